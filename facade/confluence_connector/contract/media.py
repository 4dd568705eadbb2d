"""Parse Content-Type headers, and find the documented media type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["documented_type", "header_parameters", "is_json", "media_type"]

_PARAMETER = re.compile(r';\s*([\w-]+)=(?:"((?:[^"\\]|\\.)*)"|([^";\s]+))')


def media_type(content_type: str) -> str:
    """Return the bare media type of a header value, in lower case."""
    return content_type.partition(";")[0].strip().lower()


def header_parameters(value: str) -> dict[str, str]:
    """Return the parameters of a header's value, e.g. the boundary."""
    return {name.lower(): quoted or bare for name, quoted, bare in _PARAMETER.findall(value)}


def documented_type(declared: Iterable[str], sent: str) -> str | None:
    """Return the declared media type that covers the one sent, or None."""
    candidates = {media_type(name): name for name in declared}
    for pattern in (sent, f"{sent.partition('/')[0]}/*", "*/*"):
        if pattern in candidates:
            return candidates[pattern]
    return None


def is_json(name: str) -> bool:
    """Return whether a media type is JSON."""
    return name == "application/json" or name.endswith("+json")
