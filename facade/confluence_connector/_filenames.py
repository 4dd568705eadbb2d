"""Names of attachments: which may be sent, and which name a file gets on disk. Pure."""

from __future__ import annotations

import re
from pathlib import PurePath

from ._validation import checked_text
from .errors import InvalidInputError

__all__ = ["checked_file_name", "local_name"]

_LONGEST = 255
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
# A separator, a drive or a stream of Windows, or what one of the common file systems refuses.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f/\\:*?"<>|]')
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")


def checked_file_name(name: str) -> str:
    """Return the name of an attachment; refuse one that Confluence cannot keep.

    Raises:
        InvalidInputError: It is blank, too long, or holds a slash or a control character.
    """
    if not checked_text(name, "name=").strip():
        raise InvalidInputError("an attachment needs a name")
    if "/" in name or _CONTROL.search(name):
        raise InvalidInputError(f"{name!r} holds a slash or a control character")
    if len(name) > _LONGEST:
        raise InvalidInputError(f"the name has {len(name)} characters, more than {_LONGEST}")
    return name


def local_name(title: str) -> str:
    """Return a name for a file inside a folder; whatever the title, it stays in that folder.

    Args:
        title: Name of an attachment, chosen by whoever uploaded it.
    """
    name = _UNSAFE.sub("_", title).encode("utf-8", "replace").decode().strip().rstrip(".")
    if not name or _RESERVED.match(name):
        name = f"_{name}"
    return _shortened(name)


def _shortened(name: str) -> str:
    """File systems count bytes where Confluence counts characters."""
    if len(name.encode()) <= _LONGEST:
        return name
    suffix = PurePath(name).suffix if len(PurePath(name).suffix.encode()) < _LONGEST else ""
    stem = name.removesuffix(suffix).encode()[: _LONGEST - len(suffix.encode())]
    return stem.decode(errors="ignore") + suffix
