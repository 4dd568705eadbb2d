"""One credential for many threads and tasks: they fetch one token together."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from confluence_connector import (
    AccessToken,
    AsyncConfluence,
    ConfigurationError,
    Confluence,
    Nango,
    OAuth2,
    ReconnectRequiredError,
    RequestTimeoutError,
    RetryPolicy,
    ServiceAccount,
)
from confluence_connector.auth import Credential, Tokens
from confluence_connector.auth.single_flight import Flight
from confluence_connector.sandbox import Sandbox

CROWD = 50


@pytest.fixture
def sandbox():
    with Sandbox(strict=True) as sandbox:
        sandbox.latency = 0.02
        yield sandbox


def expired_grant(sandbox: Sandbox, **options) -> OAuth2:
    app = sandbox.oauth_client()
    return OAuth2(
        app.client_id,
        app.client_secret,
        app.refresh_token,
        access_token="expired",
        expires_at=datetime.now(UTC) - timedelta(seconds=1),
        **options,
    )


def threaded(
    sandbox: Sandbox,
    auth: Credential,
    crowd: int = CROWD,
    transport: httpx.BaseTransport | None = None,
) -> list[str]:
    """Let a crowd of threads start at once, with one client."""
    barrier = threading.Barrier(crowd)
    with Confluence(
        auth, cloud_id=sandbox.cloud_id, transport=transport or sandbox.transport
    ) as confluence:

        def read(_: int) -> str:
            barrier.wait()
            return next(space.key for space in confluence.spaces.list())

        with ThreadPoolExecutor(crowd) as pool:
            return list(pool.map(read, range(crowd)))


async def in_tasks(sandbox: Sandbox, auth: Credential, crowd: int = CROWD) -> list[str]:
    async with AsyncConfluence(
        auth, cloud_id=sandbox.cloud_id, transport=sandbox.transport
    ) as confluence:

        async def read() -> str:
            [key] = [space.key async for space in confluence.spaces.list()]
            return key

        return list(await asyncio.gather(*(read() for _ in range(crowd))))


def token_requests(sandbox: Sandbox) -> int:
    return [request.path for request in sandbox.requests].count("/oauth/token")


def test_fifty_threads_refresh_once(sandbox):
    stored = []
    auth = expired_grant(sandbox, on_rotate=stored.append)
    assert threaded(sandbox, auth) == ["DOCS"] * CROWD
    assert token_requests(sandbox) == len(stored) == 1


async def test_fifty_tasks_refresh_once(sandbox):
    stored = []

    async def store(tokens):
        await asyncio.sleep(0.01)
        stored.append(tokens)

    auth = expired_grant(sandbox, on_rotate=store)
    assert await in_tasks(sandbox, auth) == ["DOCS"] * CROWD
    assert token_requests(sandbox) == len(stored) == 1


def test_fifty_threads_replace_an_invalid_token_of_unknown_age_once(sandbox):
    app = sandbox.oauth_client()
    auth = OAuth2(app.client_id, app.client_secret, app.refresh_token, access_token="dead")
    assert threaded(sandbox, auth) == ["DOCS"] * CROWD
    assert token_requests(sandbox) == 1


def test_clients_event_loops_and_threads_share_one_refresh(sandbox):
    auth = expired_grant(sandbox)
    with ThreadPoolExecutor(4) as pool:
        runs = [pool.submit(asyncio.run, in_tasks(sandbox, auth, 5)) for _ in range(2)]
        runs += [pool.submit(threaded, sandbox, auth, 5) for _ in range(2)]
        assert [run.result() for run in runs] == [["DOCS"] * 5] * 4
    assert token_requests(sandbox) == 1


def test_a_failed_refresh_lets_the_next_one_go(sandbox):
    auth = expired_grant(sandbox)
    sandbox.fail_next(status=403, body={"error": "unauthorized_client"})
    with Confluence(auth, cloud_id=sandbox.cloud_id, transport=sandbox.transport) as confluence:
        with pytest.raises(ReconnectRequiredError):
            confluence.spaces.list().first()
        assert confluence.spaces.list().first()


def test_an_async_token_function_needs_the_async_client(sandbox):
    async def fetch() -> str:
        raise AssertionError("never run")

    with pytest.raises(ConfigurationError, match="AsyncConfluence"):
        threaded(sandbox, AccessToken(fetch), 1)


def test_an_async_on_rotate_needs_the_async_client(sandbox):
    async def store(tokens) -> None:
        raise AssertionError("never run")

    with pytest.raises(ConfigurationError, match="AsyncConfluence"):
        threaded(sandbox, expired_grant(sandbox, on_rotate=store), 1)


class Promised:
    """Can be awaited like a coroutine, and not be closed."""

    def __await__(self):
        raise AssertionError("never awaited")


def test_what_can_only_be_awaited_needs_the_async_client(sandbox):
    for auth in (
        AccessToken(Promised),
        expired_grant(sandbox, on_rotate=lambda tokens: Promised()),
    ):
        with pytest.raises(ConfigurationError, match="AsyncConfluence"):
            threaded(sandbox, auth, 1)


class Hosts(httpx.BaseTransport):
    """Hands Nango's host to a function, everything else to the sandbox; notes who saw what."""

    def __init__(self, sandbox, nango=None):
        self.sandbox = sandbox
        self.nango = nango
        self.seen = []

    def handle_request(self, request):
        request.read()
        secret = request.headers.get("authorization", "") + request.content.decode()
        self.seen.append((request.url.host, secret))
        if request.url.host == "api.nango.dev":
            return self.nango(request)
        return self.sandbox.transport.handle_request(request)


def through(transport: Hosts, auth: Credential, **options) -> Confluence:
    return Confluence(
        auth,
        cloud_id=transport.sandbox.cloud_id,
        transport=transport,
        retry=RetryPolicy(first_wait=0),
        **options,
    )


@pytest.mark.parametrize("kind", [OAuth2, ServiceAccount])
def test_secrets_of_an_app_go_to_the_token_endpoint_only(sandbox, kind):
    app = sandbox.oauth_client()
    rest = (app.refresh_token,) if kind is OAuth2 else ()
    transport = Hosts(sandbox)
    with through(transport, kind(app.client_id, app.client_secret, *rest)) as confluence:
        confluence.spaces.list().first()
        confluence.sites()
    knowing = {host for host, secret in transport.seen if app.client_secret in secret}
    assert knowing == {"auth.atlassian.com"}
    bearing = {host for host, secret in transport.seen if "Bearer" in secret}
    assert bearing == {"api.atlassian.com"}


def connection(token: str, expires_in: float | None = 3600, kind: str = "OAUTH2") -> dict:
    field = "token" if kind == "OAUTH2_CC" else "access_token"
    credentials = {"type": kind, field: token, "raw": {}}
    if expires_in is not None:
        moment = datetime.now(UTC) + timedelta(seconds=expires_in)
        credentials["expires_at"] = moment.isoformat().replace("+00:00", "Z")
    return {
        "connection_id": "acme-user-1",
        "connection_config": {"cloudId": "99999999-0000-0000-0000-000000000000"},
        "credentials": credentials,
    }


@pytest.mark.parametrize("kind", ["OAUTH2", "OAUTH2_CC"])
def test_nango_is_asked_once_for_a_token_that_lives_on(sandbox, kind):
    asked = []

    def nango(request):
        asked.append(request)
        return httpx.Response(200, json=connection(sandbox.issue_token(), kind=kind))

    transport = Hosts(sandbox, nango)
    with through(transport, Nango("acme/user 1", secret_key="nango-key")) as confluence:
        confluence.spaces.list().first()
        assert confluence.spaces.list().first()
    [request] = asked
    assert request.method == "GET"
    assert request.url.raw_path.partition(b"?")[0] == b"/connections/acme%2Fuser%201"
    assert dict(request.url.params) == {
        "provider_config_key": "confluence",
        "force_refresh": "false",
        "refresh_token": "false",
    }
    assert request.headers["authorization"] == "Bearer nango-key"
    assert {host for host, secret in transport.seen if "nango-key" in secret} == {"api.nango.dev"}


def test_nango_is_asked_once_by_fifty_threads(sandbox):
    asked = []

    def nango(request):
        asked.append(request)
        return httpx.Response(200, json=connection(sandbox.issue_token()))

    auth = Nango("acme-user-1", secret_key="nango-key")
    assert threaded(sandbox, auth, transport=Hosts(sandbox, nango)) == ["DOCS"] * CROWD
    assert len(asked) == 1


@pytest.mark.parametrize("expires_in", [-5, 30])
def test_nango_is_asked_again_for_a_token_that_is_about_to_expire(sandbox, expires_in):
    asked = []

    def nango(request):
        asked.append(request)
        return httpx.Response(200, json=connection(sandbox.issue_token(), expires_in))

    with through(Hosts(sandbox, nango), Nango("acme-user-1", secret_key="nango-key")) as confluence:
        confluence.spaces.list().first()
        confluence.spaces.list().first()
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("status", "body", "kind", "words"),
    [
        (424, {"error": {"code": "refresh_failed"}}, ReconnectRequiredError, "'acme-user-1'"),
        (404, {"error": {"code": "unknown_connection"}}, ConfigurationError, "connection_id="),
        (400, {"error": {"code": "invalid_query"}}, ConfigurationError, "provider_config_key="),
        (401, {"error": {"code": "unknown_key"}}, ConfigurationError, "secret_key="),
    ],
)
def test_refusals_of_nango_say_who_has_to_do_what(sandbox, status, body, kind, words):
    transport = Hosts(sandbox, lambda request: httpx.Response(status, json=body))
    auth = Nango("acme-user-1", secret_key="nango-key")
    with through(transport, auth) as confluence, pytest.raises(kind, match=words) as caught:
        confluence.spaces.list().first()
    assert "nango-key" not in str(caught.value)
    if isinstance(caught.value, ReconnectRequiredError):
        assert (caught.value.auth_env, caught.value.integration_id) == (None, "confluence")
    assert {host for host, _ in transport.seen} == {"api.nango.dev"}


def test_nango_is_asked_again_when_it_stumbles(sandbox):
    responses = [
        httpx.Response(200, json=connection(sandbox.issue_token())),
        httpx.Response(502),
        httpx.Response(429, headers={"retry-after": "0.01"}),
    ]
    transport = Hosts(sandbox, lambda request: responses.pop())
    with through(transport, Nango("acme-user-1", secret_key="nango-key")) as confluence:
        assert confluence.spaces.list().first()
    assert responses == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"connection_id": ""}, "connection_id="),
        ({"provider_config_key": ""}, "provider_config_key="),
        ({"secret_key": "two words"}, "secret_key="),
        ({"base_url": "http://nango.example"}, "base_url="),
    ],
)
def test_arguments_of_nango_are_checked(options, words):
    with pytest.raises(ConfigurationError, match=words) as caught:
        Nango(**{"connection_id": "acme-user-1", "secret_key": "key", **options})
    assert "two words" not in str(caught.value)


def slow_nango(sandbox: Sandbox, seconds: float) -> Hosts:
    def nango(request):
        time.sleep(seconds)
        raise httpx.ReadTimeout("too slow", request=request)

    return Hosts(sandbox, nango)


def test_threads_that_wait_for_a_token_share_a_failure(sandbox):
    crowd = 20
    transport = slow_nango(sandbox, 0.2)
    barrier = threading.Barrier(crowd)
    with Confluence(
        Nango("acme-user-1", secret_key="nango-key"),
        cloud_id=sandbox.cloud_id,
        transport=transport,
        retry=RetryPolicy(attempts=1),
    ) as confluence:

        def read(_: int) -> None:
            barrier.wait()
            with pytest.raises(RequestTimeoutError):
                confluence.spaces.list().first()

        with ThreadPoolExecutor(crowd) as pool:
            list(pool.map(read, range(crowd)))
    # One each, in turn, would be twenty; a thread may come too late for the first.
    assert len(transport.seen) <= 3


class AwkwardError(Exception):
    """An exception that cannot be copied, as its arguments are not those it was made from."""

    def __init__(self, why: str, where: str) -> None:
        super().__init__(f"{why} in {where}")


async def test_tasks_that_wait_for_a_token_share_a_refusal(sandbox):
    auth = expired_grant(sandbox)
    sandbox.fail_next(status=403, body={"error": "unauthorized_client"})
    results = await outcomes(sandbox, auth)
    assert {type(result) for result in results} == {ReconnectRequiredError}
    assert len({id(result) for result in results}) == CROWD  # or they would mix their tracebacks
    assert token_requests(sandbox) == 1


async def test_tasks_that_wait_for_a_token_share_what_a_function_that_stores_it_raises(sandbox):
    stores = []

    async def store(tokens):
        stores.append(tokens)
        await asyncio.sleep(0)
        raise AwkwardError("no room", "the vault")

    results = await outcomes(sandbox, expired_grant(sandbox, on_rotate=store))
    assert {str(result) for result in results} == {"no room in the vault"}
    assert len(stores) == 1


async def outcomes(sandbox: Sandbox, auth: Credential) -> list:
    """Let a crowd of tasks ask for a space at once, and return what each got."""
    async with AsyncConfluence(
        auth, cloud_id=sandbox.cloud_id, transport=sandbox.transport
    ) as confluence:
        calls = [confluence.spaces.list().first() for _ in range(CROWD)]
        return list(await asyncio.gather(*calls, return_exceptions=True))


def test_a_fork_in_the_middle_of_a_refresh_does_not_hang_the_child(sandbox):
    app = sandbox.oauth_client()
    auth = OAuth2(app.client_id, app.client_secret, app.refresh_token)
    flight = Flight(lambda: False)
    assert auth.flights.join(flight) is flight
    with flight.recording():
        status, text = in_a_child(lambda: threaded(sandbox, auth, 1))
    assert status == "ConfigurationError"
    assert "store=" in text


def test_a_fork_in_the_middle_of_a_fetch_lets_the_child_fetch(sandbox):
    app = sandbox.oauth_client()
    auth = ServiceAccount(app.client_id, app.client_secret)
    flight = Flight(lambda: False)
    auth.flights.join(flight)
    with flight.recording():
        assert in_a_child(lambda: threaded(sandbox, auth, 1)) == ("done", "['DOCS']")


def in_a_child(work) -> tuple[str, str]:
    """Run something in a fork; return how it ended."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(20)
        try:
            report = ("done", str(work()))
        except BaseException as error:
            report = (type(error).__name__, str(error))
        os.write(theirs, json.dumps(report).encode())
        os._exit(0)
    os.close(theirs)
    with os.fdopen(ours, "rb") as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return tuple(json.loads(text))


async def test_a_blocking_call_that_would_wait_for_its_own_event_loop_is_refused(sandbox):
    sandbox.latency = 0.2
    auth = expired_grant(sandbox)
    task = asyncio.create_task(in_tasks(sandbox, auth, 1))
    while not auth.flights.is_under_way:  # noqa: ASYNC110  nobody tells
        await asyncio.sleep(0)
    with Confluence(auth, cloud_id=sandbox.cloud_id, transport=sandbox.transport) as confluence:
        with pytest.raises(ConfigurationError, match="AsyncConfluence"):
            confluence.spaces.list().first()
        assert await task == ["DOCS"]
        assert confluence.spaces.list().first().key == "DOCS"


def test_a_function_that_stores_tokens_must_not_use_the_client(sandbox):
    def store(tokens) -> None:
        confluence.spaces.list().first()

    auth = expired_grant(sandbox, on_rotate=store)
    with (
        Confluence(auth, cloud_id=sandbox.cloud_id, transport=sandbox.transport) as confluence,
        pytest.raises(ConfigurationError, match="on_rotate="),
    ):
        confluence.spaces.list().first()


async def test_an_async_function_that_stores_tokens_must_not_use_the_client(sandbox):
    async def store(tokens) -> None:
        await asyncio.create_task(confluence.spaces.get_by_key("DOCS"))

    auth = expired_grant(sandbox, on_rotate=store)
    async with AsyncConfluence(
        auth, cloud_id=sandbox.cloud_id, transport=sandbox.transport
    ) as confluence:
        with pytest.raises(ConfigurationError, match="on_rotate="):
            await confluence.spaces.get_by_key("DOCS")


def test_a_client_in_a_second_event_loop_is_refused_before_anything_is_sent(sandbox):
    confluence = sandbox.async_client()

    async def read() -> str:
        return (await confluence.spaces.get_by_key("DOCS")).key

    assert asyncio.run(read()) == "DOCS"
    before = len(sandbox.requests)
    for _ in range(2):
        with pytest.raises(ConfigurationError, match="event loop"):
            asyncio.run(read())
    assert len(sandbox.requests) == before


def test_a_client_is_not_closed_in_a_second_event_loop(sandbox):
    confluence = sandbox.async_client()

    async def use_and_close() -> None:
        await confluence.spaces.get_by_key("DOCS")
        await confluence.aclose()

    async def read() -> None:
        await confluence.spaces.get_by_key("DOCS")

    asyncio.run(read())
    with pytest.raises(ConfigurationError, match="event loop"):
        asyncio.run(confluence.aclose())
    confluence = sandbox.async_client()
    asyncio.run(use_and_close())
    asyncio.run(confluence.aclose())  # again, which does nothing


def test_a_client_needs_asyncio():
    with Sandbox() as sandbox:
        call = sandbox.async_client().spaces.get_by_key("DOCS")
        with pytest.raises(ConfigurationError, match="needs asyncio"):
            call.send(None)


class Locked:
    """A store in memory, which knows whether it is locked."""

    def __init__(self) -> None:
        self.is_locked = False
        self.tokens: Tokens | None = None

    def load(self) -> Tokens | None:
        return self.tokens

    def save(self, tokens: Tokens) -> None:
        self.tokens = tokens

    def lock(self) -> Locked:
        return self

    def __enter__(self) -> None:
        self.is_locked = True

    def __exit__(self, *_: object) -> None:
        self.is_locked = False


class SignalError(BaseException):
    """Raised by a signal handler."""


def test_a_signal_as_soon_as_a_store_is_locked_leaves_it_unlocked(sandbox):
    store = Locked()

    def trace(frame, event, _):
        frame.f_trace_opcodes = True
        if store.is_locked and frame.f_code.co_name in {"enter", "_holding"}:
            sys.settrace(None)
            raise SignalError
        return trace

    with Confluence(
        expired_grant(sandbox, store=store), cloud_id=sandbox.cloud_id, transport=sandbox.transport
    ) as confluence:
        before = sys.gettrace()
        sys.settrace(trace)
        try:
            with pytest.raises(SignalError):
                confluence.spaces.list().first()
        finally:
            sys.settrace(before)
        assert not store.is_locked
        assert confluence.spaces.list().first()


@pytest.mark.parametrize("function", ["_lead", "_run", "recording", "token_request", "forget"])
def test_a_signal_during_a_refresh_lets_the_next_one_go(sandbox, function):
    auth = expired_grant(sandbox)

    def trace(frame, event, _):
        if frame.f_code.co_name == function:
            sys.settrace(None)
            raise SignalError

    with Confluence(auth, cloud_id=sandbox.cloud_id, transport=sandbox.transport) as confluence:
        before = sys.gettrace()
        sys.settrace(trace)
        try:
            with pytest.raises(SignalError):
                confluence.spaces.list().first()
        finally:
            sys.settrace(before)
        assert in_a_thread(lambda: confluence.spaces.list().first().key) == ["DOCS"]


def in_a_thread(work) -> list:
    """Return the result of a function, and nothing if it takes too long."""
    results = []
    thread = threading.Thread(target=lambda: results.append(work()), daemon=True)
    thread.start()
    thread.join(5)
    return results


def test_a_refresh_that_hangs_is_given_up_by_those_that_wait_for_it(sandbox, monkeypatch):
    monkeypatch.setattr("confluence_connector._sync.renewal._LONGEST_LOCK", 0)
    stored, begun, goes_on = [], threading.Event(), threading.Event()

    def store(tokens) -> None:
        stored.append(tokens)
        if len(stored) == 1:
            begun.set()
            goes_on.wait(5)

    auth = expired_grant(sandbox, on_rotate=store, refresh_timeout=0.1)
    with Confluence(auth, cloud_id=sandbox.cloud_id, transport=sandbox.transport) as confluence:
        hanging = threading.Thread(target=lambda: confluence.spaces.list().first())
        hanging.start()
        begun.wait(5)
        assert in_a_thread(lambda: confluence.spaces.list().first().key) == ["DOCS"]
        auth.invalidate(auth.authorization())
        assert confluence.spaces.list().first()  # with the next tokens
        goes_on.set()
        hanging.join()
        assert stored[0] == stored[1] != stored[2]
        assert auth.holds(stored[2])
