"""A plan that can be looked at, and applied."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ..._fan_out import async_for_each
from ..._validation import validate_function
from ...errors import (
    AmbiguousWriteError,
    BadRequestError,
    ConfluenceError,
    InvalidInputError,
    NotFoundError,
    PayloadTooLargeError,
    PermissionDeniedError,
    UnexpectedResponseError,
    VersionConflictError,
)
from ..exclusive import exclusive
from ..files import digest_of, text_digest_of
from ..items import ROOTS, Kind
from ..lock import LOCK, Entry, Lock
from ..outgoing import sent_digest
from ..pending import pending_entry, pending_key, proves_nothing_made
from ..plans import Action, shown, written_since
from ..problems import ChangedSincePlanError, Problem
from ..reporting import Reporter
from ..source import Source
from ..summary import Progress, Summary
from .reads import AsyncReads

if TYPE_CHECKING:
    from ..._async.client import AsyncConfluence
    from .planning import Prepared

__all__ = ["AsyncPlan"]

_AT_ONCE = 8
_OWN = (
    AmbiguousWriteError,
    BadRequestError,
    InvalidInputError,
    NotFoundError,
    PayloadTooLargeError,
    PermissionDeniedError,
    UnexpectedResponseError,
    VersionConflictError,
)
"""What concerns one page, so that the others are gone on with."""


class AsyncPlan:
    """What a publication is going to do; made by ``confluence.mirror.plan``.

    ``str(plan)`` tells it, with a diff for each page. Nothing is sent before `apply`.

    Attributes:
        actions: What is to be done, and what is left and why.
    """

    def __init__(self, confluence: AsyncConfluence, prepared: Prepared) -> None:
        self.actions: tuple[Action, ...] = tuple(prepared.actions)
        self._confluence = confluence
        self._prepared = prepared
        self._lock = prepared.lock
        self._tally = prepared.tally
        self._reads = AsyncReads(confluence, prepared.tally)
        self._ids = dict(prepared.ids)
        self._missing: set[str] = set()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.actions)} actions: print it, or apply() it>"

    def __str__(self) -> str:
        return shown(self.actions, self._prepared.unchanged)

    async def apply(self, progress: Progress | None = None) -> Summary:
        """Do what the plan says; interrupted, the next plan finishes it.

        Args:
            progress: Called with what is done, what there is to do, and the name of the last.

        Returns:
            What was done; conflicts and what could not be done are its ``failures``.

        Raises:
            InvalidInputError: ``progress`` cannot be called; nothing was sent.
            ChangedSincePlanError: A file or page is no longer as the plan found it; nothing was
                sent.
            FolderError: Another run is at work in the folder; nothing was sent.
        """
        if progress is not None:
            validate_function(progress, "progress=")
        with exclusive(self._lock.folder):
            await self._verify()
            return await self._carry_out(progress)

    async def apply_unverified(self, progress: Progress | None = None) -> Summary:
        """Do what the plan says, where it was made only now."""
        with exclusive(self._lock.folder):
            self._verify_lock()
            return await self._carry_out(progress)

    async def _carry_out(self, progress: Progress | None) -> Summary:
        started = time.monotonic()
        todo = [action for action in self.actions if action.sends]
        reporter = Reporter(progress, len(todo))
        self._lock.save()
        for action in self.actions:
            if action.kind == "conflict":
                self._tally.count("conflicts")
                self._tally.failed(action.path, action.reason)
            elif action.kind == "adopt" and action.id is not None:
                self._lock.note(action.id, None)

        async def work(action: Action) -> None:
            await self._do(action)
            reporter.finished(1, action.title)

        waiting = [action for action in todo if action.kind == "create"]
        self._missing = {action.path for action in waiting}
        while waiting:
            ready = [one for one in waiting if one.parent not in self._missing] or waiting
            await async_for_each(ready, work, at_once=_AT_ONCE)
            self._missing -= {action.path for action in ready}
            waiting = [action for action in waiting if action not in ready]
        updates = [action for action in todo if action.kind == "update"]
        await async_for_each(updates, work, at_once=_AT_ONCE)
        for action in todo:
            if action.kind == "delete":
                await work(action)
        self._lock.save()
        return self._tally.summary(time.monotonic() - started, self._prepared.unchanged)

    def _verify_lock(self) -> None:
        if Lock.state(self._lock.folder) != self._prepared.state:
            message = "was written since the plan was made: plan again"
            raise ChangedSincePlanError([Problem(LOCK, None, message)])

    async def _verify(self) -> None:
        self._verify_lock()
        problems: list[Problem] = []
        for source in (action.source for action in self.actions):
            if source is not None:
                digests = {source.path: text_digest_of(self._lock.folder / source.path)}
                digests |= {path: digest_of(self._lock.folder / path) for path in source.files}
                known = {source.path: source.digest, **source.files}
                problems += [
                    Problem(path, None, "has changed since the plan was made: plan again")
                    for path, digest in known.items()
                    if digests[path] != digest
                ]
        for kind in ROOTS:
            planned = {
                action.id: action
                for action in self.actions
                if action.sends and action.id is not None and self._kind_of(action) == kind
            }
            there = await self._reads.by_ids(kind, sorted(planned)) if planned else {}
            for id, action in planned.items():
                if id not in there or there[id].version != action.version:
                    message = "was changed in Confluence since the plan was made: plan again"
                    problems.append(Problem(action.path, None, message))
        if problems:
            raise ChangedSincePlanError(problems)

    def _kind_of(self, action: Action) -> Kind:
        entry = self._lock.entries.get(action.id or "")
        made_of = action.source or entry
        return "blog_post" if made_of is not None and made_of.kind == "blog_post" else "page"

    async def _do(self, action: Action) -> None:
        try:
            if action.kind == "delete":
                await self._delete(action)
            elif action.kind == "create" and action.source is None:
                await self._create_folder(action)
            elif action.kind == "create":
                await self._create(action)
            else:
                await self._update(action)
        except _OWN as error:
            self._tally.count("conflicts", isinstance(error, VersionConflictError))
            self._tally.failed(action.path, str(error))
        except OSError as error:
            self._tally.failed(action.path, f"cannot be read: {error.strerror or error}")

    def _contents(self, kind: str) -> Any:
        return self._confluence.pages if kind == "page" else self._confluence.blog_posts

    def _parent_id(self, action: Action) -> str | None:
        """Return the id of the page above, which has been made by now.

        Raises:
            InvalidInputError: It could not be made.
        """
        if action.parent is None or action.parent.isdigit():
            return action.parent
        parent = self._ids.get(action.parent)
        if parent is None:
            raise InvalidInputError(f"what is above, {action.parent}, was not published")
        return parent

    async def _create(self, action: Action) -> None:
        source = _source_of(action)
        pending = pending_key(source.path)
        earlier = self._lock.entries.get(pending)
        place: dict[str, Any] = {}
        if source.kind == "page":
            place["parent"] = self._parent_id(action)
        # Noted before it is made, so that the next run knows it for its own.
        at = self._confluence.raw.server_time(time.monotonic())
        self._lock.note(pending, pending_entry(source.title, earlier, at, datetime.now(UTC)))
        try:
            page = await self._contents(source.kind).create(
                self._lock.space_id, source.title, action.storage or "", **place
            )
        except ConfluenceError as error:
            if proves_nothing_made(error):
                self._lock.note(pending, earlier)
            raise
        self._tally.asked()
        entry = Entry(
            kind=source.kind,
            title=source.title,
            version=page.version.number,
            text_version=page.version.number,
            parent=place.get("parent"),
            place=source.path,
            path=source.path,
            ours=True,
        )
        self._lock.note(page.id, entry)
        self._lock.note(pending, None)
        self._ids[source.path] = page.id
        await self._finish(page.id, entry, action, is_new=True)

    async def _create_folder(self, action: Action) -> None:
        parent = self._parent_id(action)
        id = await self._made_before(action.title, parent)
        if id is None:
            made = await self._confluence.folders.create(
                self._lock.space_id, action.title, parent=parent
            )
            self._tally.asked()
            id = made.id
        entry = Entry(kind="folder", title=action.title, version=1, parent=parent)
        entry.place = action.path
        self._lock.note(id, entry)
        self._lock.note(f"new {action.path}", None)
        self._ids[action.path] = id

    async def _made_before(self, title: str, parent: str | None) -> str | None:
        """Return the id of a folder that is there already, e.g. from an interrupted run."""
        if parent is None:
            return None
        above = self._lock.entries.get(parent)
        is_in_folder = above is not None and above.kind == "folder"
        contents: Any = self._confluence.folders if is_in_folder else self._confluence.pages
        async for page in contents.children(parent).by_page():
            self._tally.asked(len(page.items))
            for row in page.items:
                if (row.type_, row.title) == ("folder", title):
                    return str(row.id)
        return None

    async def _update(self, action: Action) -> None:
        source, id = _source_of(action), action.id
        assert id is not None  # noqa: S101 -- an update is of a page
        known = self._lock.entries.get(id)
        entry = known or Entry(
            kind=source.kind,
            title=source.title,
            version=action.version or 1,
            ours=action.is_made or None,
        )
        change: dict[str, Any] = {}
        if action.storage is not None:
            change["body"] = action.storage
        if known is None or source.title != known.title:
            change["title"] = source.title
        if source.kind == "page" and action.parent is not None:
            change["parent"] = self._parent_id(action)
            entry.parent = change["parent"]
        if change:
            page = await self._contents(source.kind).update(id, base=action.version, **change)
            self._tally.asked(1)
            self._tally.asked()
            entry.version = page.version.number
        else:
            entry.version = action.version or entry.version
        entry.text_version = entry.version
        entry.title, entry.path, entry.place = source.title, source.path, source.path
        entry.sent = entry.digest = None
        self._lock.note(id, entry)
        if (pending := pending_key(source.path)) in self._lock.entries:
            self._lock.note(pending, None)
        self._ids[source.path] = id
        await self._finish(id, entry, action, is_new=False)

    async def _finish(self, id: str, entry: Entry, action: Action, *, is_new: bool) -> None:
        """Send what belongs to a page besides its text, then note that all is sent."""
        source = _source_of(action)
        files = dict(entry.files or {})
        for path in action.uploads:
            await self._upload(id, path, action.names.get(path) or path.rpartition("/")[2], is_new)
            files[path] = source.files[path]
            entry.files = files
            self._lock.note(id, entry)
        await self._label(id, entry, source)
        for key, value in source.properties.items():
            await self._confluence.properties.set(id, key, value)
            self._tally.asked()
        entry.files = dict(source.files) or None
        entry.links = dict(action.links) or None
        entry.digest, entry.base = source.digest, action.base
        # An export of the same space writes the file as it is shown, with what was merged.
        entry.written = None if self._lock.origin == "export" else entry.version
        parent = None if id == self._prepared.home else self._now_above(source)
        entry.sent = sent_digest(source, action.markdown, parent)
        self._lock.note(id, entry)
        self._tally.count("pages")
        self._tally.count("bytes", len((action.storage or "").encode()))

    def _now_above(self, source: Source) -> str | None:
        above = source.above and (self._ids.get(source.above) or source.above)
        return source.parent or above or self._prepared.top

    async def _upload(self, id: str, path: str, name: str, is_new: bool) -> None:
        file = self._lock.folder / path
        # An interrupted run may have sent it.
        await self._confluence.attachments.upload(id, file, name=name, if_changed=not is_new)
        self._tally.asked()
        self._tally.count("attachments")
        self._tally.count("bytes", file.stat().st_size)

    async def _label(self, id: str, entry: Entry, source: Source) -> None:
        if source.labels is None:
            return
        before = set(entry.labels or ())
        if new := [label for label in source.labels if label not in before]:
            await self._confluence.labels.add(id, *new)
            self._tally.asked()
        for label in sorted(before.difference(source.labels)):
            with suppress(NotFoundError):  # someone else has removed it
                await self._confluence.labels.remove(id, label)
            self._tally.asked()
        entry.labels = [*source.labels]

    async def _delete(self, action: Action) -> None:
        """Delete a page as the plan found it; one that has been edited since is a conflict.

        The request carries no version, so that an edit between this look and the request goes to
        the trash with the page: the look makes that window small, and cannot close it.
        """
        id, kind = action.id, self._kind_of(action)
        assert id is not None  # noqa: S101 -- a deletion is of a page
        there = (await self._reads.by_ids(kind, [id], self._lock.space_id)).get(id)
        if there is not None and there.version != action.version:
            self._tally.count("conflicts")
            self._tally.failed(action.path, written_since(there.version))
            return
        if there is not None:  # else others have deleted it, or moved it to another space
            await self._contents(kind).delete(id)
            self._tally.asked()
            self._tally.count("removed")
        self._lock.note(id, None)


def _source_of(action: Action) -> Source:
    assert action.source is not None  # noqa: S101 -- pages are made of files
    return action.source
