"""Edits that are never lost: what pages and blog posts share."""

from __future__ import annotations

import random
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Generic, Literal, Protocol, TypeVar

from confluence_connector_api.v2 import models as v2

from .._concurrency import async_sleep
from .._enums import chosen
from .._error_mapping.unexpected import taking_apart
from .._identifiers import content_named, space_named
from .._page_sizes import PageSize
from .._pagination import ResultPage
from .._revisions import (
    BodyFormat,
    Change,
    OnConflict,
    ReadRepresentation,
    Snapshot,
    body_from,
    checked_rule,
    landed,
    readable,
)
from .._validation import (
    Identifier,
    checked_flag,
    checked_function,
    checked_items,
    is_space_id,
)
from .._verification import unknown_fate
from .._written_bodies import is_markdown, refuse_markdown
from ..errors import InvalidInputError, NotFoundError, VersionConflictError
from .by_ids import by_ids
from .exactly_once import write_once
from .identifiers import content_id
from .operations import AsyncRaw
from .pagination import AsyncListing
from .resources.spaces import AsyncSpaces

T = TypeVar("T", bound="v2.PageSingle | v2.BlogPostSingle")
Row = TypeVar("Row")

Again = Callable[[Snapshot[T], Snapshot[T], Change, VersionConflictError], Change | None]
"""``again(now, held, change, conflict)``: the change to try on ``now``, or ``None`` to stop."""

# Two writes at the very same moment can both be refused before the number has moved.
_STALLS = 5


class _Identified(Protocol):
    id: str


class AsyncVersionedContent(ABC, Generic[T]):
    """Create, update, edit and delete one kind of content, each exactly once."""

    _name: str
    """Of the resource in the client, e.g. ``"pages"``; for messages."""
    _noun: str
    """Of one, e.g. ``"page"``; for messages."""

    def __init__(self, raw: AsyncRaw, spaces: AsyncSpaces) -> None:
        self._raw = raw
        self._spaces = spaces

    @abstractmethod
    async def _perhaps_created(self, space_id: str, title: str) -> _Identified | None:
        """Return what a create whose answer was lost may have made."""

    @abstractmethod
    async def _send_delete(
        self, id: Identifier, *, draft: bool = False, purge: bool = False
    ) -> None:
        """Send one deletion."""

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

    def _listed(
        self,
        fetch: Callable[[Sequence[str], str | None], Awaitable[ResultPage[Row]]],
        ids: Iterable[Identifier] | None,
        cursor: str | None,
        size: PageSize | None,
    ) -> AsyncListing[Row]:
        """Return a listing of all, or of those with certain ids."""
        if ids is None:
            return AsyncListing(lambda after: fetch((), after), cursor=cursor, size=size)
        named = checked_items(ids, "ids=")
        for id in named:
            content_named(id, self._noun)
        return by_ids(self._raw, named, self._noun, fetch, cursor, size)

    async def edit(
        self,
        id: Identifier,
        function: Callable[[str], str],
        *,
        message: str | None = None,
        representation: ReadRepresentation | Literal["markdown"] = "storage",
    ) -> T:
        """Change a body by a function of it, again on the newer one if somebody else wrote first.

        Nobody's edit is lost: the function sees every version that others made meanwhile.

        Args:
            id: Id or address of the page or blog post.
            function: Takes the body, returns the new one; called once a try, so let it have no
                side effects. Returning what it was given writes nothing.
            message: Note in the version history.
            representation: In which the function sees and returns the body. As ``markdown`` the
                edit is lossless: every byte of the body outside what the function changed stays.

        Returns:
            The content as the server answered, or as read if nothing was to change.

        Raises:
            NotFoundError: No such content, or the account may not see it.
            InvalidInputError: It is in the trash, or the function returned no text.
            EditLossError: The Markdown lost, doubled or altered a placeholder, without marking it
                for deletion; nothing was written.
            AmbiguousWriteError: The answer was lost and the server could not be asked.

        Routes: ``GET`` and ``PUT /wiki/api/v2/pages/{id}`` or ``…/blogposts/{id}``.
        Scopes: ``read:page:confluence`` and ``write:page:confluence``, for blog posts too.
        """
        checked_function(function, "edit")
        Change(message=message).checked()

        stored: ReadRepresentation = readable(representation)

        def change(now: Snapshot[T], *_: object) -> Change | None:
            if representation == "markdown":
                from ..markup import edit

                body = edit(now.body, lambda markdown: body_from(function(markdown)))
            else:
                body = body_from(function(now.body))
            if body == now.body:
                return None
            if stored == "storage" and not is_markdown(now.body):
                refuse_markdown(body)
            return Change(body=body, representation=stored, message=message)

        if representation != "markdown":
            chosen(v2.PrimaryBodyRepresentation, representation, "representation")
        held = await self._read(id, stored)
        return await self._until_saved(held, change(held), change)

    async def markdown(self, id: Identifier, *, version: int | None = None) -> str:
        """Return a body as Markdown that a person reads.

        `edit` with ``representation="markdown"`` shows its function the same text, and takes it
        back without losing what Markdown cannot say.

        Args:
            id: Id or address of the page or blog post.
            version: Number of an earlier version, from 1.

        Raises:
            NotFoundError: No such content or version, or the account may not see it.
            MarkupSyntaxError: The body is not well-formed.

        Routes: ``GET /wiki/api/v2/pages/{id}`` or ``…/blogposts/{id}``.
        Scope: ``read:page:confluence``.
        """
        from ..markup import to_markdown

        return to_markdown((await self._read(id, "storage", version=version)).body)

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
        if base is None or base == held.number:
            return await self._until_saved(held, change.on(held.body), again)
        origin = await self._read(id, held.representation, version=base)
        tried = again(held, origin, change.on(origin.body), self._stale(origin, held))
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

    async def delete(self, id: Identifier, *, purge: bool = False, draft: bool = False) -> None:
        """Move a page or blog post to the trash; with ``purge`` delete it for good.

        The pages below a deleted page move up to its parent.

        Args:
            id: Id or address of the page or blog post.
            purge: Delete it from the trash as well, for good; the account must administer the
                space.
            draft: Delete the unpublished draft instead, for good.

        Raises:
            NotFoundError: No such content, or the account may not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it is gone.

        Routes: ``DELETE`` and ``GET /wiki/api/v2/pages/{id}`` or ``…/blogposts/{id}``.
        Scopes: ``delete:page:confluence``; with ``purge``, and where an answer was lost,
        ``read:page:confluence``.
        """
        if checked_flag(purge, "purge=") and checked_flag(draft, "draft="):
            raise InvalidInputError("a draft is always deleted for good: leave out purge=")
        id = await content_id(self._raw, id, self._noun)
        if not purge or await self._status(id) != "trashed":
            await self._delete_once(id, draft=draft)
        if purge:
            await self._purge_once(id)

    async def _create(
        self, change: Change, *, space: Identifier, write: Callable[[str], Awaitable[T]]
    ) -> T:
        """Create a content once; where the answer was lost, look for one of this title."""
        name = f"{self._name}.create"

        async def look(space_id: str) -> T | None:
            if change.status == "draft":
                raise unknown_fate(name, "a draft stands in no listing to be looked up in")
            found = await self._perhaps_created(space_id, change.title or "")
            if found is None:
                return None
            now = await self._read(found.id, readable(change.representation))
            return now.item if landed(change, now, name=name) else None

        return await _in_space(
            self._spaces,
            space,
            lambda id: write_once(self._raw, name, lambda: write(id), lambda: look(id)),
        )

    async def _delete_once(self, id: Identifier, *, draft: bool) -> None:
        still_there = ("draft",) if draft else ("current", "archived")

        async def write() -> bool:
            await self._send_delete(id, draft=draft)
            return True

        async def look() -> bool | None:
            return None if await self._status(id, draft=draft) in still_there else True

        await write_once(self._raw, f"{self._name}.delete", write, look)

    async def _purge_once(self, id: Identifier) -> None:
        async def write() -> bool:
            await self._send_delete(id, purge=True)
            return True

        async def look() -> bool | None:
            return True if await self._status(id) is None else None

        await write_once(self._raw, f"{self._name}.delete", write, look)

    async def _status(self, id: Identifier, *, draft: bool = False) -> str | None:
        """Return the status, or ``None`` if there is no such content."""
        try:
            return (await self.get(id, body_format=None, draft=draft)).status.value
        except NotFoundError:
            return None


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


async def _in_space(
    spaces: AsyncSpaces, space: Identifier, call: Callable[[str], Awaitable[T]]
) -> T:
    """Call with the id of a space; once more if its key belongs to another space by now.

    Somebody may have deleted the space and made a new one of the same key since the id was
    remembered. Only for calls that have done nothing where they end in 404.

    Args:
        spaces: Knows the ids of keys.
        space: Key, id or address of the space.
        call: What is to be done in the space of an id.
    """
    id = await spaces.id_of(space)
    try:
        return await call(id)
    except NotFoundError:
        key = space_named(space).value
        if is_space_id(key):
            raise
        now = (await spaces.get_by_key(key)).id
        if now == id:
            raise
    return await call(now)
