"""Connections that stall, drip, take long, or send more than was asked for."""

from __future__ import annotations

import io
import itertools
import json
import os
import socket
import sys
import tempfile
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import httpx
import pytest

from confluence_connector import (
    AsyncConfluence,
    AsyncListing,
    RequestTimeoutError,
    RetryPolicy,
    TransportError,
    UnexpectedResponseError,
    _network,
)
from confluence_connector.auth import OAuth2

Script = Callable[[socket.socket, bytes, threading.Event], object]
ONCE = RetryPolicy(attempts=1)
ATTACHMENT = {"id": "att9", "title": "list.csv", "fileSize": 6, "pageId": "7", "status": "current"}


@contextmanager
def serving(script: Script) -> Iterator[str]:
    """Serve on the loopback by a script that is given each request's first line.

    The event that it is given is set when the server ends.
    """
    with socket.create_server(("127.0.0.1", 0)) as server, running(script, server):
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


@contextmanager
def running(script: Script, server: socket.socket) -> Iterator[None]:
    """Serve on a socket that listens."""
    ended = threading.Event()

    def serve(connection: socket.socket) -> None:
        with connection:
            head = b""
            while b"\r\n\r\n" not in head:
                if not (piece := connection.recv(65_536)):
                    return
                head += piece
            try:
                script(connection, head.split(b"\r\n", 1)[0], ended)
            except OSError:
                return  # the client has gone

    def accept() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield
    finally:
        ended.set()
        server.shutdown(socket.SHUT_RDWR)


def response(body: bytes, length: int | None = None) -> bytes:
    size = len(body) if length is None else length
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {size}\r\nConnection: close\r\n\r\n"
    return head.encode() + body


async def test_a_token_endpoint_that_drips_is_given_up_after_the_refresh_timeout() -> None:
    tokens = json.dumps({"access_token": "a" * 60, "expires_in": 3600}).encode()

    def drip(connection: socket.socket, line: bytes, ended: threading.Event) -> None:
        if not line.startswith(b"POST /oauth/token"):
            connection.sendall(response(b'{"results": [], "_links": {}}'))
            return
        for byte in response(tokens):  # never as late as the time-out between two bytes
            connection.sendall(bytes([byte]))
            if ended.wait(0.05):
                return

    with serving(drip) as url:
        grant = OAuth2("an-id", "a-secret", "a-refresh-token", refresh_timeout=1)
        async with AsyncConfluence(grant, cloud_id="1", api_url=url, retry=ONCE) as confluence:
            with pytest.raises(RequestTimeoutError):
                await confluence.pages.list().first()


def a_download(*pieces: bytes, pause: float, length: int) -> Script:
    def script(connection: socket.socket, line: bytes, ended: threading.Event) -> None:
        if b"/download" not in line:
            connection.sendall(response(json.dumps(ATTACHMENT).encode()))
            return
        connection.sendall(response(b"", length))
        for piece in pieces:
            connection.sendall(piece)
            if ended.wait(pause):
                return
        ended.wait()

    return script


async def test_a_download_that_stalls_is_given_up_and_leaves_nothing(tmp_path: Path) -> None:
    with serving(a_download(b"rib", pause=0, length=6)) as url:
        async with AsyncConfluence(
            "a-token", cloud_id="1", api_url=url, timeout=0.2, retry=ONCE
        ) as confluence:
            with pytest.raises(RequestTimeoutError):
                await confluence.attachments.download("att9", tmp_path)
    assert os.listdir(tmp_path) == []


async def test_a_download_may_take_longer_than_the_time_out() -> None:
    with serving(a_download(*(b"r", b"i", b"b", b"s", b",", b"4"), pause=0.2, length=6)) as url:
        async with AsyncConfluence(
            "a-token", cloud_id="1", api_url=url, timeout=1, retry=ONCE
        ) as confluence:
            file = io.BytesIO()
            await confluence.attachments.download("att9", file)
    assert file.getvalue() == b"ribs,4"


async def test_an_upload_that_stalls_is_given_up() -> None:
    def read_nothing(connection: socket.socket, line: bytes, ended: threading.Event) -> None:
        ended.wait()

    with serving(read_nothing) as url:
        async with AsyncConfluence(
            "a-token", cloud_id="1", api_url=url, timeout=0.2, retry=ONCE
        ) as confluence:
            with pytest.raises(RequestTimeoutError):
                await confluence.attachments.upload(7, bytes(64_000_000), name="zeros")


@pytest.mark.parametrize("rows", [[], [{"id": "1", "key": "DOCS"}]])
async def test_a_listing_that_makes_no_progress_is_stopped(
    rows: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    module = sys.modules[AsyncListing.__module__]
    monkeypatch.setattr(module, "_MOST_PAGES_WITHOUT_PROGRESS", 20)
    asked: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        link = {"next": f"/wiki/api/v2/spaces?cursor={len(asked)}"}
        return httpx.Response(200, json={"results": rows, "_links": link})

    async with AsyncConfluence(
        "a-token", cloud_id="1", transport=httpx.MockTransport(respond)
    ) as confluence:
        with pytest.raises(UnexpectedResponseError, match="without a new item"):
            await confluence.spaces.list().take(1_000)


async def test_a_response_that_comes_twice_is_not_taken_for_the_next_one() -> None:
    def twice(connection: socket.socket, line: bytes, ended: threading.Event) -> None:
        while line:
            id = line.split(b" ")[1].partition(b"?")[0].rpartition(b"/")[2].decode()
            page = {"id": id, "title": f"Page {id}", "status": "current", "spaceId": "1"}
            whole = response(json.dumps(page).encode()).replace(b"Connection: close\r\n", b"")
            connection.sendall(whole * (2 if id == "1" else 1))
            line = connection.recv(65_536)

    with serving(twice) as url:
        async with AsyncConfluence("a-token", cloud_id="1", api_url=url, retry=ONCE) as confluence:
            titles = [(await confluence.pages.get(id)).title for id in (1, 2, 3)]
    assert titles == ["Page 1", "Page 2", "Page 3"]


async def test_interim_responses_without_end_are_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def interim(connection: socket.socket, line: bytes, ended: threading.Event) -> None:
        while not ended.is_set():
            connection.sendall(b"HTTP/1.1 102 Processing\r\n\r\n")

    minutes = itertools.count()
    clock = SimpleNamespace(monotonic=lambda: 60.0 * next(minutes))
    monkeypatch.setattr(_network, "time", clock)
    with serving(interim) as url:
        async with AsyncConfluence("a-token", cloud_id="1", api_url=url, retry=ONCE) as confluence:
            with pytest.raises(RequestTimeoutError, match="was not complete after"):
                await confluence.pages.get(1)


async def test_through_a_transport_of_the_users_no_response_is_taken_for_the_next_one() -> None:
    class Wrapping(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return await inner.handle_async_request(request)

    def twice(connection: socket.socket, line: bytes, ended: threading.Event) -> None:
        page = {"id": "1", "title": "Page 1", "status": "current", "spaceId": "1"}
        whole = response(json.dumps(page).encode()).replace(b"Connection: close\r\n", b"")
        connection.sendall(whole * 2)
        ended.wait()

    with serving(twice) as url:
        async with (
            httpx.AsyncHTTPTransport() as inner,
            AsyncConfluence(
                "a-token", cloud_id="1", api_url=url, retry=ONCE, transport=Wrapping()
            ) as confluence,
        ):
            assert (await confluence.pages.get(1)).title == "Page 1"
            with pytest.raises(UnexpectedResponseError, match="'1', but '2' was requested"):
                await confluence.pages.get(2)


def a_page(connection: socket.socket, line: bytes, ended: threading.Event) -> None:
    page = {"id": "1", "title": "Grill plan", "status": "current", "spaceId": "1"}
    connection.sendall(response(json.dumps(page).encode()))


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="Windows has no such sockets")
async def test_a_transport_may_use_a_socket_of_the_file_system() -> None:
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as server:
        path = os.path.join(folder, "proxy")
        server.bind(path)
        server.listen()
        with running(a_page, server):
            async with AsyncConfluence(
                "a-token",
                cloud_id="1",
                api_url="http://127.0.0.1",
                transport=httpx.AsyncHTTPTransport(uds=path),
                retry=ONCE,
            ) as confluence:
                assert (await confluence.pages.get(1)).title == "Grill plan"


async def test_a_transport_may_try_again_to_connect() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        async with AsyncConfluence(
            "a-token",
            cloud_id="1",
            api_url=f"http://127.0.0.1:{server.getsockname()[1]}",
            transport=httpx.AsyncHTTPTransport(retries=1),
            retry=ONCE,
        ) as confluence:
            with pytest.raises(TransportError) as caught:
                await confluence.pages.get(1)
            assert type(caught.value) is TransportError
            server.listen()
            with running(a_page, server):
                assert (await confluence.pages.get(1)).title == "Grill plan"


@pytest.mark.parametrize("kind", [httpx.ReadError, httpx.CloseError, httpx.ReadTimeout])
async def test_a_connection_that_breaks_while_it_is_closed_is_reported(
    kind: type[httpx.RequestError],
) -> None:
    class Body(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"{}"

        async def aclose(self) -> None:
            raise kind("peer hung up")

    transport = httpx.MockTransport(lambda request: httpx.Response(200, stream=Body()))
    async with AsyncConfluence(
        "a-token", cloud_id="1", transport=transport, retry=ONCE
    ) as confluence:
        with pytest.raises(TransportError, match="peer hung up"):
            await confluence.pages.get(1)
