"""Inline tasks: list, read, complete, reopen."""

from __future__ import annotations

import builtins
from typing import Literal

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from ..._enums import to_enum_or_unset
from ..._error_mapping.unexpected import reading, require_same
from ..._exactly_once import Expected, Observation
from ..._identifiers import content_named, space_named
from ..._page_sizes import PageSize
from ..._pagination import ResultPage, by_cursor
from ..._revisions import ReadRepresentation
from ..._validation import Identifier, validate_flag, validate_id, validate_text
from ..exactly_once import result_of, write_exactly_once
from ..holder import AsyncHolder, HolderKind
from ..operations import AsyncOperationClient
from ..pagination import AsyncListing
from .spaces import AsyncSpaces

__all__ = ["AsyncTasks", "TaskStatus"]

TaskStatus = Literal["complete", "incomplete"]


class AsyncTasks:
    """Tasks in the text of the site's pages and blog posts, as ``confluence.tasks``.

    The text of a task is part of the page's body and is changed there. On the real site a change
    to a page shows up in this listing after some time.

    Example:
        >>> task = (
        ...     "<ac:task-list><ac:task><ac:task-id>1</ac:task-id>"
        ...     "<ac:task-status>incomplete</ac:task-status>"
        ...     "<ac:task-body>Buy ribs</ac:task-body></ac:task></ac:task-list>"
        ... )
        >>> page = confluence.pages.create(space="DOCS", title="Grill plan", body=task)
        >>> [confluence.tasks.complete(task.id).status.value
        ...     for task in confluence.tasks.list(page.id, status="incomplete")]
        ['complete']
    """

    def __init__(self, raw: AsyncOperationClient, spaces: AsyncSpaces) -> None:
        self._raw = raw
        self._spaces = spaces

    def list(
        self,
        page_id: Identifier | None = None,
        *,
        space: Identifier | None = None,
        status: TaskStatus | None = None,
        assigned_to: str | None = None,
        body_format: ReadRepresentation | None = "storage",
        blank: bool = False,
        page_size: int = 250,
        cursor: str | None = None,
    ) -> AsyncListing[v2.Task]:
        """Return all matching tasks, across result pages.

        Args:
            page_id: Id or address of a page or blog post; by default everywhere.
            space: Key, id or address of a space; by default all.
            status: Only ``complete`` or only ``incomplete`` ones.
            assigned_to: Only those assigned to this account id.
            body_format: Representation of their text; ``None`` leaves it out.
            blank: Include tasks without text.
            page_size: Tasks per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such page, or no space has this key, or
                the account may not see it.

        Routes: ``GET /wiki/api/v2/tasks``; with ``page_id=`` first
        ``GET /wiki/api/v2/pages/{id}`` or ``…/blogposts/{id}``, as an id does not tell which
        it is. Scopes: ``read:task:confluence``; ``read:page:confluence`` with ``page_id=``,
        and ``read:space:confluence`` to resolve a key.
        """
        if page_id is not None:
            content_named(page_id, "page")
        if space is not None:
            space_named(space)
        wanted = to_enum_or_unset(v2.GetTasksStatus, status, "status")
        format = to_enum_or_unset(v2.PrimaryBodyRepresentation, body_format, "body_format")
        with_blank = validate_flag(blank, "blank=")
        person = UNSET if assigned_to is None else [validate_text(assigned_to, "assigned_to=")]
        holder = None if page_id is None else AsyncHolder(self._raw, page_id)

        size = PageSize(page_size)

        async def fetch(after: str | None) -> ResultPage[v2.Task]:
            of_page, of_post = await self._holders(holder)
            response = await v2_api.task.get_tasks.asyncio(
                client=self._raw,
                page_id=of_page or UNSET,
                blogpost_id=of_post or UNSET,
                space_id=UNSET if space is None else [int(await self._spaces.id_of(space))],
                status=wanted,
                assigned_to=person,
                body_format=format,
                include_blank_tasks=with_blank,
                limit=size.rows,
                cursor=after or UNSET,
            )
            return by_cursor(response)

        return AsyncListing(fetch, cursor=cursor, size=None if body_format is None else size)

    async def _holders(
        self, holder: AsyncHolder | None
    ) -> tuple[builtins.list[int | str], builtins.list[int | str]]:
        """Return the page and the blog post to filter by; a wrong one would match nothing."""
        if holder is None:
            return [], []

        async def read(kind: HolderKind, id: str) -> object:
            if kind == "page":
                return await v2_api.page.get_page_by_id.asyncio(id, client=self._raw)
            return await v2_api.blog_post.get_blog_post_by_id.asyncio(id, client=self._raw)

        if holder.kind is None:
            await holder.ask(read)
        id: builtins.list[int | str] = [await holder.id()]
        return (id, []) if holder.kind == "page" else ([], id)

    async def get(
        self, id: Identifier, *, body_format: ReadRepresentation | None = "storage"
    ) -> v2.Task:
        """Return one task.

        Args:
            id: The task's id, as in the listing.
            body_format: Representation of its text; ``None`` leaves it out.

        Raises:
            NotFoundError: No such task, or the account may not see it.

        Route: ``GET /wiki/api/v2/tasks/{id}``. Scope: ``read:task:confluence``.
        """
        return await v2_api.task.get_task_by_id.asyncio(
            validate_id(id, "task"),
            client=self._raw,
            body_format=to_enum_or_unset(v2.PrimaryBodyRepresentation, body_format, "body_format"),
        )

    async def complete(self, id: Identifier) -> v2.Task:
        """Complete a task; a no-op if it is complete.

        Args:
            id: The task's id, as in the listing.

        Returns:
            The current task.

        Raises:
            NotFoundError: No such task, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it was written.

        Routes: ``GET`` and ``PUT /wiki/api/v2/tasks/{id}``.
        Scopes: ``read:task:confluence`` and ``write:task:confluence``.
        """
        return await self._set("tasks.complete", id, v2.TaskUpdateRequestStatus.COMPLETE)

    async def reopen(self, id: Identifier) -> v2.Task:
        """Reopen a task; a no-op if it is incomplete.

        Args:
            id: The task's id, as in the listing.

        Returns:
            The current task.

        Raises:
            NotFoundError: No such task, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it was written.

        Routes: ``GET`` and ``PUT /wiki/api/v2/tasks/{id}``.
        Scopes: ``read:task:confluence`` and ``write:task:confluence``.
        """
        return await self._set("tasks.reopen", id, v2.TaskUpdateRequestStatus.INCOMPLETE)

    async def _set(self, name: str, id: Identifier, status: v2.TaskUpdateRequestStatus) -> v2.Task:
        held = await self.get(id)
        if held.status == status.value:
            return held

        async def write(raw: AsyncOperationClient) -> bool:
            task = await v2_api.task.update_task.asyncio(
                id, client=raw, body=v2.TaskUpdateRequest(status=status)
            )
            with reading(f"task {id}"):
                require_same("status", task.status.value, status.value)
            return True

        async def verify(_: Expected) -> Observation[bool]:
            now = await self.get(id)
            is_done = now.status == status.value
            return Observation("applied", item=True) if is_done else Observation("absent")

        await write_exactly_once(self._raw, name, write, verify)
        return await result_of(name, f"task {id} is {status.value}", lambda: self.get(id))
