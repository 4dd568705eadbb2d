"""Links to what is in Confluence: ``ac:link`` in storage, a mark with an address in ADF.

An address cannot say which page storage means by its title, so that the mark's ``id`` holds the
link as storage has it. It counts as long as the address is the one that was made for it: whoever
changes the address means another target.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, quote_plus

from attrs import frozen

from ...errors import InvalidInputError
from ..entities import cdata
from ..parser import parse
from ..tree import CData, Element, Text
from .model import KEPT_TYPE, AdfNode

__all__ = ["Shell", "address", "link_mark", "link_shell"]

_BODIES = ("ac:link-body", "ac:plain-text-link-body")


def address(link: Element) -> tuple[str, str]:
    """Return the address within a site for an ``ac:link``, and what it is called."""
    anchor = link.get("ac:anchor")
    fragment = f"#{quote(anchor)}" if anchor else ""
    for target in link.elements:
        found = _address_of(target)
        if found is not None:
            return found[0] + fragment, found[1] or anchor
    return fragment, anchor


def _address_of(target: Element) -> tuple[str, str] | None:
    title = target.get("ri:content-title")
    space = target.get("ri:space-key")
    if target.name in ("ri:page", "ri:blog-post"):
        return f"/wiki/display/{quote(space)}/{quote_plus(title)}", title
    if target.name == "ri:attachment":
        name = target.get("ri:filename")
        return f"/wiki/download/{quote(name)}", name
    if target.name == "ri:space":
        return f"/wiki/spaces/{quote(space)}", space
    if target.name == "ri:content-entity":
        number = target.get("ri:content-id")
        return f"/wiki/pages/viewpage.action?pageId={quote(number)}", number
    if target.name == "ri:url":
        return target.get("ri:value"), target.get("ri:value")
    return None


def link_mark(link: Element) -> tuple[AdfNode | None, str]:
    """Return the mark for an ``ac:link`` and the text that it has without a body.

    The mark is ``None`` if the link holds something else than a target and one body.
    """
    bodies = [element for element in link.elements if element.name in _BODIES]
    if len(bodies) > 1 or any(
        isinstance(n, Text | CData) and n.value.strip() for n in link.children
    ):
        return None, ""
    href, title = address(link)
    if not title or not href:
        return None, ""
    shell = link.raw
    if bodies:
        body = bodies[0]
        start, end = body.start - link.start, body.end - link.start
        shell = f"{shell[:start]}<{body.name} />{shell[end:]}"
    attrs = {"href": href, "id": shell, "collection": KEPT_TYPE}
    return {"type": "link", "attrs": attrs}, title


@frozen
class Shell:
    """An ``ac:link`` that a mark represents, to be filled with the text of the link."""

    element: Element

    def filled(self, content: str, text: str | None) -> str:
        """Return the link.

        Args:
            content: The text as storage.
            text: The text itself, unless there are marks inside the link.
        """
        element = self.element
        bodies = [child for child in element.elements if child.name in _BODIES]
        if not bodies and text == address(element)[1]:
            return element.raw
        name = bodies[0].name if bodies and text is not None else _BODIES[0]
        if name != _BODIES[0] and text is not None:
            content = cdata(text) if "\r" not in text else content
        body = f"<{name}>{content}</{name}>"
        if bodies:
            start, end = bodies[0].start - element.start, bodies[0].end - element.start
            return f"{element.raw[:start]}{body}{element.raw[end:]}"
        if element.closes_itself:
            return f"{element.raw[:-2].rstrip()}>{body}</{element.name}>"
        return f"{element.raw[: element.close_start - element.start]}{body}</{element.name}>"


def link_shell(attrs: dict[str, Any]) -> Shell | None:
    """Return the ``ac:link`` that a mark represents, or ``None`` if it is an ordinary link."""
    shell = attrs.get("id")
    if attrs.keys() != {"href", "id", "collection"} or attrs["collection"] != KEPT_TYPE:
        return None
    try:
        elements = parse(shell).elements if isinstance(shell, str) else []
    except InvalidInputError:
        return None
    if len(elements) != 1 or elements[0].raw != shell or elements[0].name != "ac:link":
        return None
    return Shell(elements[0]) if address(elements[0])[0] == attrs["href"] else None
