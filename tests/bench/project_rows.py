"""The rows about working on the project: making the generated clients anew, and all tests."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Sequence

from tests.bench import profiles
from tests.bench.bench import Bench, Row
from tests.bench.environments import ROOT, BenchError
from tests.bench.figures import Figure

_GENERATE = "spec.pipeline.generate"
_SLOWEST = re.compile(r"^(\d+\.\d+)s (?:call|setup) +(\S+)", re.MULTILINE)


def regenerating(bench: Bench) -> Sequence[Figure]:
    """Make both low-level clients anew from the vendored documents."""
    rounds: list[tuple[float, float]] = []
    for _ in range(2):
        check, _output = _seconds("-m", _GENERATE, "--check")
        make, _output = _seconds("-m", _GENERATE)
        rounds.append((make, check))
    made, checked = zip(*rounds, strict=True)
    what = "regenerate both clients, wall"
    return [
        Figure("generate", what, made, "s", 10),
        Figure("generate_check", "the same with `--check`", checked, "s", 12),
    ]


def testing(bench: Bench) -> Sequence[Figure]:
    """Run the default tests, and name those that take longest."""
    took, output = _seconds("-m", "pytest", "-q", "-n", "2", "--durations=5")
    slowest = tuple(f"`{test}` {duration} s" for duration, test in _SLOWEST.findall(output))
    what = "default test suite on 2 cores, wall"
    return [Figure("tests", what, (took,), "s", 180, details=slowest)]


def _seconds(*arguments: str) -> tuple[float, str]:
    """Return what a command takes, and what it printed."""
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, check=False, capture_output=True, text=True
    )
    took = time.perf_counter() - started
    if done.returncode:
        said = (done.stdout + done.stderr).strip().splitlines() or ["nothing"]
        raise BenchError(f"{' '.join(arguments)} failed and said last: {said[-1]}")
    return took, done.stdout


def _why_regenerating(bench: Bench, missed: Sequence[Figure]) -> Sequence[str]:
    return profiles.of_module(_GENERATE, "--check")


ROWS = (
    Row("regenerating", 28, regenerating, _why_regenerating),
    Row("testing", 100, testing),
)
