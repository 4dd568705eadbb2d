"""Links in response bodies: relative, different in each API."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.parse import quote, quote_plus

if TYPE_CHECKING:
    from ..server.messages import Hosts

__all__ = [
    "CLOUD_ID",
    "ari",
    "attachment",
    "base",
    "base_header",
    "blog_post",
    "by_id",
    "content",
    "download",
    "focus",
    "space",
    "tiny",
]


CLOUD_ID = "11111111-2222-3333-4444-555555555555"
"""The id of the sandbox's site."""


def ari(type_: str, number: object) -> str:
    """Return the name of a thing across the vendor's products."""
    return f"ari:cloud:confluence:{CLOUD_ID}:{type_}/{number}"


def base(hosts: Hosts) -> str:
    """Return the address all ``webui``-like links are relative to: the site, never the gateway."""
    return f"{hosts.site}/wiki"


def base_header(hosts: Hosts) -> str:
    """Return the ``Link`` value that v2 adds to its responses."""
    return f'<{base(hosts)}>; rel="base"'


def space(key: str) -> str:
    """Where people read a space."""
    return f"/spaces/{key}"


def content(key: str, content_id: int, title: str) -> str:
    """Where people read a page."""
    return f"/spaces/{key}/pages/{content_id}/{quote_plus(title)}"


def tiny(content_id: int) -> str:
    """Return the short link: the id's bytes, lowest first, in base 64 without padding."""
    length = (content_id.bit_length() + 7) // 8
    code = b64encode(content_id.to_bytes(length, "little"), altchars=b"_-")
    return "/x/" + code.decode().rstrip("=").rstrip("A")


def blog_post(key: str, content_id: int, title: str, created_at: str) -> str:
    """Where people read a blog post."""
    day = created_at[:10].replace("-", "/")
    return f"/spaces/{key}/blog/{day}/{content_id}/{quote_plus(title)}"


def attachment(container_id: int, content_id: int, name: str) -> str:
    """Where people look at an attachment."""
    preview = quote(f"/{container_id}/{content_id}/{name}", safe="")
    return f"/pages/viewpageattachments.action?pageId={container_id}&preview={preview}"


def download(container_id: int, content_id: int) -> str:
    """Where a client gets an attachment's bytes."""
    return f"/rest/api/content/{container_id}/child/attachment/att{content_id}/download"


def by_id(content_id: int) -> str:
    """Where people read a content of which no more is known than its id."""
    return f"/pages/viewpage.action?pageId={content_id}"


def focus(container: str, comment_id: int) -> str:
    """Where people read a comment: its container, scrolled to it."""
    return f"{container}{'&' if '?' in container else '?'}focusedCommentId={comment_id}"
