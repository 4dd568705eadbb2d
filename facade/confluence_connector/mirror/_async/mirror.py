"""What ``confluence.mirror`` offers."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._async.identifiers import content_id
from ..._identifiers import space_named
from ..._validation import (
    kind_of,
    kind_or_text,
    validate_flag,
    validate_function,
    validate_number,
    validate_path,
    validate_text,
)
from ...errors import InvalidInputError
from ..assembly import parquet
from ..assumptions import Assumptions
from ..layout import SUFFIXES
from ..marks import Depth
from ..summary import Progress, Summary
from .changes import AsyncChanges
from .export import AsyncExport, Format
from .plan import AsyncPlan
from .planning import AsyncPlanner, Prepared

if TYPE_CHECKING:
    from ..._async.client import AsyncConfluence

__all__ = ["AsyncMirror"]


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
            space: Key, id or address of the space.
            since: The ``mark`` of the run before, as it was or from JSON; ``None`` reports all
                that is there as `Created`. A mark of ``full`` goes into either depth, one of
                ``edits`` into ``edits`` only.
            depth: What to look at.
            assume: What to take for granted about the server.

        Returns:
            A lazy listing; its ``mark`` moves on when the iteration has reached the end, and its
            ``summary`` tells what reading took.

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
        space_named(space)
        _validate_assumptions(assume)
        return AsyncChanges(self._confluence, space, since, depth=depth, assume=assume)

    async def export(
        self,
        space: str | int,
        folder: str | os.PathLike[str],
        *,
        format: Format = "markdown",
        attachments: bool = True,
        progress: Progress | None = None,
        at_once: int = 8,
        assume: Assumptions | None = None,
    ) -> Summary:
        """Write a space as files; run again, write what has changed and remove what is gone.

        The page tree becomes folders: ``Title.md``, below it ``Title/``, attachments in
        ``Title.files/``, comments in ``Title.comments.md``, blog posts in ``blog/``. A file keeps
        its name when the page is renamed. ``confluence.lock`` remembers what is where, in
        which version. A run that was killed goes on where it was. What was edited here and has
        changed in Confluence is left and named in the summary.

        Memory does not grow with the size of the contents, only with their number.

        Args:
            space: Key, id or address of the space.
            folder: Where to write; made if it is not there.
            format: ``markdown`` with front matter and links between the files; ``storage`` as it
                is; ``jsonl`` for an index: ``chunks.jsonl`` with the text under each heading, its
                breadcrumb, address, labels and who may read it. Restrictions are read when a
                page is written: they make no version, so that nothing tells of a later change.
                ``parquet`` is the same as ``chunks.parquet`` and needs the extra ``parquet``.
            attachments: Whether to write attachments.
            progress: Called with what is done, what there is to do, and the name of the last.
            at_once: How many requests may be under way, 1 to 32.
            assume: What to take for granted about the server.

        Returns:
            What was done, and what could not be.

        Raises:
            FolderError: The folder is not a folder, or belongs to another space or a publication,
                or its lock is damaged. Nothing was changed.
            NotFoundError: No such space, or the account may not see it.
            OSError: The disk is full, or cannot be written to. Start again to go on.

        Routes: those of `changes`, ``GET /wiki/api/v2/folders/{id}``,
        ``…/spaces/{id}/content/labels``, ``…/labels/{id}/pages`` and ``…/blogposts``, those of
        attachments and comments, and for ``jsonl`` ``GET /wiki/rest/api/content/{id}/restriction``.
        """
        space_named(space)
        target = validate_path(folder, "folder=")
        validate_flag(attachments, "attachments=")
        _validate_progress(progress)
        validate_number(at_once, "at_once=", least=1, most=32)
        _validate_assumptions(assume)
        if validate_text(format, "format=") not in SUFFIXES:
            raise InvalidInputError(
                f"format= takes one of {', '.join(SUFFIXES)}, not {kind_or_text(format)}"
            )
        if format == "parquet":
            parquet()  # refused before anything is read
        run = AsyncExport(
            self._confluence,
            space,
            target,
            format=format,
            attachments=attachments,
            progress=progress,
            at_once=at_once,
            assume=assume,
        )
        return await run.run()

    async def plan(
        self,
        folder: str | os.PathLike[str],
        space: str | int,
        *,
        parent: str | int | None = None,
        delete: bool = False,
    ) -> AsyncPlan:
        """Compare a folder of Markdown with a space, and tell what publishing it would do.

        Each ``Title.md`` is a page; what is in ``Title/`` is below it, as what is beside an
        ``index.md`` or ``README.md`` is below that. The title is the front matter's ``title``,
        else the first heading of level 1, else the name of the file. The front matter may hold
        ``id``, ``parent``, ``labels``, ``properties`` and ``width`` (``full`` or ``default``).
        Links between the files, images and what is in ``Title.files/`` are taken along.

        A page is known by the id in the front matter, or by ``confluence.lock``; so it is when
        file or page is renamed. Of a page that others have edited since, what they changed is
        kept, block by block; where they and the file changed the same block it is a conflict,
        which is shown and not sent.

        Args:
            folder: The folder.
            space: Key, id or address of the space.
            parent: Id or address of the page to put the top of the folder under; by default the
                home page.
            delete: Delete pages that this folder made and has no file for any more.

        Returns:
            The plan, with ``actions``; ``str(plan)`` tells it, ``apply()`` does it.

        Raises:
            FolderError: Files that cannot be published, all of them, by file and line: not UTF-8,
                a title used twice, a link to a missing file, a damaged lock. Nothing was sent.
            NotFoundError: No such space, or the account may not see it.

        Routes: ``GET /wiki/api/v2/pages`` and ``…/blogposts``, one request for 250 pages and 50
        changed ones.
        """
        return AsyncPlan(self._confluence, await self._prepared(folder, space, parent, delete))

    async def publish(
        self,
        folder: str | os.PathLike[str],
        space: str | int,
        *,
        parent: str | int | None = None,
        delete: bool = False,
        progress: Progress | None = None,
    ) -> Summary:
        """Make a folder of Markdown a page tree: `plan`, then apply.

        Nothing is sent for what has not changed. Interrupted, the next run finishes.

        Args:
            folder: The folder; see `plan`.
            space: Key, id or address of the space.
            parent: Id or address of the page to put the top of the folder under; by default the
                home page.
            delete: Delete pages that this folder made and has no file for any more. Each is read
                once more before: one that was edited meanwhile is a conflict. What is written
                between that and the request goes to the trash with the page.
            progress: Called with what is done, what there is to do, and the name of the last.

        Returns:
            What was done; conflicts and what could not be done are its ``failures``.

        Raises:
            FolderError: Files that cannot be published, by file and line. Nothing was sent.
            NotFoundError: No such space, or the account may not see it.

        Routes: those of `plan`, and those that write pages, attachments, labels and properties.
        """
        _validate_progress(progress)
        prepared = await self._prepared(folder, space, parent, delete)
        return await AsyncPlan(self._confluence, prepared).apply_unverified(progress)

    async def _prepared(
        self,
        folder: str | os.PathLike[str],
        space: str | int,
        parent: str | int | None,
        delete: bool,
    ) -> Prepared:
        space_named(space)
        source = validate_path(folder, "folder=")
        validate_flag(delete, "delete=")
        above = None
        if parent is not None:
            above = await content_id(self._confluence.raw, parent, "parent page")
        planner = AsyncPlanner(self._confluence, source, space, parent=above, delete=delete)
        return await planner.prepare()


def _validate_progress(progress: Progress | None) -> None:
    if progress is not None:
        validate_function(progress, "progress=")


def _validate_assumptions(assume: object) -> None:
    if not isinstance(assume, Assumptions | None):
        raise InvalidInputError(f"assume= must be Assumptions, not {kind_of(assume)}")
