"""Storage as it is written: attributes, elements and text."""

from __future__ import annotations

from ..entities import escape, escape_attribute

__all__ = ["attribute", "tag", "written_text"]


def attribute(name: str, value: str | None) -> str:
    """Return an attribute as written in a tag; nothing for ``None``."""
    return "" if value is None else f' {name}="{escape_attribute(value)}"'


def tag(name: str, attributes: str, content: str) -> str:
    """Return an element; one without content closes itself, as Confluence writes it."""
    return f"<{name}{attributes}>{content}</{name}>" if content else f"<{name}{attributes} />"


def written_text(text: str) -> str:
    """Return text so that each of its blanks and line breaks reads back."""
    return escape(text).replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;")
