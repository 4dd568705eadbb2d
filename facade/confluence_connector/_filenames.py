"""Validate names of attachments, and derive file names from them. Pure."""

from __future__ import annotations

import hashlib
import re
from pathlib import PurePath

from ._validation import validate_text
from .errors import InvalidInputError

__all__ = ["local_name", "marked_name", "validate_file_name"]

_LONGEST = 255
_LONGEST_SUFFIX = 32
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
# A separator, a drive or a stream of Windows, or what one of the common file systems refuses.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f/\\:*?"<>|]')
_RESERVED = re.compile(r"(?i)(?:con|conin\$|conout\$|prn|aux|nul|(?:com|lpt)[\d¹²³])\s*(?:\.|$)")


def validate_file_name(name: str) -> str:
    """Return the name of an attachment; refuse one that Confluence does not accept.

    Raises:
        InvalidInputError: It is blank, too long, or contains a slash, a control character or a
            backslash, which parsers of forms read as an escape and drop.
    """
    if not validate_text(name, "name=").strip():
        raise InvalidInputError("an attachment needs a name")
    if "/" in name or "\\" in name or _CONTROL.search(name):
        raise InvalidInputError(f"{name!r} contains a slash, a backslash or a control character")
    if len(name) > _LONGEST:
        raise InvalidInputError(f"the name has {len(name)} characters, more than {_LONGEST}")
    return name


def local_name(title: str) -> str:
    """Return a file name for a title; no title leads outside the folder.

    A title that is not a valid file name gets a unique suffix, so that ``a?b`` and ``a*b`` do not
    share a file.

    Args:
        title: Name of an attachment, chosen by whoever uploaded it.
    """
    name = _UNSAFE.sub("_", title).encode("utf-8", "replace").decode().strip().rstrip(".")
    if not name or _RESERVED.match(name):
        name = f"_{name}"
    if name == title and len(name.encode()) <= _LONGEST:
        return name
    return marked_name(name, title)


def marked_name(name: str, title: str) -> str:
    """Return a file name with a mark before the extension that no other title has.

    Args:
        name: The file name; file systems count its bytes, Confluence characters.
        title: The title that it stands for.
    """
    digest = hashlib.sha256(title.encode("utf-8", "surrogatepass")).hexdigest()
    mark = f"~{digest[:8]}"
    suffix = PurePath(name).suffix
    if len(suffix.encode()) > _LONGEST_SUFFIX:
        suffix = ""
    stem = name.removesuffix(suffix).encode()[: _LONGEST - len((mark + suffix).encode())]
    return stem.decode(errors="ignore") + mark + suffix
