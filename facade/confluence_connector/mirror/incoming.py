"""What the changes of a space mean for the files that represent it. Pure."""

from __future__ import annotations

from .events import Change
from .items import ROOTS
from .lock import Entry

__all__ = ["Incoming"]


class Incoming:
    """Applies changes to the entries of a lock.

    Args:
        entries: The entries, which are changed.
        attachments: Whether attachments are exported.
        complete: Whether the changes name all that is there, so that what they do not name is
            gone.
    """

    def __init__(self, entries: dict[str, Entry], *, attachments: bool, complete: bool) -> None:
        self._entries = entries
        self._attachments = attachments
        self._complete = complete
        self._met: set[str] = set()

    def apply(self, change: Change) -> None:
        """Note what one change asks for."""
        self._met.add(change.id)
        if change.kind in ROOTS or (change.kind == "attachment" and self._attachments):
            self._file(change)
        elif change.kind != "attachment":
            self._comment(change)

    def _file(self, change: Change) -> None:
        entry = self._entries.get(change.id)
        if change.removed:
            if entry is not None:
                entry.version = 0
            return
        if entry is None:
            entry = Entry(kind=change.kind, title=change.title or "", version=change.version)
            self._entries[change.id] = entry
        entry.version = change.version
        entry.title = change.title if change.title is not None else entry.title
        entry.parent, entry.size = change.parent_id, change.size

    def _comment(self, change: Change) -> None:
        page = self._entries.get(change.parent_id or "")
        if page is not None and page.kind in ROOTS:
            page.stale = True

    def finish(self) -> None:
        """Note what is gone because nothing named it, and what goes with it."""
        for id, entry in self._entries.items():
            if self._complete and entry.kind != "folder" and id not in self._met:
                entry.version = 0
        for entry in self._entries.values():
            above = self._entries.get(entry.parent or "")
            if entry.kind == "attachment" and (above is None or not above.version):
                entry.version = 0
