"""Pieces of storage for people who write it by hand."""

from __future__ import annotations

import re

from ..errors import InvalidInputError
from .entities import cdata, escape, escape_attribute

__all__ = ["code_block", "escape", "mention", "status"]

_COLOURS = ("Grey", "Red", "Yellow", "Green", "Blue", "Purple")


def mention(account_id: str) -> str:
    """Return the storage that mentions someone.

    Args:
        account_id: The account id, e.g. ``557058:0a1b``; see ``confluence.users.search``.

    Raises:
        InvalidInputError: It is not an account id.
    """
    if not re.fullmatch(r"[\w:.\-]+", account_id):
        raise InvalidInputError(f"{account_id!r} is not an account id")
    return f'<ac:link><ri:user ri:account-id="{escape_attribute(account_id)}" /></ac:link>'


def status(title: str, colour: str = "Grey") -> str:
    """Return the storage of a status lozenge.

    Args:
        title: Its text; shown in capitals by Confluence.
        colour: ``Grey``, ``Red``, ``Yellow``, ``Green``, ``Blue`` or ``Purple``.

    Raises:
        InvalidInputError: It is another colour.
    """
    known = {name.lower(): name for name in _COLOURS}
    if colour.lower() not in known:
        raise InvalidInputError(f"{colour!r} is not a colour of a status: {', '.join(_COLOURS)}")
    return (
        '<ac:structured-macro ac:name="status">'
        f'<ac:parameter ac:name="title">{escape(title)}</ac:parameter>'
        f'<ac:parameter ac:name="colour">{known[colour.lower()]}</ac:parameter>'
        "</ac:structured-macro>"
    )


def code_block(code: str, language: str = "", *, title: str = "") -> str:
    """Return the storage of a code block; the code may hold anything, ``]]>`` included.

    Args:
        code: The code.
        language: E.g. ``python``.
        title: Shown above it.
    """
    parameters = "".join(
        f'<ac:parameter ac:name="{name}">{escape(value)}</ac:parameter>'
        for name, value in (("language", language), ("title", title))
        if value
    )
    return (
        f'<ac:structured-macro ac:name="code">{parameters}'
        f"<ac:plain-text-body>{cdata(code)}</ac:plain-text-body></ac:structured-macro>"
    )
