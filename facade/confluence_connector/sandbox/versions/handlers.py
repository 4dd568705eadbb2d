"""Versions: lists, one, bringing one back, deleting one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.context import operation
from ..app.responses import HTTPError, json_response, no_content
from ..bodies.formats import APP_LIST_FORMATS
from ..content.kinds import (
    ATTACHMENT,
    BLOG_POST,
    CUSTOM_CONTENT,
    FOOTER_COMMENT,
    INLINE_COMMENT,
    PAGE,
)
from ..content.queries import find_content_v1, find_target
from ..content.rules import add_version, check_title
from ..content.serializers import serialize_content_version, serialize_version
from ..content.serializers_v1 import Serializer
from ..lists.expansion import Expansion
from ..lists.v2 import ListQuery, list_response, read_order
from .queries import SELECT_VERSIONS, VersionRow, delete_version, find_version

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..content.queries import ContentRow
    from ..server.messages import JsonObject, Response

__all__ = ["get_version", "list_versions", "remove_version", "restore_version"]

_MOST_WITH_BODY = 50
_VERSIONED = ("page", "blogpost", "attachment", "comment")


@operation("getPageVersions", kind=PAGE)
@operation("getBlogPostVersions", kind=BLOG_POST)
@operation("getAttachmentVersions", kind=ATTACHMENT)
@operation("getCustomContentVersions", kind=CUSTOM_CONTENT)
@operation("getFooterCommentVersions", kind=FOOTER_COMMENT)
@operation("getInlineCommentVersions", kind=INLINE_COMMENT)
def list_versions(context: RequestContext) -> Response:
    """Versions, the newest first; with bodies at most fifty a page, whatever was asked for."""
    row = find_target(context)
    body_format = context.query.choice("body-format", APP_LIST_FORMATS)
    columns = {"modified-date": ("c.number", "id")}
    order = read_order(context, columns, default="-modified-date")
    select = ListQuery(SELECT_VERSIONS, VersionRow._make, order, id_column="c.number")
    select.where("c.content_id = ?", row.id)
    limit = context.query.limit()
    if body_format is not None:
        limit = min(limit, _MOST_WITH_BODY)
    return list_response(
        context, select, lambda found: serialize_content_version(row, found, body_format), limit
    )


@operation("getPageVersionDetails", kind=PAGE)
@operation("getBlogPostVersionDetails", kind=BLOG_POST)
@operation("getAttachmentVersionDetails", kind=ATTACHMENT)
@operation("getCustomContentVersionDetails", kind=CUSTOM_CONTENT)
@operation("getFooterCommentVersionDetails", kind=FOOTER_COMMENT)
@operation("getInlineCommentVersionDetails", kind=INLINE_COMMENT)
def get_version(context: RequestContext) -> Response:
    """One version, with the numbers of its neighbours."""
    row = find_target(context)
    number = context.path_id("version-number", "int")
    found = find_version(context, row.id, number)
    body: JsonObject = {
        **serialize_version(
            found.id, found.message, found.minor_edit, found.author_id, found.created_at
        ),
        "contentTypeModified": False,
        "collaborators": [found.author_id],
    }
    if number > 1:
        body["prevVersion"] = number - 1
    if number < row.version:
        body["nextVersion"] = number + 1
    return json_response(body)


@operation("restoreContentVersion")
def restore_version(context: RequestContext) -> Response:
    """Restore an old version as a new one, on top."""
    row = _find(context)
    parameters = context.body.child("params")
    number = parameters.integer("versionNumber") if parameters else None
    if parameters is None or number is None:
        raise HTTPError(400, "versionNumber is required")
    old = find_version(context, row.id, number)
    title = old.title if parameters.flag("restoreTitle") else row.title
    if title.casefold() != row.title.casefold():
        check_title(
            context.db, row.type, row.space_id, title, created_at=row.created_at, own_id=row.id
        )
    add_version(context, row, title, old.body, parameters.text("message") or "")
    serializer = Serializer(context.db, context.request.hosts)
    return json_response(serializer.version(_find(context), Expansion.of(context.query)))


@operation("deleteContentVersion")
def remove_version(context: RequestContext) -> Response:
    """Remove an old version; those above it count one less."""
    delete_version(context, _find(context), context.path_id("versionNumber", "int"))
    return no_content()


def _find(context: RequestContext) -> ContentRow:
    return find_content_v1(context, _VERSIONED)
