"""Edits that are never lost: what pages and blog posts share."""

from __future__ import annotations

import random
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Generic, TypeVar

from confluence_connector_api.v2 import models as v2

from .._arguments import checked_function
from .._concurrency import async_sleep
from .._requests.ids import Identifier
from .._responses.snapshots import (
    BodyFormat,
    Change,
    ReadRepresentation,
    Snapshot,
    landed,
    readable,
)
from .._responses.unexpected import taking_apart
from ..errors import InvalidInputError, NotFoundError, VersionConflictError
from ..versions import OnConflict, body_from, checked_rule
from .certainty import write_once
from .raw import AsyncRaw

T = TypeVar("T", bound="v2.PageSingle | v2.BlogPostSingle")

Again = Callable[[Snapshot[T], Snapshot[T], Change, VersionConflictError], Change | None]
"""``again(now, held, change, conflict)``: the change to try on ``now``, or ``None`` to stop."""

# Two writes at the very same moment can both be refused before the number has moved.
_STALLS = 5


class AsyncEditing(ABC, Generic[T]):
    """Update, edit and the rules of the version counter over one kind of content."""

    _name: str
    """Of the resource in the client, e.g. ``"pages"``; for messages."""
    _raw: AsyncRaw

    @abstractmethod
    async def get(
        self,
        id: Identifier,
        *,
        body_format: BodyFormat | None = "storage",
        version: int | None = None,
        draft: bool = False,
    ) -> T:
        """Return one content as it stands, one version of it, or its draft."""

    @abstractmethod
    async def _write(self, held: Snapshot[T], change: Change) -> T:
        """Send one update made from a snapshot; 409 if somebody wrote since."""

    async def edit(
        self,
        id: Identifier,
        function: Callable[[str], str],
        *,
        message: str | None = None,
        representation: ReadRepresentation = "storage",
    ) -> T:
        """Change a body by a function of it, again on the newer one if somebody else wrote first.

        Nobody's edit is lost: the function sees every version that others made meanwhile.

        Args:
            id: Id of the content.
            function: Takes the body, returns the new one; called once a try, so let it have no
                side effects. Returning what it was given writes nothing.
            message: Note in the version history.
            representation: In which the function sees and returns the body.

        Returns:
            The content as the server answered, or as read if nothing was to change.

        Raises:
            NotFoundError: No such content, or the account may not see it.
            InvalidInputError: It is in the trash.
            AmbiguousWriteError: The answer was lost and the server could not be asked.

        Routes: ``GET`` and ``PUT /wiki/api/v2/pages/{id}`` or ``…/blogposts/{id}``.
        Scopes: ``read:page:confluence`` and ``write:page:confluence``, for blog posts too.
        """
        checked_function(function, "edit")
        Change(message=message).checked()

        def change(now: Snapshot[T], *_: object) -> Change | None:
            body = body_from(function(now.body))
            if body == now.body:
                return None
            return Change(body=body, representation=representation, message=message)

        held = await self._read(id, representation)
        return await self._until_saved(held, change(held), change)

    async def _update(
        self, id: Identifier, change: Change, *, base: int | None, on_conflict: OnConflict
    ) -> T:
        change.checked()
        checked_rule(on_conflict)

        def again(
            now: Snapshot[T], held: Snapshot[T], ours: Change, conflict: VersionConflictError
        ) -> Change | None:
            if ours.is_in(now):
                return None  # whoever wrote it: the content is as this call was to make it
            return _reconciled(held, ours, now, on_conflict, conflict)

        held = await self._read(id, readable(change.representation), draft=change.status == "draft")
        tried: Change | None = change
        if base is not None and base != held.number:
            origin = await self._read(id, held.representation, version=base)
            tried = again(held, origin, change, self._stale(origin, held))
        return await self._until_saved(held, tried, again)

    async def _read(
        self,
        id: Identifier,
        representation: ReadRepresentation,
        *,
        version: int | None = None,
        draft: bool = False,
    ) -> Snapshot[T]:
        try:
            item = await self.get(id, body_format=representation, version=version, draft=draft)
        except NotFoundError:
            if draft or version is not None:
                raise
            # What was never published is there only for who asks for its draft.
            item = await self.get(id, body_format=representation, draft=True)
        with taking_apart(f"{self._name.rstrip('s')} {id}"):
            body = item.body.storage if representation == "storage" else item.body.atlas_doc_format
            return Snapshot(
                item=item,
                id=item.id,
                status=item.status.value,
                title=item.title,
                number=item.version.number,
                body=body.value,
                representation=representation,
                parent=item.parent_id if isinstance(item, v2.PageSingle) else None,
            )

    async def _until_saved(self, held: Snapshot[T], change: Change | None, again: Again[T]) -> T:
        """Save a change on top of a snapshot, or what ``again`` makes of it on a newer one."""
        stalls = 0
        while change is not None:
            if held.status == "trashed":
                # Confluence would restore it, and drop what was to be written without a word.
                raise InvalidInputError(f"{held.id} is in the trash: restore it before changing it")
            try:
                return await self._save(held, change)
            except VersionConflictError as error:
                conflict = error
            now = await self._read_again(held, change)
            if now.number == held.number:
                stalls += 1
                if stalls > _STALLS:
                    raise conflict
            else:
                stalls, change = 0, again(now, held, change, conflict)
            held = now
            await async_sleep(random.uniform(0, 0.02) * (1 + stalls))  # noqa: S311
        return held.item

    async def _save(self, held: Snapshot[T], change: Change) -> T:
        name = f"{self._name}.update"

        async def look() -> T | None:
            now = await self._read_again(held, change)
            if now == held:
                return None
            if now.number > held.number + 1:
                then = await self._read(held.id, held.representation, version=held.number + 1)
                return now.item if landed(change, then, name=name) else None
            return now.item if landed(change, now, name=name) else None

        return await write_once(self._raw, name, lambda: self._write(held, change), look)

    async def _read_again(self, held: Snapshot[T], change: Change) -> Snapshot[T]:
        return await self._read(held.id, held.representation, draft=change.status == "draft")

    def _stale(self, origin: Snapshot[T], held: Snapshot[T]) -> VersionConflictError:
        return VersionConflictError(
            status=409,
            method="PUT",
            url=f"/wiki/api/v2/{self._name.replace('_', '')}/{held.id}",
            message=f"nothing was written: the change was made from version {origin.number}, and "
            f"{held.number} stands there by now; on_conflict= says what to do about that",
            is_answer=False,
        )


def _reconciled(
    origin: Snapshot[T],
    change: Change,
    theirs: Snapshot[T],
    on_conflict: OnConflict,
    conflict: VersionConflictError,
) -> Change:
    """Return the change to try next on what stands there now, or raise the conflict."""
    if on_conflict == "overwrite":
        return change
    if on_conflict == "fail":
        conflict.base, conflict.ours, conflict.theirs = origin.number, change.body, theirs.item
        raise conflict
    if change.body is None:
        return change
    return change._replace(body=body_from(on_conflict(origin.body, change.body, theirs.body)))
