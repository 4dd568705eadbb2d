# Derived from facade/confluence_connector/_async/versioned.py by `nox -s unasync`: change that file instead.
"""Writes of versioned content, shared by pages and blog posts."""

from __future__ import annotations

import random
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, Literal, Protocol, TypeVar

from confluence_connector_api.v1 import api as v1_api
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import models as v2

from .._concurrency import sleep
from .._enums import to_enum
from .._error_mapping.unexpected import plain_id, reading, required
from .._exactly_once import Actual, Expected, Guard, Likeness, Observation, Origin, origin_of
from .._identifiers import content_named, space_named
from .._page_sizes import PageSize
from .._pagination import ResultPage
from .._redaction import quoted
from .._revisions import (
    BodyFormat,
    Change,
    OnConflict,
    ReadRepresentation,
    Snapshot,
    actual,
    body_from,
    compared,
    moment_of,
    readable,
    shown_body,
    validate_on_conflict,
)
from .._validation import (
    Identifier,
    is_space_id,
    validate_flag,
    validate_function,
    validate_items,
    validate_number,
    validate_text,
)
from .._write_failures import ambiguous
from .._written_bodies import is_markdown, refuse_markdown
from ..errors import (
    DuplicateTitleError,
    InvalidInputError,
    NotFoundError,
    UnexpectedResponseError,
    VersionConflictError,
)
from .by_ids import by_ids
from .exactly_once import delete_exactly_once, result_of, write_exactly_once
from .identifiers import content_id
from .operations import OperationClient
from .pagination import Listing
from .resources.spaces import Spaces

__all__ = ["NEWEST", "Again", "VersionedContent"]

T = TypeVar("T", bound="v2.PageSingle | v2.BlogPostSingle")
Row = TypeVar("Row")

Again = Callable[[Snapshot[T], Snapshot[T], Change, VersionConflictError], Change | None]
"""``again(now, held, change, conflict)``: the change to try on ``now``, or ``None`` to stop."""

NEWEST = 50
"""The number of newest contents that are searched for the result of a lost create."""

# Two writes at the very same moment can both be refused before the number has moved.
_STALLS = 5


# Content found by its title may be renamed before it is read, and another may take the title.
_RENAMES = 5


class _RenamedError(Exception):
    """Content that was found by its title was renamed."""


class _Identified(Protocol):
    id: str


def _always(_: object) -> bool:
    return True


class VersionedContent(ABC, Generic[T]):
    """Create, update, edit and delete one kind of content, each exactly once."""

    _name: str
    """Name of the resource, e.g. ``"pages"``, for messages."""
    _noun: str
    """Name of one content, e.g. ``"page"``, for messages."""

    def __init__(self, raw: OperationClient, spaces: Spaces) -> None:
        self._raw = raw
        self._spaces = spaces

    @abstractmethod
    def _titled(self, space_id: str, title: str) -> _Identified | None:
        """Return the content with a title in a space."""

    @abstractmethod
    def _newest(self) -> Sequence[v2.PageBulk] | Sequence[v2.BlogPostBulk]:
        """Return the newest contents of the site, including the trash and other spaces."""

    @abstractmethod
    def _send_delete(
        self, raw: OperationClient, id: Identifier, *, draft: bool = False, purge: bool = False
    ) -> None:
        """Send one deletion."""

    @abstractmethod
    def get(
        self,
        id: Identifier,
        *,
        body_format: BodyFormat | None = "storage",
        version: int | None = None,
        draft: bool = False,
    ) -> T:
        """Return one content, a version of it, or its draft."""

    @abstractmethod
    def _write(self, raw: OperationClient, held: Snapshot[T], change: Change) -> T:
        """Send one update based on a snapshot; a 409 means that someone else saved since."""

    def _listed(
        self,
        fetch: Callable[[Sequence[str], str | None], ResultPage[Row]],
        ids: Iterable[Identifier] | None,
        cursor: str | None,
        size: PageSize | None,
    ) -> Listing[Row]:
        """Return a listing of all contents, or of those with certain ids."""
        if ids is None:
            return Listing(lambda after: fetch((), after), cursor=cursor, size=size)
        named = validate_items(ids, "ids=")
        for id in named:
            content_named(id, self._noun)
        return by_ids(self._raw, named, self._noun, fetch, cursor, size)

    def edit(
        self,
        id: Identifier,
        function: Callable[[str], str],
        *,
        message: str | None = None,
        representation: ReadRepresentation | Literal["markdown"] = "storage",
    ) -> T:
        """Change a body with a function, again on the newer one if someone else saved first.

        No edit is lost: the function is called with every version that others save meanwhile.

        Args:
            id: Id or address of the page or blog post.
            function: Takes the body, returns the new one; called once per attempt, so it should
                have no side effects. Returning the same body writes nothing.
            message: Note in the version history.
            representation: Representation of the body for the function. With ``markdown`` the
                edit is lossless: bytes outside of what the function changed are kept.

        Returns:
            The content as the server returned it, or as read if nothing changed.

        After a lost response, a version with the new body may be this edit, or that of another
        program of the same account. A unique ``message``, such as the number of a run,
        distinguishes the two; without one, that is an `AmbiguousWriteError`, unless the function
        has nothing more to change.

        Raises:
            NotFoundError: No such content, or the account may not see it.
            InvalidInputError: The function did not return a string, or the content is in the
                trash, or is an unpublished draft, which has no versions to detect conflicts.
            UnexpectedResponseError: It was moved to the trash at the same moment, so that the
                server restored it instead of writing.
            AmbiguousWriteError: The response was lost, or does not show what was sent, and it is
                unknown whether it was written.
            EditLossError: The Markdown lost, duplicated or altered a placeholder without marking
                it for deletion; nothing was written.

        Routes: ``GET`` and ``PUT /wiki/api/v2/pages/{id}`` or ``…/blogposts/{id}``.
        Scopes: ``read:page:confluence`` and ``write:page:confluence``, for blog posts too.
        """
        validate_function(function, "edit")
        Change(message=message).validated()

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
            to_enum(v2.PrimaryBodyRepresentation, representation, "representation")
        held = self._read(id, stored)
        if held.status == "draft":
            raise InvalidInputError(
                f"{held.id} is an unpublished draft: it has no versions, so someone else's edit "
                "could be lost; publish it first, or replace its body with update()"
            )
        return self._save_with_retries(held, change(held), change, is_done=_is_unchanged(change))

    def markdown(self, id: Identifier, *, version: int | None = None) -> str:
        """Return a body as readable Markdown.

        `edit` with ``representation="markdown"`` passes the same text to its function, and applies
        the result without losing what Markdown cannot express.

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

        return to_markdown((self._read(id, "storage", version=version)).body)

    def _update(
        self, id: Identifier, change: Change, *, base: int | None, on_conflict: OnConflict
    ) -> T:
        change = change.validated()
        validate_on_conflict(on_conflict)

        def again(
            now: Snapshot[T], held: Snapshot[T], ours: Change, conflict: VersionConflictError
        ) -> Change | None:
            if ours.is_in(now) and ours.message in (None, now.message):
                return None  # whoever saved it: the content is as this call should make it
            return _reconciled(held, ours, now, on_conflict, conflict)

        held = self._read(id, readable(change.representation), draft=change.status == "draft")
        if base is None or base == held.number:
            return self._save_with_retries(held, change.on(held.body), again)
        origin = self._read(id, held.representation, version=base)
        tried = again(held, origin, change.on(origin.body), self._stale(origin, held))
        return self._save_with_retries(held, tried, again)

    def _upsert(
        self,
        wanted: Change,
        *,
        space: Identifier,
        base: int | None,
        on_conflict: OnConflict,
        create: Callable[[], T],
        admit: Callable[[Snapshot[T]], None],
    ) -> T:
        """Create the content with a title, or update an existing one.

        Args:
            wanted: The title and body to write.
            space: The space.
            base: Number of the version that the body is based on, if known.
            on_conflict: What to do if there is a later one.
            create: Creates it.
            admit: Raises if what was found must not be changed.
        """
        validate_on_conflict(on_conflict)
        if base is not None:
            validate_number(base, "base=", least=1)
        title = wanted.title or ""

        def is_there(now: Snapshot[T], ours: Change) -> bool:
            if now.title.casefold() != title.casefold():
                raise _RenamedError  # someone else's, renamed by now
            return bool(ours.is_in(now))

        def again(
            now: Snapshot[T], held: Snapshot[T], ours: Change, conflict: VersionConflictError
        ) -> Change | None:
            if base is None:  # whatever is there
                ours = wanted.on(now.body)
                return None if is_there(now, ours) else ours
            if is_there(now, ours):
                return None
            return _reconciled(held, ours, now, on_conflict, conflict)

        for _ in range(_RENAMES):
            found = self._titled(self._spaces.id_of(space), title)
            if found is None:
                try:
                    return create()
                except DuplicateTitleError:
                    found = self._titled(self._spaces.id_of(space), title)
                    if found is None:
                        raise
            with reading(f"the {self._noun} titled {title!r}"):
                id = str(found.id)
            held = self._read(id, readable(wanted.representation))
            try:
                first = self._first_change(held, wanted, base, is_there, again, admit)
                return self._save_with_retries(held, first, again)
            except _RenamedError:
                continue
        raise UnexpectedResponseError(
            f"the content found by the title {title!r:.80} has another title each time it is read"
        )

    def _first_change(
        self,
        held: Snapshot[T],
        wanted: Change,
        base: int | None,
        is_there: Callable[[Snapshot[T], Change], bool],
        again: Again[T],
        admit: Callable[[Snapshot[T]], None],
    ) -> Change | None:
        """Return what an upsert has to change in what it found, or ``None``."""
        ours = wanted.on(held.body)
        if is_there(held, ours):
            return None
        admit(held)
        if base is None or base == held.number:
            return ours
        origin = self._read(held.id, held.representation, version=base)
        return again(held, origin, wanted.on(origin.body), self._stale(origin, held))

    def _read(
        self,
        id: Identifier,
        representation: ReadRepresentation,
        *,
        version: int | None = None,
        draft: bool = False,
    ) -> Snapshot[T]:
        try:
            item = self.get(id, body_format=representation, version=version, draft=draft)
        except NotFoundError:
            if draft or version is not None:
                raise
            # An unpublished draft is returned only on request.
            item = self.get(id, body_format=representation, draft=True)
        with reading(f"{self._name.rstrip('s')} {id}"):
            body = item.body.storage if representation == "storage" else item.body.atlas_doc_format
            return Snapshot.of_version(
                item.version,
                item=item,
                body=body.value,
                id=item.id,
                status=item.status.value,
                title=item.title,
                representation=representation,
                parent=item.parent_id if isinstance(item, v2.PageSingle) else None,
            )

    def _save_with_retries(
        self,
        held: Snapshot[T],
        change: Change | None,
        again: Again[T],
        *,
        is_done: Callable[[Snapshot[T]], bool] = _always,
    ) -> T:
        """Save a change on top of a snapshot, or what ``again`` returns for a newer one.

        Args:
            held: What was read.
            change: What to change in it; ``None`` if nothing is left to change.
            again: Returns the change to try after a conflict.
            is_done: Returns whether a version with the change, which may be someone else's,
                counts as this write.
        """
        stalls = 0
        while change is not None:
            if held.status == "trashed":
                # Confluence would restore it, and silently drop the new body.
                raise InvalidInputError(f"{held.id} is in the trash: restore it before changing it")
            try:
                return self._save(held, change, is_done)
            except VersionConflictError as error:
                conflict = error
            now = self._read_again(held, change)
            if now.number == held.number:
                stalls += 1
                if stalls > _STALLS:
                    raise conflict
            else:
                stalls, change = 0, again(now, held, change, conflict)
            held = now
            sleep(random.uniform(0, 0.02) * (1 + stalls))  # noqa: S311
        return held.item

    def _save(self, held: Snapshot[T], change: Change, is_done: Callable[[Snapshot[T]], bool]) -> T:
        def verify(expected: Expected) -> Observation[T]:
            now = self._read_again(held, change)
            if change.applied_to(held).status == "draft":
                return _observe_draft(held, change, now)
            if now.number == held.number and now.status == held.status:
                return Observation("absent")
            if now.number == held.number and now.status == "trashed":
                # Another request would restore it, as may the first one, if it is still under way.
                return Observation("unclear", known=f"{held.id} is in the trash by now")
            number = change.applied_to(held).number
            then = now
            if now.number > number:
                then = self._read(held.id, held.representation, version=number)
            origin = origin_of(expected, actual(change.likeness(held, then, now), then))
            if origin == "alike" and is_done(now):
                origin = "ours"
            return _OBSERVATIONS[origin](now.item, f"version {number} of {held.id}")

        def write(raw: OperationClient) -> T:
            return self._as_saved(held, change, self._write(raw, held, change))

        return write_exactly_once(
            self._raw,
            f"{self._name}.update",
            write,
            verify,
            guard=Guard.VERSION,
            message=change.message,
        )

    def _snapshot(self, item: T, held: Snapshot[T]) -> Snapshot[T]:
        """Return a snapshot of a response, which may have no body."""
        with reading(f"{self._noun} {held.id}"):
            return Snapshot.of_version(
                item.version,
                item=item,
                body=shown_body(item, held.representation) or "",
                id=item.id,
                status=item.status.value,
                title=item.title,
                representation=held.representation,
            )

    def _likeness(self, item: T, held: Snapshot[T], change: Change) -> Likeness:
        """Compare the response to an update with the request, at least by title."""
        now = self._snapshot(item, held)
        sent = change.applied_to(held)
        if " ".join(now.title.split()) != " ".join(sent.title.split()):
            return "different"
        body = shown_body(item, held.representation)
        return "unclear" if body is None else compared(body, sent.body, sent.representation)

    def _as_saved(self, held: Snapshot[T], change: Change, item: T) -> T:
        """Return the response to an update, if it shows that the update was applied.

        Raises:
            UnexpectedResponseError: It shows another version, and is to be verified.
            AmbiguousWriteError: It shows the version, but not what was sent.
        """
        sent, now = change.applied_to(held), self._snapshot(item, held)
        is_draft = "draft" in (held.status, sent.status)
        is_same = now.number == held.number and now.status == "current"
        if is_same and not is_draft and change.is_in(held):
            return item  # there was nothing to change
        if now.status != sent.status or not (is_draft or now.number == sent.number):
            raise UnexpectedResponseError(
                f"{self._name}.update: nothing was written. {held.id} is at version {now.number} "
                f"({now.status}), where {sent.number} ({sent.status}) was expected: either there "
                "was nothing to change, or it was moved to the trash since it was read, and the "
                "server restored it and dropped what was sent",
                status=200,
                method="PUT",
                operation=f"{self._name}.update",
            )
        if (
            self._likeness(item, held, change) == "different"
            or not _may_be_parent(item, change.parent)
            or (not is_draft and not _may_be_message(now.message, change.message))
        ):
            raise ambiguous(
                f"{self._name}.update",
                f"the response shows version {now.number} of {held.id}, but not what was sent",
            )
        return item

    def _read_again(self, held: Snapshot[T], change: Change) -> Snapshot[T]:
        return self._read(held.id, held.representation, draft=change.status == "draft")

    def _stale(self, origin: Snapshot[T], held: Snapshot[T]) -> VersionConflictError:
        return VersionConflictError(
            status=409,
            method="PUT",
            url=f"/wiki/api/v2/{self._name.replace('_', '')}/{held.id}",
            message=f"nothing was written: the change is based on version {origin.number}, but "
            f"the current version is {held.number}; see on_conflict=",
            is_response=False,
        )

    def restore_version(
        self, id: Identifier, number: int, *, message: str = "", restore_title: bool = False
    ) -> T:
        """Make an earlier version the current one again, as a new version on top.

        Args:
            id: Id or address of the page or blog post.
            number: Number of the version to restore, from 1.
            message: Note in the version history.
            restore_title: Restore its title, too.

        Returns:
            The current page or blog post.

        Raises:
            NotFoundError: No such content or version, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it was restored.

        Routes: ``POST /wiki/rest/api/content/{id}/version`` (v1; v2 cannot restore one), and
        ``GET /wiki/api/v2/pages/{id}`` or ``…/blogposts/{id}`` before and after.
        Scopes: ``read:page:confluence``; ``write:confluence-content``, or granular
        ``read:content-details:confluence`` and ``write:content:confluence``.
        """
        validate_number(number, "number", least=1)
        validate_text(message, "message=")
        held = self._read(id, "storage")
        then = self._read(id, "storage", version=number)
        change = Change(body=then.body, title=then.title if restore_title else None)
        request = v1.VersionRestore(
            operation_key=v1.VersionRestoreOperationKey.RESTORE,
            params=v1.VersionRestoreParams(
                message=message, version_number=number, restore_title=restore_title
            ),
        )

        def write(raw: OperationClient) -> bool:
            made = v1_api.content_versions.restore_content_version.sync(
                held.id, client=raw, body=request
            )
            with reading(f"the new version of {held.id}"):
                number = required(made.number, int, "number")
                if number <= held.number and not change.is_in(held):
                    raise TypeError(f"its number is {number}")
            return True

        def verify(expected: Expected) -> Observation[bool]:
            now = self._read(held.id, "storage")
            if now.number == held.number and now.status == held.status:
                return Observation("absent")
            made = now
            if now.number > held.number + 1:
                made = self._read(held.id, "storage", version=held.number + 1)
            origin = origin_of(expected, actual(change.likeness(held, made, now), made))
            if origin in ("ours", "alike"):
                return Observation("applied", item=True)
            return Observation("unclear", known=f"version {made.number} may be another's write")

        write_exactly_once(
            self._raw, f"{self._name}.restore_version", write, verify, message=message or None
        )
        now = result_of(
            f"{self._name}.restore_version",
            f"version {number} of {held.id} is the current one again",
            lambda: self._read(held.id, "storage"),
        )
        if now.number <= held.number and not change.is_in(held):
            raise ambiguous(
                f"{self._name}.restore_version", f"{held.id} is still at version {now.number}"
            )
        return now.item

    def restore(self, id: Identifier) -> T:
        """Restore a page or blog post from the trash.

        Args:
            id: Id or address of the page or blog post; if it is not in the trash, nothing is
                written.

        Returns:
            The current page or blog post.

        Raises:
            DuplicateTitleError: The title was taken meanwhile.
            NotFoundError: No such content (e.g. purged), or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it was restored.

        Routes: ``GET`` and ``PUT /wiki/api/v2/pages/{id}`` or ``…/blogposts/{id}``.
        Scopes: ``read:page:confluence`` and ``write:page:confluence``.
        """
        held = self._read(id, "storage")
        if held.status != "trashed":
            return held.item

        def write(raw: OperationClient) -> T:
            item = self._write(raw, held, Change())
            with reading(f"{self._noun} {held.id}"):
                if item.status.value == "trashed":
                    raise TypeError("it is still in the trash")
            return item

        def verify(_: Expected) -> Observation[T]:
            now = self._read(held.id, "storage")
            if now.status == "trashed":
                return Observation("absent")
            return Observation("applied", now.item)

        return write_exactly_once(self._raw, f"{self._name}.restore", write, verify)

    def delete(self, id: Identifier, *, purge: bool = False, draft: bool = False) -> None:
        """Move a page or blog post to the trash; with ``purge`` delete it permanently.

        The pages below a deleted page move up to its parent.

        Args:
            id: Id or address of the page or blog post.
            purge: Delete it permanently from the trash as well; the account must administer the
                space.
            draft: Delete the unpublished draft permanently instead.

        Raises:
            NotFoundError: No such content, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it is gone.

        Routes: ``DELETE`` and ``GET /wiki/api/v2/pages/{id}`` or ``…/blogposts/{id}``.
        Scopes: ``delete:page:confluence``; with ``purge``, and where a response was lost,
        ``read:page:confluence``.
        """
        if validate_flag(purge, "purge=") and validate_flag(draft, "draft="):
            raise InvalidInputError("a draft is always deleted permanently: leave out purge=")
        id = content_id(self._raw, id, self._noun)
        if not purge or self._status(id) != "trashed":
            self._delete_once(id, draft=draft)
        if purge:
            self._purge_once(id)

    def _create(
        self,
        change: Change,
        *,
        space: Identifier,
        write: Callable[[OperationClient, str], T],
    ) -> T:
        """Create a content once."""

        def verify(expected: Expected, space_id: str) -> Observation[T]:
            if change.status == "draft":
                return Observation("unclear", known="no listing shows drafts")
            return self._find_created(expected, space_id, change)

        def create_and_compare(raw: OperationClient, space_id: str) -> T:
            item = write(raw, space_id)
            self._require_made(item, space_id, change)
            return item

        return _in_space(
            self._spaces,
            space,
            lambda id: write_exactly_once(
                self._raw,
                f"{self._name}.create",
                lambda raw: create_and_compare(raw, id),
                lambda expected: verify(expected, id),
                guard=Guard.NONE,
                name_of=lambda item: ("content", item.id),
            ),
        )

    def _require_made(self, item: T, space_id: str, change: Change) -> None:
        """Refuse the response to a create if it is about another content."""
        with reading(f"the new {self._noun}"):
            expected = " ".join((change.title or "").split()).casefold()
            told = " ".join(item.title.split()).casefold()
            is_draft = item.status.value == "draft"
            if (
                item.space_id != space_id
                or told != expected
                or not item.id
                or is_draft != (change.status == "draft")
                or not _may_be_parent(item, change.parent)
            ):
                raise UnexpectedResponseError(
                    f"{self._name}.create: the response is about {quoted(item.title, 80)} in space "
                    f"{quoted(item.space_id, 40)}",
                    method="POST",
                    operation=f"{self._name}.create",
                )

    def _find_created(self, expected: Expected, space_id: str, change: Change) -> Observation[T]:
        """Look for the result of a create: by its title, then by author and time."""
        representation = readable(change.representation)
        titled = self._titled(space_id, change.title or "")
        if titled is not None:
            now = self._read(titled.id, representation)
            first = now
            if now.number > 1:
                first = self._read(titled.id, representation, version=1)
            likeness = compared(first.body, change.body or "", change.stored)
            if first.title != change.title:
                likeness = "different"
            # Title and time are enough if a body cannot be compared, e.g. wiki markup.
            kept: Likeness = "equal" if likeness == "unclear" else likeness
            if origin_of(expected, actual(kept, first)) == "alike":
                return Observation("applied", now.item)
        newest = self._newest()
        for row in newest:
            if self._may_be(expected, row, change.title):
                known = f"{row.id}, created by this account at that time, may be it"
                return Observation("unclear", known=known)
        with reading(f"the newest {self._name}"):
            oldest = moment_of(newest[-1].created_at) if len(newest) == NEWEST else None
        if oldest and expected.since and oldest >= expected.since:
            return Observation("unclear", known=f"there are more than {NEWEST} new {self._name}")
        return Observation("absent")

    def _may_be(
        self, expected: Expected, row: v2.PageBulk | v2.BlogPostBulk, title: str | None
    ) -> bool:
        """Return whether a new content may be the one that was created, perhaps edited since."""
        with reading(f"the newest {self._name}"):
            seen = Actual("equal", author=row.author_id, created_at=moment_of(row.created_at))
            if origin_of(expected, seen) != "alike":
                return False
            made = row.title if row.version.number == 1 else None
        if made is None:  # it may have been renamed
            made = (self._read(row.id, "storage", version=1)).title
        return made == title

    def _delete_once(self, id: Identifier, *, draft: bool) -> None:
        still_there = ("draft",) if draft else ("current", "archived")

        def is_gone() -> bool:
            return self._status(id, draft=draft) not in still_there

        delete_exactly_once(
            self._raw,
            f"{self._name}.delete",
            lambda raw: self._send_delete(raw, id, draft=draft),
            is_gone,
            guard=Guard.FINAL if draft else Guard.STATE,
        )

    def _purge_once(self, id: Identifier) -> None:
        def is_gone() -> bool:
            return self._status(id) is None

        delete_exactly_once(
            self._raw,
            f"{self._name}.delete",
            lambda raw: self._send_delete(raw, id, purge=True),
            is_gone,
            guard=Guard.FINAL,
        )

    def _status(self, id: Identifier, *, draft: bool = False) -> str | None:
        """Return the status, or ``None`` if there is no such content."""
        try:
            item = self.get(id, body_format=None, draft=draft)
        except NotFoundError:
            return None
        with reading(f"{self._noun} {id}"):
            return item.status.value


def _may_be_parent(item: object, sent: str | None) -> bool:
    """Return whether a response shows the parent that was sent, or none."""
    shown = getattr(item, "parent_id", None)
    return not (sent and shown) or plain_id(str(shown)) == plain_id(sent)


def _may_be_message(shown: str | None, sent: str | None) -> bool:
    """Return whether a response shows the message that was sent, perhaps cut, or shows none."""
    if shown is None or not sent:
        return True
    words = " ".join(shown.split())
    return bool(words) and " ".join(sent.split()).startswith(words)


def _is_unchanged(
    change: Callable[[Snapshot[T]], Change | None],
) -> Callable[[Snapshot[T]], bool]:
    return lambda now: change(now) is None


def _observe_draft(held: Snapshot[T], change: Change, now: Snapshot[T]) -> Observation[T]:
    """Judge a draft, whose version number proves nothing."""
    likeness = change.likeness(held, now, now)
    if likeness == "equal":
        return Observation("applied", now.item)
    if now == held:
        return Observation("absent")
    return Observation("unclear", known=f"the draft {held.id} holds something else")


_OBSERVATIONS: dict[Origin, Callable[[Any, str], Observation[Any]]] = {
    "ours": lambda item, _: Observation("applied", item),
    "alike": lambda _, version: Observation(
        "unclear",
        known=f"{version} holds what was sent: it may be this write, or another program's of the "
        "same account; a message= of its own would tell them apart",
    ),
    "theirs": lambda _, __: Observation("other"),
    "unclear": lambda _, version: Observation(
        "unclear", known=f"{version} cannot be compared with what was sent"
    ),
}


def _reconciled(
    origin: Snapshot[T],
    change: Change,
    theirs: Snapshot[T],
    on_conflict: OnConflict,
    conflict: VersionConflictError,
) -> Change:
    """Return the change to try next on what is there now, or raise the conflict."""
    if on_conflict == "overwrite":
        return change
    if on_conflict == "fail":
        conflict.base, conflict.ours, conflict.theirs = origin.number, change.body, theirs.item
        raise conflict
    if change.body is None:
        return change
    return change._replace(body=body_from(on_conflict(origin.body, change.body, theirs.body)))


def _in_space(spaces: Spaces, space: Identifier, call: Callable[[str], T]) -> T:
    """Call with the id of a space; once more if its key belongs to another space by now.

    Someone may have deleted the space and made a new one of the same key since the id was
    remembered. Only for calls that have done nothing where they end in 404.

    Args:
        spaces: Knows the ids of keys.
        space: Key, id or address of the space.
        call: What is to be done in the space of an id.
    """
    id = spaces.id_of(space)
    try:
        return call(id)
    except NotFoundError:
        key = space_named(space).value
        if is_space_id(key):
            raise
        now = (spaces.get_by_key(key)).id
        if now == id:
            raise
    return call(now)
