"""What an edit needs to know of a page or blog post, and what it wants to change. Pure."""

from __future__ import annotations

from typing import Generic, Literal, TypeVar

import attrs

from ._landing import compare_bodies
from .errors import AmbiguousWriteError

__all__ = ["Change", "ReadRepresentation", "Snapshot", "WriteRepresentation", "landed", "readable"]

T = TypeVar("T")

ReadRepresentation = Literal["storage", "atlas_doc_format"]
WriteRepresentation = Literal["storage", "atlas_doc_format", "wiki"]


def readable(representation: WriteRepresentation) -> ReadRepresentation:
    """Return the representation to read a body in that is written in this one."""
    return "atlas_doc_format" if representation == "atlas_doc_format" else "storage"


@attrs.frozen
class Snapshot(Generic[T]):
    """A page or blog post as it stood when it was read.

    Attributes:
        item: The generated model it was read into.
        id: Its id.
        status: ``current``, ``draft``, ``archived`` or ``trashed``.
        title: Its title.
        number: Its version number, from 1.
        body: Its body.
        representation: Of the body.
    """

    item: T
    id: str
    status: str
    title: str
    number: int
    body: str
    representation: ReadRepresentation


@attrs.frozen
class Change:
    """What to change; ``None`` leaves a thing as it is.

    Attributes:
        title: New title.
        body: New body.
        representation: Of the new body.
        parent: Id of the new parent.
        status: New status: ``current`` publishes a draft.
        message: Note in the version history.
    """

    title: str | None = None
    body: str | None = None
    representation: WriteRepresentation = "storage"
    parent: str | None = None
    status: Literal["current", "draft"] | None = None
    message: str | None = None

    def is_in(self, snapshot: Snapshot[T]) -> bool | None:
        """Tell whether a snapshot already shows this change; ``None`` if that is unclear."""
        if self.title not in (None, snapshot.title):
            return False
        if self.body is None:
            return True
        verdict = compare_bodies(snapshot.body, self.body, representation=self.representation)
        return {"same": True, "different": False, "unclear": None}[verdict]


def landed(change: Change, now: Snapshot[T], *, name: str) -> bool:
    """Tell whether a change whose answer was lost has arrived.

    Raises:
        AmbiguousWriteError: The words are there and the markup differs: it cannot be told.
    """
    shown = change.is_in(now)
    if shown is None:
        known = (
            f"version {now.number} holds the words that were sent, but other markup: it may be "
            "this write, normalised by the server, or somebody else's"
        )
        raise AmbiguousWriteError(
            f"{name} of {now.id} may or may not have happened: {known}", operation=name, known=known
        )
    return shown
