"""The client of every scenario."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest
from tests.contract.scenarios.wire import Wire

from confluence_connector import AsyncConfluence
from confluence_connector.sandbox import Sandbox
from confluence_connector.testing.recording import Recording


@pytest.fixture
async def confluence(sandbox: Sandbox | None) -> AsyncIterator[AsyncConfluence]:
    token, transport = "scrubbed", None
    if sandbox is not None:
        token = sandbox.issue_token()
        # vcrpy sees what passes through this transport, and not the sandbox's own.
        transport = httpx.MockTransport(sandbox.transport.handle_request)
    async with AsyncConfluence(
        token, site="acme", cloud_id="11111111-2222-3333-4444-555555555555", transport=transport
    ) as confluence:
        yield confluence


@pytest.fixture
async def wire(confluence: AsyncConfluence, confluence_cassette: Recording) -> AsyncIterator[Wire]:
    wire = Wire(confluence)

    async def note(request: httpx.Request) -> None:
        wire.note(request)

    client = confluence.raw.httpx_client
    client.event_hooks = {**client.event_hooks, "request": [note]}
    yield wire
    calls = {method: sorted(ids) for method, ids in wire.calls.items()}
    if confluence_cassette.is_new:
        confluence_cassette.calls = calls
    else:
        assert calls == confluence_cassette.calls, "other operations were called than recorded"
