"""All cells of the matrix, run by a few processes at a time."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import product
from multiprocessing import get_context
from typing import get_args

from tests.stress.reliability.calls import CALLS
from tests.stress.reliability.faults import FAULTS
from tests.stress.reliability.matrix import Bench, Mode
from tests.stress.reliability.proxy import Duration

# Many cells only wait; more processes than cores do no harm.
_PROCESSES = 8


@dataclass(frozen=True)
class Cell:
    """What came of one fault in one call, sync and async.

    Attributes:
        fault: Name of the fault.
        call: Name of the call.
        duration: For how long it goes wrong.
        outcome: `result` or the name of the error.
        attempts: How often the request was sent.
        flaws: What is wrong with that.
    """

    fault: str
    call: str
    duration: Duration
    outcome: str
    attempts: int
    flaws: tuple[str, ...]

    @property
    def title(self) -> str:
        """What it is, in a few words."""
        return f"{self.fault}, {self.call}, {self.duration}"


def all_cells() -> list[Cell]:
    """Run every fault in every call."""
    parts = list(product(FAULTS, get_args(Duration)))
    parts.sort(key=lambda part: not part[0].is_slow)  # last, these would be waited for alone
    names = [(fault.name, duration) for fault, duration in parts]
    with ProcessPoolExecutor(_PROCESSES, get_context("spawn")) as pool:
        return [cell for cells in pool.map(_part, names) for cell in cells]


def _part(part: tuple[str, Duration]) -> list[Cell]:
    name, duration = part
    (fault,) = (fault for fault in FAULTS if fault.name == name)
    cells = []
    with Bench() as bench:
        for call in CALLS:
            sync, other = (bench.run(fault, call, duration, mode) for mode in get_args(Mode))
            flaws = (*sync.flaws, *(f"async: {flaw}" for flaw in other.flaws))
            if (sync.name, sync.attempts) != (other.name, other.attempts):
                flaws += (f"sync and async differ: {sync.name}, {other.name}",)
            cells.append(Cell(fault.name, call.name, duration, sync.name, sync.attempts, flaws))
    return cells
