"""Which columns of a table a cell covers."""

from __future__ import annotations

__all__ = ["WIDEST", "Grid", "widths_at"]

WIDEST = 1_000
"""The number of columns that are distinguished."""


class Grid:
    """Places the cells of a table row by row, past those of rows above that reach down."""

    def __init__(self) -> None:
        self._reach: list[int] = []
        self._column = 0

    def start_row(self) -> None:
        """Go to the next row."""
        self._column = 0
        self._reach = [max(0, rows - 1) for rows in self._reach]

    def place(self, colspan: int, rowspan: int) -> tuple[int, int]:
        """Return the columns that the next cell of the row covers, the first and how many."""
        while self._column < len(self._reach) and self._reach[self._column]:
            self._column += 1
        start = min(self._column, WIDEST)
        count = max(1, min(colspan, WIDEST - start))
        self._column = start + count
        self._reach += [0] * (self._column - len(self._reach))
        self._reach[start : self._column] = [max(1, rowspan)] * count
        return start, count


def widths_at(columns: list[float], start: int, count: int) -> list[float]:
    """Return the widths of some columns; nothing if none of them has one."""
    widths = columns[start : start + count]
    return widths if len(widths) == count and any(widths) else []
