"""What a publication is going to do, as data. Pure."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Mapping
from typing import Literal

import attrs

from .source import Source

__all__ = ["Action", "ActionKind", "diff_of", "notes_of", "shown", "written_since"]

ActionKind = Literal["create", "update", "delete", "conflict", "drift", "orphan", "adopt"]

_SENDS = ("create", "update", "delete")
_WORDS = {
    "create": "create",
    "update": "update",
    "delete": "delete",
    "conflict": "CONFLICT",
    "drift": "changed in Confluence only, left",
    "orphan": "no file any more, left",
    "adopt": "sent before, noted",
}


@attrs.frozen(kw_only=True)
class Action:
    """One thing that a publication is going to do, or refuses to do.

    Attributes:
        kind: ``create``, ``update`` or ``delete``; ``conflict`` where others wrote, which is not
            sent; ``drift`` and ``orphan``, which are left; ``adopt`` where an interrupted run had
            sent it already.
        path: The file, relative to the folder; of a folder of Confluence the directory.
        title: Title of the page or folder.
        id: Id of the page; ``None`` for a new one.
        version: Version of the page that the plan was made for; ``None`` for a new one.
        reason: What is the matter, where that is not plain.
        diff: Unified diff of the Markdown, from what is there to what will be.
        notes: What else is going to be sent, e.g. another parent, labels, properties.
        uploads: Files that are going to be uploaded, relative to the folder.
        storage: The body that is going to be sent; ``None`` leaves it.
        source: The file as it was read; ``None`` for what has none, as a folder.
        parent: Id of the page or folder to be under, or its path; ``None`` leaves it.
        names: Names of the uploads as attachments, by path.
        links: What the links of the file represent, where it was exported.
        markdown: What the file says, with its links as they are sent.
        base: The same in the form that pages are shown in, where others' edits were merged.
        is_made: Whether an interrupted run of this folder made the page.
    """

    kind: ActionKind
    path: str
    title: str
    id: str | None = None
    version: int | None = None
    reason: str = ""
    diff: str = attrs.field(default="", repr=False)
    notes: tuple[str, ...] = ()
    uploads: tuple[str, ...] = ()
    storage: str | None = attrs.field(default=None, repr=False)
    source: Source | None = attrs.field(default=None, repr=False)
    parent: str | None = None
    names: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    links: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    markdown: str = attrs.field(default="", repr=False)
    base: str | None = attrs.field(default=None, repr=False)
    is_made: bool = False

    @property
    def sends(self) -> bool:
        """Whether anything is going to be sent for it."""
        return self.kind in _SENDS

    def __str__(self) -> str:
        reason = f": {self.reason}" if self.reason else ""
        lines = [f"{_WORDS[self.kind]} {self.path} ({self.title!r}){reason}"]
        lines += [f"  {note}" for note in self.notes]
        lines += [f"  upload {path}" for path in self.uploads]
        lines += [f"  {line}" for line in self.diff.splitlines()]
        return "\n".join(lines)


def notes_of(
    source: Source,
    parent: str | None,
    *,
    title: str | None = None,
    labels: Collection[str] = (),
) -> tuple[str, ...]:
    """Return what is going to be sent besides body and files.

    Args:
        source: The file.
        parent: What the page is going to be under; ``None`` leaves it.
        title: Title of the page as it is; ``None`` for a new one.
        labels: Labels that this folder gave it.
    """
    new = set(source.labels if source.labels is not None else labels)
    notes = [
        *([f"rename {title!r}"] if title not in (None, source.title) else ()),
        *([f"{'' if title is None else 'move '}under {parent}"] if parent else ()),
        *(f"add label {label}" for label in sorted(new.difference(labels))),
        *(f"remove label {label}" for label in sorted(set(labels) - new)),
        *(f"set property {key}" for key in source.properties),
    ]
    return tuple(notes)


def written_since(version: int) -> str:
    """Return why a page is not deleted."""
    return f"version {version} was written in Confluence"


def shown(actions: tuple[Action, ...], unchanged: int) -> str:
    """Return a plan as text."""
    lines = [str(action) for action in actions]
    return "\n".join([*lines, f"{sum(a.sends for a in actions)} to send, {unchanged} unchanged"])


def diff_of(old: str, new: str, path: str) -> str:
    """Return the unified diff of two texts."""
    lines = difflib.unified_diff(
        old.splitlines(), new.splitlines(), f"confluence/{path}", path, lineterm=""
    )
    return "\n".join(lines)
