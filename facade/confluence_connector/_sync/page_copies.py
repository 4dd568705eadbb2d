# Derived from facade/confluence_connector/_async/page_copies.py by `nox -s unasync`: change that file instead.
"""Copies of pages and of whole trees."""

from __future__ import annotations

from typing import Literal

from confluence_connector_api.types import UNSET, Unset
from confluence_connector_api.v1 import api as v1_api
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from .._arguments import checked_items, checked_text
from .._requests.ids import Identifier, checked_id
from .._responses.snapshots import Change, Snapshot, landed
from ..errors import InvalidInputError, NotFoundError
from .certainty import write_once, write_unseen
from .page_reads import PageReads

CopiedPart = Literal["attachments", "labels", "permissions", "properties", "custom_contents"]
"""What a copy may take along besides title and body."""


class PageCopies(PageReads):
    """The part of ``confluence.pages`` that copies."""

    def copy(
        self,
        id: Identifier,
        *,
        title: str,
        parent: Identifier | None = None,
        space: str | None = None,
        parts: tuple[CopiedPart, ...] = ("attachments", "labels", "properties"),
    ) -> v2.PageSingle:
        """Copy one page, without what is below it.

        Args:
            id: Numeric id of the page to copy.
            title: Title of the copy; it must be free in the space.
            parent: Id of the page or folder to put the copy under; by default the parent of the
                page itself.
            space: Key of the space to put the copy into, instead of a parent.
            parts: What to take along.

        Returns:
            The copy, with its storage body.

        Raises:
            InvalidInputError: Both ``parent`` and ``space``, or neither for a page at the top.
            DuplicateTitleError: The title is taken.
            NotFoundError: No such page or target, or the account may not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it was copied.

        Routes: ``POST /wiki/rest/api/content/{id}/copy`` (v1; v2 cannot copy), and
        ``GET /wiki/api/v2/pages/{id}`` before and after.
        Scopes: ``write:confluence-content``, or granular ``read:content-details:confluence``
        and ``write:page:confluence``; and ``read:page:confluence``.
        """
        checked_text(title, "title=")
        taken = checked_items(parts, "parts=")
        original = self._read(id, "storage")
        space_id, destination = self._destination(original, parent, space)
        request = v1.CopyPageRequest(
            destination=destination,
            page_title=title,
            copy_attachments="attachments" in taken,
            copy_labels="labels" in taken,
            copy_permissions="permissions" in taken,
            copy_properties="properties" in taken,
            copy_custom_contents="custom_contents" in taken,
        )

        def write() -> v2.PageSingle:
            answer = v1_api.content_children_and_descendants.copy_page.sync_detailed(
                original.id, client=self._raw, body=request
            )
            return self.get(answer.parsed.id)

        def look() -> v2.PageSingle | None:
            found = self._perhaps_created(space_id, title)
            if found is None:
                return None
            now = self._read(found.id, "storage")
            copied = Change(title=title, body=original.body)
            return now.item if landed(copied, now, name="pages.copy") else None

        return write_once(self._raw, "pages.copy", write, look)

    def copy_tree(
        self,
        id: Identifier,
        *,
        parent: Identifier,
        prefix: str | None = None,
        replace: tuple[str, str] | None = None,
        parts: tuple[CopiedPart, ...] = ("attachments", "labels", "properties"),
    ) -> v1.LongTask:
        """Copy a page with all that is below it.

        Titles are unique in a space: within one, give a prefix or a replacement. To take a tree
        to another space with its comments and history, use ``move``: the API copies neither.

        Args:
            id: Numeric id of the page to copy.
            parent: Id of the page to put the copies under.
            prefix: Put before each title.
            replace: A text in the titles, and what to put in its place.
            parts: What to take along; ``"permissions"``, the restrictions, only if named.

        Returns:
            The long task that does it; hand it to ``confluence.long_tasks.wait``.

        Raises:
            NotFoundError: No such page or target, or the account may not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it was started.

        Route: ``POST /wiki/rest/api/content/{id}/pagehierarchy/copy`` (v1; v2 cannot copy).
        Scopes: ``write:confluence-content``, or granular ``read:content.metadata:confluence``
        and ``write:page:confluence``.
        """
        taken = checked_items(parts, "parts=")
        search, replacement = _replacement(replace)
        request = v1.CopyPageHierarchyRequest(
            destination_page_id=str(checked_id(parent, "parent page")),
            title_options=v1.CopyPageHierarchyTitleOptions(
                prefix=UNSET if prefix is None else checked_text(prefix, "prefix="),
                search=search,
                replace=replacement,
            ),
            copy_attachments="attachments" in taken,
            copy_labels="labels" in taken,
            copy_permissions="permissions" in taken,
            copy_properties="properties" in taken,
            copy_custom_contents="custom_contents" in taken,
        )
        page_id = checked_id(id, "page")

        def start() -> v1.LongTask:
            group = v1_api.content_children_and_descendants
            answer = group.copy_page_hierarchy.sync_detailed(
                page_id, client=self._raw, body=request
            )
            return answer.parsed

        return write_unseen("pages.copy_tree", start)

    def _destination(
        self, original: Snapshot[v2.PageSingle], parent: Identifier | None, space: str | None
    ) -> tuple[str, v1.CopyPageRequestDestination]:
        """Return the id of the space that a copy comes to, and the copy's place there."""
        if parent is not None and space is not None:
            raise InvalidInputError("a copy goes under parent= or into space=, not both")
        if space is not None:
            kind, space_id = (
                v1.CopyPageRequestDestinationType.SPACE,
                self._spaces.id_of(space),
            )
            return space_id, v1.CopyPageRequestDestination(type_=kind, value=space)
        target = original.parent if parent is None else str(checked_id(parent, "parent page"))
        if target is None:
            raise InvalidInputError(
                "the page has no parent that the copy could have: give parent= or space="
            )
        kind, space_id = self._kind_and_space_of(target)
        return space_id, v1.CopyPageRequestDestination(type_=kind, value=target)

    def _kind_and_space_of(self, parent: str) -> tuple[v1.CopyPageRequestDestinationType, str]:
        try:
            page = self.get(parent, body_format=None)
        except NotFoundError:
            folder = v2_api.folder.get_folder_by_id.sync_detailed(parent, client=self._raw)
            return v1.CopyPageRequestDestinationType.PARENT_CONTENT, folder.parsed.space_id
        return v1.CopyPageRequestDestinationType.PARENT_PAGE, page.space_id


def _replacement(replace: tuple[str, str] | None) -> tuple[str, str] | tuple[Unset, Unset]:
    if replace is None:
        return UNSET, UNSET
    texts = checked_items(replace, "replace=")
    if len(texts) != 2:
        raise InvalidInputError("replace= takes two texts: what to look for, and what to put there")
    return checked_text(texts[0], "replace="), checked_text(texts[1], "replace=")
