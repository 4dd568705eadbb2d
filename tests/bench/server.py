"""The bench's loopback server: canned responses, as soon as asked or so many milliseconds later.

``python -m tests.bench.server`` prints its address and serves until its input ends. Hand-written
on asyncio's protocols, since a framework, or asyncio's own streams, would take longer than what is
measured. A leading ``/after/MS`` in a path delays the response; ``count`` and ``size`` there, as in
``/count/10000/…``, say how long listings and attachments are.
"""

from __future__ import annotations

import asyncio
import socket
import sys
import tempfile
from typing import IO
from urllib.parse import parse_qs

from tests.bench import canned

_BUFFER = 1024 * 1024
_END = b"\r\n\r\n"
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


class _Connection(asyncio.BufferedProtocol):
    """One connection; what it receives of a body is thrown away where it lies.

    Args:
        zeros: A file of zeros, which the kernel sends as content of attachments.
    """

    def __init__(self, zeros: IO[bytes]) -> None:
        self._zeros = zeros
        self._received = bytearray(_BUFFER)
        self._head = b""
        self._request = ("", "")
        self._to_come = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def get_buffer(self, sizehint: int) -> bytearray:
        return self._received

    def buffer_updated(self, nbytes: int) -> None:
        if self._to_come:
            self._discard(nbytes)
            return
        self._head += self._received[:nbytes]
        head, end, body = self._head.partition(_END)
        if end:
            self._head = b""
            line, _, fields = head.decode("latin-1").partition("\r\n")
            method, target, _ = line.split(" ")
            self._request = (method, target)
            self._to_come = _length(fields)
            self._discard(len(body))

    def _discard(self, size: int) -> None:
        self._to_come -= size
        if not self._to_come:
            self._error_response(*self._request)

    def _error_response(self, method: str, target: str) -> None:
        path, _, query = target.partition("?")
        settings = {"after": 0, "count": canned.ROWS, "size": 0}
        while (parts := path.split("/", 3))[1] in _SETTINGS:
            settings[parts[1]] = int(parts[2])
            path = f"/{parts[3]}"
        path = path.removeprefix(f"/ex/confluence/{canned.CLOUD_ID}")
        if path == "/media":
            self._sending = asyncio.ensure_future(self._send_zeros(settings["size"]))
            return
        response = _answer_to(method, path, query, settings)
        if settings["after"]:
            loop = asyncio.get_running_loop()
            loop.call_later(settings["after"] / 1000, self._transport.write, response)
        else:
            self._transport.write(response)

    async def _send_zeros(self, size: int) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: {size}\r\n\r\n"
        self._transport.write(head.encode())
        loop = asyncio.get_running_loop()
        for start in range(0, size, canned.ZEROS):
            part = min(canned.ZEROS, size - start)
            await loop.sendfile(self._transport, self._zeros, 0, part)


def _length(fields: str) -> int:
    for field in fields.split("\r\n"):
        name, _, value = field.partition(":")
        if name.lower() == "content-length":
            return int(value)
    return 0


def _answer_to(method: str, path: str, query: str, settings: dict[str, int]) -> bytes:
    if path.endswith("/download"):
        address = f"/size/{settings['size']}/media"
        return f"HTTP/1.1 302 Found\r\nLocation: {address}\r\nContent-Length: 0\r\n\r\n".encode()
    start = int(parse_qs(query).get("cursor", ["0"])[0])
    body = _body(method, path, start, settings)
    if body is None:
        return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
    return f"HTTP/1.1 200 OK\r\n{_HEADERS}Content-Length: {len(body)}\r\n\r\n".encode() + body


def _body(method: str, path: str, start: int, settings: dict[str, int]) -> bytes | None:
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
    return None


async def _main() -> None:
    loop = asyncio.get_running_loop()
    with tempfile.TemporaryFile() as zeros:
        zeros.write(bytes(canned.ZEROS))
        zeros.flush()
        server = await loop.create_server(lambda: _Connection(zeros), "127.0.0.1", 0, backlog=2000)
        host, port = server.sockets[0].getsockname()
        print(f"http://{host}:{port}", flush=True)
        await asyncio.to_thread(sys.stdin.read)
        server.close()


if __name__ == "__main__":
    asyncio.run(_main())
