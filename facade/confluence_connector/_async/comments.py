"""Writes comments: create, reply, update, resolve, delete."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable
from typing import TypeVar

from confluence_connector_api.types import UNSET, Unset
from confluence_connector_api.v2.api.comment import (
    create_footer_comment,
    create_inline_comment,
    delete_footer_comment,
    delete_inline_comment,
    update_footer_comment,
    update_inline_comment,
)
from confluence_connector_api.v2.api.page import get_page_by_id
from confluence_connector_api.v2.models import (
    BodyBulk,
    BodySingle,
    CommentBodyWrite,
    CommentBodyWriteRepresentation,
    CreateFooterCommentModel,
    CreateInlineCommentModel,
    CreateInlineCommentModelInlineCommentProperties,
    FooterCommentModel,
    InlineCommentModel,
    PageCommentModel,
    PageInlineCommentModel,
    PrimaryBodyRepresentationSingle,
    UpdateFooterCommentModel,
    UpdateFooterCommentModelVersion,
    UpdateInlineCommentModel,
    UpdateInlineCommentModelVersion,
)

from .._ids import Identifier, checked_id
from .._landing import compare_bodies, unknown_fate
from .._selection import count_of
from .._snapshots import Change, ReadRepresentation, Snapshot, WriteRepresentation, landed, readable
from ..errors import InvalidInputError, NotFoundError
from .certainty import delete_once, write_once
from .comment_reads import AsyncCommentReads, Comment, Reply

C = TypeVar("C", FooterCommentModel, InlineCommentModel)

Row = PageCommentModel | PageInlineCommentModel | Reply


class AsyncComments(AsyncCommentReads):
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
    ) -> FooterCommentModel | InlineCommentModel:
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
        text, format = _body(body, representation), readable(representation)
        if reply_to is None:
            request = CreateFooterCommentModel(page_id=str(page_id), body=text)
            siblings = self.list(page_id, body_format=format)
            return await _once(lambda: self._post(request), siblings, body, representation)
        parent = await self._parent(reply_to, page_id)
        replies = self.replies(parent.id, body_format=format)
        if isinstance(parent, InlineCommentModel):
            inline = CreateInlineCommentModel(parent_comment_id=parent.id, body=text)
            return await _once(lambda: self._post_inline(inline), replies, body, representation)
        footer = CreateFooterCommentModel(parent_comment_id=parent.id, body=text)
        return await _once(lambda: self._post(footer), replies, body, representation)

    async def create_inline(
        self,
        page_id: Identifier,
        *,
        body: str,
        text: str,
        occurrence: int = 1,
        representation: WriteRepresentation = "storage",
    ) -> InlineCommentModel:
        """Comment on words of a page.

        Args:
            page_id: The page's numeric id.
            body: The comment.
            text: The words, as a reader sees them.
            occurrence: Which one is meant where they stand more than once, from 1.
            representation: Of the body.

        Raises:
            InvalidInputError: The page does not show the words, or not that often.
            NotFoundError: No such page, or the account may not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it was made.

        Routes: ``GET /wiki/api/v2/pages/{id}``, ``POST /wiki/api/v2/inline-comments``; after a
        lost answer that of `list_inline`.
        Scopes: ``read:page:confluence`` and ``write:comment:confluence``; after a lost answer
        ``read:comment:confluence``.
        """
        page = await get_page_by_id.asyncio_detailed(
            checked_id(page_id, "page"),
            client=self._raw,
            body_format=PrimaryBodyRepresentationSingle.STORAGE,
        )
        count = count_of(text, page.parsed.body.storage.value, occurrence=occurrence)
        request = CreateInlineCommentModel(
            page_id=str(page_id),
            body=_body(body, representation),
            inline_comment_properties=CreateInlineCommentModelInlineCommentProperties(
                text_selection=text,
                text_selection_match_count=count,
                text_selection_match_index=occurrence - 1,
            ),
        )
        siblings = self.list_inline(page_id, body_format=readable(representation))
        return await _once(lambda: self._post_inline(request), siblings, body, representation)

    async def update(
        self,
        id: Identifier,
        *,
        body: str,
        message: str | None = None,
        representation: WriteRepresentation = "storage",
    ) -> FooterCommentModel | InlineCommentModel:
        """Change what a comment says: read it, increment the version, write.

        Where nothing changes, Confluence makes no new version and the old number comes back.

        Args:
            id: The comment's numeric id, footer or inline.
            body: What it is to say.
            message: Note in the version history.
            representation: Of the body.

        Raises:
            VersionConflictError: Somebody else wrote since.
            NotFoundError: No such comment, or the account may not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it was written.

        Routes: ``GET`` and ``PUT /wiki/api/v2/footer-comments/{id}`` or ``…/inline-comments/{id}``.
        Scopes: ``read:comment:confluence`` and ``write:comment:confluence``.
        """
        change = Change(body=body, representation=representation, message=message)
        format = readable(representation)
        held = _snapshot(await self.get(id, body_format=format), format)

        async def look() -> Comment | None:
            now = _snapshot(await self.get(id, body_format=format), format)
            if now == held:
                return None
            return now.item if landed(change, now, name="comments.update") else None

        return await write_once("comments.update", lambda: self._put(held, change), look)

    async def resolve(self, id: Identifier) -> InlineCommentModel:
        """Mark an inline comment as resolved; one that is so already stays as it is.

        Args:
            id: The comment's numeric id.

        Raises:
            VersionConflictError: Somebody else wrote at the same moment.
            NotFoundError: No such inline comment, or the account may not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it was written.

        Routes: ``GET`` and ``PUT /wiki/api/v2/inline-comments/{id}``.
        Scopes: ``read:comment:confluence`` and ``write:comment:confluence``.
        """
        return await self._resolve("comments.resolve", id, resolved=True)

    async def reopen(self, id: Identifier) -> InlineCommentModel:
        """Take back that an inline comment is resolved; one that is not stays as it is.

        Args:
            id: The comment's numeric id.

        Raises:
            VersionConflictError: Somebody else wrote at the same moment.
            NotFoundError: No such inline comment, or the account may not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it was written.

        Routes: ``GET`` and ``PUT /wiki/api/v2/inline-comments/{id}``.
        Scopes: ``read:comment:confluence`` and ``write:comment:confluence``.
        """
        return await self._resolve("comments.reopen", id, resolved=False)

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
                return await delete_footer_comment.asyncio_detailed(id, client=self._raw)
            except NotFoundError:
                return await delete_inline_comment.asyncio_detailed(id, client=self._raw)

        async def is_gone() -> bool:
            try:
                await self.get(id, body_format=None)
            except NotFoundError:
                return True
            return False

        await delete_once("comments.delete", send, is_gone)

    async def _parent(self, id: Identifier, page_id: Identifier) -> Comment:
        parent = await self.get(id, body_format=None)
        if parent.page_id and parent.page_id != str(page_id):
            raise InvalidInputError(f"comment {id} stands on page {parent.page_id}, not {page_id}")
        return parent

    async def _post(self, request: CreateFooterCommentModel) -> FooterCommentModel:
        return (await create_footer_comment.asyncio_detailed(client=self._raw, body=request)).parsed

    async def _post_inline(self, request: CreateInlineCommentModel) -> InlineCommentModel:
        return (await create_inline_comment.asyncio_detailed(client=self._raw, body=request)).parsed

    async def _put(self, held: Snapshot[Comment], change: Change) -> Comment:
        body = _body(change.body or "", change.representation)
        number, message = held.number + 1, change.message or UNSET
        if isinstance(held.item, InlineCommentModel):
            return await self._put_inline(
                held.id,
                UpdateInlineCommentModel(
                    version=UpdateInlineCommentModelVersion(number=number, message=message),
                    body=body,
                ),
            )
        answer = await update_footer_comment.asyncio_detailed(
            held.id,
            client=self._raw,
            body=UpdateFooterCommentModel(
                version=UpdateFooterCommentModelVersion(number=number, message=message), body=body
            ),
        )
        return answer.parsed

    async def _put_inline(self, id: str, request: UpdateInlineCommentModel) -> InlineCommentModel:
        answer = await update_inline_comment.asyncio_detailed(id, client=self._raw, body=request)
        return answer.parsed

    async def _resolve(self, name: str, id: Identifier, *, resolved: bool) -> InlineCommentModel:
        async def write() -> InlineCommentModel:
            held = await self._get_inline(id)
            if _is_resolved(held) == resolved:
                return held
            request = UpdateInlineCommentModel(
                version=UpdateInlineCommentModelVersion(number=held.version.number + 1),
                body=_body(held.body.storage.value, "storage"),
                resolved=resolved,
            )
            return await self._put_inline(held.id, request)

        async def look() -> InlineCommentModel | None:
            now = await self._get_inline(id)
            return now if _is_resolved(now) == resolved else None

        return await write_once(name, write, look)


async def _once(
    write: Callable[[], Awaitable[C]],
    siblings: AsyncIterable[Row],
    body: str,
    representation: WriteRepresentation,
) -> C:
    """Create a comment once. Nothing but its words tells it from its siblings."""

    async def look() -> C | None:
        async for row in siblings:
            stored = _stored(row.body, readable(representation))
            if compare_bodies(stored, body, representation=representation) != "different":
                raise unknown_fate(
                    "comments.create",
                    f"comment {row.id} has these words: it may be this one, or an older one",
                )
        return None

    return await write_once("comments.create", write, look)


def _is_resolved(comment: InlineCommentModel) -> bool:
    return comment.resolution_status == "resolved"


def _snapshot(comment: Comment, representation: ReadRepresentation) -> Snapshot[Comment]:
    return Snapshot(
        item=comment,
        id=comment.id,
        status=comment.status.value,
        title=comment.title,
        number=comment.version.number,
        body=_stored(comment.body, representation),
        representation=representation,
    )


def _stored(body: BodySingle | BodyBulk | Unset, representation: ReadRepresentation) -> str:
    shown = body.storage if representation == "storage" else body.atlas_doc_format
    return shown.value


def _body(value: str, representation: WriteRepresentation) -> CommentBodyWrite:
    return CommentBodyWrite(
        representation=CommentBodyWriteRepresentation(representation), value=value
    )
