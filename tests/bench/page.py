"""Writes BENCHMARKS.md from the last run's figures and from what the sandbox charges.

``python -m tests.bench.page`` measures nothing anew; with ``--check`` it only says whether the page
is what they give.
"""

from __future__ import annotations

import json
import sys

from tests.bench import points, report
from tests.bench.environments import ROOT

PAGE = ROOT / "BENCHMARKS.md"
DATA = ROOT / "tests" / "bench" / "benchmarks.json"


def text() -> str:
    """Return the page."""
    return report.page(json.loads(DATA.read_text("utf-8")), points.section())


def main(arguments: list[str]) -> int:
    """Write the page or check it."""
    wanted = text()
    if "--check" in arguments:
        if PAGE.read_text("utf-8") != wanted:
            print(f"{PAGE.name} is not what its sources give: run python -m tests.bench.page")
            return 1
        return 0
    PAGE.write_text(wanted, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
