"""HTML as it is written."""

from __future__ import annotations

import re
from html import escape

from ..tree import Element

__all__ = ["attributes", "element", "runs", "text"]

_UNSAFE = re.compile(r"[\s\0-\x1f]*(?:javascript|vbscript|data)\s*:", re.IGNORECASE)
_VOID = frozenset(("br", "hr", "img", "col", "input", "wbr"))


def element(name: str, attributes: dict[str, str | None], content: str = "") -> str:
    """Return an element; attributes that are ``None`` are left out."""
    given = ((key, value) for key, value in attributes.items() if value is not None)
    written = "".join(f' {key}="{escape(value)}"' for key, value in given)
    return f"<{name}{written} />" if name in _VOID else f"<{name}{written}>{content}</{name}>"


def text(words: str) -> str:
    """Return text as written between tags."""
    return escape(words, quote=False)


def runs(address: str) -> bool:
    """Return whether an address is code."""
    return _UNSAFE.match(address) is not None


def attributes(element: Element) -> dict[str, str | None]:
    """Return those attributes of an element of HTML that a page may carry."""
    return {
        name: found.value
        for name, found in element.attributes.items()
        if ":" not in name
        and not name.lower().startswith(("on", "data-adf"))
        and not (name in ("href", "src") and runs(found.value))
    }
