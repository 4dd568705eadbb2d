"""A file that appears under its name only when all of it is there."""

from __future__ import annotations

import os
import secrets
import stat
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
    _require_regular(path)
    # A separator at the end means a folder, which Path forgets.
    means_folder = text.endswith(("/", os.sep))
    if means_folder and not path.is_dir():
        raise InvalidInputError(f"the folder {path} does not exist: create it first")
    if not path.is_dir() and not path.parent.is_dir():
        raise InvalidInputError(f"the folder {path.parent} does not exist: create it first")


class PartialFile:
    """Receives bytes next to where they will stand.

    On Linux the file has no name until all of it is there, so that even a process that is killed
    leaves nothing behind; elsewhere it has one that ends in ``.part``. A file that is replaced
    hands on its mode.

    Args:
        to: The file to write; or a folder, where the file is to get the attachment's name.
        title: Name of the attachment.

    Raises:
        InvalidInputError: Nothing can stand at such a path, or what stands there is not a file.
        OSError: The path is too long, or may not be looked at or written to.
    """

    def __init__(self, to: str | os.PathLike[str], title: str) -> None:
        path = Path(to)
        if path.is_dir():  # a link there is replaced, as it may lead out of the folder
            self.path = path / local_name(title)
            mode = _require_regular(self.path, follow=False)
        else:
            mode = _require_regular(path)
            self.path = path.resolve() if path.is_symlink() else path
        # In the same folder, so that renaming is one step of one file system.
        self._part = self.path.with_name(f".{secrets.token_hex(8)}.part")
        self._is_named = False
        # Not by tempfile, which would leave a new file readable by its owner only.
        descriptor = self._opened(0o666 if mode is None else mode)
        self._file = os.fdopen(descriptor, "wb")
        if mode is not None and hasattr(os, "fchmod"):
            os.fchmod(descriptor, mode)  # what umask took from it

    def write(self, chunk: bytes) -> None:
        """Append bytes."""
        self._file.write(chunk)

    def commit(self) -> Path:
        """Give the file its name, in place of what stood there; return its path."""
        self._file.flush()
        if not self._is_named:
            descriptor = self._file.fileno()
            # Only with src_dir_fd=, which an absolute path ignores, does Python follow this link.
            os.link(f"/proc/self/fd/{descriptor}", self._part, src_dir_fd=descriptor)
            self._is_named = True
        self._file.close()
        self._part.replace(self.path)
        return self.path

    def discard(self) -> None:
        """Leave nothing behind."""
        self._file.close()
        if self._is_named:
            self._part.unlink(missing_ok=True)

    def _opened(self, mode: int) -> int:
        nameless = getattr(os, "O_TMPFILE", None)
        if nameless is not None and os.path.isdir("/proc/self/fd"):
            with suppress(OSError):  # the file system has no files without a name
                return os.open(self._part.parent, nameless | os.O_WRONLY, mode)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        descriptor = os.open(self._part, flags, mode)
        self._is_named = True
        return descriptor


def _require_regular(path: Path, *, follow: bool = True) -> int | None:
    """Refuse what is not a file, such as a device or a pipe, which a file would take the place of.

    Returns:
        The mode of the file that stands there, or ``None``.
    """
    try:
        status = path.stat() if follow else path.lstat()
    except FileNotFoundError:
        return None
    except ValueError:  # a NUL, or half a character: no file can have such a name
        raise InvalidInputError(f"{str(path)!r:.80} cannot be a path") from None
    if stat.S_ISREG(status.st_mode):
        return stat.S_IMODE(status.st_mode)
    if (follow and stat.S_ISDIR(status.st_mode)) or stat.S_ISLNK(status.st_mode):
        return None
    raise InvalidInputError(
        f"{path} is not a regular file, and would be replaced by one: to write to a device, a pipe "
        "or standard output, give an open file"
    )
