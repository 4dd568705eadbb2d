"""Listings: lazy, over items or over result pages, until the server says that there is no more."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Generic, NoReturn, TypeVar

from .._concurrency import AsyncPrefetch
from .._error_mapping.unexpected import reading
from .._page_sizes import PageSize
from .._pagination import ResultPage, validate_cursor
from .._validation import validate_number
from ..errors import ServerError, UnexpectedResponseError

T = TypeVar("T")

# A search whose hits the account may not see gives some; a listing without an end gives nothing.
_MOST_EMPTY_PAGES = 1_000


class AsyncListing(Generic[T]):
    """All items of a listing, fetched a result page at a time while you iterate.

    Iterating again asks the server again. Nothing is cut off: the end is where the server names
    no next cursor; short and empty result pages are not the end.

    Args:
        fetch: Gets the result page at a cursor; ``None`` asks for the first one.
        cursor: Where to start, if not at the first result page.
        key: Identifies an item, where the server may send one twice; such rows are dropped.
        prefetch: Ask for the next result page while one is worked on; see `prefetched`.
        size: Rows per request, where they may be too much for the server, as with bodies: what
            cannot be delivered is asked for again with fewer.

    Example:
        >>> pages = confluence.pages.list(space="DOCS")
        >>> pages.first().title
        'Docs Home'
        >>> [len(result_page) for result_page in pages.by_page()]
        [1]
    """

    def __init__(
        self,
        fetch: Callable[[str | None], Awaitable[ResultPage[T]]],
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
            "a listing is neither pickled nor copied: collect its items, or pickle the client"
        )

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "a listing has no truth value, since finding out would send a request: "
            "compare first() with None, or collect its items"
        )

    def __len__(self) -> NoReturn:
        raise TypeError(
            "a listing has no length, since the server does not say how many items there are: "
            "collect its items and count them"
        )

    def prefetched(self) -> AsyncListing[T]:
        """Return the same listing, which asks for the next result page while you work on one.

        For long walks with work for each item: waiting and working then overlap. One result page
        is held ahead, never more; where you stop early, the request for it was in vain. The sync
        client asks from a thread.
        """
        return AsyncListing(
            self._fetch, cursor=self._cursor, key=self._key, prefetch=True, size=self._size
        )

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.by_page():
            for item in page.items:
                yield item

    async def by_page(self) -> AsyncIterator[ResultPage[T]]:
        """Iterate over the result pages.

        To go on later, even in another process, keep the ``cursor`` of the last result page that
        you worked on, and call the method that made this listing again with ``cursor=``.

        Raises:
            UnexpectedResponseError: The server named a cursor that it had already named, or one
                empty page after the other.
        """
        cursor = self._cursor
        cursors: set[str] = set()
        seen: set[object] = set()
        empty = 0
        ahead: AsyncPrefetch[ResultPage[T]] | None = None
        try:
            while True:
                page = await (ahead.result() if ahead else self._fetched(cursor))
                if self._key is not None:
                    with reading("a result page"):
                        page = page.without(seen, self._key)
                if self._prefetch and page.cursor is not None:
                    ahead = AsyncPrefetch(self._fetched, page.cursor)
                yield page
                cursor = page.cursor
                if cursor is None:
                    return
                if cursor in cursors:
                    raise UnexpectedResponseError(
                        "pagination loop: the server returned the same cursor twice"
                    )
                cursors.add(cursor)
                empty = 0 if page.items else empty + 1
                if empty > _MOST_EMPTY_PAGES:
                    raise UnexpectedResponseError(f"the listing gave {empty} empty pages in a row")
        finally:
            if ahead:
                await ahead.cancel()

    async def _fetched(self, cursor: str | None) -> ResultPage[T]:
        while True:
            try:
                return await self._fetch(cursor)
            except (ServerError, UnexpectedResponseError) as error:
                if self._size is None or not self._size.shrinks_after(error):
                    raise

    async def first(self) -> T | None:
        """Return the first item, or ``None`` if there is none."""
        async for item in self:
            return item
        return None

    async def take(self, n: int) -> list[T]:
        """Return the first items, at most ``n``; no result page is fetched beyond them.

        Args:
            n: How many, from 0.

        Raises:
            InvalidInputError: It is not a whole number, or negative.
        """
        taken: list[T] = []
        if not validate_number(n, "take()", least=0):
            return taken
        async for item in self:
            taken.append(item)
            if len(taken) == n:
                break
        return taken
