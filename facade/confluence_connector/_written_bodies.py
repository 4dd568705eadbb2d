"""Bodies to write: convert Markdown, and refuse Markdown passed as storage. Pure."""

from __future__ import annotations

import re
from typing import Literal, get_args

from ._validation import kind_or_text, validate_text
from .errors import InvalidInputError

__all__ = [
    "Representation",
    "StoredRepresentation",
    "edited",
    "is_markdown",
    "refuse_markdown",
    "written",
]

StoredRepresentation = Literal["storage", "atlas_doc_format", "wiki"]
Representation = Literal["storage", "atlas_doc_format", "wiki", "markdown"]
"""The representations in which a body may be given; Confluence itself has no Markdown."""

_MARKUP = re.compile(r"<[a-zA-Z/!?]")
# Syntax that is hardly ever meant literally: a heading or a fence at the very start, and in text
# without any markup also lists, tables, links, emphasis.
_AT_THE_START = re.compile(r"\s*(?:#{1,6}[ \t]+\S|```|~~~)")
_ANYWHERE = re.compile(
    r"^ {0,3}(?:#{1,6}[ \t]+\S|```|~~~|[-*+][ \t]+\S|\d{1,9}[.)][ \t]+\S.*\n+\d{1,9}[.)][ \t]"
    r"|>[ \t]?\S|\|.+\|[ \t]*$|:?-{3,}:?[ \t]*\|)"
    r"|\[[^\]\n]+\]\([^)\s]+\)|\*\*\S(?:[^*\n]*\S)?\*\*",
    re.MULTILINE,
)


def written(body: str, representation: Representation) -> tuple[str, StoredRepresentation]:
    """Return a new body and its representation in the form that requests use.

    Args:
        body: The body.
        representation: Its representation.

    Raises:
        InvalidInputError: It is not a string, is Markdown passed as storage, or the representation
            is unknown.
        MarkupSyntaxError: The Markdown is invalid.
    """
    text = validate_text(body, "body=")
    if representation == "markdown":
        from .markup import to_storage

        return to_storage(text), "storage"
    if representation == "storage":
        refuse_markdown(text)
    if representation not in get_args(StoredRepresentation):
        words = ", ".join(get_args(Representation))
        raise InvalidInputError(
            f"representation= must be one of {words}, not {kind_or_text(representation)}"
        )
    return text, representation


def edited(storage: str, markdown: str) -> str:
    """Return a storage body edited to match a Markdown text.

    Unchanged parts keep their bytes; what the text leaves out is removed.
    """
    from .markup import edit

    return edit(storage, validate_text(markdown, "body="), allow_loss=True)


def is_markdown(storage: str) -> bool:
    """Return whether a body given as storage is certainly Markdown."""
    if _AT_THE_START.match(storage):
        return True
    return not _MARKUP.search(storage) and _ANYWHERE.search(storage) is not None


def refuse_markdown(storage: str) -> None:
    """Refuse Markdown that was passed as storage.

    Raises:
        InvalidInputError: It is Markdown.
    """
    if is_markdown(storage):
        raise InvalidInputError(
            "the body is Markdown, which Confluence would show literally: pass "
            'representation="markdown"; to show the text literally, put it into <p>…</p>'
        )
