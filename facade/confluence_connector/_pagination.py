"""Reads a response of a listing: its items, and where the next one starts. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar
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
    "checked_cursor",
    "checked_page_size",
    "checked_start",
    "cursor_of",
    "hits_by_cursor",
    "hits_by_start",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

# A cursor that grows from page to page would go on for ever; no URL could carry it, either.
_LONGEST_CURSOR = 8_000


def checked_page_size(page_size: int) -> int:
    """Return the rows per request; v1 responses 0 with an empty page, which looks like the end.

    Raises:
        InvalidInputError: It is not a whole number, or below 1.
    """
    return validate_number(page_size, "page_size=", least=1)


def checked_cursor(cursor: str | None) -> str | None:
    """Return the cursor at which a listing resumes.

    Raises:
        InvalidInputError: It is not text, or empty.
    """
    if cursor is None:
        return None
    if not validate_text(cursor, "cursor="):
        raise InvalidInputError("cursor= is empty; leave it out to begin at the start")
    return cursor


def checked_start(cursor: str | None) -> str | None:
    """Return the cursor of a listing whose cursors are numbers of rows.

    Raises:
        InvalidInputError: It is not such a number.
    """
    if checked_cursor(cursor) is not None and not re.fullmatch("[0-9]{1,9}", str(cursor)):
        raise InvalidInputError(
            "cursor= is not one of this listing: take it from a ResultPage of the same listing"
        )
    return cursor


def cursor_of(next_link: object, *, name: str = "cursor") -> str | None:
    """Return the cursor that a ``next`` link carries, or ``None`` at the end of a listing.

    Only the cursor is taken from the link: on the wire the link lacks the gateway's prefix (and
    in the v1 API ``/wiki`` and some of the request's own options), so following it would leave
    the API or change the question.

    Args:
        next_link: The link as it came: text, or absent.
        name: Of the option that says where to go on; ``start`` in the lists of v1.

    Raises:
        UnexpectedResponseError: The link holds no cursor; taken for the end, it would cut off
            the rest of the listing without a word.
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
            return unquote(value)  # a plus is left as it is: cursors are base64, not form fields
    raise UnexpectedResponseError(f"the link to the next result page holds no {name}")


@attrs.frozen
class ResultPage(Generic[T]):
    """One response of a listing.

    Attributes:
        items: Its items, in the server's order; may be empty although more follow.
        cursor: Where the next result page starts, or ``None`` at the end.
        total: How many items the server believes there are in all, where it says so. An estimate:
            it drifts from one result page to the next.
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


def by_cursor(response: _V2List[T]) -> ResultPage[T]:
    """Read a list of v2, whose link to the next result page carries a cursor."""
    with reading("a result page"):
        require_type(response.results, list, "results")
        return ResultPage([*response.results], cursor_of(response.field_links.next_))


def by_start(response: _V1List[T]) -> ResultPage[T]:
    """Read a list of v1, whose link says how many items come before the next result page."""
    with reading("a result page"):
        items, links = response.results, response.field_links
        if not items or not links:  # an empty one may link to the next for ever
            return ResultPage(items)
        start = cursor_of(links.additional_properties.get("next"), name="start")
        return ResultPage(items, None if start is None else str(int(start)))


def hits_by_cursor(response: v1.SearchPageResponseSearchResult) -> ResultPage[v1.SearchResult]:
    """Read what a search gave; it alone in v1 has a cursor, and a total."""
    with reading("a result page"):
        cursor = cursor_of(response.field_links.additional_properties.get("next"))
        return ResultPage(response.results, cursor, response.total_size)


def hits_by_start(
    response: v1.SearchPageResponseSearchResult, start: int
) -> ResultPage[v1.SearchResult]:
    """Read what a search for users gave: it links to no next result page, and counts no total.

    Args:
        response: The response.
        start: How many users came before it.
    """
    with reading("a result page"):
        hits = response.results
        return ResultPage(hits, str(start + len(hits)) if hits else None)
