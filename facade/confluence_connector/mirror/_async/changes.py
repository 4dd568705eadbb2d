"""The feed of what changed in a space since a mark."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from ..._validation import kind_or_text, validate_text
from ...errors import InvalidInputError
from ..assumptions import Assumptions
from ..events import Change
from ..marks import Depth, Mark, mark_from
from ..summary import Summary
from ..tally import Tally
from .edits import AsyncEdits
from .heads import AsyncHeads
from .reads import AsyncReads
from .sweep import AsyncSweep

if TYPE_CHECKING:
    from ..._async.client import AsyncConfluence

__all__ = ["AsyncChanges"]


class AsyncChanges:
    """What changed in a space, read while you iterate; made by ``confluence.mirror.changes``.

    Every change is given at least once: `mark` moves on only when the iteration has reached
    its end, so that a run that is broken off is repeated as a whole.

    Args:
        confluence: The client to read with.
        space: Key or id of the space.
        since: The `mark` of the run before; ``None`` gives all that is there.
        depth: What to look at.
        assume: What to take for granted about the server.
        tally: Counts the requests and what they cost.
    """

    def __init__(
        self,
        confluence: AsyncConfluence,
        space: str | int,
        since: Mapping[str, Any] | None = None,
        *,
        depth: Depth = "full",
        assume: Assumptions | None = None,
        tally: Tally | None = None,
    ) -> None:
        if validate_text(depth, "depth=") not in ("edits", "full"):
            raise InvalidInputError(f"depth= takes 'edits' or 'full', not {kind_or_text(depth)}")
        self._confluence = confluence
        self._space = str(space)
        self._since = None if since is None else mark_from(since)
        if depth == "full" and self._since is not None and self._since.depth != "full":
            raise InvalidInputError(
                "since= is a mark of depth='edits', which does not remember what the space held: "
                "begin depth='full' with since=None, and keep its mark (depth='edits' takes it)"
            )
        self._depth: Depth = depth
        self._assume = assume or Assumptions()
        self._tally = tally or Tally()
        self._mark = self._since
        self._seconds = 0.0

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._space}, {self._depth}: iterate over it>"

    def __bool__(self) -> NoReturn:
        raise TypeError("whether anything changed is known only by iterating: await take(1)")

    @property
    def mark(self) -> dict[str, Any] | None:
        """Where the feed is, as plain JSON; what was given as ``since`` until the end.

        Keep it when everything that the iteration gave is dealt with, and give it as ``since=``
        the next time.
        """
        return None if self._mark is None else self._mark.to_json()

    @property
    def summary(self) -> Summary:
        """What reading has taken so far, in requests, points and seconds."""
        return self._tally.summary(self._seconds)

    async def first(self) -> Change | None:
        """Return the first change, or ``None`` if there is none; `mark` stays where it was."""
        for change in await self.take(1):
            return change
        return None

    async def take(self, n: int) -> list[Change]:
        """Return at most the first ``n`` changes; `mark` moves on only if that is all of them."""
        taken: list[Change] = []
        async for change in self:
            if len(taken) >= n:
                break
            taken.append(change)
        return taken

    async def __aiter__(self) -> AsyncIterator[Change]:
        started = time.monotonic()
        async for change in self._told():
            self._seconds = time.monotonic() - started
            yield change
        self._seconds = time.monotonic() - started

    async def _told(self) -> AsyncIterator[Change]:
        space_id = await self._space_id()
        since = self._since or Mark(space_id, self._space, self._depth, {}, {})
        reads = AsyncReads(self._confluence, self._tally)
        heads = AsyncHeads(reads, space_id, since.heads, self._assume)
        look: AsyncSweep | AsyncEdits
        if self._depth == "full" or self._since is None:
            look = AsyncSweep(reads, heads, space_id, since, self._assume)
        else:
            look = AsyncEdits(reads, heads, space_id, since, self._assume.lag)
        async for change in look.changes():
            yield change
        records = look.records if since.depth == "full" else {}
        self._mark = Mark(space_id, self._space, since.depth, heads.known, records)

    async def _space_id(self) -> str:
        since = self._since
        if since is not None and self._depth == "edits" and since.space == self._space:
            return since.space_id
        space_id = str(await self._confluence.spaces.id_of(self._space))
        if since is not None and space_id != since.space_id:
            raise InvalidInputError(
                f"since= is a mark of the space with id {since.space_id}, and {self._space!r} is "
                f"now the one with id {space_id}: follow that one anew with since=None"
            )
        return space_id
