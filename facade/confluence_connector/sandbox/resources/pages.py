"""Pages: get, list, create, update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import contents
from ..answers import Refused, invalid_parameter
from ..bodies import LIST_FORMATS, SINGLE_FORMATS, read_body
from ..call import operation
from ..content_rows import SELECT, SELECT_WITHOUT_BODY, ContentRow, find, next_id
from ..content_shapes import content_links, page
from ..listing import Select, answer_list, read_order, single
from ..space_rows import SpaceRow, find_space

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Response
    from ..fields import Fields

SORTS = {
    "id": ("c.id", "id"),
    "created-date": ("c.created_at", "created_at"),
    "modified-date": ("c.modified_at", "modified_at"),
    "title": ("c.title", "title"),
}
LISTED_STATUSES = ("current", "archived", "trashed", "deleted")


@operation("getPageById")
def get_page(call: Call) -> Response:
    """One page, in any status."""
    row = _find_page(call)
    body_format = call.query.choice("body-format", SINGLE_FORMATS)
    return single(call, page(row, body_format), content_links(row))


@operation("getPages")
def list_pages(call: Call) -> Response:
    """Pages of all spaces."""
    select = _select_pages(call)
    if ids := call.query.ids("id"):
        select.where_in("c.id", ids)
    if space_ids := call.query.ids("space-id"):
        select.where_in("c.space_id", space_ids)
    if call.query.choice("subtype", ("live", "page")) == "live":
        select.where("c.subtype = 'live'")
    return _answer_pages(call, select)


@operation("getPagesInSpace")
def list_pages_in_space(call: Call) -> Response:
    """Pages of one space, or only those at its top."""
    space = _find_space(call, call.path_id(expected="Long"))
    select = _select_pages(call)
    select.where("c.space_id = ?", space.id)
    if call.query.choice("depth", ("all", "root")) == "root":
        select.where("c.parent_id IS NULL")
    return _answer_pages(call, select)


@operation("createPage")
def create_page(call: Call) -> Response:
    """A new page; without a parent it goes under the space's home page."""
    fields = call.body
    space_id = fields.id("spaceId")
    if space_id is None:
        raise invalid_parameter("spaceId is required")
    space = _find_space(call, space_id)
    status = fields.text("status") or "current"
    content_id = next_id(call.db)
    contents.create(
        call,
        content_id,
        contents.NewContent(
            type="page",
            space_id=space.id,
            title=_title(fields, required=status != "draft"),
            body=read_body(fields, f"{content_id}/1") or "",
            parent_id=_parent_of_new_page(call, fields, space),
            status=status,
            subtype=fields.text("subtype"),
        ),
    )
    if call.query.flag("private"):
        _restrict_to_author(call, content_id)
    return _written(call, content_id)


@operation("updatePage")
def update_page(call: Call) -> Response:
    """A new version, a move, or nothing if all is as it was."""
    row = _find_page(call)
    fields = call.body
    if fields.id("id") != row.id:
        raise invalid_parameter("The id in the body is not the id in the path")
    version = fields.child("version")
    contents.check_version(row, version.integer("number") if version else None)
    title = _title(fields, required=True)
    if title.casefold() != row.title.casefold():
        contents.check_title(
            call.db, "page", row.space_id, title, created_at=row.created_at, own_id=row.id
        )
    body = read_body(fields, f"{row.id}/{row.version + 1}")
    body = row.body if body is None else body
    parent_id = fields.id("parentId")
    moved = parent_id is not None and parent_id != row.parent_id
    if moved and parent_id is not None:
        contents.move_under(call, row, parent_id)
    # Nothing new makes no version: the answer then carries the old number.
    if moved or title != row.title or body != row.body:
        message = version.text("message") if version else None
        contents.add_version(call, row, title, body, message or "")
    return _written(call, row.id)


def _find_page(call: Call) -> ContentRow:
    page_id = call.path_id()
    row = find(call.db, page_id, ("page",))
    if row is None:
        raise Refused(404, f"Cannot find a page with id [{page_id}]")
    return row


def _find_space(call: Call, space_id: int) -> SpaceRow:
    space = find_space(call.db, space_id)
    if space is None:
        raise Refused(404, f"Cannot find a space with id [{space_id}]")
    return space


def _select_pages(call: Call) -> Select[ContentRow]:
    """Pages with the filters that all lists of pages share."""
    wants_body = call.query.choice("body-format", LIST_FORMATS) is not None
    select = Select(
        SELECT if wants_body else SELECT_WITHOUT_BODY,
        ContentRow._make,
        read_order(call, SORTS),
    )
    select.where("c.type = 'page'")
    statuses = call.query.choices("status", LISTED_STATUSES) or ["current", "archived"]
    select.where_in("c.status", statuses)
    title = call.query.text("title")
    if title is not None:
        select.where("c.title_key = ?", title.casefold())
    return select


def _answer_pages(call: Call, select: Select[ContentRow]) -> Response:
    body_format = call.query.choice("body-format", LIST_FORMATS)
    return answer_list(
        call, select, lambda row: {**page(row, body_format), "_links": content_links(row)}
    )


def _written(call: Call, page_id: int) -> Response:
    row = find(call.db, page_id, ("page",))
    assert row is not None  # noqa: S101 -- written in this transaction
    return single(call, page(row, "storage"), content_links(row))


def _title(fields: Fields, *, required: bool) -> str:
    title = fields.text("title")
    if title is None and required:
        raise invalid_parameter("title is required")
    return title or ""


def _parent_of_new_page(call: Call, fields: Fields, space: SpaceRow) -> int | None:
    parent_id = fields.id("parentId")
    if call.query.flag("root-level"):
        if parent_id is not None:
            raise invalid_parameter("parentId must not be given together with root-level")
        return None
    if parent_id is None:
        return space.homepage_id
    return contents.check_parent(call.db, parent_id, space.id).id


def _restrict_to_author(call: Call, content_id: int) -> None:
    call.db.executemany(
        "INSERT INTO restriction VALUES (?, ?, 'user', ?)",
        [(content_id, right, call.account_id) for right in ("read", "update")],
    )
