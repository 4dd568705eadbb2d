"""The inline half of ADF: text with marks, links, mentions, status, emoji."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast
from uuid import NAMESPACE_URL, uuid5

from .view import parameter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..server.messages import JsonObject
    from .storage_tree import Child, Element

__all__ = ["inline", "kept", "local_id"]

_MARKS: dict[str, JsonObject] = {
    "strong": {"type": "strong"},
    "b": {"type": "strong"},
    "em": {"type": "em"},
    "i": {"type": "em"},
    "u": {"type": "underline"},
    "s": {"type": "strike"},
    "del": {"type": "strike"},
    "code": {"type": "code"},
    "sub": {"type": "subsup", "attrs": {"type": "sub"}},
    "sup": {"type": "subsup", "attrs": {"type": "sup"}},
}


def inline(children: Iterable[Child], marks: tuple[JsonObject, ...]) -> list[JsonObject]:
    """Inline nodes, each with the marks of all that encloses it."""
    nodes: list[JsonObject] = []
    for child in children:
        if isinstance(child, str):
            if child:
                nodes.append(_text(child, marks))
        elif child.name in _MARKS:
            nodes += inline(child.children, (*marks, _MARKS[child.name]))
        elif child.name == "a":
            link: JsonObject = {"type": "link", "attrs": {"href": child.attributes.get("href", "")}}
            nodes += inline(child.children, (*marks, link))
        else:
            writer = _INLINE.get(child.name)
            nodes += inline(child.children, marks) if writer is None else writer(child)
    return nodes


def _text(text: str, marks: tuple[JsonObject, ...]) -> JsonObject:
    node: JsonObject = {"type": "text", "text": text}
    return {**node, "marks": list(marks)} if marks else node


def _link(element: Element) -> list[JsonObject]:
    user, page = element.first("ri:user"), element.first("ri:page")
    body = element.first("ac:link-body") or element.first("ac:plain-text-link-body")
    if user is not None:
        account_id = user.attributes.get("ri:account-id", "")
        attrs: JsonObject = {"id": account_id, "text": body.text() if body else ""}
        return [{"type": "mention", "attrs": attrs}]
    title = page.attributes.get("ri:content-title", "") if page else ""
    mark: JsonObject = {"type": "link", "attrs": {"href": f"#{title}"}}
    return inline(body.children if body else [title], (mark,))


def _status(element: Element) -> list[JsonObject]:
    colour = parameter(element, "colour").lower() or "neutral"
    attrs = {"text": parameter(element, "title"), "color": colour, "localId": local_id(element)}
    return [{"type": "status", "attrs": attrs}]


def _emoticon(element: Element) -> list[JsonObject]:
    names = element.attributes
    attrs = {
        "shortName": names.get("ac:emoji-shortname") or f":{names.get('ac:name', '')}:",
        "id": names.get("ac:emoji-id", ""),
        "text": names.get("ac:emoji-fallback", ""),
    }
    return [{"type": "emoji", "attrs": attrs}]


def kept(element: Element) -> list[JsonObject]:
    """Return a node that storage cannot express; it was kept as it came."""
    try:
        node: object = json.loads(element.text())
    except (ValueError, RecursionError):
        return []
    return [cast("JsonObject", node)] if isinstance(node, dict) else []


def _break(_: Element) -> list[JsonObject]:
    return [{"type": "hardBreak"}]


def local_id(element: Element) -> str:
    """Return an id for a node that storage has none for; the same node gets the same one."""
    return str(uuid5(NAMESPACE_URL, f"{element.name}/{element.text()}"))


_INLINE: dict[str, Callable[[Element], list[JsonObject]]] = {
    "br": _break,
    "ac:link": _link,
    "ac:structured-macro": _status,
    "ac:emoticon": _emoticon,
    "ac:adf-extension": kept,
}
