"""The rows about the sandbox; each is measured in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Protocol

from tests.bench.contest import ROOT
from tests.bench.figures import Row


class _Bench(Protocol):
    @property
    def is_quick(self) -> bool: ...


def sandbox_start(bench: _Bench) -> Row:
    """Make a sandbox in memory."""
    figures = _measure("start", 20)
    return Row(
        "start of a `Sandbox()`, wall",
        "≤ 50 ms",
        f"{figures['first']:.0f} ms; {figures['next']:.1f} ms",
        figures["first"] <= 50,
        ["the first of a process; each of the next"],
    )


def sandbox_reading(bench: _Bench) -> Row:
    """Read a page inside the process, with httpx."""
    return _rate("read", "page reads in the process, one core, CPU", 1500, _amount(bench, 5000))


def sandbox_writing(bench: _Bench) -> Row:
    """Write pages into memory, with httpx."""
    return _rate(
        "write", "new pages of 2 KB in the process, one core, CPU", 500, _amount(bench, 3000)
    )


def sandbox_port(bench: _Bench) -> Row:
    """Read a page over a port, from four connections."""
    return _rate("port", "page reads on a port, two cores, wall", 800, _amount(bench, 5000))


def sandbox_large(bench: _Bench) -> Row:
    """Keep many pages in a file and search them."""
    amount = 20_000 if bench.is_quick else 100_000
    figures = _measure("store", amount)
    return Row(
        f"{amount:,} pages of 2 KB: file; memory; text search with order and limit, wall",
        "≤ 1,000 MB; ≤ 200 MB; < 100 ms",
        f"{figures['file']:.0f} MB; {figures['memory']:.0f} MB; {figures['search']:.0f} ms",
        figures["file"] <= 1000 and figures["memory"] <= 200 and figures["search"] < 100,
        [f"slowest of 15 searches {figures['slowest']:.0f} ms"],
    )


ROWS = (sandbox_start, sandbox_reading, sandbox_writing, sandbox_port)
SLOW_ROWS = (sandbox_large,)


def _amount(bench: _Bench, amount: int) -> int:
    return amount // 5 if bench.is_quick else amount


def _rate(task: str, what: str, goal: int, amount: int) -> Row:
    rate = _measure(task, amount)["rate"]
    return Row(f"sandbox: {what}", f"≥ {goal:,}/s", f"{rate:,.0f}/s", rate >= goal)


def _measure(task: str, amount: int) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.sandbox_tasks", task, str(amount)]
    told = subprocess.check_output(command, cwd=ROOT, text=True)
    figures: dict[str, float] = json.loads(told)
    return figures
