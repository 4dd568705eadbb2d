"""Check cassettes: ``python -m confluence_connector.testing FILE …``; for pre-commit."""

from __future__ import annotations

import sys
from pathlib import Path

from .check import check_cassette


def main(paths: list[str]) -> int:
    """Print what is wrong with each cassette, and return the exit status."""
    problems = [f"{path}: {line}" for path in paths for line in check_cassette(Path(path))]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
