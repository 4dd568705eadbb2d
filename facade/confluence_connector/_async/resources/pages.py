"""Pages: read, find, write, move, copy, delete."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from confluence_connector_api.types import UNSET, Unset
from confluence_connector_api.v1 import api as v1_api
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from ..._enums import to_enum, to_enum_or_unset, to_enums
from ..._error_mapping.unexpected import plain_id, reading, require_id, require_same
from ..._exactly_once import Expected, Guard, Observation, observed
from ..._identifiers import content_named, space_named
from ..._page_marks import PageMark, validate_key
from ..._page_sizes import PageSize
from ..._pagination import ResultPage, by_cursor
from ..._revisions import (
    BodyFormat,
    Change,
    OnConflict,
    ReadRepresentation,
    Snapshot,
    WriteRepresentation,
    readable,
    trimmed,
)
from ..._validation import (
    Identifier,
    kind_or_text,
    validate_flag,
    validate_items,
    validate_text,
)
from ..._write_failures import ambiguous
from ..._written_bodies import Representation, written
from ...errors import (
    DuplicateTitleError,
    InvalidInputError,
    NotFoundError,
)
from ..exactly_once import result_of, start_task, write_exactly_once
from ..identifiers import content_id
from ..marks import AsyncMarks
from ..operations import AsyncOperationClient
from ..pagination import AsyncListing
from ..tree import ancestors, children, descendants
from ..versioned import NEWEST, AsyncVersionedContent
from .spaces import AsyncSpaces

__all__ = ["AsyncPages", "CopiedPart", "PageSort", "PageStatus", "PageSubtype"]

PageStatus = Literal["current", "archived", "deleted", "trashed"]
PageSubtype = Literal["live", "page"]
PageSort = Literal[
    "id",
    "-id",
    "created-date",
    "-created-date",
    "modified-date",
    "-modified-date",
    "title",
    "-title",
]
CopiedPart = Literal["attachments", "labels", "permissions", "properties", "custom_contents"]
"""What a copy can include besides title and body."""


class AsyncPages(AsyncVersionedContent[v2.PageSingle]):
    """Pages of the site, as ``confluence.pages``.

    Example:
        >>> page = confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")
        >>> confluence.pages.update(page.id, body="<p>Ribs, corn.</p>").version.number
        2
    """

    _name = "pages"
    _noun = "page"

    def __init__(self, raw: AsyncOperationClient, spaces: AsyncSpaces) -> None:
        super().__init__(raw, spaces)
        self._marks = AsyncMarks(raw)

    async def get(
        self,
        id: Identifier,
        *,
        body_format: BodyFormat | None = "storage",
        version: int | None = None,
        draft: bool = False,
    ) -> v2.PageSingle:
        """Return one page.

        A trashed or archived page is returned, too; see its ``status``. The API
        has no export to PDF or Word: the rendered body is ``body_format="export_view"``.

        Args:
            id: Id or address of the page.
            body_format: Representation of the body; ``None`` leaves the body out.
            version: Number of an earlier version, from 1.
            draft: Return the unpublished draft instead.

        Raises:
            NotFoundError: No such page, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages/{id}``. Scope: ``read:page:confluence``.
        """
        return await v2_api.page.get_page_by_id.asyncio(
            await content_id(self._raw, id, "page"),
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
        status: PageStatus | Sequence[PageStatus] | None = None,
        body_format: ReadRepresentation | None = None,
        ids: Iterable[Identifier] | None = None,
        sort: PageSort | None = None,
        subtype: PageSubtype | None = None,
        page_size: int = 250,
        cursor: str | None = None,
    ) -> AsyncListing[v2.PageBulk]:
        """Return all matching pages, across result pages.

        With bodies this takes one request for up to 250 pages, instead of one each.

        Args:
            ids: Only these, by id or address, however many: each request names up to 250 of
                them; ids that do not exist or that the account may not see are left out.
            sort: Order, e.g. ``"-modified-date"``; a ``-`` reverses it. More than 250 ids are
                sorted in batches of 250.
            subtype: Only live docs (``live``), or only the others (``page``).
            space: Key, id or address of the space; by default all spaces.
            title: Only pages with exactly this title, ignoring case.
            status: Only these; by default current and archived ones.
            body_format: Representation of the bodies; omitted by default.
            page_size: Pages per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if no space has this key, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages``. Scope: ``read:page:confluence``, and
        ``read:space:confluence`` to resolve a key.
        """
        statuses = to_enums(v2.GetPagesStatusItem, status, "status")
        wanted = UNSET if title is None else trimmed(validate_text(title, "title="))
        order = to_enum_or_unset(v2.PageSortOrder, sort, "sort")
        kind = to_enum_or_unset(v2.GetPagesSubtype, subtype, "subtype")
        format = to_enum_or_unset(v2.PrimaryBodyRepresentation, body_format, "body_format")

        size = PageSize(page_size)

        async def fetch(named: Sequence[str], after: str | None) -> ResultPage[v2.PageBulk]:
            response = await v2_api.page.get_pages.asyncio(
                client=self._raw,
                id=[*named] or UNSET,
                space_id=UNSET if space is None else [int(await self._spaces.id_of(space))],
                title=wanted,
                status=statuses,
                subtype=kind,
                body_format=format,
                sort=order,
                limit=size.rows,
                cursor=after or UNSET,
            )
            return by_cursor(response)

        return self._listed(fetch, ids, cursor, None if body_format is None else size)

    async def find(self, *, space: Identifier, title: str) -> v2.PageBulk | None:
        """Return the page of this title with its storage body, or ``None``.

        Titles are unique among the current and archived pages of a space, ignoring case.

        Args:
            space: Key, id or address of the space.
            title: The exact title.

        Raises:
            NotFoundError: No space has this key, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages``. Scope: ``read:page:confluence``, and
        ``read:space:confluence`` to resolve a key.
        """
        validate_text(title, "title=")
        return await self.list(space=space, title=title, body_format="storage").first()

    async def _titled(self, space_id: str, title: str) -> v2.PageBulk | None:
        return await self.find(space=space_id, title=title)

    async def _newest(self) -> Sequence[v2.PageBulk]:
        response = await v2_api.page.get_pages.asyncio(
            client=self._raw,
            status=[*v2.GetPagesStatusItem],
            sort=v2.PageSortOrder.CREATED_DATE_DESC,
            limit=NEWEST,
        )
        return by_cursor(response).items

    async def create(
        self,
        space: Identifier,
        title: str,
        body: str = "",
        *,
        parent: Identifier | None = None,
        representation: Representation = "storage",
        status: Literal["current", "draft"] = "current",
        root_level: bool = False,
        subtype: Literal["live"] | None = None,
        private: bool = False,
    ) -> v2.PageSingle:
        """Create a page.

        Args:
            space: Key, id or address of the space; a key is resolved once and remembered.
            title: At most 255 characters, unique in the space.
            body: The body; for ``atlas_doc_format`` JSON text. Markdown needs
                ``representation="markdown"``.
            parent: Id or address of the parent page or folder; by default the space's home page.
            representation: Representation of the body.
            status: ``draft`` keeps it unpublished.
            root_level: Put it at the top of the space, beside the home page.
            subtype: ``live`` makes it a live doc, which is edited without publishing.
            private: Only the account itself may see it, until its restrictions are changed.

        Returns:
            The new page.

        Raises:
            InvalidInputError: ``root_level`` and ``parent``, or an argument is invalid.
            DuplicateTitleError: The title is taken.
            NotFoundError: No such space or parent, or the account may not write there.
            AmbiguousWriteError: The response was lost and it is not known whether the page exists.

        Route: ``POST /wiki/api/v2/pages``. Scopes: ``write:page:confluence``,
        ``read:space:confluence`` to resolve a key, and after a lost response
        ``read:page:confluence``.
        """
        title = trimmed(validate_text(title, "title="))
        if not title:
            raise InvalidInputError("a page needs a title")
        text, stored = written(body, representation)
        request = v2.PageCreateRequest(
            space_id="",  # known when it is written
            title=title,
            status=to_enum(v2.PageCreateRequestStatus, status, "status"),
            subtype=to_enum_or_unset(v2.PageCreateRequestSubtype, subtype, "subtype"),
            parent_id=await self._parent_id(parent) or UNSET,
            body=_body(text, stored),
        )
        at_the_top, is_private = (
            validate_flag(root_level, "root_level="),
            validate_flag(private, "private="),
        )
        if at_the_top and parent is not None:
            raise InvalidInputError("pass root_level= or parent=, not both")

        async def write(raw: AsyncOperationClient, space_id: str) -> v2.PageSingle:
            request.space_id = space_id
            return await v2_api.page.create_page.asyncio(
                client=raw,
                body=request,
                root_level=at_the_top or UNSET,
                private=is_private or UNSET,
            )

        change = Change(title, text, stored, request.parent_id or None, status)
        return await self._create(change, space=space, write=write)

    async def update(
        self,
        id: Identifier,
        *,
        body: str | None = None,
        title: str | None = None,
        parent: Identifier | None = None,
        message: str | None = None,
        representation: Representation = "storage",
        status: Literal["current", "draft"] | None = None,
        base: int | None = None,
        on_conflict: OnConflict = "fail",
    ) -> v2.PageSingle:
        """Update a page: read it, increment the version, write. Omitted fields stay unchanged.

        If nothing changes, Confluence creates no new version and returns the old number. The
        API has no minor edits: watchers are notified of every new version. An archived page cannot
        be updated: the real site was seen to refuse it with 404.

        Args:
            id: Id or address of the page.
            body: New body. Unchanged parts of a Markdown body keep their bytes.
            title: New title.
            parent: Id or address of the new parent page or folder, in the same space.
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
            The page as the server returned it.

        Raises:
            VersionConflictError: Someone else saved since; has base, ours and theirs.
            DuplicateTitleError: The title is taken.
            NotFoundError: No such page, or the account may not see it.
            InvalidInputError: It is in the trash.
            AmbiguousWriteError: The response was lost and it is not known whether it was written.

        Routes: ``GET`` and ``PUT /wiki/api/v2/pages/{id}``.
        Scopes: ``read:page:confluence`` and ``write:page:confluence``.
        """
        change = Change(
            title=title,
            body=body,
            representation=representation,
            parent=await self._parent_id(parent),
            status=status,
            message=message,
        )
        return await self._update(id, change, base=base, on_conflict=on_conflict)

    async def upsert(
        self,
        *,
        space: Identifier,
        title: str,
        body: str,
        parent: Identifier | None = None,
        message: str | None = None,
        representation: ReadRepresentation | Literal["markdown"] = "storage",
        key: str | None = None,
        base: int | None = None,
        on_conflict: OnConflict = "fail",
        on_foreign: Literal["fail", "take"] = "fail",
    ) -> v2.PageSingle:
        """Create the page with this title, or update it; a second call writes nothing.

        The comparison of bodies ignores what Confluence adds when it saves one.

        Args:
            space: Key, id or address of the space.
            title: The title of the page to find, ignoring case.
            body: The new body.
            parent: Id or address of the parent page or folder; by default a new page goes under
                the space's home page, and an existing one is not moved.
            message: Note in the version history, if the page existed and differed.
            representation: Representation of the body.
            key: Identifies the page even if it is renamed: it is stored with the version number
                as a content property of the page, and looked up among the children of ``parent``,
                which is required, with one request per child. An edit of the body by others since
                is then a conflict, as if ``base`` were given.
            base: Number of the version that the body is based on; a later version on the server
                is then a conflict. By default the current version is overwritten.
            on_conflict: With ``base`` or ``key``, if someone else saved since: ``fail``;
                ``overwrite``; or a function ``merge(base, ours, theirs)`` of three bodies that
                returns the one to write.
            on_foreign: With ``parent``, if the page with this title has another parent: ``fail``,
                or ``take`` to update it and move it under ``parent``.

        Returns:
            The current page.

        Raises:
            DuplicateTitleError: The title is taken by a page that the account may not see, or
                that has another parent; nothing was written.
            VersionConflictError: Someone else saved since ``base``; has base, ours and theirs.
            NotFoundError: No such space or parent, or the account may not write there.
            AmbiguousWriteError: The response was lost and it is not known whether it was written.

        Routes: ``GET`` and ``POST /wiki/api/v2/pages``, ``GET`` and ``PUT …/pages/{id}``; with
        ``key`` the direct children of the parent, and properties of pages.
        Scopes: ``read:page:confluence`` and ``write:page:confluence``, and
        ``read:space:confluence`` to resolve a key of a space; with ``key``
        ``read:hierarchical-content:confluence``.
        """
        title = trimmed(validate_text(title, "title="))
        if on_foreign not in ("fail", "take"):
            raise InvalidInputError(
                f"on_foreign= must be fail or take, not {kind_or_text(on_foreign)}"
            )
        wanted = Change(
            title=title,
            body=body,
            representation=representation,
            parent=await self._parent_id(parent),
            message=message,
        ).validated()

        def admit(held: Snapshot[v2.PageSingle]) -> None:
            if wanted.parent not in (None, held.parent) and on_foreign == "fail":
                raise DuplicateTitleError(
                    status=400,
                    is_response=False,
                    method="PUT",
                    url=f"/wiki/api/v2/pages/{held.id}",
                    message=f"nothing was written: page {held.id} has this title, but "
                    f"is under {held.parent}, not under {wanted.parent}; "
                    'on_foreign="take" updates and moves it',
                )

        async def create() -> v2.PageSingle:
            return await self.create(
                space, title, body, parent=parent, representation=representation
            )

        async def by_title() -> v2.PageSingle:
            return await self._upsert(
                wanted, space=space, base=base, on_conflict=on_conflict, create=create, admit=admit
            )

        if key is None:
            return await by_title()
        validate_key(key)
        if wanted.parent is None:
            raise InvalidInputError(
                "key= needs parent=, among whose children the page is looked up"
            )
        id, mark = await self._known_by(key, wanted, space)
        if id is None or mark is None:
            page = await by_title()
        else:
            page = await self._upsert_marked(id, mark, wanted, base, on_conflict, admit)
        await result_of(
            "pages.upsert",
            f"page {page.id} is as it was to be, at version {page.version.number}",
            lambda: self._mark(page, key),
        )
        return page

    async def _mark(self, page: v2.PageSingle, key: str) -> None:
        saved = await self._read(page.id, "storage", version=page.version.number)
        await self._marks.leave(page.id, PageMark.of_body(key, saved.number, saved.body))

    async def _known_by(
        self, key: str, wanted: Change, space: Identifier
    ) -> tuple[str | None, PageMark | None]:
        """Return the page with a key and its mark, or else perhaps the one with the title."""
        titled = await self._titled(await self._spaces.id_of(space), wanted.title or "")
        mark = None if titled is None else await self._marks.of(titled.id)
        if titled is not None and mark is not None and mark.key == key:
            return titled.id, mark
        id = await self._marks.child_with(wanted.parent or "", key)
        if titled is not None and (mark is not None or id is not None):
            raise DuplicateTitleError(
                status=400,
                is_response=False,
                method="PUT",
                url=f"/wiki/api/v2/pages/{titled.id}",
                message=f"nothing was written: page {titled.id} has this title, "
                f"but not the key {key!r}",
            )
        return id, None if id is None else await self._marks.of(id)

    async def _upsert_marked(
        self,
        id: str,
        mark: PageMark,
        wanted: Change,
        base: int | None,
        on_conflict: OnConflict,
        admit: Callable[[Snapshot[v2.PageSingle]], None],
    ) -> v2.PageSingle:
        held = await self._read(id, readable(wanted.representation))
        if wanted.on(held.body).is_in(held):
            return held.item
        admit(held)
        stored = held if held.representation == "storage" else await self._read(id, "storage")
        if base is None and not mark.fits(held.number, stored.body):
            base = mark.version
        return await self._update(id, wanted, base=base, on_conflict=on_conflict)

    async def _send_delete(
        self, raw: AsyncOperationClient, id: Identifier, *, draft: bool = False, purge: bool = False
    ) -> None:
        await v2_api.page.delete_page.asyncio(
            id, client=raw, draft=draft or UNSET, purge=purge or UNSET
        )

    async def _write(
        self, raw: AsyncOperationClient, held: Snapshot[v2.PageSingle], change: Change
    ) -> v2.PageSingle:
        update = change.applied_to(held)
        request = v2.PageUpdateRequest(
            id=held.id,
            status=to_enum(v2.PageUpdateRequestStatus, update.status, "status"),
            title=update.title,
            body=_body(update.body, update.representation),
            version=v2.PageUpdateRequestVersion(
                number=update.number, message=change.message or UNSET
            ),
            parent_id=change.parent or UNSET,
        )
        return await v2_api.page.update_page.asyncio(held.id, client=raw, body=request)

    def children(
        self, id: Identifier, *, page_size: int = 250, cursor: str | None = None
    ) -> AsyncListing[v2.ChildrenResponse]:
        """Return the direct children of a page: pages, folders and the like, in tree order.

        Args:
            id: Id or address of the page.
            page_size: Rows per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such page, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages/{id}/direct-children``.
        Scope: ``read:hierarchical-content:confluence``.
        """
        return children(self._raw, "page", id, page_size=page_size, cursor=cursor)

    def descendants(
        self,
        id: Identifier,
        *,
        depth: int | None = None,
        page_size: int = 250,
        cursor: str | None = None,
    ) -> AsyncListing[v2.DescendantsResponse]:
        """Return all descendants of a page: pages, folders and the like.

        The first ten levels come level by level; deeper content follows, subtree by subtree.

        Args:
            id: Id or address of the page.
            depth: Levels to go down, from 1; by default all.
            page_size: Rows per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such page, or the account may not see it.

        Routes: ``GET /wiki/api/v2/pages/{id}/descendants``; below the tenth level those of the
        content there, e.g. ``GET /wiki/api/v2/folders/{id}/descendants``.
        Scope: ``read:hierarchical-content:confluence``.
        """
        return descendants(self._raw, "page", id, depth=depth, page_size=page_size, cursor=cursor)

    def ancestors(self, id: Identifier) -> AsyncListing[v2.Ancestor]:
        """Return the ancestors of a page, the top of the space first.

        Args:
            id: Id or address of the page.

        Raises:
            NotFoundError: While iterating, if there is no such page, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages/{id}/ancestors``.
        Scope: ``read:content.metadata:confluence``.
        """
        return ancestors(self._raw, "page", id)

    async def move(
        self,
        id: Identifier,
        *,
        parent: Identifier | None = None,
        before: Identifier | None = None,
        after: Identifier | None = None,
    ) -> v2.PageSingle:
        """Move a page and its descendants, also to another space; its version stays the same.

        Before or after a page at the top of a space it is at the top as well, where the page tree
        in the browser does not show it.

        Args:
            id: Id or address of the page.
            parent: Id or address of the page or folder to put it under, as the last child; the
                home page of a space is its ``homepage_id``.
            before: Id or address of the sibling to put it before.
            after: Id or address of the sibling to put it after.

        Returns:
            The page as it is now, without its body.

        Raises:
            InvalidInputError: Not exactly one of ``parent``, ``before`` and ``after``.
            NotFoundError: No such page or target, or the account may not see it.
            BadRequestError: The target is a descendant of the page, or does not accept it.
            AmbiguousWriteError: The response was lost, and it is not known whether it was moved.
            ResultUnavailableError: It was moved, but could not be read.

        Routes: ``PUT /wiki/rest/api/content/{id}/move/…`` (v1; v2 cannot order pages or change
        the space), before and after it ``GET /wiki/api/v2/pages/{id}``; after a lost response that
        of `children`.
        Scopes: ``write:confluence-content``, or granular ``write:page:confluence``; and
        ``read:page:confluence``; after a lost response ``read:hierarchical-content:confluence``.
        """
        given = {
            v1.MovePagePosition.APPEND: parent,
            v1.MovePagePosition.BEFORE: before,
            v1.MovePagePosition.AFTER: after,
        }
        targets = [(position, target) for position, target in given.items() if target is not None]
        if len(targets) != 1:
            raise InvalidInputError("a move needs exactly one of parent=, before= and after=")
        [(position, target)] = targets
        content_named(id, "page")
        target = await content_id(self._raw, target, "target")
        id = await content_id(self._raw, id, "page")

        async def write(raw: AsyncOperationClient) -> bool:
            response = await v1_api.content_children_and_descendants.move_page.asyncio(
                id, position, target, client=raw
            )
            with reading(f"the move of page {id}"):
                require_same("page", plain_id(str(response.page_id)), plain_id(str(id)))
            return True

        async def place() -> tuple[str | None, str]:
            page = await self.get(id, body_format=None)
            return page.parent_id, page.space_id

        stood = await place()

        async def verify(_: Expected) -> Observation[bool]:
            is_there = await self._stands(str(id), position, str(target))
            is_untouched = is_there or await place() == stood
            return observed(is_done=is_there, is_untouched=is_untouched, what=f"page {id}")

        await write_exactly_once(self._raw, "pages.move", write, verify)
        now = await result_of(
            "pages.move", f"{id} was moved", lambda: self.get(id, body_format=None)
        )
        if position is v1.MovePagePosition.APPEND and now.parent_id == stood[0] != str(target):
            raise ambiguous("pages.move", f"page {id} is where it was before")
        return now

    async def _stands(self, id: str, position: v1.MovePagePosition, target: str) -> bool:
        """Return whether a page is where it was to be moved."""
        if position is v1.MovePagePosition.APPEND:
            return [child.id async for child in self.children(target)][-1:] == [id]
        parent = (await self.get(id, body_format=None)).parent_id
        if not parent or parent != (await self.get(target, body_format=None)).parent_id:
            return False
        siblings = [child.id async for child in self.children(parent)]
        if target not in siblings or id not in siblings:
            return False
        step = -1 if position is v1.MovePagePosition.BEFORE else 1
        return siblings.index(id) == siblings.index(target) + step

    async def copy(
        self,
        id: Identifier,
        *,
        title: str,
        parent: Identifier | None = None,
        space: Identifier | None = None,
        parts: tuple[CopiedPart, ...] = ("attachments", "labels", "properties"),
    ) -> v2.PageSingle:
        """Copy one page, without its descendants.

        Args:
            id: Id or address of the page to copy.
            title: Title of the copy, unique in the space.
            parent: Id or address of the page or folder to put the copy under; by default the
                parent of the page itself.
            space: Key, id or address of the space to put the copy into, instead of a parent.
            parts: What to include.

        Returns:
            The copy, with its storage body.

        Raises:
            InvalidInputError: Both ``parent`` and ``space``, or neither for a page without parent.
            DuplicateTitleError: The title is taken.
            NotFoundError: No such page or target, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it was copied.

        Routes: ``POST /wiki/rest/api/content/{id}/copy`` (v1; v2 cannot copy), and
        ``GET /wiki/api/v2/pages/{id}`` before and after.
        Scopes: ``write:confluence-content``, or granular ``read:content-details:confluence``
        and ``write:page:confluence``; and ``read:page:confluence``,
        ``read:space:confluence`` to resolve a key, and ``read:folder:confluence`` where the
        parent is a folder.
        """
        title = trimmed(validate_text(title, "title="))
        taken = validate_items(parts, "parts=")
        if space is not None:
            space_named(space)
        original = await self._read(id, "storage")
        space_id, destination = await self._destination(original, parent, space)
        request = v1.CopyPageRequest(
            destination=destination,
            page_title=title,
            copy_attachments="attachments" in taken,
            copy_labels="labels" in taken,
            copy_permissions="permissions" in taken,
            copy_properties="properties" in taken,
            copy_custom_contents="custom_contents" in taken,
        )

        copied = Change(title=title, body=original.body)

        async def write(raw: AsyncOperationClient) -> str:
            response = await v1_api.content_children_and_descendants.copy_page.asyncio(
                original.id, client=raw, body=request
            )
            with reading("the copy"):
                require_same("title", response.title, title)
                return require_id(response.id)

        async def verify(expected: Expected) -> Observation[str]:
            seen = await self._find_created(expected, space_id, copied)
            return Observation(seen.verdict, seen.item.id if seen.item else None, seen.known)

        made = await write_exactly_once(
            self._raw,
            "pages.copy",
            write,
            verify,
            guard=Guard.NONE,
            name_of=lambda made: ("content", made),
        )
        return await result_of("pages.copy", f"the copy is {made}", lambda: self.get(made))

    async def copy_tree(
        self,
        id: Identifier,
        *,
        parent: Identifier,
        prefix: str | None = None,
        replace: tuple[str, str] | None = None,
        parts: tuple[CopiedPart, ...] = ("attachments", "labels", "properties"),
    ) -> v1.LongTask:
        """Copy a page and its descendants.

        Titles are unique in a space: to copy within one, pass ``prefix`` or ``replace``. To
        transfer a tree to another space with comments and history, use ``move``.

        Args:
            id: Id or address of the page to copy.
            parent: Id or address of the page to put the copies under.
            prefix: Prefix for each title.
            replace: A text in the titles, and its replacement.
            parts: What to include; ``"permissions"``, the restrictions, is not a default.

        Returns:
            The long task that does it; pass it to ``confluence.long_tasks.wait``.

        Raises:
            NotFoundError: No such page or target, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it was started.

        Route: ``POST /wiki/rest/api/content/{id}/pagehierarchy/copy`` (v1; v2 cannot copy).
        Scopes: ``write:confluence-content``, or granular ``read:content.metadata:confluence``
        and ``write:page:confluence``.
        """
        taken = validate_items(parts, "parts=")
        search, replacement = _replacement(replace)
        request = v1.CopyPageHierarchyRequest(
            destination_page_id=await content_id(self._raw, parent, "parent page"),
            title_options=v1.CopyPageHierarchyTitleOptions(
                prefix=UNSET if prefix is None else validate_text(prefix, "prefix="),
                search=search,
                replace=replacement,
            ),
            copy_attachments="attachments" in taken,
            copy_labels="labels" in taken,
            copy_permissions="permissions" in taken,
            copy_properties="properties" in taken,
            copy_custom_contents="custom_contents" in taken,
        )
        page_id = await content_id(self._raw, id, "page")

        async def start(raw: AsyncOperationClient) -> v1.LongTask:
            group = v1_api.content_children_and_descendants
            return await group.copy_page_hierarchy.asyncio(page_id, client=raw, body=request)

        return await start_task(self._raw, "pages.copy_tree", start)

    async def _parent_id(self, parent: Identifier | None) -> str | None:
        return None if parent is None else await content_id(self._raw, parent, "parent page")

    async def _destination(
        self, original: Snapshot[v2.PageSingle], parent: Identifier | None, space: Identifier | None
    ) -> tuple[str, v1.CopyPageRequestDestination]:
        """Return the id of the space of a copy, and the copy's destination in it."""
        if parent is not None and space is not None:
            raise InvalidInputError("pass parent= or space=, not both")
        if space is not None:
            kind, space_id = (
                v1.CopyPageRequestDestinationType.SPACE,
                await self._spaces.id_of(space),
            )
            key = await self._spaces.key_of(space)
            return space_id, v1.CopyPageRequestDestination(type_=kind, value=key)
        target = original.parent if parent is None else await self._parent_id(parent)
        if target is None:
            raise InvalidInputError("the page has no parent for the copy: pass parent= or space=")
        kind, space_id = await self._kind_and_space_of(target)
        return space_id, v1.CopyPageRequestDestination(type_=kind, value=target)

    async def _kind_and_space_of(
        self, parent: str
    ) -> tuple[v1.CopyPageRequestDestinationType, str]:
        try:
            page = await self.get(parent, body_format=None)
        except NotFoundError:
            folder = await v2_api.folder.get_folder_by_id.asyncio(parent, client=self._raw)
            return v1.CopyPageRequestDestinationType.PARENT_CONTENT, folder.space_id
        return v1.CopyPageRequestDestinationType.PARENT_PAGE, page.space_id

    def versions(
        self,
        id: Identifier,
        *,
        body_format: ReadRepresentation | None = None,
        page_size: int = 50,
        cursor: str | None = None,
    ) -> AsyncListing[v2.PageVersion]:
        """Return the versions of a page, newest first, across result pages.

        Numbers are positions: deleting a version renumbers those above it.

        Args:
            id: Id or address of the page.
            body_format: Representation of the bodies, in ``version.page.body``; by default none.
            page_size: Versions per request, 1 to 250, at most 50 with bodies; not a cap.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such page, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages/{id}/versions``. Scope: ``read:page:confluence``.
        """
        content_named(id, "page")

        size = PageSize(page_size)

        async def fetch(after: str | None) -> ResultPage[v2.PageVersion]:
            response = await v2_api.version.get_page_versions.asyncio(
                await content_id(self._raw, id, "page"),
                client=self._raw,
                body_format=to_enum_or_unset(
                    v2.PrimaryBodyRepresentation, body_format, "body_format"
                ),
                limit=size.rows,
                cursor=after or UNSET,
            )
            return by_cursor(response)

        return AsyncListing(fetch, cursor=cursor, size=None if body_format is None else size)

    async def delete_tree(self, id: Identifier) -> v1.LongTask:
        """Move a page and its descendant pages to the trash.

        `delete` affects only one page; its children move up.

        Args:
            id: Id or address of the page.

        Returns:
            The long task that does it; pass it to ``confluence.long_tasks.wait``.

        Raises:
            NotFoundError: No such page, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it was started.

        Route: ``DELETE /wiki/rest/api/content/{id}/pageTree`` (v1; v2 cannot delete one).
        Scopes: ``write:confluence-content``, or granular ``delete:content:confluence``.
        """
        page_id = await content_id(self._raw, id, "page")

        async def start(raw: AsyncOperationClient) -> v1.LongTask:
            return await v1_api.experimental.delete_page_tree.asyncio(page_id, client=raw)

        return await start_task(self._raw, "pages.delete_tree", start)

    async def archive(self, ids: Sequence[Identifier]) -> v1.LongTask:
        """Archive pages: they keep title and parent, but are hidden from the page tree and search.

        Args:
            ids: Ids or addresses of the pages, at least one.

        Returns:
            The long task that does it; pass it to ``confluence.long_tasks.wait``.

        Raises:
            InvalidInputError: No ids, or one that is not numeric.
            AmbiguousWriteError: The response was lost, or was the 500 that an unknown id gets.

        Route: ``POST /wiki/rest/api/content/archive`` (v1; v2 cannot archive).
        Scopes: ``write:confluence-content``, or granular ``read:content.metadata:confluence``
        and ``write:page:confluence``.
        """
        numbers = await _numbers(self._raw, ids)
        body = v1.ArchivePagesBody(pages=[v1.ArchivePagesBodyPagesItem(id=n) for n in numbers])

        async def start(raw: AsyncOperationClient) -> v1.LongTask:
            return await v1_api.content.archive_pages.asyncio(client=raw, body=body)

        return await start_task(self._raw, "pages.archive", start)


def _body(value: str, representation: WriteRepresentation) -> v2.PageBodyWrite:
    return v2.PageBodyWrite(
        representation=to_enum(v2.PageBodyWriteRepresentation, representation, "representation"),
        value=value,
    )


def _replacement(replace: tuple[str, str] | None) -> tuple[str, str] | tuple[Unset, Unset]:
    if replace is None:
        return UNSET, UNSET
    texts = validate_items(replace, "replace=")
    if len(texts) != 2:
        raise InvalidInputError(
            "replace= must be a pair of strings: the text to replace, and its replacement"
        )
    return validate_text(texts[0], "replace="), validate_text(texts[1], "replace=")


async def _numbers(raw: AsyncOperationClient, ids: Sequence[Identifier]) -> list[int]:
    given = validate_items(ids, "archive")
    if not given:
        raise InvalidInputError("archive needs at least one page id")
    named = [await content_id(raw, id, "page") for id in given]
    if not all(id.isascii() and id.isdecimal() for id in named):
        raise InvalidInputError("a page id to archive must be a number")
    return [int(id) for id in named]
