"""Tasks inside texts: list, get, tick off."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from .. import inline_tasks
from ..answers import Refused, json_response
from ..bodies import LIST_FORMATS, render
from ..call import operation
from ..clock import timestamp
from ..listing import answer_made_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..call import Call
    from ..exchange import JsonObject, Response
    from ..inline_tasks import Task

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
def list_tasks(call: Call) -> Response:
    """Tasks of the whole site that pass every filter."""
    filters = list(_read_filters(call))
    tasks = inline_tasks.all_tasks(call.db)
    shown = [_show(call, task) for task in tasks if all(passes(task) for passes in filters)]
    return answer_made_list(call, shown)


@operation("getTaskById")
def get_task(call: Call) -> Response:
    """One task."""
    return json_response(_show(call, _find(call)))


@operation("updateTask")
def update_task(call: Call) -> Response:
    """A task is done, or not any more: its text says so, without a new version."""
    task = _find(call)
    body = inline_tasks.with_status(task, call.body.text("status") or task.status)
    content = task.content
    call.db.execute(
        "UPDATE version SET body = ? WHERE content_id = ? AND number = ?",
        (body, content.id, content.version),
    )
    call.changed.add(content.id)
    return json_response(_show(call, _find(call)))


def _find(call: Call) -> Task:
    task_id = call.path_id()
    task = inline_tasks.find_task(call.db, task_id)
    if task is None:
        raise Refused(404, f"Cannot find a task with id [{task_id}]")
    return task


def _read_filters(call: Call) -> Iterator[Callable[[Task], bool]]:
    """What each filter of the call lets through."""
    if not call.query.flag("include-blank-tasks", default=True):
        yield lambda task: not task.is_blank
    for name, value_of in _CHOICES.items():
        if wanted := call.query.many(name):
            yield partial(_is_among, wanted, value_of)
    for name, moment_of in _MOMENTS.items():
        first, last = _moment(call, f"{name}-from"), _moment(call, f"{name}-to")
        if first or last:
            yield partial(_is_between, first, last, moment_of)


def _is_among(wanted: list[str], value_of: Callable[[Task], object], task: Task) -> bool:
    return str(value_of(task)) in wanted


def _is_between(
    first: str | None, last: str | None, moment_of: Callable[[Task], str | None], task: Task
) -> bool:
    moment = moment_of(task)
    return moment is not None and (first or moment) <= moment <= (last or moment)


def _moment(call: Call, name: str) -> str | None:
    """A bound, given in milliseconds since 1970, as moments are kept."""
    milliseconds = call.query.text(name)
    if milliseconds is None:
        return None
    try:
        return timestamp(datetime.fromtimestamp(int(milliseconds) / 1000, UTC))
    except (ValueError, OverflowError, OSError):
        raise Refused(400, f"{name} is no moment: {milliseconds}") from None


def _show(call: Call, task: Task) -> JsonObject:
    body_format = call.query.choice("body-format", LIST_FORMATS)
    return inline_tasks.show(task, render(task.body, body_format))
