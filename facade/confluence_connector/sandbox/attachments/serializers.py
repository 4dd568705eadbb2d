"""The wire forms of attachments, v2's and v1's."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from . import links
from .content_rows import find
from .content_shapes import version
from .v1.contents import Shaper
from .v1.expansion import Expansion

if TYPE_CHECKING:
    from .attachments import AttachmentRow
    from .call import Call
    from .exchange import JsonObject

_CONTAINER_MEMBER = {"page": "pageId", "blogpost": "blogPostId"}
_EXPANDED = Expansion(frozenset(("version", "metadata.labels")))


def attachment(row: AttachmentRow) -> JsonObject:
    """An attachment as v2 shows it, but for its links."""
    own_links = attachment_links(row)
    return {
        "id": f"att{row.id}",
        "status": row.status,
        "title": row.title,
        "createdAt": row.created_at,
        _CONTAINER_MEMBER[row.container_type]: str(row.container_id),
        "mediaType": row.media_type,
        "mediaTypeDescription": None,
        "comment": row.comment,
        "fileId": row.file_id,
        "fileSize": row.size,
        "webuiLink": own_links["webui"],
        "downloadLink": own_links["download"],
        "version": version(row.version, row.message, row.minor_edit, row.author_id, row.written_at),
    }


def attachment_links(row: AttachmentRow) -> JsonObject:
    """v2's links of an attachment, relative to the base."""
    return {
        "webui": links.attachment(row.container_id, row.id, row.title),
        "download": links.download(row.container_id, row.id),
    }


def attachment_v1(call: Call, row: AttachmentRow) -> JsonObject:
    """An attachment as v1 answers an upload."""
    content = find(call.db, row.id, ("attachment",))
    assert content is not None  # noqa: S101 -- the row is its join
    shape = Shaper(call.db, call.request.hosts).content(content, _EXPANDED)
    told: JsonObject = {"mediaType": row.media_type, "comment": row.comment}
    return {
        **shape,
        "metadata": {**_members(shape, "metadata"), **told},
        "extensions": {
            **told,
            "fileSize": row.size,
            "mediaTypeDescription": _describe(row.media_type),
            "fileId": row.file_id,
            "collectionName": f"contentId-{row.container_id}",
        },
        "_expandable": _without_extensions(_members(shape, "_expandable")),
        "_links": {**_members(shape, "_links"), **attachment_links(row)},
    }


def _members(shape: JsonObject, name: str) -> JsonObject:
    return cast("JsonObject", shape[name])


def _without_extensions(expandable: JsonObject) -> JsonObject:
    return {name: where for name, where in expandable.items() if name != "extensions"}


def _describe(media_type: str) -> str | None:
    kind, _, name = media_type.partition("/")
    return f"{name.upper()} Image" if kind == "image" else None
