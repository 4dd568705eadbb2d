"""The clients of scenarios."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import AsyncConfluence
from confluence_connector.testing.recording import Recording


@pytest.fixture
def wire() -> Wire[AsyncConfluence]:
    return Wire()


@pytest.fixture
async def sign_in(
    confluence_cassette: Recording,
    wire: Wire[AsyncConfluence],
    token: str | None,
    docs: Place,
    transport: httpx.MockTransport | None,
) -> AsyncIterator[Callable[..., AsyncConfluence]]:
    """Makes clients; their options replace those of the usual one."""

    async def note(request: httpx.Request) -> None:
        wire.note(request)

    def client(**options: Any) -> AsyncConfluence:
        where = {"site": docs.site, "cloud_id": docs.cloud_id, "transport": transport}
        made = AsyncConfluence(**{"auth": token, **where, **options})
        made.raw.httpx_client.event_hooks = {"request": [note]}
        wire.clients.append(made)
        return made

    yield client
    for made in wire.clients:
        await made.aclose()
    calls = {method: sorted(ids) for method, ids in sorted(wire.calls.items())}
    if confluence_cassette.is_new:
        confluence_cassette.calls = calls
    elif confluence_cassette.origin != "capture":  # a capture knows no facade
        assert calls == confluence_cassette.calls, "other operations were called than recorded"


@pytest.fixture
def confluence(sign_in: Callable[..., AsyncConfluence]) -> AsyncConfluence:
    return sign_in()
