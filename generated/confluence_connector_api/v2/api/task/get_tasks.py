# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.get_tasks_status import GetTasksStatus
    from ...models.multi_entity_result_task import MultiEntityResultTask
    from ...models.primary_body_representation import PrimaryBodyRepresentation

OPERATION = Operation(
    id="getTasks",
    api="v2",
    method="GET",
    path="/wiki/api/v2/tasks",
    granular_scopes=("read:task:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request(
    *,
    assigned_to: list[str] | Unset = UNSET,
    blogpost_id: list[int | str] | Unset = UNSET,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    completed_at_from: int | Unset = UNSET,
    completed_at_to: int | Unset = UNSET,
    completed_by: list[str] | Unset = UNSET,
    created_at_from: int | Unset = UNSET,
    created_at_to: int | Unset = UNSET,
    created_by: list[str] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    due_at_from: int | Unset = UNSET,
    due_at_to: int | Unset = UNSET,
    include_blank_tasks: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page_id: list[int | str] | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
    status: GetTasksStatus | Unset = UNSET,
    task_id: list[int | str] | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/tasks"}
    arguments["params"] = given(
        {
            "assigned-to": assigned_to,
            "blogpost-id": blogpost_id,
            "body-format": body_format,
            "completed-at-from": completed_at_from,
            "completed-at-to": completed_at_to,
            "completed-by": completed_by,
            "created-at-from": created_at_from,
            "created-at-to": created_at_to,
            "created-by": created_by,
            "cursor": cursor,
            "due-at-from": due_at_from,
            "due-at-to": due_at_to,
            "include-blank-tasks": include_blank_tasks,
            "limit": limit,
            "page-id": page_id,
            "space-id": space_id,
            "status": status,
            "task-id": task_id,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultTask:
    from ... import models

    return models.MultiEntityResultTask.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    assigned_to: list[str] | Unset = UNSET,
    blogpost_id: list[int | str] | Unset = UNSET,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    completed_at_from: int | Unset = UNSET,
    completed_at_to: int | Unset = UNSET,
    completed_by: list[str] | Unset = UNSET,
    created_at_from: int | Unset = UNSET,
    created_at_to: int | Unset = UNSET,
    created_by: list[str] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    due_at_from: int | Unset = UNSET,
    due_at_to: int | Unset = UNSET,
    include_blank_tasks: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page_id: list[int | str] | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
    status: GetTasksStatus | Unset = UNSET,
    task_id: list[int | str] | Unset = UNSET,
) -> Response[MultiEntityResultTask]:
    """GET /wiki/api/v2/tasks

    Granular scopes: read:task:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            assigned_to=assigned_to,
            blogpost_id=blogpost_id,
            body_format=body_format,
            completed_at_from=completed_at_from,
            completed_at_to=completed_at_to,
            completed_by=completed_by,
            created_at_from=created_at_from,
            created_at_to=created_at_to,
            created_by=created_by,
            cursor=cursor,
            due_at_from=due_at_from,
            due_at_to=due_at_to,
            include_blank_tasks=include_blank_tasks,
            limit=limit,
            page_id=page_id,
            space_id=space_id,
            status=status,
            task_id=task_id,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    assigned_to: list[str] | Unset = UNSET,
    blogpost_id: list[int | str] | Unset = UNSET,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    completed_at_from: int | Unset = UNSET,
    completed_at_to: int | Unset = UNSET,
    completed_by: list[str] | Unset = UNSET,
    created_at_from: int | Unset = UNSET,
    created_at_to: int | Unset = UNSET,
    created_by: list[str] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    due_at_from: int | Unset = UNSET,
    due_at_to: int | Unset = UNSET,
    include_blank_tasks: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page_id: list[int | str] | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
    status: GetTasksStatus | Unset = UNSET,
    task_id: list[int | str] | Unset = UNSET,
) -> MultiEntityResultTask:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client,
        assigned_to=assigned_to,
        blogpost_id=blogpost_id,
        body_format=body_format,
        completed_at_from=completed_at_from,
        completed_at_to=completed_at_to,
        completed_by=completed_by,
        created_at_from=created_at_from,
        created_at_to=created_at_to,
        created_by=created_by,
        cursor=cursor,
        due_at_from=due_at_from,
        due_at_to=due_at_to,
        include_blank_tasks=include_blank_tasks,
        limit=limit,
        page_id=page_id,
        space_id=space_id,
        status=status,
        task_id=task_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    assigned_to: list[str] | Unset = UNSET,
    blogpost_id: list[int | str] | Unset = UNSET,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    completed_at_from: int | Unset = UNSET,
    completed_at_to: int | Unset = UNSET,
    completed_by: list[str] | Unset = UNSET,
    created_at_from: int | Unset = UNSET,
    created_at_to: int | Unset = UNSET,
    created_by: list[str] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    due_at_from: int | Unset = UNSET,
    due_at_to: int | Unset = UNSET,
    include_blank_tasks: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page_id: list[int | str] | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
    status: GetTasksStatus | Unset = UNSET,
    task_id: list[int | str] | Unset = UNSET,
) -> Response[MultiEntityResultTask]:
    """GET /wiki/api/v2/tasks

    Granular scopes: read:task:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            assigned_to=assigned_to,
            blogpost_id=blogpost_id,
            body_format=body_format,
            completed_at_from=completed_at_from,
            completed_at_to=completed_at_to,
            completed_by=completed_by,
            created_at_from=created_at_from,
            created_at_to=created_at_to,
            created_by=created_by,
            cursor=cursor,
            due_at_from=due_at_from,
            due_at_to=due_at_to,
            include_blank_tasks=include_blank_tasks,
            limit=limit,
            page_id=page_id,
            space_id=space_id,
            status=status,
            task_id=task_id,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    assigned_to: list[str] | Unset = UNSET,
    blogpost_id: list[int | str] | Unset = UNSET,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    completed_at_from: int | Unset = UNSET,
    completed_at_to: int | Unset = UNSET,
    completed_by: list[str] | Unset = UNSET,
    created_at_from: int | Unset = UNSET,
    created_at_to: int | Unset = UNSET,
    created_by: list[str] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    due_at_from: int | Unset = UNSET,
    due_at_to: int | Unset = UNSET,
    include_blank_tasks: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page_id: list[int | str] | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
    status: GetTasksStatus | Unset = UNSET,
    task_id: list[int | str] | Unset = UNSET,
) -> MultiEntityResultTask:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client,
            assigned_to=assigned_to,
            blogpost_id=blogpost_id,
            body_format=body_format,
            completed_at_from=completed_at_from,
            completed_at_to=completed_at_to,
            completed_by=completed_by,
            created_at_from=created_at_from,
            created_at_to=created_at_to,
            created_by=created_by,
            cursor=cursor,
            due_at_from=due_at_from,
            due_at_to=due_at_to,
            include_blank_tasks=include_blank_tasks,
            limit=limit,
            page_id=page_id,
            space_id=space_id,
            status=status,
            task_id=task_id,
        )
    ).parsed
