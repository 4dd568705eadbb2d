"""Print listings of the client: all rows, or some of them and where to go on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ..errors import InvalidInputError
from .output import Row

if TYPE_CHECKING:
    from .. import Listing
    from .options import Session

__all__ = ["paged", "print_listing"]

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])


def paged(function: F) -> F:
    """Add ``--limit`` and ``--cursor``."""
    limit = click.option(
        "--limit", type=click.IntRange(min=0), metavar="N", help="Print at most N rows."
    )
    cursor = click.option(
        "--cursor", metavar="C", help="Go on at the 'next' of an earlier, truncated output."
    )
    return limit(cursor(function))


def print_listing(
    session: Session,
    fetch: Callable[[str | None], Listing[T]],
    row: Callable[[T], Row],
    *,
    limit: int | None,
    cursor: str | None,
) -> None:
    """Print the rows of a listing.

    Args:
        session: Of the command.
        fetch: Returns the listing from a cursor of the API on.
        row: Makes a row of an item.
        limit: Rows to print at most.
        cursor: Where to start, as an earlier output gave it.
    """
    walk = _Walk(fetch, cursor)
    rows: list[Row] = []
    truncated = False
    for item in walk:
        if limit is not None and len(rows) == limit:
            truncated = True
            break
        rows.append(row(item))
        walk.printed()
    session.output.rows(rows, next_=walk.position if truncated else None)


class _Walk:
    """Iterates over a listing and knows its position, in the middle of a result page too.

    A position is the cursor of a result page and the number of its rows that are done with.
    """

    def __init__(self, fetch: Callable[[str | None], Listing[Any]], position: str | None) -> None:
        self._done, self._cursor = _parsed(position)
        self._fetch = fetch

    @property
    def position(self) -> str:
        """Where to go on."""
        return f"{self._done}.{self._cursor or ''}"

    def printed(self) -> None:
        """Note that the last item is done with."""
        self._done += 1

    def __iter__(self) -> Iterator[Any]:
        for page in self._fetch(self._cursor).by_page():
            yield from page.items[self._done :]
            self._done, self._cursor = 0, page.cursor


def _parsed(position: str | None) -> tuple[int, str | None]:
    if position is None:
        return 0, None
    done, dot, cursor = position.partition(".")
    if not dot or not done.isdecimal():
        raise InvalidInputError(
            f"--cursor {position!r} is not the 'next' of an earlier output of this command"
        )
    return int(done), cursor or None
