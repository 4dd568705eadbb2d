"""Locks of the operating system on open files; they end with the process that holds them."""

from __future__ import annotations

import sys

__all__ = ["try_lock", "unlock"]

if sys.platform == "win32":  # pragma: no cover  coverage is measured on Linux
    import msvcrt

    def try_lock(descriptor: int) -> bool:
        """Lock an open file; tell whether it was free."""
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def unlock(descriptor: int) -> None:
        """Release the lock of an open file."""
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def try_lock(descriptor: int) -> bool:
        """Lock an open file or folder; tell whether it was free.

        Raises:
            OSError: The file system has no locks.
        """
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def unlock(descriptor: int) -> None:
        """Release the lock of an open file or folder.

        Closing it is not enough after a fork: the child has a copy of the descriptor.
        """
        fcntl.flock(descriptor, fcntl.LOCK_UN)
