"""Where a feed of changes is, as plain JSON. Pure."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, cast

import attrs

from ..errors import InvalidInputError
from .items import KINDS, Item, Kind, Record

__all__ = ["Depth", "Head", "Mark", "mark_from", "moved_on"]

Depth = Literal["edits", "full"]
_FORMAT = "confluence-connector mark"
_VERSION = 1


@attrs.frozen
class Head:
    """The newest end of a list that is sorted by the date of the last change.

    Attributes:
        time: Date of the newest row that was ever seen, on the server's clock.
        top: Id and version of the row that stood first at the last look, if any did.
        recent: Versions by id of the rows so close to the end that others may yet come to
            stand before them.
        first_seen: When ``top`` was first seen, in seconds since the epoch on our clock, of
            which only differences are taken.
        settled: Whether the list was read again after all that lags behind must have come.
    """

    time: datetime
    top: tuple[str, int] | None
    recent: Mapping[str, int]
    first_seen: float
    settled: bool


@attrs.frozen
class Mark:
    """All that one run of a feed leaves to the next.

    Attributes:
        space_id: Id of the space.
        space: The space as the caller named it.
        depth: What the run looked at.
        heads: The ends of the lists, by kind; a list that was always empty has none.
        records: What is remembered of every content, by id; empty for ``edits``.
    """

    space_id: str
    space: str
    depth: Depth
    heads: Mapping[Kind, Head]
    records: Mapping[str, Record]

    def to_json(self) -> dict[str, Any]:
        """Return the mark as JSON takes it."""
        return {
            "format": _FORMAT,
            "version": _VERSION,
            "space_id": self.space_id,
            "space": self.space,
            "depth": self.depth,
            "heads": {
                kind: {
                    "time": head.time.isoformat(),
                    "top": head.top and [*head.top],
                    "recent": dict(head.recent),
                    "first_seen": head.first_seen,
                    "settled": head.settled,
                }
                for kind, head in self.heads.items()
            },
            "records": {id: [*record] for id, record in self.records.items()},
        }


def mark_from(value: object) -> Mark:
    """Read what `Mark.to_json` gave.

    Raises:
        InvalidInputError: It is something else, is damaged, or comes from a later release.
    """
    fields = cast("Mapping[str, Any]", value if isinstance(value, Mapping) else {})
    if fields.get("format") != _FORMAT:
        raise InvalidInputError("since= takes the .mark of an earlier run, as it was or from JSON")
    if fields.get("version") != _VERSION:
        raise InvalidInputError(
            f"since= is a mark of format version {fields.get('version')!r}, and this release "
            f"reads {_VERSION}: follow the space anew with since=None"
        )
    try:
        return Mark(
            space_id=_text(fields["space_id"]),
            space=_text(fields["space"]),
            depth=_one_of(fields["depth"], ("edits", "full")),
            heads={_one_of(kind, KINDS): _head(head) for kind, head in fields["heads"].items()},
            records={id: _record(record) for id, record in fields["records"].items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        raise InvalidInputError(
            "since= is a mark, but damaged: follow the space anew with since=None"
        ) from None


def moved_on(
    head: Head | None, rows: list[Item], top: Item | None, *, lag: float, now: float
) -> Head | None:
    """Return the head after rows were read.

    Args:
        head: The head before.
        rows: All rows that were read, back to before the old head.
        top: The row that stood first.
        lag: The longest, in seconds, that a list may lag behind a write.
        now: Seconds since the epoch on our clock.
    """
    times = [row.modified_at for row in rows]
    if head is not None:
        times.append(head.time)
    if not times:
        return None
    newest = max(times)
    recent = {
        row.id: row.version for row in rows if (newest - row.modified_at).total_seconds() <= lag
    }
    shown = (top.id, top.version) if top else None
    first_seen = now
    if head is not None and head.top == shown:
        first_seen = min(head.first_seen, now)  # our clock may have been put back
    return Head(newest, shown, recent, first_seen, settled=now - first_seen >= lag)


def _head(value: Any) -> Head:
    top = value["top"]
    time = datetime.fromisoformat(value["time"])
    if time.tzinfo is None:
        raise ValueError("a time without its zone")
    return Head(
        time=time,
        top=None if top is None else (_text(top[0]), int(top[1])),
        recent={_text(id): int(version) for id, version in value["recent"].items()},
        first_seen=float(value["first_seen"]),
        settled=bool(value["settled"]),
    )


def _record(value: Any) -> Record:
    kind, version, parent_id, title, status = value
    status = sys.intern(_text(status))  # one text for all records, of which there may be thousands
    return Record(_one_of(kind, KINDS), int(version), parent_id, _text(title), status)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _one_of(value: object, allowed: tuple[Any, ...]) -> Any:
    return allowed[allowed.index(value)]
