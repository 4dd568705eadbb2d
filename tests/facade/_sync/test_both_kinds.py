# Derived from tests/facade/_async/test_both_kinds.py by `nox -s unasync`: change that file instead.
"""Pages and blog posts alike: what can be written can be read back, and read rendered by name."""

from __future__ import annotations

from typing import Any

import pytest

from confluence_connector import Confluence


@pytest.fixture(params=["pages", "blog_posts"])
def resource(request: pytest.FixtureRequest, confluence: Confluence) -> Any:
    return getattr(confluence, request.param)


def test_what_is_written_is_read_back(confluence: Confluence, resource: Any) -> None:
    made = resource.create("DOCS", "News", "<p>Ribs</p>")
    confluence.labels.add(made.id, "red")
    assert [row.name for row in confluence.labels.list(made.id)] == ["red"]
    comment = confluence.comments.create(made.id, body="<p>Why?</p>")
    assert [row.id for row in confluence.comments.list(made.id)] == [comment.id]
    inline = confluence.comments.create_inline(made.id, body="<p>Hot?</p>", text="Ribs")
    assert [row.id for row in confluence.comments.list_inline(made.id)] == [inline.id]
    file = confluence.attachments.upload(made.id, b"4", name="a.txt")
    assert [row.id for row in confluence.attachments.list(made.id)] == [file.id]
    confluence.properties.set(made.id, "k", {"deep": 1})
    assert [row.key for row in confluence.properties.list(made.id)] == ["k"]
    assert (confluence.properties.get(made.id, "k")).value == {"deep": 1}
    me = (confluence.users.me()).account_id
    confluence.restrictions.set(made.id, read_users=[me], update_users=[me])
    told: Any = confluence.restrictions.get(made.id)
    assert [row.restrictions.user.results[0].account_id for row in told.results] == [me, me]
    assert [row.number for row in resource.versions(made.id)] == [1]


@pytest.mark.parametrize(
    "name", ["storage", "view", "export_view", "styled_view", "anonymous_export_view"]
)
def test_bodies_by_their_names(confluence: Confluence, resource: Any, name: str) -> None:
    made = resource.create("DOCS", "News", "<p>Ribs</p>")
    comment = confluence.comments.create(made.id, body="<p>Why?</p>")
    body = (resource.get(made.id, body_format=name)).body
    assert "Ribs" in getattr(body, name).value
    body = (confluence.comments.get(comment.id, body_format=name)).body
    assert "Why?" in getattr(body, name).value
