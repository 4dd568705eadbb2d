"""The wire forms of attachments, v2's and v1's."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..app import links
from ..content.queries import find_content
from ..content.serializers import serialize_version
from ..content.serializers_v1 import Serializer
from ..lists.expansion import Expansion

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject
    from .rules import AttachmentRow

__all__ = ["attachment_links", "serialize_attachment", "serialize_attachment_v1"]

_CONTAINER_MEMBER = {"page": "pageId", "blogpost": "blogPostId", "custom": "customContentId"}
_LISTED = frozenset(("version", "metadata.labels"))
_UPLOADED = Expansion(_LISTED | {"container"})


def serialize_attachment(context: RequestContext, row: AttachmentRow) -> JsonObject:
    """Write an attachment as v2 shows it, but for its links."""
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
        **_size(context, row),
        "webuiLink": own_links["webui"],
        "downloadLink": own_links["download"],
        "version": serialize_version(
            row.version, row.message, row.minor_edit, row.author_id, row.written_at
        ),
    }


def attachment_links(row: AttachmentRow) -> JsonObject:
    """v2's links of an attachment, relative to the base."""
    return {
        "webui": links.attachment(row.container_id, row.id, row.title),
        "download": links.download(row.container_id, row.id),
    }


def serialize_attachment_v1(
    context: RequestContext, row: AttachmentRow, expand: Expansion | None = None
) -> JsonObject:
    """Write an attachment as v1 returns it, by default as after an upload."""
    content = find_content(context.db, row.id, ("attachment",))
    assert content is not None  # noqa: S101 -- the row is its join
    wanted = _UPLOADED if expand is None else Expansion(_LISTED | expand.paths)
    shape = Serializer(context.db, context.request.hosts).content(content, wanted)
    told: JsonObject = {"mediaType": row.media_type, "comment": row.comment}
    return {
        **shape,
        "metadata": {**_members(shape, "metadata"), **told},
        "extensions": {
            **told,
            **_size(context, row),
            **_described(row.media_type),
            "fileId": row.file_id,
            "collectionName": f"contentId-{row.container_id}",
        },
        "_links": {"self": _members(shape, "_links")["self"], **attachment_links(row)},
    }


def _size(context: RequestContext, row: AttachmentRow) -> JsonObject:
    return {"fileSize": row.size} if context.settings.attachment_sizes else {}


def _members(shape: JsonObject, name: str) -> JsonObject:
    return cast("JsonObject", shape[name])


def _described(media_type: str) -> JsonObject:
    """Describe the type in words where there are any; clients that read them fail at null."""
    kind, _, name = media_type.partition("/")
    return {"mediaTypeDescription": f"{name.upper()} Image"} if kind == "image" else {}
