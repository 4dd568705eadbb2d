"""Pages and blog posts alike: what can be written can be read back, and read rendered by name."""

from __future__ import annotations

from typing import Any

import pytest

from confluence_connector import AsyncConfluence


@pytest.fixture(params=["pages", "blog_posts"])
async def resource(request: pytest.FixtureRequest, confluence: AsyncConfluence) -> Any:
    return getattr(confluence, request.param)


async def test_what_is_written_is_read_back(confluence: AsyncConfluence, resource: Any) -> None:
    made = await resource.create("DOCS", "News", "<p>Ribs</p>")
    await confluence.labels.add(made.id, "red")
    assert [row.name async for row in confluence.labels.list(made.id)] == ["red"]
    comment = await confluence.comments.create(made.id, body="<p>Why?</p>")
    assert [row.id async for row in confluence.comments.list(made.id)] == [comment.id]
    inline = await confluence.comments.create_inline(made.id, body="<p>Hot?</p>", text="Ribs")
    assert [row.id async for row in confluence.comments.list_inline(made.id)] == [inline.id]
    file = await confluence.attachments.upload(made.id, b"4", name="a.txt")
    assert [row.id async for row in confluence.attachments.list(made.id)] == [file.id]
    await confluence.properties.set(made.id, "k", {"deep": 1})
    assert [row.key async for row in confluence.properties.list(made.id)] == ["k"]
    assert (await confluence.properties.get(made.id, "k")).value == {"deep": 1}
    me = (await confluence.users.me()).account_id
    await confluence.restrictions.set(made.id, read_users=[me], update_users=[me])
    told: Any = await confluence.restrictions.get(made.id)
    assert [row.restrictions.user.results[0].account_id for row in told.results] == [me, me]
    assert [row.number async for row in resource.versions(made.id)] == [1]


@pytest.mark.parametrize(
    "name", ["storage", "view", "export_view", "styled_view", "anonymous_export_view"]
)
async def test_bodies_by_their_names(confluence: AsyncConfluence, resource: Any, name: str) -> None:
    made = await resource.create("DOCS", "News", "<p>Ribs</p>")
    comment = await confluence.comments.create(made.id, body="<p>Why?</p>")
    body = (await resource.get(made.id, body_format=name)).body
    assert "Ribs" in getattr(body, name).value
    body = (await confluence.comments.get(comment.id, body_format=name)).body
    assert "Why?" in getattr(body, name).value
