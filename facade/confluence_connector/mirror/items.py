"""What a mirror knows of one page, blog post, attachment or comment. Pure."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha1
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

import attrs

from confluence_connector_api.types import UNSET

from ..errors import UnexpectedResponseError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ATTACHED",
    "KINDS",
    "ROOTS",
    "EffectiveStatus",
    "Item",
    "Kind",
    "Record",
    "effective_status",
    "item_of",
    "root_of",
]

Kind = Literal["page", "blog_post", "attachment", "footer_comment", "inline_comment"]
KINDS: tuple[Kind, ...] = get_args(Kind)
ROOTS: tuple[Kind, ...] = ("page", "blog_post")
"""Kinds that are in a space by themselves."""
ATTACHED: tuple[Kind, ...] = ("attachment", "footer_comment", "inline_comment")
"""Kinds that belong to another content, and come and go with it."""

EffectiveStatus = Literal["current", "archived", "trashed", "gone"]


@attrs.frozen
class Item:
    """One content as a listing gives it, without its body.

    Attributes:
        kind: Which of the five kinds it is.
        id: Its id.
        version: Number of its current version.
        title: Its title, or file name.
        parent_id: Of a page the page or folder above it, else what it belongs to.
        parent_kind: Kind of what it belongs to; ``None`` for pages and blog posts.
        space_id: Id of its space; ``None`` for what belongs to another content.
        status: ``current``, ``archived`` or ``trashed``.
        created_at: When it was made, where the API says so.
        modified_at: When its current version was made.
        size: Bytes of an attachment, where the API says so.
        author_id: Account that made it, where the API says so.
    """

    kind: Kind
    id: str
    version: int
    title: str
    parent_id: str | None
    parent_kind: str | None
    space_id: str | None
    status: str
    created_at: datetime | None
    modified_at: datetime
    size: int | None = None
    author_id: str | None = None


class Record(NamedTuple):
    """What is remembered of an item from one run to the next; a list in JSON."""

    kind: Kind
    version: int
    parent_id: str | None
    title: str
    """The first digits of a digest, enough to see a rename."""
    status: str

    @classmethod
    def of(cls, item: Item) -> Record:
        """Remember an item."""
        digest = sha1(item.title.encode(), usedforsecurity=False).hexdigest()[:8]
        return cls(item.kind, item.version, item.parent_id, digest, item.status)


def effective_status(id: str | None, records: Mapping[str, Record]) -> EffectiveStatus:
    """Return the status of an item, which is in the trash or gone if what it belongs to is."""
    first = records.get(id) if id is not None else None
    record, is_trashed = first, False
    for _ in range(1 + len(records)):
        if record is None:
            break
        is_trashed = is_trashed or record.status == "trashed"
        if record.kind in ROOTS:
            return "trashed" if is_trashed else "archived" if _is_archived(first) else "current"
        record = records.get(record.parent_id) if record.parent_id is not None else None
    return "gone"


def _is_archived(record: Record | None) -> bool:
    return record is not None and record.status == "archived"


def root_of(id: str, records: Mapping[str, Record]) -> str:
    """Return the id of the page or blog post that an item belongs to in the end, as remembered."""
    for _ in range(1 + len(records)):
        record = records.get(id)
        if record is None or record.kind in ROOTS or record.parent_id is None:
            break
        id = record.parent_id
    return id


_CONTAINERS = (
    ("page_id", "page"),
    ("blog_post_id", "blog_post"),
    ("attachment_id", "attachment"),
    ("custom_content_id", "custom_content"),
    ("parent_comment_id", "comment"),
)


def item_of(kind: Kind, model: Any) -> Item:
    """Read a row of a listing.

    Args:
        kind: What was listed.
        model: The row, of one of the generated models.

    Raises:
        UnexpectedResponseError: The row tells no version, without which no change can be seen.
    """
    version = _given(model, "version")
    if version is None:
        raise UnexpectedResponseError(f"{kind} {model.id} came without its version")
    parent_id, parent_kind = _given(model, "parent_id"), None
    if kind in ATTACHED:
        parent_id, parent_kind = _container(model)
    return Item(
        kind=kind,
        id=str(model.id),
        version=version.number,
        title=model.title,
        parent_id=parent_id,
        parent_kind=parent_kind,
        space_id=_given(model, "space_id"),
        status=str(getattr(model.status, "value", model.status)),
        created_at=_given(model, "created_at"),
        modified_at=version.created_at,
        size=_given(model, "file_size"),
        author_id=_given(model, "author_id"),
    )


def _container(model: Any) -> tuple[str | None, str | None]:
    for name, kind in _CONTAINERS:
        if found := _given(model, name):
            return str(found), kind
    return None, None


def _given(model: Any, name: str) -> Any:
    value = getattr(model, name, UNSET)
    return None if value is UNSET else value
