"""The rows about the sandbox; each is measured in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence

from tests.bench import profiles
from tests.bench.bench import Bench, Explain, Row
from tests.bench.environments import ROOT, BenchError
from tests.bench.figures import Figure

_TASKS = "tests.bench.sandbox_tasks"
_RATE_ROUNDS = 3


def sandbox_start(bench: Bench) -> Sequence[Figure]:
    """Make a sandbox in memory."""
    runs = [_measured("start", 20) for _ in range(_RATE_ROUNDS)]
    return [
        Figure(
            "sandbox_start",
            "start of the first `Sandbox()` of a process, wall",
            tuple(run["first"] for run in runs),
            "ms",
            50,
            details=(f"each of the next {runs[0]['next']:.1f} ms",),
        )
    ]


def sandbox_reading(bench: Bench) -> Sequence[Figure]:
    """Read a page inside the process, with httpx."""
    what = "sandbox: page reads in the process, one core, CPU"
    return [_rate("read", what, 1500, bench.amount(5000))]


def sandbox_writing(bench: Bench) -> Sequence[Figure]:
    """Write pages into memory, with httpx."""
    what = "sandbox: new pages of 2 KB in the process, one core, CPU"
    return [_rate("write", what, 500, bench.amount(3000))]


def sandbox_port(bench: Bench) -> Sequence[Figure]:
    """Read a page over a port, from four connections."""
    what = "sandbox: page reads on a port, two cores, wall"
    return [_rate("port", what, 800, bench.amount(5000))]


def sandbox_large(bench: Bench) -> Sequence[Figure]:
    """Keep many pages in a file and search them."""
    amount = bench.amount(100_000)
    told = _measured("store", amount)
    what = f"sandbox with {amount:,} pages of 2 KB"
    slowest = (f"slowest of 15 {told['slowest']:.0f} ms",)
    return [
        Figure("sandbox_file", f"{what}: its file", (told["file"],), "MB", 1000),
        Figure("sandbox_memory", f"{what}: memory of the process", (told["memory"],), "MB", 200),
        Figure(
            "sandbox_search",
            f"{what}: text search with order and limit, wall",
            (told["search"],),
            "ms",
            100,
            details=slowest,
        ),
    ]


def _rate(task: str, what: str, at_least: float, amount: int) -> Figure:
    rates = tuple(_measured(task, amount)["rate"] for _ in range(_RATE_ROUNDS))
    return Figure(f"sandbox_{task}", what, rates, "/s", at_least, is_best_low=False)


def _measured(task: str, amount: int) -> dict[str, float]:
    command = [sys.executable, "-m", _TASKS, task, str(amount)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BenchError(f"the sandbox's task {task} failed: {done.stderr[-300:]}")
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def _profiled(task: str, amount: int) -> Explain:
    return lambda bench, missed: profiles.of_module(_TASKS, task, str(amount))


ROWS = (
    Row("sandbox_start", 3, sandbox_start, _profiled("start", 1)),
    Row("sandbox_reading", 9, sandbox_reading, _profiled("read", 1000)),
    Row("sandbox_writing", 12, sandbox_writing, _profiled("write", 1000)),
    Row("sandbox_port", 12, sandbox_port, _profiled("read", 1000)),
    Row("sandbox_large", 60, sandbox_large, _profiled("store", 5000)),
)
