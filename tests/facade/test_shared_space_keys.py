"""A space key that a crowd uses for the first time is asked for once."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from confluence_connector import AsyncConfluence, NotFoundError
from confluence_connector.sandbox import Sandbox

CROWD = 20


@pytest.fixture
def sandbox():
    with Sandbox(strict=True) as sandbox:
        sandbox.latency = 0.02
        yield sandbox


def lookups(sandbox: Sandbox) -> int:
    return sum(asked.operation == "getSpaces" for asked in sandbox.requests)


def test_by_threads(sandbox: Sandbox) -> None:
    barrier = threading.Barrier(CROWD)
    with sandbox.client() as confluence:

        def create(number: int) -> str:
            barrier.wait()
            return confluence.pages.create(space="docs", title=f"Plan {number}").space_id

        with ThreadPoolExecutor(CROWD) as pool:
            ids = set(pool.map(create, range(CROWD)))
    assert len(ids) == 1
    assert lookups(sandbox) == 1


async def test_by_tasks(sandbox: Sandbox) -> None:
    async with sandbox.async_client() as confluence:
        ids = await asyncio.gather(*[confluence.spaces.id_of("DOCS") for _ in range(CROWD)])
        assert len(set(ids)) == 1
        assert lookups(sandbox) == 1
        asked = [confluence.spaces.id_of(f"NOPE{number}") for number in range(CROWD)]
        refused = await asyncio.gather(*asked, return_exceptions=True)
    assert all(isinstance(error, NotFoundError) for error in refused)
    assert lookups(sandbox) == 1 + CROWD


async def test_a_task_that_gives_up_leaves_the_question_to_the_others(sandbox: Sandbox) -> None:
    async with sandbox.async_client() as confluence:
        first = asyncio.ensure_future(confluence.spaces.id_of("DOCS"))
        others = [asyncio.ensure_future(confluence.spaces.id_of("DOCS")) for _ in range(3)]
        await asyncio.sleep(0)
        first.cancel()
        assert len(set(await asyncio.gather(*others))) == 1
        assert first.cancelled()


async def test_the_site_is_discovered_once_by_tasks(sandbox: Sandbox) -> None:
    transport, token = sandbox.transport, sandbox.issue_token()
    async with AsyncConfluence(token, transport=transport) as confluence:
        rows = [confluence.spaces.list().first() for _ in range(CROWD)]
        ids = [confluence.cloud_id for _ in range(CROWD)]
        assert set(await asyncio.gather(*ids)) == {sandbox.cloud_id}
        assert all(await asyncio.gather(*rows))
    paths = [asked.path for asked in sandbox.requests]
    assert paths.count("/oauth/token/accessible-resources") == 1
