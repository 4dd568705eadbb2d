"""Receive a request's body: a form is written to disk, as it may be larger than memory."""

from __future__ import annotations

from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING

from attrs import evolve

if TYPE_CHECKING:
    from types import TracebackType
    from typing import IO

    from .messages import Request

__all__ = ["BadBodyError", "RequestBody", "is_form"]

_KEPT_IN_MEMORY = 1024 * 1024


class BadBodyError(Exception):
    """The request's body cannot be read, so the connection cannot be used any more."""


class RequestBody:
    """Collects one body piece by piece; a context manager that discards it.

    The whole body is here before a handler asks for the store, so that a slow client does not
    keep others from writing.

    Args:
        content_type: The request's ``Content-Type``.
        limit: Bytes that are read; of a longer body nothing is kept.

    Attributes:
        limit: Bytes that are read.
        is_too_large: Whether more bytes came than may be read. Reading should stop then.
    """

    def __init__(self, content_type: str, limit: int) -> None:
        self._is_form = is_form(content_type)
        self.limit = limit
        self._file: IO[bytes] = SpooledTemporaryFile(_KEPT_IN_MEMORY)  # noqa: SIM115 -- ours to close
        self._size = 0
        self.is_too_large = False

    def add(self, piece: bytes) -> bool:
        """Take what arrived; return whether more may come."""
        self._size += len(piece)
        if self._size > self.limit:
            self.is_too_large = True
            self._size = 0
            self._file.seek(0)
            self._file.truncate()
        if not self.is_too_large:
            self._file.write(piece)
        return not self.is_too_large

    def complete(self, head: Request) -> Request:
        """Return the request with its body."""
        if self._is_form:
            form = self._file if self._size else None
            return evolve(head, form=form, is_too_large=self.is_too_large)
        self._file.seek(0)
        return evolve(head, body=self._file.read(), is_too_large=self.is_too_large)

    def __enter__(self) -> RequestBody:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._file.close()


def is_form(content_type: str) -> bool:
    """Whether a body of this type is a form that may hold files."""
    return content_type.lower().startswith("multipart/form-data")
