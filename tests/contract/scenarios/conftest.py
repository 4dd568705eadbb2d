"""What scenarios run on: the sandbox while they are recorded, their cassettes afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from attrs import frozen

from confluence_connector.sandbox import Sandbox
from confluence_connector.sandbox.credentials import OAuthClient
from confluence_connector.testing.fakes import CREDENTIAL
from confluence_connector.testing.recording import Recording

CASSETTES = Path(__file__).parents[2] / "cassettes"

Arrange = Callable[[Callable[[Sandbox], object]], None]


@frozen
class Place:
    """The space that scenarios work in: of a new sandbox, or the scratch space of a live site."""

    key: str = "DOCS"
    id: str = "98304"
    home: str = "98400"


@pytest.fixture
def docs() -> Place:
    return Place()


@pytest.fixture
def confluence_cassette_path(request: pytest.FixtureRequest) -> Path:
    # Both colours replay the same cassette.
    name = request.node.name.removeprefix("test_")
    return CASSETTES / request.path.stem.removeprefix("test_") / f"{name}.yaml"


@pytest.fixture
def sandbox(confluence_cassette: Recording) -> Iterator[Sandbox | None]:
    """What answers while a scenario is recorded; nobody when it is replayed."""
    if not confluence_cassette.is_new:
        yield None
        return
    confluence_cassette.origin = "sandbox"
    with Sandbox(strict=True, now=datetime(2026, 9, 1, 10, tzinfo=UTC)) as sandbox:
        yield sandbox


@pytest.fixture
def transport(sandbox: Sandbox | None) -> httpx.MockTransport | None:
    """The sandbox behind a transport that vcrpy sees; its own goes by unseen."""
    return sandbox and httpx.MockTransport(sandbox.transport.handle_request)


@pytest.fixture
def token(sandbox: Sandbox | None) -> str:
    return sandbox.issue_token() if sandbox else CREDENTIAL


@pytest.fixture
def narrow_token(sandbox: Sandbox | None) -> str:
    """A token that opens hardly anything."""
    return sandbox.issue_token(["read:page:confluence"]) if sandbox else CREDENTIAL


@pytest.fixture
def oauth_app(sandbox: Sandbox | None) -> OAuthClient:
    """An app of one's own, with a first refresh token."""
    return sandbox.oauth_client() if sandbox else OAuthClient(CREDENTIAL, CREDENTIAL, CREDENTIAL)


@pytest.fixture
def arrange(sandbox: Sandbox | None) -> Arrange:
    """Prepares the sandbox behind a scenario, e.g. to fail; on replay there is nothing to do."""

    def prepare(action: Callable[[Sandbox], object]) -> None:
        if sandbox is not None:
            action(sandbox)

    return prepare
