"""A sample of the fault matrix; `nox -s reliability` runs every cell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

import pytest
from tests.stress.reliability.calls import CALLS
from tests.stress.reliability.faults import FAULTS, Fault
from tests.stress.reliability.matrix import Bench, Mode
from tests.stress.reliability.proxy import Duration


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    with Bench() as bench:
        yield bench


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_each_fault_in_a_few_calls(bench: Bench, fault: Fault) -> None:
    row = FAULTS.index(fault)
    flaws = []
    for turn, duration in enumerate(get_args(Duration)):
        if turn and fault.is_slow:
            break
        call = CALLS[(row * 4 + turn * 7) % len(CALLS)]
        mode: Mode = "async" if (row + turn) % 2 else "sync"
        outcome = bench.run(fault, call, duration, mode)
        flaws += [f"{call.name}, {duration}, {mode}: {flaw}" for flaw in outcome.flaws]
    assert not flaws


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.name)
def test_each_call_when_its_answer_is_lost(bench: Bench, call) -> None:
    (fault,) = (fault for fault in FAULTS if fault.name == "cut after the request, carried out")
    for mode in get_args(Mode):
        assert not bench.run(fault, call, "once", mode).flaws
