"""Reads a multipart/form-data body into its parts."""

from __future__ import annotations

from email.parser import HeaderParser
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from email.message import Message


@frozen
class Part:
    """One part of a form.

    Attributes:
        name: The field's name.
        filename: The file's name, or None if the part is a plain value.
        content_type: Its media type as sent; `text/plain` if none was.
        content: Its bytes.
    """

    name: str
    filename: str | None
    content_type: str
    content: bytes


def read_parts(body: bytes, boundary: str) -> list[Part]:
    """Split a form into its parts.

    Args:
        body: The whole body.
        boundary: The boundary that the Content-Type header names.

    Returns:
        The parts in their order.

    Raises:
        ValueError: If the body is not such a form; the text says what is wrong.
    """
    delimiter = b"\r\n--" + boundary.encode()
    # The first delimiter has no line end of its own before it.
    _, *pieces = (b"\r\n" + body).split(delimiter)
    if not pieces or not pieces[-1].startswith(b"--"):
        raise ValueError("without its closing boundary")
    return [_read_part(piece) for piece in pieces[:-1]]


def _read_part(piece: bytes) -> Part:
    head, found, content = piece.partition(b"\r\n\r\n")
    if not found:
        raise ValueError("with a part that has no header")
    headers = HeaderParser().parsestr(head.decode(errors="replace").lstrip())
    name = _disposition(headers, "name")
    if name is None:
        raise ValueError("with a part that has no name")
    return Part(name, headers.get_filename(), headers.get("content-type", "text/plain"), content)


def _disposition(headers: Message, parameter: str) -> str | None:
    value = headers.get_param(parameter, header="content-disposition")
    return value if isinstance(value, str) else None
