"""Compares what a folder holds with what was published from it. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from urllib.parse import unquote

import attrs

from .links import from_path
from .lock import Entry
from .source import Source
from .targets import Origins

__all__ = [
    "Matched",
    "carried",
    "is_unchanged",
    "match",
    "origins_of",
    "sent_digest",
    "upload_names",
    "uploaded",
]


@attrs.frozen
class Matched:
    """A file, and the page that it represents.

    Attributes:
        source: The file.
        id: Id of the page; ``None`` for a new one.
        entry: What the lock remembers of it, if anything.
    """

    source: Source
    id: str | None
    entry: Entry | None


def match(sources: Sequence[Source], entries: Mapping[str, Entry]) -> list[Matched]:
    """Find the page of each file: by its id, its path, or its content if it was renamed."""
    by_path = {entry.path: id for id, entry in entries.items() if entry.path and _is_page(entry)}
    paths = {source.path for source in sources}
    lost = {
        entry.digest: id
        for id, entry in entries.items()
        if _is_page(entry) and entry.path not in paths and entry.digest
    }
    taken = {source.id for source in sources if source.id in entries}
    found: list[Matched] = []
    for source in sources:
        id = source.id if source.id in entries else None
        if id is None:
            id = next(
                (
                    candidate
                    for candidate in (by_path.get(source.path), lost.get(source.digest))
                    if candidate is not None and candidate not in taken
                ),
                None,
            )
        if id is not None:
            taken.add(id)
        found.append(Matched(source, id or source.id, entries.get(id) if id else None))
    return found


def origins_of(sources: Sequence[Source], space: str) -> Origins:
    """Return what the links between the files of a folder stand for."""
    pages = {source.path: source.title for source in sources if source.kind == "page"}
    return Origins(space, pages, {path for source in sources for path in source.files})


def sent_digest(source: Source, markdown: str, parent: str | None) -> str:
    """Return the digest of all that is sent for a page.

    Args:
        source: The file.
        markdown: Its body with the links as they are sent.
        parent: Id of the page above, or the path of its file.
    """
    values = [
        source.title,
        source.kind,
        markdown,
        parent,
        source.labels,
        sorted(source.properties.items()),
        sorted(source.files.items()),
    ]
    return sha256(json.dumps(values, default=str).encode()).hexdigest()


def is_unchanged(matched: Matched, digest: str, files: Mapping[str, str]) -> bool:
    """Return whether a file says what its page was left with.

    Args:
        matched: The file.
        digest: What would be sent.
        files: Attachments that the page has, by path.
    """
    entry, source = matched.entry, matched.source
    if entry is None:
        return False
    if entry.sent is not None:
        return entry.sent == digest
    # Exported, and never published: then the file itself must be as it was written.
    is_same = entry.digest == source.digest and entry.path == source.path
    return is_same and all(files.get(path) == digest for path, digest in source.files.items())


def uploaded(id: str | None, entries: Mapping[str, Entry]) -> dict[str, str]:
    """Return the attachments that a page has as far as the lock knows: digests, by path."""
    entry = entries.get(id) if id is not None else None
    found = {
        one.path: one.digest
        for one in entries.values()
        if one.kind == "attachment" and one.parent == id and one.path and one.digest
    }
    return found | ((entry.files if entry else None) or {})


def upload_names(source: Source, links: Mapping[str, str]) -> dict[str, str]:
    """Return the names that files get as attachments, by path.

    Args:
        source: The file that needs them.
        links: What the links of an exported file stood for.
    """
    names = {path: path.rpartition("/")[2] for path in source.files}
    for link, target in links.items():
        scheme, _, name = target.partition(":")
        path, _ = from_path(source.path, link)
        if scheme == "attachment" and path in names:
            names[path] = unquote(name)
    return names


def carried(entries: Mapping[str, Entry]) -> dict[str, Entry]:
    """Return what a copy of an export needs of its lock: folders, and what links stood for."""
    found: dict[str, Entry] = {}
    for entry in entries.values():
        if entry.kind == "folder" and entry.version:
            folder = Entry(kind="folder", title=entry.title, version=0, place=entry.place)
            found[f"new {entry.place}"] = folder
        elif entry.links and entry.path:
            found[f"copy of {entry.path}"] = Entry(
                kind="copied", title=entry.title, version=0, path=entry.path, links=entry.links
            )
    return found


def _is_page(entry: Entry) -> bool:
    return entry.kind in ("page", "blog_post") and bool(entry.version)
