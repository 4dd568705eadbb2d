"""Convert the response of an upload to the model that all other calls return. Pure."""

from __future__ import annotations

import mimetypes
import os
from pathlib import Path
from typing import Any, TypeGuard

from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import models as v2

from ._filenames import validate_file_name
from ._json import is_object
from .errors import InvalidInputError

__all__ = ["attachment_of", "media_type_of", "name_of"]

_FROM_EXTENSIONS = ("comment", "fileId", "fileSize", "mediaType", "mediaTypeDescription")
_FROM_VERSION = ("message", "minorEdit", "number")


def attachment_of(content: v1.Content) -> v2.AttachmentBulk:
    """Return the uploaded attachment in the form of a v2 listing.

    Uploads use v1 and reads use v2: without this, an uploaded attachment would have other
    attribute names than the same attachment when read. ``created_at`` is the new version's.

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
    """Return the name for an upload: the given one, or else the file's own.

    Raises:
        InvalidInputError: There is none, or Confluence does not accept it.
    """
    if name is None:
        path = content if _is_path(content) else getattr(content, "name", None)
        if not _is_path(path):
            raise InvalidInputError("content without a file name needs name=")
        name = Path(path).name
    return validate_file_name(name)


def _is_path(value: object) -> TypeGuard[str | os.PathLike[str]]:
    return isinstance(value, str | os.PathLike)


def media_type_of(name: str) -> str:
    """Return the media type that a file name suggests."""
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
