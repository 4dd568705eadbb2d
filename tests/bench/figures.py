"""Medians, spreads and ratios of samples. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles
from typing import Literal

from tests.bench.contest import Sample

Measure = Literal["cpu", "wall"]


@dataclass
class Row:
    """One line of the table.

    Attributes:
        what: What was measured.
        goal: The goal as people read it.
        figure: What came out, as people read it.
        met: Whether the goal was met; ``None`` where there is none.
        details: Figures of each contestant, as people read them.
        samples: All that was measured, by contestant.
    """

    what: str
    goal: str
    figure: str
    met: bool | None
    details: list[str] = field(default_factory=list)
    samples: dict[str, list[Sample]] = field(default_factory=dict)


def timed(samples: Sequence[Sample], measure: Measure) -> list[float]:
    """Return the times, without that of the first round, which warms up."""
    return [getattr(sample, measure) for sample in samples[1:]]


def ratio(ours: Sequence[Sample], base: Sequence[Sample], measure: Measure) -> list[float]:
    """Return how many times as long each round took as its neighbour."""
    pairs = zip(timed(ours, measure), timed(base, measure), strict=True)
    return [one / other for one, other in pairs]


def spread(values: Sequence[float]) -> str:
    """Return the middle half of the values."""
    if len(values) < 2:
        return "one round"
    low, _, high = quantiles(values, n=4, method="inclusive")
    return f"{low:.2f} to {high:.2f}"


def shown_ratio(values: Sequence[float]) -> str:
    """Return median and spread."""
    return f"{median(values):.2f} × ({spread(values)})"


def milliseconds(samples: Sequence[Sample], measure: Measure, amount: int = 1) -> float:
    """Return the median time in milliseconds, for one of so many."""
    return median(timed(samples, measure)) * 1000 / amount


def growth(samples: Sequence[Sample]) -> float:
    """Return by how many MB the process grew over the task, in whichever round it grew most."""
    return max(sample.peak for sample in samples) * 1024 / 1e6
