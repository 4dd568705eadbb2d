"""Folders of Confluence in a tree of files: directories that no page represents. Pure."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from pathlib import PurePosixPath

import attrs

from .lock import Entry
from .source import Source, owned_by

__all__ = ["directories_of", "placed", "wanted"]


def directories_of(entries: Mapping[str, Entry]) -> set[str]:
    """Return the directories of the folders that a lock knows, also of those still to be made."""
    return {entry.place for entry in entries.values() if entry.kind == "folder"}


def placed(sources: Sequence[Source], folders: Container[str]) -> list[Source]:
    """Return the pages, each with what is nearest above it: a page, or else a folder."""
    return [attrs.evolve(one, above=_above(one.path, one.above, folders)) for one in sources]


def wanted(sources: Sequence[Source], folders: Container[str]) -> dict[str, str | None]:
    """Return the directories of the folders that pages stand in, and what is above each.

    Args:
        sources: The pages, as `placed` returned them.
        folders: Directories of all folders.
    """
    pages = {owned_by(one.path): one.path for one in sources if one.kind == "page"}
    found: dict[str, str | None] = {}
    waiting = [one.above for one in sources]
    while waiting:
        place = waiting.pop()
        if place is None or place not in folders or place in found:
            continue
        above = next((str(one) for one in PurePosixPath(place).parents if str(one) in pages), None)
        found[place] = _above(place, above and pages[above], folders)
        waiting.append(found[place])
    return dict(sorted(found.items()))


def _above(path: str, page: str | None, folders: Container[str]) -> str | None:
    owned = page and owned_by(page)
    for directory in map(str, PurePosixPath(path).parents):
        if directory == owned:
            return page
        if directory in folders:
            return directory
    return page
