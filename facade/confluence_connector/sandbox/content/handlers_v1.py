"""Contents on v1's removed routes: one by id, its history, lists, create, update, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.context import operation
from ..app.parameters import Fields
from ..app.responses import HTTPError, json_response, no_content
from ..bodies.formats import read_body
from ..comments.rules import CONTAINERS, find_comment, insert_comment, mark_footer, remove_comment
from ..labels.rules import replace_labels_of_content
from ..lists.expansion import Expansion
from ..lists.v1 import rows_response
from ..spaces.queries import find_space_by_key, require_writable_space
from ..spaces.rules import require_space_by_key
from ..versions.queries import as_version
from .drafts import publish_draft
from .lifecycle import move_to_trash, purge_content, restore_from_trash
from .lists_v1 import ContentQuery, single_content
from .queries import (
    NO_CONTENT_BARE,
    check_may_update,
    content_id_v1,
    find_content,
    find_content_v1,
    next_id,
    require_content_v1,
)
from .rules import (
    TREE_TYPES,
    Edit,
    NewContent,
    apply_edit,
    check_new_title,
    check_not_archived,
    check_parent,
    check_version,
    create_content,
    home_of,
)
from .serializers_v1 import Serializer

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..comments.rules import CommentRow
    from ..server.messages import JsonObject, Response
    from .queries import ContentRow

__all__ = [
    "create",
    "delete",
    "get_content",
    "get_history",
    "get_version",
    "list_contents",
    "list_versions",
    "update",
]

_WRITTEN = ("page", "blogpost", "comment")
_TYPES = (*_WRITTEN, "attachment", "folder")


@operation("GET content/{id}")
def get_content(context: RequestContext) -> Response:
    """One content of any type, as it is or as it was."""
    row, number = _find(context), context.query.integer("version")
    return json_response(
        single_content(context, row if number is None else as_version(context, row, number))
    )


@operation("GET content/{id}/history")
def get_history(context: RequestContext) -> Response:
    """Who made a content, and who changed it last."""
    row = find_content_v1(context, _TYPES)
    serializer = Serializer(context.db, context.request.hosts)
    asked = {f"history.{path}" for path in Expansion.of(context.query).paths}
    shape = serializer.content(row, Expansion(frozenset(("history.lastUpdated", *asked))))
    return json_response(shape["history"])


@operation("GET content/{id}/version")
def list_versions(context: RequestContext) -> Response:
    """Versions, the newest first."""
    row = find_content_v1(context, _TYPES)
    numbers = range(row.version, 0, -1)
    return rows_response(context, [_version(context, row, number) for number in numbers])


@operation("GET content/{id}/version/{number}")
def get_version(context: RequestContext) -> Response:
    """One version."""
    row = find_content_v1(context, _TYPES)
    return json_response(_version(context, row, context.path_id("number", "int")))


@operation("POST content")
def create(context: RequestContext) -> Response:
    """Create a new page or blog post, or a comment on one."""
    fields = context.body
    type_ = fields.text("type") or "page"
    if type_ not in _WRITTEN:
        raise HTTPError(400, f"Content of type {type_} cannot be created")
    content_id = next_id(context.db)
    body = read_body(fields, f"{content_id}/1") or ""
    if type_ == "comment":
        _create_comment(context, content_id, body)
    else:
        _create_written(context, content_id, type_, body)
    _replace_labels(context, content_id)
    return _written(context, content_id)


@operation("PUT content/{id}")
def update(context: RequestContext) -> Response:
    """Make a new version, a move, a publication, or a return from the trash."""
    row, fields = _find(context, _WRITTEN, in_trash=True), context.body
    check_may_update(context, row.id)
    check_not_archived(context, row)
    version = fields.child("version") or Fields({})
    message = version.text("message") or ""
    title = fields.title() or row.title
    body = read_body(fields, f"{row.id}/{row.version + 1}")
    body = row.body if body is None else body
    if row.status == "trashed":
        restore_from_trash(context, row)
    elif row.status == "draft":
        check_new_title(context, row, title)
        publish_draft(context, row, title, body, message)
    else:
        check_version(row, version.integer("number"))
        parent_id = _parent_id(fields) if row.type == "page" else None
        edit = Edit(title, body, message, parent_id, minor_edit=version.flag("minorEdit"))
        apply_edit(context, row, edit)
    _replace_labels(context, row.id)
    return _written(context, row.id)


@operation("DELETE content/{id}")
def delete(context: RequestContext) -> Response:
    """Move to the trash, or delete permanently from there; comments are deleted."""
    row = _find(context)
    check_may_update(context, row.id)
    comment = _comment(context, row.id)
    if row.status == "trashed":
        purge_content(context, row)
    elif comment is not None:
        remove_comment(context, comment)
    else:
        move_to_trash(context, row)
    return no_content()


def _find(
    context: RequestContext, types: tuple[str, ...] = _TYPES, *, in_trash: bool = False
) -> ContentRow:
    """Find the content that the path names; one in the trash only if ``status`` says so."""
    asked = {"trashed", "any"} & set(context.query.many("status"))
    text = context.path["id"]
    content_id = content_id_v1(text)
    missing = "null" if text.startswith("att") else NO_CONTENT_BARE
    return require_content_v1(
        context, content_id, types, in_trash=in_trash or bool(asked), missing=missing
    )


def _comment(context: RequestContext, content_id: int) -> CommentRow | None:
    found = (find_comment(context.db, content_id, kind) for kind in ("footer", "inline"))
    return next((row for row in found if row is not None), None)


def _create_written(context: RequestContext, content_id: int, type_: str, body: str) -> None:
    fields = context.body
    key = (fields.child("space") or Fields({})).text("key") or ""
    space = require_writable_space(context, require_space_by_key(context, key).id)
    parent_id = _parent_id(fields)
    if parent_id is not None:
        check_parent(context, parent_id, space.id)
    elif type_ == "page":
        parent_id = home_of(context.db, space)
    create_content(
        context,
        content_id,
        NewContent(
            type=type_,
            space_id=space.id,
            title=fields.title() or "",
            body=body,
            parent_id=parent_id if type_ == "page" else None,
            status="draft" if fields.text("status") == "draft" else "current",
        ),
    )


def _create_comment(context: RequestContext, content_id: int, body: str) -> None:
    container_id = (context.body.child("container") or Fields({})).id("id")
    container = require_content_v1(context, container_id or 0, CONTAINERS)
    parent_id = _parent_id(context.body)
    parent = None if parent_id is None else _comment(context, parent_id)
    insert_comment(context, content_id, container, parent, body)
    mark_footer(context, content_id)


def _replace_labels(context: RequestContext, content_id: int) -> None:
    """Let the content have the labels that the request names, if it names any."""
    metadata = context.body.child("metadata")
    if metadata is not None and "labels" in metadata:
        labels = metadata.objects("labels")
        sent = [(one.text("prefix") or "global", one.text("name") or "") for one in labels]
        replace_labels_of_content(context, content_id, sent)


def _parent_id(fields: Fields) -> int | None:
    ancestors = fields.objects("ancestors")
    return ancestors[-1].id("id") if ancestors else None


def _written(context: RequestContext, content_id: int) -> Response:
    row = find_content(context.db, content_id, _WRITTEN)
    assert row is not None  # noqa: S101 -- written in this transaction
    paths = frozenset(("body.storage", "version", "space", "ancestors", "history", "container"))
    asked = Expansion.of(context.query).paths
    return json_response(single_content(context, row, Expansion(paths | asked)))


def _version(context: RequestContext, row: ContentRow, number: int) -> JsonObject:
    serializer = Serializer(context.db, context.request.hosts)
    return serializer.version(as_version(context, row, number), Expansion())


@operation("GET content")
def list_contents(context: RequestContext) -> Response:
    """Pages, or another type if asked for, of all spaces or of one."""
    query = context.query
    type_ = query.text("type") or "page"
    _check_listed_type(type_)
    selection = ContentQuery(context, type_)
    if (key := query.text("spaceKey")) is not None:
        space = find_space_by_key(context.db, key)
        if space is None:
            raise HTTPError(404, f"No space with key : {key}")
        selection.where("c.space_id = ?", space.id)
    if title := query.text("title"):
        selection.where("c.title_key = ?", title.casefold())
    return selection.answer()


def _check_listed_type(type_: str) -> None:
    """Refuse the types that this list cannot fetch, each in words of its own."""
    if type_ in ("page", "blogpost"):
        return
    if type_ in ("comment", "folder"):
        raise _not_implemented(f"Cannot fetch {type_}s with ContentFinder")
    if type_ == "attachment":
        text = "java.lang.NullPointerException: null"
        raise HTTPError(500, text, java_class="", data=False)
    if type_ in TREE_TYPES:
        raise HTTPError(400, f"Type is not a custom content type : {type_}")
    raise _not_implemented(f"Cannot find custom content type : {type_}")


def _not_implemented(text: str) -> HTTPError:
    java_class = "com.atlassian.confluence.api.service.exceptions.NotImplementedServiceException: "
    return HTTPError(501, text, java_class=java_class)
