"""Search with CQL."""

from __future__ import annotations

from typing import Literal

from confluence_connector_api.types import UNSET
from confluence_connector_api.v1 import api as v1_api
from confluence_connector_api.v1 import models as v1

from ..._enums import to_enum_or_unset
from ..._pagination import ResultPage, hits_by_cursor, validate_page_size
from ..._validation import validate_text
from ...cql import Query, validate_syntax
from ..operations import AsyncOperationClient
from ..pagination import AsyncListing

__all__ = ["query_text"]
Excerpt = Literal["highlight", "indexed", "none", "highlight_unescaped", "indexed_unescaped"]


def search(
    raw: AsyncOperationClient,
    cql: str | Query,
    *,
    page_size: int,
    cursor: str | None,
    expand: str | None,
    excerpt: Excerpt | None,
) -> AsyncListing[v1.SearchResult]:
    """Return the hits of a query; see `AsyncConfluence.search`."""
    query, rows = query_text(cql), validate_page_size(page_size)
    expansions = UNSET if expand is None else [validate_text(expand, "expand=")]

    async def fetch(after: str | None) -> ResultPage[v1.SearchResult]:
        # All parameters are sent again: the server's next link lacks some of them.
        response = await v1_api.search.search_by_cql.asyncio(
            client=raw,
            cql=query,
            limit=rows,
            cursor=after or UNSET,
            expand=expansions,
            excerpt=to_enum_or_unset(v1.SearchByCqlExcerpt, excerpt, "excerpt"),
        )
        return hits_by_cursor(response)

    return AsyncListing(fetch, cursor=cursor, key=_identity)


def _identity(hit: v1.SearchResult) -> object:
    """Return the identity of a hit, which the server may repeat: ties have no stable order.

    A numeric id is kept as an int to save memory, as one is remembered per hit. A hit without
    identity never counts as repeated.
    """
    content_id = hit.content.id if hit.content else None
    if isinstance(content_id, str) and content_id:
        is_number = content_id.isascii() and content_id.isdecimal() and content_id[0] != "0"
        return int(content_id) if is_number else content_id
    if hit.space and hit.space.key:
        return "space", hit.space.key
    if hit.user and hit.user.account_id:
        return "user", hit.user.account_id
    return object()


def query_text(cql: object) -> str:
    """Return a query as a string.

    Args:
        cql: CQL as a string, or a query built with `confluence_connector.cql`.

    Raises:
        InvalidInputError: It is neither, e.g. a field alone.
        CQLSyntaxError: It is not valid CQL; the server would not say why.
    """
    if isinstance(cql, Query):
        return str(cql)
    text = validate_text(cql, "a search")
    validate_syntax(text)
    return text
