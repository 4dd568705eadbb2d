"""A file that appears under its name only when all of it is there."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from ._filenames import local_name
from .errors import InvalidInputError

__all__ = ["CHUNK", "PartialFile", "require_folder"]

CHUNK = 256 * 1024
"""Bytes to read, write and hold at a time."""


def require_folder(to: str | os.PathLike[str]) -> None:
    """Refuse a path in a folder that does not exist, before anything is asked for.

    Raises:
        InvalidInputError: There is no such folder.
    """
    path, text = Path(to), os.fspath(to)
    _require_possible(path)
    # A separator at the end means a folder, which Path forgets.
    means_folder = text.endswith(("/", os.sep))
    if means_folder and not path.is_dir():
        raise InvalidInputError(f"the folder {path} does not exist: create it first")
    if not path.is_dir() and not path.parent.is_dir():
        raise InvalidInputError(f"the folder {path.parent} does not exist: create it first")


class PartialFile:
    """Receives bytes next to where they will stand.

    Args:
        to: The file to write; or a folder, where the file is to get the attachment's name.
        title: Name of the attachment.

    Raises:
        InvalidInputError: Nothing can stand at such a path.
        OSError: The path is too long, or may not be looked at or written to.
    """

    def __init__(self, to: str | os.PathLike[str], title: str) -> None:
        path = Path(to)
        self.path = path / local_name(title) if path.is_dir() else path
        _require_possible(self.path)
        # In the same folder, so that renaming is one step of one file system.
        self._part = self.path.with_name(f".{secrets.token_hex(8)}.part")
        # Not by tempfile, which would leave the file readable by its owner only.
        self._file = self._part.open("xb")

    def write(self, chunk: bytes) -> None:
        """Append bytes."""
        self._file.write(chunk)

    def commit(self) -> Path:
        """Give the file its name, in place of what stood there; return its path."""
        self._file.close()
        self._part.replace(self.path)
        return self.path

    def discard(self) -> None:
        """Leave nothing behind."""
        self._file.close()
        self._part.unlink(missing_ok=True)


def _require_possible(path: Path) -> None:
    # Otherwise a name that no file can have would show when everything has come.
    try:
        with suppress(FileNotFoundError):
            path.lstat()
    except ValueError:  # a NUL, or half a character
        raise InvalidInputError(f"{str(path)!r:.80} cannot be a path") from None
