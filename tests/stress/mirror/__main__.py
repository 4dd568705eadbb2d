"""Kills exports and publications at random moments, and plays long random histories.

``python -m tests.stress.mirror [--kills N] [--histories N] [--seed N]``
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from random import Random

from tests.mirror import test_killed_export, test_killed_publish
from tests.mirror.test_histories import STEPS, run_full

from confluence_connector.mirror import Assumptions
from confluence_connector.sandbox import Sandbox

_KILLS_A_ROUND = 5


def kill(kills: int, seed: int) -> None:
    """Kill that many runs of each kind, some at a time, and compare what came of them."""
    for what in ("export", "publish"):
        killed = 0
        for number in range(0, kills, _KILLS_A_ROUND):
            with Sandbox() as sandbox, tempfile.TemporaryDirectory() as folder:
                sandbox.points_limit = sys.maxsize
                if what == "export":
                    test_killed_export.fill(sandbox, 40)
                sandbox.latency = 0.02
                run = (
                    test_killed_export if what == "export" else test_killed_publish
                ).kill_and_go_on
                killed += run(sandbox, Path(folder), _KILLS_A_ROUND, seed + number)
        print(f"{what}: {kills} kills, {killed} of them at work; the result was the same")


def play(histories: int, seed: int) -> None:
    """Play random histories, longer than those of the tests."""
    steps = 0
    for number in range(histories):
        random = Random(seed + number)
        rounds = [
            [(random.choice(STEPS), random.randrange(2**32)) for _ in range(random.randrange(30))]
            for _ in range(random.randrange(1, 6))
        ]
        steps += sum(map(len, rounds))
        run_full(rounds, Assumptions(ids_per_check=3, site_rows=random.choice([0, 2000])))
    print(f"{histories} histories of {steps} steps: each feed told all, and nothing else")


def main() -> None:
    """Run both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--histories", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    play(options.histories, options.seed)
    kill(options.kills, options.seed)


if __name__ == "__main__":
    main()
