"""What the links of a page lead to: addresses of Confluence against the files of a folder. Pure."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from urllib.parse import quote, unquote

import attrs

from .links import from_path, is_path, rewritten, to_path
from .lock import Entry

__all__ = ["Origins", "Targets", "key_of"]

_AUTOLINK = re.compile(r"<(page:[^<>\s]+)>")
_BARE = re.compile(r'(?<!!)\[(?:[^\[\]\\]|\\.)*\]\(([^()\s]+) "page"\)')


def key_of(target: str, space: str, page_id: str) -> str | None:
    """Return what a link needs to find its file: a page by its title, an attachment by its name.

    Args:
        target: The link in Markdown, e.g. ``page:DOCS/Grill%20plan#Costs``.
        space: Key of the space that the files are of.
        page_id: Id of the page that holds the link.
    """
    scheme, _, rest = target.partition(":")
    path = rest.partition("#")[0]
    if scheme == "page" and path:
        key, slash, title = path.rpartition("/")
        if slash and unquote(key).casefold() != space.casefold():
            return None
        return f"page {unquote(title).casefold()}"
    if scheme == "attachment" and path and "/" not in path:
        return f"file {page_id} {unquote(path)}"
    return None


@attrs.frozen
class Targets:
    """Finds the file of what a link of Confluence leads to.

    Attributes:
        space: Key of the space.
        entries: Entries by what a link needs to find them; see `key_of`.
    """

    space: str
    entries: Mapping[str, Entry]

    @classmethod
    def of(cls, entries: Mapping[str, Entry], space: str) -> Targets:
        """Index what a folder holds."""
        found: dict[str, Entry] = {}
        for entry in entries.values():
            if not entry.version or entry.kind in ("folder", "blog_post"):
                continue
            if entry.kind == "page":
                found[f"page {entry.title.casefold()}"] = entry
            elif entry.parent is not None:
                found[f"file {entry.parent} {entry.title}"] = entry
        return cls(space, found)

    def outward(self, markdown: str, place: str, page_id: str) -> tuple[str, dict[str, str]]:
        """Return Markdown whose links lead to files, and what each link stood for.

        What leads out of the folder stays as it is.
        """
        links: dict[str, str] = {}

        def link_to(target: str) -> str | None:
            key = key_of(target, self.space, page_id)
            if key is None:
                return None
            entry = self.entries.get(key)
            if entry is None:
                links[f"?{target}"] = target  # once it is there, this file has to be written anew
                return None
            link = to_path(place, entry.place, target.partition("#")[2])
            links[link] = target
            return link

        def bare(found: re.Match[str]) -> str:
            target = found[1]
            key = key_of(target, self.space, page_id)
            link = link_to(target)
            if key is None or link is None:
                return found[0]
            del links[link]
            links[f'{link} "page"'] = target
            label = re.sub(r"([\[\]\\*_`<>])", r"\\\1", unquote(target.partition("#")[0][5:]))
            return f'[{label.rpartition("/")[2]}]({link} "page")'

        text = rewritten(markdown, link_to, (_AUTOLINK, bare))
        return text, links

    def are_current(self, place: str, page_id: str, links: Mapping[str, str]) -> bool:
        """Return whether the links of a file still lead to what they represent."""
        for link, target in links.items():
            key = key_of(target, self.space, page_id)
            entry = self.entries.get(key) if key is not None else None
            if (entry is None) != link.startswith("?"):
                return False
            if entry is None:
                continue
            expected = to_path(place, entry.place, target.partition("#")[2])
            if link.removesuffix(' "page"') != expected:
                return False
        return True


@attrs.frozen
class Origins:
    """Finds what a link to a file stands for in Confluence.

    Attributes:
        space: Key of the space.
        pages: Titles of pages by their files.
        files: The files that are attachments.
    """

    space: str
    pages: Mapping[str, str]
    files: Container[str]

    def inward(self, markdown: str, place: str, links: Mapping[str, str]) -> str:
        """Return Markdown whose links lead to Confluence again, those known exactly as they were.

        Args:
            markdown: The text of the file.
            place: The file, relative to the folder.
            links: What `Targets.outward` told of the links of this file.
        """

        def link_to(link: str) -> str | None:
            if link in links:
                return links[link]
            if not is_path(link):
                return None
            file, fragment = from_path(place, link)
            end = f"#{fragment}" if fragment else ""
            if file in self.pages:
                return f"page:{quote(self.space)}/{quote(self.pages[file], safe='')}{end}"
            if file in self.files:
                return f"attachment:{quote(file.rpartition('/')[2], safe='')}"
            return None

        def bare(found: re.Match[str]) -> str:
            known = links.get(f'{found[1]} "page"') or link_to(found[1])
            return f"<{known}>" if known else found[0]

        return rewritten(markdown, link_to, (_BARE, bare))
