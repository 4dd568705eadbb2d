"""Read what a command is given: bodies from files or standard input, pages by name."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..errors import InvalidInputError, NotFoundError

if TYPE_CHECKING:
    from confluence_connector_api.v2 import models as v2

    from .. import Confluence

__all__ = ["BODY_FORMATS", "body_option", "find_page", "page_id", "read_body"]

# What people call a format, and what the API calls it.
BODY_FORMATS = {
    "md": "markdown",
    "storage": "storage",
    "adf": "atlas_doc_format",
    "wiki": "wiki",
}
_BY_TITLE = re.compile(r"(?P<space>~?[A-Za-z0-9]+|~[\w:-]+):(?P<title>(?!//).+)", re.DOTALL)

body_option = click.option(
    "--file",
    "file",
    type=click.Path(dir_okay=False, path_type=Path, allow_dash=True),
    metavar="F",
    help="Read the body from this file instead of standard input.",
)


def read_body(file: Path | None) -> str:
    """Return the text of a file, or of standard input.

    Args:
        file: The file; ``None`` or ``-`` for standard input.

    Raises:
        UsageError: Nothing was piped in and nobody named a file.
        InvalidInputError: It is not UTF-8.
    """
    if file is None or str(file) == "-":
        if sys.stdin.isatty():
            raise click.UsageError("no body: pipe it in, or name a file with --file")
        data, where = sys.stdin.buffer.read(), "standard input"
    else:
        data, where = file.read_bytes(), str(file)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise InvalidInputError(f"{where}, line {line}: not UTF-8; convert it first") from None


def find_page(confluence: Confluence, named: str, *, body_format: str) -> v2.PageSingle:
    """Return the page that a person named.

    Args:
        confluence: The client.
        named: Id, address, or ``SPACE:Title``.
        body_format: Representation of the body.

    Raises:
        NotFoundError: There is no such page, or the account may not see it.
    """
    return confluence.pages.get(page_id(confluence, named), body_format=body_format)


def page_id(confluence: Confluence, named: str) -> str:
    """Return the id, or the address, of the page that a person named.

    Args:
        confluence: The client.
        named: Id, address, or ``SPACE:Title``.

    Raises:
        NotFoundError: No page of the space has this title.
    """
    match = _BY_TITLE.fullmatch(named)
    if match is None:
        return named
    page = confluence.pages.find(space=match["space"], title=match["title"])
    if page is None:
        raise NotFoundError(
            status=404,
            method="GET",
            url="",
            message=f"space {match['space']} has no page titled {match['title']!r}",
        )
    return page.id
