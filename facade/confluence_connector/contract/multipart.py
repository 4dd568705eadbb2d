"""Reads a multipart/form-data body into its parts."""

from __future__ import annotations

import re

from attrs import frozen

from .media import header_parameters


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
    headers: dict[str, str] = {}
    # Not str.splitlines: it also breaks at separators that a file name may contain.
    for line in head.decode(errors="replace").split("\r\n"):
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    disposition = header_parameters(headers.get("content-disposition", ""))
    if "name" not in disposition:
        raise ValueError("with a part that has no name")
    return Part(
        name=_unescaped(disposition["name"]),
        filename=_unescaped(disposition["filename"]) if "filename" in disposition else None,
        content_type=headers.get("content-type", "text/plain"),
        content=content,
    )


def _unescaped(value: str) -> str:
    # Clients write a quote as %22 (browsers, httpx) or behind a backslash (curl).
    return re.sub(r"\\(.)", r"\1", value).replace("%22", '"')
