# Derived from facade/confluence_connector/_async/pages.py by `nox -s unasync`: change that file instead.
"""Pages: read, write and find."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2.api.page import (
    create_page,
    get_page_by_id,
    get_pages,
    update_page,
)
from confluence_connector_api.v2.models import (
    GetPagesStatusItem,
    PageBodyWrite,
    PageBodyWriteRepresentation,
    PageBulk,
    PageCreateRequest,
    PageCreateRequestStatus,
    PageSingle,
    PageUpdateRequest,
    PageUpdateRequestStatus,
    PageUpdateRequestVersion,
    PrimaryBodyRepresentation,
    PrimaryBodyRepresentationSingle,
)

from .._ids import Identifier, checked_id
from .._paging import ResultPage, cursor_of
from .._snapshots import Change, ReadRepresentation, Snapshot, WriteRepresentation, landed, readable
from ..errors import InvalidInputError, NotFoundError
from ..versions import OnConflict, next_version
from .certainty import write_once
from .editing import Editing
from .listing import Listing
from .raw import Raw
from .spaces import Spaces

BodyFormat = Literal[
    "storage",
    "atlas_doc_format",
    "view",
    "export_view",
    "anonymous_export_view",
    "styled_view",
    "editor",
]
PageStatus = Literal["current", "archived", "deleted", "trashed"]


class Pages(Editing[PageSingle]):
    """Pages of the site, as ``confluence.pages``."""

    _name = "pages"

    def __init__(self, raw: Raw, spaces: Spaces) -> None:
        self._raw = raw
        self._spaces = spaces

    def get(
        self,
        id: Identifier,
        *,
        body_format: BodyFormat | None = "storage",
        version: int | None = None,
        draft: bool = False,
    ) -> PageSingle:
        """Return one page.

        A page in the trash is returned too; its ``status`` says so.

        Args:
            id: The page's numeric id.
            body_format: Representation of the body; ``None`` leaves the body out.
            version: Number of an earlier version, from 1.
            draft: Return the unpublished draft instead.

        Raises:
            NotFoundError: No such page, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages/{id}``. Scope: ``read:page:confluence``.
        """
        answer = get_page_by_id.sync_detailed(
            checked_id(id, "page"),
            client=self._raw,
            body_format=PrimaryBodyRepresentationSingle(body_format) if body_format else UNSET,
            version=UNSET if version is None else version,
            get_draft=draft or UNSET,
        )
        return answer.parsed

    def list(
        self,
        *,
        space: Identifier | None = None,
        title: str | None = None,
        status: PageStatus | Sequence[PageStatus] | None = None,
        body_format: ReadRepresentation | None = None,
        limit: int = 250,
    ) -> Listing[PageBulk]:
        """Return all pages that fit, across result pages.

        Asking for bodies here costs one request for up to 250 pages, instead of one each.

        Args:
            space: Key or id of the space; by default all spaces.
            title: Only pages of exactly this title, whatever the case.
            status: Only these; by default current and archived ones.
            body_format: Representation of the bodies; by default none are sent.
            limit: Pages a request, 1 to 250; not in all.

        Route: ``GET /wiki/api/v2/pages``. Scope: ``read:page:confluence``, and
        ``read:space:confluence`` to resolve a key.
        """
        statuses = [status] if isinstance(status, str) else status

        def fetch(cursor: str | None) -> ResultPage[PageBulk]:
            answer = get_pages.sync_detailed(
                client=self._raw,
                space_id=UNSET if space is None else [int(self._spaces.id_of(space))],
                title=UNSET if title is None else title,
                status=[GetPagesStatusItem(s) for s in statuses] if statuses else UNSET,
                body_format=PrimaryBodyRepresentation(body_format) if body_format else UNSET,
                limit=limit,
                cursor=cursor or UNSET,
            )
            page = answer.parsed
            return ResultPage(page.results, cursor_of(page.field_links.next_))

        return Listing(fetch)

    def find(self, *, space: Identifier, title: str) -> PageBulk | None:
        """Return the page of this title with its storage body, or ``None``.

        Titles are unique among the current and archived pages of a space, whatever the case.

        Args:
            space: Key or id of the space.
            title: The exact title.

        Route: ``GET /wiki/api/v2/pages``. Scope: ``read:page:confluence``, and
        ``read:space:confluence`` to resolve a key.
        """
        return self.list(space=space, title=title, body_format="storage").first()

    def create(
        self,
        *,
        space: Identifier,
        title: str,
        body: str = "",
        parent: Identifier | None = None,
        representation: WriteRepresentation = "storage",
        status: Literal["current", "draft"] = "current",
    ) -> PageSingle:
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
        if not title.strip():
            raise InvalidInputError("a page needs a title")
        space_id = self._spaces.id_of(space)
        request = PageCreateRequest(
            space_id=space_id,
            title=title,
            status=PageCreateRequestStatus(status),
            parent_id=UNSET if parent is None else str(checked_id(parent, "parent page")),
            body=_body(body, representation),
        )

        def write() -> PageSingle:
            return (create_page.sync_detailed(client=self._raw, body=request)).parsed

        def look() -> PageSingle | None:
            found = self.find(space=space_id, title=title)
            if found is None:
                return None
            ours = Change(title=title, body=body, representation=representation)
            now = self._read(found.id, readable(representation))
            return now.item if landed(ours, now, name="pages.create") else None

        return write_once("pages.create", write, look)

    def update(
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
    ) -> PageSingle:
        """Update a page: read it, increment the version, write. What is not given stays.

        Where nothing changes, Confluence makes no new version and the old number comes back.

        Args:
            id: The page's numeric id.
            body: New body.
            title: New title.
            parent: Id of the new parent page or folder, in the same space.
            message: Note in the version history.
            representation: Of the new body.
            status: ``current`` publishes a draft.
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
        return self._update(id, change, base=base, on_conflict=on_conflict)

    def _read(
        self, id: Identifier, representation: ReadRepresentation, version: int | None = None
    ) -> Snapshot[PageSingle]:
        try:
            page = self.get(id, body_format=representation, version=version)
        except NotFoundError:
            # A page that was never published is there only for who asks for its draft.
            page = self.get(id, body_format=representation, draft=True)
        bodies = page.body
        body = bodies.storage if representation == "storage" else bodies.atlas_doc_format
        return Snapshot(
            item=page,
            id=page.id,
            status=page.status.value,
            title=page.title,
            number=page.version.number,
            body=body.value,
            representation=representation,
        )

    def _write(self, held: Snapshot[PageSingle], change: Change) -> PageSingle:
        status = change.status or ("draft" if held.status == "draft" else "current")
        request = PageUpdateRequest(
            id=held.id,
            status=PageUpdateRequestStatus(status),
            title=held.title if change.title is None else change.title,
            body=(
                _body(held.body, held.representation)
                if change.body is None
                else _body(change.body, change.representation)
            ),
            version=PageUpdateRequestVersion(
                number=next_version(status=held.status, current=held.number),
                message=change.message or UNSET,
            ),
            parent_id=change.parent or UNSET,
        )
        answer = update_page.sync_detailed(held.id, client=self._raw, body=request)
        return answer.parsed


def _body(value: str, representation: WriteRepresentation) -> PageBodyWrite:
    return PageBodyWrite(representation=PageBodyWriteRepresentation(representation), value=value)
