"""Where two sequences differ, found in time that does not explode."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import TypeAlias

__all__ = ["differences"]

Difference: TypeAlias = tuple[bool, range, range]
"""Whether two parts are equal, and the parts."""

_MOST_PAIRS = 20_000


def differences(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[Difference]:
    """Yield the parts of two sequences that are equal, and those between them.

    ``difflib`` takes cubic time where most items are equal, such as the blanks of a long line. Such
    sequences are first cut at the items that each has once, and what is left is compared place by
    place.
    """
    yield from _compared(old, new, range(len(old)), range(len(new)))


def _compared(
    old: Sequence[Hashable], new: Sequence[Hashable], ours: range, theirs: range
) -> Iterator[Difference]:
    mine, yours = old[ours.start : ours.stop], new[theirs.start : theirs.stop]
    if _pairs(mine, yours) <= _MOST_PAIRS:
        matcher = SequenceMatcher(None, mine, yours, autojunk=False)
        for tag, i0, i1, j0, j1 in matcher.get_opcodes():
            yield tag == "equal", _moved(i0, i1, ours), _moved(j0, j1, theirs)
        return
    anchors = _anchors(mine, yours)
    if not anchors:
        yield from _place_by_place(old, new, ours, theirs)
        return
    at, there = ours.start, theirs.start
    for i, j in anchors:
        yield from _compared(old, new, range(at, ours[i]), range(there, theirs[j]))
        at, there = ours[i] + 1, theirs[j] + 1
        yield True, range(ours[i], at), range(theirs[j], there)
    yield from _compared(old, new, range(at, ours.stop), range(there, theirs.stop))


def _pairs(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """Return how many pairs of equal items there are, which is what takes time."""
    counts = Counter(other)
    return sum(counts[item] for item in one)


def _moved(start: int, stop: int, whole: range) -> range:
    return range(whole.start + start, whole.start + stop)


def _anchors(one: Sequence[Hashable], other: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Return the places of items that both have once, as many as are in the same order."""
    ours, theirs = Counter(one), Counter(other)
    places = {item: at for at, item in enumerate(other) if theirs[item] == 1}
    pairs = [(i, places[item]) for i, item in enumerate(one) if ours[item] == 1 and item in places]
    # The longest run in which the second places grow.
    tails: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for at, (_, j) in enumerate(pairs):
        length = bisect_left(tails, j)
        before.append(last[length - 1] if length else -1)
        tails[length : length + 1] = [j]
        last[length : length + 1] = [at]
    chain: list[tuple[int, int]] = []
    at = last[-1] if last else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    chain.reverse()
    return chain


def _place_by_place(
    old: Sequence[Hashable], new: Sequence[Hashable], ours: range, theirs: range
) -> Iterator[Difference]:
    shared = min(len(ours), len(theirs))
    start = 0
    for at in range(1, shared + 1):
        equal = old[ours[start]] == new[theirs[start]]
        if at < shared and (old[ours[at]] == new[theirs[at]]) == equal:
            continue
        yield equal, _moved(start, at, ours), _moved(start, at, theirs)
        start = at
    if shared < max(len(ours), len(theirs)):
        yield False, ours[shared:], theirs[shared:]
