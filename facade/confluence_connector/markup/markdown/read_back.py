"""Reads a body that was written, and compares what it shows with what the new text says."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import MarkupSyntaxError
from .from_storage import blocks_of, blocks_of_span
from .model import NOTHING, Block
from .page_text import PageText, signatures
from .scope import Scope
from .tables import settle_form

__all__ = ["first_difference"]


def first_difference(
    page: PageText, scope: Scope, new: Sequence[Block], written: str
) -> int | None:
    """Return the first block of a part that does not read back as it should; ``None`` if all do.

    Outside of the part not a character may have changed. So only the part is read, if it can be:
    if it is well-formed by itself both before and after, it starts and ends outside of elements.
    """
    expected = signatures(_as_shown(new[scope.is_apart :]))
    shown = _shown(page.source, scope, written)
    if shown is None and not scope.depth:
        blocks, source = page.widened(scope.first, scope.stop)
        before = page.blocks(blocks.start, scope.first)
        after = page.blocks(scope.stop, blocks.stop)
        expected = [*signatures(before), *expected, *signatures(after)]
        shown = _shown_between(page.source, source, written)
    if shown == expected:
        return None
    pairs = zip(shown or (), expected, strict=False)
    at = next((at for at, (one, other) in enumerate(pairs) if one != other), None)
    return min(len(shown or ()), len(expected)) if at is None else at


def _shown(source: str, scope: Scope, written: str) -> list[object] | None:
    """Return what a part that was written shows; ``None`` if it cannot be read by itself."""
    inside = scope.old[scope.is_apart :]
    if not inside:
        return None
    part = range(inside[0].before, inside[-1].after)
    try:
        blocks_of_span(source, part.start, part.stop)
        return _shown_between(source, part, written, scope.parent)
    except MarkupSyntaxError:
        return None


def _shown_between(
    source: str, part: range, written: str, parent: Block | None = None
) -> list[object] | None:
    """Return what is in the place of a part; ``None`` if more than the part changed."""
    end = len(written) - (len(source) - part.stop)
    if written[: part.start] != source[: part.start] or written[end:] != source[part.stop :]:
        return None
    if parent is None:
        whole = not part.start and end == len(written)
        return signatures(blocks_of(written) if whole else blocks_of_span(written, part.start, end))
    blocks = blocks_of_span(written, part.start, end, parent.kind)
    if parent.name == "pipe":
        # Between pipes, colours are not shown.
        for cell in (cell for row in blocks for cell in row.children):
            cell.attributes = NOTHING
    return signatures(blocks)


def _as_shown(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks with markup that was written as such shown as what it is."""
    shown: list[Block] = []
    for block in blocks:
        if block.kind == "raw":
            shown += blocks_of(block.text)
            continue
        block.children = _as_shown(block.children)
        block.known = None
        if block.kind == "table":
            settle_form(block)
        shown.append(block)
    return shown
