# Derived from facade/confluence_connector/_async/inline_comments.py by `nox -s unasync`: change that file instead.
"""Writes comments in the text of pages: create, resolve, reopen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from .._requests.ids import Identifier, checked_id
from .._requests.selection import count_of
from .._responses.comments import body_to_write, is_resolved, stored_body
from .._responses.landing import compare_bodies, unknown_fate
from .._responses.snapshots import WriteRepresentation, readable
from .certainty import write_once
from .comment_reads import CommentReads, Reply
from .raw import Raw

C = TypeVar("C", v2.FooterCommentModel, v2.InlineCommentModel)

Row = v2.PageCommentModel | v2.PageInlineCommentModel | Reply


class InlineComments(CommentReads):
    """The part of ``confluence.comments`` that only inline comments have."""

    def create_inline(
        self,
        page_id: Identifier,
        *,
        body: str,
        text: str,
        occurrence: int = 1,
        representation: WriteRepresentation = "storage",
    ) -> v2.InlineCommentModel:
        """Comment on words of a page.

        Args:
            page_id: The page's numeric id.
            body: The comment.
            text: The words, as a reader sees them.
            occurrence: Which one is meant where they stand more than once, from 1.
            representation: Of the body.

        Returns:
            The new comment.

        Raises:
            InvalidInputError: The page does not show the words, or not that often.
            NotFoundError: No such page, or the account may not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it was made.

        Routes: ``GET /wiki/api/v2/pages/{id}``, ``POST /wiki/api/v2/inline-comments``; after a
        lost answer that of `list_inline`.
        Scopes: ``read:page:confluence`` and ``write:comment:confluence``; after a lost answer
        ``read:comment:confluence``.
        """
        page = v2_api.page.get_page_by_id.sync_detailed(
            checked_id(page_id, "page"),
            client=self._raw,
            body_format=v2.PrimaryBodyRepresentationSingle.STORAGE,
        )
        count = count_of(text, page.parsed.body.storage.value, occurrence=occurrence)
        request = v2.CreateInlineCommentModel(
            page_id=str(page_id),
            body=body_to_write(body, representation),
            inline_comment_properties=v2.CreateInlineCommentModelInlineCommentProperties(
                text_selection=text,
                text_selection_match_count=count,
                text_selection_match_index=occurrence - 1,
            ),
        )
        siblings = self.list_inline(page_id, body_format=readable(representation))
        return create_once(
            self._raw,
            "comments.create_inline",
            lambda: self._post_inline(request),
            siblings,
            body,
            representation,
        )

    def resolve(self, id: Identifier) -> v2.InlineCommentModel:
        """Mark an inline comment as resolved; one that is so already stays as it is.

        Args:
            id: The comment's numeric id.

        Returns:
            The comment as it stands.

        Raises:
            VersionConflictError: Somebody else wrote at the same moment.
            NotFoundError: No such inline comment, or the account may not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it was written.

        Routes: ``GET`` and ``PUT /wiki/api/v2/inline-comments/{id}``.
        Scopes: ``read:comment:confluence`` and ``write:comment:confluence``.
        """
        return self._resolve("comments.resolve", id, resolved=True)

    def reopen(self, id: Identifier) -> v2.InlineCommentModel:
        """Take back that an inline comment is resolved; one that is not stays as it is.

        Args:
            id: The comment's numeric id.

        Returns:
            The comment as it stands.

        Raises:
            VersionConflictError: Somebody else wrote at the same moment.
            NotFoundError: No such inline comment, or the account may not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it was written.

        Routes: ``GET`` and ``PUT /wiki/api/v2/inline-comments/{id}``.
        Scopes: ``read:comment:confluence`` and ``write:comment:confluence``.
        """
        return self._resolve("comments.reopen", id, resolved=False)

    def _post_inline(self, request: v2.CreateInlineCommentModel) -> v2.InlineCommentModel:
        answer = v2_api.comment.create_inline_comment.sync_detailed(client=self._raw, body=request)
        return answer.parsed

    def _put_inline(self, id: str, request: v2.UpdateInlineCommentModel) -> v2.InlineCommentModel:
        answer = v2_api.comment.update_inline_comment.sync_detailed(
            id, client=self._raw, body=request
        )
        return answer.parsed

    def _resolve(self, name: str, id: Identifier, *, resolved: bool) -> v2.InlineCommentModel:
        def write() -> v2.InlineCommentModel:
            held = self._get_inline(id)
            if is_resolved(held) == resolved:
                return held
            request = v2.UpdateInlineCommentModel(
                version=v2.UpdateInlineCommentModelVersion(number=held.version.number + 1),
                body=body_to_write(held.body.storage.value, "storage"),
                resolved=resolved,
            )
            return self._put_inline(held.id, request)

        def look() -> v2.InlineCommentModel | None:
            now = self._get_inline(id)
            return now if is_resolved(now) == resolved else None

        return write_once(self._raw, name, write, look)


def create_once(
    raw: Raw,
    name: str,
    write: Callable[[], C],
    siblings: Iterable[Row],
    body: str,
    representation: WriteRepresentation,
) -> C:
    """Create a comment once. Nothing but its words tells it from its siblings."""

    def look() -> C | None:
        for row in siblings:
            stored = stored_body(row.body, readable(representation))
            if compare_bodies(stored, body, representation=representation) != "different":
                raise unknown_fate(
                    name,
                    f"comment {row.id} has these words: it may be this one, or an older one",
                )
        return None

    return write_once(raw, name, write, look, repeatable=lambda: False)
