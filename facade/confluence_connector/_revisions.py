"""Snapshots of pages and blog posts, and changes to them. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar, cast

import attrs

from ._error_mapping.unexpected import require_id, require_type
from ._exactly_once import Actual, Likeness
from ._validation import kind_or_text, validate_text
from ._written_bodies import (
    Representation,
    StoredRepresentation,
    edited,
    refuse_markdown,
)
from .errors import InvalidInputError

if TYPE_CHECKING:
    from confluence_connector_api.types import Unset
    from confluence_connector_api.v2 import models as v2

__all__ = [
    "BodyFormat",
    "Change",
    "Merge",
    "OnConflict",
    "ReadRepresentation",
    "Snapshot",
    "Update",
    "WriteRepresentation",
    "actual",
    "body_from",
    "compared",
    "moment_of",
    "next_version",
    "readable",
    "shown_body",
    "trimmed",
    "validate_on_conflict",
]
T = TypeVar("T")
C = TypeVar("C")

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
    """Return the representation in which to read a body that is written in this one."""
    return "atlas_doc_format" if representation == "atlas_doc_format" else "storage"


@attrs.frozen
class Snapshot(Generic[T]):
    """A page or blog post as it was when read; equal to another one if nothing changed.

    A response that differs from the documents is refused here with a `TypeError`.

    Attributes:
        item: The generated model it was read into.
        id: Its id.
        status: ``current``, ``draft``, ``archived`` or ``trashed``.
        title: Its title.
        number: Its version number, from 1.
        body: Its body.
        representation: Representation of the body.
        parent: Id of its parent, if it has one.
        author: Id of the account that made this version.
        created_at: When it was made.
        message: Its message in the version history.
    """

    item: T = attrs.field(eq=False)
    id: str
    status: str
    title: str
    number: int
    body: str
    representation: ReadRepresentation
    parent: str | None = None
    author: str | None = None
    created_at: datetime | None = None
    message: str | None = None

    @classmethod
    def of_version(
        cls, version: v2.Version | Unset, *, item: C, body: object, **parts: Any
    ) -> Snapshot[C]:
        """Return a content as it was read, with the metadata of its version."""
        return Snapshot[C](
            item=item,
            number=getattr(version, "number", 0),
            body=cast("str", body),
            author=_text(getattr(version, "author_id", None)),
            created_at=moment_of(getattr(version, "created_at", None)),
            message=_text(getattr(version, "message", None)),
            **parts,
        )

    def __attrs_post_init__(self) -> None:
        require_id(self.id)
        for name in ("status", "title", "body"):
            require_type(getattr(self, name), str, name)
        require_type(self.number, int, "version number")


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def moment_of(value: object) -> datetime | None:
    """Return a date-time with a time zone, or ``None`` if it is not one."""
    if not isinstance(value, datetime):
        return None
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value


class Update(NamedTuple):
    """Everything that an update has to send, including what stays.

    Attributes:
        status: ``current`` or ``draft``.
        title: The title.
        body: The body.
        representation: Representation of the body.
        number: The version number to send.
    """

    status: Literal["current", "draft"]
    title: str
    body: str
    representation: WriteRepresentation
    number: int


class Change(NamedTuple):
    """What to change; ``None`` leaves an attribute unchanged.

    Attributes:
        title: New title.
        body: New body.
        representation: Representation of the new body.
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

    def validated(self) -> Change:
        """Return this change with the title as Confluence stores it; refuse invalid values.

        Raises:
            InvalidInputError: Title, body or message is not a string.
        """
        for name, value in (("title", self.title), ("body", self.body), ("message", self.message)):
            if value is not None:
                validate_text(value, f"{name}=")
        if self.body is not None and self.representation == "storage":
            refuse_markdown(self.body)
        return self if self.title is None else self._replace(title=trimmed(self.title))

    def on(self, storage: str) -> Change:
        """Return this change in storage format: its Markdown merged into a body.

        Args:
            storage: The body that the change was made from.

        Raises:
            MarkupSyntaxError: The Markdown is invalid.
        """
        if self.body is None or self.representation != "markdown":
            return self
        return self._replace(body=edited(storage, self.body), representation="storage")

    @property
    def stored(self) -> WriteRepresentation:
        """The representation that the body is sent in."""
        if self.representation == "markdown":
            raise TypeError("a change in Markdown has to be merged into a body first")
        return self.representation

    def applied_to(self, held: Snapshot[T]) -> Update:
        """Return what to send to make this change on top of a snapshot."""
        status = self.status or ("draft" if held.status == "draft" else "current")
        is_draft = "draft" in (status, held.status)
        return Update(
            status=status,
            title=held.title if self.title is None else self.title,
            body=held.body if self.body is None else self.body,
            representation=held.representation if self.body is None else self.stored,
            number=next_version(status="draft" if is_draft else status, current=held.number),
        )

    def is_in(self, snapshot: Snapshot[T]) -> bool:
        """Return whether a snapshot provably contains this change already."""
        if self.title not in (None, snapshot.title) or self.parent not in (None, snapshot.parent):
            return False
        if self.status is not None and (self.status == "draft") != (snapshot.status == "draft"):
            return False
        return self.body is None or compared(snapshot.body, self.body, self.stored) == "equal"

    def likeness(self, held: Snapshot[T], then: Snapshot[T], now: Snapshot[T]) -> Likeness:
        """Compare a later version with what this change makes of a snapshot.

        Args:
            held: What the change was made from.
            then: The version that may be this change.
            now: The current content, which alone has the parent.
        """
        sent = self.applied_to(held)
        if sent.title != then.title or (sent.status == "draft") != (then.status == "draft"):
            return "different"
        if then.number == now.number and self.parent not in (None, now.parent):
            return "different"
        return compared(then.body, sent.body, sent.representation)


def compared(stored: str, sent: str, representation: WriteRepresentation) -> Likeness:
    """Compare a body that the server shows with one that was sent."""
    from .markup.canonical import same_body  # imported lazily: reading alone needs no comparison

    return same_body(stored, sent, representation=representation)


def shown_body(item: object, representation: ReadRepresentation) -> str | None:
    """Return the body that a response shows in a representation, if it does."""
    value = getattr(getattr(getattr(item, "body", None), representation, None), "value", None)
    return value if isinstance(value, str) else None


def actual(likeness: Likeness, snapshot: Snapshot[T]) -> Actual:
    """Return the evidence in a snapshot of who made it."""
    return Actual(
        likeness,
        author=snapshot.author,
        created_at=snapshot.created_at,
        message=snapshot.message,
    )


def trimmed(title: str) -> str:
    """Return a title as Confluence stores it: without leading and trailing blanks."""
    return title.strip()


Merge = Callable[[str, str, str], str]
"""``merge(base, ours, theirs)``: three bodies in, the body to save out."""

OnConflict = Literal["fail", "overwrite"] | Merge
"""What to do when someone else saved between the read and the write."""


def next_version(*, status: str, current: int) -> int:
    """Return the version number that an update has to send.

    Args:
        status: Current status of the page; a draft has no history, its number stays 1.
        current: Its version number.
    """
    return 1 if status == "draft" else current + 1


def validate_on_conflict(rule: OnConflict) -> OnConflict:
    """Return what to do on a conflict; refuse an invalid value before anything is written.

    Raises:
        InvalidInputError: It is neither ``fail`` nor ``overwrite`` nor a function.
    """
    if rule not in ("fail", "overwrite") and not callable(rule):
        raise InvalidInputError(
            f"on_conflict= must be fail, overwrite or a function, not {kind_or_text(rule)}"
        )
    return rule


def body_from(result: object) -> str:
    """Return the body that a user's function returned.

    Raises:
        InvalidInputError: It did not return a string. Without this, a forgotten ``return`` would
            silently lose the edit.
    """
    if not isinstance(result, str):
        raise InvalidInputError(
            f"the function must return the body as a str, not {type(result).__name__}"
        )
    return result
