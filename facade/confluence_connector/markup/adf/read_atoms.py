"""Storage into ADF: what is in a line and is not text."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ..tree import Element
from .extras import EXTRAS, restore
from .links import link_mark
from .model import AdfNode, with_attrs
from .nodes import read_inline_node
from .read_macros import inline_macro
from .read_media import media_inline

if TYPE_CHECKING:
    from .read import Reader

__all__ = ["ATOMS", "local_id"]

_DATE = re.compile(r"\d{4}-\d\d-\d\d")

Atom = Callable[["Reader", Element], "list[AdfNode] | None"]


def local_id(element: Element) -> str | None:
    """Return an element's own id, however it is spelled."""
    attributes = element.attributes
    for name in ("ac:local-id", "local-id", "ri:local-id"):
        if name in attributes:
            return attributes[name].value
    return None


def _break(_: Reader, element: Element) -> list[AdfNode]:
    node = with_attrs({"type": "hardBreak"}, {"localId": local_id(element)})
    return [restore(element, node)]


def _time(_: Reader, element: Element) -> list[AdfNode] | None:
    text = element.get("datetime")
    if _DATE.fullmatch(text) is None:
        return None
    try:
        moment = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        return None
    attrs = {"timestamp": str(int(moment.timestamp()) * 1000), "localId": local_id(element)}
    return [restore(element, with_attrs({"type": "date"}, attrs))]


def _card(_: Reader, element: Element) -> list[AdfNode] | None:
    """Read a smart link; an ``a`` without a target is text."""
    attributes = element.attributes
    if "data-card-appearance" not in attributes or not attributes.keys() & {"href", EXTRAS}:
        return None
    url = attributes.get("href")
    attrs = {"url": url.value if url is not None else None, "localId": local_id(element)}
    return [restore(element, with_attrs({"type": "inlineCard"}, attrs))]


def _link(reader: Reader, element: Element) -> list[AdfNode] | None:
    bodies = [e for e in element.elements if e.name in ("ac:link-body", "ac:plain-text-link-body")]
    content = reader.inline(bodies[0].children) if len(bodies) == 1 else []
    user = element.child("ri:user")
    if user is not None:
        return _mention(element, user, content, bool(bodies))
    if any(node["type"] != "text" for node in content):
        return None
    mark, title = link_mark(element)
    if mark is None:
        return None
    content = content or [{"type": "text", "text": title}]
    return [_with_link(node, mark) for node in content]


def _with_link(node: AdfNode, mark: AdfNode) -> AdfNode:
    return {**node, "marks": [mark, *node.get("marks", [])]}


def _mention(
    element: Element, user: Element, content: list[AdfNode], has_body: bool
) -> list[AdfNode] | None:
    if not user.get("ri:account-id") or len(element.elements) > 1 + has_body:
        return None
    if any(node["type"] != "text" or "marks" in node for node in content):
        return None
    attrs = {
        "id": user.get("ri:account-id"),
        "text": "".join(node["text"] for node in content) if has_body else None,
        "localId": local_id(user),
    }
    return [restore(element, with_attrs({"type": "mention"}, attrs))]


def _emoticon(_: Reader, element: Element) -> list[AdfNode] | None:
    attributes = element.attributes
    name = element.get("ac:name")
    short = element.get("ac:emoji-shortname") or (f":{name}:" if name else "")
    if not short:
        return None
    attrs = {
        "shortName": short,
        **{
            key: attributes[spelled].value if spelled in attributes else None
            for key, spelled in (("id", "ac:emoji-id"), ("text", "ac:emoji-fallback"))
        },
        "localId": local_id(element),
    }
    return [restore(element, with_attrs({"type": "emoji"}, attrs))]


def _placeholder(_: Reader, element: Element) -> list[AdfNode] | None:
    if element.elements or set(element.attributes) - {"ac:local-id", "local-id", "data-adf"}:
        return None
    attrs = {"text": element.text, "localId": local_id(element)}
    return [restore(element, with_attrs({"type": "placeholder"}, attrs))]


ATOMS: dict[str, Atom] = {
    "br": _break,
    "time": _time,
    "a": _card,
    "ac:link": _link,
    "ac:emoticon": _emoticon,
    "ac:placeholder": _placeholder,
    "ac:image": media_inline,
    "ac:structured-macro": inline_macro,
    "ac:adf-extension": read_inline_node,
}
