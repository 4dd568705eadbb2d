"""What happened to one content since the last look. Pure."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from .items import Kind

__all__ = ["Change", "Created", "Deleted", "Moved", "Restored", "Updated", "Vanished"]


@attrs.frozen(kw_only=True)
class Change:
    """One change of one content; its class says which.

    Attributes:
        kind: ``page``, ``blog_post``, ``attachment``, ``footer_comment`` or ``inline_comment``.
        id: Id of the content.
        version: Number of the version that was seen last.
        title: Title or file name; ``None`` where the content could not be read any more.
        parent_id: Of a page the page or folder above it, else what the content belongs to.
        space_id: Id of the space that it is in now; ``None`` if unknown.
        modified_at: When that version was made; ``None`` where the content could not be read.
        size: Bytes of an attachment; ``None`` of everything else, or where it could not be read.
    """

    kind: Kind
    id: str
    version: int
    title: str | None = None
    parent_id: str | None = None
    space_id: str | None = None
    modified_at: datetime | None = None
    size: int | None = None

    @property
    def removed(self) -> bool:
        """Whether the content is no longer to be found in the space."""
        return False


class Created(Change):
    """New in the space: written, moved in from another space, or made visible to the account."""


class Updated(Change):
    """Has a new version, or was put into or out of the archive."""


@attrs.frozen(kw_only=True)
class Moved(Change):
    """Stands under another parent, has another title, or has left for another space.

    Attributes:
        from_parent_id: What it stood under before.
        left: Whether it is in another space now; then ``space_id`` says which, if known.
    """

    from_parent_id: str | None = None
    left: bool = False

    @property
    def removed(self) -> bool:
        """Whether it has left the space."""
        return self.left


class Deleted(Change):
    """Is in the trash, by itself or with what it belongs to."""

    @property
    def removed(self) -> bool:
        """True."""
        return True


class Restored(Change):
    """Has come back from the trash, perhaps with a new version."""


class Vanished(Change):
    """Was purged, or the account may not see it any more: the two look alike from outside."""

    @property
    def removed(self) -> bool:
        """True."""
        return True
