"""Files that appear whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from .problems import FolderError, Problem

__all__ = [
    "PART",
    "digest_of",
    "is_as_written",
    "leads_out",
    "prune",
    "remove_parts",
    "stays_inside",
    "validate_folder",
    "write_whole",
]

PART = ".part"
"""What the name of a file ends in that is not whole yet."""
_CHUNK = 256 * 1024


def write_whole(path: Path, chunks: Iterable[bytes]) -> str:
    """Write a file next to where it will stand, then give it its name; return its SHA-256.

    Raises:
        OSError: It cannot be written; what stood there stays.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{secrets.token_hex(8)}{PART}")
    digest = hashlib.sha256()
    try:
        with part.open("xb") as file:
            for chunk in chunks:
                digest.update(chunk)
                file.write(chunk)
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    return digest.hexdigest()


def digest_of(path: Path) -> str | None:
    """Return the SHA-256 of a file, or ``None`` if there is none."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except (FileNotFoundError, NotADirectoryError):
        return None
    return digest.hexdigest()


def with_plain_line_ends(data: bytes) -> bytes:
    """Return a text file as it was before git for Windows checked it out."""
    return data.replace(b"\r\n", b"\n")


def text_digest_of(path: Path) -> str | None:
    """Return the SHA-256 of a text file, whatever its line ends; ``None`` if there is none."""
    try:
        return hashlib.sha256(with_plain_line_ends(path.read_bytes())).hexdigest()
    except (FileNotFoundError, NotADirectoryError):
        return None


def is_as_written(path: Path, digest: str | None) -> bool:
    """Return whether a file is gone or as it was written, but perhaps for its line ends.

    Args:
        path: The file.
        digest: SHA-256 of what was written.
    """
    return digest_of(path) in (digest, None) or text_digest_of(path) == digest


def validate_folder(folder: str | os.PathLike[str], *, create: bool) -> Path:
    """Return the path of a folder.

    Args:
        folder: The folder.
        create: Make it if it is not there.

    Raises:
        FolderError: There is none, or something else is there.
        OSError: It cannot be made.
    """
    path = Path(folder)
    if path.exists() and not path.is_dir():
        raise FolderError([Problem(str(path), None, "is not a folder")])
    if create:
        path.mkdir(parents=True, exist_ok=True)
    elif not path.is_dir():
        raise FolderError([Problem(str(path), None, "does not exist: give an existing folder")])
    return path


def stays_inside(relative: str) -> bool:
    """Return whether a path that a lock names stays in the folder of the lock."""
    path = Path(relative)
    return not path.is_absolute() and not path.drive and ".." not in path.parts


def leads_out(folder: Path, path: Path) -> bool:
    """Return whether a path in a folder leads out of it, also by way of a link."""
    try:
        return not path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # links in a circle lead to no file at all
        return False


def prune(folder: Path, path: Path) -> None:
    """Remove the folders above a file that was removed, as far as they are empty."""
    for above in path.parents:
        if above == folder or not above.is_relative_to(folder):
            return
        try:
            above.rmdir()
        except OSError as error:
            if error.errno not in (errno.ENOTEMPTY, errno.EEXIST, errno.ENOENT):
                raise
            if error.errno != errno.ENOENT:
                return


def remove_parts(folder: Path) -> None:
    """Remove what a run left behind that was killed while it wrote."""
    for part in folder.rglob(f".*{PART}"):
        part.unlink(missing_ok=True)
