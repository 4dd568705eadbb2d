"""The pytest fixture ``confluence_cassette``: a test's own exchanges, recorded and replayed."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .recording import Recording
    from .scrubber import Scrubber


_HAS_FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember of a test that it failed, for what is looked at afterwards."""
    report = yield
    if report.failed:
        item.stash[_HAS_FAILED] = True
    return report


@pytest.fixture
def confluence_cassette_path(request: pytest.FixtureRequest) -> Path:
    """Return the path of the test's cassette: ``cassettes/<module>/<test>.yaml`` beside the module.

    Override it to lay cassettes elsewhere.
    """
    module = request.path
    return module.parent / "cassettes" / module.stem / f"{request.node.name}.yaml"


@pytest.fixture
def confluence_scrubber() -> Scrubber:
    """Scrubs what is recorded. Override it to name more texts that must not be kept."""
    from .scrubber import Scrubber

    return Scrubber()


@pytest.fixture
def confluence_cassette(
    confluence_cassette_path: Path,
    confluence_scrubber: Scrubber,
    record_mode: str,
    request: pytest.FixtureRequest,
) -> Generator[Recording]:
    """Replay the test's exchanges, or record them with ``--record-mode``.

    What is recorded is scrubbed. Afterwards the test fails if the cassette holds anything off
    the lists, if an exchange breaks the vendor's documents, or if one was not used.
    """
    from .check import check_cassette
    from .recording import record

    path = confluence_cassette_path
    mode = "all" if record_mode == "rewrite" else record_mode
    with record(path, mode=mode, scrubber=confluence_scrubber) as recording:
        yield recording
    problems = check_cassette(path)
    # A test that failed may have stopped before its last requests.
    if not recording.is_new and not request.node.stash.get(_HAS_FAILED, False):
        problems += [f"unused: {line}" for line in recording.unused]
    if problems:
        pytest.fail(f"{path.name}:\n" + "\n".join(problems), pytrace=False)
