"""Writes what was measured: a page for people, JSON for comparing."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tests.bench.figures import Row

_HEAD = """\
# Benchmarks

Written by `nox -s bench`; never edit by hand. All contestants do the same work against a canned
server on the loopback, each in a process of its own, in turn (A B A B). A ratio is the median
over rounds of one round by its neighbour, with the middle half of the rounds in brackets: on a
shared machine ratios hold, and times do not. Where a row says CPU, waiting does not count.
"""


def machine() -> str:
    """Return what the machine is, in a few words."""
    return (
        f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}, "
        f"Python {platform.python_version()}"
    )


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a table in Markdown."""
    lines = ["| what | goal | figure | met | medians |", "|---|---|---|---|---|"]
    for row in rows:
        met = {True: "yes", False: "no", None: ""}[row.met]
        lines.append(
            f"| {row.what} | {row.goal} | {row.figure} | {met} | {', '.join(row.details)} |"
        )
    return "\n".join(lines) + "\n"


def replace_section(page: Path, title: str, section: str) -> None:
    """Write the last section of a page anew."""
    before, found, _ = page.read_text("utf-8").partition(f"## {title}\n")
    if not found:
        raise SystemExit(f"{page.name} has no section {title!r}: run the whole bench first")
    page.write_text(before + section, "utf-8")


def write(
    page: Path,
    data: Path,
    rows: Sequence[Row],
    versions: dict[str, str],
    points: str,
    *,
    is_quick: bool,
) -> None:
    """Write both files."""
    named = ", ".join(f"{name} {version}" for name, version in versions.items())
    about = f"Machine: {machine()}, load {os.getloadavg()[1]:.1f}. Versions: {named}."
    if is_quick:
        about += " A quick run: a fifth of the work and three rounds a row, the slowest left out."
    page.write_text(f"{_HEAD}\n{about}\n\n{table(rows)}\n{points}", "utf-8")
    told = {
        "machine": machine(),
        "is_quick": is_quick,
        "versions": versions,
        "rows": [asdict(row) for row in rows],
    }
    data.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", "utf-8")
