"""The error of a document that cannot be written as storage."""

from __future__ import annotations

from ...errors import InvalidInputError

__all__ = ["AdfError"]


class AdfError(InvalidInputError):
    """A value is not a document of the editor; nothing was written.

    Attributes:
        problem: What is wrong, e.g. ``"a level is a whole number from 1 to 6, not 9"``.
        path: Where in the document, e.g. ``"content[3].attrs.level"``; empty for the whole of it.
    """

    def __init__(self, problem: str, path: str = "") -> None:
        # The arguments go up unchanged: that is what makes the error picklable.
        super().__init__(problem, path)
        self.problem = problem
        self.path = path

    def __str__(self) -> str:
        """Return one sentence: place and problem."""
        return f"{self.path or 'the document'}: {self.problem}"
