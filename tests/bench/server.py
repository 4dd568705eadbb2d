"""The bench's loopback server: canned answers, as soon as asked or so many milliseconds later.

``python -m tests.bench.server`` prints its address and serves until its input ends. Hand-written
on asyncio, because a framework would spend more time than what is measured. A leading
``/after/MS`` in a path delays the answer; ``count`` and ``size`` there, as in
``/count/10000/…``, say how long listings and attachments are.
"""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress
from urllib.parse import parse_qs

from tests.bench import canned

_CHUNK = bytes(256 * 1024)
_HEADERS = (
    "Content-Type: application/json\r\n"
    "Server: AtlassianEdge\r\n"
    "Vary: Accept-Encoding\r\n"
    "Date: Thu, 19 Mar 2026 14:23:47 GMT\r\n"
    'Beta-RateLimit-Policy: "global-app-quota";q=65000;w=3600\r\n'
    'Beta-RateLimit: "global-app-quota";t=1800\r\n'
    "X-Confluence-Request-Time: 1777363192266\r\n"
    'Link: <https://acme.atlassian.net/wiki>; rel="base"\r\n'
    "Content-Language: en-US\r\n"
    "Atl-TraceId: 8356c10d3d2bbbdef0fc09a327f26e62\r\n"
)
_SETTINGS = ("after", "count", "size")


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    # The last is how the end of the server reaches connections that are still open.
    with suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            line, _, fields = head.decode("latin-1").partition("\r\n")
            method, target, _ = line.split(" ")
            await _discard(reader, _length(fields))
            await _answer(writer, method, target)
            await writer.drain()
    writer.close()


def _length(fields: str) -> int:
    for field in fields.split("\r\n"):
        name, _, value = field.partition(":")
        if name.lower() == "content-length":
            return int(value)
    return 0


async def _discard(reader: asyncio.StreamReader, size: int) -> None:
    while size > 0:
        size -= len(await reader.read(min(size, len(_CHUNK))))


async def _answer(writer: asyncio.StreamWriter, method: str, target: str) -> None:
    path, _, query = target.partition("?")
    settings = {"after": 0, "count": canned.ROWS, "size": 0}
    while (parts := path.split("/", 3))[1] in _SETTINGS:
        settings[parts[1]] = int(parts[2])
        path = f"/{parts[3]}"
    if settings["after"]:
        await asyncio.sleep(settings["after"] / 1000)
    path = path.removeprefix(f"/ex/confluence/{canned.CLOUD_ID}")
    start = int(parse_qs(query).get("cursor", ["0"])[0])
    if path == "/media":
        await _send_zeros(writer, settings["size"])
    elif path.endswith("/download"):
        address = f"/size/{settings['size']}/media"
        writer.write(f"HTTP/1.1 302 Found\r\nLocation: {address}\r\n".encode())
        writer.write(b"Content-Length: 0\r\n\r\n")
    else:
        body = _body(method, path, start, settings)
        writer.write(f"HTTP/1.1 200 OK\r\n{_HEADERS}Content-Length: {len(body)}\r\n\r\n".encode())
        writer.write(body)


def _body(method: str, path: str, start: int, settings: dict[str, int]) -> bytes:
    if method == "PUT":
        return canned.uploaded()
    if path == "/wiki/api/v2/pages":
        return canned.pages(start, settings["count"])
    if path == "/wiki/rest/api/search":
        return canned.hits(start, settings["count"])
    if path.startswith("/wiki/api/v2/pages/"):
        return canned.page(int(path.rpartition("/")[2]))
    if path.startswith("/wiki/api/v2/attachments/"):
        return canned.attachment(settings["size"])
    if path == "/oauth/token/accessible-resources":
        return canned.sites()
    raise ValueError(f"the bench has no answer for {method} {path}")


async def _send_zeros(writer: asyncio.StreamWriter, size: int) -> None:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: {size}\r\n\r\n"
    writer.write(head.encode())
    for start in range(0, size, len(_CHUNK)):
        writer.write(_CHUNK[: size - start])
        await writer.drain()


async def _main() -> None:
    server = await asyncio.start_server(_serve, "127.0.0.1", 0, limit=1024 * 1024)
    host, port = server.sockets[0].getsockname()
    print(f"http://{host}:{port}", flush=True)
    await asyncio.to_thread(sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(_main())
