"""Long tasks: progress, success, failure, patience."""

from __future__ import annotations

import pytest

from confluence_connector import (
    AsyncConfluence,
    InvalidInputError,
    NotFoundError,
    TaskFailedError,
    TaskTimeoutError,
)
from confluence_connector.sandbox import Sandbox


def told(
    percentage: int, *, successful: bool = False, error: str | None = None
) -> dict[str, object]:
    """What the server says of a task."""
    return {
        "id": "t1",
        "name": {"key": "com.atlassian.confluence.longtask.archivepages", "args": []},
        "elapsedTime": 900,
        "percentageComplete": percentage,
        "successful": successful,
        "finished": percentage == 100,
        "messages": [],
        "errors": [{"translation": error, "args": []}] if error else [],
        "_links": {},
    }


async def test_wait_tells_how_far_it_is(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    for percentage in (0, 40, 99):
        sandbox.fail_next(status=200, body=told(percentage), when="getTask")
    sandbox.fail_next(status=200, body=told(100, successful=True), when="getTask")
    seen: list[int] = []
    done = await confluence.long_tasks.wait("t1", progress=seen.append, poll=0)
    assert seen == [0, 40, 99, 100]
    assert done.successful


async def test_wait_takes_what_started_it(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    sandbox.task_seconds = 0.02
    page = await confluence.pages.create(space="DOCS", title="Old plan")
    task = await confluence.pages.archive([page.id])
    assert (await confluence.long_tasks.get(task.id)).id == task.id
    done = await confluence.long_tasks.wait(task, poll=0.005)
    assert (done.finished, done.successful) == (True, True)


async def test_a_failed_task_is_an_error_with_the_servers_words(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    sandbox.fail_next(status=200, body=told(100, error="Title is taken"), when="getTask")
    with pytest.raises(TaskFailedError, match="Title is taken") as caught:
        await confluence.long_tasks.wait("t1", poll=0)
    assert caught.value.task_id == "t1"
    sandbox.fail_next(status=200, body=told(100), when="getTask")
    with pytest.raises(TaskFailedError, match="gives no reason"):
        await confluence.long_tasks.wait("t1", poll=0)


async def test_waiting_ends_in_time(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    sandbox.fail_next(99, status=200, body=told(40), when="getTask")
    with pytest.raises(TaskTimeoutError, match="40 %") as caught:
        await confluence.long_tasks.wait("t1", timeout=0, poll=0.001)
    assert caught.value.task_id == "t1"
    assert sum(request.operation == "getTask" for request in sandbox.requests) == 1


async def test_an_unknown_task(confluence: AsyncConfluence) -> None:
    with pytest.raises(NotFoundError):
        await confluence.long_tasks.wait("nope")
    with pytest.raises(InvalidInputError):
        await confluence.long_tasks.get("")
    with pytest.raises(InvalidInputError):
        await confluence.long_tasks.wait("t1", poll=-1)
