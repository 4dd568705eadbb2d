"""The bench does what it says, in small: its figures come from `nox -s bench` alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from tests.bench import compare, figures, points, profiles, report, rows
from tests.bench.bench import Bench, Row, next_to_httpx
from tests.bench.contest import Sample, contest, served
from tests.bench.contestants import HTTPX, OURS, WIRE
from tests.bench.environments import BenchError, Environment, Environments
from tests.bench.figures import Figure

from confluence_connector._operations import METHODS


def here(environment: object) -> str:
    """Return this interpreter for all, since installing would take network and time."""
    return sys.executable


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with served() as address:
        yield address


@pytest.fixture
def bench(address: str) -> Bench:
    return Bench(address, here, (OURS, HTTPX), is_quick=True)


@pytest.mark.parametrize(
    ("task", "amount", "contestants"),
    [
        ("read", 20, (OURS, HTTPX)),
        ("read_async", 20, (OURS, HTTPX)),
        ("read_all_at_once", 120, (OURS, HTTPX)),
        ("search", 300, (OURS, HTTPX)),
        ("walk", 300, (OURS, HTTPX)),
        ("walk_with_work", 300, (OURS,)),
        ("upload", 300, (OURS, HTTPX, WIRE)),
        ("download", 300, (OURS, HTTPX, WIRE)),
    ],
)
def test_contestants_do_all_of_a_task(task, amount, contestants, address):
    samples = contest(contestants, here, task=task, address=address, amount=amount, rounds=1)
    assert {name: len(of) for name, of in samples.items()} == {each.name: 2 for each in contestants}
    assert all(sample.wall > 0 for of in samples.values() for sample in of)


def test_memory_is_that_of_the_worker_alone(address):
    ballast = bytearray(256 * 1024 * 1024)
    ballast[::4096] = b"x" * len(ballast[::4096])
    samples = contest((HTTPX,), here, task="walk", address=address, amount=2000, rounds=1)
    assert figures.growth(samples[HTTPX.name]) > 0.5


def test_a_contestant_that_does_less_is_thrown_out(address):
    with pytest.raises(BenchError, match="did not do all"):
        contest((OURS,), lambda _: "/bin/false", task="read", address=address, amount=3, rounds=1)


def test_the_first_round_warms_up_and_neighbours_are_compared():
    ours = [Sample(9.0, 9.0, 5), Sample(1.0, 2.0), Sample(2.0, 2.0)]
    base = [Sample(1.0, 1.0), Sample(2.0, 1.0), Sample(2.0, 1.0)]
    samples = {OURS.name: ours, HTTPX.name: base}
    assert next_to_httpx("k", "w", samples, "cpu", at_most=1.0).values == (0.5, 1.0)
    assert next_to_httpx("k", "w", samples, "wall", at_least=0.9).values == (0.5, 0.5)
    assert figures.growth(ours) == pytest.approx(5 * 1024 / 1e6)


@pytest.mark.parametrize(
    ("limit", "is_best_low", "is_met"),
    [(2.0, True, True), (1.9, True, False), (2.0, False, True), (2.1, False, False)],
)
def test_a_goal_is_met_by_the_median(limit, is_best_low, is_met):
    figure = Figure("k", "w", (1.0, 2.0, 9.0), "ms", limit, is_best_low=is_best_low)
    assert figure.is_met is is_met
    assert figure.shown == "2.00 ms (1.50 to 5.50)"


def one(bench: Bench) -> list[Figure]:
    return [Figure("one", "a figure", (3.0,), "ms", 2.0)]


def broken(bench: Bench) -> list[Figure]:
    raise BenchError("the peer is gone")


def test_a_row_that_fails_does_not_lose_the_others(bench):
    told = list(rows.run([Row("broken", 1, broken), Row("one", 1, one)], bench))
    assert told[0].failure == "BenchError: the peer is gone"
    assert [figure.key for figure in told[1].figures] == ["one"]
    page = report.page(report.told(told, {}, is_quick=False, load=0, minutes=1), "")
    assert "| broken | | failed | **no** | BenchError: the peer is gone |" in page
    assert "| a figure | ≤ 2.00 ms | 3.00 ms | **no** |" in page


@pytest.mark.parametrize(
    ("explain", "unit"),
    [
        (profiles.of_task("read", 100, "cpu"), "ms"),
        (profiles.of_task("walk", 1000, "wall"), "MB"),
        (profiles.of_programs({OURS.name: "import confluence_connector", HTTPX.name: ""}), "ms"),
    ],
)
def test_a_missed_goal_is_explained(explain, unit, bench):
    lines = explain(bench, [Figure("k", "w", (3.0,), unit, 2.0)])
    assert f"| {OURS.name} | {HTTPX.name} |" in lines[0]
    assert any(line.startswith(("| confluence_connector", "| importlib")) for line in lines)
    assert lines[-2].startswith("Hottest: `")
    assert len(lines) <= 13


def test_a_module_of_the_checkout_is_explained():
    lines = profiles.of_module("tests.bench.sandbox_tasks", "start", "2")
    assert any(line.startswith("| confluence_connector |") for line in lines)


def unexplained(bench: Bench, missed: object) -> list[str]:
    raise BenchError("the peer is gone")


def test_a_profile_that_fails_leaves_the_figures(bench):
    (told,) = rows.run([Row("one", 1, one, unexplained)], bench)
    assert [figure.key for figure in told.figures] == ["one"]
    assert told.why == ["There is no profile: BenchError: the peer is gone"]


def test_only_what_left_the_spread_is_told():
    def run(**values: tuple[float, ...]) -> dict[str, object]:
        measured = [
            rows.Measured("row", [Figure(key, f"row {key}", of, "ms", 9.0)])
            for key, of in values.items()
        ]
        return report.told(measured, {}, is_quick=False, load=0, minutes=1)

    before = run(same=(1.0, 2.0, 3.0), slow=(1.0, 1.1, 1.2), single=(10.0,), fast=(5.0, 6.0))
    after = run(same=(2.0, 3.0, 4.0), slow=(2.0, 2.1, 2.2), single=(10.5,), fast=(1.0, 1.0))
    assert list(compare.changes(before, after)) == [
        "WORSE: row slow: 1.10 -> 2.10 ms",
        "better: row fast: 5.50 -> 1.00 ms",
    ]


def test_an_environment_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "a file").touch()
    nowhere = Environment("nowhere", ())
    refused = Environments(tmp_path / "a file").prepare([nowhere])
    assert refused[nowhere].startswith("could not be installed: ")


def test_help_names_all_rows():
    command = [sys.executable, "-m", "tests.bench", "--help"]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert all(row.name in told for row in rows.ROWS)


def test_a_row_that_nobody_knows_is_refused():
    command = [sys.executable, "-m", "tests.bench", "--rows", "reading,nonsense"]
    told = subprocess.run(command, check=False, capture_output=True, text=True)
    assert told.returncode == 2
    assert "there is no row nonsense" in told.stderr


def test_every_method_has_its_cost():
    assert set(points.CALLS) == set(METHODS)


def test_costs_are_those_of_the_calls():
    assert points.measured(points.CALLS["pages.get"]) == (1, 2)
    assert points.measured(points.CALLS["pages.update"]) == (2, 3)
