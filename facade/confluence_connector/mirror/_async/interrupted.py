"""Finds the pages and blog posts that interrupted runs made, and could not note."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ..items import Item
from ..lock import Entry, Lock
from ..pending import is_made, pending_key
from ..source import Source
from .reads import AsyncReads

if TYPE_CHECKING:
    from ..._async.client import AsyncConfluence

__all__ = ["AsyncInterrupted", "Found"]


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


class AsyncInterrupted:
    """What interrupted runs may have made, by the notes that they left in the lock.

    Args:
        confluence: The client.
        reads: Its lists.
        lock: The lock.
    """

    def __init__(self, confluence: AsyncConfluence, reads: AsyncReads, lock: Lock) -> None:
        self._raw = confluence.raw
        self._reads = reads
        self._lock = lock

    async def find(self, source: Source, storage: str, titled: Item | None) -> Found | None:
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
        elif await self._is_made(note, titled, storage):
            return Found(titled, is_made=True)
        else:
            why = "it is not what an interrupted run of this folder would have made"
        advice = "give its id in the front matter to take it over"
        reason = f"page {titled.id} has this title, and {why}: {advice}"
        return Found(titled, is_made=False, reason=reason)

    async def _is_made(self, note: Entry, item: Item, sent: str) -> bool:
        if item.id in self._lock.entries:
            return False
        now, body = (await self._reads.bodies(item.kind, [item.id])).get(item.id, (None, ""))
        return now is not None and is_made(note, await self._raw.account(), now, body, sent)
