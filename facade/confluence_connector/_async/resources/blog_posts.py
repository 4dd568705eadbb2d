"""Blog posts: read, write and find."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from ..._enums import to_enum, to_enum_or_unset, to_enums
from ..._identifiers import content_named
from ..._page_sizes import PageSize
from ..._pagination import ResultPage, by_cursor
from ..._revisions import (
    BodyFormat,
    Change,
    OnConflict,
    ReadRepresentation,
    Snapshot,
    WriteRepresentation,
    trimmed,
)
from ..._validation import Identifier, validate_text
from ..._written_bodies import Representation, written
from ...errors import InvalidInputError
from ..identifiers import content_id
from ..operations import AsyncOperationClient
from ..pagination import AsyncListing
from ..versioned import NEWEST, AsyncVersionedContent

__all__ = ["AsyncBlogPosts", "BlogPostSort", "BlogPostStatus"]

BlogPostStatus = Literal["current", "deleted", "trashed"]
BlogPostSort = Literal[
    "id", "-id", "created-date", "-created-date", "modified-date", "-modified-date"
]


class AsyncBlogPosts(AsyncVersionedContent[v2.BlogPostSingle]):
    """Blog posts of the site, as ``confluence.blog_posts``.

    Example:
        >>> post = confluence.blog_posts.create(space="DOCS", title="News", body="<p>Open.</p>")
        >>> confluence.blog_posts.edit(post.id, lambda body: body + "<p>Shut.</p>").version.number
        2
    """

    _name = "blog_posts"
    _noun = "blog post"

    async def get(
        self,
        id: Identifier,
        *,
        body_format: BodyFormat | None = "storage",
        version: int | None = None,
        draft: bool = False,
    ) -> v2.BlogPostSingle:
        """Return one blog post.

        One in the trash is returned too; its ``status`` says so.

        Args:
            id: Id or address of the blog post.
            body_format: Representation of the body; ``None`` leaves the body out.
            version: Number of an earlier version, from 1.
            draft: Return the unpublished draft instead.

        Raises:
            NotFoundError: No such blog post, or the account may not see it.

        Route: ``GET /wiki/api/v2/blogposts/{id}``. Scope: ``read:page:confluence``.
        """
        return await v2_api.blog_post.get_blog_post_by_id.asyncio(
            await content_id(self._raw, id, "blog post"),
            client=self._raw,
            body_format=to_enum_or_unset(
                v2.PrimaryBodyRepresentationSingle, body_format, "body_format"
            ),
            version=UNSET if version is None else version,
            get_draft=draft or UNSET,
        )

    def list(
        self,
        *,
        space: Identifier | None = None,
        title: str | None = None,
        status: BlogPostStatus | Sequence[BlogPostStatus] | None = None,
        body_format: ReadRepresentation | None = None,
        ids: Iterable[Identifier] | None = None,
        sort: BlogPostSort = "-created-date",
        page_size: int = 250,
        cursor: str | None = None,
    ) -> AsyncListing[v2.BlogPostBulk]:
        """Return all blog posts that match, newest first, across result pages.

        Args:
            ids: Only these, by id or address, however many: each request names up to 250 of
                them; ids that do not exist or that the account may not see are left out.
            sort: Order; a ``-`` reverses it. More than 250 ids are sorted in batches of 250.
            space: Key, id or address of the space; by default all spaces.
            title: Only those with exactly this title, ignoring case.
            status: Only these; by default current ones.
            body_format: Representation of the bodies; omitted by default.
            page_size: Blog posts per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if no space has this key, or the account may not see it.

        Route: ``GET /wiki/api/v2/blogposts``. Scope: ``read:page:confluence``, and
        ``read:space:confluence`` to resolve a key.
        """
        statuses = to_enums(v2.GetBlogPostsStatusItem, status, "status")
        wanted = UNSET if title is None else trimmed(validate_text(title, "title="))
        order = to_enum(v2.BlogPostSortOrder, sort, "sort")
        format = to_enum_or_unset(v2.PrimaryBodyRepresentation, body_format, "body_format")

        size = PageSize(page_size)

        async def fetch(named: Sequence[str], after: str | None) -> ResultPage[v2.BlogPostBulk]:
            response = await v2_api.blog_post.get_blog_posts.asyncio(
                client=self._raw,
                id=[*named] or UNSET,
                space_id=UNSET if space is None else [int(await self._spaces.id_of(space))],
                title=wanted,
                status=statuses,
                body_format=format,
                sort=order,
                limit=size.rows,
                cursor=after or UNSET,
            )
            return by_cursor(response)

        return self._listed(fetch, ids, cursor, None if body_format is None else size)

    async def find(self, *, space: Identifier, title: str) -> v2.BlogPostBulk | None:
        """Return the newest blog post of this title with its storage body, or ``None``.

        Unlike pages, blog posts of different days may share a title.

        Args:
            space: Key, id or address of the space.
            title: The exact title, ignoring case.

        Raises:
            NotFoundError: No space has this key, or the account may not see it.

        Route: ``GET /wiki/api/v2/blogposts``. Scope: ``read:page:confluence``, and
        ``read:space:confluence`` to resolve a key.
        """
        validate_text(title, "title=")
        return await self.list(space=space, title=title, body_format="storage").first()

    async def create(
        self,
        space: Identifier,
        title: str,
        body: str = "",
        *,
        representation: Representation = "storage",
        status: Literal["current", "draft"] = "current",
    ) -> v2.BlogPostSingle:
        """Create a blog post.

        Args:
            space: Key, id or address of the space; a key is resolved once and remembered.
            title: At most 255 characters, unique among the space's posts of a day.
            body: The body; for ``atlas_doc_format`` JSON text. Markdown needs
                ``representation="markdown"``.
            representation: Representation of the body.
            status: ``draft`` keeps it unpublished.

        Returns:
            The new blog post.

        Raises:
            DuplicateTitleError: The title is taken today.
            NotFoundError: No such space, or the account may not write there.
            AmbiguousWriteError: The response was lost and it is not known whether it was created.

        Route: ``POST /wiki/api/v2/blogposts``. Scopes: ``write:page:confluence``,
        ``read:space:confluence`` to resolve a key, and after a lost response
        ``read:page:confluence``.
        """
        title = trimmed(validate_text(title, "title="))
        if not title:
            raise InvalidInputError("a blog post needs a title")
        text, stored = written(body, representation)
        request = v2.BlogPostCreateRequest(
            space_id="",  # known when it is written
            title=title,
            status=to_enum(v2.BlogPostCreateRequestStatus, status, "status"),
            body=_body(text, stored),
        )

        async def write(raw: AsyncOperationClient, space_id: str) -> v2.BlogPostSingle:
            request.space_id = space_id
            return await v2_api.blog_post.create_blog_post.asyncio(client=raw, body=request)

        change = Change(title=title, body=text, representation=stored, status=status)
        return await self._create(change, space=space, write=write)

    async def update(
        self,
        id: Identifier,
        *,
        body: str | None = None,
        title: str | None = None,
        message: str | None = None,
        representation: Representation = "storage",
        status: Literal["current", "draft"] | None = None,
        base: int | None = None,
        on_conflict: OnConflict = "fail",
    ) -> v2.BlogPostSingle:
        """Update a blog post: read it, increment the version, write. Omitted fields stay unchanged.

        Args:
            id: Id or address of the blog post.
            body: New body. Unchanged parts of a Markdown body keep their bytes.
            title: New title.
            message: Note in the version history; if the server finds nothing to change, it makes
                no version, and the note is not kept.
            representation: Representation of the new body.
            status: ``current`` publishes an unpublished draft; ``draft`` keeps the change
                unpublished, beside the published version.
            base: Number of the version that the change is based on, if you read it yourself;
                a later version on the server is then a conflict. By default the current version.
            on_conflict: If someone else saved since: ``fail``; ``overwrite``; or a function
                ``merge(base, ours, theirs)`` of three bodies that returns the one to write.

        Returns:
            The blog post as the server returned it.

        Raises:
            VersionConflictError: Someone else saved since; has base, ours and theirs.
            DuplicateTitleError: The title is taken on that day.
            NotFoundError: No such blog post, or the account may not see it.
            InvalidInputError: It is in the trash.
            AmbiguousWriteError: The response was lost and it is not known whether it was written.

        Routes: ``GET`` and ``PUT /wiki/api/v2/blogposts/{id}``.
        Scopes: ``read:page:confluence`` and ``write:page:confluence``.
        """
        change = Change(
            title=title, body=body, representation=representation, status=status, message=message
        )
        return await self._update(id, change, base=base, on_conflict=on_conflict)

    async def upsert(
        self,
        *,
        space: Identifier,
        title: str,
        body: str,
        message: str | None = None,
        representation: ReadRepresentation | Literal["markdown"] = "storage",
        base: int | None = None,
        on_conflict: OnConflict = "fail",
    ) -> v2.BlogPostSingle:
        """Create the blog post with this title, or update the newest one that has it.

        A second call with the same content writes nothing.

        Args:
            space: Key, id or address of the space.
            title: The title of the blog post to find, ignoring case.
            body: The new body.
            message: Note in the version history, if it existed and differed.
            representation: Representation of the body.
            base: Number of the version that the body is based on; a later version on the server
                is then a conflict. By default the current version is overwritten.
            on_conflict: With ``base``, if someone else saved since: ``fail``; ``overwrite``;
                or a function ``merge(base, ours, theirs)`` of three bodies that returns the one
                to write.

        Returns:
            The current blog post.

        Raises:
            DuplicateTitleError: The title is taken today by one that the account may not see.
            VersionConflictError: Someone else saved since ``base``; has base, ours and theirs.
            NotFoundError: No such space, or the account may not write there.
            AmbiguousWriteError: The response was lost and it is not known whether it was written.

        Routes: ``GET`` and ``POST /wiki/api/v2/blogposts``, ``GET`` and ``PUT …/blogposts/{id}``.
        Scopes: ``read:page:confluence`` and ``write:page:confluence``, and
        ``read:space:confluence`` to resolve a key.
        """
        title = trimmed(validate_text(title, "title="))
        wanted = Change(
            title=title, body=body, representation=representation, message=message
        ).validated()

        async def create() -> v2.BlogPostSingle:
            return await self.create(space, title, body, representation=representation)

        return await self._upsert(
            wanted,
            space=space,
            base=base,
            on_conflict=on_conflict,
            create=create,
            admit=lambda _: None,
        )

    def versions(
        self,
        id: Identifier,
        *,
        body_format: ReadRepresentation | None = None,
        page_size: int = 50,
        cursor: str | None = None,
    ) -> AsyncListing[v2.BlogPostVersion]:
        """Return the versions of a blog post, newest first, across result pages.

        Numbers are positions: deleting a version renumbers those above it.

        Args:
            id: Id or address of the blog post.
            body_format: Representation of the bodies, in ``version.blogpost.body``; by default
                none.
            page_size: Versions per request, 1 to 250, at most 50 with bodies; not a cap.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such blog post, or the account may not
                see it.

        Route: ``GET /wiki/api/v2/blogposts/{id}/versions``. Scope: ``read:page:confluence``.
        """
        content_named(id, "blog post")
        size = PageSize(page_size)
        format = to_enum_or_unset(v2.PrimaryBodyRepresentation, body_format, "body_format")

        async def fetch(after: str | None) -> ResultPage[v2.BlogPostVersion]:
            response = await v2_api.version.get_blog_post_versions.asyncio(
                await content_id(self._raw, id, "blog post"),
                client=self._raw,
                body_format=format,
                limit=size.rows,
                cursor=after or UNSET,
            )
            return by_cursor(response)

        return AsyncListing(fetch, cursor=cursor, size=None if body_format is None else size)

    async def _titled(self, space_id: str, title: str) -> v2.BlogPostBulk | None:
        return await self.find(space=space_id, title=title)

    async def _newest(self) -> Sequence[v2.BlogPostBulk]:
        response = await v2_api.blog_post.get_blog_posts.asyncio(
            client=self._raw,
            status=[*v2.GetBlogPostsStatusItem],
            sort=v2.BlogPostSortOrder.CREATED_DATE_DESC,
            limit=NEWEST,
        )
        return by_cursor(response).items

    async def _send_delete(
        self, raw: AsyncOperationClient, id: Identifier, *, draft: bool = False, purge: bool = False
    ) -> None:
        await v2_api.blog_post.delete_blog_post.asyncio(
            id, client=raw, draft=draft or UNSET, purge=purge or UNSET
        )

    async def _write(
        self, raw: AsyncOperationClient, held: Snapshot[v2.BlogPostSingle], change: Change
    ) -> v2.BlogPostSingle:
        update = change.applied_to(held)
        request = v2.BlogPostUpdateRequest(
            id=held.id,
            status=to_enum(v2.BlogPostUpdateRequestStatus, update.status, "status"),
            title=update.title,
            body=_body(update.body, update.representation),
            version=v2.BlogPostUpdateRequestVersion(
                number=update.number, message=change.message or UNSET
            ),
        )
        return await v2_api.blog_post.update_blog_post.asyncio(held.id, client=raw, body=request)


def _body(value: str, representation: WriteRepresentation) -> v2.BlogPostBodyWrite:
    return v2.BlogPostBodyWrite(
        representation=to_enum(
            v2.BlogPostBodyWriteRepresentation, representation, "representation"
        ),
        value=value,
    )
