"""A refresh that has begun is carried to its end, whatever becomes of the call that needed it."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from confluence_connector import (
    AsyncConfluence,
    ConfigurationError,
    Confluence,
    OAuth2,
    ReconnectRequiredError,
    RetryPolicy,
)
from confluence_connector.auth import Tokens
from confluence_connector.sandbox import Sandbox


class Slow(httpx.AsyncBaseTransport):
    """Lets a token request arrive, and keeps its response back until it is told."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner
        self.arrived = asyncio.Event()
        self.released = asyncio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._inner.handle_async_request(request)
        if request.url.path == "/oauth/token":
            self.arrived.set()
            await self.released.wait()
        return response


def grant(sandbox: Sandbox, **options: object) -> OAuth2:
    app = sandbox.oauth_client()
    return OAuth2(app.client_id, app.client_secret, app.refresh_token, **options)


def client(
    sandbox: Sandbox, auth: OAuth2, transport: httpx.AsyncBaseTransport | None = None
) -> AsyncConfluence:
    return AsyncConfluence(
        auth,
        cloud_id=sandbox.cloud_id,
        transport=transport or sandbox.transport,
        retry=RetryPolicy(first_wait=0),
    )


async def by_cancel(call: asyncio.Task[object]) -> None:
    call.cancel()


async def by_cancelling_again_and_again(call: asyncio.Task[object]) -> None:
    for _ in range(5):
        call.cancel()
        await asyncio.sleep(0)


@pytest.mark.parametrize("cut", [by_cancel, by_cancelling_again_and_again])
async def test_a_cancelled_refresh_announces_the_new_tokens(cut: Callable) -> None:
    announced: list[Tokens] = []
    with Sandbox(strict=True) as sandbox:
        auth = grant(sandbox, on_rotate=announced.append)
        transport = Slow(sandbox.transport)
        async with client(sandbox, auth, transport) as confluence:
            call = asyncio.create_task(confluence.spaces.get_by_key("DOCS"))
            await transport.arrived.wait()
            await cut(call)
            await asyncio.sleep(0)
            transport.released.set()
            with pytest.raises(asyncio.CancelledError):
                await call
            assert len(announced) == 1
            assert (await confluence.spaces.get_by_key("DOCS")).key == "DOCS"
    assert len(announced) == 1


async def test_a_program_that_cancels_every_task_ends_the_refresh_too() -> None:
    with Sandbox(strict=True) as sandbox:
        transport = Slow(sandbox.transport)
        async with client(sandbox, grant(sandbox), transport) as confluence:
            call = asyncio.create_task(confluence.spaces.get_by_key("DOCS"))
            await transport.arrived.wait()
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            transport.released.set()
            assert (await confluence.spaces.get_by_key("DOCS")).key == "DOCS"


async def test_a_cancel_during_an_async_announcement_lets_it_end() -> None:
    announced: list[Tokens] = []
    storing, stored = asyncio.Event(), asyncio.Event()

    async def store(tokens: Tokens) -> None:
        storing.set()
        await stored.wait()
        announced.append(tokens)

    with Sandbox(strict=True) as sandbox:
        async with client(sandbox, grant(sandbox, on_rotate=store)) as confluence:
            call = asyncio.create_task(confluence.spaces.get_by_key("DOCS"))
            await storing.wait()
            call.cancel()
            await asyncio.sleep(0)
            stored.set()
            with pytest.raises(asyncio.CancelledError):
                await call
    assert len(announced) == 1


async def test_a_time_out_of_the_caller_waits_for_the_refresh() -> None:
    announced: list[Tokens] = []
    with Sandbox(strict=True) as sandbox:
        sandbox.latency = 0.2
        auth = grant(sandbox, on_rotate=announced.append)
        async with client(sandbox, auth) as confluence:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(confluence.spaces.get_by_key("DOCS"), 0.05)
    assert len(announced) == 1


async def test_leaving_a_prefetched_listing_ends_no_refresh() -> None:
    announced: list[Tokens] = []
    with Sandbox(strict=True) as sandbox:
        with sandbox.client() as confluence:
            for number in range(4):
                confluence.pages.create(space="DOCS", title=f"Plan {number}")
        transport = Slow(sandbox.transport)
        auth = grant(
            sandbox,
            access_token=sandbox.issue_token(),
            expires_at=datetime.now(UTC) + timedelta(hours=1),
            on_rotate=announced.append,
        )
        async with client(sandbox, auth, transport) as confluence:
            async for _ in confluence.pages.list(page_size=1).prefetched():
                auth.invalidate(auth.authorization())  # the next result page needs a new token
                await transport.arrived.wait()
                asyncio.get_running_loop().call_soon(transport.released.set)
                break
    assert len(announced) == 1


def test_the_end_of_the_event_loop_waits_for_a_refresh() -> None:
    announced: list[Tokens] = []
    with Sandbox(strict=True) as sandbox:
        auth = grant(sandbox, on_rotate=announced.append)

        async def main() -> None:
            transport = Slow(sandbox.transport)
            confluence = client(sandbox, auth, transport)
            task = asyncio.create_task(confluence.spaces.get_by_key("DOCS"))
            await transport.arrived.wait()
            asyncio.get_running_loop().call_later(0.05, transport.released.set)
            task.add_done_callback(lambda _: None)
            background.append(task)

        background: list[asyncio.Task[object]] = []
        asyncio.run(main())
    assert len(announced) == 1


async def test_a_refresh_that_does_not_end_is_given_up_after_its_own_time() -> None:
    with Sandbox(strict=True) as sandbox:
        transport = Slow(sandbox.transport)
        auth = grant(sandbox, refresh_timeout=0.05)
        async with AsyncConfluence(
            auth,
            cloud_id=sandbox.cloud_id,
            transport=transport,
            retry=RetryPolicy(attempts=1),
        ) as confluence:
            call = asyncio.create_task(confluence.spaces.get_by_key("DOCS"))
            await transport.arrived.wait()
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asyncio.wait_for(call, 5)


async def test_an_announcement_that_does_not_end_is_named_and_made_again() -> None:
    with Sandbox(strict=True) as sandbox:
        announced: list[Tokens] = []
        stuck = [True]

        async def store(tokens: Tokens) -> None:
            if stuck:
                await asyncio.Event().wait()
            announced.append(tokens)

        auth = grant(sandbox, on_rotate=store, refresh_timeout=0.05)
        async with client(sandbox, auth) as confluence:
            with pytest.raises(ConfigurationError, match="refresh_timeout="):
                await confluence.spaces.get_by_key("DOCS")
            stuck.clear()
            assert await confluence.spaces.get_by_key("DOCS")
        assert [request.path for request in sandbox.requests].count("/oauth/token") == 1
        assert len(announced) == 1


async def test_what_a_cancelled_call_fetched_serves_those_that_waited_for_it() -> None:
    with Sandbox(strict=True) as sandbox:
        transport = Slow(sandbox.transport)
        async with client(sandbox, grant(sandbox), transport) as confluence:
            leader = asyncio.create_task(confluence.spaces.get_by_key("DOCS"))
            await transport.arrived.wait()
            waiter = asyncio.create_task(confluence.pages.list(page_size=1).first())
            await asyncio.sleep(0)
            leader.cancel()
            transport.released.set()
            with pytest.raises(asyncio.CancelledError):
                await leader
            assert await waiter
        assert [request.path for request in sandbox.requests].count("/oauth/token") == 1


async def test_the_failure_of_a_cancelled_call_is_shared_by_those_that_waited_for_it() -> None:
    with Sandbox(strict=True) as sandbox:
        transport = Slow(sandbox.transport)
        sandbox.fail_next(status=403, body={"error": "unauthorized_client"})
        async with client(sandbox, grant(sandbox), transport) as confluence:
            calls = [
                asyncio.create_task(confluence.pages.list(page_size=1).first()) for _ in range(3)
            ]
            await transport.arrived.wait()
            calls[0].cancel()
            transport.released.set()
            leader, *others = await asyncio.gather(*calls, return_exceptions=True)
        assert isinstance(leader, asyncio.CancelledError)
        assert {type(other) for other in others} == {ReconnectRequiredError}
        assert [request.path for request in sandbox.requests].count("/oauth/token") == 1


async def test_a_function_that_stores_tokens_cannot_cancel_the_call() -> None:
    async def store(tokens: Tokens) -> None:
        raise asyncio.CancelledError

    with Sandbox(strict=True) as sandbox:
        async with client(sandbox, grant(sandbox, on_rotate=store)) as confluence:
            with pytest.raises(ConfigurationError, match="CancelledError"):
                await confluence.spaces.get_by_key("DOCS")


# What becomes of the call is up to the garbage collector, and reported as not retrieved.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("is_collected", [True, False])
def test_a_closed_event_loop_leaves_the_credential_usable(is_collected: bool) -> None:
    with Sandbox(strict=True) as sandbox:
        auth = grant(sandbox)

        async def main() -> asyncio.Task[object]:
            transport = Slow(sandbox.transport)
            confluence = client(sandbox, auth, transport)
            task = asyncio.create_task(confluence.spaces.get_by_key("DOCS"))
            await transport.arrived.wait()
            return task

        loop = asyncio.new_event_loop()
        calls = [loop.run_until_complete(main())]
        loop.close()
        if is_collected:
            calls.clear()
            gc.collect()
        keys: list[str] = []

        def read() -> None:
            with Confluence(auth, cloud_id=sandbox.cloud_id, transport=sandbox.transport) as other:
                keys.append(other.spaces.get_by_key("DOCS").key)

        thread = threading.Thread(target=read, daemon=True)
        thread.start()
        thread.join(5)
        calls.clear()
        del loop
        gc.collect()
    assert keys == ["DOCS"]
