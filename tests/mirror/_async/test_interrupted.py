"""What an interrupted publication made is finished by the next; nothing else is taken for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.facade.relay import Relay

from confluence_connector import AsyncConfluence, Confluence, ConfluenceError
from confluence_connector.mirror import Summary
from confluence_connector.mirror.lock import LOCK, Lock
from confluence_connector.sandbox import Sandbox

CREATE = r"POST .*/pages\b"
POST = "---\ntype: blog_post\n---\n# News\n\nRibs\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "Menu.md").write_text("# Menu\n\nRibs\n")
    return folder


async def lose_a_page(relayed: AsyncConfluence, relay: Relay, folder: Path) -> None:
    """Publish, where the page is made and nobody gets to know it."""
    lose(relay, CREATE, "GET .*/pages.*title=")
    assert not (await relayed.mirror.publish(folder, "DOCS")).ok


def lose(relay: Relay, create: str, look: str) -> None:
    def act(request: httpx.Request) -> httpx.Response:
        relay.forward(request)
        relay.at(look, lambda _: httpx.Response(403))
        return httpx.Response(502)

    relay.at(create, act)


@contextmanager
def failing_creates(sandbox: Sandbox, status: int) -> Iterator[None]:
    """Let no request for a page get through."""
    is_failing = True

    def is_create(asked: Any) -> bool:
        return is_failing and asked.operation == "createPage"

    sandbox.fail_next(1_000, status=status, when=is_create)
    yield
    is_failing = False


async def refused(relayed: AsyncConfluence, folder: Path) -> Summary:
    """Publish; it is a conflict, and deleting removes nothing."""
    summary = await relayed.mirror.publish(folder, "DOCS")
    assert summary.conflicts == 1, summary
    (folder / "Menu.md").unlink()
    assert not (await relayed.mirror.publish(folder, "DOCS", delete=True)).removed
    return summary


async def body_of(relayed: AsyncConfluence, title: str) -> tuple[int, str]:
    page = await relayed.pages.find(space="DOCS", title=title)
    assert page is not None
    return page.version.number, page.body.storage.value


def change_note(folder: Path, **fields: object) -> None:
    """Change the note of the interrupted run; ``None`` takes a field away."""
    lock = Lock.load(folder)
    assert lock is not None
    lock.save()
    value = json.loads((folder / LOCK).read_text())
    note = value["entries"]["new Menu.md"] | fields
    value["entries"]["new Menu.md"] = {k: v for k, v in note.items() if v is not None}
    (folder / LOCK).write_text(json.dumps(value))


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 429])
async def test_a_refused_page_is_noted_no_more(
    relayed: AsyncConfluence, sandbox: Sandbox, folder: Path, bob: Confluence, status: int
) -> None:
    with failing_creates(sandbox, status), suppress(ConfluenceError):
        await relayed.mirror.publish(folder, "DOCS")
    lock = Lock.load(folder)
    assert lock is not None
    assert not lock.entries
    bob.pages.create("DOCS", "Menu", "<p>Bob's</p>")
    summary = await refused(relayed, folder)
    assert "this folder did not make it" in str(summary)
    assert await body_of(relayed, "Menu") == (1, "<p>Bob's</p>")


async def test_a_request_that_was_never_sent_is_noted_no_more(
    relayed: AsyncConfluence, relay: Relay, folder: Path
) -> None:
    def act(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route", request=request)

    relay.at(CREATE, act, times=30)
    with suppress(ConfluenceError):
        await relayed.mirror.publish(folder, "DOCS")
    lock = Lock.load(folder)
    assert lock is not None
    assert not lock.entries


async def test_a_note_outlives_the_refusal_of_a_later_request(
    relayed: AsyncConfluence, relay: Relay, folder: Path
) -> None:
    await lose_a_page(relayed, relay, folder)
    nothing = {"results": [], "_links": {}}
    relay.at("GET .*/pages.*title=", lambda _: httpx.Response(200, json=nothing))
    # The plan does not see the page yet, so that the title is refused.
    assert not (await relayed.mirror.publish(folder, "DOCS")).ok
    assert (await relayed.mirror.publish(folder, "DOCS")).ok


@pytest.mark.parametrize("status", [500, 502, 503])
@pytest.mark.parametrize("body", ["<p>Bob's</p>", "<p>Ribs</p>"])
async def test_a_page_of_another_account_is_a_conflict(
    relayed: AsyncConfluence,
    sandbox: Sandbox,
    folder: Path,
    bob: Confluence,
    status: int,
    body: str,
) -> None:
    with failing_creates(sandbox, status):
        assert not (await relayed.mirror.publish(folder, "DOCS")).ok
    bob.pages.create("DOCS", "Menu", body)
    await refused(relayed, folder)
    assert await body_of(relayed, "Menu") == (1, body)


async def test_a_page_with_another_body_is_a_conflict(
    relayed: AsyncConfluence, relay: Relay, folder: Path, aside: Confluence
) -> None:
    relay.lose(CREATE, arrives=False)
    assert not (await relayed.mirror.publish(folder, "DOCS")).ok
    aside.pages.create("DOCS", "Menu", "<p>By hand</p>")
    await refused(relayed, folder)
    assert await body_of(relayed, "Menu") == (1, "<p>By hand</p>")


async def test_a_page_from_before_the_run_is_a_conflict(
    relayed: AsyncConfluence, relay: Relay, folder: Path, sandbox: Sandbox
) -> None:
    await lose_a_page(relayed, relay, folder)
    change_note(folder, since=int(sandbox.clock.now().timestamp()) + 60)
    await refused(relayed, folder)


async def test_a_page_is_finished_and_belongs_to_the_folder(
    relayed: AsyncConfluence, relay: Relay, folder: Path
) -> None:
    await lose_a_page(relayed, relay, folder)
    plan = await relayed.mirror.plan(folder, "DOCS")
    assert [(action.kind, action.is_made) for action in plan.actions] == [("update", True)]
    assert (await plan.apply()).ok
    assert await body_of(relayed, "Menu") == (1, "<p>Ribs</p>")
    assert not (await relayed.mirror.plan(folder, "DOCS")).actions
    (folder / "Menu.md").unlink()
    assert (await relayed.mirror.publish(folder, "DOCS", delete=True)).removed == 1


async def test_a_page_that_was_edited_since_is_a_conflict(
    relayed: AsyncConfluence, relay: Relay, folder: Path, bob: Confluence
) -> None:
    await lose_a_page(relayed, relay, folder)
    page = bob.pages.find(space="DOCS", title="Menu")
    assert page is not None
    bob.pages.update(page.id, body="<p>Wings</p>")
    await refused(relayed, folder)
    assert await body_of(relayed, "Menu") == (2, "<p>Wings</p>")


async def test_a_note_of_an_earlier_release_has_no_time(
    relayed: AsyncConfluence, relay: Relay, folder: Path, bob: Confluence
) -> None:
    await lose_a_page(relayed, relay, folder)
    change_note(folder, since=None)
    assert [a.kind for a in (await relayed.mirror.plan(folder, "DOCS")).actions] == ["update"]
    page = bob.pages.find(space="DOCS", title="Menu")
    assert page is not None
    bob.pages.delete(page.id)
    bob.pages.create("DOCS", "Menu", "<p>Ribs</p>")
    await refused(relayed, folder)


async def test_a_page_that_the_front_matter_takes_over_does_not_become_the_folders_own(
    relayed: AsyncConfluence, relay: Relay, folder: Path, bob: Confluence
) -> None:
    relay.lose(CREATE, arrives=False)
    assert not (await relayed.mirror.publish(folder, "DOCS")).ok
    page = bob.pages.create("DOCS", "Menu", "<p>Bob's</p>")
    (folder / "Menu.md").write_text(f"---\nid: {page.id}\n---\n# Menu\n\nRibs\n")
    assert (await relayed.mirror.publish(folder, "DOCS")).ok
    (folder / "Menu.md").unlink()
    assert not (await relayed.mirror.publish(folder, "DOCS", delete=True)).removed


async def test_without_an_account_nobody_can_say_whose_a_page_is(
    relayed: AsyncConfluence, relay: Relay, folder: Path, sandbox: Sandbox
) -> None:
    await lose_a_page(relayed, relay, folder)
    sandbox.fail_next(9, status=403, when="getCurrentUser")
    async with sandbox.async_client() as other:
        plan = await other.mirror.plan(folder, "DOCS")
    assert [action.kind for action in plan.actions] == ["conflict"]


@pytest.fixture
def blog(tmp_path: Path) -> Path:
    folder = tmp_path / "blog"
    (folder / "blog").mkdir(parents=True)
    (folder / "blog/News.md").write_text(POST)
    return folder


async def lose_a_post(relayed: AsyncConfluence, relay: Relay, folder: Path) -> None:
    """Publish, where the post is made and nobody gets to know it."""
    lose(relay, "POST .*/blogposts", "GET .*/blogposts.*title=")
    assert not (await relayed.mirror.publish(folder, "DOCS")).ok


async def posts_of(confluence: AsyncConfluence) -> list[str]:
    return [post.id async for post in confluence.blog_posts.list(space="DOCS")]


@pytest.mark.parametrize("days", [0, 2])
async def test_a_post_is_finished_and_belongs_to_the_folder(
    relayed: AsyncConfluence, relay: Relay, blog: Path, sandbox: Sandbox, days: int
) -> None:
    await lose_a_post(relayed, relay, blog)
    sandbox.clock.advance(days * 86_400)
    assert (await relayed.mirror.publish(blog, "DOCS")).ok
    assert not (await relayed.mirror.plan(blog, "DOCS")).actions
    assert len(await posts_of(relayed)) == 1
    (blog / "blog/News.md").unlink()
    assert (await relayed.mirror.publish(blog, "DOCS", delete=True)).removed == 1


async def test_posts_of_that_title_that_are_not_the_runs_are_left(
    relayed: AsyncConfluence,
    relay: Relay,
    blog: Path,
    sandbox: Sandbox,
    aside: Confluence,
    bob: Confluence,
) -> None:
    aside.blog_posts.create("DOCS", "News", "<p>Ribs</p>")
    sandbox.clock.advance(86_400)
    relay.lose("POST .*/blogposts", arrives=False)
    assert not (await relayed.mirror.publish(blog, "DOCS")).ok
    bob.blog_posts.create("DOCS", "News", "<p>Ribs</p>")
    sandbox.clock.advance(86_400)
    assert (await relayed.mirror.publish(blog, "DOCS")).ok
    assert len(await posts_of(relayed)) == 3


async def test_a_post_that_was_edited_since_is_a_conflict(
    relayed: AsyncConfluence, relay: Relay, blog: Path, sandbox: Sandbox, bob: Confluence
) -> None:
    await lose_a_post(relayed, relay, blog)
    (id,) = await posts_of(relayed)
    bob.blog_posts.update(id, body="<p>Wings</p>")
    sandbox.clock.advance(86_400)
    summary = await relayed.mirror.publish(blog, "DOCS")
    assert f"blog post {id} has this title" in str(summary)
    assert await posts_of(relayed) == [id]
    (blog / "blog/News.md").write_text(POST.replace("---\n", f"---\nid: {id}\n", 1))
    assert (await relayed.mirror.publish(blog, "DOCS")).ok


async def test_two_files_do_not_become_one_post(
    relayed: AsyncConfluence, relay: Relay, blog: Path, sandbox: Sandbox
) -> None:
    await lose_a_post(relayed, relay, blog)
    sandbox.clock.advance(86_400)
    (blog / "blog/News.md").rename(blog / "blog/Other.md")
    await lose_a_post(relayed, relay, blog)
    (blog / "blog/News.md").write_text(POST)
    assert (await relayed.mirror.publish(blog, "DOCS")).pages == 2
    assert len(await posts_of(relayed)) == 2
    assert not (await relayed.mirror.plan(blog, "DOCS")).actions
