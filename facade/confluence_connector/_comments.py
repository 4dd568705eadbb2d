"""Comments as edits see them, footer and inline alike. Pure."""

from __future__ import annotations

from typing import TypeVar

from confluence_connector_api.types import Unset
from confluence_connector_api.v2 import models as v2

from ._enums import to_enum
from ._error_mapping.unexpected import reading
from ._revisions import ReadRepresentation, Snapshot
from ._validation import validate_text
from ._written_bodies import Representation

__all__ = ["Comment", "Row", "body_to_write", "is_resolved", "snapshot_of"]

Comment = v2.FooterCommentModel | v2.InlineCommentModel
Row = (
    v2.PageCommentModel
    | v2.PageInlineCommentModel
    | v2.ChildrenCommentModel
    | v2.InlineCommentChildrenModel
    | v2.BlogPostCommentModel
    | v2.AttachmentCommentModel
    | v2.BlogPostInlineCommentModel
)
"""A comment as listings show it."""

K = TypeVar("K", bound=Comment | Row)


def is_resolved(comment: v2.InlineCommentModel) -> bool:
    """Return whether an inline comment is resolved."""
    return comment.resolution_status == "resolved"


def snapshot_of(comment: K, representation: ReadRepresentation) -> Snapshot[K]:
    """Return a snapshot of a comment."""
    with reading("a comment"):
        return Snapshot.of_version(
            comment.version,
            item=comment,
            body=_stored_body(comment.body, representation),
            id=comment.id,
            status=comment.status.value,
            title=comment.title,
            representation=representation,
        )


def _stored_body(
    body: v2.BodySingle | v2.BodyBulk | Unset, representation: ReadRepresentation
) -> str:
    """Return the body of a comment that was read in this representation."""
    shown = body.storage if representation == "storage" else body.atlas_doc_format
    return shown.value


def body_to_write(value: str, representation: Representation) -> v2.CommentBodyWrite:
    """Return a body in the form that requests use."""
    return v2.CommentBodyWrite(
        representation=to_enum(v2.CommentBodyWriteRepresentation, representation, "representation"),
        value=validate_text(value, "body="),
    )
