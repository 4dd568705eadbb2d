"""Custom content: what apps keep in spaces, in pages and blog posts, and in one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.context import operation
from ..app.responses import HTTPError, invalid_parameter, no_content
from ..bodies.formats import APP_LIST_FORMATS, APP_SINGLE_FORMATS, read_app_body
from ..content.access import VISIBLE
from ..content.drafts import publish_draft
from ..content.includes import read_includes
from ..content.kinds import BLOG_POST, CUSTOM_CONTENT, PAGE
from ..content.lifecycle import move_to_trash, purge_content, restore_from_trash
from ..content.queries import (
    SELECT_CONTENTS,
    SORTS,
    ContentRow,
    find_content,
    find_target,
    is_readable,
    next_id,
    not_found,
)
from ..content.rules import TREE_TYPES, NewContent, add_version, create_content
from ..lists.v2 import ListQuery, list_response, object_response, read_order
from ..spaces.queries import require_space, require_writable_space
from ..versions.queries import as_version
from .serializers import custom_content_links, serialize_child, serialize_custom_content

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..app.parameters import Fields
    from ..content.kinds import ContentKind
    from ..server.messages import JsonObject, Response

__all__ = [
    "create",
    "delete",
    "get",
    "list_all",
    "list_children",
    "list_in",
    "list_in_space",
    "update",
]

_CONTAINERS: dict[str, ContentKind] = {
    "pageId": PAGE,
    "blogPostId": BLOG_POST,
    "customContentId": CUSTOM_CONTENT,
}
_PLACES = ("spaceId", *_CONTAINERS)


@operation("getCustomContentByType")
def list_all(context: RequestContext) -> Response:
    """List custom content of one type, of all spaces."""
    select = _list_query(context)
    if ids := context.query.ids("id"):
        select.where_in("c.id", ids)
    if space_ids := context.query.ids("space-id"):
        select.where_in("c.space_id", space_ids)
    return _respond_with_list(context, select)


@operation("getCustomContentByTypeInSpace")
def list_in_space(context: RequestContext) -> Response:
    """List custom content of one type, of one space."""
    select = _list_query(context)
    select.where("c.space_id = ?", require_space(context, context.path_id(expected="Long")).id)
    return _respond_with_list(context, select)


@operation("getCustomContentByTypeInPage", kind=PAGE)
@operation("getCustomContentByTypeInBlogPost", kind=BLOG_POST)
def list_in(context: RequestContext) -> Response:
    """List custom content of one type, in one page or blog post."""
    select = _list_query(context)
    select.where("c.container_id = ?", find_target(context).id)
    return _respond_with_list(context, select)


@operation("getChildCustomContent", kind=CUSTOM_CONTENT)
def list_children(context: RequestContext) -> Response:
    """List custom content in another one, of whatever type."""
    select = _select(context)
    select.where("c.container_id = ?", find_target(context).id)
    return list_response(context, select, serialize_child)


@operation("createCustomContent")
def create(context: RequestContext) -> Response:
    """Create a new content of an app's type, in a space or in another content."""
    fields = context.body
    type_ = _read_type(fields)
    title = fields.title() or ""
    space_id, container_id = _read_place(context, fields)
    content_id = next_id(context.db)
    body = read_app_body(fields, f"{content_id}/1")
    if body is None:
        raise invalid_parameter("body is required")
    new = NewContent(
        type=CUSTOM_CONTENT.type,
        space_id=space_id,
        title=title,
        body=body,
        parent_id=None,
        status=fields.text("status") or "current",
        subtype=type_,
        container_id=container_id,
    )
    create_content(context, content_id, new)
    response = _written(context, content_id, 201)
    response.headers["location"] = f"{context.operation.path}/{content_id}"
    return response


@operation("getCustomContentById", kind=CUSTOM_CONTENT)
def get(context: RequestContext) -> Response:
    """Get one of them: the current version, or an older one."""
    row, number = find_target(context), context.query.integer("version")
    row = row if number is None else as_version(context, row, number)
    body_format = context.query.choice("body-format", APP_SINGLE_FORMATS)
    body = serialize_custom_content(context, row, body_format)
    if not context.query.flag("include-version", default=True):
        del body["version"]
    body |= read_includes(context, row, body_format)
    return object_response(context, body, custom_content_links(row))


@operation("updateCustomContent", kind=CUSTOM_CONTENT)
def update(context: RequestContext) -> Response:
    """Make a new version, a move to another place, a publication, or a return from the trash."""
    row, fields = find_target(context), context.body
    if fields.id("id") != row.id:
        raise invalid_parameter("The id in the body is not the id in the path")
    if _read_type(fields) != row.subtype:
        raise HTTPError(400, f"Type of custom content cannot be changed : {fields.text('type')}")
    version = fields.child("version")
    message = (version.text("message") if version else None) or ""
    title = fields.title() or ""
    body = read_app_body(fields, f"{row.id}/{row.version + 1}")
    body = row.body if body is None else body
    if row.status == "trashed":
        restore_from_trash(context, row)
        return _written(context, row.id)
    if any(name in fields for name in _PLACES):
        _move(context, row)
    if row.status == "draft":
        publish_draft(context, row, title, body, message)
    else:
        _check_version(row, version.integer("number") if version else None)
        if (title, body) != (row.title, row.body):
            add_version(context, row, title, body, message)
    return _written(context, row.id)


@operation("deleteCustomContent", kind=CUSTOM_CONTENT)
def delete(context: RequestContext) -> Response:
    """Move one to the trash, or delete it permanently from there."""
    row = find_target(context)
    if context.query.flag("purge"):
        purge_content(context, row)
    elif row.status != "trashed":
        move_to_trash(context, row)
    return no_content()


def _select(context: RequestContext) -> ListQuery[ContentRow]:
    select = ListQuery(SELECT_CONTENTS, ContentRow._make, read_order(context, SORTS))
    select.where(VISIBLE, context.account_id, context.account_id)
    select.where("c.type = ? AND c.status = 'current'", CUSTOM_CONTENT.type)
    return select


def _list_query(context: RequestContext) -> ListQuery[ContentRow]:
    select = _select(context)
    select.where("c.subtype = ?", context.query.text("type"))
    return select


def _respond_with_list(context: RequestContext, select: ListQuery[ContentRow]) -> Response:
    body_format = context.query.choice("body-format", APP_LIST_FORMATS)

    def show(row: ContentRow) -> JsonObject:
        shape = serialize_custom_content(context, row, body_format)
        return {**shape, "_links": custom_content_links(row)}

    return list_response(context, select, show)


def _read_type(fields: Fields) -> str:
    type_ = fields.text("type") or ""
    if type_ in TREE_TYPES or ":" not in type_:
        raise HTTPError(400, f"Type is not a custom content type : {type_}")
    return type_


def _read_place(context: RequestContext, fields: Fields) -> tuple[int, int | None]:
    """Read in which space, and in which content if any, something is to be."""
    given = [name for name in _PLACES if name in fields]
    if len(given) != 1:
        raise invalid_parameter(f"Exactly one of {', '.join(_PLACES)} is required")
    (name,) = given
    place_id = fields.id(name) or 0
    kind = _CONTAINERS.get(name)
    if kind is None:
        return require_writable_space(context, place_id).id, None
    row = find_content(context.db, place_id, (kind.type,))
    if row is None or row.status == "trashed" or not is_readable(context, row.id):
        raise not_found(context, kind.noun, place_id)
    return row.space_id, row.id


def _move(context: RequestContext, row: ContentRow) -> None:
    space_id, container_id = _read_place(context, context.body)
    inner: int | None = container_id
    while inner is not None:
        if inner == row.id:
            raise HTTPError(400, "Custom content cannot be in itself")
        (inner,) = context.db.execute(
            "SELECT container_id FROM content WHERE id = ?", (inner,)
        ).fetchone()
    context.db.execute(
        "UPDATE content SET space_id = ?, container_id = ? WHERE id = ?",
        (space_id, container_id, row.id),
    )
    context.changed.add(row.id)


def _check_version(row: ContentRow, number: int | None) -> None:
    """Refuse a wrong number, which is a bad request here and no conflict, as measured."""
    if number != row.version + 1:
        raise HTTPError(
            400,
            "Version must be incremented when updating custom content. "
            f"Current Version: {row.version}. Provided version: {number}",
        )


def _written(context: RequestContext, content_id: int, status: int = 200) -> Response:
    row = find_content(context.db, content_id, (CUSTOM_CONTENT.type,))
    assert row is not None  # noqa: S101 -- written in this transaction
    body = serialize_custom_content(context, row, "storage")
    return object_response(context, body, custom_content_links(row), status)
