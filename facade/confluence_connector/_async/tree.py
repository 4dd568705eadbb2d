"""The tree of a space: children, descendants and ancestors of pages and folders."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from .._descent import LEVELS, Descent
from .._error_mapping.unexpected import reading, require_id, require_type
from .._identifiers import content_named
from .._pagination import ResultPage, by_cursor
from .._validation import Identifier
from ..errors import NotFoundError
from .identifiers import content_id
from .operations import AsyncOperationClient
from .pagination import AsyncListing

__all__ = ["ancestors", "ancestors_at", "children", "children_of_any", "descendants"]

_ALL_ANCESTORS = 250


def children(
    raw: AsyncOperationClient,
    kind: str,
    named: Identifier,
    *,
    page_size: int = 250,
    cursor: str | None = None,
) -> AsyncListing[v2.ChildrenResponse]:
    """Return the children of a page or folder.

    Args:
        raw: The client to send requests with.
        kind: ``page`` or ``folder``.
        named: Its id or address.
        page_size: Rows per request.
        cursor: Where to resume.
    """
    content_named(named, kind)

    async def fetch(after: str | None) -> ResultPage[v2.ChildrenResponse]:
        group = v2_api.children
        is_page = kind == "page"
        route = group.get_page_direct_children if is_page else group.get_folder_direct_children
        response = await route.asyncio(
            await content_id(raw, named, kind), client=raw, limit=page_size, cursor=after or UNSET
        )
        return by_cursor(response)

    return AsyncListing(fetch, cursor=cursor)


async def children_of_any(raw: AsyncOperationClient, id: str) -> AsyncListing[v2.ChildrenResponse]:
    """Return the children of a page or, if there is no page with this id, of a folder."""
    of_page = children(raw, "page", id)
    try:
        await of_page.first()
    except NotFoundError:
        return children(raw, "folder", id)
    return of_page


def descendants(
    raw: AsyncOperationClient,
    kind: str,
    named: Identifier,
    *,
    depth: int | None,
    page_size: int,
    cursor: str | None,
) -> AsyncListing[v2.DescendantsResponse]:
    """Return the descendants of a page or folder, beyond the tenth level, too.

    Args:
        raw: The client to send requests with.
        kind: ``page`` or ``folder``.
        named: Its id or address.
        depth: Levels to go down, from 1; ``None`` for all.
        page_size: Rows per request.
        cursor: Where to resume.
    """
    content_named(named, kind)
    Descent.at(cursor, kind, depth)

    async def fetch(after: str | None) -> ResultPage[v2.DescendantsResponse]:
        return await _descendants_at(raw, named, Descent.at(after, kind, depth), page_size)

    return AsyncListing(fetch, cursor=cursor)


def ancestors(raw: AsyncOperationClient, kind: str, named: Identifier) -> AsyncListing[v2.Ancestor]:
    """Return the ancestors of a page or folder, the top of the space first.

    Args:
        raw: The client to send requests with.
        kind: ``page`` or ``folder``.
        named: Its id or address.
    """
    content_named(named, kind)

    async def fetch(_: str | None) -> ResultPage[v2.Ancestor]:
        return await ancestors_at(raw, kind, named)

    return AsyncListing(fetch)


async def _descendants_at(
    raw: AsyncOperationClient, named: Identifier, descent: Descent, page_size: int
) -> ResultPage[v2.DescendantsResponse]:
    """Return one result page of the descendants of a page or folder.

    The API silently ends each of its listings at the tenth level. The contents there start
    further listings, which follow; the depths in the rows are corrected.

    Args:
        raw: The client to send requests with.
        named: The id or address of the root.
        descent: The position of the traversal.
        page_size: Rows per request.
    """
    top = descent.top
    response = await _descendants()[top.kind](
        top.id or await content_id(raw, named, top.kind),
        client=raw,
        depth=descent.levels,
        limit=page_size,
        cursor=descent.cursor or UNSET,
    )
    page = by_cursor(response)
    with reading("a list of descendants"):
        for row in page.items:
            require_type(reached := row.depth, int, "depth")
            row.depth = top.depth + (reached or 0)
            if reached == LEVELS and row.type_ in _descendants():
                descent.note(row.type_, require_id(row.id), row.depth)
    return ResultPage(page.items, descent.after(page.cursor))


async def ancestors_at(
    raw: AsyncOperationClient, kind: str, named: Identifier
) -> ResultPage[v2.Ancestor]:
    """Return the ancestors of a page or folder, the top of the space first, in one page.

    Args:
        raw: The client to send requests with.
        kind: ``page`` or ``folder``.
        named: Its id or address.
    """
    # The route has no cursor: the next request starts at the topmost ancestor of a full response.
    found: list[v2.Ancestor] = []
    routes = _ancestors()
    read, below = routes[kind], await content_id(raw, named, kind)
    while True:
        response = await read(below, client=raw, limit=_ALL_ANCESTORS)
        with reading("a list of ancestors"):
            nearer = response.results
            found = nearer + found
            if len(nearer) < _ALL_ANCESTORS:
                return ResultPage(found)
            top = nearer[0]
            read, below = routes[top.type_.value], require_id(top.id)


def _descendants() -> Mapping[
    str, Callable[..., Awaitable[v2.MultiEntityResultDescendantsResponse]]
]:
    group = v2_api.descendants
    return {
        "page": group.get_page_descendants.asyncio,
        "folder": group.get_folder_descendants.asyncio,
        "whiteboard": group.get_whiteboard_descendants.asyncio,
        "database": group.get_database_descendants.asyncio,
        "embed": group.get_smart_link_descendants.asyncio,
    }


def _ancestors() -> Mapping[str, Callable[..., Awaitable[v2.MultiEntityResultAncestor]]]:
    group = v2_api.ancestors
    return {
        "page": group.get_page_ancestors.asyncio,
        "folder": group.get_folder_ancestors.asyncio,
        "whiteboard": group.get_whiteboard_ancestors.asyncio,
        "database": group.get_database_ancestors.asyncio,
        "embed": group.get_smart_link_ancestors.asyncio,
    }
