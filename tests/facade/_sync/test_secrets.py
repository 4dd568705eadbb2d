# Derived from tests/facade/_async/test_secrets.py by `nox -s unasync`: change that file instead.
"""No credential shows: in values, logs and tracebacks of the six calls, over a real socket."""

from __future__ import annotations

import copy
import logging
import traceback
from collections.abc import Callable, Coroutine, Iterator

import httpx
import pytest

from confluence_connector import Confluence, ConfluenceError, RetryPolicy
from confluence_connector.sandbox import Sandbox

Call = Callable[[Confluence], Coroutine[object, object, object]]


def discover(confluence: Confluence) -> object:
    return confluence.site


def search(confluence: Confluence) -> object:
    return [hit for hit in confluence.search("type = page")]


def get(confluence: Confluence) -> object:
    return confluence.pages.list(body_format="storage").first()


def create(confluence: Confluence) -> object:
    return confluence.pages.create(space="DOCS", title="Grill plan")


def update(confluence: Confluence) -> object:
    page = confluence.pages.create(space="DOCS", title="Rib plan")
    return confluence.pages.update(page.id, body="<p>Ribs</p>")


def spaces(confluence: Confluence) -> object:
    return [space for space in confluence.spaces.list()]


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
def on_a_port(
    sandbox: Sandbox, hidden: Hidden, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Confluence]:
    monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", hidden.token)
    with sandbox.serve() as server:
        with Confluence(
            site="acme", api_url=server.url, retry=RetryPolicy(attempts=1)
        ) as confluence:
            yield confluence


@pytest.mark.parametrize("call", CALLS)
def test_a_call_that_works(
    on_a_port: Confluence, call: Call, hidden: Hidden, caplog: pytest.LogCaptureFixture
) -> None:
    result = call(on_a_port)
    assert caplog.records, "the HTTP libraries log at DEBUG"
    hidden(repr(result), str(result), caplog.text)
    hidden(repr(on_a_port), str(on_a_port), f"{on_a_port}", repr(vars(on_a_port)))
    hidden(repr(on_a_port.raw), repr(vars(on_a_port.pages)), repr(copy.copy(result)))


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 413, 429, 500, 503])
def test_a_call_that_is_refused(
    on_a_port: Confluence,
    sandbox: Sandbox,
    call: Call,
    status: int,
    hidden: Hidden,
    caplog: pytest.LogCaptureFixture,
) -> None:
    # The worst server: it sends the credential back.
    sandbox.fail_next(9, status=status, body=f"you sent Bearer {hidden.token} and {hidden.token}")
    with pytest.raises(ConfluenceError) as raised:
        call(on_a_port)
    error = raised.value
    rendered = traceback.TracebackException.from_exception(error, capture_locals=True)
    hidden(str(error), repr(error), repr(vars(error)), "".join(rendered.format()))
    assert error.__context__ is None
    hidden(caplog.text)


@pytest.mark.parametrize("call", CALLS)
def test_a_call_that_finds_nobody(
    call: Call, hidden: Hidden, caplog: pytest.LogCaptureFixture
) -> None:
    with Confluence(
        hidden.token, api_url="http://127.0.0.1:9", retry=RetryPolicy(attempts=1)
    ) as nobody:
        with pytest.raises(ConfluenceError) as raised:
            call(nobody)
    rendered = traceback.TracebackException.from_exception(raised.value, capture_locals=True)
    hidden(str(raised.value), "".join(rendered.format()), caplog.text)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, MemoryError])
def test_a_call_that_a_signal_ends(call: Call, kind: type[BaseException], hidden: Hidden) -> None:
    def interrupted(request: httpx.Request) -> httpx.Response:
        sent = request.headers["Authorization"]
        try:
            raise OSError(len(sent))
        except OSError:
            raise kind  # with another exception behind it  # noqa: B904

    with Confluence(
        hidden.token, cloud_id="1", transport=httpx.MockTransport(interrupted)
    ) as confluence:
        with pytest.raises(kind) as raised:
            call(confluence)
    rendered = traceback.TracebackException.from_exception(raised.value, capture_locals=True)
    hidden("".join(rendered.format()))
