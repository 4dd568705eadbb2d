"""Three versions of a Markdown text made into one, a block at a time. Pure."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

import attrs

from ..errors import InvalidInputError

__all__ = ["Merged", "blocks_of", "canonical", "merged"]

_FENCE = re.compile(r" {0,3}(?:[-*+>]|\d+[.)])?\s*(`{3,}|~{3,}|:{3,})(.*)$")


@attrs.frozen
class Merged:
    """What became of a merge.

    Attributes:
        text: The merged text; where there are conflicts, with ours in their place.
        conflicts: First lines of the blocks that both sides changed, each differently.
    """

    text: str
    conflicts: tuple[str, ...]


def blocks_of(markdown: str) -> list[str]:
    """Return the blocks of a text, with the blank lines behind each; joined they are the text."""
    blocks: list[str] = []
    current: list[str] = []
    fences: list[str] = []
    is_over = False
    for line in markdown.splitlines(keepends=True):
        is_blank = not line.strip()
        if is_over and not is_blank and not line.startswith(("  ", "\t")):
            blocks.append("".join(current))
            current = []
        current.append(line)
        _track(fences, line)
        is_over = is_blank and not fences
    if current:
        blocks.append("".join(current))
    return blocks


def canonical(markdown: str, known: Iterable[str]) -> str:
    """Return a text in the form that pages are shown in, so that blocks can be compared.

    Args:
        markdown: The text.
        known: Texts in that form; blocks that stand in them stay as they are, with all that
            they only represent.
    """
    from .. import markup

    fine = {_normal(block) for text in known for block in blocks_of(text)}
    parts: list[str] = []
    for block in map(_normal, blocks_of(markdown)):
        shown = block
        if block not in fine:
            with suppress(InvalidInputError):
                shown = _normal(markup.to_markdown(markup.to_storage(block)))
        parts.append(shown)
    return "\n".join(parts)


def _track(fences: list[str], line: str) -> None:
    """Keep the fences and containers that are open, of which a blank line is no end."""
    found = _FENCE.match(line.rstrip("\n"))
    if found is None:
        return
    mark, rest = found[1], found[2].strip()
    if fences and fences[-1][0] == mark[0] and not rest and len(mark) >= len(fences[-1]):
        fences.pop()
    elif (not fences or fences[-1][0] == ":") and (mark[0] != ":" or rest):
        fences.append(mark)


def merged(base: str, theirs: str, ours: str) -> Merged:
    """Merge what two sides made of one text.

    Args:
        base: The text that both began with.
        theirs: What it is in Confluence.
        ours: What it is in the file.
    """
    old, left, right = ([*map(_normal, blocks_of(text))] for text in (base, theirs, ours))
    parts: list[str] = []
    conflicts: list[str] = []
    for start, end, (a, b), (c, d) in _regions(old, left, right):
        for was, their, our in _narrowed(old[start:end], left[a:b], right[c:d]):
            if their == was:
                parts += our
            elif our in (was, their):
                parts += their
            else:
                conflicts.append(_first_line(our or their or was))
                parts += our
    return Merged("\n".join(parts), tuple(conflicts))


def _narrowed(
    was: list[str], their: list[str], our: list[str]
) -> Iterator[tuple[list[str], list[str], list[str]]]:
    """Yield a stretch block by block, where no side has added or removed any."""
    if len(was) == len(their) == len(our):
        for blocks in zip(was, their, our, strict=True):
            yield [blocks[0]], [blocks[1]], [blocks[2]]
    else:
        yield was, their, our


def _first_line(blocks: list[str]) -> str:
    return "".join(blocks).strip().partition("\n")[0][:80]


def _normal(block: str) -> str:
    """Return a block with one line end, so that the last one equals the same elsewhere."""
    return block.rstrip() + "\n"


Span = tuple[int, int]


def _regions(
    old: Sequence[str], left: Sequence[str], right: Sequence[str]
) -> Iterator[tuple[int, int, Span, Span]]:
    """Yield stretches of the base with what each side has in their place."""
    stable_left, stable_right = _stable(old, left), _stable(old, right)
    start = a = c = 0
    for index in range(len(old) + 1):
        is_end = index == len(old)
        if not is_end and (index not in stable_left or index not in stable_right):
            continue
        b = len(left) if is_end else stable_left[index]
        d = len(right) if is_end else stable_right[index]
        if index > start or b > a or d > c:
            yield start, index, (a, b), (c, d)
        if not is_end:
            yield index, index + 1, (b, b + 1), (d, d + 1)
            start, a, c = index + 1, b + 1, d + 1


def _stable(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    return {
        match.a + offset: match.b + offset
        for match in matcher.get_matching_blocks()
        for offset in range(match.size)
    }
