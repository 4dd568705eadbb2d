# Derived from facade/confluence_connector/_async/contents.py by `nox -s unasync`: change that file instead.
"""Making and deleting, once each: what pages and blog posts share besides their edits."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Protocol

from .._arguments import checked_flag
from .._requests.ids import Identifier, checked_id, is_space_id
from .._responses.landing import unknown_fate
from .._responses.snapshots import Change, landed, readable
from ..errors import InvalidInputError, NotFoundError
from .certainty import write_once
from .editing import Editing, T
from .raw import Raw
from .spaces import Spaces


class _Identified(Protocol):
    id: str


class Contents(Editing[T]):
    """Create and delete over one kind of content."""

    _noun: str
    """Of one, e.g. ``"page"``; for messages."""

    def __init__(self, raw: Raw, spaces: Spaces) -> None:
        self._raw = raw
        self._spaces = spaces

    @abstractmethod
    def _perhaps_created(self, space_id: str, title: str) -> _Identified | None:
        """Return what a create whose answer was lost may have made."""

    @abstractmethod
    def _send_delete(self, id: Identifier, *, draft: bool = False, purge: bool = False) -> None:
        """Send one deletion."""

    def delete(self, id: Identifier, *, purge: bool = False, draft: bool = False) -> None:
        """Move a page or blog post to the trash; with ``purge`` delete it for good.

        The pages below a deleted page move up to its parent.

        Args:
            id: Its numeric id.
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
        checked_id(id, self._noun)
        if not purge or self._status(id) != "trashed":
            self._delete_once(id, draft=draft)
        if purge:
            self._purge_once(id)

    def _create(self, change: Change, *, space: Identifier, write: Callable[[str], T]) -> T:
        """Create a content once; where the answer was lost, look for one of this title."""
        name = f"{self._name}.create"

        def look(space_id: str) -> T | None:
            if change.status == "draft":
                raise unknown_fate(name, "a draft stands in no listing to be looked up in")
            found = self._perhaps_created(space_id, change.title or "")
            if found is None:
                return None
            now = self._read(found.id, readable(change.representation))
            return now.item if landed(change, now, name=name) else None

        return _in_space(
            self._spaces,
            space,
            lambda id: write_once(self._raw, name, lambda: write(id), lambda: look(id)),
        )

    def _delete_once(self, id: Identifier, *, draft: bool) -> None:
        still_there = ("draft",) if draft else ("current", "archived")

        def write() -> bool:
            self._send_delete(id, draft=draft)
            return True

        def look() -> bool | None:
            return None if self._status(id, draft=draft) in still_there else True

        write_once(self._raw, f"{self._name}.delete", write, look)

    def _purge_once(self, id: Identifier) -> None:
        def write() -> bool:
            self._send_delete(id, purge=True)
            return True

        def look() -> bool | None:
            return True if self._status(id) is None else None

        write_once(self._raw, f"{self._name}.delete", write, look)

    def _status(self, id: Identifier, *, draft: bool = False) -> str | None:
        """Return the status, or ``None`` if there is no such content."""
        try:
            return (self.get(id, body_format=None, draft=draft)).status.value
        except NotFoundError:
            return None


def _in_space(spaces: Spaces, space: Identifier, call: Callable[[str], T]) -> T:
    """Call with the id of a space; once more if its key belongs to another space by now.

    Somebody may have deleted the space and made a new one of the same key since the id was
    remembered. Only for calls that have done nothing where they end in 404.

    Args:
        spaces: Knows the ids of keys.
        space: Key or id of the space.
        call: What is to be done in the space of an id.
    """
    id = spaces.id_of(space)
    try:
        return call(id)
    except NotFoundError:
        if is_space_id(space):
            raise
        now = (spaces.get_by_key(str(space))).id
        if now == id:
            raise
    return call(now)
