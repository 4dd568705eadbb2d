"""Search by CQL: contents and spaces with decoration, bare contents, people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import cursors, links, search
from ..answers import NEVER_CACHED, json_response
from ..call import operation
from ..clock import from_timestamp
from ..content_rows import SELECT, ContentRow
from ..content_shapes import content_links
from ..space_rows import find_space
from ..v1.contents import Shaper
from ..v1.expansion import Expansion
from ..v1.lists import add_next, envelope, read_limit, read_start
from ..v1.users import find_accounts, user

if TYPE_CHECKING:
    from ..call import Call
    from ..cursors import Position
    from ..exchange import JsonObject, Response
    from ..search import Hit, SearchPage
    from ..space_rows import SpaceRow

_RENDERED = ("body.export_view", "body.styled_view")
_MOST_RENDERED = 25
_MOST_PEOPLE = 100
_CURSOR_PREFIX = "_sa_"


@operation("searchByCQL")
def search_all(call: Call) -> Response:
    """Hits of every type; `start` is accepted and ignored, only the cursor goes on."""
    expand = Expansion.of(call.query).below("content")
    limit = _read_limit(call, expand)
    page = _search(call, limit)
    shown = (_result(call, hit, expand) for hit in page.hits)
    body = envelope(call, [row for row in shown if row is not None], 0, limit)
    body |= {
        "totalSize": page.total,
        "cqlQuery": call.query.text("cql"),
        "searchDuration": 1,
        "archivedResultCount": 0,
    }
    return _answer(call, body, page, limit)


@operation("searchContentByCQL")
def search_content(call: Call) -> Response:
    """Bare contents, whose expansions need no prefix."""
    expand = Expansion.of(call.query)
    limit = _read_limit(call, expand)
    page = _search(call, limit)
    shaper = Shaper(call.db, call.request.hosts)
    rows = (_find(call, hit.id) for hit in page.hits if hit.kind == "content")
    shown = [shaper.content(row, expand) for row in rows if row is not None]
    return _answer(call, envelope(call, shown, 0, limit), page, limit)


@operation("searchUser")
def search_people(call: Call) -> Response:
    """Active people; at most a hundred rows a page, though the asked limit is echoed."""
    start, limit = read_start(call), read_limit(call)
    cql = call.query.text("cql") or ""
    account_ids = search.search_users(
        call.db,
        cql,
        account_id=call.account_id,
        limit=min(limit, _MOST_PEOPLE),
        start=start,
    )
    hosts = call.request.hosts
    rows: list[JsonObject] = [
        {
            "user": user(hosts, account),
            "title": account.display_name,
            "excerpt": "",
            "url": f"/people/{account.account_id}",
            "breadcrumbs": [],
            "entityType": "user",
            "iconCssClass": "aui-icon content-type-profile",
            "lastModified": call.now,
            "score": 0.0,
        }
        for account in find_accounts(call.db, account_ids)
    ]
    body = envelope(call, rows, start, limit)
    body |= {"totalSize": len(rows), "cqlQuery": cql, "searchDuration": 1}
    response = json_response(body, headers=NEVER_CACHED)
    response.identities = len(rows)
    return response


def _search(call: Call, limit: int) -> SearchPage:
    return search.search(
        call.db,
        call.query.text("cql") or "",
        account_id=call.account_id,
        now=call.clock.now(),
        limit=limit,
        after=_read_cursor(call),
        excerpt=call.query.text("excerpt") or "highlight",
        archived_spaces=call.query.flag("includeArchivedSpaces"),
    )


def _read_cursor(call: Call) -> Position | None:
    text = call.query.text("cursor")
    if not text:
        return None
    try:
        return cursors.decode(text.removeprefix(_CURSOR_PREFIX))
    except cursors.CursorError:
        raise search.bad_cursor() from None


def _read_limit(call: Call, expand: Expansion) -> int:
    rendered = any(name in expand for name in _RENDERED)
    return read_limit(call, **({"most": _MOST_RENDERED} if rendered else {}))


def _answer(call: Call, body: JsonObject, page: SearchPage, limit: int) -> Response:
    if page.next is not None:
        # The cloud's link forgets excerpt and expand: whoever follows it has to add them.
        cursor = _CURSOR_PREFIX + cursors.encode(page.next)
        cql = call.query.text("cql")
        add_next(
            call,
            body,
            [
                ("next", "true"),
                ("cursor", cursor),
                ("limit", limit),
                ("start", limit),
                ("cql", cql),
            ],
        )
    response = json_response(body, headers=NEVER_CACHED)
    response.objects = len(page.hits)
    return response


def _result(call: Call, hit: Hit, expand: Expansion) -> JsonObject | None:
    """A hit as `/search` shows it; None if it is gone since it was indexed."""
    shaper = Shaper(call.db, call.request.hosts)
    if hit.kind == "space":
        space = find_space(call.db, hit.id)
        if space is None:
            return None
        member: JsonObject = {"space": shaper.space(space, Expansion())}
        return _decorated(hit, member, space, "space", space.created_at, links.space(space.key))
    row = _find(call, hit.id)
    space = find_space(call.db, row.space_id) if row is not None else None
    if row is None or space is None:
        return None
    member = {"content": shaper.content(row, expand)}
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


def _find(call: Call, content_id: int) -> ContentRow | None:
    row = call.db.execute(f"{SELECT} WHERE c.id = ?", (content_id,)).fetchone()
    return None if row is None else ContentRow._make(row)
