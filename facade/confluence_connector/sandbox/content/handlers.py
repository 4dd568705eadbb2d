"""Pages and blog posts: read, list, create, update, delete."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from ..app.clock import timestamp
from ..app.context import operation
from ..app.parameters import to_id
from ..app.responses import HTTPError, invalid_parameter, json_response, no_content
from ..attachments.media_ids import media_ids_of, with_media_ids
from ..bodies.formats import LIST_FORMATS, SINGLE_FORMATS, read_body
from ..labels.rules import BEARS_LABEL
from ..lists.v2 import ListQuery, list_response, object_response, read_order
from ..restrictions.rules import keep_for_author
from ..spaces.queries import require_space, require_writable_space
from ..versions.queries import as_version
from .access import VISIBLE
from .drafts import as_draft, check_draft_version, discard_draft, publish_draft, save_draft
from .includes import read_includes
from .kinds import BLOG_POST, PAGE
from .lifecycle import move_to_trash, purge_content, restore_from_trash
from .queries import (
    SELECT_CONTENTS,
    SELECT_WITHOUT_BODY,
    SORTS,
    ContentRow,
    find_content,
    find_target,
    is_readable,
    next_id,
)
from .rules import (
    Edit,
    NewContent,
    add_version,
    apply_edit,
    check_new_title,
    check_not_archived,
    check_parent,
    check_version,
    create_content,
    home_of,
)
from .serializers import content_links, serialize_content

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..app.parameters import Fields
    from ..server.messages import JsonObject, Response
    from ..spaces.queries import SpaceRow
    from .kinds import ContentKind

__all__ = [
    "convert_ids",
    "create",
    "delete",
    "get_content",
    "list_content",
    "list_content_in_space",
    "list_content_with_label",
    "rename_page",
    "update",
]

_LISTED_STATUSES = ("current", "archived", "trashed", "deleted")
_SINGLE_STATUSES = (*_LISTED_STATUSES, "historical", "draft")
_SHOWN_STATUSES = ("current", "archived", "trashed", "historical")


@operation("getPageById", kind=PAGE)
@operation("getBlogPostById", kind=BLOG_POST)
def get_content(context: RequestContext) -> Response:
    """One page or blog post: the current version, an older one, or its draft."""
    kind = context.kind
    found = find_target(context)
    body_format = context.query.choice("body-format", SINGLE_FORMATS)
    statuses = context.query.choices("status", _SINGLE_STATUSES)
    number = context.query.integer("version")
    row = found
    if context.query.flag("get-draft") or statuses == ["draft"]:
        row, statuses = as_draft(context, found), statuses or ["draft", *_SHOWN_STATUSES]
    elif number is not None:
        row = as_version(context, found, number)
        statuses = statuses and [*statuses, "historical"]
    if row.status not in (statuses or _SHOWN_STATUSES):
        raise HTTPError(404, f"Cannot find a {kind.noun} with id [{row.id}]")
    body = with_media_ids(context.db, row.id, serialize_content(row, body_format))
    if not context.query.flag("include-version", default=True):
        del body["version"]
    body |= read_includes(context, row, body_format)
    return object_response(context, body, content_links(row))


@operation("getPages", kind=PAGE)
@operation("getBlogPosts", kind=BLOG_POST)
def list_content(context: RequestContext) -> Response:
    """Pages or blog posts of all spaces."""
    select = _list_query(context)
    if ids := context.query.ids("id"):
        select.where_in("c.id", ids)
    if space_ids := context.query.ids("space-id"):
        select.where_in("c.space_id", space_ids)
    if context.query.choice("subtype", ("live", "page")) == "live":
        select.where("c.subtype = 'live'")
    return _respond_with_list(context, select)


@operation("getPagesInSpace", kind=PAGE)
@operation("getBlogPostsInSpace", kind=BLOG_POST)
def list_content_in_space(context: RequestContext) -> Response:
    """Pages or blog posts of one space; of pages perhaps only those at its top."""
    space = require_space(context, context.path_id(expected="Long"))
    select = _list_query(context)
    select.where("c.space_id = ?", space.id)
    if context.query.choice("depth", ("all", "root")) == "root":
        select.where("c.parent_id IS NULL")
    return _respond_with_list(context, select)


@operation("getLabelPages", kind=PAGE)
@operation("getLabelBlogPosts", kind=BLOG_POST)
def list_content_with_label(context: RequestContext) -> Response:
    """List pages or blog posts with a label."""
    select = _list_query(context)
    select.where(BEARS_LABEL, context.path_id())
    if space_ids := context.query.ids("space-id"):
        select.where_in("c.space_id", space_ids)
    return _respond_with_list(context, select)


def _list_query(context: RequestContext) -> ListQuery[ContentRow]:
    """Build the query with the filters that all these lists share."""
    wants_body = context.query.choice("body-format", LIST_FORMATS) is not None
    select = ListQuery(
        SELECT_CONTENTS if wants_body else SELECT_WITHOUT_BODY,
        ContentRow._make,
        read_order(context, SORTS),
    )
    select.where(VISIBLE, context.account_id, context.account_id)
    statuses = context.query.choices("status", _LISTED_STATUSES)
    select.where_in("c.status", statuses or ["current", "archived"])
    type_, title = context.kind.type, context.query.text("title")
    if title is None:
        select.where("c.type = ?", type_)
    else:
        # Few share a title: looking them up beats walking along the list of the type.
        same_title = "c.id IN (SELECT id FROM content WHERE title_key = ? AND type = ?)"
        select.where(same_title, title.casefold(), type_)
    return select


def _respond_with_list(context: RequestContext, select: ListQuery[ContentRow]) -> Response:
    body_format = context.query.choice("body-format", LIST_FORMATS)
    return list_response(
        context,
        select,
        lambda row: {
            **with_media_ids(context.db, row.id, serialize_content(row, body_format)),
            "_links": content_links(row),
        },
    )


@operation("createPage", kind=PAGE)
@operation("createBlogPost", kind=BLOG_POST)
def create(context: RequestContext) -> Response:
    """Create a new page or blog post; a page without a parent goes under the space's home page."""
    kind, fields = context.kind, context.body
    space_id = fields.id("spaceId")
    if space_id is None:
        raise invalid_parameter("spaceId is required")
    space = require_writable_space(context, space_id)
    status = fields.text("status") or "current"
    title = fields.title()
    if title is None and status != "draft":
        raise invalid_parameter("title is required")
    content_id = next_id(context.db)
    create_content(
        context,
        content_id,
        NewContent(
            type=kind.type,
            space_id=space.id,
            title=title or "",
            body=read_body(fields, f"{content_id}/1") or "",
            parent_id=_parent_of_new_page(context, space) if kind is PAGE else None,
            status=status,
            subtype=fields.text("subtype"),
            created_at=_written_at(fields),
        ),
    )
    if context.query.flag("private"):
        keep_for_author(context, content_id)
    return _written(context, kind, content_id)


@operation("updatePage", kind=PAGE)
@operation("updateBlogPost", kind=BLOG_POST)
def update(context: RequestContext) -> Response:
    """Make a new version, a move, a draft, a publication, or nothing if all is as it was."""
    kind = context.kind
    row, fields = find_target(context), context.body
    if fields.id("id") != row.id:
        raise invalid_parameter("The id in the body is not the id in the path")
    version = fields.child("version")
    number = version.integer("number") if version else None
    message = (version.text("message") if version else None) or ""
    check_not_archived(context, row)
    title = fields.title() or ""
    body = read_body(fields, f"{row.id}/{row.version + 1}", media_ids_of(context.db, row.id))
    body = row.body if body is None else body
    if row.status == "trashed":
        restore_from_trash(context, row)
    elif fields.text("status") == "draft":
        check_draft_version(number)
        save_draft(context, row, title, body, message)
        return _written(context, kind, row.id, draft=True)
    elif row.status == "draft":
        check_draft_version(number)
        check_new_title(context, row, title)
        publish_draft(context, row, title, body, message)
    else:
        check_version(row, number)
        parent_id, owner_id = fields.id("parentId"), fields.text("ownerId")
        apply_edit(context, row, Edit(title, body, message, parent_id, owner_id))
    return _written(context, kind, row.id)


@operation("updatePageTitle", kind=PAGE)
def rename_page(context: RequestContext) -> Response:
    """Make a new version with another title and the same body."""
    row, fields = find_target(context), context.body
    check_not_archived(context, row)
    title = fields.title() or ""
    if fields.text("status") == "draft" or row.status == "draft":
        draft = as_draft(context, row)
        save_draft(context, row, title, draft.body, draft.message)
        return _written(context, PAGE, row.id, draft=True)
    check_new_title(context, row, title)
    if title != row.title:
        add_version(context, row, title, row.body, "")
    return _renamed(context, row.id)


def _renamed(context: RequestContext, content_id: int) -> Response:
    """Return a page as renaming it does: much of what is known of it comes as null."""
    row = find_content(context.db, content_id, (PAGE.type,))
    assert row is not None  # noqa: S101 -- written in this transaction
    body = serialize_content(row, None)
    body |= dict.fromkeys(("parentType", "parentId", "ownerId", "lastOwnerId", "body"))
    body["version"] = {**cast("JsonObject", body["version"]), "message": None}
    return object_response(context, body, content_links(row))


@operation("deletePage", kind=PAGE)
@operation("deleteBlogPost", kind=BLOG_POST)
def delete(context: RequestContext) -> Response:
    """Move to the trash; or delete permanently from there, or only the draft."""
    kind = context.kind
    row = find_target(context)
    if context.query.flag("draft"):
        if not discard_draft(context, row):
            raise HTTPError(404, f"Cannot find a draft of the {kind.noun} with id [{row.id}]")
    elif context.query.flag("purge"):
        purge_content(context, row)
    elif row.status == "draft":
        raise HTTPError(404, f"Cannot find a {kind.noun} with id [{row.id}]")
    elif row.status != "trashed":
        move_to_trash(context, row)
    return no_content()


def _written(
    context: RequestContext, kind: ContentKind, content_id: int, *, draft: bool = False
) -> Response:
    row = find_content(context.db, content_id, (kind.type,))
    assert row is not None  # noqa: S101 -- written in this transaction
    if draft:
        row = as_draft(context, row)
    return object_response(context, serialize_content(row, "storage"), content_links(row))


def _parent_of_new_page(context: RequestContext, space: SpaceRow) -> int | None:
    parent_id = context.body.id("parentId")
    if context.query.flag("root-level"):
        if parent_id is not None:
            raise invalid_parameter("parentId must not be given together with root-level")
        return None
    if parent_id is None:
        return home_of(context.db, space)
    return check_parent(context, parent_id, space.id).id


def _written_at(fields: Fields) -> str | None:
    """Return the day of a blog post, if the client sends one."""
    text = fields.text("createdAt")
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise invalid_parameter(
            f"Provided value {{{text}}} for 'createdAt' is not a date"
        ) from None
    return timestamp(moment.astimezone(UTC) if moment.tzinfo else moment)


@operation("convertContentIdsToContentTypes")
def convert_ids(context: RequestContext) -> Response:
    """Return the type of each id; null where the caller sees nothing."""
    results: JsonObject = {}
    for sent in context.body.items("contentIds"):
        text = str(sent)
        results[text] = _type_of(context, to_id(text.removeprefix("att"), "contentIds"))
    return json_response({"results": results})


def _type_of(context: RequestContext, content_id: int) -> str | None:
    row = context.db.execute(
        "SELECT iif(type = 'custom', subtype, type), kind FROM content"
        " LEFT JOIN comment ON content_id = id WHERE id = ?",
        (content_id,),
    ).fetchone()
    if row is None or not is_readable(context, content_id):
        return None
    type_, comment_kind = row
    return f"{comment_kind}-comment" if comment_kind else str(type_)
