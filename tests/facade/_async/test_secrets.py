"""No credential shows: in values, logs and tracebacks of the six calls, over a real socket."""

from __future__ import annotations

import copy
import logging
import traceback
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator

import httpx
import pytest

from confluence_connector import AsyncConfluence, ConfluenceError, RetryPolicy
from confluence_connector.sandbox import Sandbox

Call = Callable[[AsyncConfluence], Coroutine[object, object, object]]


async def discover(confluence: AsyncConfluence) -> object:
    return await confluence.site


async def search(confluence: AsyncConfluence) -> object:
    return [hit async for hit in confluence.search("type = page")]


async def get(confluence: AsyncConfluence) -> object:
    return await confluence.pages.list(body_format="storage").first()


async def create(confluence: AsyncConfluence) -> object:
    return await confluence.pages.create(space="DOCS", title="Grill plan")


async def update(confluence: AsyncConfluence) -> object:
    page = await confluence.pages.create(space="DOCS", title="Rib plan")
    return await confluence.pages.update(page.id, body="<p>Ribs</p>")


async def spaces(confluence: AsyncConfluence) -> object:
    return [space async for space in confluence.spaces.list()]


CALLS: list[Call] = [discover, search, get, create, update, spaces]


@pytest.fixture(autouse=True)
def all_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    names = ["httpx", "httpcore", "httpcore.http11", "httpcore.connection", "confluence_connector"]
    with caplog.at_level(logging.DEBUG):
        for name in names:
            caplog.set_level(logging.DEBUG, name)
        yield


class Hidden:
    """The token of the test, and the assertion that a text does not hold it."""

    def __init__(self, token: str) -> None:
        self.token = token

    def __call__(self, *texts: str) -> None:
        for text in texts:
            if self.token in text:
                pytest.fail(f"the token shows in: {text.replace(self.token, '<TOKEN>')[:2000]}")


@pytest.fixture
def hidden(sandbox: Sandbox) -> Hidden:
    return Hidden(sandbox.issue_token())


@pytest.fixture
async def on_a_port(
    sandbox: Sandbox, hidden: Hidden, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[AsyncConfluence]:
    monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", hidden.token)
    with sandbox.serve() as server:
        async with AsyncConfluence(
            site="acme", api_url=server.url, retry=RetryPolicy(attempts=1)
        ) as confluence:
            yield confluence


@pytest.mark.parametrize("call", CALLS)
async def test_a_call_that_works(
    on_a_port: AsyncConfluence, call: Call, hidden: Hidden, caplog: pytest.LogCaptureFixture
) -> None:
    result = await call(on_a_port)
    assert caplog.records, "the HTTP libraries log at DEBUG"
    hidden(repr(result), str(result), caplog.text)
    hidden(repr(on_a_port), str(on_a_port), f"{on_a_port}", repr(vars(on_a_port)))
    hidden(repr(on_a_port.raw), repr(vars(on_a_port.pages)), repr(copy.copy(result)))


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 413, 429, 500, 503])
async def test_a_call_that_is_refused(
    on_a_port: AsyncConfluence,
    sandbox: Sandbox,
    call: Call,
    status: int,
    hidden: Hidden,
    caplog: pytest.LogCaptureFixture,
) -> None:
    # The worst server: it sends the credential back.
    sandbox.fail_next(9, status=status, body=f"you sent Bearer {hidden.token} and {hidden.token}")
    with pytest.raises(ConfluenceError) as raised:
        await call(on_a_port)
    error = raised.value
    rendered = traceback.TracebackException.from_exception(error, capture_locals=True)
    hidden(str(error), repr(error), repr(vars(error)), "".join(rendered.format()))
    assert error.__context__ is None
    hidden(caplog.text)


@pytest.mark.parametrize("call", CALLS)
async def test_a_call_that_finds_nobody(
    call: Call, hidden: Hidden, caplog: pytest.LogCaptureFixture
) -> None:
    async with AsyncConfluence(
        hidden.token, api_url="http://127.0.0.1:9", retry=RetryPolicy(attempts=1)
    ) as nobody:
        with pytest.raises(ConfluenceError) as raised:
            await call(nobody)
    rendered = traceback.TracebackException.from_exception(raised.value, capture_locals=True)
    hidden(str(raised.value), "".join(rendered.format()), caplog.text)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, MemoryError])
async def test_a_call_that_a_signal_ends(
    call: Call, kind: type[BaseException], hidden: Hidden
) -> None:
    def interrupted(request: httpx.Request) -> httpx.Response:
        sent = request.headers["Authorization"]
        try:
            raise OSError(len(sent))
        except OSError:
            raise kind  # with another exception behind it  # noqa: B904

    async with AsyncConfluence(
        hidden.token, cloud_id="1", transport=httpx.MockTransport(interrupted)
    ) as confluence:
        with pytest.raises(kind) as raised:
            await call(confluence)
    rendered = traceback.TracebackException.from_exception(raised.value, capture_locals=True)
    hidden("".join(rendered.format()))
