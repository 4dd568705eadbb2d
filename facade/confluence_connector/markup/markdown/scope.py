"""Finds the part of a page that a new text is about, so that no more than that is read.

First the blocks at the top that differ, with one on either side. Where all that differs is in one
container, and its own lines do not, the blocks in it that differ: lines of the new text are left
out where they say what the old one said of blocks that are far from the change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from attrs import define, evolve, field, frozen

from ..errors import position_of
from .model import Block, signature
from .page_text import PageText
from .writer import END, START, write_with_places

__all__ = ["Scope", "narrowed", "scope_of", "scope_of_all"]

_MARK = re.compile(f"{START}|{END}|\n")
# The first block in these is in the line of a bullet, or is the head of a table.
_WITH_FIRST = frozenset({"li", "task", "cell", "row", "table"})
# What is written behind a blank line is no part of these, whatever it is.
_CLOSED = frozenset({"table", "directive", "code", "raw", "quote"})


@frozen
class Scope:
    """A part of a page: blocks that stand side by side, and what is said of them.

    Attributes:
        old: The blocks; the first one of their container, too, where it must be shown.
        read: Those of them that the texts are about; one on either side may be left out.
        is_apart: Whether that first one is apart from the others.
        left_out: Whether blocks of their container before them, and behind them, are left out.
        parent: The container that they stand in; ``None`` at the top.
        depth: How many containers they stand in.
        shown: What ``old_text`` shows: the blocks in their containers, all other blocks left out.
        old_text: The Markdown of that.
        new_text: What the new text says of it.
        old_lines: The line of the whole old text, counted from 1, for each line of ``old_text``.
        new_lines: The same for the new one.
        first: Index of the first block at the top that it is about.
        stop: Index behind the last one.
    """

    old: Sequence[Block]
    read: range
    is_apart: bool
    left_out: tuple[bool, bool]
    parent: Block | None
    depth: int
    shown: Sequence[Block]
    old_text: str
    new_text: str
    old_lines: Sequence[int]
    new_lines: Sequence[int]
    first: int
    stop: int

    def blocks_in(self, blocks: Sequence[Block]) -> Sequence[Block] | None:
        """Return the new blocks for ``old``; ``None`` if their containers are others now."""
        shown = self.shown
        for _ in range(self.depth):
            if len(shown) != len(blocks):
                return None
            *before, container = shown
            if any(signature(a) != signature(b) for a, b in zip(before, blocks, strict=False)):
                return None
            if signature(container)[:-1] != signature(blocks[-1])[:-1]:
                return None
            shown, blocks = container.children, blocks[-1].children
        return blocks if self._borders_are_kept(blocks) else None

    def _borders_are_kept(self, blocks: Sequence[Block]) -> bool:
        """Tell whether the blocks beside those that are left out are what they were.

        They are not where what is new runs on into them: a list, or a fence that is never closed.
        """
        at = int(self.is_apart)
        starts, ends = self.left_out
        if len(blocks) < at + starts + ends:
            return False
        same_start = not starts or signature(blocks[at]) == signature(self.old[at])
        return same_start and (not ends or signature(blocks[-1]) == signature(self.old[-1]))

    def with_unread(self, blocks: Sequence[Block]) -> list[Block]:
        """Return blocks that were read, with those beside them that were not."""
        return [*self.old[: self.read.start], *blocks, *self.old[self.read.stop :]]

    def place_in_old(self, shown: str) -> tuple[int, int]:
        """Return line and column of a part of the old text."""
        return _place(self.old_text, self.old_lines, shown)

    def place_in_new(self, shown: str) -> tuple[int, int]:
        """Return line and column of a part of the new text."""
        return _place(self.new_text, self.new_lines, shown)


def _place(text: str, lines: Sequence[int], shown: str) -> tuple[int, int]:
    line, column = position_of(text, max(0, text.find(shown)))
    return lines[line - 1], column


def scope_of(page: PageText, new: str) -> Scope:
    """Return the blocks at the top that a new text changes, and one on either side."""
    # A blank line ends the last block, too: what follows it is no part of that.
    old = page.markdown.rstrip("\n") + "\n\n" if page.texts else ""
    new = new.rstrip("\n") + "\n\n"
    left = _common_start(old, new)
    right = _common_end(old, new, min(len(old), len(new)) - left)
    ends = list(accumulate(len(text) + 2 for text in page.texts))
    starts = [end - len(text) - 2 for end, text in zip(ends, page.texts, strict=True)]
    first = sum(end <= left for end in ends)
    stop = len(ends) - sum(start >= len(old) - right for start in starts)
    # One more on either side: a list may grow into its neighbour.
    around = range(max(0, first - 1), min(len(ends), max(stop, first) + 1))
    blocks = page.blocks(around.start, around.stop)
    skips = around.start < first and blocks[0].kind in _CLOSED
    ends_early = around.stop > max(stop, first + skips) and blocks[-1].kind in _CLOSED
    read = range(skips, len(blocks) - ends_early)
    part = range(around.start + read.start, around.start + read.stop)
    places = [*starts, len(old)]
    start, behind = places[part.start], len(old) - places[part.stop]
    end = len(new) - behind
    unread = old[:start], old[len(old) - behind :]
    if start > end or (new[:start], new[end:]) != unread:
        raise AssertionError("a part that is not read differs")
    line = new.count("\n", 0, start) + 1
    return _at_the_top(page, around, blocks, read, new[start:end], line)


def scope_of_all(page: PageText, new: str) -> Scope:
    """Return all blocks of a page."""
    all_of_it = range(len(page.texts))
    blocks = page.blocks(0, len(page.texts))
    return _at_the_top(page, all_of_it, blocks, all_of_it, new, 1)


def _at_the_top(
    page: PageText, around: range, blocks: list[Block], read: range, new: str, line: int
) -> Scope:
    texts = page.texts[around.start + read.start : around.start + read.stop]
    old_text, new_text = "\n\n".join(texts), new.rstrip("\n")
    return Scope(
        blocks,
        read,
        False,
        (False, False),
        None,
        0,
        blocks[read.start : read.stop],
        old_text,
        new_text,
        range(line, line + old_text.count("\n") + 1),
        range(line, line + new_text.count("\n") + 1),
        around.start,
        around.stop,
    )


def _common_start(one: str, other: str) -> int:
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_end(one: str, other: str, limit: int) -> int:
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low


# Within containers


@define
class _Container:
    """A container that holds all that changes.

    Attributes:
        block: It.
        at: Its index among the blocks of the container around it.
        start: Its first line in the text of the scope.
        shares: Whether that is the first line of the container around it, too.
        end: The line behind its last one.
        spans: The lines of its blocks: of each the first one, and the one behind its last.
    """

    block: Block
    at: int
    start: int
    shares: bool = False
    end: int = 0
    spans: list[tuple[int, int]] = field(factory=list[tuple[int, int]])

    def holds(self, change: range) -> bool:
        """Return whether a change is about what it holds, and not about its own lines."""
        kind = self.block.kind
        fenced = kind == "directive" or (kind == "table" and self.block.name != "pipe")
        bare = kind in ("ul", "tasks") and not self.shares
        starts = self.start + (not bare) <= change.start
        return bool(self.spans) and starts and change.stop <= self.end - fenced

    def window(self, change: range) -> range:
        """Return the blocks that a change is about, and one on either side."""
        # Without a blank line between, what is new may be one with what stands beside it.
        first = sum(end < change.start for _, end in self.spans)
        stop = sum(start <= change.stop for start, _ in self.spans)
        return range(max(0, first - 1), min(len(self.spans), max(first, stop) + 1))


def narrowed(page: PageText, scope: Scope) -> Iterator[Scope]:
    """Yield the parts of a scope that may do as well, the smallest first."""
    old, new = scope.old_text.split("\n"), scope.new_text.split("\n")
    left = _common_lines(old, new)
    right = _common_lines(old[left:][::-1], new[left:][::-1])
    change = range(left, len(old) - right)
    line = 0
    texts = page.texts[scope.first + scope.read.start : scope.first + scope.read.stop]
    for block, text in zip(scope.shown, texts, strict=True):
        end = line + text.count("\n") + 1
        if line <= change.start and change.stop <= end and block.children:
            path = _path(page, block, line, change)
            for depth in range(len(path), 0, -1):
                yield _within(scope, path[:depth], change, old, new)
            return
        line = end + 1


def _common_lines(one: list[str], other: list[str]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _path(page: PageText, top: Block, line: int, change: range) -> list[_Container]:
    """Return the containers that hold a change, outermost first."""
    found: list[_Container] = []
    opened = [_Container(top, 0, line)]
    for mark in _MARK.finditer(write_with_places(top, page.level)):
        outer = opened[-1]
        if mark[0] == "\n":
            line += 1
        elif mark[0] == START:
            at = len(outer.spans)
            outer.spans.append((line, line))
            block = outer.block.children[at]
            opened.append(_Container(block, at, line, shares=line == outer.start))
        else:
            _close(opened, line + 1, change, found)
    _close(opened, line + 1, change, found)
    found.reverse()
    return found if found and found[0].block is top else []


def _close(opened: list[_Container], end: int, change: range, found: list[_Container]) -> None:
    closed = opened.pop()
    closed.end = end
    if opened:
        opened[-1].spans[-1] = (closed.start, end)
    # What is inserted between two containers is taken for a part of the first.
    if closed.holds(change) and not (found and found[-1].start < closed.start):
        found.append(closed)


def _within(
    scope: Scope, path: list[_Container], change: range, old: list[str], new: list[str]
) -> Scope:
    """Return the part of a scope that is in the last of some containers."""
    dropped = [range(path[0].start), range(path[0].end, len(old))]
    windows = [range(inner.at, inner.at + 1) for inner in path[1:]] + [path[-1].window(change)]
    for container, window in zip(path, windows, strict=True):
        dropped += _dropped(container, window)
    blocks = _kept(path[-1], windows[-1])
    shown = [_with_children(path[-1], windows[-1], blocks)]
    for container, window in reversed(list(zip(path[:-1], windows[:-1], strict=True))):
        around = [*_kept(container, window)[:-1], *shown]
        shown = [_with_children(container, window, around)]
    grown = len(new) - len(old)
    moved = [
        one if one.stop <= change.start else range(one.start + grown, one.stop + grown)
        for one in dropped
    ]
    if any(
        old[a.start : a.stop] != new[b.start : b.stop] for a, b in zip(dropped, moved, strict=True)
    ):
        raise AssertionError("a line that is not read differs")
    kept_old, kept_new = _left(len(old), dropped), _left(len(new), moved)
    return Scope(
        blocks,
        range(len(blocks)),
        _shows_first(path[-1]) and windows[-1].start > 1,
        (windows[-1].start > _shows_first(path[-1]), windows[-1].stop < len(path[-1].spans)),
        path[-1].block,
        len(path),
        shown,
        "\n".join(old[at] for at in kept_old),
        "\n".join(new[at] for at in kept_new),
        [scope.old_lines[at] for at in kept_old],
        [scope.new_lines[at] for at in kept_new],
        scope.first,
        scope.stop,
    )


def _shows_first(container: _Container) -> bool:
    return container.shares or container.block.kind in _WITH_FIRST


def _dropped(container: _Container, window: range) -> Iterator[range]:
    """Yield the lines of the blocks of a container that are left out."""
    spans = container.spans
    first = 1 if _shows_first(container) else 0
    if window.start > first:
        yield range(spans[first][0], spans[window.start][0])
    if window.stop < len(spans):
        yield range(spans[window.stop - 1][1], spans[-1][1])


def _left(count: int, dropped: list[range]) -> list[int]:
    gone = {at for lines in dropped for at in lines}
    return [at for at in range(count) if at not in gone]


def _kept(container: _Container, window: range) -> list[Block]:
    """Return the blocks of a container that are not left out."""
    children = container.block.children
    has_first = _shows_first(container) and window.start > 0
    return [*children[: int(has_first)], *children[window.start : window.stop]]


def _with_children(container: _Container, window: range, children: list[Block]) -> Block:
    block = container.block
    attributes = block.attributes
    if block.kind == "ol" and window.start and not _shows_first(container):
        attributes = {"start": str(int(attributes.get("start", "1")) + window.start)}
    return evolve(block, children=children, attributes=attributes, known=None)
