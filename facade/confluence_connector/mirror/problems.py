"""What is wrong with a folder, or failed on the way, by file and line."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..errors import ConfluenceError, InvalidInputError

__all__ = ["ChangedSincePlanError", "FolderError", "Problem", "told"]


@attrs.frozen
class Problem:
    """One thing that is wrong.

    Attributes:
        path: The file, relative to the folder; or the folder, or a content's name.
        line: Line of the file, counted from 1; ``None`` where no line is to blame.
        message: What is wrong and what to do.
    """

    path: str
    line: int | None
    message: str

    def __str__(self) -> str:
        return f"{self.path}{f':{self.line}' if self.line else ''}: {self.message}"


def told(problems: Sequence[Problem]) -> str:
    """Return problems in one text, a line each."""
    return "\n".join(str(problem) for problem in problems)


class FolderError(InvalidInputError):
    """A folder, or files in it, cannot be used as they are; nothing was sent for them.

    Attributes:
        problems: What is wrong, by file and line.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(told(self.problems))

    def __reduce__(self) -> tuple[type[FolderError], tuple[tuple[Problem, ...]]]:
        return type(self), (self.problems,)


class ChangedSincePlanError(ConfluenceError):
    """Pages or files have changed since the plan was made; what had not changed was applied.

    Attributes:
        problems: What has changed, by file.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(told(self.problems))

    def __reduce__(self) -> tuple[type[ChangedSincePlanError], tuple[tuple[Problem, ...]]]:
        return type(self), (self.problems,)
