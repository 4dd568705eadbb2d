"""In which order results come, and where the next page of them begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .sql import Sql

if TYPE_CHECKING:
    from collections.abc import Sequence

    from confluence_connector.cql import Sort

    from ..lists.cursors import Position

__all__ = ["BY_RANK", "Key", "beyond", "order_by", "sort_keys", "with_id"]

_COLUMNS = {
    "container": "d.container_id",
    "created": "d.created_at",
    "creator": "d.creator_id",
    "lastmodified": "d.modified_at",
    "pagestatus": "d.page_status",
    "parent": "d.parent_id",
    "space": "(SELECT key FROM space WHERE id = d.space_id)",
    "space.key": "(SELECT key FROM space WHERE id = d.space_id)",
    "space.title": "(SELECT name FROM space WHERE id = d.space_id)",
    "space.type": "(SELECT type FROM space WHERE id = d.space_id)",
    "subtype": "d.subtype",
    "title": "d.title_key",
    "type": "d.type",
}


class Key(NamedTuple):
    """One thing to sort by."""

    column: str
    descending: bool = False


BY_RANK = Key("bm25(search_words, 10.0, 1.0, 5.0)")


def sort_keys(order: Sequence[Sort]) -> list[Key]:
    """Return what to sort by, so that no two contents are equal."""
    wanted = (Key(_COLUMNS.get(sort.field.lower(), "d.id"), sort.descending) for sort in order)
    keys = list(wanted) or [Key("d.modified_at", descending=True)]
    return with_id(keys)


def with_id(keys: Sequence[Key]) -> list[Key]:
    """Add the id as the last key, in the direction of the first, for one walk of an index."""
    return [*keys, Key("d.id", keys[0].descending)]


def order_by(keys: Sequence[Key]) -> str:
    """Return the keys as SQL."""
    return ", ".join(f"{key.column} {'DESC' if key.descending else 'ASC'}" for key in keys)


def beyond(keys: Sequence[Key], position: Position) -> Sql:
    """Return the condition for what comes after a position."""
    (column, descending), value = keys[0], position[0]
    past = f"{column} {'<' if descending else '>'} ?"
    if len(keys) == 1:
        return Sql(past, (value,))
    rest = beyond(keys[1:], position[1:])
    # The first part is implied by the second; it lets SQLite start in the middle of an index.
    reached = f"{column} {'<=' if descending else '>='} ?"
    return Sql(
        f"{reached} AND ({past} OR {rest.text})",
        (value, value, *rest.parameters),
    )
