"""Bodies as people write them: Markdown too, and the mistake of giving it as storage. Pure."""

from __future__ import annotations

import re
from typing import Literal, get_args

from ._validation import shown, validate_text
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
"""What a body may be written in; Confluence itself does not know Markdown."""

_MARKUP = re.compile(r"<[a-zA-Z/!?]")
# Signs that nobody means literally on a page: a heading or a fence at the very start, and in a
# text without any markup also lists, tables, links, emphasis.
_AT_THE_START = re.compile(r"\s*(?:#{1,6}[ \t]+\S|```|~~~)")
_ANYWHERE = re.compile(
    r"^ {0,3}(?:#{1,6}[ \t]+\S|```|~~~|[-*+][ \t]+\S|\d{1,9}[.)][ \t]+\S.*\n+\d{1,9}[.)][ \t]"
    r"|>[ \t]?\S|\|.+\|[ \t]*$|:?-{3,}:?[ \t]*\|)"
    r"|\[[^\]\n]+\]\([^)\s]+\)|\*\*\S(?:[^*\n]*\S)?\*\*",
    re.MULTILINE,
)


def written(body: str, representation: Representation) -> tuple[str, StoredRepresentation]:
    """Return a new body and its representation as requests carry them.

    Args:
        body: The body as it was given.
        representation: In what it was written.

    Raises:
        InvalidInputError: It is not text, is Markdown given as storage, or the representation is
            none.
        MarkupSyntaxError: The Markdown cannot be read.
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
            f"representation= takes one of {words}, not {shown(representation)}"
        )
    return text, representation


def edited(storage: str, markdown: str) -> str:
    """Return a storage body that says what a Markdown text says.

    What the text keeps of the body stays as it is, byte for byte; what it leaves out goes.
    """
    from .markup import edit

    return edit(storage, validate_text(markdown, "body="), allow_loss=True)


def is_markdown(storage: str) -> bool:
    """Tell whether what should be storage is certainly Markdown."""
    if _AT_THE_START.match(storage):
        return True
    return not _MARKUP.search(storage) and _ANYWHERE.search(storage) is not None


def refuse_markdown(storage: str) -> None:
    """Refuse a body that was given as storage and is Markdown.

    Raises:
        InvalidInputError: It is.
    """
    if _AT_THE_START.match(storage) or (not _MARKUP.search(storage) and _ANYWHERE.search(storage)):
        raise InvalidInputError(
            "the body is Markdown, and Confluence would show its signs as they stand: say "
            'representation="markdown"; text that is meant literally goes into <p>…</p>'
        )
