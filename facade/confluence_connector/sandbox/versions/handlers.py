"""Versions: lists, one, bringing one back, deleting one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import contents
from ..answers import Refused, json_response, no_content
from ..bodies import LIST_FORMATS
from ..call import operation
from ..content_shapes import version, version_of
from ..listing import Select, answer_list, read_order
from ..owners import find_content_v1, find_owner
from ..v1.contents import Shaper
from ..v1.expansion import Expansion
from ..versions import SELECT_VERSIONS, VersionRow, delete_version, find_version

if TYPE_CHECKING:
    from ..call import Call
    from ..content_rows import ContentRow
    from ..exchange import JsonObject, Response

_MOST_WITH_BODY = 50
_VERSIONED = ("page", "blogpost", "attachment", "comment")


@operation(
    "getPageVersions",
    "getBlogPostVersions",
    "getAttachmentVersions",
    "getFooterCommentVersions",
    "getInlineCommentVersions",
)
def list_versions(call: Call) -> Response:
    """Versions, the newest first; with bodies at most fifty a page, whatever was asked for."""
    row = find_owner(call)
    body_format = call.query.choice("body-format", LIST_FORMATS)
    columns = {"modified-date": ("c.number", "id")}
    order = read_order(call, columns, default="-modified-date")
    select = Select(SELECT_VERSIONS, VersionRow._make, order, id_column="c.number")
    select.where("c.content_id = ?", row.id)
    limit = call.query.limit()
    if body_format is not None:
        limit = min(limit, _MOST_WITH_BODY)
    return answer_list(call, select, lambda found: version_of(row, found, body_format), limit)


@operation(
    "getPageVersionDetails",
    "getBlogPostVersionDetails",
    "getAttachmentVersionDetails",
    "getFooterCommentVersionDetails",
    "getInlineCommentVersionDetails",
)
def get_version(call: Call) -> Response:
    """One version, with the numbers of its neighbours."""
    row = find_owner(call)
    number = call.path_id("version-number", "int")
    found = find_version(call, row.id, number)
    body: JsonObject = {
        **version(found.id, found.message, found.minor_edit, found.author_id, found.created_at),
        "contentTypeModified": False,
        "collaborators": [found.author_id],
    }
    if number > 1:
        body["prevVersion"] = number - 1
    if number < row.version:
        body["nextVersion"] = number + 1
    return json_response(body)


@operation("restoreContentVersion")
def restore_version(call: Call) -> Response:
    """An old version comes back as a new one, on top."""
    row = _find(call)
    parameters = call.body.child("params")
    number = parameters.integer("versionNumber") if parameters else None
    if parameters is None or number is None:
        raise Refused(400, "versionNumber is required")
    old = find_version(call, row.id, number)
    title = old.title if parameters.flag("restoreTitle") else row.title
    if title.casefold() != row.title.casefold():
        contents.check_title(
            call.db, row.type, row.space_id, title, created_at=row.created_at, own_id=row.id
        )
    contents.add_version(call, row, title, old.body, parameters.text("message") or "")
    shaper = Shaper(call.db, call.request.hosts)
    return json_response(shaper.version(_find(call), Expansion.of(call.query)))


@operation("deleteContentVersion")
def remove_version(call: Call) -> Response:
    """An old version is gone, and those above it count one less."""
    delete_version(call, _find(call), call.path_id("versionNumber", "int"))
    return no_content()


def _find(call: Call) -> ContentRow:
    return find_content_v1(call, _VERSIONED)
