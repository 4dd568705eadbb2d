"""Tasks inside texts: list, get, tick off."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from ..app.clock import timestamp
from ..app.context import operation
from ..app.responses import HTTPError, json_response
from ..bodies.formats import LIST_FORMATS, render
from ..content.queries import is_accessible
from ..content.rules import write_in_place
from ..lists.v2 import computed_list_response
from .rules import all_tasks, find_task, serialize_task, with_status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response
    from .rules import Task

__all__ = ["get_task", "list_tasks", "update_task"]

# What a filter of several values compares with.
_CHOICES: dict[str, Callable[[Task], object]] = {
    "task-id": lambda task: task.id,
    "space-id": lambda task: task.content.space_id,
    "page-id": lambda task: task.content.id,
    "blogpost-id": lambda task: task.content.id,
    "created-by": lambda task: task.content.author_id,
    "assigned-to": lambda task: task.assigned_to,
    "completed-by": lambda task: task.completed_by,
    "status": lambda task: task.status,
}
_MOMENTS: dict[str, Callable[[Task], str | None]] = {
    "created-at": lambda task: task.content.created_at,
    "due-at": lambda task: task.due_at,
    "completed-at": lambda task: task.content.modified_at if task.completed_by else None,
}


@operation("getTasks")
def list_tasks(context: RequestContext) -> Response:
    """Tasks of the whole site that pass every filter."""
    filters = list(_read_filters(context))
    tasks = all_tasks(context)
    shown = [_show(context, task) for task in tasks if all(passes(task) for passes in filters)]
    return computed_list_response(context, shown)


@operation("getTaskById")
def get_task(context: RequestContext) -> Response:
    """One task."""
    return json_response(_show(context, _find(context)))


@operation("updateTask")
def update_task(context: RequestContext) -> Response:
    """Complete or reopen a task in its text, without a new version."""
    task = _find(context)
    body = with_status(task, context.body.text("status") or task.status)
    write_in_place(context, task.content, body)
    return json_response(_show(context, _find(context)))


def _find(context: RequestContext) -> Task:
    task_id = context.path_id()
    task = find_task(context.db, task_id)
    if task is None or not is_accessible(context, task.content):
        raise HTTPError(404, f"Cannot find a task with id [{task_id}]")
    return task


def _read_filters(context: RequestContext) -> Iterator[Callable[[Task], bool]]:
    """Read what each filter of the call lets through."""
    if not context.query.flag("include-blank-tasks", default=True):
        yield lambda task: not task.is_blank
    for name, value_of in _CHOICES.items():
        if wanted := context.query.many(name):
            yield partial(_is_among, wanted, value_of)
    for name, moment_of in _MOMENTS.items():
        first, last = _moment(context, f"{name}-from"), _moment(context, f"{name}-to")
        if first or last:
            yield partial(_is_between, first, last, moment_of)


def _is_among(wanted: list[str], value_of: Callable[[Task], object], task: Task) -> bool:
    return str(value_of(task)) in wanted


def _is_between(
    first: str | None, last: str | None, moment_of: Callable[[Task], str | None], task: Task
) -> bool:
    moment = moment_of(task)
    return moment is not None and (first or moment) <= moment <= (last or moment)


def _moment(context: RequestContext, name: str) -> str | None:
    """Return a bound, given in milliseconds since 1970, as moments are kept."""
    milliseconds = context.query.text(name)
    if milliseconds is None:
        return None
    try:
        return timestamp(datetime.fromtimestamp(int(milliseconds) / 1000, UTC))
    except (ValueError, OverflowError, OSError):
        raise HTTPError(400, f"{name} is not a date: {milliseconds}") from None


def _show(context: RequestContext, task: Task) -> JsonObject:
    body_format = context.query.choice("body-format", LIST_FORMATS)
    return serialize_task(task, render(task.body, body_format))
