"""The pytest fixture ``confluence_cassette``: record and replay a test's exchanges."""

from __future__ import annotations

import re
from collections.abc import Generator
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .recording import Recording
    from .scrubber import Scrubber

__all__ = [
    "confluence_cassette",
    "confluence_cassette_path",
    "confluence_scrubber",
    "pytest_runtest_makereport",
]


# Separators, what Windows refuses, and names that begin with a dot or end with one.
_UNSAFE = re.compile(r"[^\w\[\]=+,.-]|^\.+|\.+$")
_LONGEST_NAME = 150
_HAS_FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember that a test failed, for the check after it."""
    report = yield
    if report.failed:
        item.stash[_HAS_FAILED] = True
    return report


@pytest.fixture
def confluence_cassette_path(request: pytest.FixtureRequest) -> Path:
    """Return the path of the test's cassette, beside its module.

    It is ``cassettes/<module>/<class>/<test>.yaml``, with the test's parameters in the name.
    Invalid characters are replaced, and a digest keeps such names unique. Override this fixture to
    place cassettes elsewhere.
    """
    module = request.path
    inside = request.node.nodeid.split("[", 1)[0].split("::")[1:-1]
    folders = [_file_name(name) for name in inside]
    name = _file_name(request.node.name)
    return module.parent.joinpath("cassettes", module.stem, *folders, f"{name}.yaml")


def _file_name(name: str) -> str:
    plain = _UNSAFE.sub("-", name)[:_LONGEST_NAME]
    if plain == name:
        return name
    return f"{plain}-{sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


@pytest.fixture
def confluence_scrubber() -> Scrubber:
    """Return the scrubber of recordings. Override this fixture to scrub further strings."""
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

    Recordings are scrubbed. Afterwards the test fails if the cassette contains anything that is not
    allowed, if an exchange violates the vendor's documents, or if one was not used. A recording
    that fails so is not written.
    """
    from .check import check_cassette
    from .recording import RefusedCassetteError, record

    path = confluence_cassette_path
    mode = "all" if record_mode == "rewrite" else record_mode
    try:
        with record(path, mode=mode, scrubber=confluence_scrubber) as recording:
            yield recording
    except RefusedCassetteError as error:
        pytest.fail(str(error), pytrace=False)
    problems = check_cassette(path)
    # A test that failed may have stopped before its last requests.
    if not recording.is_new and not request.node.stash.get(_HAS_FAILED, False):
        problems += [f"unused: {line}" for line in recording.unused]
    if problems:
        pytest.fail(f"{path.name}:\n" + "\n".join(problems), pytrace=False)
