"""The rows of the table: what is measured against what, and the goal of each."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median

from tests.bench import canned, sandbox_rows
from tests.bench.contest import (
    HTTPX,
    OURS,
    PEERS,
    ROOT,
    Contestant,
    Environments,
    Sample,
    contest,
    processes,
)
from tests.bench.figures import (
    Measure,
    Row,
    growth,
    milliseconds,
    ratio,
    shown_ratio,
    timed,
)

_RAW_READ = (
    "import httpx; client = httpx.Client(); "
    "client.get('{address}/wiki/api/v2/pages/7?body-format=storage').json()"
)
_FIRST_READ = (
    "from confluence_connector import Confluence; Confluence('t', api_url='{address}').pages.get(7)"
)


@dataclass(frozen=True)
class Bench:
    """What every row needs.

    Attributes:
        address: Of the canned server.
        environments: Where peers run.
        is_quick: Whether less is done, for a first impression.
    """

    address: str
    environments: Environments
    is_quick: bool

    def run(
        self,
        task: str,
        *,
        amount: int,
        rounds: int,
        peers: tuple[Contestant, ...] = (),
        path: str = "",
    ) -> dict[str, list[Sample]]:
        """Let this library, httpx and some peers do a task in turn."""
        return contest(
            (OURS, HTTPX, *peers),
            self.environments,
            task=task,
            address=self.address + path,
            amount=amount // 5 if self.is_quick else amount,
            rounds=3 if self.is_quick else rounds,
        )

    def processes(self, commands: dict[str, str]) -> dict[str, list[Sample]]:
        """Run Python processes in turn."""
        return processes(
            {name: [sys.executable, "-c", code] for name, code in commands.items()},
            rounds=7 if self.is_quick else 21,
        )


def importing(bench: Bench) -> Row:
    """Import the package."""
    commands = {"httpx": "import httpx", "confluence-connector": "import confluence_connector"}
    samples = bench.processes({"python alone": "pass", **commands})
    ratios = ratio(samples["confluence-connector"], samples["httpx"], "cpu")
    return Row(
        "`import confluence_connector`, whole process, CPU",
        "≤ 1.25 × `import httpx`",
        shown_ratio(ratios),
        median(ratios) <= 1.25,
        [f"{name} {milliseconds(of, 'cpu'):.0f} ms" for name, of in samples.items()],
        samples,
    )


def first_read(bench: Bench) -> Row:
    """Read one page in a process just started; discovery included."""
    samples = bench.processes(
        {
            "httpx": _RAW_READ.format(address=bench.address),
            "confluence-connector": _FIRST_READ.format(address=bench.address),
        }
    )
    ours, base = samples["confluence-connector"], samples["httpx"]
    beyond = milliseconds(ours, "cpu") - milliseconds(base, "cpu")
    wall = milliseconds(ours, "wall") - milliseconds(base, "wall")
    return Row(
        "first `pages.get` in a new process, discovery included, beyond the same with httpx, CPU",
        "≤ 40 ms",
        f"{beyond:.0f} ms (wall {wall:.0f} ms)",
        beyond <= 40,
        [f"{name} {milliseconds(of, 'cpu'):.0f} ms" for name, of in samples.items()],
        samples,
    )


def reading(bench: Bench) -> Row:
    """Read pages one after the other."""
    amount = 500
    samples = bench.run("read", amount=amount, rounds=15, peers=PEERS)
    row = _compared(
        "one typed page read, 2 KB body, sync, CPU",
        "≤ 1.00 × httpx, and below every peer",
        samples,
        "cpu",
        at_most=1.0,
    )
    ours = median(timed(samples[OURS.name], "cpu"))
    row.met = row.met and all(
        ours < median(timed(of, "cpu")) for name, of in samples.items() if name != OURS.name
    )
    return row


def reading_async(bench: Bench) -> Row:
    """Read pages with 100 requests under way."""
    samples = bench.run("read_async", amount=1000, rounds=9)
    return _compared(
        "the same, async, 100 in flight, CPU", "≤ 1.05 × httpx", samples, "cpu", at_most=1.05
    )


def searching(bench: Bench) -> Row:
    """Walk over search hits."""
    samples = bench.run("search", amount=10_000, rounds=9, peers=PEERS[:1])
    return _compared(
        "walking 10,000 search hits, 250 a request, CPU",
        "≤ 1.5 × httpx and json",
        samples,
        "cpu",
        at_most=1.5,
    )


def walking(bench: Bench) -> Row:
    """Walk over pages with bodies on a slow server; against one read a page, taken from a few."""
    amount, latency = (2_500, 0.1) if bench.is_quick else (10_000, 0.1)
    requests = amount // canned.ROWS
    transfer = contest(
        (HTTPX,), bench.environments, task="walk", address=bench.address, amount=amount, rounds=3
    )[HTTPX.name]
    slow = f"{bench.address}/after/100"
    samples = contest(
        (OURS, HTTPX), bench.environments, task="walk", address=slow, amount=amount, rounds=3
    )
    one = contest((OURS,), bench.environments, task="read", address=slow, amount=20, rounds=1)
    wall = median(timed(samples[OURS.name], "wall"))
    allowed = 1.05 * requests * latency + median(timed(transfer, "wall"))
    faster = median(timed(one[OURS.name], "wall")) / 20 * amount / wall
    return Row(
        f"walking {amount:,} pages with bodies at 100 ms latency, wall",
        "≤ 1.05 × (requests × latency) plus transfer; ≥ 50 × faster than one read a page",
        f"{wall:.2f} s of {allowed:.2f} s allowed; {faster:.0f} × faster",
        wall <= allowed and faster >= 50,
        [
            f"{requests} requests",
            f"transfer {median(timed(transfer, 'wall')):.2f} s",
            f"httpx {median(timed(samples[HTTPX.name], 'wall')):.2f} s",
        ],
        {**samples, "httpx without latency": transfer},
    )


def remembering(bench: Bench) -> Row:
    """Hold what a long walk makes one hold."""
    amount = 100_000
    samples = bench.run("search", amount=amount, rounds=1)
    grown = growth(samples[OURS.name])
    return Row(
        f"memory of walking {amount // (5 if bench.is_quick else 1):,} hits",
        "grows by < 20 MB",
        f"{grown:.1f} MB",
        grown < 20,
        [f"httpx {growth(samples[HTTPX.name]):.1f} MB"],
        samples,
    )


def uploading(bench: Bench) -> Row:
    """Send a large file."""
    return _streamed(bench, "upload")


def downloading(bench: Bench) -> Row:
    """Receive a large file."""
    return _streamed(bench, "download")


def reading_all_at_once(bench: Bench) -> Row:
    """Start many reads at once and leave it to the client how many go out."""
    samples = bench.run("read_all_at_once", amount=1000, rounds=7, path="/after/50")
    return _compared(
        "1,000 independent reads at 50 ms latency, async, default settings, speed",
        "≥ 0.9 × httpx",
        samples,
        "wall",
        at_least=0.9,
    )


def regenerating(bench: Bench) -> Row:
    """Make both low-level clients anew from the vendored documents."""
    check = _seconds([sys.executable, "-m", "spec.pipeline.generate", "--check"])
    make = _seconds([sys.executable, "-m", "spec.pipeline.generate"])
    return Row(
        "regenerate both clients; the same with `--check`, wall",
        "≤ 10 s; ≤ 12 s",
        f"{make:.1f} s; {check:.1f} s",
        make <= 10 and check <= 12,
    )


def testing(bench: Bench) -> Row:
    """Run the default tests."""
    took = _seconds([sys.executable, "-m", "pytest", "-q", "-n", "2"])
    return Row("default test suite on 2 cores, wall", "≤ 180 s", f"{took:.0f} s", took <= 180)


ROWS: tuple[Callable[[Bench], Row], ...] = (
    importing,
    first_read,
    reading,
    reading_async,
    searching,
    walking,
    remembering,
    uploading,
    downloading,
    reading_all_at_once,
    *sandbox_rows.ROWS,
)
SLOW_ROWS: tuple[Callable[[Bench], Row], ...] = (
    *sandbox_rows.SLOW_ROWS,
    regenerating,
    testing,
)


def run(bench: Bench, only: str | None) -> Iterator[Row]:
    """Measure row by row."""
    for row in ROWS if bench.is_quick else ROWS + SLOW_ROWS:
        if only is None or row.__name__ == only:
            yield row(bench)


def _compared(
    what: str,
    goal: str,
    samples: dict[str, list[Sample]],
    measure: Measure,
    *,
    at_most: float | None = None,
    at_least: float | None = None,
) -> Row:
    """Compare times with `at_most`, speeds with `at_least`."""
    one, other = samples[OURS.name], samples[HTTPX.name]
    ratios = ratio(one, other, measure) if at_least is None else ratio(other, one, measure)
    met = median(ratios) <= at_most if at_most is not None else median(ratios) >= (at_least or 0)
    details = [f"{name} {median(timed(of, measure)) * 1000:.0f} ms" for name, of in samples.items()]
    return Row(what, goal, shown_ratio(ratios), met, details, samples)


def _streamed(bench: Bench, task: str) -> Row:
    samples = bench.run(task, amount=2**30, rounds=3)
    what = f"{task} of {'0.2' if bench.is_quick else '1'} GiB, speed; memory"
    row = _compared(what, "≥ 0.95 × httpx; grows by < 32 MB", samples, "wall", at_least=0.95)
    grown = growth(samples[OURS.name])
    row.figure += f"; {grown:.1f} MB"
    row.met = bool(row.met) and grown < 32
    row.details.append(f"httpx grows by {growth(samples[HTTPX.name]):.1f} MB")
    return row


def _seconds(command: list[str]) -> float:
    """Return what a command takes; endlessly long if it fails."""
    started = time.perf_counter()
    failed = subprocess.run(command, cwd=ROOT, check=False, stdout=subprocess.DEVNULL).returncode
    return float("inf") if failed else time.perf_counter() - started
