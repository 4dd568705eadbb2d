"""A request's body on its way in: a form goes to disk, since it may be larger than memory."""

from __future__ import annotations

from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType
    from typing import IO

__all__ = ["BadBodyError", "RequestBody"]

_LARGEST_BODY = 256 * 1024 * 1024
_KEPT_IN_MEMORY = 1024 * 1024


class BadBodyError(Exception):
    """The request's body cannot be read; the connection is of no more use."""


class RequestBody:
    """Collects one body piece by piece; a context manager that lets it go again.

    The whole body is here before a handler asks for the store, so that a slow client keeps
    nobody else from writing.

    Args:
        content_type: The request's ``Content-Type``.
    """

    def __init__(self, content_type: str) -> None:
        self._is_form = content_type.lower().startswith("multipart/form-data")
        self._file: IO[bytes] = SpooledTemporaryFile(_KEPT_IN_MEMORY)  # noqa: SIM115 -- ours to close
        self._size = 0

    def add(self, piece: bytes) -> None:
        """Take what arrived.

        Raises:
            BadBodyError: It is too much for anything but a form.
        """
        self._size += len(piece)
        if self._size > _LARGEST_BODY and not self._is_form:
            raise BadBodyError("the body is too large")
        self._file.write(piece)

    @property
    def form(self) -> IO[bytes] | None:
        """The body, if it is a form and has anything in it."""
        return self._file if self._is_form and self._size else None

    @property
    def body(self) -> bytes:
        """The body, if it is anything else."""
        if self._is_form:
            return b""
        self._file.seek(0)
        return self._file.read()

    def __enter__(self) -> RequestBody:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._file.close()
