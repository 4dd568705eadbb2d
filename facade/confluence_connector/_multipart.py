"""The multipart form of an upload, apart from the file's own bytes."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping

import attrs

from ._validation import validate_text
from .errors import InvalidInputError

__all__ = ["FileForm", "file_form"]

_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+(?:\s*;[ -~]*)?", re.ASCII)


@attrs.frozen
class FileForm:
    """The parts of the form before and after the file's bytes.

    Attributes:
        content_type: Value of the request's ``Content-Type``.
        head: Everything before the file's bytes.
        tail: Everything after them.
    """

    content_type: str
    head: bytes
    tail: bytes

    def headers(self, size: int | None) -> dict[str, str]:
        """Return the headers for a file of this size in bytes; ``None`` if it is unknown."""
        headers = {"Content-Type": self.content_type}
        if size is not None:
            headers["Content-Length"] = str(len(self.head) + size + len(self.tail))
        return headers


def file_form(*, name: str, media_type: str, fields: Mapping[str, str]) -> FileForm:
    """Return a form with text fields and one file.

    Args:
        name: The file's name, already validated.
        media_type: The file's media type.
        fields: Text fields by name.

    Raises:
        InvalidInputError: The media type is invalid, or a string cannot be encoded.
    """
    if not _MEDIA_TYPE.fullmatch(validate_text(media_type, "content_type=")):
        raise InvalidInputError(f"{media_type!r:.80} is not a media type")
    boundary = secrets.token_hex(16)
    parts: list[str] = []
    for field, text in fields.items():
        # Without the charset Confluence reads text as Latin-1.
        parts += _part(boundary, f'name="{field}"', "text/plain; charset=UTF-8"), text, "\r\n"
    # A quote is escaped as browsers do it.
    shown = name.replace('"', "%22")
    parts.append(_part(boundary, f'name="file"; filename="{shown}"', media_type))
    try:
        head = "".join(parts).encode()
    except UnicodeEncodeError:
        raise InvalidInputError("a string contains a lone surrogate") from None
    return FileForm(f"multipart/form-data; boundary={boundary}", head, _end(boundary))


def _part(boundary: str, naming: str, content_type: str) -> str:
    disposition = f"Content-Disposition: form-data; {naming}"
    return f"--{boundary}\r\n{disposition}\r\nContent-Type: {content_type}\r\n\r\n"


def _end(boundary: str) -> bytes:
    return f"\r\n--{boundary}--\r\n".encode()
