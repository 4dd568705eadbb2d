# Derived from facade/confluence_connector/_async/resources/long_tasks.py by `nox -s unasync`: change that file instead.
"""Long-running tasks that Confluence continues after its response."""

from __future__ import annotations

import time
from collections.abc import Callable

from confluence_connector_api.v1 import api as v1_api
from confluence_connector_api.v1 import models as v1

from ..._concurrency import sleep
from ..._long_tasks import failure_text, is_finished, next_pause, percentage
from ..._validation import Identifier, validate_function, validate_id, validate_seconds
from ...errors import TaskFailedError, TaskTimeoutError
from ..operations import OperationClient

__all__ = ["LongTasks"]


class LongTasks:
    """Long tasks of the site, as ``confluence.long_tasks``.

    Example:
        >>> page = confluence.pages.create(space="DOCS", title="Old plan")
        >>> task = confluence.pages.archive([page.id])
        >>> confluence.long_tasks.wait(task, poll=0.01).successful
        True
    """

    def __init__(self, raw: OperationClient) -> None:
        self._raw = raw

    def get(self, id: Identifier) -> v1.LongTaskStatusWithLinks:
        """Return the state of a task.

        Args:
            id: The task's id.

        Raises:
            NotFoundError: No such task, or the account may not see it.

        Route: ``GET /wiki/rest/api/longtask/{id}`` (v1; v2 has no long tasks).
        Scopes: ``read:confluence-space.summary``, or granular
        ``read:content.metadata:confluence``.
        """
        return v1_api.long_running_task.get_task.sync(validate_id(id, "task"), client=self._raw)

    def wait(
        self,
        task: v1.LongTask | Identifier,
        *,
        timeout: float | None = 300.0,  # noqa: ASYNC109  the sync client has it, too
        progress: Callable[[int], object] | None = None,
        poll: float = 0.5,
    ) -> v1.LongTaskStatusWithLinks:
        """Wait until a task has ended.

        Args:
            task: The task that a method returned, or its id.
            timeout: Seconds to wait in all; ``None`` waits indefinitely.
            progress: Called after each poll with the percentage done, 0 to 100.
            poll: Seconds between the first polls; the interval grows up to 10 seconds.

        Returns:
            The finished task; ``additional_details`` may describe its result.

        Raises:
            InvalidInputError: ``poll`` or ``timeout`` is not a number of seconds.
            TaskFailedError: It failed.
            TaskTimeoutError: It did not finish in time; it is still running, and can be waited for.
            NotFoundError: No such task, or the account may not see it.

        Route: ``GET /wiki/rest/api/longtask/{id}`` (v1; v2 has no long tasks).
        Scopes: ``read:confluence-space.summary``, or granular
        ``read:content.metadata:confluence``.
        """
        validate_seconds(poll, "poll=")
        if timeout is not None:
            validate_seconds(timeout, "timeout=")
        if progress is not None:
            validate_function(progress, "progress=")
        id = task.id if isinstance(task, v1.LongTask) else task
        started = time.monotonic()
        looks = 0
        while True:
            status = self.get(id)
            if progress is not None:
                progress(percentage(status))
            if is_finished(status):
                break
            looks += 1
            pause = next_pause(looks, first=poll)
            if timeout is not None and time.monotonic() - started + pause > timeout:
                raise TaskTimeoutError(
                    f"task {id} is at {percentage(status)} % after {timeout:g} seconds",
                    task_id=str(id),
                )
            sleep(pause)
        if not status.successful:
            raise TaskFailedError(f"task {id} failed: {failure_text(status)}", task_id=str(id))
        return status
