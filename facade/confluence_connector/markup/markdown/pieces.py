"""Reduces runs of the source to what is seen: blanks collapsed, without marks at their edges.

In the source a blank may stand twice, at the end of a line or within the tags of a bold word; in
Markdown it may not. So both sides are brought to the same form before they are compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .model import BREAK, NO_MARKS, Atom, Marks, Piece, Run

__all__ = ["normalised", "pieces_of"]

_BLANKS = re.compile(r"[ \t\r\n]+")
_CODE: Marks = frozenset({"code"})


def pieces_of(runs: list[Run]) -> list[Piece]:
    """Return what a block's runs show."""
    return normalised((run.text, run.marks, run.atom) for run in runs)


def normalised(pieces: Iterable[Piece]) -> list[Piece]:
    """Return pieces in the form in which they are compared.

    Blanks count once and not at all at the edges of a block or beside a break; a blank has the
    marks that the text on both its sides has; neighbouring texts of the same marks are one.
    """
    parts = _collapsed(pieces)
    if any(marks and (text[:1] in " \n" or text[-1:] == " ") for text, marks, _ in parts):
        parts = _without_marked_blanks(parts)
    return _merged(parts)


def _collapsed(pieces: Iterable[Piece]) -> list[Piece]:
    parts: list[Piece] = []
    after_blank = True
    for text, marks, atom in pieces:
        if atom is not None:
            parts.append(("", marks - _CODE if "code" in marks else marks, atom))
            after_blank = False
        elif text == BREAK:
            _drop_last_blank(parts)
            parts.append((BREAK, marks - _CODE if "code" in marks else marks, None))
            after_blank = True
        else:
            shown = _BLANKS.sub(" ", text)
            if after_blank:
                shown = shown.removeprefix(" ")
            if shown:
                parts.append((shown, marks, None))
                after_blank = shown[-1] == " "
    _drop_last_blank(parts)
    return parts


def _drop_last_blank(parts: list[Piece]) -> None:
    if not parts or parts[-1][2] is not None or not parts[-1][0].endswith(" "):
        return
    text, marks, _ = parts.pop()
    if text != " ":
        parts.append((text[:-1], marks, None))


def _without_marked_blanks(parts: list[Piece]) -> list[Piece]:
    split: list[Piece] = []
    for text, marks, atom in parts:
        if atom is not None or not marks or text == BREAK:
            split.append((text, marks, atom))
            continue
        inner = text.strip(" ")
        if text.startswith(" "):
            split.append((" ", marks, None))
        if inner:
            split.append((inner, marks, None))
            if text.endswith(" "):
                split.append((" ", marks, None))
    before = NO_MARKS
    found: list[Piece] = []
    ahead = _marks_ahead(split)
    for (text, marks, atom), following in zip(split, ahead, strict=True):
        if atom is None and text in (" ", BREAK):
            found.append((text, marks & before & following if marks else marks, None))
        else:
            before = marks
            found.append((text, marks, atom))
    return found


def _marks_ahead(parts: list[Piece]) -> list[Marks]:
    """Return, for each piece, the marks of the next one that is neither blank nor break."""
    ahead: list[Marks] = []
    following = NO_MARKS
    for text, marks, atom in reversed(parts):
        ahead.append(following)
        if atom is not None or text not in (" ", BREAK):
            following = marks
    ahead.reverse()
    return ahead


def _merged(parts: list[Piece]) -> list[Piece]:
    merged: list[Piece] = []
    last: tuple[str, Marks, Atom | None] | None = None
    for text, marks, atom in parts:
        if (
            last is not None
            and atom is None
            and last[2] is None
            and last[1] == marks
            and text != BREAK
            and last[0] != BREAK
        ):
            last = (last[0] + text, marks, None)
            merged[-1] = last
        else:
            last = (text, marks, atom)
            merged.append(last)
    return merged
