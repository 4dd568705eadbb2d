"""v1's lists: pages by offset, and the links around them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from .. import links
from ..answers import Refused, below_zero, json_response, no_integer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..call import Call
    from ..exchange import JsonObject, Response

DEFAULT_LIMIT = 25
MAX_LIMIT = 1000
_LARGEST_START = 100_000
_LARGEST_INT = 2**31 - 1


def read_limit(call: Call, *, default: int = DEFAULT_LIMIT, most: int = MAX_LIMIT) -> int:
    """v1's `limit`: above the cap it is lowered, silently."""
    limit = _natural(call, "limit")
    return default if limit is None else min(limit, most)


def read_start(call: Call) -> int:
    """v1's `start`."""
    start = _natural(call, "start") or 0
    if start > _LARGEST_START:
        raise Refused(400, "Start of this size is no longer supported")
    return start


def _natural(call: Call, name: str) -> int | None:
    text = call.query.text(name)
    if text is None:
        return None
    try:
        number = int(text)
    except ValueError:
        raise no_integer(text) from None
    if number < 0:
        raise below_zero(name)
    if number > _LARGEST_INT:
        raise no_integer(text)
    return number


def offset_list(
    call: Call,
    results: Sequence[JsonObject],
    start: int,
    limit: int,
    *,
    more: bool,
) -> Response:
    """A page of a list by offset.

    Args:
        call: The call.
        results: The rows of this page.
        start: Rows before it.
        limit: Rows asked for.
        more: Whether rows follow.
    """
    body = envelope(call, results, start, limit)
    if more:
        kept = [(n, v) for n, v in call.query.pairs if n not in ("next", "start", "limit")]
        add_next(call, body, [("next", "true"), ("limit", limit), ("start", start + limit), *kept])
    response = json_response(body)
    response.objects = len(results)
    return response


def answer_rows(
    call: Call,
    rows: Sequence[JsonObject],
    *,
    default: int = DEFAULT_LIMIT,
    most: int = MAX_LIMIT,
) -> Response:
    """The page of a whole list that a call asks for."""
    start, limit = read_start(call), read_limit(call, default=default, most=most)
    end = start + limit
    return offset_list(call, rows[start:end], start, limit, more=len(rows) > end)


def envelope(call: Call, results: Sequence[JsonObject], start: int, limit: int) -> JsonObject:
    """What stands around the rows of every v1 list."""
    query = f"?{call.request.query}" if call.request.query else ""
    return {
        "results": list(results),
        "start": start,
        "limit": limit,
        "size": len(results),
        "_links": {
            "base": links.base(call.request.hosts),
            "context": "/wiki",
            "self": f"{call.request.hosts.site}{call.request.path}{query}",
        },
    }


def add_next(call: Call, body: JsonObject, parameters: Sequence[tuple[str, object]]) -> None:
    """Add the link to the next page; it is relative to the context, so it lacks `/wiki`."""
    page_links = body["_links"]
    assert isinstance(page_links, dict)  # noqa: S101 -- made by `envelope`
    path = call.request.path.removeprefix("/wiki")
    page_links["next"] = f"{path}?{urlencode(parameters)}"
