"""Tasks inside the text of pages and blog posts.

They are read out of the bodies, not kept beside them, so that a task is always what the
text says. Its id is made of the content's and its own in the text.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, NamedTuple

from ..content.access import VISIBLE
from ..content.queries import SELECT_CONTENTS, ContentRow, find_content

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from ..app.context import RequestContext
    from ..server.messages import JsonObject

__all__ = ["Task", "all_tasks", "find_task", "serialize_task", "tasks_in", "with_status"]

_IDS_PER_CONTENT = 10_000
# The body is only looked at, so that the tasks of a list inside it are found, too.
_TASK = re.compile(
    r"<ac:task(?:\s[^<>]*)?>\s*<ac:task-id>(?P<id>\d{1,4})</ac:task-id>\s*"
    r"(?:<ac:task-uuid>[^<]*</ac:task-uuid>\s*)?"
    r"<ac:task-status>(?P<status>complete|incomplete)</ac:task-status>\s*"
    r"<ac:task-body>(?=(?P<body>.*?)(?:</ac:task-body>|<ac:task-list\b))",
    re.DOTALL,
)
_PERSON = re.compile(r'<ri:user\b[^<>]*?\bri:account-id="([^"]+)"')
_DUE = re.compile(r'<time\b[^<>]*?\bdatetime="(\d{4}-\d{2}-\d{2})"')
_MEMBER = {"page": "pageId", "blogpost": "blogPostId"}


class Task(NamedTuple):
    """One task as the text has it; people and moments are the content's."""

    content: ContentRow
    number: int
    status: str
    body: str

    @property
    def id(self) -> int:
        """The id in the whole site."""
        return self.content.id * _IDS_PER_CONTENT + self.number

    @property
    def assigned_to(self) -> str | None:
        """The first person that the text names."""
        found = _PERSON.search(self.body)
        return html.unescape(found[1]) if found else None

    @property
    def due_at(self) -> str | None:
        """The first date that the text names."""
        found = _DUE.search(self.body)
        return f"{found[1]}T00:00:00.000Z" if found else None

    @property
    def completed_by(self) -> str | None:
        """Who wrote the version in which it is complete."""
        return self.content.modifier_id if self.status == "complete" else None

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to do."""
        return not re.sub(r"<[^<>]*>", "", self.body).strip()


def all_tasks(context: RequestContext) -> Iterator[Task]:
    """Every task in what is published and the caller may read, by id."""
    rows = context.db.execute(
        f"{SELECT_CONTENTS} WHERE c.type IN ('page', 'blogpost') AND c.status = 'current'"
        f" AND instr(v.body, '<ac:task-id>') AND {VISIBLE} ORDER BY c.id",
        (context.account_id, context.account_id),
    )
    for row in rows.fetchall():
        yield from sorted(tasks_in(ContentRow._make(row)), key=lambda task: task.id)


def find_task(db: sqlite3.Connection, task_id: int) -> Task | None:
    """Find the task with this id."""
    content_id, number = divmod(task_id, _IDS_PER_CONTENT)
    content = find_content(db, content_id, tuple(_MEMBER))
    tasks = tasks_in(content) if content is not None and content.status == "current" else []
    return next((task for task in tasks if task.number == number), None)


def tasks_in(content: ContentRow) -> list[Task]:
    """Return the tasks in one text, in its order."""
    found = _TASK.finditer(content.body)
    return [Task(content, int(task["id"]), task["status"], task["body"]) for task in found]


def with_status(task: Task, status: str) -> str:
    """Return the content's text with another status of one of its tasks."""

    def rewrite(found: re.Match[str]) -> str:
        if int(found["id"]) != task.number:
            return found[0]
        start, end = (edge - found.start() for edge in found.span("status"))
        return found[0][:start] + status + found[0][end:]

    return _TASK.sub(rewrite, task.content.body)


def serialize_task(task: Task, body: JsonObject) -> JsonObject:
    """Write a task on the wire; what it does not have is null."""
    content = task.content
    shape: JsonObject = {
        "id": str(task.id),
        "localId": str(task.number),
        "spaceId": str(content.space_id),
        _MEMBER[content.type]: str(content.id),
        "status": task.status,
        "body": body,
        "createdBy": content.author_id,
        "createdAt": content.created_at,
        "updatedAt": content.modified_at,
    }
    return shape | {
        "assignedTo": task.assigned_to,
        "completedBy": task.completed_by,
        "completedAt": content.modified_at if task.completed_by else None,
        "dueAt": task.due_at,
    }
