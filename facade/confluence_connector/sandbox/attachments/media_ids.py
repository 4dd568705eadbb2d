"""Files in documents of the editor, which know them by id, where storage knows their names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ..._json import is_array, is_object

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from ..server.messages import JsonObject

__all__ = ["MediaIds", "media_ids_of", "with_media_ids"]

_ADF = "atlas_doc_format"
_MEDIA = '"media'


@frozen
class MediaIds:
    """The attachments of one content.

    Attributes:
        collection: What a document calls all of them together.
        ids: Id of each file by its name.
    """

    collection: str
    ids: dict[str, str]

    def to_names(self, document: str) -> str:
        """Return a document, as JSON, that knows these files by their names.

        Raises:
            ValueError: The text is not JSON.
        """
        if _MEDIA not in document:
            return document
        names = {file_id: name for name, file_id in self.ids.items()}
        root = json.loads(document)
        for attrs in _files(root):
            if attrs.get("collection") == self.collection and attrs.get("id") in names:
                attrs |= {"id": names[attrs["id"]], "collection": ""}
        return json.dumps(root)

    def to_ids(self, document: str) -> str:
        """Return a document, as JSON, that knows these files by their ids."""
        if _MEDIA not in document:
            return document
        root = json.loads(document)
        for attrs in _files(root):
            if attrs.get("collection") == "" and attrs.get("id") in self.ids:
                attrs |= {"id": self.ids[attrs["id"]], "collection": self.collection}
        return json.dumps(root, ensure_ascii=False, separators=(",", ":"))


def media_ids_of(db: sqlite3.Connection, content_id: int) -> MediaIds:
    """Read which files a content has."""
    rows = db.execute(
        "SELECT c.title, f.file_id FROM content c"
        " JOIN attachment_file f ON f.content_id = c.id AND f.number = c.version"
        " WHERE c.container_id = ? AND c.type = 'attachment' AND c.status = 'current'",
        (content_id,),
    )
    return MediaIds(f"contentId-{content_id}", dict(rows.fetchall()))


def with_media_ids(db: sqlite3.Connection, content_id: int, shape: JsonObject) -> JsonObject:
    """Return a content's wire form, whose document knows the content's files by their ids."""
    body = shape.get("body")
    if not is_object(body) or _ADF not in body or _MEDIA not in body[_ADF]["value"]:
        return shape
    value = media_ids_of(db, content_id).to_ids(body[_ADF]["value"])
    return {**shape, "body": {**body, _ADF: {**body[_ADF], "value": value}}}


def _files(root: object) -> Iterator[dict[str, Any]]:
    """Yield the attributes of all media that are files."""
    stack: list[Any] = [root]
    while stack:
        node = stack.pop()
        if is_array(node):
            stack.extend(node)
        elif is_object(node):
            stack.extend(node.values())
            attrs = node.get("attrs")
            if node.get("type") in ("media", "mediaInline") and is_object(attrs):
                yield attrs
