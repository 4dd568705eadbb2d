"""Decides how a table is shown: a line a row between pipes, or as a list of lists."""

from __future__ import annotations

from .model import NOTHING, Block

__all__ = ["settle_form"]


def settle_form(table: Block) -> None:
    """Name the form of a table; between pipes, colours are not shown."""
    if not _fits_pipes(table):
        table.name = ""
        return
    table.name = "pipe"
    for row in table.children:
        for cell in row.children:
            cell.attributes = NOTHING


def _fits_pipes(table: Block) -> bool:
    """Return whether a table can be shown with a line a row."""
    rows = table.children
    if not rows or not rows[0].children:
        return False
    width = len(rows[0].children)
    for row in rows:
        if len(row.children) != width:
            return False
        for cell in row.children:
            spans = cell.attributes.keys() & {"colspan", "rowspan"}
            if spans or len(cell.children) > 1 or any(one.kind != "p" for one in cell.children):
                return False
    empty = not any(cell.children for cell in rows[0].children)
    return not empty
