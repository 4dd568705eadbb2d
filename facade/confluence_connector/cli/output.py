"""Print results: tables for people, JSON for programs, in any output encoding."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping, Sequence
from io import StringIO
from typing import IO, Any, TypeAlias

__all__ = ["Output", "Row", "Value", "notice", "printable", "write_text"]

Value: TypeAlias = "str | int | bool | Sequence[Value] | Mapping[str, Value] | None"
Row: TypeAlias = Mapping[str, Value]

# No terminal is that wide, so a table that goes into a pipe or a file is not folded.
_UNFOLDED = 10_000


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
            _print_json({"items": items, "truncated": next_ is not None, "next": next_})
        else:
            _print_table(rows)
        if next_ is not None:
            notice(f"there is more after these {len(rows)}: go on with --cursor {next_}")

    def item(self, row: Row, text: str | None = None) -> None:
        """Print one thing.

        Args:
            row: Its fields.
            text: What a person reads; by default its fields, a line each.
        """
        if self._fields is not None:
            _print_json(self._chosen(row))
        elif text is not None:
            write_text(text if text.endswith("\n") or not text else text + "\n")
        else:
            width = max(map(len, row), default=0)
            for name, value in row.items():
                write_text(f"{name:{width}}  {printable(_cell(value))}\n")

    def _chosen(self, row: Row) -> Row:
        return {name: row[name] for name in self._fields} if self._fields else row


def write_text(text: str, stream: IO[str] | None = None) -> None:
    r"""Write text so that nothing is lost, whatever the encoding of the stream.

    A character that the stream's encoding lacks is written as ``\uXXXX``.

    Args:
        text: The text.
        stream: Standard output by default.
    """
    stream = stream or sys.stdout
    encoding = getattr(stream, "encoding", None) or "utf-8"
    safe = text.encode(encoding, "backslashreplace").decode(encoding)
    stream.write(safe)
    stream.flush()


def notice(text: str) -> None:
    """Write a line to standard error, where it does not mix with data."""
    write_text(printable(text) + "\n", sys.stderr)


def printable(text: str) -> str:
    """Replace control characters: what other people wrote must not control the terminal."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def _print_json(value: Any) -> None:
    write_text(json.dumps(value, indent=2, ensure_ascii=not _is_unicode(sys.stdout)) + "\n")


def _is_unicode(stream: IO[str]) -> bool:
    return (getattr(stream, "encoding", None) or "utf-8").lower().startswith("utf")


def _print_table(rows: Sequence[Row]) -> None:
    """Print rows in columns; none of their text is cut or read as markup."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    if not rows:
        notice("nothing found")
        return
    table = Table(box=box.SIMPLE, pad_edge=False)
    for name in rows[0]:
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*(Text(printable(_cell(value))) for value in row.values()))
    console = Console(file=StringIO(), width=_width())
    with console.capture() as captured:
        console.print(table)
    write_text("\n".join(line.rstrip() for line in captured.get().splitlines()).strip("\n") + "\n")


def _width() -> int:
    """Return the width of the terminal; a pipe or a file has none, so nothing is folded there."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else _UNFOLDED


def _cell(value: Value) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case str() | int():
            return str(value)
        case Mapping():
            return json.dumps(value, ensure_ascii=False)
        case _:
            return ", ".join(_cell(each) for each in value)
