"""Comments: list, create, reply, update, resolve, delete."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable
from typing import Literal, TypeVar, cast

from attrs import evolve

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from ..._comments import Comment, Row, body_to_write, is_resolved, snapshot_of
from ..._enums import to_enum_or_unset, to_enums
from ..._error_mapping.unexpected import reading, require_id, required
from ..._exactly_once import Expected, Guard, Likeness, Observation, origin_of
from ..._identifiers import comment_named
from ..._page_sizes import PageSize
from ..._pagination import ResultPage, by_cursor
from ..._redaction import quoted
from ..._revisions import (
    BodyFormat,
    Change,
    ReadRepresentation,
    Snapshot,
    WriteRepresentation,
    actual,
    compared,
    readable,
)
from ..._text_selection import count_of
from ..._validation import Identifier, validate_flag
from ..._written_bodies import Representation, written
from ...errors import InvalidInputError, NotFoundError, VersionConflictError
from ..exactly_once import delete_exactly_once, write_exactly_once
from ..holder import AsyncHolder, HolderKind
from ..identifiers import comment_id
from ..operations import AsyncOperationClient
from ..pagination import AsyncListing

__all__ = ["AsyncComments", "CommentSort", "Footer", "FooterList", "Inline", "InlineList", "Reply"]

Reply = v2.ChildrenCommentModel | v2.InlineCommentChildrenModel
C = TypeVar("C", v2.FooterCommentModel, v2.InlineCommentModel)
Footer = v2.PageCommentModel | v2.BlogPostCommentModel | v2.AttachmentCommentModel
FooterList = (
    v2.MultiEntityResultPageCommentModel
    | v2.MultiEntityResultBlogPostCommentModel
    | v2.MultiEntityResultAttachmentCommentModel
)
Inline = v2.PageInlineCommentModel | v2.BlogPostInlineCommentModel
InlineList = (
    v2.MultiEntityResultPageInlineCommentModel | v2.MultiEntityResultBlogPostInlineCommentModel
)
CommentSort = Literal["created-date", "-created-date", "modified-date", "-modified-date"]


class AsyncComments:
    """Comments on the site's pages, blog posts and attachments, as ``confluence.comments``.

    Footer and inline comments have separate routes, and an id does not tell which it is. An id is
    tried as a footer comment first, and if there is none, as an inline comment.

    Example:
        >>> page = confluence.pages.create(space="DOCS", title="Grill plan")
        >>> comment = confluence.comments.create(page.id, body="<p>Corn, too?</p>")
        >>> response = confluence.comments.create(
        ...     page.id, body="<p>Yes.</p>", reply_to=comment.id
        ... )
        >>> [reply.body.storage.value for reply in confluence.comments.replies(comment.id)]
        ['<p>Yes.</p>']
    """

    def __init__(self, raw: AsyncOperationClient) -> None:
        self._raw = raw

    async def get(
        self, id: Identifier, *, body_format: BodyFormat | None = "storage"
    ) -> v2.FooterCommentModel | v2.InlineCommentModel:
        """Return one comment, footer or inline.

        Args:
            id: The comment's id or address.
            body_format: Representation of the body; ``None`` leaves the body out.

        Raises:
            NotFoundError: No such comment, or the account may not see it.

        Routes: ``GET /wiki/api/v2/footer-comments/{id}``, then
        ``GET /wiki/api/v2/inline-comments/{id}``. Scope: ``read:comment:confluence``.
        """
        number = await comment_id(self._raw, id)
        try:
            response = await v2_api.comment.get_footer_comment_by_id.asyncio(
                number,
                client=self._raw,
                body_format=to_enum_or_unset(
                    v2.PrimaryBodyRepresentationSingle, body_format, "body_format"
                ),
            )
        except NotFoundError:
            return await self._get_inline(number, body_format=body_format)
        return response

    async def _get_inline(
        self, id: Identifier, *, body_format: BodyFormat | None = "storage"
    ) -> v2.InlineCommentModel:
        return await v2_api.comment.get_inline_comment_by_id.asyncio(
            await comment_id(self._raw, id),
            client=self._raw,
            body_format=to_enum_or_unset(
                v2.PrimaryBodyRepresentationSingle, body_format, "body_format"
            ),
        )

    def list(
        self,
        page_id: Identifier,
        *,
        body_format: ReadRepresentation | None = "storage",
        sort: CommentSort | None = None,
        page_size: int = 250,
        cursor: str | None = None,
    ) -> AsyncListing[v2.PageCommentModel | v2.BlogPostCommentModel | v2.AttachmentCommentModel]:
        """Return the comments below a page, blog post or attachment, without replies.

        Args:
            page_id: Id or address of the page or blog post, or id of an attachment.
            body_format: Representation of the bodies; ``None`` leaves them out.
            sort: Order, e.g. ``"-created-date"``; a ``-`` reverses it.
            page_size: Comments per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such page, or the account may not see it.

        Routes: ``GET /wiki/api/v2/pages/{id}/footer-comments``, then
        ``…/blogposts/{id}/footer-comments``; of an attachment ``…/attachments/{id}/…``.
        Scope: ``read:comment:confluence``.
        """
        holder = AsyncHolder(self._raw, page_id, takes_attachments=True)
        format = to_enum_or_unset(v2.PrimaryBodyRepresentation, body_format, "body_format")
        order = to_enum_or_unset(v2.CommentSortOrder, sort, "sort")
        group = v2_api.comment

        size = PageSize(page_size)

        async def fetch(after: str | None) -> ResultPage[Footer]:
            async def ask(kind: HolderKind, id: str) -> ResultPage[Footer]:
                routes: dict[HolderKind, Callable[..., Awaitable[FooterList]]] = {
                    "page": group.get_page_footer_comments.asyncio,
                    "blogpost": group.get_blog_post_footer_comments.asyncio,
                    "attachment": group.get_attachment_comments.asyncio,
                }
                response = await routes[kind](
                    id,
                    client=self._raw,
                    body_format=format,
                    sort=order,
                    limit=size.rows,
                    cursor=after or UNSET,
                )
                return by_cursor(response)

            return await holder.ask(ask)

        return AsyncListing(fetch, cursor=cursor, size=None if body_format is None else size)

    def list_inline(
        self,
        page_id: Identifier,
        *,
        resolved: bool | None = None,
        body_format: ReadRepresentation | None = "storage",
        sort: CommentSort | None = None,
        page_size: int = 250,
        cursor: str | None = None,
    ) -> AsyncListing[v2.PageInlineCommentModel | v2.BlogPostInlineCommentModel]:
        """Return the comments in the text of a page or blog post, without replies.

        Args:
            page_id: Id or address of the page or blog post.
            resolved: ``True`` for only resolved ones, ``False`` for only open ones; by default all.
            body_format: Representation of the bodies; ``None`` leaves them out.
            sort: Order, e.g. ``"-created-date"``; a ``-`` reverses it.
            page_size: Comments per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such page, or the account may not see it.

        Routes: ``GET /wiki/api/v2/pages/{id}/inline-comments``, then
        ``…/blogposts/{id}/inline-comments``. Scope: ``read:comment:confluence``.
        """
        holder = AsyncHolder(self._raw, page_id)
        format = to_enum_or_unset(v2.PrimaryBodyRepresentation, body_format, "body_format")
        order = to_enum_or_unset(v2.CommentSortOrder, sort, "sort")
        words: tuple[str, ...] = ()
        if resolved is not None:
            is_wanted = validate_flag(resolved, "resolved=")
            words = ("resolved",) if is_wanted else ("open", "reopened")
        group = v2_api.comment

        size = PageSize(page_size)

        async def fetch(after: str | None) -> ResultPage[Inline]:
            async def ask(kind: HolderKind, id: str) -> ResultPage[Inline]:
                if kind == "page":
                    response: InlineList = await group.get_page_inline_comments.asyncio(
                        id,
                        client=self._raw,
                        resolution_status=to_enums(
                            v2.GetPageInlineCommentsResolutionStatusItem, words, "resolved"
                        ),
                        body_format=format,
                        sort=order,
                        limit=size.rows,
                        cursor=after or UNSET,
                    )
                else:
                    response = await group.get_blog_post_inline_comments.asyncio(
                        id,
                        client=self._raw,
                        resolution_status=to_enums(
                            v2.GetBlogPostInlineCommentsResolutionStatusItem, words, "resolved"
                        ),
                        body_format=format,
                        sort=order,
                        limit=size.rows,
                        cursor=after or UNSET,
                    )
                return by_cursor(response)

            return await holder.ask(ask)

        return AsyncListing(fetch, cursor=cursor, size=None if body_format is None else size)

    def replies(
        self,
        id: Identifier,
        *,
        body_format: ReadRepresentation | None = "storage",
        page_size: int = 250,
        cursor: str | None = None,
    ) -> AsyncListing[v2.ChildrenCommentModel | v2.InlineCommentChildrenModel]:
        """Return the replies to a comment, footer or inline, across result pages.

        Args:
            id: The comment's id or address.
            body_format: Representation of the bodies; ``None`` leaves them out.
            page_size: Replies per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such comment.

        Routes: those of `get`, then ``GET /wiki/api/v2/footer-comments/{id}/children`` or
        ``…/inline-comments/{id}/children``. Scope: ``read:comment:confluence``.
        """
        comment_named(id)
        format = to_enum_or_unset(v2.PrimaryBodyRepresentation, body_format, "body_format")
        inline: bool | None = None

        size = PageSize(page_size)

        async def fetch(after: str | None) -> ResultPage[Reply]:
            nonlocal inline
            if inline is None:
                inline = isinstance(await self.get(id, body_format=None), v2.InlineCommentModel)
            children = (
                v2_api.comment.get_inline_comment_children
                if inline
                else v2_api.comment.get_footer_comment_children
            )
            number = await comment_id(self._raw, id)
            response = await children.asyncio(
                number, client=self._raw, body_format=format, limit=size.rows, cursor=after or UNSET
            )
            return by_cursor(response)

        return AsyncListing(fetch, cursor=cursor, size=None if body_format is None else size)

    async def create(
        self,
        page_id: Identifier,
        *,
        body: str,
        reply_to: Identifier | None = None,
        representation: Representation = "storage",
    ) -> v2.FooterCommentModel | v2.InlineCommentModel:
        """Comment on a page, blog post or attachment, or reply to a comment on it.

        Args:
            page_id: Id or address of the page or blog post, or id of an attachment.
            body: The comment's body.
            reply_to: Id or address of the comment to reply to, footer or inline.
            representation: Representation of the body.

        Returns:
            The new comment: a footer comment, or of the kind that it replies to.

        Raises:
            InvalidInputError: The comment to reply to belongs to another page.
            NotFoundError: No such page or comment, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it was created.

        Routes: ``POST /wiki/api/v2/footer-comments`` or ``…/inline-comments``; for a reply those
        of `get`, after a lost response those of `list` and `replies`.
        Scopes: ``write:comment:confluence``, and ``read:comment:confluence`` as said.
        """
        holder = AsyncHolder(self._raw, page_id, takes_attachments=True)
        body, stored = written(body, representation)
        name, format, text = "comments.create", readable(stored), body_to_write(body, stored)
        page_id = await holder.id()
        if reply_to is None:
            siblings = self.list(page_id, body_format=format)
            return await self._create_once(
                name,
                lambda raw: holder.ask(lambda kind, id: _post(raw, _on(kind, id, text))),
                siblings,
                body,
                stored,
            )
        parent = await self._parent(reply_to, page_id)
        replies = self.replies(parent.id, body_format=format)
        if isinstance(parent, v2.InlineCommentModel):
            inline = v2.CreateInlineCommentModel(parent_comment_id=parent.id, body=text)
            return await self._create_once(
                name, lambda raw: _post_inline(raw, inline), replies, body, stored
            )
        footer = v2.CreateFooterCommentModel(parent_comment_id=parent.id, body=text)
        return await self._create_once(name, lambda raw: _post(raw, footer), replies, body, stored)

    async def update(
        self,
        id: Identifier,
        *,
        body: str,
        message: str | None = None,
        representation: Representation = "storage",
    ) -> v2.FooterCommentModel | v2.InlineCommentModel:
        """Update a comment: read it, increment the version, write.

        If nothing changes, Confluence creates no new version and returns the old number.

        Args:
            id: The id or address of the comment, footer or inline.
            body: The new body.
            message: Note in the version history; it is not kept if nothing changes.
            representation: Representation of the body.

        Returns:
            The comment as the server returned it.

        Raises:
            VersionConflictError: Someone else saved since; has base, ours and theirs.
            NotFoundError: No such comment, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it was written.

        Routes: ``GET`` and ``PUT /wiki/api/v2/footer-comments/{id}`` or ``…/inline-comments/{id}``.
        Scopes: ``read:comment:confluence`` and ``write:comment:confluence``.
        """
        change = Change(body=body, representation=representation, message=message).validated()
        format = readable(representation)
        held = snapshot_of(await self.get(id, body_format=format), format)
        change = change.on(held.body)

        async def verify(expected: Expected) -> Observation[Comment]:
            now = snapshot_of(await self.get(id, body_format=format), format)
            if now.number == held.number:
                return Observation("absent")
            then = now
            if now.number > held.number + 1:
                then = snapshot_of(await self._version(held, format), format)
            origin = origin_of(expected, actual(change.likeness(held, then, now), then))
            if origin == "theirs":
                return Observation("other")
            if origin == "unclear":
                return Observation("unclear", known=f"version {then.number} of {id} may be it")
            return Observation("applied", now.item)

        async def write(raw: AsyncOperationClient) -> Comment:
            item = await _put(raw, held, change)
            with reading(f"comment {id}"):
                number = required(item.version.number, int, "version")
                # Where nothing changes there is no new version.
                may_be_same = change.likeness(held, held, held) != "different"
                if number != held.number + 1 and not (number == held.number and may_be_same):
                    raise TypeError(f"it is at version {number}, not {held.number + 1}")
            return item

        try:
            return await write_exactly_once(
                self._raw,
                "comments.update",
                write,
                verify,
                guard=Guard.VERSION,
                message=message,
            )
        except VersionConflictError as conflict:
            conflict.base, conflict.ours = held.number, change.body
            conflict.theirs = await self.get(id, body_format=format)
            raise

    async def delete(self, id: Identifier) -> None:
        """Delete a comment permanently; comments have no trash.

        Args:
            id: The id or address of the comment, footer or inline.

        Raises:
            NotFoundError: No such comment, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it is gone.

        Routes: ``DELETE /wiki/api/v2/footer-comments/{id}``, then ``…/inline-comments/{id}``;
        after a lost response those of `get`.
        Scopes: ``delete:comment:confluence``; after a lost response ``read:comment:confluence``.
        """
        number = await comment_id(self._raw, id)

        async def send(raw: AsyncOperationClient) -> None:
            try:
                await v2_api.comment.delete_footer_comment.asyncio(number, client=raw)
            except NotFoundError:
                await v2_api.comment.delete_inline_comment.asyncio(number, client=raw)

        async def is_gone() -> bool:
            try:
                await self.get(id, body_format=None)
            except NotFoundError:
                return True
            return False

        await delete_exactly_once(self._raw, "comments.delete", send, is_gone, guard=Guard.FINAL)

    async def _parent(self, id: Identifier, page_id: str) -> Comment:
        parent = await self.get(id, body_format=None)
        there = parent.page_id or parent.blog_post_id
        if there and there != page_id:
            raise InvalidInputError(f"comment {id} belongs to page {there}, not {page_id}")
        return parent

    async def create_inline(
        self,
        page_id: Identifier,
        *,
        body: str,
        text: str,
        occurrence: int = 1,
        representation: Representation = "storage",
    ) -> v2.InlineCommentModel:
        """Comment on text of a page or blog post.

        Args:
            page_id: Id or address of the page or blog post.
            body: The comment's body.
            text: The text, as displayed.
            occurrence: Which occurrence to comment on, from 1.
            representation: Representation of the body.

        Returns:
            The new comment.

        Raises:
            InvalidInputError: The page does not contain the text, or not that often.
            NotFoundError: No such page, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it was created.

        Routes: ``GET /wiki/api/v2/pages/{id}`` or ``…/blogposts/{id}``,
        ``POST /wiki/api/v2/inline-comments``; after a lost response those of `list_inline`
        and `get`. Scopes: ``read:page:confluence`` and ``write:comment:confluence``; after a
        lost response ``read:comment:confluence``.
        """
        body, stored = written(body, representation)
        holder = AsyncHolder(self._raw, page_id)
        storage = await holder.ask(self._storage)
        page_id = await holder.id()
        count = count_of(text, storage, occurrence=occurrence)
        request = v2.CreateInlineCommentModel(
            page_id=page_id if holder.kind == "page" else UNSET,
            blog_post_id=page_id if holder.kind == "blogpost" else UNSET,
            body=body_to_write(body, stored),
            inline_comment_properties=v2.CreateInlineCommentModelInlineCommentProperties(
                text_selection=text,
                text_selection_match_count=count,
                text_selection_match_index=occurrence - 1,
            ),
        )
        siblings = self.list_inline(page_id, body_format=readable(stored))
        return await self._create_once(
            "comments.create_inline",
            lambda raw: _post_inline(raw, request),
            siblings,
            body,
            stored,
        )

    async def _storage(self, kind: HolderKind, id: str) -> str:
        storage = v2.PrimaryBodyRepresentationSingle.STORAGE
        if kind == "page":
            page = await v2_api.page.get_page_by_id.asyncio(
                id, client=self._raw, body_format=storage
            )
            with reading(f"page {id}"):
                return required(page.body.storage.value, str, "body")
        post = await v2_api.blog_post.get_blog_post_by_id.asyncio(
            id, client=self._raw, body_format=storage
        )
        with reading(f"blog post {id}"):
            return required(post.body.storage.value, str, "body")

    async def resolve(self, id: Identifier) -> v2.InlineCommentModel:
        """Mark an inline comment as resolved; a no-op if it already is.

        Args:
            id: The comment's id or address.

        Returns:
            The current comment.

        Raises:
            VersionConflictError: Someone else saved at the same moment.
            NotFoundError: No such inline comment, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it was written.

        Routes: ``GET`` and ``PUT /wiki/api/v2/inline-comments/{id}``.
        Scopes: ``read:comment:confluence`` and ``write:comment:confluence``.
        """
        return await self._resolve("comments.resolve", id, resolved=True)

    async def reopen(self, id: Identifier) -> v2.InlineCommentModel:
        """Reopen a resolved inline comment; a no-op if it is open.

        Args:
            id: The comment's id or address.

        Returns:
            The current comment.

        Raises:
            VersionConflictError: Someone else saved at the same moment.
            NotFoundError: No such inline comment, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it was written.

        Routes: ``GET`` and ``PUT /wiki/api/v2/inline-comments/{id}``.
        Scopes: ``read:comment:confluence`` and ``write:comment:confluence``.
        """
        return await self._resolve("comments.reopen", id, resolved=False)

    async def _resolve(self, name: str, id: Identifier, *, resolved: bool) -> v2.InlineCommentModel:
        item = await self._get_inline(id)
        held = snapshot_of(item, "storage")
        if is_resolved(item) == resolved:
            return item
        request = v2.UpdateInlineCommentModel(
            version=v2.UpdateInlineCommentModelVersion(number=held.number + 1),
            body=body_to_write(held.body, "storage"),
            resolved=resolved,
        )

        async def write(raw: AsyncOperationClient) -> v2.InlineCommentModel:
            now = await v2_api.comment.update_inline_comment.asyncio(
                held.id, client=raw, body=request
            )
            with reading(f"comment {id}"):
                if is_resolved(now) != resolved:
                    raise TypeError(f"its resolution status is {quoted(now.resolution_status, 40)}")
            return now

        async def verify(_: Expected) -> Observation[v2.InlineCommentModel]:
            now = await self._get_inline(id)
            with reading(f"comment {id}"):
                if is_resolved(now) == resolved:  # which need not make a version
                    return Observation("applied", now)
                is_untouched = now.version.number == held.number
            return Observation("absent") if is_untouched else Observation("other")

        return await write_exactly_once(self._raw, name, write, verify, guard=Guard.VERSION)

    async def _version(self, held: Snapshot[Comment], format: ReadRepresentation) -> Comment:
        """Return the next version of a comment after the one that was read."""
        shown_as = v2.PrimaryBodyRepresentationSingle(format)
        number = held.number + 1
        if isinstance(held.item, v2.InlineCommentModel):
            return await v2_api.comment.get_inline_comment_by_id.asyncio(
                held.id, client=self._raw, body_format=shown_as, version=number
            )
        return await v2_api.comment.get_footer_comment_by_id.asyncio(
            held.id, client=self._raw, body_format=shown_as, version=number
        )

    async def _create_once(
        self,
        name: str,
        write: Callable[[AsyncOperationClient], Awaitable[C]],
        siblings: AsyncIterable[Row],
        body: str,
        representation: WriteRepresentation,
    ) -> C:
        """Create a comment once; author, time and body distinguish it from its siblings."""
        format = readable(representation)

        async def verify(expected: Expected) -> Observation[C]:
            candidates: list[str] = []
            is_edited = False
            async for row in siblings:
                with reading("a list of comments"):
                    is_known = ("content", row.id) in self._raw.results
                    if not is_known and _may_be(expected, row, body, representation):
                        candidates.append(str(row.id))
                        is_edited = row.version.number > 1
            if not candidates:
                return Observation("absent")
            known = f"comment {candidates[0]} may be it"
            # Without an account to compare with, it may be anybody's.
            if len(candidates) > 1 or is_edited or expected.account is None:
                return Observation("unclear", known=known)
            found = await self.get(candidates[0], body_format=format)
            return Observation("applied", cast("C", found), known)

        async def write_and_compare(raw: AsyncOperationClient) -> C:
            made = await write(raw)
            with reading("the new comment"):
                require_id(made.id)
                if required(made.version.number, int, "version") != 1:
                    raise TypeError(f"it is at version {made.version.number}, not 1")
            return made

        return await write_exactly_once(
            self._raw, name, write_and_compare, verify, name_of=lambda made: ("content", made.id)
        )


def _on(kind: HolderKind, id: str, body: v2.CommentBodyWrite) -> v2.CreateFooterCommentModel:
    return v2.CreateFooterCommentModel(
        page_id=id if kind == "page" else UNSET,
        blog_post_id=id if kind == "blogpost" else UNSET,
        attachment_id=id if kind == "attachment" else UNSET,
        body=body,
    )


def _may_be(expected: Expected, row: Row, body: str, representation: WriteRepresentation) -> bool:
    """Return whether a comment may be the one that was created, perhaps edited since."""
    seen = snapshot_of(row, readable(representation))
    likeness: Likeness = "equal"
    if seen.number == 1:
        likeness = compared(seen.body, body, representation)
    else:  # its original author and body are unknown
        seen = evolve(seen, author=None)
    return origin_of(expected, actual(likeness, seen)) in ("alike", "unclear")


async def _post(
    raw: AsyncOperationClient, request: v2.CreateFooterCommentModel
) -> v2.FooterCommentModel:
    return await v2_api.comment.create_footer_comment.asyncio(client=raw, body=request)


async def _post_inline(
    raw: AsyncOperationClient, request: v2.CreateInlineCommentModel
) -> v2.InlineCommentModel:
    return await v2_api.comment.create_inline_comment.asyncio(client=raw, body=request)


async def _put(raw: AsyncOperationClient, held: Snapshot[Comment], change: Change) -> Comment:
    body = body_to_write(change.body or "", change.representation)
    number, message = held.number + 1, change.message or UNSET
    if isinstance(held.item, v2.InlineCommentModel):
        return await v2_api.comment.update_inline_comment.asyncio(
            held.id,
            client=raw,
            body=v2.UpdateInlineCommentModel(
                version=v2.UpdateInlineCommentModelVersion(number=number, message=message),
                body=body,
            ),
        )
    return await v2_api.comment.update_footer_comment.asyncio(
        held.id,
        client=raw,
        body=v2.UpdateFooterCommentModel(
            version=v2.UpdateFooterCommentModelVersion(number=number, message=message),
            body=body,
        ),
    )
