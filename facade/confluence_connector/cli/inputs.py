"""Read what a command is given: bodies from files or standard input, pages by name."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .._page_names import no_such_title, split_title
from .._written_bodies import written
from ..errors import InvalidInputError

if TYPE_CHECKING:
    from .. import Confluence
    from .._written_bodies import Representation, StoredRepresentation

__all__ = [
    "BODY_FORMATS",
    "body_option",
    "file_option",
    "has_piped_input",
    "is_interactive",
    "page_id",
    "read_body",
    "replacing_body",
    "update_plan",
]

F = TypeVar("F", bound=Callable[..., Any])

# What people call a format, and what the API calls it.
BODY_FORMATS: dict[str, Representation] = {
    "md": "markdown",
    "storage": "storage",
    "adf": "atlas_doc_format",
    "wiki": "wiki",
}


def file_option(help: str) -> Callable[[F], F]:
    """Return the option ``--file``."""
    kind = click.Path(exists=True, dir_okay=False, path_type=Path, allow_dash=True)
    return click.option("--file", "file", type=kind, metavar="F", help=help)


body_option = file_option("Read the body from this file instead of standard input.")


def has_piped_input() -> bool:
    """Return whether standard input is a pipe or a file, and not a terminal or closed."""
    return sys.stdin is not None and not sys.stdin.isatty()


def is_interactive() -> bool:
    """Return whether a prompt can be shown on a terminal."""
    return sys.stdin is not None and sys.stdin.isatty()


def read_body(file: Path | None, *, empty_stdin: bool = True) -> str:
    """Return the text of a file, or of standard input.

    Args:
        file: The file; ``None`` or ``-`` for standard input.
        empty_stdin: Whether standard input may be empty. Where the text replaces another one, an
            empty pipe is more likely a mistake, and an empty file is the way to mean it.

    Raises:
        UsageError: Nothing was piped in and no file was named.
        InvalidInputError: It is neither UTF-8 nor UTF-16 with a byte order mark.
    """
    if file is not None and str(file) != "-":
        return _decoded(file.read_bytes(), str(file))
    if not has_piped_input():
        raise click.UsageError("no body: pipe it in, or name a file with --file")
    data = sys.stdin.buffer.read()
    if not data.strip() and not empty_stdin:
        raise click.UsageError("standard input is empty: pipe the body in, or name a file")
    return _decoded(data, "standard input")


def replacing_body(
    file: Path | None, title: str | None, format_: str
) -> tuple[str | None, StoredRepresentation]:
    """Return the new body of an update as `written_as` does; none if only the title is to change.

    Args:
        file: The file; ``None`` or ``-`` for standard input.
        title: The new title, if one was given.
        format_: One of `BODY_FORMATS`.

    Raises:
        UsageError: Neither a body nor a title was given.
    """
    if title is None or file is not None:
        return written_as(read_body(file, empty_stdin=False), format_)
    piped = read_body(None) if has_piped_input() else ""
    return written_as(piped, format_) if piped.strip() else (None, "storage")


def written_as(text: str, format_: str) -> tuple[str, StoredRepresentation]:
    """Return a body as the client sends it, and its representation.

    Args:
        text: The body.
        format_: One of `BODY_FORMATS`.

    Raises:
        InvalidInputError: The text is not of that format, as far as that can be seen.
    """
    return written(text, BODY_FORMATS[format_])


def update_plan(named: str, body: str | None, title: str | None) -> str:
    """Say what an update would do."""
    parts: list[str] = []
    if title is not None:
        parts.append(f"rename {named} to {title!r}")
    if body is not None:
        parts.append(f"replace the body of {named} ({len(body)} characters)")
    return " and ".join(parts)


def _decoded(data: bytes, where: str) -> str:
    """Return text, of UTF-8 or of what Windows PowerShell writes into files."""
    is_utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if is_utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise InvalidInputError(f"{where}, line {line}: not UTF-8; convert it first") from None


def page_id(confluence: Confluence, named: str) -> str:
    """Return the id, or the address, of the page that a person named.

    Args:
        confluence: The client.
        named: Id, address, or ``SPACE:Title``.

    Raises:
        NotFoundError: No page of the space has this title.
    """
    parts = split_title(named)
    if parts is None:
        return named
    space, title = parts
    page = confluence.pages.find(space=space, title=title)
    if page is None:
        raise no_such_title(space, title)
    return page.id
