# Derived from facade/confluence_connector/_async/search.py by `nox -s unasync`: change that file instead.
"""Search with CQL."""

from __future__ import annotations

from typing import Literal

from confluence_connector_api.types import UNSET
from confluence_connector_api.v1.api.search import search_by_cql
from confluence_connector_api.v1.models import SearchByCqlExcerpt, SearchResult

from .._requests.choices import chosen_if_given
from .._responses.paging import ResultPage, checked_limit, cursor_of
from ..cql import Query
from .listing import Listing
from .raw import Raw

Excerpt = Literal["highlight", "indexed", "none", "highlight_unescaped", "indexed_unescaped"]


def search(
    raw: Raw, cql: str | Query, *, limit: int, expand: str | None, excerpt: Excerpt | None
) -> Listing[SearchResult]:
    """Return the hits of a query; see `Confluence.search`."""
    query, rows = str(cql), checked_limit(limit)

    def fetch(cursor: str | None) -> ResultPage[SearchResult]:
        # All options are sent again: the server's own next link loses some of them.
        answer = search_by_cql.sync_detailed(
            client=raw,
            cql=query,
            limit=rows,
            cursor=cursor or UNSET,
            expand=[expand] if expand else UNSET,
            excerpt=chosen_if_given(SearchByCqlExcerpt, excerpt, "excerpt"),
        )
        page = answer.parsed
        return ResultPage(
            page.results,
            cursor_of(page.field_links.additional_properties.get("next")),
            page.total_size,
        )

    return Listing(fetch, key=_identity)


def _identity(hit: SearchResult) -> object:
    """The server may repeat a hit on the next result page: ties have no stable order.

    Where there is an id it is kept as a number, since a walk remembers one for each hit.
    """
    content_id = hit.content.id if hit.content else None
    if isinstance(content_id, str) and content_id.isdecimal():
        return int(content_id)
    return hit.entity_type, hit.url
