"""The feed of changes: what it costs, where it is, and which marks it refuses."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from confluence_connector import AsyncConfluence, InvalidInputError, NotFoundError
from confluence_connector.mirror import Created, Deleted, Moved, Restored, Updated, Vanished
from confluence_connector.sandbox import Sandbox


async def follow(
    confluence: AsyncConfluence, mark: Mapping[str, Any] | None = None, **options: Any
) -> tuple[list[tuple[type, str | None]], Any]:
    feed = confluence.mirror.changes("DOCS", mark, **options)
    told = [(type(change), change.title) async for change in feed]
    return told, json.loads(json.dumps(feed.mark))


async def test_the_life_of_a_page(confluence: AsyncConfluence) -> None:
    told, mark = await follow(confluence)
    assert told == [(Created, "Docs Home")]
    page = await confluence.pages.create(space="DOCS", title="Plan")
    told, mark = await follow(confluence, mark)
    assert told == [(Created, "Plan")]
    await confluence.pages.update(page.id, title="Grill plan")
    told, mark = await follow(confluence, mark)
    assert told == [(Updated, "Grill plan"), (Moved, "Grill plan")]
    await confluence.pages.delete(page.id)
    told, mark = await follow(confluence, mark)
    assert told == [(Deleted, "Grill plan")]
    await confluence.pages.restore(page.id)
    told, mark = await follow(confluence, mark)
    assert told == [(Restored, "Grill plan")]
    await confluence.pages.delete(page.id, purge=True)
    told, mark = await follow(confluence, mark)
    assert told == [(Vanished, None)]
    assert await follow(confluence, mark) == ([], mark)


async def test_an_unchanged_space_costs_two_points_a_kind(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    for number in range(30):
        page = await confluence.pages.create("DOCS", f"Plan {number}", "<p>ribs</p>")
    await confluence.blog_posts.create(space="DOCS", title="News", body="<p>x</p>")
    await confluence.attachments.upload(page.id, b"x", name="x.txt")
    await confluence.comments.create(page.id, body="<p>x</p>")
    await confluence.comments.create_inline(page.id, body="<p>x</p>", text="ribs")
    _, mark = await follow(confluence, depth="edits")
    spent, sent = sandbox.points_spent, len(sandbox.requests)
    feed = confluence.mirror.changes("DOCS", mark, depth="edits")
    assert await feed.first() is None
    assert (sandbox.points_spent - spent, len(sandbox.requests) - sent) == (10, 5)
    assert (feed.summary.points, feed.summary.requests) == (10, 5)
    assert feed.summary.seconds > 0


async def test_a_mark_stays_until_everything_was_taken(confluence: AsyncConfluence) -> None:
    _, mark = await follow(confluence)
    for number in range(3):
        await confluence.pages.create(space="DOCS", title=f"Plan {number}")
    feed = confluence.mirror.changes("DOCS", mark)
    assert await feed.first() is not None
    assert len(await feed.take(2)) == 2
    assert feed.mark == mark
    assert len(await feed.take(3)) == 3
    assert feed.mark != mark


async def test_edits_go_on_from_a_full_mark_and_leave_moves_to_the_next_full_look(
    confluence: AsyncConfluence,
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Plan")
    _, mark = await follow(confluence)
    await confluence.pages.update(page.id, title="Grill plan")
    told, mark = await follow(confluence, mark, depth="edits")
    assert told == [(Updated, "Grill plan")]
    told, mark = await follow(confluence, mark)
    assert told == [(Moved, "Grill plan")]


@pytest.mark.parametrize(
    "since",
    [
        "mark",
        {},
        {"format": "confluence-connector mark", "version": 2},
        {"format": "confluence-connector mark", "version": 1, "space_id": "1"},
    ],
)
async def test_what_is_no_mark(confluence: AsyncConfluence, sandbox: Sandbox, since: Any) -> None:
    with pytest.raises(InvalidInputError, match="since="):
        confluence.mirror.changes("DOCS", since)
    assert not sandbox.requests


async def test_marks_of_another_depth_space_or_life(confluence: AsyncConfluence) -> None:
    await confluence.spaces.create(key="OTHER", name="Other")
    _, edits = await follow(confluence, depth="edits")
    with pytest.raises(InvalidInputError, match="depth"):
        confluence.mirror.changes("DOCS", edits)
    _, full = await follow(confluence)
    with pytest.raises(InvalidInputError, match="now the one"):
        await confluence.mirror.changes("OTHER", full).first()
    with pytest.raises(InvalidInputError, match="depth="):
        confluence.mirror.changes("DOCS", depth="half")  # type: ignore[arg-type]
    with pytest.raises(NotFoundError):
        await confluence.mirror.changes("NONE").first()
    with pytest.raises(TypeError):
        bool(confluence.mirror.changes("DOCS"))
