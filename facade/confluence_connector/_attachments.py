"""Reads what an upload responses as what every other call gives. Pure."""

from __future__ import annotations

import mimetypes
import os
from pathlib import Path
from typing import Any, TypeGuard

from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import models as v2

from ._filenames import checked_file_name
from ._json import is_object
from .errors import InvalidInputError

__all__ = ["attachment_of", "media_type_of", "name_of"]

_FROM_EXTENSIONS = ("comment", "fileId", "fileSize", "mediaType", "mediaTypeDescription")
_FROM_VERSION = ("message", "minorEdit", "number")


def attachment_of(content: v1.Content) -> v2.AttachmentBulk:
    """Return the attachment that an upload made, as a listing of v2 would show it.

    Uploading is v1, all reading is v2: without this, what an upload returns would have other
    names for its parts than what is read afterwards. ``created_at`` is the new version's.

    Args:
        content: One result of the upload.
    """
    response = content.to_dict()
    version, extensions = _object(response, "version"), _object(response, "extensions")
    links, author = _object(response, "_links"), _object(version, "by")
    perhaps: dict[str, Any] = {
        **{key: extensions.get(key) for key in _FROM_EXTENSIONS},
        "createdAt": version.get("when"),
        "downloadLink": links.get("download"),
        "webuiLink": links.get("webui"),
    }
    row: dict[str, Any] = {
        **{key: response[key] for key in ("id", "status", "title")},
        **{key: value for key, value in perhaps.items() if value is not None},
        "version": {
            **{key: version[key] for key in _FROM_VERSION if key in version},
            "authorId": author.get("accountId"),
            "createdAt": version.get("when"),
        },
        "_links": links,
    }
    return v2.AttachmentBulk.from_dict(row)


def _object(parent: dict[str, Any], key: str) -> dict[str, Any]:
    value = parent.get(key)
    return value if is_object(value) else {}


def name_of(content: object, name: str | None) -> str:
    """Return the name to upload content under: the one given, or else the file's own.

    Raises:
        InvalidInputError: There is none, or Confluence cannot keep it.
    """
    if name is None:
        path = content if _is_path(content) else getattr(content, "name", None)
        if not _is_path(path):
            raise InvalidInputError("content without a file name needs name=")
        name = Path(path).name
    return checked_file_name(name)


def _is_path(value: object) -> TypeGuard[str | os.PathLike[str]]:
    return isinstance(value, str | os.PathLike)


def media_type_of(name: str) -> str:
    """Return the media type that a file name suggests."""
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
