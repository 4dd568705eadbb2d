"""Character references of storage: decode them, and encode text for the place it goes to."""

from __future__ import annotations

import re
from functools import cache

__all__ = ["cdata", "decode", "escape", "escape_attribute", "is_character", "is_entity"]

_REFERENCE = re.compile(r"&(#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);")


@cache
def _names() -> dict[str, str]:
    # Late: the table of names costs the first import a millisecond.
    from html.entities import html5

    names = {name[:-1]: text for name, text in html5.items() if name.endswith(";")}
    return {**names, "apos": "'"}


def is_entity(name: str) -> bool:
    """Return whether ``&name;`` is a named entity that storage may hold."""
    return name in _names()


def is_character(code: int) -> bool:
    """Return whether XML allows this code point."""
    return (
        code in (0x9, 0xA, 0xD)
        or 0x20 <= code <= 0xD7FF
        or 0xE000 <= code <= 0xFFFD
        or 0x10000 <= code <= 0x10FFFF
    )


def _character(found: re.Match[str]) -> str:
    name = found[1]
    if not name.startswith("#"):
        return _names().get(name, found[0])
    code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
    return chr(code) if is_character(code) else found[0]


def decode(raw: str) -> str:
    """Return the text that a run of characters and references represents."""
    if "\r" in raw:
        raw = raw.replace("\r\n", "\n").replace("\r", "\n")
    return _REFERENCE.sub(_character, raw) if "&" in raw else raw


def escape(text: str) -> str:
    """Return text as written between tags; a no-break space is spelled ``&nbsp;``."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\u00a0", "&nbsp;")


def escape_attribute(text: str) -> str:
    """Return text as written in an attribute's double quotes."""
    text = escape(text).replace('"', "&quot;")
    # A line break written as such would be read as a blank.
    return text.replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;")


def cdata(text: str) -> str:
    """Return text as a CDATA section; a ``]]>`` inside is split over two sections."""
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"
