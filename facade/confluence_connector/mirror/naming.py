"""Names of files for titles: safe on Windows and macOS, unique in a folder, stable. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

__all__ = ["COMMENTS", "FILES", "Names", "stem_of"]

FILES = ".files"
"""What the folder of a page's attachments is called, after the page."""
COMMENTS = ".comments"
"""What the file of a page's comments is called, after the page."""

_LONGEST = 120
"""Bytes, not characters: with suffixes and an id a name stays below the 255 of file systems, and
five levels below the 1,024 that a path of macOS may have."""
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f\ud800-\udfff/\\:*?"<>|\u2028\u2029]')
_DEVICE = re.compile(r"(?i)(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(\.|$)")
_OWN = re.compile(rf"(?i)({re.escape(FILES)}|{re.escape(COMMENTS)}|\.lock|\.part)$")


def stem_of(title: str) -> str:
    """Return the name of a file or folder for a title, without a suffix."""
    name = _UNSAFE.sub("_", unicodedata.normalize("NFC", title)).strip()
    name = name.encode()[:_LONGEST].decode(errors="ignore").rstrip(". ")
    name = _OWN.sub(lambda found: found[0].replace(".", "_"), name)
    if not name or name.startswith((".", "~")) or _DEVICE.match(name):
        name = f"_{name}"
    return name


def _key(name: str) -> str:
    """Return what two names have in common that one folder cannot hold on every system."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


class Names:
    """The names that are taken in one folder.

    Args:
        taken: Names that nothing new may get.
        is_foreign: Tells whether something is under a name that is not ours.
    """

    def __init__(
        self, taken: Iterable[str] = (), is_foreign: Callable[[str], bool] = lambda _: False
    ) -> None:
        self._taken = {_key(name) for name in taken}
        self._is_foreign = is_foreign

    def keep(self, name: str) -> bool:
        """Take a name that something has already; tell whether it was free."""
        is_free = _key(name) not in self._taken
        self._taken.add(_key(name))
        return is_free

    def claim(self, title: str, id: str, suffix: str = "") -> str:
        """Take and return a name for a title; where it is taken, the id makes the difference.

        Args:
            title: The title.
            id: Id of what is to be named.
            suffix: What the name ends in, e.g. ``".png"``.
        """
        stem = stem_of(title)
        name = stem + suffix
        number = 1
        while _key(name) in self._taken or self._is_foreign(name):
            name = f"{stem} ({id}){suffix}" if number == 1 else f"{stem} ({id}-{number}){suffix}"
            number += 1
        self._taken.add(_key(name))
        return name
