"""The ends of lists that are sorted by the last change: what came since, for two points."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Mapping

from ..assumptions import Assumptions
from ..items import Item, Kind
from ..marks import Head, moved_on
from .reads import MOST, AsyncReads

__all__ = ["AsyncHeads"]

_FEW = 25
"""Rows to ask for where something changed: mostly that is little."""


class AsyncHeads:
    """Where each list ends, and what came after.

    Args:
        reads: The lists.
        space_id: Id of the space.
        known: The ends at the last run, by kind.
        assume: What to take for granted about the server.

    Attributes:
        known: The ends as they are now.
        before: The ends as they were.
    """

    def __init__(
        self, reads: AsyncReads, space_id: str, known: Mapping[Kind, Head], assume: Assumptions
    ) -> None:
        self.before = known
        self.known = dict(known)
        self._reads = reads
        self._space_id = space_id
        self._lag = assume.lag

    def note(self, kind: Kind, rows: list[Item], top: Item | None) -> None:
        """Move the end of a list on, after ``rows`` down to what lags were read."""
        head = moved_on(self.known.get(kind), rows, top, lag=self._lag, now=time.time())
        if head is not None:
            self.known[kind] = head

    async def fresh(self, kind: Kind, *, thorough: bool = False) -> AsyncIterator[Item]:
        """Yield the rows that came or changed since the last run; all, if there was none.

        Where nothing changed, one row is read. A row that changed in the very millisecond of
        the one that is first, or comes late, is then seen once the list has settled.

        Args:
            kind: Whose list.
            thorough: Read all rows among which one may have been overlooked.
        """
        head = self.before.get(kind)
        if head is not None and not thorough and not await self._has_moved(kind, head):
            return
        top: Item | None = None
        near: list[Item] = []
        listing = self._reads.newest(kind, self._space_id, MOST if head is None else _FEW)
        async for row in listing:
            top = top or row
            if head is not None and (head.time - row.modified_at).total_seconds() > self._lag:
                break
            if (top.modified_at - row.modified_at).total_seconds() <= self._lag:
                near.append(row)
            if head is None or head.recent.get(row.id) != row.version:
                yield row
        self.note(kind, near, top)

    async def _has_moved(self, kind: Kind, head: Head) -> bool:
        top = await self._reads.newest(kind, self._space_id, 1).first()
        if (top and (top.id, top.version)) != head.top:
            return True
        # What lagged behind at the last look has come by now, below the row that is first.
        return not head.settled and not 0 <= time.time() - head.first_seen < self._lag
