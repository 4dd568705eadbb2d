"""Many edits at the same time, from threads and from tasks: none is lost."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from confluence_connector import (
    ApiToken,
    AsyncConfluence,
    Confluence,
    RetryPolicy,
    ServerError,
)
from confluence_connector.sandbox import Sandbox

_WRITERS = 8


def _appending(number: int) -> str:
    return f"<p>{number}</p>"


def _expected() -> list[str]:
    return sorted(_appending(number) for number in range(_WRITERS))


def _paragraphs(body: str) -> list[str]:
    return sorted(part + "</p>" for part in body.split("</p>") if part)


def test_edits_of_threads() -> None:
    with Sandbox() as sandbox, sandbox.client() as confluence:
        page = confluence.pages.create(space="DOCS", title="Guest book")

        def sign(number: int) -> None:
            confluence.pages.edit(page.id, lambda body: body + _appending(number))

        with ThreadPoolExecutor(_WRITERS) as threads:
            list(threads.map(sign, range(_WRITERS)))
        now = confluence.pages.get(page.id)
    assert _paragraphs(now.body.storage.value) == _expected()
    assert now.version.number == 1 + _WRITERS


async def test_edits_of_tasks() -> None:
    with Sandbox() as sandbox:
        sandbox.latency = 0.001  # or each task would run to its end before the next one starts
        async with sandbox.async_client() as confluence:
            page = await confluence.pages.create(space="DOCS", title="Guest book")

            async def sign(number: int) -> None:
                await confluence.pages.edit(page.id, lambda body: body + _appending(number))

            await asyncio.gather(*map(sign, range(_WRITERS)))
            now = await confluence.pages.get(page.id)
    assert _paragraphs(now.body.storage.value) == _expected()
    assert now.version.number == 1 + _WRITERS


def test_upserts_of_threads_make_one_page() -> None:
    with Sandbox() as sandbox, sandbox.client() as confluence:
        bodies = [_appending(number) for number in range(_WRITERS)]

        def upsert(body: str) -> str:
            return confluence.pages.upsert(space="DOCS", title="Shared", body=body).id

        with ThreadPoolExecutor(_WRITERS) as threads:
            ids = set(threads.map(upsert, bodies))
        [page] = confluence.pages.list(title="Shared", body_format="storage")
    assert ids == {page.id}
    assert page.body.storage.value in bodies


def _asked(sandbox: Sandbox, path: str) -> int:
    return [request.path for request in sandbox.requests].count(path)


def test_threads_find_out_together_where_an_api_token_works() -> None:
    with Sandbox() as sandbox:
        sandbox.latency = 0.001
        auth = ApiToken(sandbox.email, sandbox.issue_api_token(["search:confluence"]))
        with (
            Confluence(auth, site="acme", transport=sandbox.transport) as confluence,
            ThreadPoolExecutor(_WRITERS) as threads,
        ):
            list(threads.map(lambda _: confluence.search("type = page").first(), range(_WRITERS)))
        assert _asked(sandbox, "/wiki/api/v2/spaces") == 1
        assert _asked(sandbox, "/_edge/tenant_info") == 1


async def test_tasks_find_out_together_where_an_api_token_works() -> None:
    with Sandbox() as sandbox:
        sandbox.latency = 0.001
        auth = ApiToken(sandbox.email, sandbox.issue_api_token())
        async with AsyncConfluence(auth, site="acme", transport=sandbox.transport) as confluence:
            await asyncio.gather(
                *(confluence.search("type = page").first() for _ in range(_WRITERS))
            )
        assert _asked(sandbox, "/wiki/api/v2/spaces") == 1


async def test_a_rate_limit_that_others_met_outlasts_no_deadline() -> None:
    """A call that has failed is not held back beyond its deadline for another attempt."""
    policy = RetryPolicy(first_wait=0, longest_wait=3600, deadline=7200)
    asked: list[str] = []

    async def respond(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path.rpartition("/")[2])
        if asked[-1] == "2":
            return httpx.Response(429, headers={"Retry-After": "3000"})
        throttled.append(asyncio.create_task(patient.spaces.get(2)))
        for _ in range(1_000):  # until the other call has read its response
            await asyncio.sleep(0)
        return httpx.Response(503)

    throttled: list[asyncio.Task[object]] = []
    async with AsyncConfluence(
        "a-token", cloud_id="1", transport=httpx.MockTransport(respond), retry=policy
    ) as patient:
        hasty = patient.with_options(retry=RetryPolicy(first_wait=0, deadline=60))
        with pytest.raises(ServerError) as caught:
            await hasty.spaces.get(1)
        assert caught.value.status == 503
        throttled[0].cancel()
    assert asked == ["1", "2"]
