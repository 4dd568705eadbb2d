"""Addresses of what ``ri:`` elements point to: ``page:DOCS/Menu``, ``attachment:plan.pdf``."""

from __future__ import annotations

import re

from ..entities import escape_attribute
from ..tree import Element
from .syntax import quote_part, unquote_part

__all__ = ["SCHEMES", "address_of", "link_address", "reference_markup"]

SCHEMES = ("page", "blog", "attachment", "user", "space", "content")
"""Schemes of addresses that represent something in Confluence."""

# What the server adds to a reference, and what therefore need not be shown.
_SILENT = frozenset({"ri:version-at-save", "ri:local-id", "local-id", "ac:local-id"})
_POSTED = re.compile(r"(\d{4})/(\d{2})/(\d{2})\Z")


def address_of(reference: Element) -> str:
    """Return the address of a ``ri:`` element, or nothing when it says more than that."""
    if reference.elements:
        return ""
    values = {
        name: attribute.value
        for name, attribute in reference.attributes.items()
        if name not in _SILENT
    }
    match reference.name, values:
        case "ri:page", {"ri:content-title": title, **rest} if _only(rest, "ri:space-key"):
            return "page:" + _path(rest.get("ri:space-key"), title)
        case "ri:blog-post", {
            "ri:content-title": title,
            "ri:posting-day": day,
            **rest,
        } if _only(rest, "ri:space-key") and _POSTED.match(day):
            return "blog:" + _path(rest.get("ri:space-key"), day.replace("/", "-"), title)
        case "ri:attachment", {"ri:filename": name, **rest} if not rest:
            return f"attachment:{quote_part(name)}"
        case "ri:user", {"ri:account-id": account, **rest} if not rest:
            return f"user:{quote_part(account)}"
        case "ri:space", {"ri:space-key": key, **rest} if not rest:
            return f"space:{quote_part(key)}"
        case "ri:content-entity", {"ri:content-id": number, **rest} if not rest:
            return f"content:{quote_part(number)}"
        case _:
            return ""


def _only(rest: dict[str, str], name: str) -> bool:
    return rest.keys() <= {name}


def _path(*parts: str | None) -> str:
    return "/".join(quote_part(part) for part in parts if part is not None)


def link_address(link: Element) -> str:
    """Return the address that an ``ac:link`` points to, or nothing when it cannot be shown."""
    shown = {"ac:anchor", "ac:card-appearance"} | _SILENT
    if any(name not in shown for name in link.attributes):
        return ""
    references = [child for child in link.elements if child.name.startswith("ri:")]
    anchor = link.get("ac:anchor")
    fragment = f"#{quote_part(anchor)}" if anchor else ""
    if not references:
        return fragment
    address = address_of(references[0]) if len(references) == 1 else ""
    return address + fragment if address else ""


def reference_markup(address: str) -> str:
    """Return the ``ri:`` element that an address represents, or nothing for another address."""
    scheme, _, path = address.partition(":")
    parts = [unquote_part(part) for part in path.split("/")]
    match scheme, parts:
        case "page", [title] if title:
            return _markup("page", ("content-title", title))
        case "page", [space, title] if title:
            return _markup("page", ("space-key", space), ("content-title", title))
        case "blog", [day, title] if title:
            return _markup("blog-post", ("content-title", title), ("posting-day", _day(day)))
        case "blog", [space, day, title] if title:
            posted = ("posting-day", _day(day))
            return _markup("blog-post", ("space-key", space), ("content-title", title), posted)
        case "attachment", [name] if name:
            return _markup("attachment", ("filename", name))
        case "user", [account] if account:
            return _markup("user", ("account-id", account))
        case "space", [key] if key:
            return _markup("space", ("space-key", key))
        case "content", [number] if number:
            return _markup("content-entity", ("content-id", number))
        case _:
            return ""


def _day(text: str) -> str:
    return text.replace("-", "/")


def _markup(name: str, *attributes: tuple[str, str]) -> str:
    values = "".join(f' ri:{key}="{escape_attribute(value)}"' for key, value in attributes)
    return f"<ri:{name}{values} />"
