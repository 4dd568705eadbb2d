"""Read result pages of listings: the items, and the cursor of the next page. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast
from urllib.parse import unquote

import attrs

from ._error_mapping.unexpected import reading, require_type
from ._validation import validate_number, validate_text
from .errors import InvalidInputError, UnexpectedResponseError

if TYPE_CHECKING:
    from confluence_connector_api.types import Unset
    from confluence_connector_api.v1 import models as v1

__all__ = [
    "ResultPage",
    "by_cursor",
    "by_start",
    "cursor_of",
    "hits_by_cursor",
    "hits_by_start",
    "validate_cursor",
    "validate_page_size",
    "validate_start",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

# A cursor that grows from page to page would never end; it would not fit into a URL, either.
_LONGEST_CURSOR = 8_000


def validate_page_size(page_size: int) -> int:
    """Return the page size; v1 returns an empty page for 0, which looks like the end.

    Raises:
        InvalidInputError: It is not a whole number, or below 1.
    """
    return validate_number(page_size, "page_size=", least=1)


def validate_cursor(cursor: str | None) -> str | None:
    """Return the cursor at which a listing resumes.

    Raises:
        InvalidInputError: It is not a string, or empty.
    """
    if cursor is None:
        return None
    if not validate_text(cursor, "cursor="):
        raise InvalidInputError("cursor= is empty; leave it out to start from the beginning")
    return cursor


def validate_start(cursor: str | None) -> str | None:
    """Return the cursor of a listing whose cursors are row offsets.

    Raises:
        InvalidInputError: It is not an offset.
    """
    if validate_cursor(cursor) is not None and not re.fullmatch("[0-9]{1,9}", str(cursor)):
        raise InvalidInputError(
            "cursor= is not one of this listing: take it from a ResultPage of the same listing"
        )
    return cursor


def cursor_of(next_link: object, *, name: str = "cursor") -> str | None:
    """Return the cursor of a ``next`` link, or ``None`` at the end of a listing.

    Only the cursor is taken from the link: on the wire the link lacks the gateway's prefix (and
    in the v1 API ``/wiki`` and some of the request's own options), so following it would leave
    the API or change the query.

    Args:
        next_link: The link: a string, or absent.
        name: Name of the query parameter; ``start`` in v1 lists.

    Raises:
        UnexpectedResponseError: The link contains no cursor; treating that as the end would
            silently drop the rest of the listing.
    """
    if not isinstance(next_link, str) or not next_link:
        return None
    query = next_link.partition("?")[2].partition("#")[0]
    for field in query.split("&"):
        field_name, _, value = field.partition("=")
        if field_name == name and value:
            if len(value) > _LONGEST_CURSOR:
                raise UnexpectedResponseError(
                    f"the next {name} exceeds {_LONGEST_CURSOR:,} characters"
                )
            return unquote(value)  # a plus stays a plus: cursors are base64, not form fields
    raise UnexpectedResponseError(f"the link to the next result page contains no {name}")


@attrs.frozen
class ResultPage(Generic[T]):
    """One page of results.

    Attributes:
        items: Its items, in the server's order; may be empty although more follow.
        cursor: Where the next result page starts, or ``None`` at the end.
        total: The server's count of all items, if it sends one. An estimate that varies between
            result pages.
    """

    items: list[T] = attrs.field(
        validator=attrs.validators.instance_of(list), repr=lambda items: f"<{len(items)} items>"
    )
    cursor: str | None = None
    total: int | None = None

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def without(self, seen: set[object], key: Callable[[T], object]) -> ResultPage[T]:
        """Return this page without the items already seen, and remember the rest as seen."""
        fresh: list[T] = []
        for item in self.items:
            identity = key(item)
            if identity not in seen:
                seen.add(identity)
                fresh.append(item)
        return attrs.evolve(self, items=fresh)


class _Links(Protocol):
    @property
    def next_(self) -> str | Unset: ...


class _V2List(Protocol[T_co]):
    @property
    def results(self) -> Sequence[T_co]: ...
    @property
    def field_links(self) -> _Links: ...


class _V1List(Protocol[T]):
    @property
    def results(self) -> list[T]: ...
    @property
    def field_links(self) -> v1.GenericLinks | Unset: ...


def _models(rows: object) -> list[Any]:
    """Return the rows of a response; a lenient parser passes on as it is what it cannot read.

    Raises:
        TypeError: They are not a list, or one of them is not an object.
    """
    require_type(rows, list, "results")
    models = cast("list[object]", rows)
    for kind in {type(row) for row in models}:
        if not attrs.has(kind):
            raise TypeError(f"one of its results is a {kind.__name__}")
    return models


def by_cursor(response: _V2List[T]) -> ResultPage[T]:
    """Read a list of v2, whose link to the next result page contains a cursor."""
    with reading("a result page"):
        return ResultPage(_models(response.results), cursor_of(response.field_links.next_))


def by_start(response: _V1List[T]) -> ResultPage[T]:
    """Read a list of v1, whose link to the next result page contains an offset."""
    with reading("a result page"):
        items, links = _models(response.results), response.field_links
        if not items or not links:  # empty pages may link to the next one forever
            return ResultPage(items)
        start = cursor_of(links.additional_properties.get("next"), name="start")
        return ResultPage(items, None if start is None else str(int(start)))


def hits_by_cursor(response: v1.SearchPageResponseSearchResult) -> ResultPage[v1.SearchResult]:
    """Read a page of search results, the only ones of v1 with a cursor and a total."""
    with reading("a result page"):
        cursor = cursor_of(response.field_links.additional_properties.get("next"))
        return ResultPage(_models(response.results), cursor, response.total_size)


def hits_by_start(
    response: v1.SearchPageResponseSearchResult, start: int
) -> ResultPage[v1.SearchResult]:
    """Read a page of found users, which has no link to the next page and no total.

    Args:
        response: The response.
        start: Offset of the page.
    """
    with reading("a result page"):
        hits = _models(response.results)
        return ResultPage(hits, str(start + len(hits)) if hits else None)
