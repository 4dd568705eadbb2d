# Derived from tests/contract/scenarios/_async/test_tasks.py by `nox -s unasync`: change that file instead.
"""Inline tasks."""

from __future__ import annotations

from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import Confluence

TASK = (
    "<ac:task-list><ac:task><ac:task-id>1</ac:task-id>"
    "<ac:task-status>incomplete</ac:task-status>"
    "<ac:task-body>Buy ribs</ac:task-body></ac:task></ac:task-list>"
)


def test_list_complete_reopen(confluence: Confluence, wire: Wire, docs: Place) -> None:
    assert confluence.tasks.list(space=docs.key).first() is None
    page = confluence.pages.create(docs.key, "To do", TASK)
    post = confluence.blog_posts.create(docs.key, "To do", TASK)
    [task] = [task for task in confluence.tasks.list(page.id)]
    assert task.page_id == page.id
    [other] = [task for task in confluence.tasks.list(post.id)]
    assert other.blog_post_id == post.id
    done = confluence.tasks.complete(task.id)
    assert done.status == "complete"
    assert wire.lines[-2].startswith(f"PUT /wiki/api/v2/tasks/{task.id}")
    assert (confluence.tasks.get(task.id)).status == "complete"
    still = [task.id for task in confluence.tasks.list(space=docs.key, status="incomplete")]
    assert still == [other.id]
    assert (confluence.tasks.reopen(task.id)).status == "incomplete"
