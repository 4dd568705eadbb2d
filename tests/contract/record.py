"""Records the cassettes anew: ``python -m tests.contract.record [--check | --live]``.

From the sandbox; or with ``--live`` from the real site that the environment names, in scratch
spaces that are created and removed. With ``--check`` nothing is written: it says which cassettes
of the sandbox would come out differently.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.contract.consistency import CASSETTES

from confluence_connector.testing.cassette import read_cassette

_SCENARIOS = "tests/contract/scenarios/_async"


def record(folder: Path, *, live: bool) -> int:
    """Run every scenario and record it below a folder."""
    mode = ["--record-mode=all", f"--cassettes={folder}", *(["--live"] if live else [])]
    pytest = [
        sys.executable,
        "-m",
        "pytest",
        *mode,
        f"--ignore={_SCENARIOS}/test_captures.py",
        _SCENARIOS,
    ]
    return subprocess.run(pytest, check=False).returncode


def changed(fresh: Path) -> list[str]:
    """Name the cassettes of the sandbox that differ from those in a folder."""
    kept = {path.relative_to(CASSETTES): read_cassette(path) for path in CASSETTES.rglob("*.yaml")}
    of_others = {name for name, cassette in kept.items() if cassette.origin != "sandbox"}
    names = kept.keys() | {path.relative_to(fresh) for path in fresh.rglob("*.yaml")}
    return sorted(
        name.as_posix()
        for name in names - of_others
        if _bytes(fresh / name) != _bytes(CASSETTES / name)
    )


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def main(arguments: list[str]) -> int:
    """Record or check, and return the exit status."""
    parser = argparse.ArgumentParser(prog="record", description=__doc__)
    parser.add_argument("--live", action="store_true", help="from a real site")
    parser.add_argument("--check", action="store_true", help="only say what would change")
    options = parser.parse_args(arguments)
    if not options.check:
        return record(CASSETTES, live=options.live)
    with tempfile.TemporaryDirectory() as folder:
        status = record(Path(folder), live=False)
        if status:
            return status
        names = changed(Path(folder))
    for name in names:
        print(f"{name} differs from the sandbox's responses today: run nox -s record")
    return 1 if names else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
