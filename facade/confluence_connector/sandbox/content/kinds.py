"""Pages and blog posts side by side: what their operations share, and what tells them apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import content_shapes, space_rows
from .answers import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from .call import Call
    from .content_rows import ContentRow
    from .exchange import JsonObject
    from .space_rows import SpaceRow


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of content that people write.

    Attributes:
        type: Its name in the store.
        noun: Its name in sentences.
        plural: Its name in paths.
        shape: Its wire form without links, for a row and a body format.
    """

    type: str
    noun: str
    plural: str
    shape: Callable[[ContentRow, str | None], JsonObject]


PAGE = Kind("page", "page", "pages", content_shapes.page)
BLOG_POST = Kind("blogpost", "blog post", "blogposts", content_shapes.blog_post)
_KINDS = {kind.plural: kind for kind in (PAGE, BLOG_POST)}


def kind_of(call: Call) -> Kind:
    """The kind that a v2 operation is about, by the first word of its path."""
    return _KINDS[call.operation.path.split("/")[4]]


def listed_kind(call: Call) -> Kind:
    """The kind that a v2 list is of, by the last word of its path."""
    return _KINDS[call.operation.path.rpartition("/")[2]]


def find_space(call: Call, space_id: int) -> SpaceRow:
    """The space with this id."""
    space = space_rows.find_space(call.db, space_id)
    if space is None:
        raise Refused(404, f"Cannot find a space with id [{space_id}]")
    return space


def not_found(call: Call, noun: str, content_id: int) -> Refused:
    """The 404 of a content: it names the id, unless the content was purged."""
    purged = call.db.execute("SELECT 1 FROM purged WHERE id = ?", (content_id,)).fetchone()
    if purged is not None:
        return Refused(404, "Not Found")
    article = "an" if noun.startswith(("a", "e")) else "a"
    return Refused(404, f"Cannot find {article} {noun} with id [{content_id}]")
