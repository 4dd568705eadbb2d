"""Print results: tables for people, JSON for programs."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping, Sequence
from io import StringIO
from typing import TypeAlias

from .terminal import cell_text, notice, print_json, terminal_text, write_text

__all__ = ["Output", "Row", "Value"]

Value: TypeAlias = "str | int | float | bool | Sequence[Value] | Mapping[str, Value] | None"
Row: TypeAlias = Mapping[str, Value]

# Wider than any terminal, so that a table in a pipe or a file is not folded.
_UNFOLDED = 10_000
# Characters of a terminal's line for each column, below which rows are printed as records.
_NARROWEST_COLUMN = 10


class Output:
    """How the results of one command are printed.

    Args:
        fields: Fields that ``--json=`` named, ``()`` for all of them; ``None`` prints for people.
    """

    def __init__(self, fields: tuple[str, ...] | None) -> None:
        self._fields = fields

    @property
    def is_json(self) -> bool:
        """Whether a program reads the output."""
        return self._fields is not None

    def rows(self, rows: Sequence[Row], *, next_: str | None = None) -> None:
        """Print a list.

        Args:
            rows: All of one kind.
            next_: What ``--cursor`` takes to go on, where there are more rows.
        """
        if self._fields is not None:
            items = [self._chosen(row) for row in rows]
            print_json({"items": items, "truncated": next_ is not None, "next": next_})
        elif rows:
            _print_rows(rows)
        elif next_ is None:
            notice("nothing found")
        if next_ is not None:
            notice(f"there is more after these {len(rows)}: go on with --cursor {next_}")

    def item(self, row: Row, text: str | None = None) -> None:
        """Print one thing.

        Args:
            row: Its fields.
            text: What a person reads; by default its fields, a line each. Into a pipe or a file
                it goes as it is, on a terminal without control characters.
        """
        if self._fields is not None:
            print_json(self._chosen(row))
        elif text is None:
            _print_records([row])
        elif text:
            shown = terminal_text(text) if _is_terminal() else text
            write_text(shown if shown.endswith("\n") else shown + "\n")

    def _chosen(self, row: Row) -> Row:
        return {name: row[name] for name in self._fields} if self._fields else row


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _print_rows(rows: Sequence[Row]) -> None:
    """Print a table, or records where the terminal is too narrow for the columns."""
    width = shutil.get_terminal_size().columns if _is_terminal() else _UNFOLDED
    if width < _NARROWEST_COLUMN * len(rows[0]):
        _print_records(rows)
    else:
        _print_table(rows, width)


def _print_table(rows: Sequence[Row], width: int) -> None:
    """Print rows in columns; none of their text is cut or read as markup."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    # Without lines, as not every encoding has the characters for them.
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for name in rows[0]:
        table.add_column(name.upper(), overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell_text(_shown(value))) for value in row.values()))
    console = Console(file=StringIO(), width=width)
    with console.capture() as captured:
        console.print(table)
    write_text("\n".join(line.rstrip() for line in captured.get().splitlines()) + "\n")


def _print_records(rows: Sequence[Row]) -> None:
    """Print a line for each field, and an empty line between rows."""
    records: list[str] = []
    for row in rows:
        width = max(map(len, row), default=0)
        lines = [f"{name:{width}}  {cell_text(_shown(value))}" for name, value in row.items()]
        records.append("\n".join(line.rstrip() for line in lines))
    write_text("\n\n".join(records) + "\n")


def _shown(value: Value) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case str() | int() | float():
            return str(value)
        case Mapping():
            return json.dumps(value, ensure_ascii=False)
        case _:
            return ", ".join(_shown(each) for each in value)
