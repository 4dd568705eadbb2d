"""Prints rows: a table for people, JSON for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping

import click
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

Cell = str | int | bool | tuple[str, ...] | None
Row = Mapping[str, Cell]

# Nobody's terminal, so that a table that goes into a pipe or a file is not folded.
_WIDE = 10_000


def print_json(rows: Iterable[Row]) -> None:
    """Print all rows as one JSON array."""
    click.echo(json.dumps(list(rows), indent=2))


def print_table(rows: Iterable[Row], at_most: int) -> None:
    """Print rows in columns; none of their text is cut or read as markup.

    Args:
        rows: All of one kind.
        at_most: Rows to print, with a word on what is left out; 0 prints all.
    """
    shown: list[Row] = []
    is_cut = False
    with Console(stderr=True).status("…") as status:
        for row in rows:
            if at_most and len(shown) == at_most:
                is_cut = True
                break
            shown.append(row)
            status.update(f"{len(shown):,} rows")
    table = Table(box=box.SIMPLE)
    for name in shown[0] if shown else ["nothing found"]:
        table.add_column(name, overflow="fold")
    for row in shown:
        table.add_row(*(_cell(value) for value in row.values()))
    Console(width=None if sys.stdout.isatty() else _WIDE).print(table)
    if is_cut:
        click.echo(f"The first {at_most}; --at-most 0 prints all.", err=True)


def _cell(value: Cell) -> Text:
    match value:
        case None:
            text = ""
        case bool():
            text = "yes" if value else "no"
        case tuple():
            text = ", ".join(value)
        case _:
            text = str(value)
    # What other people wrote must not steer the terminal.
    return Text("".join(char if char.isprintable() else "\ufffd" for char in text))
