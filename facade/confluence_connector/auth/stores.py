"""Stores for the tokens of a grant, so that processes can share it."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import stat
import sys
import time
from contextlib import AbstractContextManager
from datetime import datetime
from functools import partial
from io import FileIO
from pathlib import Path
from typing import Protocol, runtime_checkable

from .._file_locks import try_lock, unlock
from .._replace_file import replace_file
from ..errors import ConfigurationError
from .tokens import Tokens

__all__ = ["FileTokenStore", "TokenStore"]

_FORMAT = 1
_POLL = 0.05  # seconds between two attempts to take the lock
_LARGEST_FILE = 1 << 20  # bytes; a token file has a few thousand


@runtime_checkable
class TokenStore(Protocol):
    """The interface of a store for one grant's tokens. Implement it for your own database.

    The client loads the tokens before it uses them, and saves new ones before it uses those. It
    holds the lock while it refreshes, so that one of the processes that share the store refreshes,
    and the others load what it saved.
    """

    def load(self) -> Tokens | None:
        """Return the tokens that were saved last, or ``None`` if there are none."""
        ...

    def save(self, tokens: Tokens) -> None:
        """Replace the stored tokens atomically."""
        ...

    def lock(self) -> AbstractContextManager[None]:
        """Return a context manager that one thread of one process at a time can enter."""
        ...


class FileTokenStore:
    """A token store in a file that only its owner can read.

    The file is replaced atomically, so a crash leaves the old tokens or the new ones. The lock is
    an operating-system lock on a second file (``.lock``), which is released when its process ends.

    Args:
        path: The file. Its folder must exist; the file is created by the first save.
        lock_timeout: Seconds to wait for another process that refreshes.

    Raises:
        ConfigurationError: The folder does not exist, or the path is not a regular file.

    Example:
        >>> from pathlib import Path
        >>> FileTokenStore("ann.json").load() is None
        True
    """

    def __init__(self, path: str | os.PathLike[str], *, lock_timeout: float = 30.0) -> None:
        self._path = Path(path)
        self._lock_timeout = lock_timeout
        if not self._path.parent.is_dir():
            raise ConfigurationError(
                f"the folder of the token file {self._path} does not exist: create it first"
            )
        if self._path.exists() and not self._path.is_file():
            raise ConfigurationError(f"{self._path} is not a regular file")

    def load(self) -> Tokens | None:
        """Return the tokens in the file, or ``None`` if there is no file.

        Raises:
            ConfigurationError: The file cannot be read, others may read it, or it does not contain
                tokens.
        """
        try:
            with self._path.open("rb") as file:
                self._check_mode(file.fileno())
                text = file.read(_LARGEST_FILE)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise ConfigurationError(
                f"the token file {self._path} cannot be read: {error.strerror}"
            ) from None
        return tokens_from_json(text, f"the token file {self._path}")

    def save(self, tokens: Tokens) -> None:
        """Replace the file.

        Raises:
            ConfigurationError: The file cannot be written; the earlier one is unchanged.
        """
        try:
            replace_file(self._path, tokens_to_json(tokens))
        except OSError as error:
            raise self._unwritable(error) from None

    def lock(self) -> AbstractContextManager[None]:
        """Return the lock of the file.

        Raises:
            ConfigurationError: On entering, if another process holds the lock for too long.
        """
        path = self._path.with_name(self._path.name + ".lock")
        return FileLock(path, timeout=self._lock_timeout)

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self._path)!r})"

    def _unwritable(self, error: OSError) -> ConfigurationError:
        return ConfigurationError(
            f"the token file {self._path} cannot be written: {error.strerror}"
        )

    def _check_mode(self, descriptor: int) -> None:
        """Refuse a file that others can read, as they may have copied the tokens."""
        mode = stat.S_IMODE(os.fstat(descriptor).st_mode)
        if sys.platform != "win32" and mode & 0o077:
            raise ConfigurationError(
                f"the token file {self._path} can be read by others (mode {mode:04o}): "
                "change it to 0600, and revoke the grant if anyone else may have read it"
            )


def tokens_to_json(tokens: Tokens) -> str:
    """Return tokens as JSON for a store."""
    return json.dumps(
        {
            "format": _FORMAT,
            "access_token": tokens.access_token,
            "refresh_token": tokens.refresh_token,
            "expires_at": tokens.expires_at and tokens.expires_at.isoformat(),
        }
    )


def tokens_from_json(text: str | bytes, where: str) -> Tokens:
    """Read tokens from the JSON of a store.

    Args:
        text: The text.
        where: Where it comes from, for the message.

    Raises:
        ConfigurationError: It does not contain tokens. The error shows none of its content.
    """
    tokens: Tokens | None
    try:
        fields = json.loads(text)
        refresh_token, expires_at = fields["refresh_token"], fields["expires_at"]
        if fields["format"] != _FORMAT:
            raise ValueError("unknown format")
        tokens = Tokens(
            access_token=_text(fields["access_token"]),
            refresh_token=None if refresh_token is None else _text(refresh_token),
            expires_at=None if expires_at is None else datetime.fromisoformat(expires_at),
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        # Not chained: its message would show what was read.
        tokens = None
    if tokens is None:
        raise ConfigurationError(
            f"{where} does not contain tokens (truncated, or of another program): "
            "remove it and sign in again"
        )
    return tokens


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("not a token")
    return value


class FileLock(AbstractContextManager[None]):
    """An operating-system lock, which is released when the process ends.

    Not a generator: an exception of a signal handler that is raised while the lock is taken would
    keep it locked for as long as its traceback exists.

    Args:
        path: The file to lock; created if needed, and never removed, as others may wait for it.
        timeout: Seconds to wait.
    """

    def __init__(self, path: Path, *, timeout: float) -> None:
        self._path = path
        self._timeout = timeout
        self._process = os.getpid()
        self._file: FileIO | None = None

    def __enter__(self) -> None:
        """Take the lock.

        Raises:
            ConfigurationError: The file cannot be opened, or the lock was not free in time.
        """
        try:
            self._file = _open_lock(self._path)
            self._wait(self._file.fileno())
        except BaseException:
            self._release()
            raise

    def __exit__(self, *_: object) -> None:
        """Release the lock."""
        self._release()

    def _wait(self, descriptor: int) -> None:
        deadline = time.monotonic() + self._timeout
        while not try_lock(descriptor):
            if time.monotonic() >= deadline:
                raise ConfigurationError(
                    f"another process has held the lock {self._path} for {self._timeout:g} "
                    "seconds: is one stuck while it refreshes a token?"
                )
            time.sleep(_POLL * (0.5 + secrets.randbelow(100) / 100))

    def _release(self) -> None:
        if self._file is None or self._file.closed:
            return
        with self._file as file, contextlib.suppress(OSError):  # Windows: it was not locked
            if os.getpid() == self._process:  # the child of a fork must not release it
                unlock(file.fileno())


def _open_lock(path: Path) -> FileIO:
    # A file and not a descriptor, which stays open if a signal handler raises here.
    try:
        return FileIO(path, "a+", opener=partial(os.open, mode=0o600))
    except OSError as error:
        raise ConfigurationError(f"the lock {path} cannot be opened: {error.strerror}") from None
