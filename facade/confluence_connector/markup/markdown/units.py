"""Takes a line apart into units, characters and atoms, and says what became of each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define, evolve, field

from ..entities import decode
from .differences import differences
from .model import BREAK, NO_MARKS, Atom, Encoding, Layer, Marks, Piece, Run

__all__ = ["Gap", "Unit", "compare", "units_of_pieces", "units_of_runs"]

_CHARACTER = re.compile(r"&#?\w+;|[ \t\r\n]+|.", re.DOTALL)
_CDATA_CHARACTER = re.compile(r"[ \t\r\n]+|.", re.DOTALL)
_CODE: Marks = frozenset({"code"})


@define
class Unit:
    """A character, a break or an atom of a line.

    Attributes:
        text: The character, ``BREAK``, or an atom's key.
        marks: The marks it has.
        atom: The atom, if it is one.
        path: What stands around it in the source.
        start: Its offset in the source.
        end: The offset behind it.
        encoding: How it is spelled there.
        unseen: Blanks beside it that are not seen, and that go with it.
    """

    text: str
    marks: Marks
    atom: Atom | None = None
    path: tuple[Layer, ...] = ()
    start: int = -1
    end: int = -1
    encoding: Encoding = "text"
    unseen: list[tuple[int, int]] = field(factory=list[tuple[int, int]])

    @property
    def is_blank(self) -> bool:
        """Whether it is a blank."""
        return self.atom is None and self.text == " "

    @property
    def is_space(self) -> bool:
        """Whether it is a blank or a break."""
        return self.atom is None and self.text in (" ", BREAK)

    @property
    def shown(self) -> tuple[str, Marks, bool]:
        """What can be compared."""
        return self.text, self.marks, self.atom is None


@define
class Gap:
    """Old units, from ``start`` to ``end``, in whose place the new ones stand."""

    start: int
    end: int
    new: list[Unit]


def units_of_pieces(pieces: Sequence[Piece]) -> list[Unit]:
    """Return the units of a line read from Markdown."""
    units: list[Unit] = []
    for text, marks, atom in pieces:
        if atom is not None:
            units.append(Unit(atom.key, marks, atom))
        else:
            units += [Unit(character, marks) for character in text]
    return units


def units_of_runs(runs: Sequence[Run], source: str) -> list[Unit]:
    """Return the units of a line read from storage, in the normal form of ``pieces``."""
    units: list[Unit] = []
    for run in runs:
        if run.atom is not None or (run.text == BREAK and run.encoding == "none"):
            text = run.atom.key if run.atom is not None else BREAK
            marks = run.marks - _CODE
            unit = Unit(text, marks, run.atom, run.path, run.start, run.end, "none")
            if text == BREAK and units and units[-1].is_blank:
                unit.unseen.append((units[-1].start, units.pop().end))
            units.append(unit)
            continue
        pattern = _CHARACTER if run.encoding == "text" else _CDATA_CHARACTER
        for found in pattern.finditer(source, run.start, run.end):
            raw = found[0]
            decoded = decode(raw) if run.encoding == "text" else raw
            text = " " if not decoded.strip(" \t\r\n") else decoded
            if text == " " and (not units or units[-1].is_space):
                if units:
                    units[-1].unseen.append(found.span())
                continue
            # One reference may represent two characters; they come and go together.
            start, end = found.span()
            units.append(Unit(text, run.marks, None, run.path, start, end, run.encoding))
    if units and units[-1].is_blank:
        units.pop()
    return _with_marks_of_blanks(units)


def _with_marks_of_blanks(units: list[Unit]) -> list[Unit]:
    following = NO_MARKS
    ahead: list[Marks] = []
    for unit in reversed(units):
        ahead.append(following)
        if not unit.is_space:
            following = unit.marks
    before = NO_MARKS
    for at, unit in enumerate(units):
        if not unit.is_space:
            before = unit.marks
        elif unit.marks:
            units[at] = evolve(unit, marks=unit.marks & before & ahead[-1 - at])
    return units


def compare(old: list[Unit], new: list[Unit]) -> list[Gap]:
    """Return where two lines differ, as small as can be."""
    start, limit = 0, min(len(old), len(new))
    while start < limit and old[start].shown == new[start].shown:
        start += 1
    tail = 0
    while tail < limit - start and old[-1 - tail].shown == new[-1 - tail].shown:
        tail += 1
    ours, theirs = old[start : len(old) - tail], new[start : len(new) - tail]
    if not ours and not theirs:
        return []
    old_words, new_words = _words(ours), _words(theirs)
    gaps: list[Gap] = []
    old_at, new_at = start, start
    for equal, mine, yours in differences(
        [_key(word) for word in old_words], [_key(word) for word in new_words]
    ):
        old_end = old_at + sum(len(old_words[at]) for at in mine)
        new_end = new_at + sum(len(new_words[at]) for at in yours)
        if not equal:
            gaps.append(_trimmed(old, old_at, old_end, new[new_at:new_end]))
        old_at, new_at = old_end, new_end
    return gaps


def _words(units: list[Unit]) -> list[list[Unit]]:
    words: list[list[Unit]] = []
    for unit in units:
        last = words[-1][-1] if words else None
        joins = last is not None and last.atom is None and last.marks == unit.marks
        if joins and unit.atom is None and last and last.text.isalnum() and unit.text.isalnum():
            words[-1].append(unit)
        else:
            words.append([unit])
    return words


def _key(word: list[Unit]) -> tuple[str, Marks, bool]:
    return "".join(unit.text for unit in word), word[0].marks, word[0].atom is None


def _trimmed(old: list[Unit], start: int, end: int, new: list[Unit]) -> Gap:
    while start < end and new and old[start].shown == new[0].shown:
        start, new = start + 1, new[1:]
    while start < end and new and old[end - 1].shown == new[-1].shown:
        end, new = end - 1, new[:-1]
    return Gap(start, end, new)
