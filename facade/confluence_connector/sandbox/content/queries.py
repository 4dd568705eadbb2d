"""Whom a v2 path is about: `/pages/7/labels` and `/attachments/att9/labels` alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from . import access
from .answers import Refused
from .content_rows import find
from .fields import to_id
from .kinds import not_found

if TYPE_CHECKING:
    from .call import Call
    from .content_rows import ContentRow

_ATTACHMENT_PREFIX = "att"


class _Owner(NamedTuple):
    type: str
    noun: str


_OWNERS = {
    "pages": _Owner("page", "page"),
    "blogposts": _Owner("blogpost", "blog post"),
    "folders": _Owner("folder", "folder"),
    "whiteboards": _Owner("whiteboard", "whiteboard"),
    "databases": _Owner("database", "database"),
    "embeds": _Owner("embed", "embed"),
    "attachments": _Owner("attachment", "attachment"),
    "comments": _Owner("comment", "comment"),
    "footer-comments": _Owner("comment", "comment"),
    "inline-comments": _Owner("comment", "comment"),
}


def plural_of(call: Call) -> str:
    """The word in the path for what the operation is about."""
    return call.operation.path.split("/")[4]


def find_owner(call: Call) -> ContentRow:
    """The content whose id stands behind that word, in any status."""
    plural, parameter = call.operation.path.split("/")[4:6]
    name = parameter.strip("{}")
    owner = _OWNERS[plural]
    if owner.type == "attachment":
        content_id = attachment_id(call.path[name], name)
    else:
        content_id = call.path_id(name)
    row = find(call.db, content_id, (owner.type,))
    if row is None or not is_open(call, row):
        raise not_found(call, owner.noun, content_id)
    return row


def is_open(call: Call, row: ContentRow) -> bool:
    """Whether restrictions let the caller do this; v2 answers as if there were nothing."""
    writes = call.operation.method != "GET" and row.type != "comment"
    # What hangs on a page is as open as the page.
    restricted_id = row.id if row.container_id is None else row.container_id
    return access.may(call.db, call.account_id, "update" if writes else "read", restricted_id)


def attachment_id(text: str, name: str = "id") -> int:
    """An attachment's id, whose prefix may be left out."""
    return to_id(text.removeprefix(_ATTACHMENT_PREFIX), name, "ContentId")


def find_content_v1(call: Call, types: tuple[str, ...]) -> ContentRow:
    """The content of one of these types that a v1 path names; trash counts as nothing."""
    return require_v1(call, attachment_id(call.path["id"]), types)


def require_v1(
    call: Call, content_id: int, types: tuple[str, ...], *, in_trash: bool = False
) -> ContentRow:
    """The content with this id and one of these types, or v1's refusal."""
    row = find(call.db, content_id, types)
    readable = row is not None and access.may(call.db, call.account_id, "read", row.id)
    if row is None or not readable or (row.status == "trashed" and not in_trash):
        raise Refused(404, f"No content found with id : ContentId{{id={content_id}}}")
    return row
