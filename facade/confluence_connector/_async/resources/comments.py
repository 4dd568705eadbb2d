"""Writes comments: create, reply, update, delete."""

from __future__ import annotations

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from .._requests.ids import Identifier, checked_id
from .._responses.comments import Comment, body_to_write, snapshot_of
from .._responses.snapshots import Change, Snapshot, WriteRepresentation, landed, readable
from ..errors import InvalidInputError, NotFoundError, VersionConflictError
from .certainty import delete_once, write_once
from .inline_comments import AsyncInlineComments, create_once


class AsyncComments(AsyncInlineComments):
    """Comments on the site's pages, as ``confluence.comments``.

    Footer and inline comments have routes of their own, and an id does not tell which it is of.
    The rule everywhere: it is asked for as a footer comment first, and where there is none of
    that id, as an inline comment.

    Example:
        >>> page = confluence.pages.create(space="DOCS", title="Grill plan")
        >>> comment = confluence.comments.create(page.id, body="<p>Corn, too?</p>")
        >>> answer = confluence.comments.create(
        ...     page.id, body="<p>Yes.</p>", reply_to=comment.id
        ... )
        >>> [reply.body.storage.value for reply in confluence.comments.replies(comment.id)]
        ['<p>Yes.</p>']
    """

    async def create(
        self,
        page_id: Identifier,
        *,
        body: str,
        reply_to: Identifier | None = None,
        representation: WriteRepresentation = "storage",
    ) -> v2.FooterCommentModel | v2.InlineCommentModel:
        """Comment on a page, or reply to a comment on it.

        Args:
            page_id: The page's numeric id.
            body: The comment.
            reply_to: Id of the comment to reply to, footer or inline.
            representation: Of the body.

        Returns:
            The new comment: a footer comment, or of the kind that it replies to.

        Raises:
            InvalidInputError: The comment to reply to stands on another page.
            NotFoundError: No such page or comment, or the account may not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it was made.

        Routes: ``POST /wiki/api/v2/footer-comments`` or ``…/inline-comments``; for a reply those
        of `get`, after a lost answer those of `list` and `replies`.
        Scopes: ``write:comment:confluence``, and ``read:comment:confluence`` as said.
        """
        checked_id(page_id, "page")
        name, format = "comments.create", readable(representation)
        text = body_to_write(body, representation)
        if reply_to is None:
            request = v2.CreateFooterCommentModel(page_id=str(page_id), body=text)
            siblings = self.list(page_id, body_format=format)
            return await create_once(
                self._raw, name, lambda: self._post(request), siblings, body, representation
            )
        parent = await self._parent(reply_to, page_id)
        replies = self.replies(parent.id, body_format=format)
        if isinstance(parent, v2.InlineCommentModel):
            inline = v2.CreateInlineCommentModel(parent_comment_id=parent.id, body=text)
            return await create_once(
                self._raw, name, lambda: self._post_inline(inline), replies, body, representation
            )
        footer = v2.CreateFooterCommentModel(parent_comment_id=parent.id, body=text)
        return await create_once(
            self._raw, name, lambda: self._post(footer), replies, body, representation
        )

    async def update(
        self,
        id: Identifier,
        *,
        body: str,
        message: str | None = None,
        representation: WriteRepresentation = "storage",
    ) -> v2.FooterCommentModel | v2.InlineCommentModel:
        """Change what a comment says: read it, increment the version, write.

        Where nothing changes, Confluence makes no new version and the old number comes back.

        Args:
            id: The comment's numeric id, footer or inline.
            body: What it is to say.
            message: Note in the version history.
            representation: Of the body.

        Returns:
            The comment as the server answered.

        Raises:
            VersionConflictError: Somebody else wrote since; holds base, ours and theirs.
            NotFoundError: No such comment, or the account may not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it was written.

        Routes: ``GET`` and ``PUT /wiki/api/v2/footer-comments/{id}`` or ``…/inline-comments/{id}``.
        Scopes: ``read:comment:confluence`` and ``write:comment:confluence``.
        """
        change = Change(body=body, representation=representation, message=message).checked()
        format = readable(representation)
        held = snapshot_of(await self.get(id, body_format=format), format)

        async def look() -> Comment | None:
            now = snapshot_of(await self.get(id, body_format=format), format)
            if now == held:
                return None
            return now.item if landed(change, now, name="comments.update") else None

        try:
            return await write_once(
                self._raw, "comments.update", lambda: self._put(held, change), look
            )
        except VersionConflictError as conflict:
            conflict.base, conflict.ours = held.number, body
            conflict.theirs = await self.get(id, body_format=format)
            raise

    async def delete(self, id: Identifier) -> None:
        """Delete a comment for good; comments have no trash.

        Args:
            id: The comment's numeric id, footer or inline.

        Raises:
            NotFoundError: No such comment, or the account may not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it is gone.

        Routes: ``DELETE /wiki/api/v2/footer-comments/{id}``, then ``…/inline-comments/{id}``;
        after a lost answer those of `get`.
        Scopes: ``delete:comment:confluence``; after a lost answer ``read:comment:confluence``.
        """
        checked_id(id, "comment")

        async def send() -> object:
            try:
                return await v2_api.comment.delete_footer_comment.asyncio_detailed(
                    id, client=self._raw
                )
            except NotFoundError:
                return await v2_api.comment.delete_inline_comment.asyncio_detailed(
                    id, client=self._raw
                )

        async def is_gone() -> bool:
            try:
                await self.get(id, body_format=None)
            except NotFoundError:
                return True
            return False

        await delete_once(self._raw, "comments.delete", send, is_gone)

    async def _parent(self, id: Identifier, page_id: Identifier) -> Comment:
        parent = await self.get(id, body_format=None)
        if parent.page_id and parent.page_id != str(page_id):
            raise InvalidInputError(f"comment {id} stands on page {parent.page_id}, not {page_id}")
        return parent

    async def _post(self, request: v2.CreateFooterCommentModel) -> v2.FooterCommentModel:
        answer = await v2_api.comment.create_footer_comment.asyncio_detailed(
            client=self._raw, body=request
        )
        return answer.parsed

    async def _put(self, held: Snapshot[Comment], change: Change) -> Comment:
        body = body_to_write(change.body or "", change.representation)
        number, message = held.number + 1, change.message or UNSET
        if isinstance(held.item, v2.InlineCommentModel):
            return await self._put_inline(
                held.id,
                v2.UpdateInlineCommentModel(
                    version=v2.UpdateInlineCommentModelVersion(number=number, message=message),
                    body=body,
                ),
            )
        answer = await v2_api.comment.update_footer_comment.asyncio_detailed(
            held.id,
            client=self._raw,
            body=v2.UpdateFooterCommentModel(
                version=v2.UpdateFooterCommentModelVersion(number=number, message=message),
                body=body,
            ),
        )
        return answer.parsed
