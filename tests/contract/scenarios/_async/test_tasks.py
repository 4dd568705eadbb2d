"""Inline tasks."""

from __future__ import annotations

from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import AsyncConfluence

TASK = (
    "<ac:task-list><ac:task><ac:task-id>1</ac:task-id>"
    "<ac:task-status>incomplete</ac:task-status>"
    "<ac:task-body>Buy ribs</ac:task-body></ac:task></ac:task-list>"
)


async def test_list_complete_reopen(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    assert await confluence.tasks.list(space=docs.key).first() is None
    page = await confluence.pages.create(docs.key, "To do", TASK)
    post = await confluence.blog_posts.create(docs.key, "To do", TASK)
    [task] = [task async for task in confluence.tasks.list(page.id)]
    assert task.page_id == page.id
    [other] = [task async for task in confluence.tasks.list(post.id)]
    assert other.blog_post_id == post.id
    done = await confluence.tasks.complete(task.id)
    assert done.status == "complete"
    assert wire.lines[-2].startswith(f"PUT /wiki/api/v2/tasks/{task.id}")
    assert (await confluence.tasks.get(task.id)).status == "complete"
    still = [task.id async for task in confluence.tasks.list(space=docs.key, status="incomplete")]
    assert still == [other.id]
    assert (await confluence.tasks.reopen(task.id)).status == "incomplete"
