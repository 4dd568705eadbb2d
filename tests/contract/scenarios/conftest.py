"""What scenarios run on: the sandbox or a real site while recorded, their cassettes afterwards."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from tests.contract.scenarios.live import Place, scratch_space

from confluence_connector.sandbox import Sandbox
from confluence_connector.sandbox.app.tokens import OAuthClient
from confluence_connector.testing.placeholders import CREDENTIAL
from confluence_connector.testing.recording import Recording
from confluence_connector.testing.scrubber import Scrubber

_CASSETTES = Path(__file__).parents[2] / "cassettes"

Arrange = Callable[[Callable[[Sandbox], object]], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("scenarios")
    group.addoption("--live", action="store_true", help="record from a real site")
    group.addoption("--cassettes", type=Path, default=_CASSETTES, help="where cassettes lie")


def option(request: pytest.FixtureRequest, name: str) -> object:
    # pytest knows the options only where this folder was named on its command line.
    return request.config.getoption(name, default=None)


@pytest.fixture(autouse=True)
def no_credentials(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in all tests; only who records from a real site does so with a sign-in of their own."""
    if not option(request, "--live"):
        for name in [name for name in os.environ if name.startswith("CONFLUENCE_")]:
            monkeypatch.delenv(name)


@pytest.fixture
def docs(request: pytest.FixtureRequest, record_mode: str) -> Iterator[Place]:
    """The space that a scenario works in."""
    if option(request, "--live") and record_mode != "none":
        with scratch_space() as place:
            yield place
    else:
        yield Place()


@pytest.fixture
def confluence_cassette_path(request: pytest.FixtureRequest) -> Path:
    # Sync and async replay the same cassette.
    folder = request.path.stem.removeprefix("test_")
    name = request.node.name.removeprefix("test_")
    root = option(request, "--cassettes") or _CASSETTES
    return Path(str(root), folder, f"{name}.yaml")


@pytest.fixture
def confluence_scrubber(docs: Place) -> Scrubber:
    return Scrubber(docs.names)


@pytest.fixture
def sandbox(
    request: pytest.FixtureRequest, confluence_cassette: Recording, docs: Place
) -> Iterator[Sandbox | None]:
    """What responds while a scenario is recorded; nobody when it is replayed, or live."""
    if confluence_cassette.is_new:
        confluence_cassette.origin = docs.origin
    if not confluence_cassette.is_new or docs.is_live:
        yield None
        return
    with Sandbox(strict=True, now=datetime(2026, 9, 1, 10, tzinfo=UTC)) as sandbox:
        yield sandbox


@pytest.fixture
def transport(sandbox: Sandbox | None) -> httpx.MockTransport | None:
    """The sandbox behind a transport that vcrpy sees; its own goes by unseen."""
    return sandbox and httpx.MockTransport(sandbox.transport.handle_request)


@pytest.fixture
def token(sandbox: Sandbox | None, docs: Place) -> str | None:
    """An access token; none where the environment has the credential."""
    if docs.is_live:
        return None
    return sandbox.issue_token() if sandbox else CREDENTIAL


@pytest.fixture
def only_sandbox(docs: Place) -> None:
    if docs.is_live:
        pytest.skip("only the sandbox can be told to fail")


@pytest.fixture
def narrow_token(sandbox: Sandbox | None, only_sandbox: None) -> str:
    """A token that opens hardly anything."""
    return sandbox.issue_token(["read:page:confluence"]) if sandbox else CREDENTIAL


@pytest.fixture
def oauth_app(sandbox: Sandbox | None, only_sandbox: None) -> OAuthClient:
    """An app of one's own, with a first refresh token."""
    return sandbox.oauth_client() if sandbox else OAuthClient(CREDENTIAL, CREDENTIAL, CREDENTIAL)


@pytest.fixture
def arrange(sandbox: Sandbox | None, only_sandbox: None) -> Arrange:
    """Prepares the sandbox behind a scenario, e.g. to fail; on replay there is nothing to do."""

    def prepare(action: Callable[[Sandbox], object]) -> None:
        if sandbox is not None:
            action(sandbox)

    return prepare
