"""Files out of a multipart form."""

from __future__ import annotations

import re
from mimetypes import MimeTypes
from typing import TYPE_CHECKING

from confluence_connector.contract import read_parts

from ..app.responses import HTTPError
from .rules import Upload

if TYPE_CHECKING:
    from confluence_connector.contract import Part

    from ..app.context import RequestContext

__all__ = ["read_uploads"]

_BOUNDARY = re.compile(r'boundary="?([^";]+)"?', re.IGNORECASE)
_CHARSET = re.compile(r'charset="?([\w-]+)"?', re.IGNORECASE)
# A text part that does not name its charset is read as the servlet specification has it.
_DEFAULT_CHARSET = "latin-1"
_UNKNOWN = "application/octet-stream"
_TYPES = MimeTypes()


def read_uploads(context: RequestContext) -> list[Upload]:
    """Every file of the form, each with the form's comment.

    The contract has been checked: the form can be read and holds a file.
    """
    boundary = _BOUNDARY.search(context.request.headers.get("content-type", ""))
    parts = read_parts(context.request.form or b"", boundary[1] if boundary else "")
    texts = {part.name: _text(part) for part in parts if part.name != "file"}
    uploads = [
        Upload(
            name=_name(part),
            media_type=_media_type(part),
            part=part,
            comment=texts.get("comment", ""),
            minor_edit=_flag(texts.get("minorEdit", "")),
        )
        for part in parts
        if part.name == "file"
    ]
    for upload in uploads:
        if upload.part.size > context.settings.upload_limit:
            raise HTTPError(404, f"Attachment is larger than the site allows: {upload.name}")
    return uploads


def _flag(text: str) -> bool:
    if text.lower() not in ("true", "false", ""):
        raise HTTPError(400, f"minorEdit should be true or false, but is {text}")
    return text.lower() == "true"


def _name(part: Part) -> str:
    if part.filename is None:
        raise HTTPError(400, "Attachment has no file name")
    return part.filename


def _media_type(part: Part) -> str:
    """Return the type that was sent, or else the one for the file name."""
    sent = part.content_type.partition(";")[0].strip().lower()
    if sent and sent != _UNKNOWN:
        return sent
    return _TYPES.guess_type(part.filename or "")[0] or _UNKNOWN


def _text(part: Part) -> str:
    charset = _CHARSET.search(part.content_type)
    try:
        return part.content.decode(charset[1] if charset else _DEFAULT_CHARSET)
    except (LookupError, UnicodeDecodeError) as error:
        raise HTTPError(400, f"Part {part.name} cannot be decoded") from error
