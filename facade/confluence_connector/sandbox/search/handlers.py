"""Search by CQL: contents and spaces with decoration, bare contents, people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app import links
from ..app.clock import from_timestamp
from ..app.context import operation
from ..app.responses import NEVER_CACHED, EarlyResponse, json_response
from ..content.lists_v1 import serialize_content_v1
from ..content.queries import SELECT_CONTENTS, ContentRow
from ..content.serializers import content_links
from ..content.serializers_v1 import Serializer
from ..lists import cursors
from ..lists.expansion import Expansion
from ..lists.v1 import LARGEST_INT, add_page_link, list_envelope, read_limit, read_start
from ..server.messages import Response
from ..spaces.queries import find_space
from ..users.accounts import find_accounts, serialize_user
from .engine import search, search_users
from .refusals import bad_cursor

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..lists.cursors import Position
    from ..server.messages import JsonObject
    from ..spaces.queries import SpaceRow
    from . import Hit, SearchPage

__all__ = ["search_all", "search_content", "search_people"]

_RENDERED = ("body.export_view", "body.styled_view")
_MOST_RENDERED = 25
_MOST_PEOPLE = 100
# The cloud's link forgets ``excerpt``: who follows it has to add it.
_NOT_IN_NEXT = ("next", "cursor", "excerpt", "limit", "start", "cql")
_CURSOR_PREFIX = "_sa_"


@operation("searchByCQL")
def search_all(context: RequestContext) -> Response:
    """Search content of every type; ``start`` is ignored, only the cursor counts."""
    expand = Expansion.of(context.query).below("content")
    limit = _read_limit(context, expand)
    page = _search(context, limit)
    shown = (_result(context, hit, expand) for hit in page.hits)
    body = list_envelope(context, [row for row in shown if row is not None], 0, limit)
    body |= {
        "totalSize": page.total,
        "cqlQuery": context.query.text("cql"),
        "searchDuration": 1,
        "archivedResultCount": 0,
    }
    return _respond(context, body, page, limit)


@operation("searchContentByCQL")
def search_content(context: RequestContext) -> Response:
    """Bare contents, whose expansions need no prefix."""
    expand = Expansion.of(context.query)
    limit = _read_limit(context, expand)
    page = _search(context, limit)
    rows = (_find(context, hit.id) for hit in page.hits if hit.kind == "content")
    shown = [serialize_content_v1(context, row, expand) for row in rows if row is not None]
    return _respond(context, list_envelope(context, shown, 0, limit), page, limit)


@operation("searchUser")
def search_people(context: RequestContext) -> Response:
    """Active people; at most a hundred rows a page, though the asked limit is echoed."""
    start, limit = read_start(context), read_limit(context)
    cql = context.query.text("cql") or ""
    account_ids = search_users(
        context.db,
        cql,
        account_id=context.account_id,
        limit=min(limit, _MOST_PEOPLE),
        start=start,
    )
    hosts = context.request.hosts
    rows: list[JsonObject] = [
        {
            "user": serialize_user(hosts, account),
            "title": account.display_name,
            "excerpt": "",
            "url": f"/people/{account.account_id}",
            "breadcrumbs": [],
            "entityType": "user",
            "iconCssClass": "aui-icon content-type-profile",
            "lastModified": context.now,
            "score": 0.0,
        }
        for account in find_accounts(context.db, account_ids)
    ]
    body = list_envelope(context, rows, start, limit)
    body |= {"totalSize": len(rows), "cqlQuery": cql, "searchDuration": 1}
    response = json_response(body, headers=NEVER_CACHED)
    response.identities = len(rows)
    return response


def _search(context: RequestContext, limit: int) -> SearchPage:
    return search(
        context.db,
        context.query.text("cql") or "",
        account_id=context.account_id,
        now=context.clock.now(),
        limit=limit,
        after=_read_cursor(context),
        excerpt=context.query.text("excerpt") or "highlight",
        archived_spaces=context.query.flag("includeArchivedSpaces"),
    )


def _read_cursor(context: RequestContext) -> Position | None:
    text = context.query.text("cursor")
    if not text:
        return None
    try:
        return cursors.decode(text.removeprefix(_CURSOR_PREFIX))
    except cursors.CursorError:
        raise bad_cursor() from None


def _read_limit(context: RequestContext, expand: Expansion) -> int:
    text = context.query.text("limit") or ""
    if text.isdecimal() and int(text[:20]) > LARGEST_INT:
        raise EarlyResponse(Response(404))
    rendered = any(name in expand for name in _RENDERED)
    return read_limit(context, **({"most": _MOST_RENDERED} if rendered else {}))


def _respond(context: RequestContext, body: JsonObject, page: SearchPage, limit: int) -> Response:
    if page.next is not None:
        cursor = _CURSOR_PREFIX + cursors.encode(page.next)
        parameters: list[tuple[str, object]] = [("next", "true"), ("cursor", cursor)]
        parameters += [(n, v) for n, v in context.query.pairs if n not in _NOT_IN_NEXT]
        parameters += [("limit", limit), ("start", limit), ("cql", context.query.text("cql"))]
        add_page_link(context, body, "next", parameters)
    response = json_response(body, headers=NEVER_CACHED)
    response.objects = len(page.hits)
    return response


def _result(context: RequestContext, hit: Hit, expand: Expansion) -> JsonObject | None:
    """Return a hit as ``/search`` shows it; None if it is gone since it was indexed."""
    serializer = Serializer(context.db, context.request.hosts)
    if hit.kind == "space":
        space = find_space(context.db, hit.id)
        if space is None:
            return None
        member: JsonObject = {"space": serializer.space(space, Expansion())}
        return _decorated(hit, member, space, "space", space.created_at, links.space(space.key))
    row = _find(context, hit.id)
    space = find_space(context.db, row.space_id) if row is not None else None
    if row is None or space is None:
        return None
    member = {"content": serializer.hit(row, expand)}
    url = str(content_links(row)["webui"])
    return _decorated(hit, member, space, row.type, row.modified_at, url)


def _decorated(
    hit: Hit, member: JsonObject, space: SpaceRow, type_: str, modified_at: str, url: str
) -> JsonObject:
    modified = from_timestamp(modified_at)
    return {
        **member,
        "title": hit.title,
        "excerpt": hit.excerpt,
        "url": url,
        "resultGlobalContainer": {"title": space.name, "displayUrl": links.space(space.key)},
        "breadcrumbs": [],
        "entityType": "space" if type_ == "space" else "content",
        "iconCssClass": f"aui-icon content-type-{type_}",
        "lastModified": f"{modified_at[:19]}.000Z",
        "friendlyLastModified": f"{modified:%b} {modified:%d}, {modified:%Y}",
        "score": 0.0,
    }


def _find(context: RequestContext, content_id: int) -> ContentRow | None:
    row = context.db.execute(f"{SELECT_CONTENTS} WHERE c.id = ?", (content_id,)).fetchone()
    return None if row is None else ContentRow._make(row)
