"""Says what became slower or faster since another run. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from statistics import median
from typing import Any

from tests.bench.figures import number, quartiles

_SINGLE = 0.1
"""How far a figure of a single round is taken to be from its next one."""


def changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    """Yield a sentence for each figure whose middle half left that of the other run.

    Args:
        before: The JSON of a run.
        after: That of a later one.
    """
    for name in ("machine", "is_quick"):
        if before[name] != after[name]:
            yield f"careful, the runs differ: {name} was {before[name]} and is {after[name]}"
    old = {figure["key"]: figure for figure in before["figures"]}
    for figure in after["figures"]:
        if earlier := old.get(figure["key"]):
            yield from _change(earlier, figure)
        else:
            yield f"new: {figure['what']}: {figure['shown']}"


def _change(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    low, high = _range(before["values"])
    new_low, new_high = _range(after["values"])
    if new_low <= high and low <= new_high:
        return
    is_better = (new_high < low) == after["is_best_low"]
    old, new = median(before["values"]), median(after["values"])
    yield (
        f"{'better' if is_better else 'WORSE'}: {after['what']}: "
        f"{number(old)} -> {number(new)} {after['unit']}"
    )


def _range(values: Sequence[float]) -> tuple[float, float]:
    low, high = quartiles(values)
    if len(values) < 2:
        return low * (1 - _SINGLE), high * (1 + _SINGLE)
    return low, high
