"""Creations and edits, from the ends of the lists alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import TYPE_CHECKING

from ..batches import batches
from ..differences import described
from ..events import Created, Updated
from ..items import ATTACHED, ROOTS, Item, Kind, Record
from .heads import AsyncHeads
from .reads import MOST, AsyncReads

if TYPE_CHECKING:
    from ..events import Change
    from ..marks import Mark

__all__ = ["AsyncEdits", "containers_inside"]


class AsyncEdits:
    """One look with ``depth="edits"``.

    Args:
        reads: The lists.
        heads: Their ends.
        space_id: Id of the space.
        since: The mark of the run before, if any.
        lag: The longest, in seconds, that a list may lag behind a write.

    Attributes:
        records: What the mark remembers, with the versions that were seen now.
    """

    def __init__(
        self, reads: AsyncReads, heads: AsyncHeads, space_id: str, since: Mark, lag: float
    ) -> None:
        self.records = dict(since.records)
        self._remembers = since.depth == "full"
        self._reads = reads
        self._heads = heads
        self._space_id = space_id
        self._lag = timedelta(seconds=lag)

    async def changes(self) -> AsyncIterator[Change]:
        """Yield what was created or edited."""
        for kind in ROOTS:
            async for item in self._heads.fresh(kind):
                if change := self._judged(item):
                    yield change
        for kind in ATTACHED:
            waiting = [item async for item in self._heads.fresh(kind)]
            for batch in batches(waiting, MOST):
                inside = await containers_inside(self._reads, batch, self._space_id)
                for item in batch:
                    if item.parent_id in inside and (change := self._judged(item)):
                        yield change

    def _judged(self, item: Item) -> Change | None:
        if not self._remembers:
            kind = Created if self._is_new(item) else Updated
            return described(kind, item, self._space_id)
        old = self.records.get(item.id)
        if old is None:
            self.records[item.id] = Record.of(item)
            return described(Created, item, self._space_id)
        if item.version <= old.version:
            return None
        # Its place stays as it was, so that a full look still sees the move.
        self.records[item.id] = old._replace(version=item.version)
        return described(Updated, item, self._space_id)

    def _is_new(self, item: Item) -> bool:
        head = self._heads.before.get(item.kind)
        if head is None:
            return True
        if item.created_at is None:
            return item.version == 1
        return item.created_at >= head.time - self._lag and item.id not in head.recent


async def containers_inside(reads: AsyncReads, items: list[Item], space_id: str) -> set[str]:
    """Return the ids of those contents, on which the items hang, that stand in a space."""
    by_kind: dict[str, set[str]] = {}
    for item in items:
        if item.parent_id is not None and item.parent_kind is not None:
            by_kind.setdefault(item.parent_kind, set()).add(item.parent_id)
    inside: set[str] = set()
    kind: Kind
    for kind in ROOTS:
        if ids := by_kind.pop(kind, None):
            inside.update(await reads.by_ids(kind, ids, space_id))
    for ids in by_kind.values():  # comments on attachments, and replies that name no page
        for id in ids:
            root = await reads.root_of(id)
            if root and await containers_inside(reads, [root], space_id):
                inside.add(id)
    return inside
