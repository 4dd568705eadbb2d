"""v1 routes that the cloud has removed for OAuth; the documents list them no more."""

from __future__ import annotations

import re

_ID = r"\d+"
_KEY = r"[^/]+"
_ROUTES = {
    "content": ("GET", "POST"),
    f"content/{_ID}": ("GET", "PUT", "DELETE"),
    f"content/{_ID}/history": ("GET",),
    f"content/{_ID}/child": ("GET",),
    f"content/{_ID}/child/(page|comment)": ("GET",),
    f"content/{_ID}/child/attachment": ("GET",),
    f"content/{_ID}/label": ("GET",),
    f"content/{_ID}/version": ("GET",),
    f"content/{_ID}/version/{_ID}": ("GET",),
    f"content/{_ID}/property": ("GET", "POST"),
    f"content/{_ID}/property/{_KEY}": ("GET", "POST", "PUT", "DELETE"),
    "space": ("GET",),
    f"space/{_KEY}": ("GET",),
    f"space/{_KEY}/content": ("GET",),
    f"space/{_KEY}/content/(page|blogpost)": ("GET",),
    f"space/{_KEY}/property": ("GET", "POST"),
    f"space/{_KEY}/property/{_KEY}": ("GET", "POST", "PUT", "DELETE"),
    "group/member": ("GET",),
    f"group/{_KEY}": ("GET",),
    f"group/{_KEY}/member": ("GET",),
}
_PREFIX = "/wiki/rest/api/"
_PATTERNS = [(re.compile(pattern), methods) for pattern, methods in _ROUTES.items()]


def is_removed(method: str, path: str) -> bool:
    """Whether the request line is one of v1's removed routes.

    Ask only when no documented operation serves it.
    """
    if not path.startswith(_PREFIX):
        return False
    rest = path[len(_PREFIX) :].rstrip("/")
    return any(method in methods and pattern.fullmatch(rest) for pattern, methods in _PATTERNS)
