# Derived from facade/confluence_connector/_async/page_history.py by `nox -s unasync`: change that file instead.
"""What was: versions of a page, the trash, the archive."""

from __future__ import annotations

from collections.abc import Sequence

from confluence_connector_api.types import UNSET
from confluence_connector_api.v1 import api as v1_api
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from .._arguments import checked_items, checked_number, checked_text
from .._requests.choices import chosen_if_given
from .._requests.ids import Identifier, checked_id
from .._responses.paging import ResultPage, by_cursor
from .._responses.snapshots import Change, ReadRepresentation, landed
from ..errors import InvalidInputError
from .certainty import write_once, write_unseen
from .listing import Listing
from .page_reads import PageReads


class PageHistory(PageReads):
    """The part of ``confluence.pages`` that brings back and puts away."""

    def versions(
        self,
        id: Identifier,
        *,
        body_format: ReadRepresentation | None = None,
        page_size: int = 50,
        cursor: str | None = None,
    ) -> Listing[v2.PageVersion]:
        """Return the versions of a page, newest first, across result pages.

        Numbers are positions: deleting a version renumbers those above it.

        Args:
            id: The page's numeric id.
            body_format: Representation of the bodies, in ``version.page.body``; by default none.
            page_size: Versions per request, 1 to 250, at most 50 with bodies; not a cap.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such page, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages/{id}/versions``. Scope: ``read:page:confluence``.
        """
        page_id = checked_id(id, "page")

        def fetch(after: str | None) -> ResultPage[v2.PageVersion]:
            answer = v2_api.version.get_page_versions.sync_detailed(
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

    def restore_version(
        self, id: Identifier, number: int, *, message: str = "", restore_title: bool = False
    ) -> v2.PageSingle:
        """Make an earlier version the current one again, as a new version on top.

        Args:
            id: The page's numeric id.
            number: Number of the version to bring back, from 1.
            message: Note in the version history.
            restore_title: Bring back its title, too.

        Returns:
            The page as it stands now.

        Raises:
            NotFoundError: No such page or version, or the account may not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it happened.

        Routes: ``POST /wiki/rest/api/content/{id}/version`` (v1; v2 cannot restore one), and
        ``GET /wiki/api/v2/pages/{id}`` before and after.
        Scopes: ``read:page:confluence``; ``write:confluence-content``, or granular
        ``read:content-details:confluence`` and ``write:content:confluence``.
        """
        checked_number(number, "number", least=1)
        checked_text(message, "message=")
        held = self._read(id, "storage")
        then = self._read(id, "storage", version=number)
        change = Change(body=then.body, title=then.title if restore_title else None)
        request = v1.VersionRestore(
            operation_key=v1.VersionRestoreOperationKey.RESTORE,
            params=v1.VersionRestoreParams(
                message=message, version_number=number, restore_title=restore_title
            ),
        )

        def write() -> v2.PageSingle:
            v1_api.content_versions.restore_content_version.sync_detailed(
                held.id, client=self._raw, body=request
            )
            return self.get(held.id)

        def look() -> v2.PageSingle | None:
            now = self._read(held.id, "storage")
            if now == held:
                return None
            return now.item if landed(change, now, name="pages.restore_version") else None

        return write_once(self._raw, "pages.restore_version", write, look)

    def restore(self, id: Identifier) -> v2.PageSingle:
        """Take a page out of the trash.

        Args:
            id: The page's numeric id; of a page that is not in the trash, nothing is written.

        Returns:
            The page as it stands.

        Raises:
            DuplicateTitleError: Another page has taken the title meanwhile.
            NotFoundError: No such page (it was purged), or the account may not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it happened.

        Routes: ``GET`` and ``PUT /wiki/api/v2/pages/{id}``.
        Scopes: ``read:page:confluence`` and ``write:page:confluence``.
        """
        held = self._read(id, "storage")
        if held.status != "trashed":
            return held.item

        def look() -> v2.PageSingle | None:
            now = self._read(held.id, "storage")
            return None if now.status == "trashed" else now.item

        return write_once(self._raw, "pages.restore", lambda: self._write(held, Change()), look)

    def archive(self, ids: Sequence[Identifier]) -> v1.LongTask:
        """Archive pages: they keep title and place, but leave the tree and the search.

        Args:
            ids: Numeric ids of the pages, at least one.

        Returns:
            The long task that does it; hand it to ``confluence.long_tasks.wait``.

        Raises:
            InvalidInputError: No ids, or one that is not numeric.
            AmbiguousWriteError: The answer was lost, or was the 500 that an unknown id gets.

        Route: ``POST /wiki/rest/api/content/archive`` (v1; v2 cannot archive).
        Scopes: ``write:confluence-content``, or granular ``read:content.metadata:confluence``
        and ``write:page:confluence``.
        """
        body = v1.ArchivePagesBody(
            pages=[v1.ArchivePagesBodyPagesItem(id=n) for n in _numbers(ids)]
        )

        def start() -> v1.LongTask:
            answer = v1_api.content.archive_pages.sync_detailed(client=self._raw, body=body)
            return answer.parsed

        return write_unseen("pages.archive", start)


def _numbers(ids: Sequence[Identifier]) -> list[int]:
    given = checked_items(ids, "archive")
    if not given:
        raise InvalidInputError("archive takes a list of at least one page id")
    try:
        return [int(checked_id(id, "page")) for id in given]
    except ValueError:
        raise InvalidInputError("a page id to archive must be a number") from None
