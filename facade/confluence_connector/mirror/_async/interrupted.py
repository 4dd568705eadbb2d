"""Finds the pages and blog posts that interrupted runs made, and could not note."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ..items import Item
from ..lock import Entry, Lock
from ..pending import is_made, may_be_made, pending_key
from ..source import Source
from .reads import AsyncReads

if TYPE_CHECKING:
    from ..._async.client import AsyncConfluence

__all__ = ["AsyncInterrupted", "Found"]


@attrs.frozen
class Found:
    """A page or blog post that has the title of a new file.

    Attributes:
        item: The page or blog post.
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
        self._taken: set[str] = set()

    async def find(self, source: Source, storage: str, titled: Item | None) -> Found | None:
        """Return the page or post that has the title of a new file, or ``None``.

        Args:
            source: The file.
            storage: The body that would be sent.
            titled: The page that has its title.
        """
        note = self._lock.entries.get(pending_key(source.path))
        if source.kind != "page":
            return None if note is None else await self._find_post(source, note, storage)
        if titled is None:
            return None
        if note is None:
            why = "this folder did not make it"
        elif await self._is_made(note, titled, storage):
            return Found(titled, is_made=True)
        else:
            why = "it is not what an interrupted run of this folder would have made"
        reason = f"page {titled.id} has this title, and {why}: {_ADVICE}"
        return Found(titled, is_made=False, reason=reason)

    async def _find_post(self, source: Source, note: Entry, storage: str) -> Found | None:
        """Return the blog post that an interrupted run made, or that it may have made.

        Many may have the title: only one a day is refused.
        """
        account = await self._raw.account()
        listing = self._reads.titled("blog_post", self._lock.space_id, source.title)
        possible = [
            item
            async for item in listing
            if not self._is_known(item) and may_be_made(note, account, item)
        ]
        # The first after the note: a later one may be that of another file.
        possible.sort(key=lambda item: item.created_at or item.modified_at)
        for item in possible:
            if await self._is_made(note, item, storage):
                return Found(item, is_made=True)
        # Without a time, the posts of all years would be in doubt.
        if not possible or note.since is None:
            return None
        first = possible[0]
        why = "may be what an interrupted run made"
        reason = f"blog post {first.id} has this title, and {why}: {_ADVICE}, or change the title"
        return Found(first, is_made=False, reason=reason)

    async def _is_made(self, note: Entry, item: Item, sent: str) -> bool:
        if self._is_known(item):
            return False
        now, body = (await self._reads.bodies(item.kind, [item.id])).get(item.id, (None, ""))
        if now is None or not is_made(note, await self._raw.account(), now, body, sent):
            return False
        self._taken.add(item.id)
        return True

    def _is_known(self, item: Item) -> bool:
        """Return whether it is the page or blog post of another file."""
        return item.id in self._lock.entries or item.id in self._taken


_ADVICE = "give its id in the front matter to take it over"
