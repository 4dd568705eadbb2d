# Derived from facade/confluence_connector/_async/bodies.py by `nox -s unasync`: change that file instead.
"""Response bodies: limited in size, and their connections always returned to the pool."""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Iterator
from typing import cast

import httpx

from .._compat import close, has_surplus
from .._extensions import Extensions
from .._network import give_up

__all__ = [
    "ENCODING",
    "MOST_BYTES",
    "MOST_BYTES_OF_ERRORS",
    "Body",
    "OverlongBody",
    "most_seconds",
]

ENCODING = "gzip"
"""The accepted compression, which is decompressed here in chunks and within limits."""

MOST_BYTES = 64 * 1024 * 1024
"""The limit of an uncompressed response; downloads have none."""

_MOST_SECONDS = 300.0
"""The time limit of a response's head, and of its body unless it is a download."""

MOST_BYTES_OF_ERRORS = 80 * 1024
"""The limit of an error's body; less of it is kept, so that no credential is truncated."""

_MOST_RATIO = 200
_LEAST_SUSPICIOUS = 1024 * 1024
"""The compression ratio beyond any JSON; short bodies may have any."""

_ENCODINGS = frozenset({"iso-8859-1", "latin-1", "windows-1252", "us-ascii", "ascii"})
_GZIP = 16 + zlib.MAX_WBITS


class OverlongBody(httpx.RequestError):
    """A successful response exceeded `MOST_BYTES`, or its compression ratio was implausible.

    Attributes:
        response: The response.
    """

    def __init__(self, response: httpx.Response) -> None:
        super().__init__("the response is too long", request=response.request)
        self.response = response


class Body(httpx.SyncByteStream):
    """The stream that replaces a response's own before it is read.

    The limits protect against hostile or broken servers. A download has none: it is not held in
    memory, and may take any time.

    Args:
        response: The response, with its body still to be read.
    """

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._stream = cast("httpx.SyncByteStream", response.stream)
        is_download = response.is_success and Extensions(response.request).is_download
        # Now, before httpx chooses a decoder.
        self._uncompressed = None if is_download else _uncompressing(response)

    @classmethod
    def put_on(cls, response: httpx.Response) -> None:
        """Replace the stream of a response; an event hook of httpx."""
        response.encoding = _encoding_of(response)
        if not response.is_closed:  # else its transport has read it completely
            response.stream = cls(response)

    def __iter__(self) -> Iterator[bytes]:
        if self._uncompressed is None:
            return iter(self._stream)
        return self._within_limits(self._uncompressed)

    def close(self) -> None:
        """Return the connection to the pool, even if the task is cancelled meanwhile.

        The HTTP library would otherwise count the connection as busy forever.
        """
        close(self._stream)

    def _within_limits(self, uncompressed: Callable[[bytes, int], bytes]) -> Iterator[bytes]:
        response = self._response
        until = time.monotonic() + _MOST_SECONDS  # for custom transports
        left = MOST_BYTES_OF_ERRORS if response.is_error else MOST_BYTES
        received = given = 0
        for piece in self._stream:
            received += len(piece)
            try:
                chunk = uncompressed(piece, left + 1)
            except zlib.error as error:
                raise httpx.DecodingError(str(error), request=response.request) from None
            if len(chunk) > left:
                if response.is_error:  # its status is enough
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
    """Return the text encoding of a response, if it is a known one and not any codec of Python."""
    named = (response.charset_encoding or "").lower()
    return named if named in _ENCODINGS else "utf-8"


def _uncompressing(response: httpx.Response) -> Callable[[bytes, int], bytes]:
    """Return a decompressor that returns at most a given number of bytes.

    Not left to httpx: one small chunk, compressed twice, can become gigabytes.
    """
    encoding = response.headers.pop("content-encoding", "")
    if encoding.lower() == ENCODING:
        return _Gunzip()
    return lambda piece, _: piece


class _Gunzip:
    """A gzip decompressor for chunks; gzip may consist of several members in a row."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(_GZIP)

    def __call__(self, piece: bytes, most: int) -> bytes:
        chunk = self._member.decompress(piece, most)
        while self._member.eof and len(chunk) < most:
            rest = self._member.unused_data
            self._member = zlib.decompressobj(_GZIP)
            chunk += self._member.decompress(rest, most - len(chunk))
        return chunk
