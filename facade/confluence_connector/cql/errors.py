"""The error for invalid CQL, with line and column."""

from __future__ import annotations

from ..errors import InvalidInputError

__all__ = ["NESTING", "CQLSyntaxError", "line_and_column"]

#: Enough of a token to recognize it; a value can be very long.
_LONGEST_QUOTE = 60
NESTING = "at most "
"""The start of the expectation for a query that is nested too deeply."""


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return line and column of ``offset`` in ``text``, both from 1."""
    line = text.count("\n", 0, offset) + 1
    column = offset - (text.rfind("\n", 0, offset) + 1) + 1
    return line, column


class CQLSyntaxError(InvalidInputError):
    """Invalid CQL; detected locally, nothing was sent.

    Attributes:
        line: Line of the error, from 1.
        column: Column of the error in that line, from 1.
        expected: What would be valid there, in words.
        found: The text found instead; empty at the end of the query.
    """

    def __init__(self, line: int, column: int, expected: str, found: str) -> None:
        # The arguments are passed on unchanged, so that the error can be pickled.
        super().__init__(line, column, expected, found)
        self.line = line
        self.column = column
        self.expected = expected
        self.found = found

    def __str__(self) -> str:
        """Return one sentence: position, expectation, and what was found."""
        found = f'"{self.found}"' if self.found else "the end of the query"
        return f"line {self.line}, column {self.column}: expected {self.expected}, found {found}"

    @property
    def is_certain(self) -> bool:
        """Whether the server refuses the text as well; unknown for deep nesting."""
        return not self.expected.startswith(NESTING)

    @classmethod
    def at(cls, text: str, offset: int, *, expected: str, found: str) -> CQLSyntaxError:
        """Return the error for ``offset`` in ``text``."""
        return cls(*line_and_column(text, offset), expected, found[:_LONGEST_QUOTE])
