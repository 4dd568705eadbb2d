"""The bench does what it says, in small: its figures come from `nox -s bench` alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.bench import figures, points
from tests.bench.contest import HTTPX, OURS, Environments, Sample, contest, served

from confluence_connector._operations import METHODS


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with served() as address:
        yield address


@pytest.mark.parametrize(
    "task", ["read", "read_async", "read_all_at_once", "search", "walk", "upload", "download"]
)
def test_contestants_do_all_of_a_task(task: str, address: str, tmp_path: Path) -> None:
    samples = contest(
        (OURS, HTTPX), Environments(tmp_path), task=task, address=address, amount=300, rounds=1
    )
    assert {name: len(of) for name, of in samples.items()} == {OURS.name: 2, HTTPX.name: 2}
    assert all(sample.cpu > 0 and sample.wall > 0 for of in samples.values() for sample in of)


def test_memory_is_that_of_the_worker_alone(address: str, tmp_path: Path) -> None:
    ballast = bytearray(256 * 1024 * 1024)
    ballast[::4096] = b"x" * len(ballast[::4096])
    samples = contest(
        (HTTPX,), Environments(tmp_path), task="walk", address=address, amount=2000, rounds=1
    )
    assert figures.growth(samples[HTTPX.name]) > 0.5


def test_a_contestant_that_does_less_is_thrown_out(address: str, tmp_path: Path) -> None:
    class Half(Environments):
        def python(self, contestant: object) -> str:
            return "/bin/false"

    with pytest.raises(SystemExit, match="did not do all"):
        contest((OURS,), Half(tmp_path), task="read", address=address, amount=3, rounds=1)


def test_the_first_round_warms_up_and_neighbours_are_compared() -> None:
    ours = [Sample(9.0, 9.0, 5), Sample(1.0, 2.0), Sample(2.0, 2.0)]
    base = [Sample(1.0, 1.0), Sample(2.0, 1.0), Sample(2.0, 1.0)]
    assert figures.ratio(ours, base, "cpu") == [0.5, 1.0]
    assert figures.ratio(ours, base, "wall") == [2.0, 2.0]
    assert figures.growth(ours) == pytest.approx(5 * 1024 / 1e6)


def test_every_method_has_its_cost() -> None:
    assert set(points.CALLS) == set(METHODS)


def test_costs_are_those_of_the_calls() -> None:
    assert points.measured(points.CALLS["pages.get"]) == (1, 2)
    assert points.measured(points.CALLS["pages.update"]) == (2, 3)
