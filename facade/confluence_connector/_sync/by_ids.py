# Derived from facade/confluence_connector/_async/by_ids.py by `nox -s unasync`: change that file instead.
"""Read many contents by id, in as few requests as the API allows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from .._id_batches import batch_at, position_of
from .._page_sizes import PageSize
from .._pagination import ResultPage
from .._validation import Identifier
from .identifiers import content_id
from .operations import OperationClient
from .pagination import Listing

__all__ = ["by_ids"]

Row = TypeVar("Row")


def by_ids(
    raw: OperationClient,
    named: Sequence[Identifier],
    noun: str,
    fetch: Callable[[Sequence[str], str | None], ResultPage[Row]],
    cursor: str | None,
    size: PageSize | None,
) -> Listing[Row]:
    """Return a listing of the contents with these ids; it is empty without ids.

    Args:
        raw: The client, which knows the site.
        named: Any number of ids or addresses.
        noun: The type of content, for messages.
        fetch: Returns the result page of some ids at a cursor.
        cursor: Where to resume.
        size: Page size, for requests with bodies.
    """
    position_of(cursor)

    def fetch_batch(after: str | None) -> ResultPage[Row]:
        position = position_of(after)
        ids = [content_id(raw, one, noun) for one in batch_at(named, position)]
        if not ids:
            return ResultPage([])
        page = fetch(ids, position.cursor)
        following = position.following(page.cursor, len(named))
        return ResultPage(page.items, following, page.total)

    return Listing(fetch_batch, cursor=cursor, size=size)
