"""What an edit needs to know of a page or blog post, and what it wants to change. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar, cast

import attrs

from ._error_mapping.unexpected import require_type
from ._exactly_once import Likeness, Shown
from ._validation import shown as as_shown
from ._validation import validate_text
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
    "body_from",
    "checked_rule",
    "compared",
    "moment_of",
    "next_version",
    "readable",
    "shown",
    "trimmed",
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
    """Return the representation to read a body in that is written in this one."""
    return "atlas_doc_format" if representation == "atlas_doc_format" else "storage"


@attrs.frozen
class Snapshot(Generic[T]):
    """A page or blog post as it stood when it was read; equal to another if nothing moved since.

    What a response holds in another form than documented is refused here with a `TypeError`.

    Attributes:
        item: The generated model it was read into.
        id: Its id.
        status: ``current``, ``draft``, ``archived`` or ``trashed``.
        title: Its title.
        number: Its version number, from 1.
        body: Its body.
        representation: Of the body.
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
        """Return a content as it was read, with what its version says of itself."""
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
        for name in ("id", "status", "title", "body"):
            require_type(getattr(self, name), str, name)
        require_type(self.number, int, "version number")
        if not all("!" <= char <= "~" for char in self.id):  # it is to stand in a path
            raise TypeError(f"its id is {self.id!r}")


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def moment_of(value: object) -> datetime | None:
    """Return a moment with a time zone, or ``None`` if it is not a moment."""
    if not isinstance(value, datetime):
        return None
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value


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
        """Return this change, its title as Confluence keeps it; refuse it if a text is none.

        Raises:
            InvalidInputError: Title, body or message is no text.
        """
        for name, value in (("title", self.title), ("body", self.body), ("message", self.message)):
            if value is not None:
                validate_text(value, f"{name}=")
        if self.body is not None and self.representation == "storage":
            refuse_markdown(self.body)
        return self if self.title is None else self._replace(title=trimmed(self.title))

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
    def stored(self) -> WriteRepresentation:
        """The representation that the body is sent in."""
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
            representation=held.representation if self.body is None else self.stored,
            number=next_version(status="draft" if is_draft else status, current=held.number),
        )

    def is_in(self, snapshot: Snapshot[T]) -> bool:
        """Tell whether a snapshot is proven to show this change already."""
        if self.title not in (None, snapshot.title) or self.parent not in (None, snapshot.parent):
            return False
        if self.status is not None and (self.status == "draft") != (snapshot.status == "draft"):
            return False
        return self.body is None or compared(snapshot, self.body, self.stored) == "equal"

    def likeness(self, held: Snapshot[T], then: Snapshot[T], now: Snapshot[T]) -> Likeness:
        """Tell how a later version compares with what this change makes of a snapshot.

        Args:
            held: What the change was made from.
            then: The version that would be this change.
            now: The content as it stands, which alone tells of the parent.
        """
        sent = self.applied_to(held)
        if sent.title != then.title or (sent.status == "draft") != (then.status == "draft"):
            return "different"
        if then.number == now.number and self.parent not in (None, now.parent):
            return "different"
        return compared(then, sent.body, sent.representation)


def compared(snapshot: Snapshot[T], body: str, representation: WriteRepresentation) -> Likeness:
    """Tell how the body that a snapshot shows compares with one that was sent."""
    from .markup.canonical import same_body  # late: few writes take a comparison

    return same_body(snapshot.body, body, representation=representation)


def shown(likeness: Likeness, snapshot: Snapshot[T]) -> Shown:
    """Return the evidence that a snapshot gives of who made it."""
    return Shown(
        likeness,
        author=snapshot.author,
        created_at=snapshot.created_at,
        message=snapshot.message,
    )


def trimmed(title: str) -> str:
    """Return a title as Confluence keeps it: it drops blanks at both ends."""
    return title.strip()


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
            f"on_conflict= takes fail, overwrite or a function, not {as_shown(rule)}"
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
