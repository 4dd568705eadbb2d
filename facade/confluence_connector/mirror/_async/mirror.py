"""What ``confluence.mirror`` offers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..assumptions import Assumptions
from ..marks import Depth
from .changes import AsyncChanges

if TYPE_CHECKING:
    from ..._async.client import AsyncConfluence


class AsyncMirror:
    """A space as a feed of changes and as files, as ``confluence.mirror``.

    Example:
        >>> feed = confluence.mirror.changes("DOCS")
        >>> [(type(change).__name__, change.title) for change in feed]
        [('Created', 'Docs Home')]
        >>> [*confluence.mirror.changes("DOCS", since=feed.mark)]
        []
    """

    def __init__(self, confluence: AsyncConfluence) -> None:
        self._confluence = confluence

    def changes(
        self,
        space: str | int,
        since: Mapping[str, Any] | None = None,
        *,
        depth: Depth = "full",
        assume: Assumptions | None = None,
    ) -> AsyncChanges:
        """Return what changed in a space since a mark: pages, blog posts, attachments, comments.

        ``depth="full"`` reads the ids, versions and parents of all pages and blog posts, the
        trash included, for about one point a page and 4 to 10 requests where nothing changed.
        It misses nothing but changes of labels and restrictions, which have no version.

        ``depth="edits"`` reads one row of each of five lists where nothing changed: 2 points
        each. It reports `Created` and `Updated` only, and cannot see deletions, restores, pages
        that were moved (also into the space), purges and lost permissions. A comment of which
        the first version was not seen counts as `Updated`. Attachments and comments are listed
        for the whole site, so that a change elsewhere costs a few points here.

        Neither asks CQL, whose index lags and whose dates are in the account's time zone: dates
        are compared in UTC milliseconds, and only with each other.

        Args:
            space: Key or id of the space.
            since: The ``mark`` of the run before, as it was or from JSON; ``None`` reports all
                that is there as `Created`. A mark of ``full`` goes into either depth, one of
                ``edits`` into ``edits`` only.
            depth: What to look at.
            assume: What to take for granted about the server.

        Returns:
            A lazy listing; its ``mark`` moves on when the iteration has reached the end.

        Raises:
            InvalidInputError: ``since`` is not a mark, or that of another space; or while
                iterating, the key belongs to another space than the mark.
            NotFoundError: While iterating. No such space, or the account may not see it.

        Routes: ``GET /wiki/api/v2/pages``, ``…/blogposts``, ``…/attachments``,
        ``…/footer-comments``, ``…/inline-comments``, and for ``full``
        ``POST …/content/convert-ids-to-types``.
        Scopes: ``read:page:confluence``, ``read:attachment:confluence``,
        ``read:comment:confluence``, and for ``full`` ``read:content.metadata:confluence``;
        ``read:space:confluence`` to resolve a key.
        """
        return AsyncChanges(self._confluence, space, since, depth=depth, assume=assume)
