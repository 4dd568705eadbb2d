"""Measures everything: ``python -m tests.bench [--quick [--write]] [--row NAME] [--peers FOLDER]``.

A whole run writes BENCHMARKS.md and its JSON; a quick one does so if told to, and a partial one
only prints.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.bench import points, report, rows
from tests.bench.contest import HTTPX, OURS, PEERS, ROOT, Environments, served


def main() -> None:
    """Run the bench."""
    parser = argparse.ArgumentParser(prog="nox -s bench --")
    parser.add_argument("--quick", action="store_true", help="a minute, for a first impression")
    parser.add_argument("--write", action="store_true", help="write what a quick run gave")
    parser.add_argument("--row", choices=[row.__name__ for row in rows.ROWS + rows.SLOW_ROWS])
    parser.add_argument("--peers", type=Path, default=ROOT / ".nox" / "bench-peers")
    options = parser.parse_args()
    environments = Environments(options.peers.resolve())
    versions = {each.name: environments.version(each) for each in (OURS, HTTPX, *PEERS)}
    measured = []
    with served() as address:
        bench = rows.Bench(address, environments, options.quick)
        for row in rows.run(bench, options.row):
            print(
                f"{row.what}: {row.figure} (goal {row.goal}) {', '.join(row.details)}", flush=True
            )
            measured.append(row)
    if options.row is None and (options.write or not options.quick):
        target = ROOT / "BENCHMARKS.md"
        data = ROOT / "tests" / "bench" / "benchmarks.json"
        report.write(target, data, measured, versions, points.section(), is_quick=options.quick)


if __name__ == "__main__":
    main()
