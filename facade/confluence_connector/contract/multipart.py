"""Parse a multipart/form-data body without reading its parts into memory."""

from __future__ import annotations

import re
from io import BytesIO
from itertools import pairwise
from typing import IO, TYPE_CHECKING

from attrs import field, frozen

from .media import header_parameters

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Part", "read_parts"]

_WINDOW = 256 * 1024
_LONGEST_HEAD = 64 * 1024


@frozen
class Part:
    """One part of a form; readable as long as the form's body is open.

    Attributes:
        name: The field's name.
        filename: The file's name, or None if the part is a plain value.
        content_type: Its media type as sent; ``text/plain`` if none was.
        size: How many bytes it has.
    """

    name: str
    filename: str | None
    content_type: str
    size: int
    _body: IO[bytes] = field(alias="body", repr=False)
    _start: int = field(alias="start", repr=False)

    @property
    def content(self) -> bytes:
        """All its bytes at once."""
        return b"".join(self.pieces(_WINDOW))

    def pieces(self, size: int) -> Iterator[bytes]:
        """Yield its bytes in chunks; the last chunk may be shorter."""
        for offset in range(0, self.size, size):
            self._body.seek(self._start + offset)
            yield self._body.read(min(size, self.size - offset))


def read_parts(body: bytes | IO[bytes], boundary: str) -> list[Part]:
    """Find the parts of a form.

    Args:
        body: The whole body, or a seekable file that holds it.
        boundary: The boundary in the Content-Type header.

    Returns:
        The parts in their order.

    Raises:
        ValueError: If the body is not such a form; the text says what is wrong.
    """
    file = BytesIO(body) if isinstance(body, bytes) else body
    delimiter = b"\r\n--" + boundary.encode()
    starts = list(_positions(file, delimiter))
    if not starts or _read(file, starts[-1] + len(delimiter), 2) != b"--":
        raise ValueError("without its closing boundary")
    return [_read_part(file, start + len(delimiter), end) for start, end in pairwise(starts)]


def _positions(file: IO[bytes], delimiter: bytes) -> Iterator[int]:
    """Yield the positions of the delimiter; one across two windows is found in the second."""
    file.seek(0)
    # The first delimiter has no line end of its own before it.
    window, position = b"\r\n", -2
    while piece := file.read(_WINDOW):
        window += piece
        found = window.find(delimiter)
        while found >= 0:
            yield position + found
            found = window.find(delimiter, found + len(delimiter))
        rest = window[1 - len(delimiter) :]
        position += len(window) - len(rest)
        window = rest


def _read_part(file: IO[bytes], start: int, end: int) -> Part:
    head, found, _ = _read(file, start, min(end - start, _LONGEST_HEAD)).partition(b"\r\n\r\n")
    if not found:
        raise ValueError("with a part that has no header")
    headers: dict[str, str] = {}
    # Not str.splitlines: it also breaks at separators that a file name may contain.
    for line in head.decode(errors="replace").split("\r\n"):
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    disposition = header_parameters(headers.get("content-disposition", ""))
    if "name" not in disposition:
        raise ValueError("with a part that has no name")
    content = start + len(head) + len(found)
    return Part(
        name=_unescaped(disposition["name"]),
        filename=_unescaped(disposition["filename"]) if "filename" in disposition else None,
        content_type=headers.get("content-type", "text/plain"),
        size=end - content,
        body=file,
        start=content,
    )


def _read(file: IO[bytes], start: int, size: int) -> bytes:
    file.seek(start)
    return file.read(size)


def _unescaped(value: str) -> str:
    # Clients escape a quote as %22 (browsers, httpx) or with a backslash (curl).
    return re.sub(r"\\(.)", r"\1", value).replace("%22", '"')
