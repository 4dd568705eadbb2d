"""The long form: every cell of the matrix and all the rest; writes RELIABILITY.md.

``python -m tests.stress.reliability [--check] [--long]`` takes a quarter of an hour on two cores;
``--long`` plays a hundred thousand histories instead of two thousand, lets a hundred thousand
calls meet several hostile responses instead of two thousand, and disables each protection: about
an hour and a half more.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from tests.stress.reliability import fuzz, histories, load, lost_edits, protections
from tests.stress.reliability._sync.test_where_credentials_go import ELSEWHERE
from tests.stress.reliability.page import written
from tests.stress.reliability.rows import all_cells

_PAGE = Path(__file__).parents[3] / "RELIABILITY.md"
_WRITERS, _ROUNDS = 50, 20
_MUTATIONS = 20_000
_SEQUENCES, _SEQUENCES_LONG = 2_000, 100_000
_HISTORIES, _HISTORIES_LONG = 2_000, 100_000
_PLAYERS = 2
_FUZZERS = 2
_SECONDS_OF_LOAD = 60.0
_EXAMPLES = 300
_MOST_GROWTH = 50.0
"""Megabytes that half a minute of load may add."""
_MOST_FOR_ANSWERS = 300.0
"""Megabytes that ten thousand hostile responses may add."""


def main(arguments: list[str]) -> int:
    """Run everything; return 1 if a promise is broken, or if the page is not up to date."""
    flaws: list[str] = []
    is_long = "--long" in arguments
    plays = _HISTORIES_LONG if is_long else _HISTORIES
    sequences = _SEQUENCES_LONG if is_long else _SEQUENCES
    flaws += _timed("histories", partial(_histories, plays))
    cells = _timed("matrix", all_cells)
    flaws += [f"{cell.title}: {flaw}" for cell in cells for flaw in cell.flaws]
    flaws += _timed("edits", _edits)
    flaws += _timed("hostile", partial(_hostile, sequences))
    flaws += _timed("load", _load)
    flaws += _timed("tests", _tests)
    if is_long:
        flaws += _timed("protections", protections.unnoticed)
    for flaw in flaws:
        print(flaw)
    if flaws:
        return 1
    text = written(
        cells,
        edits=_WRITERS * _ROUNDS,
        mutations=_MUTATIONS,
        sequences=sequences,
        histories=plays,
        examples=_EXAMPLES,
        places=len(ELSEWHERE),
        threads=load.THREADS,
        tasks=load.TASKS,
        hurried=load.HURRIED,
    )
    if "--check" not in arguments:
        _PAGE.write_text(text, "utf-8")
    elif not _PAGE.exists() or _PAGE.read_text("utf-8") != text:
        print("RELIABILITY.md is not up to date: run nox -s reliability")
        return 1
    return 0


def _timed(name: str, part: Callable[[], list]) -> list:
    started = time.monotonic()
    result = part()
    print(f"{name}: {time.monotonic() - started:.0f} s", flush=True)
    return result


def _histories(count: int) -> list[str]:
    share = count // _PLAYERS
    firsts = [number * share for number in range(_PLAYERS)]
    with ProcessPoolExecutor(_PLAYERS, get_context("spawn")) as pool:
        reports = pool.map(histories.run, [share] * _PLAYERS, firsts)
        return [flaw for report in reports for flaw in report.flaws]


def _edits() -> list[str]:
    report = lost_edits.run(_WRITERS, _ROUNDS, share_of_faults=0.1)
    flaws = []
    if report.marks != lost_edits.all_marks(_WRITERS, _ROUNDS):
        flaws.append(f"{_WRITERS * _ROUNDS} edits, and {len(report.marks)} of them are there")
    if report.versions != list(range(1, _WRITERS * _ROUNDS + 2)):
        flaws.append("the versions have gaps")
    return flaws


def _hostile(sequences: int) -> list[str]:
    work = partial(fuzz.run, _MUTATIONS // _FUZZERS, sequences=sequences // _FUZZERS)
    with ProcessPoolExecutor(_FUZZERS, get_context("spawn")) as pool:
        reports = list(pool.map(work, range(_FUZZERS)))
    flaws: list[str] = []
    for report in reports:
        flaws += [f"{count} times {crash}" for crash, count in report.crashes.items()]
        if report.slowest > fuzz.LONGEST:
            flaws.append(f"a response took {report.slowest:.0f} seconds")
        if report.growth > _MOST_FOR_ANSWERS:
            flaws.append(f"hostile responses took {report.growth:.0f} megabytes")
    return flaws


def _load() -> list[str]:
    flaws = []
    for run in (load.in_threads, load.in_tasks):
        report = run(_SECONDS_OF_LOAD)
        is_leaking = report.files > 0 or report.connections or report.slots != load.SLOTS
        if is_leaking or report.growth > _MOST_GROWTH:
            flaws.append(f"{run.__name__}: {report}")
    return flaws


def _tests() -> list[str]:
    """Run the short forms, too, and those that look for credentials with more examples."""
    environment = {**os.environ, "RELIABILITY_EXAMPLES": str(_EXAMPLES)}
    options = ["-n", "2", "--timeout=600", "--show-capture=no", str(Path(__file__).parent)]
    ended = subprocess.run([sys.executable, "-m", "pytest", *options], env=environment, check=False)
    return [] if ended.returncode == 0 else ["a test fails"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
