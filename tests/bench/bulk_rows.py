"""The rows about bulk work: long walks, large files, many reads on a slow server."""

from __future__ import annotations

from collections.abc import Sequence

from tests.bench import canned, profiles
from tests.bench.bench import Bench, Row, next_to_httpx
from tests.bench.contest import Samples, contest
from tests.bench.contestants import HTTPX, OURS, PREFETCHED
from tests.bench.figures import Figure, growth, medians, number, ratios, seconds, timed

_SLOW = "/after/100"
_LATENCY = 0.1
_PAGES, _WORKED_ON, _HITS, _READS = 10_000, 2_500, 100_000, 1000
_FILE = 2**30
_SINGLE_READS = 20


def walking(bench: Bench) -> Sequence[Figure]:
    """Walk over pages with bodies on a slow server; against one read a page, taken from a few."""
    amount = _PAGES // 4 if bench.is_quick else _PAGES
    requests = amount // canned.ROWS
    what = f"walking {amount:,} pages with bodies at 100 ms latency, wall"
    at_once = bench.run("walk", amount=amount, rounds=3)
    samples = bench.run("walk", amount=amount, rounds=3, path=_SLOW)
    transfer = seconds(at_once[HTTPX.name], "wall")
    one = _one_read(bench)
    walls = timed(samples[OURS.name], "wall")
    return [
        Figure(
            "walk",
            f"{what}, beyond the transfer, next to {requests} requests × latency",
            tuple((wall - transfer) / (requests * _LATENCY) for wall in walls),
            "× waiting",
            1.05,
            details=(*medians(samples, "wall"), f"transfer {number(transfer * 1000)} ms"),
        ),
        Figure(
            "walk_faster",
            f"{what}, faster than one read a page",
            tuple(one * amount / wall for wall in walls),
            "× faster",
            50,
            is_best_low=False,
            details=(f"one read {number(one * 1000)} ms",),
        ),
    ]


def _one_read(bench: Bench) -> float:
    """Return the wall time of one page read on the slow server."""
    samples = contest(
        (OURS,),
        bench.python,
        task="read",
        address=bench.address + _SLOW,
        amount=_SINGLE_READS,
        rounds=1,
    )
    return seconds(samples[OURS.name], "wall") / _SINGLE_READS


def prefetching(bench: Bench) -> Sequence[Figure]:
    """Walk with as much work for each result page as it takes to come, asked for ahead or not."""
    samples = bench.run("walk_with_work", amount=_WORKED_ON, rounds=3, path=_SLOW)
    return [
        Figure(
            "prefetch",
            f"walking {_WORKED_ON:,} pages at 100 ms latency with 100 ms of work on each result "
            "page, `prefetched()` next to not, wall",
            ratios(samples[PREFETCHED.name], samples[OURS.name], "wall"),
            "× without",
            0.65,
            details=medians(samples, "wall"),
        )
    ]


def remembering(bench: Bench) -> Sequence[Figure]:
    """Hold what a long walk makes one hold."""
    amount = bench.amount(_HITS)
    samples = bench.run("search", amount=amount, rounds=1)
    return [_grown("memory", f"memory of walking {amount:,} hits grows by", samples, 20)]


def uploading(bench: Bench) -> Sequence[Figure]:
    """Send a large file."""
    return _streamed(bench, "upload")


def downloading(bench: Bench) -> Sequence[Figure]:
    """Receive a large file."""
    return _streamed(bench, "download")


def _streamed(bench: Bench, task: str) -> Sequence[Figure]:
    amount = bench.amount(_FILE)
    samples = bench.run(task, amount=amount, rounds=5)
    what = f"{task} of {amount / 2**30:.3g} GiB"
    return [
        next_to_httpx(task, f"{what}, speed, wall", samples, "wall", at_least=0.95),
        _grown(f"{task}_memory", f"memory of {what} grows by", samples, 32),
    ]


def _grown(key: str, what: str, samples: Samples, at_most: float) -> Figure:
    others = (
        f"{name} {number(growth(of))} MB" for name, of in samples.items() if name != OURS.name
    )
    return Figure(key, what, (growth(samples[OURS.name]),), "MB", at_most, details=tuple(others))


def reading_all_at_once(bench: Bench) -> Sequence[Figure]:
    """Start many reads at once and leave it to the client how many go out."""
    samples = bench.run("read_all_at_once", amount=_READS, rounds=5, path="/after/50")
    what = "1,000 independent reads at 50 ms latency, async, default settings, speed, wall"
    return [next_to_httpx("read_all_at_once", what, samples, "wall", at_least=0.9)]


ROWS = (
    Row("walking", 50, walking, profiles.of_task("walk", _PAGES, "wall", _SLOW)),
    Row("prefetching", 15, prefetching, profiles.of_task("walk", _WORKED_ON, "wall", _SLOW)),
    Row("remembering", 6, remembering, profiles.of_task("search", _HITS, "cpu")),
    Row("uploading", 20, uploading, profiles.of_task("upload", _FILE, "wall")),
    Row("downloading", 15, downloading, profiles.of_task("download", _FILE, "wall")),
    Row(
        "reading_all_at_once",
        30,
        reading_all_at_once,
        profiles.of_task("read_all_at_once", _READS, "wall", "/after/50"),
    ),
)
