"""What a run gave, as JSON for comparing, and as the page that people read. Pure."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from tests.bench.figures import Figure
from tests.bench.rows import Measured

_HEAD = """\
# Benchmarks

Written by `nox -s bench`; never edit by hand.
"""

_BUSY = 0.7
_METHOD = """\
## How it is measured

- All contestants do the same work against one canned server on the loopback, over plain http: the
  same bytes, the same headers, a token of the same length.
- Each runs in a process of its own, in turn (A B A B), so that what the machine does besides falls
  on all of them. The first round warms up and does not count.
- This library is built as a wheel and installed with httpx and attrs only; what is called httpx
  runs in that same environment. Every peer has its own. All versions are pinned.
- A figure is the median over rounds, its middle half in brackets; ratios are taken round by round.
- CPU is the time of the whole process with all its threads, and waiting does not count; wall does.
  On a busy machine ratios of CPU hold best, and walls least.
- The garbage collector is on, as it is for users, and is run before each round.
- Of the reads in flight the fastest 4 rounds of 13 count: the pool of httpcore settles on some 20
  connections or goes through some 800 by luck, on either side, which makes a third.
- Memory is the growth of the most that the process ever held; bodies are 2 KB.
- The bare socket shows what the wire and the server can give. No file is digested on the way, so
  the stricter goal of 0.95 holds for every transfer.
- A missed goal is followed by where the time goes: a profiler makes everything slower, and what it
  says are shares.
"""


def told(
    measured: Sequence[Measured],
    versions: Mapping[str, str],
    *,
    is_quick: bool,
    load: float,
    minutes: float,
) -> dict[str, Any]:
    """Return what a run gave, as JSON; the load is that of the machine before it."""
    return {
        "machine": machine(),
        "load": round(load, 1),
        "is_quick": is_quick,
        "minutes": round(minutes, 1),
        "versions": dict(versions),
        "figures": [_figure(figure) for each in measured for figure in each.figures],
        "failures": {each.row: each.failure for each in measured if each.failure},
        "why": {each.row: list(each.why) for each in measured if each.why},
    }


def _figure(figure: Figure) -> dict[str, Any]:
    rounded = [float(f"{value:.4g}") for value in figure.values]
    shown = {"goal": figure.goal, "shown": figure.shown, "is_met": figure.is_met}
    return {**asdict(figure), "values": rounded, **shown}


def machine() -> str:
    """Return what the machine is, in a few words."""
    return (
        f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}, "
        f"Python {platform.python_version()}"
    )


def page(data: Mapping[str, Any], points: str) -> str:
    """Return the whole page for what a run gave.

    Args:
        data: What `told` returned.
        points: The section on requests and points.
    """
    return "\n".join((_HEAD, _about(data), _table(data), *_why(data), _METHOD, points))


def _about(data: Mapping[str, Any]) -> str:
    named = ", ".join(f"{name} {version}" for name, version in data["versions"].items())
    about = f"Machine: {data['machine']}. Versions: {named}. It took {data['minutes']} minutes."
    if data["is_quick"]:
        about += " A quick run: a fifth of the work in three rounds, the slowest rows left out."
    if data["load"] > _BUSY:
        about += (
            f" The machine had other work (load {data['load']} before the start): take ratios of "
            "CPU from this, and no walls."
        )
    return f"{about}\n"


def _table(data: Mapping[str, Any]) -> str:
    lines = ["| what | goal | figure | met | medians, and what helps to judge |"]
    lines.append("|---|---|---|---|---|")
    for figure in data["figures"]:
        met = "yes" if figure["is_met"] else "**no**"
        details = ", ".join(figure["details"])
        lines.append(
            f"| {figure['what']} | {figure['goal']} | {figure['shown']} | {met} | {details} |"
        )
    lines += [f"| {row} | | failed | **no** | {why} |" for row, why in data["failures"].items()]
    return "\n".join(lines) + "\n"


def _why(data: Mapping[str, Any]) -> list[str]:
    if not data["why"]:
        return []
    parts = ["## Where the time of missed goals goes\n"]
    for row, lines in data["why"].items():
        parts += [f"### {row}\n", "\n".join(lines)]
    return parts
