"""Storage format as the HTML that people read."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote, quote_plus

from .storage_tree import parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from .storage_tree import Element

__all__ = ["parameter", "to_html"]

_VOID = frozenset(("br", "hr", "img", "col", "input"))
_PANELS = {"info": "information", "note": "note", "tip": "tip", "warning": "warning"}


def to_html(storage: str) -> str:
    """Render storage format; macros that nobody knows show what is in them."""
    return _children(parse(storage))


def _children(element: Element) -> str:
    return "".join(
        escape(child, quote=False) if isinstance(child, str) else _element(child)
        for child in element.children
    )


def _element(element: Element) -> str:
    own = _SPECIAL.get(element.name)
    if own is not None:
        return own(element)
    if ":" in element.name:
        return _children(element)
    attributes = {name: v for name, v in element.attributes.items() if ":" not in name}
    return _tag(element.name, attributes, _children(element))


def _tag(name: str, attributes: dict[str, str], content: str) -> str:
    written = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    return f"<{name}{written} />" if name in _VOID else f"<{name}{written}>{content}</{name}>"


def _macro(element: Element) -> str:
    name = element.attributes.get("ac:name", "")
    plain, rich = element.first("ac:plain-text-body"), element.first("ac:rich-text-body")
    content = _children(rich) if rich else ""
    if name in ("code", "noformat"):
        text = escape(plain.text() if plain else "", quote=False)
        return _tag("div", {"class": "code panel"}, _tag("pre", {}, text))
    if name in _PANELS:
        kind = f"confluence-information-macro confluence-information-macro-{_PANELS[name]}"
        inside = _tag("div", {"class": "confluence-information-macro-body"}, content)
        return _tag("div", {"class": kind}, inside)
    if name == "status":
        return _tag("span", {"class": "status-macro"}, escape(parameter(element, "title")))
    if plain is not None:
        content = _tag("pre", {}, escape(plain.text(), quote=False))
    return _tag("div", {"class": "conf-macro", "data-macro-name": name}, content)


def _link(element: Element) -> str:
    body = element.first("ac:link-body") or element.first("ac:plain-text-link-body")
    content = _children(body) if body else ""
    page, user = element.first("ri:page"), element.first("ri:user")
    if user is not None:
        account_id = user.attributes.get("ri:account-id", "")
        attributes = {
            "class": "confluence-userlink",
            "data-account-id": account_id,
            "href": f"/wiki/people/{account_id}",
        }
        return _tag("a", attributes, content or escape(account_id))
    attachment = element.first("ri:attachment")
    if attachment is not None:
        name = attachment.attributes.get("ri:filename", "")
        return _tag("a", {"href": f"/wiki/download/{quote(name)}"}, content or escape(name))
    title = page.attributes.get("ri:content-title", "") if page else ""
    key = page.attributes.get("ri:space-key", "") if page else ""
    anchor = element.attributes.get("ac:anchor")
    href = f"/wiki/display/{key}/{quote_plus(title)}" if page else ""
    href += f"#{quote(anchor)}" if anchor else ""
    return _tag("a", {"href": href}, content or escape(title or anchor or ""))


def _image(element: Element) -> str:
    attachment, url = element.first("ri:attachment"), element.first("ri:url")
    source = url.attributes.get("ri:value", "") if url else ""
    if attachment is not None:
        source = f"/wiki/download/{quote(attachment.attributes.get('ri:filename', ''))}"
    attributes = {"class": "confluence-embedded-image", "src": source}
    if "ac:alt" in element.attributes:
        attributes["alt"] = element.attributes["ac:alt"]
    return _tag("img", attributes, "")


def _task_list(element: Element) -> str:
    items = "".join(map(_task, element.elements("ac:task")))
    return _tag("ul", {"class": "inline-task-list"}, items)


def _task(element: Element) -> str:
    task_id, status = element.first("ac:task-id"), element.first("ac:task-status")
    attributes = {"data-inline-task-id": task_id.text() if task_id else ""}
    if status is not None and status.text() == "complete":
        attributes["class"] = "checked"
    body = element.first("ac:task-body")
    return _tag("li", attributes, _children(body) if body else "")


def _emoticon(element: Element) -> str:
    shown = element.attributes.get("ac:emoji-fallback") or element.attributes.get("ac:name", "")
    return _tag("span", {"class": "emoticon"}, escape(shown))


def _nothing(_: Element) -> str:
    return ""


def parameter(element: Element, name: str) -> str:
    """Return a macro's parameter, or nothing."""
    found = (
        child.text()
        for child in element.elements("ac:parameter")
        if child.attributes.get("ac:name") == name
    )
    return next(found, "")


_SPECIAL: dict[str, Callable[[Element], str]] = {
    "ac:structured-macro": _macro,
    "ac:macro": _macro,
    "ac:link": _link,
    "ac:image": _image,
    "ac:task-list": _task_list,
    "ac:emoticon": _emoticon,
    "ac:placeholder": _nothing,
    "ac:adf-extension": _nothing,
}
