"""Pages: create, update, and the whole of ``confluence.pages``."""

from __future__ import annotations

from typing import Literal

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from .._arguments import checked_text
from .._requests.choices import chosen
from .._requests.ids import Identifier, checked_id
from .._responses.snapshots import Change, ReadRepresentation, Snapshot, WriteRepresentation
from .._responses.unexpected import taking_apart
from ..errors import DuplicateTitleError, InvalidInputError
from ..versions import OnConflict
from .page_copies import AsyncPageCopies
from .page_history import AsyncPageHistory
from .page_tree import AsyncPageTree


class AsyncPages(AsyncPageTree, AsyncPageCopies, AsyncPageHistory):
    """Pages of the site, as ``confluence.pages``.

    Example:
        >>> page = confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")
        >>> confluence.pages.update(page.id, body="<p>Ribs, corn.</p>").version.number
        2
    """

    async def create(
        self,
        space: Identifier,
        title: str,
        body: str = "",
        *,
        parent: Identifier | None = None,
        representation: WriteRepresentation = "storage",
        status: Literal["current", "draft"] = "current",
    ) -> v2.PageSingle:
        """Create a page.

        Args:
            space: Key or id of the space; a key is resolved once and remembered.
            title: At most 255 characters, unique in the space.
            body: The body; for ``atlas_doc_format`` JSON text.
            parent: Id of the parent page or folder; by default the space's home page.
            representation: Of the body.
            status: ``draft`` keeps it unpublished.

        Returns:
            The new page.

        Raises:
            DuplicateTitleError: The title is taken.
            NotFoundError: No such space or parent, or the account may not write there.
            AmbiguousWriteError: The answer was lost and it is not known whether the page exists.

        Route: ``POST /wiki/api/v2/pages``. Scope: ``write:page:confluence``, and
        ``read:space:confluence`` to resolve a key.
        """
        if not checked_text(title, "title=").strip():
            raise InvalidInputError("a page needs a title")
        checked_text(body, "body=")
        request = v2.PageCreateRequest(
            space_id="",  # known when it is written
            title=title,
            status=chosen(v2.PageCreateRequestStatus, status, "status"),
            parent_id=UNSET if parent is None else str(checked_id(parent, "parent page")),
            body=_body(body, representation),
        )

        async def write(space_id: str) -> v2.PageSingle:
            request.space_id = space_id
            answer = await v2_api.page.create_page.asyncio_detailed(client=self._raw, body=request)
            return answer.parsed

        change = Change(title=title, body=body, representation=representation, status=status)
        return await self._create(change, space=space, write=write)

    async def update(
        self,
        id: Identifier,
        *,
        body: str | None = None,
        title: str | None = None,
        parent: Identifier | None = None,
        message: str | None = None,
        representation: WriteRepresentation = "storage",
        status: Literal["current", "draft"] | None = None,
        base: int | None = None,
        on_conflict: OnConflict = "fail",
    ) -> v2.PageSingle:
        """Update a page: read it, increment the version, write. What is not given stays.

        Where nothing changes, Confluence makes no new version and the old number comes back.

        Args:
            id: The page's numeric id.
            body: New body.
            title: New title.
            parent: Id of the new parent page or folder, in the same space.
            message: Note in the version history.
            representation: Of the new body.
            status: ``current`` publishes what was never published; ``draft`` keeps the change
                unpublished, beside the published version.
            base: Number of the version that the change was made from, if you read it yourself;
                a later one on the server is then a conflict. By default what this call reads.
            on_conflict: When somebody else wrote since: ``fail``; ``overwrite``; or a function
                ``merge(base, ours, theirs)`` of three bodies that returns the one to write.

        Returns:
            The page as the server answered.

        Raises:
            VersionConflictError: Somebody else wrote since; holds base, ours and theirs.
            DuplicateTitleError: The title is taken.
            NotFoundError: No such page, or the account may not see it.
            InvalidInputError: It is in the trash.
            AmbiguousWriteError: The answer was lost and it is not known whether it was written.

        Routes: ``GET`` and ``PUT /wiki/api/v2/pages/{id}``.
        Scopes: ``read:page:confluence`` and ``write:page:confluence``.
        """
        change = Change(
            title=title,
            body=body,
            representation=representation,
            parent=None if parent is None else str(checked_id(parent, "parent page")),
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
        representation: ReadRepresentation = "storage",
    ) -> v2.PageSingle:
        """Create the page of this title, or make it have this body; a second run writes nothing.

        Bodies are compared past what Confluence itself adds when it saves one.

        Args:
            space: Key or id of the space.
            title: The title, by which the page is found, whatever its case.
            body: The body that the page shall have.
            parent: Id of the page or folder that it shall stand under; by default a new page
                goes under the space's home page, and one that exists stays where it is.
            message: Note in the version history, where the page existed and differed.
            representation: Of the body.

        Returns:
            The page as it stands.

        Raises:
            DuplicateTitleError: The title is taken by a page that the account may not see.
            NotFoundError: No such space or parent, or the account may not write there.
            AmbiguousWriteError: The answer was lost and it is not known whether it was written.

        Routes: ``GET`` and ``POST /wiki/api/v2/pages``, ``GET`` and ``PUT …/pages/{id}``.
        Scopes: ``read:page:confluence`` and ``write:page:confluence``, and
        ``read:space:confluence`` to resolve a key.
        """
        wanted = Change(
            title=title,
            body=body,
            representation=representation,
            parent=None if parent is None else str(checked_id(parent, "parent page")),
            message=message,
        ).checked()

        def change(now: Snapshot[v2.PageSingle], *_: object) -> Change | None:
            return None if wanted.is_in(now) else wanted

        found = await self.find(space=space, title=title)
        if found is None:
            try:
                return await self.create(
                    space=space,
                    title=title,
                    body=body,
                    parent=parent,
                    representation=representation,
                )
            except DuplicateTitleError:
                found = await self.find(space=space, title=title)
                if found is None:
                    raise
        with taking_apart(f"the page titled {title!r}"):
            id = str(found.id)
        held = await self._read(id, representation)
        return await self._until_saved(held, change(held), change)

    async def _send_delete(
        self, id: Identifier, *, draft: bool = False, purge: bool = False
    ) -> None:
        await v2_api.page.delete_page.asyncio_detailed(
            id, client=self._raw, draft=draft or UNSET, purge=purge or UNSET
        )

    async def _write(self, held: Snapshot[v2.PageSingle], change: Change) -> v2.PageSingle:
        update = change.applied_to(held)
        request = v2.PageUpdateRequest(
            id=held.id,
            status=chosen(v2.PageUpdateRequestStatus, update.status, "status"),
            title=update.title,
            body=_body(update.body, update.representation),
            version=v2.PageUpdateRequestVersion(
                number=update.number, message=change.message or UNSET
            ),
            parent_id=change.parent or UNSET,
        )
        answer = await v2_api.page.update_page.asyncio_detailed(
            held.id, client=self._raw, body=request
        )
        return answer.parsed


def _body(value: str, representation: WriteRepresentation) -> v2.PageBodyWrite:
    return v2.PageBodyWrite(
        representation=chosen(v2.PageBodyWriteRepresentation, representation, "representation"),
        value=value,
    )
