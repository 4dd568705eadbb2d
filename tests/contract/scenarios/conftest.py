"""What scenarios run on: the sandbox while they are recorded, their cassettes afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from confluence_connector.sandbox import Sandbox
from confluence_connector.testing.recording import Recording

CASSETTES = Path(__file__).parents[2] / "cassettes"

Arrange = Callable[[Callable[[Sandbox], object]], None]


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
def arrange(sandbox: Sandbox | None) -> Arrange:
    """Prepares the sandbox behind a scenario, e.g. to fail; on replay there is nothing to do."""

    def prepare(action: Callable[[Sandbox], object]) -> None:
        if sandbox is not None:
            action(sandbox)

    return prepare
