"""Why a goal was missed: where time or memory goes, as lines of Markdown."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from tests.bench.bench import Bench, Explain
from tests.bench.contest import WORKERS, Contestant, command_of
from tests.bench.contestants import BARE, HTTPX, OURS
from tests.bench.environments import ROOT, BenchError, Environment
from tests.bench.figures import Figure, Measure, number

_PROFILER = str(WORKERS / "profiling.py")
_LINES = 7

Profile = Mapping[str, Mapping[str, float]]
"""What `workers/profiling.py` tells: ``groups`` and ``hottest``."""


def of_task(task: str, amount: int, measure: Measure, path: str = "") -> Explain:
    """Return what profiles a task next to httpx: its time, its memory, or both."""

    def explain(bench: Bench, missed: Sequence[Figure]) -> Sequence[str]:
        def profiled(contestant: Contestant, kind: str) -> Profile:
            command = command_of(
                contestant,
                bench.python,
                task=task,
                address=bench.address + path,
                amount=bench.amount(amount),
            )
            return _profile([*command, kind])

        kinds = sorted({"memory" if each.unit == "MB" else measure for each in missed})
        lines: list[str] = []
        for kind in kinds:
            lines += table({each.name: profiled(each, kind) for each in (OURS, HTTPX)}, kind)
        return lines

    return explain


def of_programs(programs: Mapping[str, str], where: Environment = BARE) -> Explain:
    """Return what profiles whole programs, imports included; ``{address}`` is the server's."""

    def explain(bench: Bench, missed: Sequence[Figure]) -> Sequence[str]:
        python = bench.python(where)
        profiles = {
            name: _profile([python, "-P", _PROFILER, "-c", code.format(address=bench.address)])
            for name, code in programs.items()
        }
        return table(profiles, "cpu")

    return explain


def of_module(module: str, *arguments: str) -> Sequence[str]:
    """Profile a module of this checkout."""
    return table({module: _profile([sys.executable, _PROFILER, "-m", module, *arguments])}, "wall")


def table(profiles: Mapping[str, Profile], kind: str) -> list[str]:
    """Return what each package took itself, side by side, and the hottest of the first."""
    unit = "MB held at the end" if kind == "memory" else f"ms {kind}, under a profiler"
    first = next(iter(profiles.values()))
    names = list(first["groups"])[:_LINES]
    lines = [
        f"| {unit}, by package | {' | '.join(profiles)} |",
        f"|---|{'---|' * len(profiles)}",
    ]
    for name in names:
        cells = (number(each["groups"].get(name, 0)) for each in profiles.values())
        lines.append(f"| {name} | {' | '.join(cells)} |")
    rest = (
        number(sum(own for name, own in each["groups"].items() if name not in names))
        for each in profiles.values()
    )
    lines.append(f"| all others | {' | '.join(rest)} |")
    hottest = (f"`{name}` {number(own)}" for name, own in first["hottest"].items())
    return [*lines, "", f"Hottest: {', '.join(hottest)}.", ""]


def _profile(command: Sequence[str]) -> dict[str, Any]:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode or not done.stdout.strip():
        raise BenchError(f"no profile: {done.stderr[-300:]}")
    profile: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return profile
