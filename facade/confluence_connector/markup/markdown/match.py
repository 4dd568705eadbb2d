"""Finds which block of the old body a block of the new one is, without ids in the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias

from .differences import differences
from .model import Block, signature

__all__ = ["PANELS", "Words", "family", "pair_up", "similarity"]

PANELS = frozenset({"info", "note", "warning", "tip", "success", "error"})
"""Macros that differ in nothing but their look."""

_THRESHOLD = 0.4
_LARGEST_GAP = 40_000


def family(block: Block) -> tuple[str, str]:
    """Return what a block must have in common with another to be the same, changed."""
    kind = block.kind
    if kind[0] == "h" and len(kind) == 2:
        return "p", ""
    if kind in ("ul", "ol"):
        return "list", ""
    if kind == "table":
        return kind, ""
    name = "panel" if kind == "directive" and block.name in PANELS else block.name
    return kind, name + block.digest


def words_of(block: Block) -> Counter[str]:
    """Return the words that a block shows, those of its children included."""
    words: Counter[str] = Counter()
    stack = [block]
    while stack:
        one = stack.pop()
        for text, _, atom in one.pieces:
            words.update(text.split() if atom is None else (atom.key,))
        words.update(one.text.split())
        words.update(one.label.split())
        stack += one.children
    return words


Words: TypeAlias = dict[int, Counter[str]]
"""The words of blocks by their identity, since each is compared with many."""


def similarity(old: Block, new: Block, known: Words) -> float:
    """Return how much two blocks are alike, from 0 to 1."""
    if family(old) != family(new):
        return 0.0
    for block in (old, new):
        if id(block) not in known:
            known[id(block)] = words_of(block)
    ours, theirs = known[id(old)], known[id(new)]
    total = sum(ours.values()) + sum(theirs.values())
    shared = sum((ours & theirs).values())
    alike = 0.25 + 0.75 * (2 * shared / total if total else 1.0)
    return alike if (old.kind == "p") == (new.kind == "p") else alike * 0.6


def pair_up(old: Sequence[Block], new: Sequence[Block]) -> list[tuple[Block | None, Block | None]]:
    """Return the blocks of both in the new order, each with its counterpart, if it has one."""
    numbers: dict[object, int] = {}
    ours = [numbers.setdefault(signature(block), len(numbers)) for block in old]
    theirs = [numbers.setdefault(signature(block), len(numbers)) for block in new]
    pairs: list[tuple[Block | None, Block | None]] = []
    start, limit = 0, min(len(old), len(new))
    while start < limit and ours[start] == theirs[start]:
        pairs.append((old[start], new[start]))
        start += 1
    tail = 0
    while tail < limit - start and ours[-1 - tail] == theirs[-1 - tail]:
        tail += 1
    stop_old, stop_new = len(old) - tail, len(new) - tail
    middle = differences(ours[start:stop_old], theirs[start:stop_new])
    for equal, at, there in middle:
        mine = old[start + at.start : start + at.stop]
        yours = new[start + there.start : start + there.stop]
        pairs += zip(mine, yours, strict=True) if equal else _pair_gap(mine, yours)
    pairs += zip(old[stop_old:], new[stop_new:], strict=True)
    return pairs


def _pair_gap(
    old: Sequence[Block], new: Sequence[Block]
) -> list[tuple[Block | None, Block | None]]:
    if not old or not new:
        return [*((block, None) for block in old), *((None, block) for block in new)]
    if [family(block) for block in old] == [family(block) for block in new]:
        return list(zip(old, new, strict=True))
    if len(old) * len(new) > _LARGEST_GAP:
        return [*((block, None) for block in old), *((None, block) for block in new)]
    return _align(old, new)


def _align(old: Sequence[Block], new: Sequence[Block]) -> list[tuple[Block | None, Block | None]]:
    """Return the alignment, in order, that keeps the most."""
    rows, columns = len(old), len(new)
    known: Words = {}
    scores = [[similarity(one, other, known) for other in new] for one in old]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            both = scores[i][j] + best[i + 1][j + 1] if scores[i][j] > _THRESHOLD else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], both)
    pairs: list[tuple[Block | None, Block | None]] = []
    i = j = 0
    while i < rows and j < columns:
        if scores[i][j] > _THRESHOLD and best[i][j] == scores[i][j] + best[i + 1][j + 1]:
            pairs.append((old[i], new[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            pairs.append((old[i], None))
            i += 1
        else:
            pairs.append((None, new[j]))
            j += 1
    return [*pairs, *((block, None) for block in old[i:]), *((None, block) for block in new[j:])]
