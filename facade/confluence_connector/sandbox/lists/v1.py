"""v1's lists: pages by offset, and the links around them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from ..app import links
from ..app.responses import HTTPError, below_zero, json_response, not_an_integer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response

__all__ = [
    "DEFAULT_LIMIT",
    "LARGEST_INT",
    "MAX_LIMIT",
    "add_page_link",
    "list_envelope",
    "offset_response",
    "read_limit",
    "read_start",
    "rows_response",
]

DEFAULT_LIMIT = 25
MAX_LIMIT = 1000
_LARGEST_START = 100_000
_OF_PAGES = ("next", "prev", "start", "limit")
LARGEST_INT = 2**31 - 1


def read_limit(
    context: RequestContext, *, default: int = DEFAULT_LIMIT, most: int = MAX_LIMIT
) -> int:
    """v1's ``limit``: above the cap it is lowered, silently."""
    limit = _natural(context, "limit")
    return default if limit is None else min(limit, most)


def read_start(context: RequestContext) -> int:
    """v1's ``start``."""
    start = _natural(context, "start") or 0
    if start > _LARGEST_START:
        # The advice is the cloud's, in other words.
        advice = "Search for so many contents, or read one space after the other."
        raise HTTPError(400, f"Start of this size is no longer supported. {advice}")
    return start


def _natural(context: RequestContext, name: str) -> int | None:
    text = context.query.text(name)
    if not text:
        return None
    try:
        number = int(text)
    except ValueError:
        raise not_an_integer(text) from None
    if number < 0:
        raise below_zero(name)
    if number > LARGEST_INT:
        raise not_an_integer(text)
    return number


def offset_response(
    context: RequestContext,
    results: Sequence[JsonObject],
    start: int,
    limit: int,
    *,
    more: bool,
) -> Response:
    """Return a page of a list by offset.

    Args:
        context: The request.
        results: The rows of this page.
        start: Rows before it.
        limit: Rows asked for.
        more: Whether rows follow.
    """
    body = list_envelope(context, results, start, limit)
    kept = [(n, v) for n, v in context.query.pairs if n not in _OF_PAGES]
    if more:
        at_next = [("next", "true"), ("limit", limit), ("start", start + limit)]
        add_page_link(context, body, "next", [*at_next, *kept])
    if start > 0 and limit > 0:
        at_previous = [("prev", "true"), ("limit", limit), ("start", max(0, start - limit))]
        add_page_link(context, body, "prev", [*at_previous, *kept])
    response = json_response(body)
    response.objects = len(results)
    return response


def rows_response(
    context: RequestContext,
    rows: Sequence[JsonObject],
    *,
    default: int = DEFAULT_LIMIT,
    most: int = MAX_LIMIT,
) -> Response:
    """Return the page of a whole list that a call asks for."""
    start, limit = read_start(context), read_limit(context, default=default, most=most)
    end = start + limit
    return offset_response(context, rows[start:end], start, limit, more=len(rows) > end)


def list_envelope(
    context: RequestContext, results: Sequence[JsonObject], start: int, limit: int
) -> JsonObject:
    """Return what surrounds the rows of every v1 list; its own address does not name the page."""
    named = [(n, v) for n, v in context.query.pairs if n not in _OF_PAGES]
    query = f"?{urlencode(named)}" if named else ""
    return {
        "results": list(results),
        "start": start,
        "limit": limit,
        "size": len(results),
        "_links": {
            "base": links.base(context.request.hosts),
            "context": "/wiki",
            "self": f"{context.request.hosts.site}{context.request.path}{query}",
        },
    }


def add_page_link(
    context: RequestContext, body: JsonObject, name: str, parameters: Sequence[tuple[str, object]]
) -> None:
    """Add the link to another page; it is relative to the context, so it lacks ``/wiki``."""
    page_links = body["_links"]
    assert isinstance(page_links, dict)  # noqa: S101 -- made by ``envelope``
    path = context.request.path.removeprefix("/wiki")
    page_links[name] = f"{path}?{urlencode(parameters)}"
