"""The errors of ``markup``: a text that cannot be read, and an edit that would lose something."""

from __future__ import annotations

from ..errors import InvalidInputError

__all__ = ["EditLossError", "MarkupSyntaxError", "position_of"]


def position_of(text: str, offset: int) -> tuple[int, int]:
    """Return line and column of an offset, both counted from 1."""
    line = text.count("\n", 0, offset) + 1
    return line, offset - text.rfind("\n", 0, offset)


class MarkupSyntaxError(InvalidInputError):
    """A text is not well-formed storage, ADF or Markdown; nothing was changed.

    Attributes:
        problem: What is wrong, e.g. ``"& does not start an entity"``.
        line: Line of the fault, counted from 1.
        column: Column of the fault in that line, counted from 1.
        fix: What to write instead, e.g. ``"write &amp;"``; empty when there is no advice.
    """

    def __init__(self, problem: str, line: int, column: int, fix: str = "") -> None:
        # The arguments go up unchanged: that is what makes the error picklable.
        super().__init__(problem, line, column, fix)
        self.problem = problem
        self.line = line
        self.column = column
        self.fix = fix

    def __str__(self) -> str:
        """Return one sentence: place, problem, advice."""
        advice = f"; {self.fix}" if self.fix else ""
        return f"line {self.line}, column {self.column}: {self.problem}{advice}"

    @classmethod
    def at(cls, text: str, offset: int, problem: str, fix: str = "") -> MarkupSyntaxError:
        """Return the error for a fault at ``offset`` of ``text``."""
        return cls(problem, *position_of(text, offset), fix)


class EditLossError(InvalidInputError):
    """An edit would lose or falsify content that Markdown only represents; nothing was changed.

    Attributes:
        lost: The names of what would be lost, e.g. ``(":status[DONE]{colour=Green}",)``.
        line: Line in the Markdown shown to the edit, counted from 1.
        column: Column in that line, counted from 1.
        reason: What the edit did to it, e.g. ``"is missing"``.
    """

    def __init__(self, reason: str, lost: tuple[str, ...], line: int, column: int) -> None:
        super().__init__(reason, lost, line, column)
        self.reason = reason
        self.lost = lost
        self.line = line
        self.column = column

    def __str__(self) -> str:
        """Return one sentence that names what would be lost."""
        return f"line {self.line}, column {self.column}: {', '.join(self.lost)} {self.reason}"
