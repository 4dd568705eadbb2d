"""The bodies of responses: bounded, and their connections given back whatever happens."""

from __future__ import annotations

import time
import zlib
from collections.abc import AsyncIterator, Callable
from typing import cast

import httpx

from .._compat import async_close, has_surplus
from .._extensions import Extensions
from .._network import give_up

__all__ = ["ENCODING", "MOST_BYTES", "AsyncBody", "OverlongBody", "most_seconds"]

ENCODING = "gzip"
"""The compression to ask for: the one that is undone here, piece by piece and within bounds."""

MOST_BYTES = 64 * 1024 * 1024
"""More than any response has, uncompressed; downloads are none of these."""

_MOST_SECONDS = 300.0
"""For the head of a response, and for its body where that is not a download."""

_MOST_BYTES_OF_ERRORS = 80 * 1024
"""Of an error's body; what is kept of it is less, so that no credential is cut in two."""

_MOST_RATIO = 200
_LEAST_SUSPICIOUS = 1024 * 1024
"""No JSON is compressed that well; what is short may be anything."""

_ENCODINGS = frozenset({"iso-8859-1", "latin-1", "windows-1252", "us-ascii", "ascii"})
_GZIP = 16 + zlib.MAX_WBITS


class OverlongBody(httpx.RequestError):
    """A successful response was not over after `MOST_BYTES`, or compressed beyond belief.

    Attributes:
        response: The response.
    """

    def __init__(self, response: httpx.Response) -> None:
        super().__init__("the response is too long", request=response.request)
        self.response = response


class AsyncBody(httpx.AsyncByteStream):
    """What a response's stream is replaced by before anybody reads it.

    The limits are those of hostile or broken servers. A download has none: it is not held in
    memory, and may take as long as it likes.

    Args:
        response: The response, with its body still to be read.
    """

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._stream = cast("httpx.AsyncByteStream", response.stream)
        is_download = response.is_success and Extensions(response.request).is_download
        # Now, before httpx looks for a compression that it could undo.
        self._uncompressed = None if is_download else _uncompressing(response)

    @classmethod
    async def put_on(cls, response: httpx.Response) -> None:
        """Replace the stream of a response; an event hook of httpx."""
        response.encoding = _encoding_of(response)
        if not response.is_closed:  # else its transport has given it whole
            response.stream = cls(response)

    def __aiter__(self) -> AsyncIterator[bytes]:
        if self._uncompressed is None:
            return aiter(self._stream)
        return self._within_limits(self._uncompressed)

    async def aclose(self) -> None:
        """Give the connection back, even if the task is cancelled meanwhile.

        The HTTP library would count a connection as busy for ever that is lost half-way.
        """
        await async_close(self._stream)

    async def _within_limits(
        self, uncompressed: Callable[[bytes, int], bytes]
    ) -> AsyncIterator[bytes]:
        response = self._response
        until = time.monotonic() + _MOST_SECONDS  # for transports that are not ours to bound
        left = _MOST_BYTES_OF_ERRORS if response.is_error else MOST_BYTES
        received = given = 0
        async for piece in self._stream:
            received += len(piece)
            try:
                chunk = uncompressed(piece, left + 1)
            except zlib.error as error:
                raise httpx.DecodingError(str(error), request=response.request) from None
            if len(chunk) > left:
                if response.is_error:  # its status says enough
                    yield chunk[:left]
                    return
                raise OverlongBody(response)
            left -= len(chunk)
            given += len(chunk)
            if given > max(_LEAST_SUSPICIOUS, _MOST_RATIO * received):
                raise OverlongBody(response)
            yield chunk
            if time.monotonic() > until:
                raise httpx.ReadTimeout(
                    f"the response was not complete after {_MOST_SECONDS:.0f} seconds",
                    request=response.request,
                )
        if has_surplus(self._stream):
            give_up(response.extensions.get("network_stream"))


def most_seconds() -> float:
    """Return how long a response may take to arrive."""
    return _MOST_SECONDS


def _encoding_of(response: httpx.Response) -> str:
    """Return the encoding to read a text in: not any codec of Python's that a server may name."""
    named = (response.charset_encoding or "").lower()
    return named if named in _ENCODINGS else "utf-8"


def _uncompressing(response: httpx.Response) -> Callable[[bytes, int], bytes]:
    """Return what undoes a response's compression, giving so many bytes at most.

    Not left to httpx: one small piece, compressed twice, can be gigabytes.
    """
    encoding = response.headers.pop("content-encoding", "")
    if encoding.lower() == ENCODING:
        return _Gunzip()
    return lambda piece, _: piece


class _Gunzip:
    """Uncompresses piece by piece; gzip may consist of several members in a row."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(_GZIP)

    def __call__(self, piece: bytes, most: int) -> bytes:
        chunk = self._member.decompress(piece, most)
        while self._member.eof and len(chunk) < most:
            rest = self._member.unused_data
            self._member = zlib.decompressobj(_GZIP)
            chunk += self._member.decompress(rest, most - len(chunk))
        return chunk
