# Derived from facade/confluence_connector/mirror/_async/interrupted.py by `nox -s unasync`: change that file instead.
"""Finds the pages and blog posts that interrupted runs made, and could not note."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ..items import Item
from ..lock import Entry, Lock
from ..pending import is_made, pending_key
from ..source import Source
from .reads import Reads

if TYPE_CHECKING:
    from ..._sync.client import Confluence

__all__ = ["Interrupted", "Found"]


@attrs.frozen
class Found:
    """A page that has the title of a new file.

    Attributes:
        item: The page.
        is_made: Whether an interrupted run of this folder made it.
        reason: Why it is a conflict, where it did not.
    """

    item: Item
    is_made: bool
    reason: str = ""


class Interrupted:
    """What interrupted runs may have made, by the notes that they left in the lock.

    Args:
        confluence: The client.
        reads: Its lists.
        lock: The lock.
    """

    def __init__(self, confluence: Confluence, reads: Reads, lock: Lock) -> None:
        self._raw = confluence.raw
        self._reads = reads
        self._lock = lock

    def find(self, source: Source, storage: str, titled: Item | None) -> Found | None:
        """Return what stands in the way of a new page, or is that page; ``None`` for nothing.

        Args:
            source: The file.
            storage: The body that would be sent.
            titled: The page that has its title.
        """
        if titled is None:
            return None
        note = self._lock.entries.get(pending_key(source.path))
        if note is None:
            why = "this folder did not make it"
        elif self._is_made(note, titled, storage):
            return Found(titled, is_made=True)
        else:
            why = "it is not what an interrupted run of this folder would have made"
        advice = "give its id in the front matter to take it over"
        reason = f"page {titled.id} has this title, and {why}: {advice}"
        return Found(titled, is_made=False, reason=reason)

    def _is_made(self, note: Entry, item: Item, sent: str) -> bool:
        if item.id in self._lock.entries:
            return False
        now, body = (self._reads.bodies(item.kind, [item.id])).get(item.id, (None, ""))
        return now is not None and is_made(note, self._raw.account(), now, body, sent)
