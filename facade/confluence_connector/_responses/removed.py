"""What to call instead of the v1 routes that answer 410 under OAuth. Pure."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

__all__ = ["replacement_for"]

# Measured on the gateway since 2025: content and space reads and writes of v1 are gone for OAuth.
# The first row that fits wins; the paths are below /wiki/rest/api.
_REPLACEMENTS = (
    ("GET", r"/content/\d+/child/attachment", "attachments.list"),
    ("GET", r"/content/\d+/child/comment", "comments.list"),
    ("GET", r"/content/\d+/child", "pages.children"),
    ("GET", r"/content/\d+/descendant", "pages.descendants"),
    ("GET", r"/content/\d+/label", "labels.list"),
    ("GET", r"/content/\d+/property", "properties.list"),
    ("GET", r"/content/\d+/version", "pages.versions"),
    ("GET", r"/content/\d+$", "pages.get (GET /wiki/api/v2/pages/{id})"),
    ("GET", r"/content$", "pages.list (GET /wiki/api/v2/pages)"),
    ("POST", r"/content$", "pages.create (POST /wiki/api/v2/pages)"),
    ("PUT", r"/content/\d+$", "pages.update (PUT /wiki/api/v2/pages/{id})"),
    ("DELETE", r"/content/\d+$", "pages.delete (DELETE /wiki/api/v2/pages/{id})"),
    ("GET", r"/space", "spaces.list or spaces.get_by_key (GET /wiki/api/v2/spaces)"),
    ("POST", r"/space", "spaces.create (POST /wiki/api/v2/spaces)"),
    ("GET", r"/group", "groups.list, or groups.members with a group id"),
)


def replacement_for(method: str, url: str) -> str | None:
    """Return what replaces a removed route, or ``None`` if nothing is known."""
    path = urlsplit(url).path.partition("/wiki/rest/api")[2]
    for row_method, pattern, replacement in _REPLACEMENTS:
        if method == row_method and re.match(pattern, path):
            return replacement
    return None
