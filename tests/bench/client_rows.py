"""The rows about single calls: import, the first one, one after the other, many at once."""

from __future__ import annotations

from collections.abc import Sequence

from tests.bench import profiles
from tests.bench.bench import Bench, Row, next_to_httpx
from tests.bench.canned import CLOUD_ID
from tests.bench.contest import Samples
from tests.bench.contestants import HTTPX, OURS, WIRE
from tests.bench.figures import Figure, medians, ratios, seconds, timed

_IMPORTS = {OURS.name: "import confluence_connector", HTTPX.name: "import httpx"}
_READS = {
    OURS.name: (
        "from confluence_connector import Confluence\n"
        "Confluence('t', api_url='{address}').pages.get(7)"
    ),
    HTTPX.name: (
        "import httpx\n"
        "client = httpx.Client(headers={{'Authorization': 'Bearer t'}})\n"
        "client.get('{address}/oauth/token/accessible-resources').json()\n"
        f"client.get('{{address}}/ex/confluence/{CLOUD_ID}/wiki/api/v2/pages/7',"
        " params={{'body-format': 'storage'}}).json()"
    ),
}
_READ, _READ_ASYNC, _HITS = 500, 1000, 10_000


def importing(bench: Bench) -> Sequence[Figure]:
    """Import the package."""
    samples = bench.processes({"python alone": "pass", **_IMPORTS})
    what = "`import confluence_connector`, whole process, CPU"
    return [next_to_httpx("import", what, samples, "cpu", at_most=1.25)]


def first_read(bench: Bench) -> Sequence[Figure]:
    """Read one page in a process just started; discovery included."""
    programs = {name: code.format(address=bench.address) for name, code in _READS.items()}
    samples = bench.processes(programs)
    pairs = zip(timed(samples[OURS.name], "cpu"), timed(samples[HTTPX.name], "cpu"), strict=True)
    return [
        Figure(
            "first_read",
            "first `pages.get` in a new process, beyond httpx that sends the same two requests, "
            "CPU",
            tuple((ours - base) * 1000 for ours, base in pairs),
            "ms",
            40,
            details=medians(samples, "cpu"),
        )
    ]


def reading(bench: Bench) -> Sequence[Figure]:
    """Read pages one after the other."""
    amount = bench.amount(_READ)
    samples = bench.run("read", amount=amount, rounds=11)
    what = "one typed page read, 2 KB body, sync, CPU"
    peers = [name for name in samples if name not in (OURS.name, HTTPX.name)]
    figures = [next_to_httpx("read", what, samples, "cpu", at_most=1.0)]
    if peers:
        figures.append(_next_to_fastest("read_peer", f"{what}, next to the best peer", samples))
    return figures


def _next_to_fastest(key: str, what: str, samples: Samples) -> Figure:
    peers = [name for name in samples if name not in (OURS.name, HTTPX.name, WIRE.name)]
    fastest = min(peers, key=lambda name: seconds(samples[name], "cpu"))
    values = ratios(samples[OURS.name], samples[fastest], "cpu")
    return Figure(key, what, values, f"× {fastest}", 1.0)


def reading_async(bench: Bench) -> Sequence[Figure]:
    """Read pages with 100 requests under way.

    As luck has it, the pool of httpcore settles on some 20 connections or goes through some 800,
    on either side, and the latter takes a third less CPU. Like is compared with like: the
    fastest rounds of each.
    """
    samples = bench.run("read_async", amount=bench.amount(_READ_ASYNC), rounds=13)
    fastest = {
        name: [warm_up, *sorted(rounds, key=lambda sample: sample.cpu)[:4]]
        for name, (warm_up, *rounds) in samples.items()
    }
    what = f"{bench.amount(_READ_ASYNC):,} typed page reads, async, 100 in flight, CPU"
    return [next_to_httpx("read_async", what, fastest, "cpu", at_most=1.05)]


def searching(bench: Bench) -> Sequence[Figure]:
    """Walk over search hits."""
    samples = bench.run("search", amount=_HITS, rounds=9)
    what = "walking 10,000 search hits, 250 a request, CPU"
    return [next_to_httpx("search", what, samples, "cpu", at_most=1.5)]


ROWS = (
    Row("importing", 8, importing, profiles.of_programs(_IMPORTS)),
    Row("first_read", 8, first_read, profiles.of_programs(_READS)),
    Row("reading", 30, reading, profiles.of_task("read", _READ, "cpu")),
    Row("reading_async", 55, reading_async, profiles.of_task("read_async", _READ_ASYNC, "cpu")),
    Row("searching", 8, searching, profiles.of_task("search", _HITS, "cpu")),
)
