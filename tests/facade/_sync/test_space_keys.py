# Derived from tests/facade/_async/test_space_keys.py by `nox -s unasync`: change that file instead.
"""Which space a key or an id means, also after somebody has made a new one of that key."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import httpx
import pytest

from confluence_connector import ConfigurationError, Confluence, NotFoundError
from confluence_connector.sandbox import Sandbox


@pytest.fixture
def somebody(sandbox: Sandbox) -> Iterator[Confluence]:
    """Another client of the same site."""
    with sandbox.client() as somebody:
        yield somebody


def test_a_create_follows_a_key_to_a_new_space(
    confluence: Confluence, somebody: Confluence, sent: Callable[[str], int]
) -> None:
    old = somebody.spaces.create(key="GRILL", name="Grill")
    assert confluence.spaces.id_of("GRILL") == old.id
    somebody.long_tasks.wait(somebody.spaces.delete("GRILL"), poll=0.01)
    new = somebody.spaces.create(key="GRILL", name="Grill again")
    page = confluence.pages.create(space="grill", title="Ribs")
    assert page.space_id == new.id != old.id
    assert sent("createPage") == 2
    # From here on the new one is remembered.
    assert (confluence.blog_posts.create(space="GRILL", title="Open")).space_id == new.id
    assert (confluence.pages.upsert(space="GRILL", title="Ribs", body="<p>4</p>")).id == (page.id)
    assert sent("createBlogPost") == 1


def test_a_create_in_a_space_that_is_gone_is_reported(
    confluence: Confluence, somebody: Confluence
) -> None:
    old = somebody.spaces.create(key="GRILL", name="Grill")
    confluence.spaces.id_of("GRILL")
    somebody.long_tasks.wait(somebody.spaces.delete("GRILL"), poll=0.01)
    with pytest.raises(NotFoundError, match="no space has the key 'GRILL'"):
        confluence.pages.create(space="GRILL", title="Ribs")
    with pytest.raises(NotFoundError, match=f"space with id \\[{old.id}\\]"):
        confluence.pages.create(space=old.id, title="Ribs")


def test_what_is_missing_is_not_the_space(
    confluence: Confluence, sent: Callable[[str], int]
) -> None:
    confluence.spaces.id_of("DOCS")
    with pytest.raises(NotFoundError):
        confluence.pages.create(space="DOCS", title="Ribs", parent=987654)
    assert sent("createPage") == 1


def test_a_key_of_digits_is_distinguished_from_an_id_by_asking_for_it(
    confluence: Confluence, sandbox: Sandbox
) -> None:
    space = confluence.spaces.create(key="2026", name="This year")
    assert confluence.spaces.id_of("2026") == "2026"
    id = (confluence.spaces.get_by_key("2026")).id
    assert id == space.id
    assert (confluence.pages.create(space=id, title="Plan")).space_id == space.id
    before = len(sandbox.requests)
    with pytest.raises(NotFoundError, match="no space has the key '٢٠٢٦'"):
        confluence.spaces.id_of("٢٠٢٦")  # digits, but no id
    assert len(sandbox.requests) == before + 1


def test_the_key_of_a_personal_space_goes_out_as_it_is() -> None:
    asked: list[str] = []

    def response(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.raw_path.decode().partition("/wiki")[2])
        if request.method == "DELETE":
            return httpx.Response(202, json={"id": "1", "links": {"status": "/1"}})
        found = {"id": "7", "key": "~557058:ann"}
        return httpx.Response(200, json={"results": [found], "_links": {}})

    with Confluence("a-token", cloud_id="1", transport=httpx.MockTransport(response)) as confluence:
        assert confluence.spaces.id_of("~557058:ann") == "7"
        assert confluence.spaces.id_of("~557058:ANN") == "7"
        confluence.spaces.delete("~557058:ann")
    key = "~557058%3Aann"
    assert asked == [f"/api/v2/spaces?keys={key}&limit=250", f"/rest/api/space/{key}"]


def test_a_closed_client_is_unusable(sandbox: Sandbox) -> None:
    with sandbox.client() as confluence:
        confluence.spaces.id_of("DOCS")
    with pytest.raises(ConfigurationError, match="closed"):
        confluence.spaces.id_of("DOCS")


def test_a_client_of_before_a_fork_is_unusable(
    confluence: Confluence, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    confluence.spaces.id_of("DOCS")
    before = len(sandbox.requests)
    monkeypatch.setattr(os, "getpid", lambda: -1)
    with pytest.raises(ConfigurationError, match="created before a fork"):
        confluence.spaces.get_by_key("DOCS")
    assert len(sandbox.requests) == before
