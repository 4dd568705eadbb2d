"""Find links and anchors of a built site that lead nowhere."""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

__all__ = ["broken_links"]


class _Page(HTMLParser):
    """Collects the links and the anchors of one page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the tag links to and which anchor it sets."""
        given = dict(attrs)
        if given.get("id"):
            self.anchors.add(str(given["id"]))
        link = given.get("href" if tag == "a" else "src")
        if link:
            self.links.append(link)


@cache
def _read(path: Path) -> _Page:
    page = _Page()
    page.feed(path.read_text("utf-8"))
    return page


def broken_links(site: Path) -> list[str]:
    """Return a line for each link within the site whose target is missing.

    Args:
        site: Folder of the built site.
    """
    found = []
    for path in sorted(site.rglob("*.html")):
        if path.name == "404.html":  # served from any address, so its links are absolute
            continue
        for link in _read(path).links:
            problem = _problem(path, link)
            if problem:
                found.append(f"{path.relative_to(site)}: {link}: {problem}")
    return found


def _problem(page: Path, link: str) -> str:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc or link.startswith("/"):
        return ""
    target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
    if target.is_dir():
        target /= "index.html"
    if not target.exists():
        return "no such page"
    anchor = unquote(parts.fragment)
    if anchor and target.suffix == ".html" and anchor not in _read(target).anchors:
        return "no such anchor"
    return ""
