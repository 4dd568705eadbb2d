"""A signed-in client on a fresh sandbox, for every test of this folder."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator

import pytest
from tests.facade.relay import Relay

from confluence_connector import AsyncConfluence, Confluence, RetryPolicy
from confluence_connector.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(strict=True) as sandbox:
        yield sandbox


@pytest.fixture
async def confluence(sandbox: Sandbox) -> AsyncIterator[AsyncConfluence]:
    async with sandbox.async_client() as confluence:
        yield confluence


@pytest.fixture
def sent(sandbox: Sandbox) -> Callable[[str], int]:
    """Counts the requests of an operation that have arrived."""
    return lambda operation: sum(asked.operation == operation for asked in sandbox.requests)


@pytest.fixture
def relay(sandbox: Sandbox) -> Relay:
    return Relay(sandbox)


@pytest.fixture
async def relayed(sandbox: Sandbox, relay: Relay) -> AsyncIterator[AsyncConfluence]:
    """A client behind the relay, which waits for nothing."""
    async with AsyncConfluence(
        sandbox.issue_token(),
        cloud_id=sandbox.cloud_id,
        transport=relay.transport,
        retry=RetryPolicy(first_wait=0, longest_wait=0),
    ) as relayed:
        yield relayed


@pytest.fixture
def aside(sandbox: Sandbox) -> Iterator[Confluence]:
    """The same account in another program."""
    with sandbox.client() as aside:
        yield aside


@pytest.fixture
def bob(sandbox: Sandbox) -> Iterator[Confluence]:
    """Another account."""
    with sandbox.client(sandbox.add_account("bob@example.com", "Bob")) as bob:
        yield bob
