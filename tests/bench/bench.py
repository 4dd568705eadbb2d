"""What every row needs: contestants that can do its task, and how much is to be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tests.bench.contest import Contestant, Interpreter, Samples, contest, processes
from tests.bench.contestants import BARE, HTTPX, OURS
from tests.bench.environments import Environment
from tests.bench.figures import Figure, Measure, medians, ratios

ROUNDS_OF_PROCESSES = 21


@dataclass(frozen=True)
class Bench:
    """Where and how much is measured.

    Attributes:
        address: Of the canned server.
        python: Gives the interpreter of an environment.
        contestants: Those that could be installed.
        is_quick: Whether a fifth is done, in three rounds, for a first impression.
    """

    address: str
    python: Interpreter
    contestants: tuple[Contestant, ...]
    is_quick: bool

    def amount(self, amount: int) -> int:
        """Return how much of a task is done."""
        return amount // 5 if self.is_quick else amount

    def run(self, task: str, *, amount: int, rounds: int, path: str = "") -> Samples:
        """Let all that can do a task do it in turn; the amount is taken as it is."""
        return contest(
            [each for each in self.contestants if task in each.tasks],
            self.python,
            task=task,
            address=self.address + path,
            amount=amount,
            rounds=min(rounds, 3) if self.is_quick else rounds,
        )

    def processes(self, programs: Mapping[str, str], where: Environment = BARE) -> Samples:
        """Run programs in turn, each in a process of its own."""
        python = self.python(where)
        return processes(
            {name: [python, "-P", "-c", code] for name, code in programs.items()},
            rounds=ROUNDS_OF_PROCESSES // 3 if self.is_quick else ROUNDS_OF_PROCESSES,
        )


Explain = Callable[[Bench, Sequence[Figure]], Sequence[str]]
"""Gives lines of Markdown that say where the time or the memory of missed figures goes."""


@dataclass(frozen=True)
class Row:
    """One thing that is measured.

    Attributes:
        name: What the command line calls it.
        seconds: What it takes on two quiet cores, to say how long the rest will be.
        measure: Does it; one figure or several.
        explain: Says why goals were missed; ``None`` where the figures' details do.
    """

    name: str
    seconds: float
    measure: Callable[[Bench], Sequence[Figure]]
    explain: Explain | None = None


def next_to_httpx(
    key: str,
    what: str,
    samples: Samples,
    measure: Measure,
    *,
    at_most: float | None = None,
    at_least: float = 0.0,
) -> Figure:
    """Compare times with `at_most`, speeds with `at_least`."""
    ours, base = samples[OURS.name], samples[HTTPX.name]
    details = medians(samples, measure)
    if at_most is not None:
        return Figure(key, what, ratios(ours, base, measure), "× httpx", at_most, details=details)
    speeds = ratios(base, ours, measure)
    return Figure(key, what, speeds, "× httpx", at_least, is_best_low=False, details=details)
