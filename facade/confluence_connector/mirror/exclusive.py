"""One run at a time in a folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from .._file_locks import try_lock, unlock
from .problems import FolderError, Problem

__all__ = ["exclusive"]

_BUSY = ".confluence.lock.busy"


@contextmanager
def exclusive(folder: Path) -> Generator[None]:
    """Hold a folder alone; the system lets go of it when the process ends, however it ends.

    On a file system without locks nothing is held.

    Raises:
        FolderError: Another run works in it.
    """
    descriptor, owner = _opened(folder), os.getpid()
    is_held = False
    try:
        if not _is_free(descriptor):
            message = "another run is at work in this folder: wait until it has ended"
            raise FolderError([Problem(str(folder), None, message)])
        is_held = True
        yield
    finally:
        if is_held and os.getpid() == owner:
            with suppress(OSError):  # a file system without locks
                unlock(descriptor)
        os.close(descriptor)
        if sys.platform == "win32":
            with suppress(OSError):  # another run has it open by now
                (folder / _BUSY).unlink()


def _opened(folder: Path) -> int:
    """Open the folder itself, so that no file is left behind; Windows can lock files only."""
    if sys.platform == "win32":
        return os.open(folder / _BUSY, os.O_RDWR | os.O_CREAT)
    return os.open(folder, os.O_RDONLY)


def _is_free(descriptor: int) -> bool:
    try:
        return try_lock(descriptor)
    except OSError:
        return True
