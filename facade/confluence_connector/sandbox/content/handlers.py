"""Pages and blog posts: create, update, rename, delete."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from .. import contents, drafts, edits, restrictions, trash
from ..answers import Refused, invalid_parameter, no_content
from ..bodies import read_body
from ..call import operation
from ..clock import timestamp
from ..content_rows import find, next_id
from ..content_shapes import content_links
from ..kinds import PAGE, find_space, kind_of
from ..listing import single
from ..owners import find_owner

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Response
    from ..fields import Fields
    from ..kinds import Kind
    from ..space_rows import SpaceRow


@operation("createPage", "createBlogPost")
def create_content(call: Call) -> Response:
    """A new page or blog post; a page without a parent goes under the space's home page."""
    kind, fields = kind_of(call), call.body
    space_id = fields.id("spaceId")
    if space_id is None:
        raise invalid_parameter("spaceId is required")
    space = find_space(call, space_id)
    status = fields.text("status") or "current"
    title = fields.text("title")
    if title is None and status != "draft":
        raise invalid_parameter("title is required")
    content_id = next_id(call.db)
    contents.create(
        call,
        content_id,
        contents.NewContent(
            type=kind.type,
            space_id=space.id,
            title=title or "",
            body=read_body(fields, f"{content_id}/1") or "",
            parent_id=_parent_of_new_page(call, space) if kind is PAGE else None,
            status=status,
            subtype=fields.text("subtype"),
            created_at=_written_at(fields),
        ),
    )
    if call.query.flag("private"):
        restrictions.keep_for_author(call, content_id)
    return _written(call, kind, content_id)


@operation("updatePage", "updateBlogPost")
def update_content(call: Call) -> Response:
    """A new version, a move, a draft, a publication, or nothing if all is as it was."""
    kind = kind_of(call)
    row, fields = find_owner(call), call.body
    if fields.id("id") != row.id:
        raise invalid_parameter("The id in the body is not the id in the path")
    version = fields.child("version")
    number = version.integer("number") if version else None
    message = (version.text("message") if version else None) or ""
    title = fields.text("title") or ""
    body = read_body(fields, f"{row.id}/{row.version + 1}")
    body = row.body if body is None else body
    if row.status == "trashed":
        trash.restore(call, row)
    elif fields.text("status") == "draft":
        drafts.check_draft_version(number)
        drafts.save(call, row, title, body, message)
        return _written(call, kind, row.id, draft=True)
    elif row.status == "draft":
        drafts.check_draft_version(number)
        edits.check_title(call, row, title)
        drafts.publish(call, row, title, body, message)
    else:
        contents.check_version(row, number)
        parent_id, owner_id = fields.id("parentId"), fields.text("ownerId")
        edits.publish(call, row, edits.Edit(title, body, message, parent_id, owner_id))
    return _written(call, kind, row.id)


@operation("updatePageTitle")
def rename_page(call: Call) -> Response:
    """A new version with another title and the same body."""
    row, fields = find_owner(call), call.body
    title = fields.text("title") or ""
    if fields.text("status") == "draft" or row.status == "draft":
        draft = drafts.as_draft(call, row)
        drafts.save(call, row, title, draft.body, draft.message)
        return _written(call, PAGE, row.id, draft=True)
    edits.check_title(call, row, title)
    if title != row.title:
        contents.add_version(call, row, title, row.body, "")
    return _written(call, PAGE, row.id)


@operation("deletePage", "deleteBlogPost")
def delete_content(call: Call) -> Response:
    """Into the trash; from there for good; or only the draft."""
    kind = kind_of(call)
    row = find_owner(call)
    if call.query.flag("draft"):
        if not drafts.discard(call, row):
            raise Refused(404, f"Cannot find a draft of the {kind.noun} with id [{row.id}]")
    elif call.query.flag("purge"):
        trash.purge(call, row)
    elif row.status == "draft":
        raise Refused(404, f"Cannot find a {kind.noun} with id [{row.id}]")
    elif row.status != "trashed":
        trash.trash(call, row)
    return no_content()


def _written(call: Call, kind: Kind, content_id: int, *, draft: bool = False) -> Response:
    row = find(call.db, content_id, (kind.type,))
    assert row is not None  # noqa: S101 -- written in this transaction
    if draft:
        row = drafts.as_draft(call, row)
    return single(call, kind.shape(row, "storage"), content_links(row))


def _parent_of_new_page(call: Call, space: SpaceRow) -> int | None:
    parent_id = call.body.id("parentId")
    if call.query.flag("root-level"):
        if parent_id is not None:
            raise invalid_parameter("parentId must not be given together with root-level")
        return None
    if parent_id is None:
        return contents.home_of(call.db, space)
    return contents.check_parent(call.db, parent_id, space.id).id


def _written_at(fields: Fields) -> str | None:
    """The day a blog post shall bear, if the client names one."""
    text = fields.text("createdAt")
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise invalid_parameter(f"Provided value {{{text}}} for 'createdAt' is no date") from None
    return timestamp(moment.astimezone(UTC) if moment.tzinfo else moment)
