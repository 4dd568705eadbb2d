"""Measures everything: ``python -m tests.bench``, which ``nox -s bench --`` calls."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from tests.bench import compare, contestants, page, report, rows
from tests.bench.bench import Bench
from tests.bench.contest import Contestant, served
from tests.bench.environments import ROOT, Environments

ENVIRONMENTS = ROOT / ".nox" / "bench-environments"


def main() -> int:
    """Run the bench; 0 if every row has its figures."""
    options = _options()
    data = _measured(options)
    if options.json:
        _write(options.json, data)
    if options.write or not (options.quick or options.rows):
        _write(page.DATA, data)
        page.main([])
        print(f"wrote {page.PAGE.name}")
    if options.compare:
        print(f"next to {options.compare}, beyond the spread:")
        before = json.loads(options.compare.read_text("utf-8"))
        print("\n".join(compare.changes(before, data)) or "nothing became slower or faster")
    return int(bool(data["failures"]))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="nox -s bench --",
        description="Measure this library next to plain httpx and to other clients: speed, memory, "
        "and what each method costs. All of it takes about half an hour and writes "
        "BENCHMARKS.md; leave the machine alone meanwhile.",
        epilog=f"Rows: {', '.join(row.name for row in rows.ROWS)}.",
    )
    parser.add_argument(
        "--quick",
        action="store_true",
        help="two minutes for a first impression: a fifth of the work, the slowest rows left out",
    )
    parser.add_argument(
        "--rows",
        type=_names,
        default=(),
        metavar="A,B",
        help="measure these rows only and print them; nothing else is written",
    )
    parser.add_argument(
        "--write", action="store_true", help="write BENCHMARKS.md from a quick run, too"
    )
    parser.add_argument(
        "--json", type=Path, metavar="FILE", help="keep the figures of this run in a file"
    )
    parser.add_argument(
        "--compare",
        type=Path,
        metavar="FILE",
        help="say what became slower or faster than in the figures kept there; "
        "those of the last whole run are in tests/bench/benchmarks.json",
    )
    options = parser.parse_args()
    if options.rows and options.write:
        parser.error("a page of some rows only would pass for all: leave out --rows or --write")
    return options


def _names(text: str) -> tuple[str, ...]:
    names = tuple(text.split(","))
    if unknown := sorted(set(names) - {row.name for row in rows.ROWS}):
        raise argparse.ArgumentTypeError(f"there is no row {', '.join(unknown)}")
    return names


def _measured(options: argparse.Namespace) -> dict[str, Any]:
    started, load = time.perf_counter(), os.getloadavg()[0]
    environments = Environments(ENVIRONMENTS)
    taking_part, versions = _prepared(environments)
    measured = []
    with served() as address:
        bench = Bench(address, environments.python, taking_part, options.quick)
        for row in rows.run(rows.chosen(options.rows, is_quick=options.quick), bench):
            _show(row)
            measured.append(row)
    minutes = (time.perf_counter() - started) / 60
    return report.told(measured, versions, is_quick=options.quick, load=load, minutes=minutes)


def _prepared(environments: Environments) -> tuple[tuple[Contestant, ...], dict[str, str]]:
    """Install what the contestants need; return those that can take part, and the versions."""
    print("installing the contestants, each in an environment of its own", flush=True)
    refused = environments.prepare(each.environment for each in contestants.ALL)
    if contestants.BARE in refused:
        raise SystemExit(f"this library and httpx {refused[contestants.BARE]}")
    versions = {}
    for each in (contestants.OURS, contestants.HTTPX, *contestants.PEERS):
        versions[each.name] = refused.get(each.environment) or environments.version(
            each.environment, each.name
        )
    return tuple(each for each in contestants.ALL if each.environment not in refused), versions


def _show(row: rows.Measured) -> None:
    if row.failure:
        print(f"    failed: {row.failure}")
    for figure in row.figures:
        met = "" if figure.is_met else "  <- goal missed"
        print(f"    {figure.what}: {figure.shown}, goal {figure.goal}{met}")
        if figure.details:
            print(f"        {', '.join(figure.details)}")
    print("\n".join(f"    {line}" for line in row.why), flush=True)


def _write(path: Path, data: dict[str, Any]) -> None:
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
