"""The body of an upload: a multipart form whose file is streamed."""

from __future__ import annotations

import hashlib
import io
import os
import stat
from collections.abc import AsyncIterable, AsyncIterator, Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import IO, Protocol, TypeGuard

from .._concurrency import AsyncPieces, async_iter_any, async_run_in_thread
from .._multipart import FileForm
from .._partial import CHUNK
from ..errors import InvalidInputError

__all__ = [
    "AsyncFileSource",
    "AsyncOnceSource",
    "AsyncSource",
    "AsyncUploadBody",
    "Content",
    "Progress",
    "digest_of",
    "source_of",
]

Content = str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | AsyncPieces
"""A path, bytes, a file opened for reading bytes, or an iterable of bytes."""

Progress = Callable[[int, int | None], object]
"""``progress(done, total)``: bytes so far, and bytes in all or ``None`` if unknown."""


class AsyncSource(Protocol):
    """Content to upload.

    Attributes:
        size: Its size in bytes, or ``None`` if unknown.
        spent: Whether it cannot be read again.
    """

    size: int | None
    spent: bool

    def chunks(self) -> AsyncIterator[bytes]:
        """Read it from the start."""
        ...


class AsyncFileSource:
    """Content that can be read repeatedly.

    Args:
        open: Returns a file to read; leaving its context closes it, unless it is the user's.
        size: Bytes from the position at which reading starts.
    """

    def __init__(self, open: Callable[[], AbstractContextManager[IO[bytes]]], size: int) -> None:
        self._open = open
        self.size: int | None = size
        self.spent = False

    async def chunks(self) -> AsyncIterator[bytes]:
        """Read it from the start."""
        with await async_run_in_thread(self._open) as file:
            while chunk := await async_run_in_thread(file.read, CHUNK):
                yield chunk


class AsyncOnceSource:
    """Content that can be read only once.

    Args:
        pieces: The chunks of the content.
    """

    def __init__(self, pieces: AsyncIterator[object]) -> None:
        self._pieces = pieces
        self.size: int | None = None
        self.spent = False

    async def chunks(self) -> AsyncIterator[bytes]:
        """Read it; possible only once."""
        if self.spent:
            raise InvalidInputError(
                "the content is needed again, but an iterator can be read only once: "
                "pass a path, bytes or a file that can seek"
            )
        self.spent = True
        async for piece in self._pieces:
            if not _is_bytes(piece):
                raise InvalidInputError(f"content must be bytes, not {type(piece).__name__}")
            yield bytes(piece)


def source_of(content: Content) -> AsyncSource:
    """Return content as a source.

    Raises:
        InvalidInputError: It is not of a type in `Content`.
    """
    if isinstance(content, str | os.PathLike):
        return _source_at(Path(content))
    if _is_bytes(content):
        return AsyncFileSource(lambda: io.BytesIO(content), memoryview(content).nbytes)
    if _is_text(content):
        raise InvalidInputError("the file is open for text: open it with mode 'rb'")
    if _is_file(content):
        return _source_of_file(content)
    try:
        return AsyncOnceSource(async_iter_any(content))
    except TypeError:
        raise InvalidInputError(
            f"content of type {type(content).__name__} cannot be uploaded"
        ) from None


def _source_at(path: Path) -> AsyncSource:
    try:
        about = path.stat()
    except ValueError:  # a NUL or a lone surrogate
        raise InvalidInputError(f"{str(path)!r:.80} is not a valid path") from None
    if not stat.S_ISREG(about.st_mode):
        raise InvalidInputError(
            f"{path} is not a regular file; to upload from a pipe, open it and pass the file"
        )
    return AsyncFileSource(lambda: path.open("rb"), about.st_size)


def _is_bytes(content: object) -> TypeGuard[bytes | bytearray | memoryview[int]]:
    return isinstance(content, bytes | bytearray | memoryview)


def _is_text(content: object) -> bool:
    return isinstance(content, io.TextIOBase)


def _is_file(content: object) -> TypeGuard[IO[bytes]]:
    # An open attachment can be read, too, but is not a file: its chunks are used.
    return hasattr(content, "read") and hasattr(content, "seekable")


def _source_of_file(file: IO[bytes]) -> AsyncSource:
    if not file.seekable():
        return AsyncOnceSource(_read_through(file))
    start = file.tell()
    size = file.seek(0, io.SEEK_END) - start
    file.seek(start)

    def rewound() -> AbstractContextManager[IO[bytes]]:
        file.seek(start)
        return nullcontext(file)

    return AsyncFileSource(rewound, size)


async def _read_through(file: IO[bytes]) -> AsyncIterator[bytes]:
    while chunk := await async_run_in_thread(file.read, CHUNK):
        yield chunk


async def digest_of(chunks: AsyncIterable[bytes]) -> bytes:
    """Return a digest of the content."""
    digest = hashlib.sha256()
    async for chunk in chunks:
        digest.update(chunk)
    return digest.digest()


class AsyncUploadBody:
    """A form whose file is streamed, from the start on each attempt.

    Iterating raises `InvalidInputError` if the size of the file has changed.

    Args:
        form: The form around the file.
        source: The file.
        progress: Called after each chunk.

    Attributes:
        done: Bytes of the file that were read so far.
        is_sent: Whether all of it was sent; until then the server cannot have stored it.
    """

    def __init__(self, form: FileForm, source: AsyncSource, progress: Progress | None) -> None:
        self._form = form
        self._source = source
        self._progress = progress
        self.done = 0
        self.is_sent = False

    @property
    def spent(self) -> bool:
        """Whether it cannot be sent again."""
        return self._source.spent

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.done, self.is_sent = 0, False
        size = self._source.size
        yield self._form.head
        async for chunk in self._source.chunks():
            if size is not None and self.done + len(chunk) > size:
                raise _changed(size, "more")
            yield chunk
            self.done += len(chunk)
            if self._progress:
                self._progress(self.done, size)
        if size is not None and self.done < size:
            raise _changed(size, str(self.done))
        self.is_sent = True
        yield self._form.tail


def _changed(size: int, now: str) -> InvalidInputError:
    # The Content-Length was sent before; it cannot be corrected.
    return InvalidInputError(
        f"the file changed while it was uploaded, and was not stored: it had {size} bytes, and "
        f"has {now}; upload a copy that does not change, or pass an iterator of bytes"
    )
