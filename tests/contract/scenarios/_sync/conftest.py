# Derived from tests/contract/scenarios/_async/conftest.py by `nox -s unasync`: change that file instead.
"""The clients of scenarios."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import Confluence
from confluence_connector.testing.recording import Recording


@pytest.fixture
def wire() -> Wire[Confluence]:
    return Wire()


@pytest.fixture
def sign_in(
    confluence_cassette: Recording,
    wire: Wire[Confluence],
    token: str | None,
    docs: Place,
    transport: httpx.MockTransport | None,
) -> Iterator[Callable[..., Confluence]]:
    """Makes clients; their options replace those of the usual one."""

    def note(request: httpx.Request) -> None:
        wire.note(request)

    def client(**options: Any) -> Confluence:
        where = {"site": docs.site, "cloud_id": docs.cloud_id, "transport": transport}
        made = Confluence(**{"auth": token, **where, **options})
        made.raw.httpx_client.event_hooks = {"request": [note]}
        wire.clients.append(made)
        return made

    yield client
    for made in wire.clients:
        made.close()
    calls = {method: sorted(ids) for method, ids in sorted(wire.calls.items())}
    if confluence_cassette.is_new:
        confluence_cassette.calls = calls
    elif confluence_cassette.origin != "capture":  # a capture knows no facade
        assert calls == confluence_cassette.calls, "other operations were called than recorded"


@pytest.fixture
def confluence(sign_in: Callable[..., Confluence]) -> Confluence:
    return sign_in()
