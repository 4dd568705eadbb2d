# Derived from facade/confluence_connector/_async/comment_reads.py by `nox -s unasync`: change that file instead.
"""Reads comments: those below a page, those in its text, and the replies to either."""

from __future__ import annotations

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from .._arguments import checked_flag
from .._requests.choices import chosen_each, chosen_if_given
from .._requests.ids import Identifier, checked_id
from .._responses.paging import ResultPage, by_cursor
from .._responses.snapshots import BodyFormat, ReadRepresentation
from ..errors import NotFoundError
from .listing import Listing
from .raw import Raw

Reply = v2.ChildrenCommentModel | v2.InlineCommentChildrenModel


class CommentReads:
    """The part of ``confluence.comments`` that only reads."""

    def __init__(self, raw: Raw) -> None:
        self._raw = raw

    def get(
        self, id: Identifier, *, body_format: BodyFormat | None = "storage"
    ) -> v2.FooterCommentModel | v2.InlineCommentModel:
        """Return one comment, footer or inline.

        Args:
            id: The comment's numeric id.
            body_format: Representation of the body; ``None`` leaves the body out.

        Raises:
            NotFoundError: No such comment, or the account may not see it.

        Routes: ``GET /wiki/api/v2/footer-comments/{id}``, then
        ``GET /wiki/api/v2/inline-comments/{id}``. Scope: ``read:comment:confluence``.
        """
        checked_id(id, "comment")
        try:
            answer = v2_api.comment.get_footer_comment_by_id.sync_detailed(
                id,
                client=self._raw,
                body_format=chosen_if_given(
                    v2.PrimaryBodyRepresentationSingle, body_format, "body_format"
                ),
            )
        except NotFoundError:
            return self._get_inline(id, body_format=body_format)
        return answer.parsed

    def _get_inline(
        self, id: Identifier, *, body_format: BodyFormat | None = "storage"
    ) -> v2.InlineCommentModel:
        answer = v2_api.comment.get_inline_comment_by_id.sync_detailed(
            checked_id(id, "comment"),
            client=self._raw,
            body_format=chosen_if_given(
                v2.PrimaryBodyRepresentationSingle, body_format, "body_format"
            ),
        )
        return answer.parsed

    def list(
        self,
        page_id: Identifier,
        *,
        body_format: ReadRepresentation | None = "storage",
        page_size: int = 250,
        cursor: str | None = None,
    ) -> Listing[v2.PageCommentModel]:
        """Return the comments below a page, without replies, across result pages.

        Args:
            page_id: The page's numeric id.
            body_format: Representation of the bodies; ``None`` leaves them out.
            page_size: Comments per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such page, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages/{id}/footer-comments``. Scope: ``read:comment:confluence``.
        """
        checked_id(page_id, "page")

        def fetch(after: str | None) -> ResultPage[v2.PageCommentModel]:
            answer = v2_api.comment.get_page_footer_comments.sync_detailed(
                page_id,
                client=self._raw,
                body_format=chosen_if_given(
                    v2.PrimaryBodyRepresentation, body_format, "body_format"
                ),
                limit=page_size,
                cursor=after or UNSET,
            )
            return by_cursor(answer.parsed)

        return Listing(fetch, cursor=cursor)

    def list_inline(
        self,
        page_id: Identifier,
        *,
        resolved: bool | None = None,
        body_format: ReadRepresentation | None = "storage",
        page_size: int = 250,
        cursor: str | None = None,
    ) -> Listing[v2.PageInlineCommentModel]:
        """Return the comments in the text of a page, without replies, across result pages.

        Args:
            page_id: The page's numeric id.
            resolved: Only resolved ones, or only those still open; by default all.
            body_format: Representation of the bodies; ``None`` leaves them out.
            page_size: Comments per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such page, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages/{id}/inline-comments``. Scope: ``read:comment:confluence``.
        """
        checked_id(page_id, "page")
        words: tuple[str, ...] = ()
        if resolved is not None:
            is_wanted = checked_flag(resolved, "resolved=")
            words = ("resolved",) if is_wanted else ("open", "reopened")
        statuses = chosen_each(v2.GetPageInlineCommentsResolutionStatusItem, words, "resolved")

        def fetch(after: str | None) -> ResultPage[v2.PageInlineCommentModel]:
            answer = v2_api.comment.get_page_inline_comments.sync_detailed(
                page_id,
                client=self._raw,
                resolution_status=statuses,
                body_format=chosen_if_given(
                    v2.PrimaryBodyRepresentation, body_format, "body_format"
                ),
                limit=page_size,
                cursor=after or UNSET,
            )
            return by_cursor(answer.parsed)

        return Listing(fetch, cursor=cursor)

    def replies(
        self,
        id: Identifier,
        *,
        body_format: ReadRepresentation | None = "storage",
        page_size: int = 250,
        cursor: str | None = None,
    ) -> Listing[v2.ChildrenCommentModel | v2.InlineCommentChildrenModel]:
        """Return the replies to a comment, footer or inline, across result pages.

        Args:
            id: The comment's numeric id.
            body_format: Representation of the bodies; ``None`` leaves them out.
            page_size: Replies per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such comment.

        Routes: those of `get`, then ``GET /wiki/api/v2/footer-comments/{id}/children`` or
        ``…/inline-comments/{id}/children``. Scope: ``read:comment:confluence``.
        """
        checked_id(id, "comment")
        format = chosen_if_given(v2.PrimaryBodyRepresentation, body_format, "body_format")
        inline: bool | None = None

        def fetch(after: str | None) -> ResultPage[Reply]:
            nonlocal inline
            if inline is None:
                inline = isinstance(self.get(id, body_format=None), v2.InlineCommentModel)
            children = (
                v2_api.comment.get_inline_comment_children
                if inline
                else v2_api.comment.get_footer_comment_children
            )
            answer = children.sync_detailed(
                id, client=self._raw, body_format=format, limit=page_size, cursor=after or UNSET
            )
            return by_cursor(answer.parsed)

        return Listing(fetch, cursor=cursor)
