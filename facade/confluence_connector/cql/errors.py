"""The one error of reading CQL, and how an offset becomes a line and a column."""

from __future__ import annotations

from ..errors import InvalidInputError

#: Enough of a token to recognise it; a value can be a page long.
_LONGEST_QUOTE = 60
NESTING = "at most "
"""How the expectation begins where a query is nested deeper than this parser follows."""


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return line and column of ``offset`` in ``text``, both counted from 1."""
    line = text.count("\n", 0, offset) + 1
    column = offset - (text.rfind("\n", 0, offset) + 1) + 1
    return line, column


class CQLSyntaxError(InvalidInputError):
    """A text is not valid CQL; found locally, nothing was sent.

    Attributes:
        line: Line of the fault, counted from 1.
        column: Column of the fault in that line, counted from 1.
        expected: What would have been valid there, in words.
        found: The text found instead; empty at the end of the query.
    """

    def __init__(self, line: int, column: int, expected: str, found: str) -> None:
        # The arguments go up unchanged: that is what makes the error picklable.
        super().__init__(line, column, expected, found)
        self.line = line
        self.column = column
        self.expected = expected
        self.found = found

    def __str__(self) -> str:
        """Return one sentence: place, what was expected, what was found."""
        found = f'"{self.found}"' if self.found else "the end of the query"
        return f"line {self.line}, column {self.column}: expected {self.expected}, found {found}"

    @property
    def is_certain(self) -> bool:
        """Whether the server refuses the text as well; of deep nesting that is not known."""
        return not self.expected.startswith(NESTING)

    @classmethod
    def at(cls, text: str, offset: int, *, expected: str, found: str) -> CQLSyntaxError:
        """Return the error for a fault at ``offset`` of ``text``."""
        return cls(*line_and_column(text, offset), expected, found[:_LONGEST_QUOTE])
