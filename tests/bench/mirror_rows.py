"""The rows about mirrors: export, publication, feed; next to applications that do the same."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence

from tests.bench.bench import Bench, Row
from tests.bench.contestants import EXPORTER, MIRROR, PUBLISHER
from tests.bench.environments import ROOT, BenchError, Environment
from tests.bench.figures import Figure, number

_PAGES, _FILES, _POLLED, _LARGE = 2_000, 200, 10_000, 20_000
_KINDS = 5


def exporting(bench: Bench) -> Sequence[Figure]:
    """Export a space with attachments on a slow server, next to confluence-markdown-exporter."""
    amount = bench.amount(_PAGES)
    told = _measured(bench, "export", amount, EXPORTER.environment)
    what = f"export of {amount:,} pages and {amount * 3 // 20} attachments at 50 ms latency"
    return _next_to(EXPORTER.name, "mirror_export", what, told, faster=8, requests=1 / 5)


def publishing(bench: Bench) -> Sequence[Figure]:
    """Publish a folder on a slow server, next to md2conf; and once more without a change."""
    amount = bench.amount(_FILES)
    told = _measured(bench, "publish", amount, PUBLISHER.environment)
    what = f"publication of {amount} files at 50 ms latency"
    return [
        *_next_to("md2conf", "mirror_publish", what, told, faster=4, requests=1),
        Figure(
            "mirror_unchanged",
            f"publication of {amount} unchanged files",
            (told["unchanged"],),
            "requests",
            5,
            details=(f"md2conf {number(told['peer_unchanged'])}",),
        ),
    ]


def polling(bench: Bench) -> Sequence[Figure]:
    """Ask an unchanged space for edits."""
    amount = bench.amount(_POLLED)
    points = _measured(bench, "poll", amount, MIRROR.environment)["points"]
    what = f"feed of edits of {amount:,} unchanged pages"
    return [Figure("mirror_poll", what, (points / _KINDS,), "points a kind", 2)]


def holding(bench: Bench) -> Sequence[Figure]:
    """Export a large space, and see how much memory its number of pages takes."""
    amount = bench.amount(_LARGE)
    told = _measured(bench, "memory", amount, MIRROR.environment)
    what = f"export of {amount:,} pages: growth of memory beyond an empty space"
    details = (f"{number(told['wall'])} s", f"{number(told['requests'])} requests")
    return [Figure("mirror_memory", what, (told["growth"],), "MB", 60, details=details)]


def _next_to(
    peer: str, key: str, what: str, told: dict[str, float], *, faster: float, requests: float
) -> list[Figure]:
    walls = (f"{number(told['wall'])} s", f"{peer} {number(told['peer_wall'])} s")
    asked = (number(told["requests"]), f"{peer} {number(told['peer_requests'])}")
    return [
        Figure(
            key,
            f"{what}, wall, faster than {peer}",
            (told["peer_wall"] / told["wall"],),
            "× faster",
            faster,
            is_best_low=False,
            details=walls,
        ),
        Figure(
            f"{key}_requests",
            f"{what}, requests next to {peer}",
            (told["requests"] / told["peer_requests"],),
            "× as many",
            requests,
            details=asked,
        ),
    ]


def _measured(bench: Bench, task: str, amount: int, peer: Environment) -> dict[str, float]:
    pythons = [bench.python(MIRROR.environment), bench.python(peer)]
    command = [sys.executable, "-m", "tests.bench.mirror_tasks", task, str(amount), *pythons]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BenchError(f"the mirror's task {task} failed: {done.stderr[-2000:]}")
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


ROWS = (
    Row("mirror_export", 300, exporting),
    Row("mirror_publish", 120, publishing),
    Row("mirror_poll", 60, polling),
    Row("mirror_memory", 200, holding),
)
