"""Writes the pieces of a line as Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .escapes import escape_code, escape_line_start, escape_text
from .model import BREAK, NO_MARKS, Marks, Piece
from .syntax import format_braces

__all__ = ["write_line"]

_DELIMITERS = {"strong": "**", "em": "*", "del": "~~"}
_TAGS = frozenset({"u", "sub", "sup"})
# Marks that are written first lie outside; brackets with braces may not be within a link.
_ORDER = (
    "caption",
    "comment",
    "bg",
    "color",
    "sup",
    "sub",
    "u",
    "link",
    "del",
    "strong",
    "em",
    "code",
)
_RANK = {name: rank for rank, name in enumerate(_ORDER)}
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]{1,31}:[^\s<>\x00-\x1f]*\Z")


def write_line(pieces: Sequence[Piece], *, level: int = 0, one_line: bool = False) -> str:
    """Return pieces as Markdown.

    Args:
        pieces: In normal form.
        level: How much is escaped; see ``escapes``. At 2, bold and italic text has HTML tags.
        one_line: Whether a line break must not end the line, as in headings and table cells.
    """
    if len(pieces) == 1 and not pieces[0][1] and pieces[0][2] is None and pieces[0][0] != BREAK:
        text = escape_text(pieces[0][0], level)
        return text if one_line else escape_line_start(text)
    writer = _LineWriter(pieces, level, one_line)
    writer.write(0, len(pieces), NO_MARKS, bracketed=False)
    return "".join(writer.parts)


class _LineWriter:
    def __init__(self, pieces: Sequence[Piece], level: int, one_line: bool) -> None:
        self._pieces = pieces
        self._level = level
        self._one_line = one_line
        self.parts: list[str] = []

    def write(self, start: int, end: int, opened: Marks, *, bracketed: bool) -> None:
        """Write a range of pieces in which the marks ``opened`` are already open."""
        at = start
        while at < end:
            marks = self._pieces[at][1] - opened
            if not marks:
                self._leaf(at, bracketed)
                at += 1
                continue
            mark, stop = self._outermost(marks, at, end)
            self._marked(mark, at, stop, opened, bracketed=bracketed)
            at = stop

    def _outermost(self, marks: Marks, at: int, end: int) -> tuple[str, int]:
        """Return the mark to open here, and where it ends."""
        best, farthest, first = "", at, 99
        for mark in sorted(marks):
            stop = at
            rank = _RANK[mark.partition("=")[0]]
            while stop < end and mark in self._pieces[stop][1]:
                if rank == _RANK["code"] and self._pieces[stop][1] != self._pieces[at][1]:
                    break  # nothing can be marked within code
                stop += 1
            # Brackets lie outside of a link, and code inside of everything.
            outside = rank if rank <= _RANK["link"] else _RANK["del"]
            if rank == _RANK["code"]:
                outside = 99
            if (outside, -stop, rank) < (first, -farthest, _RANK.get(best.partition("=")[0], 99)):
                best, farthest, first = mark, stop, outside
        return best, farthest

    def _marked(self, mark: str, start: int, end: int, opened: Marks, *, bracketed: bool) -> None:
        kind, _, value = mark.partition("=")
        if kind == "code":
            self._add(escape_code("".join(text for text, _, _ in self._pieces[start:end])))
            return
        opening, closing = self._delimiters(kind, value, start, end)
        if kind == "link" and self._is_autolink(value, start, end):
            self._add(f"<{value}>")
            return
        self._add(opening)
        in_brackets = bracketed or opening.endswith("[")
        self.write(start, end, opened | {mark}, bracketed=in_brackets)
        self._add(closing)

    def _delimiters(self, kind: str, value: str, start: int, end: int) -> tuple[str, str]:
        if kind in _DELIMITERS:
            if self._level == 2 or not self._can_flank(start, end):
                return f"<{kind}>", f"</{kind}>"
            return _DELIMITERS[kind], _DELIMITERS[kind]
        if kind in _TAGS:
            return f"<{kind}>", f"</{kind}>"
        if kind == "link":
            return "[", f"]({_destination(value)})"
        if kind == "caption":
            return "[", "]{caption}"
        return "[", "]" + format_braces({kind: value})

    def _can_flank(self, start: int, end: int) -> bool:
        """Return whether delimiters around these pieces are read as such."""
        before = self.parts[-1][-1:] if self.parts else ""
        after = self._text(end) if end < len(self._pieces) else ""
        first, last = self._text(start)[:1], self._text(end - 1)[-1:]
        if before in ("*", "~") or (after and self._pieces[end][1] and not after[:1].isspace()):
            return False
        if first.isspace() or last.isspace():
            return False
        opens = not _is_punctuation(first) or not before or not before.isalnum()
        closes = not _is_punctuation(last) or not after or not after[0].isalnum()
        return opens and closes

    def _text(self, at: int) -> str:
        text, marks, atom = self._pieces[at]
        if atom is not None:
            return atom.key
        return "`" if "code" in marks else text

    def _is_autolink(self, value: str, start: int, end: int) -> bool:
        text, marks, atom = self._pieces[start]
        plain = end == start + 1 and atom is None and len(marks) == 1
        return plain and text == value and _ABSOLUTE.match(value) is not None

    def _leaf(self, at: int, bracketed: bool) -> None:
        text, _, atom = self._pieces[at]
        if atom is not None:
            self._add(atom.key)
        elif text == BREAK:
            edge = at == 0 or at == len(self._pieces) - 1 or self._one_line
            self._add("<br>" if edge or self._pieces[at - 1][0] == BREAK else "\\\n")
        else:
            escaped = escape_text(text, self._level, bracketed=bracketed)
            starts = not self._one_line and (not self.parts or self.parts[-1] == "\\\n")
            self._add(escape_line_start(escaped) if starts else escaped)

    def _add(self, text: str) -> None:
        self.parts.append(text)


def _is_punctuation(character: str) -> bool:
    return bool(character) and not character.isalnum() and not character.isspace()


def _destination(address: str) -> str:
    if re.search(r"[\s()<>\\]", address) or not address:
        return "<" + re.sub(r"([<>\\])", r"\\\1", address) + ">"
    return re.sub(r"&(?=#?\w+;)", "&amp;", address)
