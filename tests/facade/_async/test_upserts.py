"""Upserts that respect people: what others wrote, and what stands elsewhere."""

from __future__ import annotations

from typing import Any

import pytest
from tests.facade.relay import Relay

from confluence_connector import (
    AsyncConfluence,
    DuplicateTitleError,
    InvalidInputError,
    UnexpectedResponseError,
    VersionConflictError,
)
from confluence_connector._written_bodies import Representation
from confluence_connector.sandbox import Sandbox


async def body_of(confluence: AsyncConfluence, id: str) -> str:
    return (await confluence.pages.get(id)).body.storage.value


async def test_a_page_that_is_elsewhere_is_unchanged(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    pages = confluence.pages
    mine = await pages.create("DOCS", "My docs")
    theirs = await pages.create("DOCS", "Overview", "<p>Theirs.</p>")
    with pytest.raises(DuplicateTitleError, match=f"page {theirs.id} has this title"):
        await pages.upsert(space="DOCS", title="overview", body="<p>Ours.</p>", parent=mine.id)
    assert not any(asked.operation == "updatePage" for asked in sandbox.requests)
    there = await pages.get(theirs.id)
    assert (there.parent_id, there.version.number) == (theirs.parent_id, 1)
    taken = await pages.upsert(
        space="DOCS", title="Overview", body="<p>Ours.</p>", parent=mine.id, on_foreign="take"
    )
    assert (taken.id, taken.parent_id) == (theirs.id, mine.id)
    # Without a parent there is no elsewhere; below the parent it is ours.
    for parent in (None, mine.id):
        again = await pages.upsert(
            space="DOCS", title="Overview", body="<p>Again.</p>", parent=parent
        )
        assert again.id == theirs.id


async def test_an_edit_since_the_base_is_a_conflict(confluence: AsyncConfluence) -> None:
    pages = confluence.pages
    page = await pages.upsert(space="DOCS", title="Plan", body="<p>One.</p>", base=7)
    await pages.edit(page.id, lambda body: body + "<p>Theirs.</p>")
    with pytest.raises(VersionConflictError) as caught:
        await pages.upsert(space="DOCS", title="Plan", body="<p>Two.</p>", base=1)
    assert caught.value.base == 1
    assert caught.value.ours == "<p>Two.</p>"
    assert "Theirs" in await body_of(confluence, page.id)
    # What stands there already is no conflict.
    same = await pages.upsert(space="DOCS", title="Plan", body="<p>One.</p><p>Theirs.</p>", base=1)
    assert same.version.number == 2
    merged = await pages.upsert(
        space="DOCS",
        title="Plan",
        body="<p>Two.</p>",
        base=1,
        on_conflict=lambda base, ours, theirs: theirs.replace(base, ours),
    )
    assert merged.version.number == 3
    assert await body_of(confluence, page.id) == "<p>Two.</p><p>Theirs.</p>"
    over = await pages.upsert(
        space="DOCS", title="Plan", body="<p>Three.</p>", base=1, on_conflict="overwrite"
    )
    assert await body_of(confluence, over.id) == "<p>Three.</p>"
    now = await pages.upsert(space="DOCS", title="Plan", body="<p>Four.</p>", base=4)
    assert now.version.number == 5


async def test_blog_posts(confluence: AsyncConfluence) -> None:
    posts = confluence.blog_posts
    for body, number in (("<p>One.</p>", 1), ("<p>One.</p>", 1), ("<p>Two.</p>", 2)):
        post = await posts.upsert(space="DOCS", title="News", body=body)
        assert post.version.number == number
    with pytest.raises(VersionConflictError):
        await posts.upsert(space="DOCS", title="News", body="<p>Three.</p>", base=1)
    assert [version.number async for version in posts.versions(post.id)] == [2, 1]
    back = await posts.restore_version(post.id, 1)
    assert back.body.storage.value == "<p>One.</p>"
    await posts.delete(post.id)
    assert (await posts.restore(post.id)).status == "current"


async def test_wrong_arguments(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    before = len(sandbox.requests)
    for wrong in ({"base": 0}, {"base": "1"}, {"on_conflict": "ask"}, {"on_foreign": "move"}):
        with pytest.raises(InvalidInputError):
            await confluence.pages.upsert(space="DOCS", title="Plan", body="", **wrong)
    assert len(sandbox.requests) == before


async def test_a_key_finds_a_page_that_was_renamed(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    pages = confluence.pages
    home = await pages.create("DOCS", "My docs")

    async def publish(title: str, body: str, **options: object) -> tuple[str, int]:
        page = await pages.upsert(
            space="DOCS", title=title, body=body, parent=home.id, key="plan", **options
        )
        return page.id, page.version.number

    first, _ = await publish("Plan 1.0", "<p>One.</p>")
    before = sum(asked.method != "GET" for asked in sandbox.requests)
    assert await publish("Plan 1.0", "<p>One.</p>") == (first, 1)
    assert sum(asked.method != "GET" for asked in sandbox.requests) == before
    assert await publish("Plan 1.1", "<p>One.</p>") == (first, 2)
    assert await publish("Plan 1.1", "<p>Two.</p>") == (first, 3)
    stored = await confluence.properties.get(first, "confluence-connector")
    assert isinstance(stored.value, dict)
    assert (stored.value["key"], stored.value["version"]) == ("plan", 3)
    await pages.edit(first, lambda body: body + "<p>Theirs.</p>")
    with pytest.raises(VersionConflictError) as caught:
        await publish("Plan 1.1", "<p>Three.</p>")
    assert caught.value.base == 3
    assert await publish("Plan 1.1", "<p>Three.</p>", on_conflict="overwrite") == (first, 5)
    assert await publish("Plan 1.1", "<p>Four.</p>") == (first, 6)
    # A new title alone, given by a person, is no edit of the body.
    await pages.update(first, title="Their title")
    assert await publish("Plan 1.1", "<p>Five.</p>") == (first, 8)


async def test_a_key_and_pages_of_others(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    pages = confluence.pages
    folder = await confluence.folders.create("DOCS", "Docs of ours")
    mine = await pages.upsert(
        space="DOCS", title="One", body="<p>1</p>", parent=folder.id, key="one"
    )
    for title, key in (("One", "two"), ("Two", "one")):
        if title == "Two":
            await pages.create("DOCS", "Two", "<p>Theirs.</p>")
        with pytest.raises(DuplicateTitleError, match="but not the key"):
            await pages.upsert(
                space="DOCS", title=title, body="<p>2</p>", parent=folder.id, key=key
            )
    assert (await pages.get(mine.id)).version.number == 1
    unmarked = await pages.upsert(space="DOCS", title="Three", body="<p>3</p>")
    assert await confluence.properties.list(unmarked.id, key="confluence-connector").first() is None
    before = len(sandbox.requests)
    with pytest.raises(InvalidInputError, match="needs parent="):
        await pages.upsert(space="DOCS", title="One", body="", key="one")
    with pytest.raises(InvalidInputError, match="key= is blank"):
        await pages.upsert(space="DOCS", title="One", body="", key=" ", parent=folder.id)
    assert len(sandbox.requests) == before


@pytest.mark.parametrize(
    "value",
    [
        [1],
        "plan",
        {"key": "plan"},
        {"key": "plan", "version": "1", "digest": "00"},
        {"key": 7, "version": 1, "digest": "00"},
    ],
)
async def test_a_mark_that_others_replaced_is_written_anew(
    confluence: AsyncConfluence, value: object
) -> None:
    pages = confluence.pages
    home = await pages.create("DOCS", "My docs")
    page = await pages.upsert(
        space="DOCS", title="Plan", body="<p>1</p>", parent=home.id, key="plan"
    )
    await confluence.properties.set(page.id, "confluence-connector", value)
    for title in ("Plan", "Plan 2"):
        again = await pages.upsert(
            space="DOCS", title=title, body="<p>2</p>", parent=home.id, key="plan"
        )
        assert (again.id, again.title) == (page.id, title)
    assert await body_of(confluence, page.id) == "<p>2</p>"


async def test_blanks_at_the_ends_of_a_title_make_no_second_page(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    made = await confluence.pages.upsert(space="DOCS", title="Rollout notes: ", body="<p>x</p>")
    assert made.title == "Rollout notes:"
    before = writes(sandbox)
    again = await confluence.pages.upsert(space="DOCS", title=" Rollout notes: ", body="<p>x</p>")
    found = await confluence.pages.find(space="DOCS", title="Rollout notes: ")
    assert found
    assert made.id == again.id == found.id
    assert writes(sandbox) == before
    sandbox.fail_next(status=502, when="createPage", after_commit=True)
    late = await confluence.pages.create(space="DOCS", title=" Late notes ", body="<p>x</p>")
    assert late.title == "Late notes"


ADF = (
    '{"type":"doc","version":1,"content":[{"type":"paragraph","content":['
    '{"type":"text","text":"Ri","marks":[]},{"type":"text","text":"bs"}]}]}'
)


@pytest.mark.parametrize(
    ("body", "representation"),
    [
        ('<p>See <ac:link><ri:page ri:content-title="Ribs" /></ac:link></p>', "storage"),
        ("<p>Caf&eacute; &amp; b&#97;r</p>", "storage"),
        ("<p>Ribs<br/>and <strong></strong>corn</p><hr/>", "storage"),
        ('<ac:structured-macro ac:name="toc"/>', "storage"),
        (
            "<ac:task-list><ac:task><ac:task-body>Ribs</ac:task-body></ac:task></ac:task-list>",
            "storage",
        ),
        (ADF, "atlas_doc_format"),
        ("# Ribs\n\n- corn\n- *beans*", "markdown"),
    ],
)
async def test_a_second_run_writes_nothing_whatever_the_server_adds(
    confluence: AsyncConfluence, sandbox: Sandbox, body: str, representation: Representation
) -> None:
    for _ in range(3):
        await confluence.pages.upsert(
            space="DOCS", title="Menu", body=body, representation=representation
        )
    assert writes(sandbox) == ["POST"]


async def test_a_second_run_keeps_the_comments_on_the_text(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    page = await confluence.pages.upsert(space="DOCS", title="Menu", body="<p>Ribs, corn.</p>")
    await confluence.comments.create_inline(page.id, body="<p>Which?</p>", text="corn")
    again = await confluence.pages.upsert(space="DOCS", title="Menu", body="<p>Ribs, corn.</p>")
    assert again.version.number == 1
    comment = await confluence.comments.list_inline(page.id).first()
    assert comment is not None
    assert comment.resolution_status == "open"
    assert writes(sandbox) == ["POST", "POST"]


def writes(sandbox: Sandbox) -> list[str]:
    return [request.method for request in sandbox.requests if request.method in ("POST", "PUT")]


LISTED = r"GET .*/pages\?.*title=Menu"


async def test_a_page_that_is_renamed_after_it_was_found_is_left_alone(
    relayed: AsyncConfluence, relay: Relay, aside: Any
) -> None:
    theirs = aside.pages.create("DOCS", "Menu", "<p>Theirs.</p>")
    relay.after(LISTED, lambda: aside.pages.update(theirs.id, title="Old menu"))
    made = await relayed.pages.upsert(space="DOCS", title="Menu", body="<p>Ours.</p>")
    assert (made.id != theirs.id, made.title) == (True, "Menu")
    left = aside.pages.get(theirs.id)
    assert (left.title, left.body.storage.value) == ("Old menu", "<p>Theirs.</p>")


async def test_a_title_that_goes_from_page_to_page_is_not_chased_forever(
    relayed: AsyncConfluence, relay: Relay, aside: Any
) -> None:
    pages = [aside.pages.create("DOCS", "Menu", "<p>Theirs.</p>")]

    def hand_on() -> None:
        aside.pages.update(pages[-1].id, title=f"Menu {len(pages)}")
        pages.append(aside.pages.create("DOCS", "Menu", "<p>Theirs.</p>"))

    relay.after(LISTED, hand_on, times=20)
    with pytest.raises(UnexpectedResponseError, match="another title each time"):
        await relayed.pages.upsert(space="DOCS", title="Menu", body="<p>Ours.</p>")
    assert {aside.pages.get(page.id).body.storage.value for page in pages} == {"<p>Theirs.</p>"}


@pytest.mark.parametrize("base", [None, 1])
@pytest.mark.parametrize(("theirs", "number"), [("<p>Theirs.</p>", 3), ("<p>Ours.</p>", 2)])
async def test_a_save_between_the_read_and_the_write_of_an_upsert(
    relayed: AsyncConfluence, relay: Relay, aside: Any, base: int | None, theirs: str, number: int
) -> None:
    page = aside.pages.create("DOCS", "Menu", "<p>First.</p>")
    relay.before(f"PUT .*/pages/{page.id}", lambda: aside.pages.update(page.id, body=theirs))
    saved = await relayed.pages.upsert(
        space="DOCS", title="Menu", body="<p>Ours.</p>", base=base, on_conflict="overwrite"
    )
    assert saved.version.number == number
    assert aside.pages.get(page.id).body.storage.value == "<p>Ours.</p>"


async def test_a_key_is_looked_for_past_folders_and_pages_of_other_keys(
    confluence: AsyncConfluence,
) -> None:
    pages = confluence.pages
    home = (await pages.create("DOCS", "My docs")).id
    await confluence.folders.create("DOCS", "Recipes", parent=home)
    await pages.create("DOCS", "By hand", parent=home)
    for key in ("corn", "ribs"):
        await pages.upsert(space="DOCS", title=key, body="<p>1</p>", parent=home, key=key)
    found = await pages.find(space="DOCS", title="ribs")
    again = await pages.upsert(
        space="DOCS", title="Ribs and more", body="<p>2</p>", parent=home, key="ribs"
    )
    assert found
    assert (again.id, again.title) == (found.id, "Ribs and more")
