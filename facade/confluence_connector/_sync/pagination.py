# Derived from facade/confluence_connector/_async/pagination.py by `nox -s unasync`: change that file instead.
"""Lazy listings, over items or over result pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Generic, NoReturn, TypeVar

from .._concurrency import Prefetch
from .._error_mapping.unexpected import reading
from .._page_sizes import PageSize
from .._pagination import ResultPage, validate_cursor
from .._validation import validate_number
from ..errors import ServerError, UnexpectedResponseError

__all__ = ["Listing"]

T = TypeVar("T")

# A search whose hits the account may not see has some; an endless listing has only these.
_MOST_PAGES_WITHOUT_PROGRESS = 1_000


class Listing(Generic[T]):
    """All items of a listing, fetched one result page at a time during iteration.

    Iterating again sends the requests again. Nothing is cut off: the end is where the server
    returns no next cursor; short and empty result pages are not the end.

    Args:
        fetch: Returns the result page at a cursor; ``None`` is the start.
        cursor: Where to start, if not at the first result page.
        key: Identifies an item, where the server may send one twice; such rows are dropped.
        prefetch: Fetch the next result page while one is processed; see `prefetched`.
        size: Page size, if it may be too much for the server, as with bodies: a page that
            cannot be delivered is requested again with fewer rows.

    Example:
        >>> pages = confluence.pages.list(space="DOCS")
        >>> pages.first().title
        'Docs Home'
        >>> [len(result_page) for result_page in pages.by_page()]
        [1]
    """

    def __init__(
        self,
        fetch: Callable[[str | None], ResultPage[T]],
        *,
        cursor: str | None = None,
        key: Callable[[T], object] | None = None,
        prefetch: bool = False,
        size: PageSize | None = None,
    ) -> None:
        self._fetch = fetch
        self._size = size
        self._cursor = validate_cursor(cursor)
        self._key = key
        self._prefetch = prefetch

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: iterate over it, or call by_page(), first() or take(n)>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a listing cannot be pickled or copied: collect its items, or pickle the client"
        )

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "a listing has no truth value, as determining it would send a request: "
            "compare first() with None, or collect its items"
        )

    def __len__(self) -> NoReturn:
        raise TypeError(
            "a listing has no length, as the server does not send the number of items: "
            "collect its items and count them"
        )

    def prefetched(self) -> Listing[T]:
        """Return the same listing, which fetches the next result page while you process one.

        For long listings with work for each item: waiting and working then overlap. At most one
        result page is fetched ahead; if you stop early, that request is wasted. The sync client
        uses a thread.
        """
        return Listing(
            self._fetch, cursor=self._cursor, key=self._key, prefetch=True, size=self._size
        )

    def __iter__(self) -> Iterator[T]:
        for page in self.by_page():
            for item in page.items:
                yield item

    def by_page(self) -> Iterator[ResultPage[T]]:
        """Iterate over the result pages.

        To resume later, even in another process, keep the ``cursor`` of the last result page that
        you processed, and call the method that returned this listing again with ``cursor=``.

        Raises:
            UnexpectedResponseError: The server returned a cursor twice, or one page after another
                that is empty, or the same as the one before.
        """
        cursor = self._cursor
        cursors: set[str] = set()
        seen: set[object] = set()
        stalled, last = 0, None
        ahead: Prefetch[ResultPage[T]] | None = None
        try:
            while True:
                page = ahead.result() if ahead else self._fetched(cursor)
                if self._key is not None:
                    with reading("a result page"):
                        page = page.without(seen, self._key)
                if self._prefetch and page.cursor is not None:
                    ahead = Prefetch(self._fetched, page.cursor)
                yield page
                cursor = page.cursor
                if cursor is None:
                    return
                if cursor in cursors:
                    raise UnexpectedResponseError(
                        "pagination loop: the server returned the same cursor twice"
                    )
                cursors.add(cursor)
                stalled = 0 if page.items and page.items != last else stalled + 1
                if stalled > _MOST_PAGES_WITHOUT_PROGRESS:
                    raise UnexpectedResponseError(
                        f"the listing returned {stalled} pages in a row without a new item"
                    )
                last = page.items
        finally:
            if ahead:
                ahead.cancel()

    def _fetched(self, cursor: str | None) -> ResultPage[T]:
        while True:
            try:
                return self._fetch(cursor)
            except (ServerError, UnexpectedResponseError) as error:
                if self._size is None or not self._size.shrinks_after(error):
                    raise

    def first(self) -> T | None:
        """Return the first item, or ``None`` if there is none."""
        for item in self:
            return item
        return None

    def take(self, n: int) -> list[T]:
        """Return the first ``n`` items, or fewer; no further result page is fetched.

        Args:
            n: How many, from 0.

        Raises:
            InvalidInputError: It is not an integer, or negative.
        """
        taken: list[T] = []
        if not validate_number(n, "take()", least=0):
            return taken
        for item in self:
            taken.append(item)
            if len(taken) == n:
                break
        return taken
