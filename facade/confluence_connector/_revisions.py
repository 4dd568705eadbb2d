"""What an edit needs to know of a page or blog post, and what it wants to change. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Literal, NamedTuple, TypeVar

import attrs

from ._error_mapping.unexpected import demand
from ._validation import checked_text, shown
from ._verification import compare_bodies, unknown_fate
from ._written_bodies import (
    Representation,
    StoredRepresentation,
    edited,
    refuse_markdown,
)
from .errors import InvalidInputError

__all__ = [
    "BodyFormat",
    "Change",
    "Merge",
    "OnConflict",
    "ReadRepresentation",
    "Snapshot",
    "Update",
    "WriteRepresentation",
    "body_from",
    "checked_rule",
    "landed",
    "next_version",
    "readable",
]
T = TypeVar("T")

BodyFormat = Literal[
    "storage",
    "atlas_doc_format",
    "view",
    "export_view",
    "anonymous_export_view",
    "styled_view",
    "editor",
]
ReadRepresentation = Literal["storage", "atlas_doc_format"]
WriteRepresentation = StoredRepresentation


def readable(representation: Representation) -> ReadRepresentation:
    """Return the representation to read a body in that is written in this one."""
    return "atlas_doc_format" if representation == "atlas_doc_format" else "storage"


@attrs.frozen
class Snapshot(Generic[T]):
    """A page or blog post as it stood when it was read; equal to another if nothing moved since.

    What an answer holds in another form than documented is refused here with a `TypeError`.

    Attributes:
        item: The generated model it was read into.
        id: Its id.
        status: ``current``, ``draft``, ``archived`` or ``trashed``.
        title: Its title.
        number: Its version number, from 1.
        body: Its body.
        representation: Of the body.
        parent: Id of its parent, if it has one.
    """

    item: T = attrs.field(eq=False)
    id: str
    status: str
    title: str
    number: int
    body: str
    representation: ReadRepresentation
    parent: str | None = None

    def __attrs_post_init__(self) -> None:
        for name in ("id", "status", "title", "body"):
            demand(getattr(self, name), str, name)
        demand(self.number, int, "version number")
        if not all("!" <= char <= "~" for char in self.id):  # it is to stand in a path
            raise TypeError(f"its id is {self.id!r}")


class Update(NamedTuple):
    """Everything that one update has to send, what stays included.

    Attributes:
        status: ``current`` or ``draft``.
        title: The title.
        body: The body.
        representation: Of the body.
        number: The version number to carry.
    """

    status: Literal["current", "draft"]
    title: str
    body: str
    representation: WriteRepresentation
    number: int


class Change(NamedTuple):
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
    representation: Representation = "storage"
    parent: str | None = None
    status: Literal["current", "draft"] | None = None
    message: str | None = None

    def checked(self) -> Change:
        """Return this change; refuse it before anything is sent, if a text is something else.

        Raises:
            InvalidInputError: Title, body or message is no text.
        """
        for name, value in (("title", self.title), ("body", self.body), ("message", self.message)):
            if value is not None:
                checked_text(value, f"{name}=")
        if self.body is not None and self.representation == "storage":
            refuse_markdown(self.body)
        return self

    def on(self, storage: str) -> Change:
        """Return this change in terms of storage: its Markdown worked into a body.

        Args:
            storage: The body that the change was made from.

        Raises:
            MarkupSyntaxError: The Markdown cannot be read.
        """
        if self.body is None or self.representation != "markdown":
            return self
        return self._replace(body=edited(storage, self.body), representation="storage")

    @property
    def _stored(self) -> WriteRepresentation:
        if self.representation == "markdown":
            raise TypeError("a change in Markdown is first worked into a body")
        return self.representation

    def applied_to(self, held: Snapshot[T]) -> Update:
        """Return what to send to make this change on top of a snapshot."""
        status = self.status or ("draft" if held.status == "draft" else "current")
        is_draft = "draft" in (status, held.status)
        return Update(
            status=status,
            title=held.title if self.title is None else self.title,
            body=held.body if self.body is None else self.body,
            representation=held.representation if self.body is None else self._stored,
            number=next_version(status="draft" if is_draft else status, current=held.number),
        )

    def is_in(self, snapshot: Snapshot[T]) -> bool | None:
        """Tell whether a snapshot already shows this change; ``None`` if that is unclear."""
        if self.title not in (None, snapshot.title) or self.parent not in (None, snapshot.parent):
            return False
        if self.status is not None and (self.status == "draft") != (snapshot.status == "draft"):
            return False
        if self.body is None:
            return True
        verdict = compare_bodies(snapshot.body, self.body, representation=self._stored)
        return {"same": True, "different": False, "unclear": None}[verdict]


def landed(change: Change, now: Snapshot[T], *, name: str) -> bool:
    """Tell whether a change whose answer was lost has arrived.

    Raises:
        AmbiguousWriteError: The words are there and the markup differs: it cannot be told.
    """
    shown = change.is_in(now)
    if shown is None:
        raise unknown_fate(
            name,
            f"version {now.number} of {now.id} holds the words that were sent, but other markup: "
            "it may be this write, normalised by the server, or somebody else's",
        )
    return shown


Merge = Callable[[str, str, str], str]
"""``merge(base, ours, theirs)``: three bodies in, the body to save out."""

OnConflict = Literal["fail", "overwrite"] | Merge
"""What to do when somebody else wrote between the read and the write."""


def next_version(*, status: str, current: int) -> int:
    """Return the number that an update has to carry.

    Args:
        status: Status of the page as it stands; a draft has no history, its number stays 1.
        current: Its version number.
    """
    return 1 if status == "draft" else current + 1


def checked_rule(rule: OnConflict) -> OnConflict:
    """Return what to do on a conflict; refuse a word that is none before anything is written.

    Raises:
        InvalidInputError: It is neither ``fail`` nor ``overwrite`` nor a function.
    """
    if rule not in ("fail", "overwrite") and not callable(rule):
        raise InvalidInputError(
            f"on_conflict= takes fail, overwrite or a function, not {shown(rule)}"
        )
    return rule


def body_from(result: object) -> str:
    """Return the body that a user's function gave.

    Raises:
        InvalidInputError: It gave none. Without this, a forgotten ``return`` would leave the page
            as it is, and the edit would be lost without a word.
    """
    if not isinstance(result, str):
        raise InvalidInputError(
            f"the function has to return the body as text, and returned a {type(result).__name__}"
        )
    return result
