"""Where each file of an export is: the page tree as folders. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

import attrs

from .lock import LOCK, Entry
from .naming import COMMENTS, FILES, Names, stem_of

__all__ = ["BLOG", "CHUNKED", "PARTS", "SUFFIXES", "Layout", "comments_of", "place_by_id"]

BLOG = "blog"
"""The folder of the blog posts."""
PARTS = ".chunks"
"""The folder of the parts of one file of chunks."""
SUFFIXES = {"markdown": ".md", "storage": ".xml", "jsonl": ".jsonl", "parquet": ".jsonl"}
"""What the files of a format end in."""
CHUNKED = ("jsonl", "parquet")
"""The formats that hold chunks instead of pages."""
_RESERVED = (BLOG, LOCK, f"{LOCK}.journal", "chunks")
_LONGEST_SUFFIX = 20


@attrs.frozen
class Layout:
    """Gives each entry its place; what has a name keeps it, also when its title changes.

    A page is ``Title.md``, what is below it is in ``Title/``, its attachments are in
    ``Title.files/`` and its comments in ``Title.comments.md``. What is below a content
    that is not there is at the top.

    Attributes:
        entries: All entries, by id; those to be removed are left as they are.
        suffix: What the files of pages end in.
        is_foreign: Tells whether a file that is not ours is at a path of the folder.
    """

    entries: Mapping[str, Entry]
    suffix: str
    is_foreign: Callable[[str], bool] = lambda _: False

    def place_all(self) -> None:
        """Set the place of every entry that is to stay."""
        children = self._children()
        waiting: list[tuple[str | None, str]] = [(None, "")]
        while waiting:
            parent, folder = waiting.pop()
            below = children.pop(parent, [])
            tree = [id for id in below if self.entries[id].kind in ("page", "folder")]
            posts = [id for id in below if self.entries[id].kind == "blog_post"]
            reserved = _RESERVED if parent is None else ()
            for ids, where, taken in ((tree, folder, reserved), (posts, f"{folder}{BLOG}/", ())):
                for id, stem in self._stems(ids, where, taken):
                    self.entries[id].place = f"{where}{stem}{self._suffix_of(id)}"
                    if id in children:
                        waiting.append((id, f"{where}{stem}/"))
            beside = f"{folder.removesuffix('/')}{FILES}/" if parent else ""
            files = [id for id in below if self.entries[id].kind == "attachment"]
            for id, name in self._file_names(files, beside):
                self.entries[id].place = f"{beside}{name}"

    def _children(self) -> dict[str | None, list[str]]:
        kept = {id: entry for id, entry in self.entries.items() if entry.version}
        children: dict[str | None, list[str]] = {}
        for id, entry in sorted(kept.items(), key=lambda pair: _by_number(pair[0])):
            is_below = entry.parent in kept and not _is_circular(id, kept)
            children.setdefault(entry.parent if is_below else None, []).append(id)
        return children

    def _suffix_of(self, id: str) -> str:
        return "" if self.entries[id].kind == "folder" else self.suffix

    def _stems(self, ids: list[str], where: str, taken: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Yield ids with the names of their files; those that have one are served first."""
        names = Names(taken, lambda stem: self.is_foreign(f"{where}{stem}{self.suffix}"))
        fresh: list[str] = []
        for id in ids:
            stem = self.entries[id].name.removesuffix(self._suffix_of(id))
            if stem and names.keep(stem):
                yield id, stem
            else:
                fresh.append(id)
        for id in fresh:
            yield id, names.claim(self.entries[id].title, id)

    def _file_names(self, ids: list[str], where: str) -> Iterator[tuple[str, str]]:
        names = Names((), lambda name: self.is_foreign(f"{where}{name}"))
        fresh: list[str] = []
        for id in ids:
            name = self.entries[id].name
            if name and names.keep(name):
                yield id, name
            else:
                fresh.append(id)
        for id in fresh:
            title, dot, suffix = self.entries[id].title.rpartition(".")
            if not title or len(suffix) > _LONGEST_SUFFIX or stem_of(suffix) != suffix:
                title, dot, suffix = self.entries[id].title, "", ""
            yield id, names.claim(title, id.removeprefix("att"), f"{dot}{suffix}")


def place_by_id(entries: Mapping[str, Entry], suffix: str) -> None:
    """Give each page a hidden file named by its id, of which one file is made in the end."""
    Layout(entries, "").place_all()
    for id, entry in entries.items():
        if entry.kind in ("page", "blog_post") and entry.version:
            entry.place = f"{PARTS}/{id}{suffix}"
        elif entry.kind == "attachment":
            entry.place = f"attachments/{entry.parent}/{entry.name}"


def comments_of(place: str, suffix: str) -> str:
    """Return where the comments of a page stand, beside the page."""
    return f"{place.removesuffix(suffix)}{COMMENTS}{suffix}"


def _is_circular(id: str, kept: Mapping[str, Entry]) -> bool:
    """Return whether a content is below itself, as lists that were read apart may have it."""
    seen = {id}
    parent = kept[id].parent
    while parent is not None and parent in kept:
        if parent in seen:
            return True
        seen.add(parent)
        parent = kept[parent].parent
    return False


def _by_number(id: str) -> tuple[int, str]:
    digits = id.removeprefix("att")
    return (int(digits), id) if digits.isdigit() else (0, id)
