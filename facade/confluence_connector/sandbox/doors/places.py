"""Which of the cloud's hosts a path belongs to, where one address serves them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..exchange import Place


def place_of(path: str) -> Place:
    """The gateway's paths and the media host's begin in their own way; the rest is the site's."""
    if path.startswith(("/ex/", "/oauth/")):
        return "gateway"
    return "media" if path.startswith("/file/") else "site"
