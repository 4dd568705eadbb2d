"""A file that appears under its name only when it is complete."""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from ._filenames import local_name, marked_name
from .errors import InvalidInputError

__all__ = ["CHUNK", "PartialFile", "require_folder"]

CHUNK = 256 * 1024
"""Chunk size in bytes."""


def require_folder(to: str | os.PathLike[str]) -> None:
    """Refuse a path in a folder that does not exist, before a request is sent.

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
    """A file that is written beside its final path.

    On Linux the file has no name until it is complete, so that even a process that is killed
    leaves nothing behind; elsewhere its name ends in ``.part``. If it replaces a file, it takes
    over that file's mode.

    Args:
        to: The file to write; or a folder, in which the file gets the attachment's name.
        title: Name of the attachment.

    Raises:
        InvalidInputError: The path is invalid, or something other than a file exists there.
        OSError: The path is too long, or cannot be read or written.
    """

    def __init__(self, to: str | os.PathLike[str], title: str) -> None:
        path = Path(to)
        self._folder, self._title = (path if path.is_dir() else None), title
        if self._folder:  # a symbolic link is replaced, as it may lead out of the folder
            self.path = _place_in(self._folder, title)
            mode = _require_regular(self.path, follow=False)
        else:
            mode = _require_regular(path)
            self.path = path.resolve() if path.is_symlink() else path
        # In the same folder, so that renaming is atomic.
        self._part = self.path.with_name(f".{secrets.token_hex(8)}.part")
        self._is_named = False
        # Not by tempfile, which would make a new file readable by its owner only.
        descriptor = self._opened(0o666 if mode is None else mode)
        self._file = os.fdopen(descriptor, "wb")
        if mode is not None and hasattr(os, "fchmod"):
            os.fchmod(descriptor, mode)  # the bits that umask cleared

    def write(self, chunk: bytes) -> None:
        """Append bytes."""
        self._file.write(chunk)

    def commit(self) -> Path:
        """Give the file its name, replacing an existing file; return its path."""
        self._file.flush()
        if not self._is_named:
            descriptor = self._file.fileno()
            # Only with src_dir_fd=, which an absolute path ignores, does Python follow this link.
            os.link(f"/proc/self/fd/{descriptor}", self._part, src_dir_fd=descriptor)
            self._is_named = True
        self._file.close()
        if self._folder:  # where others may have written meanwhile
            self.path = _place_in(self._folder, self._title)
        self._part.replace(self.path)
        return self.path

    def discard(self) -> None:
        """Remove the file."""
        self._file.close()
        if self._is_named:
            self._part.unlink(missing_ok=True)

    def _opened(self, mode: int) -> int:
        nameless = getattr(os, "O_TMPFILE", None)
        if nameless is not None and os.path.isdir("/proc/self/fd"):
            with suppress(OSError):  # the file system does not support unnamed files
                return os.open(self._part.parent, nameless | os.O_WRONLY, mode)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        descriptor = os.open(self._part, flags, mode)
        self._is_named = True
        return descriptor


def _place_in(folder: Path, title: str) -> Path:
    """Return the path for a title in a folder, where it does not replace the file of another one.

    A file system that ignores case or normal forms finds ``a.txt`` under the name ``A.txt``.
    """
    path = folder / local_name(title)
    if os.path.lexists(path) and path.name not in os.listdir(folder):
        return folder / marked_name(path.name, title)
    return path


def _require_regular(path: Path, *, follow: bool = True) -> int | None:
    """Refuse a device, a pipe or the like, which a file would replace.

    Returns:
        The mode of the existing file, or ``None``.
    """
    try:
        status = path.stat() if follow else path.lstat()
    except FileNotFoundError:
        return None
    except ValueError:  # a NUL or a lone surrogate
        raise InvalidInputError(f"{str(path)!r:.80} is not a valid path") from None
    if stat.S_ISREG(status.st_mode):
        return stat.S_IMODE(status.st_mode)
    if (follow and stat.S_ISDIR(status.st_mode)) or stat.S_ISLNK(status.st_mode):
        return None
    raise InvalidInputError(
        f"{path} is not a regular file and would be replaced: to write to a device, a pipe "
        "or standard output, pass an open file"
    )
