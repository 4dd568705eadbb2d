"""A task may be cancelled at any moment: its connection is closed, or serves the next call."""

from __future__ import annotations

import asyncio
import contextlib
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from io import BytesIO

import anyio
import httpcore
import httpx
import pytest

from confluence_connector import AsyncConfluence, AsyncListing, _compat
from confluence_connector._compat import async_shield_cancellation
from confluence_connector._concurrency import AsyncPrefetch
from confluence_connector._pagination import ResultPage

_PAGE = {"id": "1", "title": "Grill plan", "status": "current", "spaceId": "9"}
_ATTACHMENT = {
    "id": "att9",
    "status": "current",
    "title": "list.csv",
    "createdAt": "2026-09-01T10:00:00.000Z",
    "fileId": "f",
    "fileSize": 4,
    "mediaType": "text/csv",
    "pageId": "7",
}


def _error_response(request: bytes) -> bytes:
    target = request.split(b" ", 2)[1]
    if target.endswith(b"/download"):
        return b"HTTP/1.1 302 Found\r\nLocation: /media\r\nContent-Length: 0\r\n\r\n"
    if target == b"/media":
        return b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nribs"
    answer: object = _ATTACHMENT if b"/attachments/" in target else _PAGE
    if target.endswith(b"/child/attachment"):
        answer = {
            "results": [
                {
                    "id": "att9",
                    "title": "list.csv",
                    "status": "current",
                    "type": "attachment",
                    "extensions": {"fileSize": 4},
                }
            ]
        }
    body = json.dumps(answer).encode()
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)


async def _a_moment() -> None:
    """Wait for something, unlike ``sleep(0)``, which only lets others run."""
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_soon(lambda: future.done() or future.set_result(None))
    await future


class _Network(httpcore.AsyncNetworkBackend):
    async def connect_tcp(self, *_: object, **__: object) -> httpcore.AsyncNetworkStream:
        await _a_moment()
        return _Connection()


class _Connection(httpcore.AsyncNetworkStream):
    closing: asyncio.Event | None = None

    def __init__(self) -> None:
        self._request = b""

    async def start_tls(self, *_: object, **__: object) -> httpcore.AsyncNetworkStream:
        await _a_moment()
        return self

    async def write(self, buffer: bytes, *_: object, **__: object) -> None:
        await _a_moment()
        self._request += buffer

    async def read(self, *_: object, **__: object) -> bytes:
        await _a_moment()
        await asyncio.sleep(0)  # as where the bytes are there already
        request, self._request = self._request, b""
        return _error_response(request)

    async def aclose(self) -> None:
        await (self.closing.wait() if self.closing else asyncio.sleep(0))

    def get_extra_info(self, info: str) -> None:
        return None


@pytest.fixture
def pool() -> httpcore.AsyncConnectionPool:
    # One context for all: without it, httpcore reads the certificates for each connection.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    network = _Network()
    return httpcore.AsyncConnectionPool(context, network_backend=network, max_connections=1)


@pytest.fixture
async def confluence(pool: httpcore.AsyncConnectionPool) -> AsyncIterator[AsyncConfluence]:
    transport = httpx.AsyncHTTPTransport()
    transport._pool = pool
    cloud_id = "11111111-2222-3333-4444-555555555555"
    async with AsyncConfluence("a-token", cloud_id=cloud_id, transport=transport) as confluence:
        yield confluence


async def _read(confluence: AsyncConfluence) -> str:
    return (await confluence.pages.get(1)).title


async def _download(confluence: AsyncConfluence) -> bytes:
    async with confluence.attachments.open("att9") as stream:
        return await stream.read()


async def _save(confluence: AsyncConfluence) -> None:
    await confluence.attachments.download("att9", BytesIO())


async def _upload(confluence: AsyncConfluence) -> None:
    await confluence.attachments.upload("7", b"ribs", name="list.csv")


@pytest.mark.parametrize("is_connected", [True, False])
@pytest.mark.parametrize("call", [_read, _download])
async def test_a_cancel_at_any_moment_loses_no_connection(
    confluence: AsyncConfluence,
    pool: httpcore.AsyncConnectionPool,
    call: Callable[[AsyncConfluence], Awaitable[object]],
    is_connected: bool,
) -> None:
    expected = await call(confluence)
    turns = 0
    while True:
        turns += 1
        if not is_connected:
            await pool.connections[0].aclose()
        task = asyncio.ensure_future(call(confluence))
        for _ in range(turns):
            await asyncio.sleep(0)
        if not task.cancel():
            break
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.wait_for(call(confluence), 5) == expected
    assert task.result() == expected
    assert turns > 10
    assert "Requests: 0 active, 0 queued" in repr(pool)


@pytest.mark.timeout(20, method="thread")  # a call that does not end keeps the loop busy
@pytest.mark.parametrize("is_connected", [True, False])
@pytest.mark.parametrize("call", [_read, _download, _save, _upload])
async def test_a_cancelled_scope_ends_a_call_at_any_moment(
    confluence: AsyncConfluence,
    pool: httpcore.AsyncConnectionPool,
    call: Callable[[AsyncConfluence], Awaitable[object]],
    is_connected: bool,
) -> None:
    await _read(confluence)
    turns = 0
    while True:
        if not is_connected:
            await pool.connections[0].aclose()
        with anyio.CancelScope() as scope:
            if turns == 0:
                scope.cancel()
            else:
                _after(turns, scope.cancel)
            await call(confluence)
        assert await asyncio.wait_for(_read(confluence), 5) == "Grill plan"
        if not scope.cancelled_caught:
            break
        turns += 1
    assert turns > 10
    assert "Requests: 0 active, 0 queued" in repr(pool)


def _after(turns: int, do: Callable[[], None]) -> None:
    """Call something after a number of turns of the event loop."""
    loop = asyncio.get_running_loop()
    loop.call_soon(do if turns == 1 else partial(_after, turns - 1, do))


@pytest.mark.timeout(20, method="thread")
async def test_a_time_out_of_a_scope_ends_a_call(confluence: AsyncConfluence) -> None:
    async with confluence.attachments.open("att9") as stream:  # the only connection
        with anyio.move_on_after(0.01) as scope:
            await _read(confluence)
        assert scope.cancelled_caught
        assert await stream.read() == b"ribs"
    assert await _read(confluence) == "Grill plan"


async def test_a_connection_that_closes_slowly_does_not_spin_in_a_cancelled_scope(
    confluence: AsyncConfluence, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_compat, "_LONGEST_CLOSE", 0.05)
    waits: list[object] = []
    wait = asyncio.wait

    async def counted(*tasks: object, **options: object) -> object:
        waits.append(tasks)
        return await wait(*tasks, **options)

    with anyio.CancelScope() as scope:
        async with confluence.attachments.open("att9"):
            monkeypatch.setattr(_Connection, "closing", asyncio.Event())
            monkeypatch.setattr(asyncio, "wait", counted)
            scope.cancel()
    assert len(waits) < 5
    monkeypatch.setattr(_Connection, "closing", None)
    assert await _read(confluence) == "Grill plan"


async def test_a_cancel_in_the_queue_for_a_connection_loses_none(
    confluence: AsyncConfluence, pool: httpcore.AsyncConnectionPool
) -> None:
    expected = await _read(confluence)
    turns = 0
    while True:
        turns += 1
        await pool.connections[0].aclose()
        ahead, queued = (asyncio.ensure_future(_read(confluence)) for _ in range(2))
        for _ in range(turns):
            await asyncio.sleep(0)
        # The one ahead gives its connection up in the moment in which the other is cancelled.
        is_cancelled = queued.cancel() and ahead.cancel()
        await asyncio.gather(ahead, queued, return_exceptions=True)
        assert await asyncio.wait_for(_read(confluence), 5) == expected
        if not is_cancelled:
            break
    assert turns > 10


@pytest.mark.parametrize("ends", [True, False])
async def test_a_cancel_while_a_connection_is_closed_loses_none(
    confluence: AsyncConfluence,
    pool: httpcore.AsyncConnectionPool,
    monkeypatch: pytest.MonkeyPatch,
    ends: bool,
) -> None:
    expected = await _read(confluence)
    closing = asyncio.Event()
    monkeypatch.setattr(_compat, "_LONGEST_CLOSE", 30.0 if ends else 0.05)
    monkeypatch.setattr(_Connection, "closing", closing)
    [connection] = pool.connections
    async with confluence.attachments.open("att9") as stream:
        call = asyncio.ensure_future(stream.__aexit__(None, None, None))
        for _ in range(5):  # it waits for the connection to close
            await asyncio.sleep(0)
        for _ in range(3):
            call.cancel()
            await asyncio.sleep(0)
        if ends:
            closing.set()
        with pytest.raises(asyncio.CancelledError):
            await call
    monkeypatch.setattr(_Connection, "closing", None)
    assert await asyncio.wait_for(_read(confluence), 5) == expected
    assert "Requests: 0 active, 0 queued" in repr(pool)
    assert connection not in pool.connections


@pytest.mark.parametrize("version", [httpcore.__version__, "2.0"])
async def test_a_connection_that_does_not_close_is_dropped_where_it_is_known_how(
    confluence: AsyncConfluence,
    pool: httpcore.AsyncConnectionPool,
    monkeypatch: pytest.MonkeyPatch,
    version: str,
) -> None:
    await _read(confluence)
    [connection] = pool.connections
    monkeypatch.setattr(httpcore, "__version__", version)
    monkeypatch.setattr(_compat, "_LONGEST_CLOSE", 0.01)
    monkeypatch.setattr(_Connection, "closing", closing := asyncio.Event())
    async with confluence.attachments.open("att9") as stream:
        await stream.__aexit__(None, None, None)
    assert (connection in pool.connections) is (version == "2.0")
    closing.set()


async def test_a_connection_that_is_not_kept_and_does_not_close_keeps_nobody_waiting(
    confluence: AsyncConfluence,
    pool: httpcore.AsyncConnectionPool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pool._max_keepalive_connections = 0
    monkeypatch.setattr(_compat, "_LONGEST_CLOSE", 0.01)
    async with confluence.attachments.open("att9") as stream:
        monkeypatch.setattr(_Connection, "closing", asyncio.Event())
        assert await stream.read() == b"ribs"
    assert "Requests: 0 active, 0 queued" in repr(pool)
    assert pool.connections == []


async def test_a_transport_of_another_kind_that_does_not_close_keeps_nobody_waiting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_compat, "_LONGEST_CLOSE", 0.01)

    class Body(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield json.dumps(_PAGE).encode()

        async def aclose(self) -> None:
            await asyncio.Event().wait()

    class Transport(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, stream=Body())

    async with AsyncConfluence("a-token", cloud_id="1", transport=Transport()) as confluence:
        assert await _read(confluence) == "Grill plan"


@pytest.mark.parametrize("version", [httpcore.__version__, "2.0"])
async def test_a_connection_that_nobody_will_use_is_removed_where_it_is_known_how(
    pool: httpcore.AsyncConnectionPool, monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    transport = httpx.AsyncHTTPTransport()
    transport._pool = pool
    orphan = pool.create_connection(httpcore.URL("https://acme.atlassian.net").origin)
    pool._connections.append(orphan)
    monkeypatch.setattr(httpcore, "__version__", version)
    _compat.async_evict_orphaned_connections([httpx.AsyncBaseTransport(), transport])
    assert (orphan in pool.connections) is (version == "2.0")


async def test_a_time_out_that_was_taken_back_ends_nothing_later() -> None:
    async def work() -> str:
        await asyncio.sleep(0)
        task.uncancel()
        await _a_moment()
        return "through"

    task = asyncio.ensure_future(async_shield_cancellation(work))
    await asyncio.sleep(0)
    task.cancel()
    assert await task == "through"


async def test_a_cancel_outweighs_how_the_work_ends() -> None:
    async def work() -> None:
        await asyncio.sleep(0)
        raise ValueError("too late")

    task = asyncio.ensure_future(async_shield_cancellation(work))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_response_that_a_late_cancel_loses_is_closed() -> None:
    closed: list[str] = []

    class ErrorResponse:
        async def aclose(self) -> None:
            await _a_moment()
            closed.append("it")

    async def work() -> ErrorResponse:
        await asyncio.sleep(0)
        return ErrorResponse()

    task = asyncio.ensure_future(async_shield_cancellation(work))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert closed == ["it"]


async def test_a_late_cancel_loses_a_result_that_cannot_be_closed() -> None:
    async def work() -> str:
        await asyncio.sleep(0)
        return "through"

    task = asyncio.ensure_future(async_shield_cancellation(work))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_cancel_keeps_its_message_by_which_others_know_it_for_theirs() -> None:
    async def work() -> None:
        await asyncio.sleep(0)
        await _a_moment()

    task = asyncio.ensure_future(async_shield_cancellation(work))
    await asyncio.sleep(0)
    task.cancel("by a scope")
    with pytest.raises(asyncio.CancelledError, match="by a scope"):
        await task


async def test_a_cancel_does_not_outweigh_the_end_of_the_program() -> None:
    async def work() -> None:
        await asyncio.sleep(0)
        raise SystemExit(3)

    # By hand: a task that raises this ends the loop of the tests, too.
    step = async_shield_cancellation(work)
    step.send(None)
    current = asyncio.current_task()
    assert current
    current.cancel()
    try:
        with pytest.raises(SystemExit):
            step.throw(asyncio.CancelledError())
    finally:
        current.uncancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(0)


async def test_what_is_dropped_while_a_cancel_is_held_back_ends_without_a_loop() -> None:
    async def work() -> None:
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    step = async_shield_cancellation(work)
    step.send(None)
    step.throw(asyncio.CancelledError())
    await asyncio.to_thread(step.close)  # no loop runs there, as none does when a program ends


async def test_giving_up_a_call_that_was_begun_ahead_swallows_no_cancel() -> None:
    async def call() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await _a_moment()

    async def give_up() -> str:
        ahead = AsyncPrefetch(call)
        await asyncio.sleep(0)
        await ahead.cancel()
        return "as if nothing had been"

    task = asyncio.ensure_future(give_up())
    for _ in range(3):  # it waits for the call to end
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_leaving_a_listing_ends_the_call_that_was_begun_ahead() -> None:
    ended: list[str | None] = []

    async def fetch(cursor: str | None) -> ResultPage[int]:
        if cursor is None:
            return ResultPage([1], "next")
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(cursor)
        raise AssertionError("never reached")

    pages = AsyncListing(fetch).prefetched().by_page()
    assert [*await anext(pages)] == [1]
    await asyncio.sleep(0)
    await pages.aclose()
    assert ended == ["next"]
