# Derived from facade/confluence_connector/mirror/_async/sweep.py by `nox -s unasync`: change that file instead.
"""Everything that can happen to the contents of a space, from a sweep over what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from ..assumptions import Assumptions
from ..differences import Seen, changes_between
from ..items import ATTACHED, ROOTS, Item, Kind, Record, effective_status, root_of
from .heads import Heads
from .reads import Reads

if TYPE_CHECKING:
    from ..events import Change
    from ..marks import Mark

__all__ = ["Sweep"]

_SOME = 1_000


class Sweep:
    """One look with ``depth="full"``; also the first look of either depth.

    Args:
        reads: The lists.
        heads: Their ends.
        space_id: Id of the space.
        since: The mark of the run before; an empty one at the first.
        assume: What to take for granted about the server.

    Attributes:
        records: What the space holds now, by id.
    """

    def __init__(
        self,
        reads: Reads,
        heads: Heads,
        space_id: str,
        since: Mark,
        assume: Assumptions,
    ) -> None:
        self.records: dict[str, Record] = {}
        self._before = since.records
        self._reads = reads
        self._heads = heads
        self._space_id = space_id
        self._assume = assume
        self._left: set[str] = set()
        self._arrived: list[Item] = []

    def changes(self) -> Iterator[Change]:
        """Yield what happened: first to pages and blog posts, then to what belongs to them."""
        for kind in ROOTS:
            for change in self._tree(kind):
                yield change
        for change in self._hanging():
            yield change
        for id in [id for id in self.records if effective_status(id, self.records) == "gone"]:
            del self.records[id]

    def _tree(self, kind: Kind) -> Iterator[Change]:
        near: list[Item] = []
        top: Item | None = None
        for item in self._reads.sweep(kind, self._space_id):
            for change in self._met(item):
                yield change
            if item.status == "trashed":
                continue
            top = item if top is None or item.modified_at > top.modified_at else top
            near.append(item)
            if len(near) % _SOME == 0:
                near = _near(near, top, self._assume.lag)
        self._heads.note(kind, near, top)
        missing = [
            id
            for id, record in self._before.items()
            if record.kind == kind and id not in self.records
        ]
        elsewhere = self._reads.by_ids(kind, missing) if missing else {}
        for id in missing:
            found = elsewhere.get(id)
            if found is not None and found.space_id == self._space_id:  # it came back meanwhile
                changes = self._met(found)
            else:
                changes = self._lost(id, found)
            for change in changes:
                yield change

    def _met(self, item: Item) -> Iterator[Change]:
        old = self._before.get(item.id)
        if old is None and self._heads.before:  # at first, all that belongs to it is read
            self._arrived.append(item)
        self.records[item.id] = new = Record.of(item)
        seen = None if old is None else _own(item.id, old)
        return changes_between(
            item.id, seen, _own(item.id, new), item, space_id=self._space_id, left=False
        )

    def _lost(self, id: str, elsewhere: Item | None) -> Iterator[Change]:
        if elsewhere is not None:
            self._left.add(id)
        return changes_between(
            id,
            _own(id, self._before[id]),
            None,
            elsewhere,
            space_id=self._space_id,
            left=elsewhere is not None,
        )

    def _hanging(self) -> Iterator[Change]:
        known = {id: record for id, record in self._before.items() if record.kind in ATTACHED}
        self.records |= known
        read: dict[str, Item] = {}
        for kind in ATTACHED:
            for item in self._read(kind):
                if self._is_inside(item):
                    read[item.id] = item
                    self.records[item.id] = Record.of(item)
        gone = self._settle(known, read)
        for id in [*known, *(id for id in read if id not in known)]:
            for change in self._judged(id, read.get(id), is_gone=id in gone):
                yield change
        for id in gone:
            del self.records[id]

    def _judged(self, id: str, item: Item | None, *, is_gone: bool) -> Iterator[Change]:
        """Return what happened to an attached item, by itself or with what it belongs to."""
        old, status = self._before.get(id), effective_status(id, self.records)
        new = Seen(self.records[id], "gone" if is_gone else status)
        return changes_between(
            id,
            None if old is None else Seen(old, effective_status(id, self._before)),
            None if status == "gone" else new,
            item,
            space_id=self._space_id,
            left=status == "gone" and root_of(id, self._before) in self._left,
        )

    def _is_inside(self, item: Item) -> bool:
        return effective_status(item.parent_id, self.records) != "gone"

    def _read(self, kind: Kind) -> Iterator[Item]:
        """Yield the hanging items that may be new or changed."""
        head = self._heads.before.get(kind)
        if head is None:
            for item in self._read_all(kind):
                yield item
            return
        for item in self._heads.fresh(kind, thorough=True):
            yield item
        # What was moved in, or is visible again, brings along what no one changed.
        begin = head.time - timedelta(seconds=self._assume.lag)
        for container in self._arrived:
            if container.created_at is None or container.created_at < begin:
                for item in self._reads.attached_to(kind, container.kind, container.id):
                    yield item

    def _read_all(self, kind: Kind) -> Iterator[Item]:
        """Yield all attached items of the space: from the list of the site, unless that is long."""
        containers = [(id, record) for id, record in self.records.items() if record.kind in ROOTS]
        most = max(self._assume.site_rows, 3 * len(containers))
        rows: list[Item] = []
        for row in self._reads.newest(kind, self._space_id):
            rows.append(row)
            if len(rows) > most:
                break
        top = rows[0] if rows else None
        self._heads.note(kind, rows, top)
        if len(rows) <= most:
            for row in rows:
                yield row
            return
        rows.clear()
        for id, record in containers:
            if record.status != "trashed":
                for item in self._reads.attached_to(kind, record.kind, id):
                    yield item

    def _settle(self, known: dict[str, Record], read: dict[str, Item]) -> set[str]:
        """Find out what became of items that were not read; return the ids of those gone."""
        self._look_into_trash(known)
        unread = [
            id for id in known if id not in read and effective_status(id, self.records) != "gone"
        ]
        return self._reads.gone(unread, self._assume.ids_per_check)

    def _look_into_trash(self, known: dict[str, Record]) -> None:
        """Set which attachments are in the trash; remember those that were never seen before."""
        trashed = {
            item.id: item for item in self._reads.trashed_attachments() if self._is_inside(item)
        }
        for id, record in known.items():
            if record.kind == "attachment" and record.status == "trashed" and id not in trashed:
                self.records[id] = self.records[id]._replace(status="current")
        self.records |= {id: Record.of(item) for id, item in trashed.items()}


def _own(id: str, record: Record) -> Seen:
    """Return a page or blog post as seen: its status is its own alone."""
    return Seen(record, effective_status(id, {id: record}))


def _near(rows: list[Item], top: Item, lag: float) -> list[Item]:
    return [row for row in rows if (top.modified_at - row.modified_at).total_seconds() <= lag]
