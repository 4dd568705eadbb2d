"""Links, images and emoticons."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ..adf.links import address
from ..text import text_of
from ..tree import Element
from .html import attributes, runs, text
from .html import element as html

if TYPE_CHECKING:
    from .page import View

__all__ = ["anchor", "emoticon", "image", "link"]


def anchor(view: View, element: Element) -> str:
    """Return an ordinary link."""
    given = attributes(element)
    href = given.get("href") or ""
    if href.startswith(("http://", "https://")):
        given = {"class": "external-link", "rel": "nofollow", **given}
    return html("a", given, view.inside(element))


def link(view: View, element: Element) -> str:
    """Return a link to something in Confluence, a mention included."""
    body = element.child("ac:link-body") or element.child("ac:plain-text-link-body")
    content = view.inside(body)
    user = element.child("ri:user")
    if user is not None:
        return _mention(user, content)
    href, title = address(element)
    return html("a", {"href": None if runs(href) else href}, content or text(title))


def _mention(user: Element, content: str) -> str:
    account = user.get("ri:account-id") or user.get("ri:userkey") or user.get("ri:username")
    given: dict[str, str | None] = {
        "class": "confluence-userlink user-mention",
        "data-account-id": account,
        "href": f"/wiki/people/{quote(account)}",
    }
    return html("a", given, content or text(f"@{account}"))


def image(view: View, element: Element) -> str:
    """Return an image with its caption."""
    attachment, url = element.child("ri:attachment"), element.child("ri:url")
    source = url.get("ri:value") if url is not None else ""
    source = "" if runs(source) else source
    if attachment is not None:
        source = f"/wiki/download/{quote(attachment.get('ri:filename'))}"
    found_attributes = element.attributes
    given: dict[str, str | None] = {"class": "confluence-embedded-image", "src": source}
    for name in ("alt", "title", "width", "height"):
        found = found_attributes.get(f"ac:{name}")
        given[name] = found.value if found is not None else None
    shown = html("img", given)
    caption = element.child("ac:caption")
    if caption is None:
        return shown
    words = html("div", {"class": "confluence-embedded-file-caption"}, view.inside(caption))
    return html("div", {"class": "confluence-embedded-file-wrapper"}, shown + words)


def emoticon(_: View, element: Element) -> str:
    """Return an emoticon as the character it represents, or by its name."""
    given: dict[str, str | None] = {
        "class": f"emoticon emoticon-{element.get('ac:name')}",
        "data-emoji-shortname": element.get("ac:emoji-shortname") or None,
        "data-emoji-id": element.get("ac:emoji-id") or None,
    }
    return html("span", given, text(text_of([element])))
