"""Medians, spreads and ratios of samples, and how people read them. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Literal

from tests.bench.contest import Sample, Samples

Measure = Literal["cpu", "wall"]


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    Attributes:
        key: What it is called from one run to the next.
        what: What was measured, as people read it.
        values: What came out, a value a round.
        unit: Of the values.
        limit: The goal: the most that they may be, or the least.
        is_best_low: Whether less is better.
        details: What else helps to judge it, as people read it.
    """

    key: str
    what: str
    values: tuple[float, ...]
    unit: str
    limit: float
    is_best_low: bool = True
    details: tuple[str, ...] = ()

    @property
    def middle(self) -> float:
        """The median of the values."""
        return median(self.values)

    @property
    def is_met(self) -> bool:
        """Whether the median reaches the goal."""
        return self.middle <= self.limit if self.is_best_low else self.middle >= self.limit

    @property
    def goal(self) -> str:
        """The goal, as people read it."""
        return f"{'≤' if self.is_best_low else '≥'} {number(self.limit)} {self.unit}"

    @property
    def shown(self) -> str:
        """Median and unit, with the middle half of the values where there are several."""
        text = f"{number(self.middle)} {self.unit}"
        if len(self.values) < 2:
            return text
        low, high = quartiles(self.values)
        return f"{text} ({number(low)} to {number(high)})"


def number(value: float) -> str:
    """Return a figure with as many digits as mean something."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}".removesuffix(".0") if abs(value) >= 10 else f"{value:.2f}"


def quartiles(values: Sequence[float]) -> tuple[float, float]:
    """Return the ends of the middle half; of a single value, that value twice."""
    if len(values) < 2:
        return values[0], values[0]
    low, _, high = quantiles(values, n=4, method="inclusive")
    return low, high


def timed(samples: Sequence[Sample], measure: Measure) -> list[float]:
    """Return the times, without that of the first round, which warms up."""
    return [getattr(sample, measure) for sample in samples[1:]]


def ratios(ours: Sequence[Sample], base: Sequence[Sample], measure: Measure) -> tuple[float, ...]:
    """Return how many times as long each round took as its neighbour."""
    pairs = zip(timed(ours, measure), timed(base, measure), strict=True)
    return tuple(one / other for one, other in pairs)


def seconds(samples: Sequence[Sample], measure: Measure) -> float:
    """Return the median time."""
    return median(timed(samples, measure))


def medians(samples: Samples, measure: Measure) -> tuple[str, ...]:
    """Return the median time of each contestant, as people read it."""
    return tuple(f"{name} {number(seconds(of, measure) * 1000)} ms" for name, of in samples.items())


def growth(samples: Sequence[Sample]) -> float:
    """Return by how many MB the process grew over the task, in whichever round it grew most."""
    return max(sample.peak for sample in samples) * 1024 / 1e6
