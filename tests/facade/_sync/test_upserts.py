# Derived from tests/facade/_async/test_upserts.py by `nox -s unasync`: change that file instead.
"""Upserts that respect people: what others wrote, and what stands elsewhere."""

from __future__ import annotations

from typing import Any

import pytest
from tests.facade.relay import Relay

from confluence_connector import (
    Confluence,
    DuplicateTitleError,
    InvalidInputError,
    UnexpectedResponseError,
    VersionConflictError,
)
from confluence_connector._written_bodies import Representation
from confluence_connector.sandbox import Sandbox


def body_of(confluence: Confluence, id: str) -> str:
    return (confluence.pages.get(id)).body.storage.value


def test_a_page_that_is_elsewhere_is_unchanged(confluence: Confluence, sandbox: Sandbox) -> None:
    pages = confluence.pages
    mine = pages.create("DOCS", "My docs")
    theirs = pages.create("DOCS", "Overview", "<p>Theirs.</p>")
    with pytest.raises(DuplicateTitleError, match=f"page {theirs.id} has this title"):
        pages.upsert(space="DOCS", title="overview", body="<p>Ours.</p>", parent=mine.id)
    assert not any(asked.operation == "updatePage" for asked in sandbox.requests)
    there = pages.get(theirs.id)
    assert (there.parent_id, there.version.number) == (theirs.parent_id, 1)
    taken = pages.upsert(
        space="DOCS", title="Overview", body="<p>Ours.</p>", parent=mine.id, on_foreign="take"
    )
    assert (taken.id, taken.parent_id) == (theirs.id, mine.id)
    # Without a parent there is no elsewhere; below the parent it is ours.
    for parent in (None, mine.id):
        again = pages.upsert(space="DOCS", title="Overview", body="<p>Again.</p>", parent=parent)
        assert again.id == theirs.id


def test_an_edit_since_the_base_is_a_conflict(confluence: Confluence) -> None:
    pages = confluence.pages
    page = pages.upsert(space="DOCS", title="Plan", body="<p>One.</p>", base=7)
    pages.edit(page.id, lambda body: body + "<p>Theirs.</p>")
    with pytest.raises(VersionConflictError) as caught:
        pages.upsert(space="DOCS", title="Plan", body="<p>Two.</p>", base=1)
    assert caught.value.base == 1
    assert caught.value.ours == "<p>Two.</p>"
    assert "Theirs" in body_of(confluence, page.id)
    # What stands there already is no conflict.
    same = pages.upsert(space="DOCS", title="Plan", body="<p>One.</p><p>Theirs.</p>", base=1)
    assert same.version.number == 2
    merged = pages.upsert(
        space="DOCS",
        title="Plan",
        body="<p>Two.</p>",
        base=1,
        on_conflict=lambda base, ours, theirs: theirs.replace(base, ours),
    )
    assert merged.version.number == 3
    assert body_of(confluence, page.id) == "<p>Two.</p><p>Theirs.</p>"
    over = pages.upsert(
        space="DOCS", title="Plan", body="<p>Three.</p>", base=1, on_conflict="overwrite"
    )
    assert body_of(confluence, over.id) == "<p>Three.</p>"
    now = pages.upsert(space="DOCS", title="Plan", body="<p>Four.</p>", base=4)
    assert now.version.number == 5


def test_blog_posts(confluence: Confluence) -> None:
    posts = confluence.blog_posts
    for body, number in (("<p>One.</p>", 1), ("<p>One.</p>", 1), ("<p>Two.</p>", 2)):
        post = posts.upsert(space="DOCS", title="News", body=body)
        assert post.version.number == number
    with pytest.raises(VersionConflictError):
        posts.upsert(space="DOCS", title="News", body="<p>Three.</p>", base=1)
    assert [version.number for version in posts.versions(post.id)] == [2, 1]
    back = posts.restore_version(post.id, 1)
    assert back.body.storage.value == "<p>One.</p>"
    posts.delete(post.id)
    assert (posts.restore(post.id)).status == "current"


def test_wrong_arguments(confluence: Confluence, sandbox: Sandbox) -> None:
    before = len(sandbox.requests)
    for wrong in ({"base": 0}, {"base": "1"}, {"on_conflict": "ask"}, {"on_foreign": "move"}):
        with pytest.raises(InvalidInputError):
            confluence.pages.upsert(space="DOCS", title="Plan", body="", **wrong)
    assert len(sandbox.requests) == before


def test_a_key_finds_a_page_that_was_renamed(confluence: Confluence, sandbox: Sandbox) -> None:
    pages = confluence.pages
    home = pages.create("DOCS", "My docs")

    def publish(title: str, body: str, **options: object) -> tuple[str, int]:
        page = pages.upsert(
            space="DOCS", title=title, body=body, parent=home.id, key="plan", **options
        )
        return page.id, page.version.number

    first, _ = publish("Plan 1.0", "<p>One.</p>")
    before = sum(asked.method != "GET" for asked in sandbox.requests)
    assert publish("Plan 1.0", "<p>One.</p>") == (first, 1)
    assert sum(asked.method != "GET" for asked in sandbox.requests) == before
    assert publish("Plan 1.1", "<p>One.</p>") == (first, 2)
    assert publish("Plan 1.1", "<p>Two.</p>") == (first, 3)
    stored = confluence.properties.get(first, "confluence-connector")
    assert isinstance(stored.value, dict)
    assert (stored.value["key"], stored.value["version"]) == ("plan", 3)
    pages.edit(first, lambda body: body + "<p>Theirs.</p>")
    with pytest.raises(VersionConflictError) as caught:
        publish("Plan 1.1", "<p>Three.</p>")
    assert caught.value.base == 3
    assert publish("Plan 1.1", "<p>Three.</p>", on_conflict="overwrite") == (first, 5)
    assert publish("Plan 1.1", "<p>Four.</p>") == (first, 6)
    # A new title alone, given by a person, is no edit of the body.
    pages.update(first, title="Their title")
    assert publish("Plan 1.1", "<p>Five.</p>") == (first, 8)


def test_a_key_and_pages_of_others(confluence: Confluence, sandbox: Sandbox) -> None:
    pages = confluence.pages
    folder = confluence.folders.create("DOCS", "Docs of ours")
    mine = pages.upsert(space="DOCS", title="One", body="<p>1</p>", parent=folder.id, key="one")
    for title, key in (("One", "two"), ("Two", "one")):
        if title == "Two":
            pages.create("DOCS", "Two", "<p>Theirs.</p>")
        with pytest.raises(DuplicateTitleError, match="but not the key"):
            pages.upsert(space="DOCS", title=title, body="<p>2</p>", parent=folder.id, key=key)
    assert (pages.get(mine.id)).version.number == 1
    unmarked = pages.upsert(space="DOCS", title="Three", body="<p>3</p>")
    assert confluence.properties.list(unmarked.id, key="confluence-connector").first() is None
    before = len(sandbox.requests)
    with pytest.raises(InvalidInputError, match="needs parent="):
        pages.upsert(space="DOCS", title="One", body="", key="one")
    with pytest.raises(InvalidInputError, match="key= is blank"):
        pages.upsert(space="DOCS", title="One", body="", key=" ", parent=folder.id)
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
def test_a_mark_that_others_replaced_is_written_anew(confluence: Confluence, value: object) -> None:
    pages = confluence.pages
    home = pages.create("DOCS", "My docs")
    page = pages.upsert(space="DOCS", title="Plan", body="<p>1</p>", parent=home.id, key="plan")
    confluence.properties.set(page.id, "confluence-connector", value)
    for title in ("Plan", "Plan 2"):
        again = pages.upsert(space="DOCS", title=title, body="<p>2</p>", parent=home.id, key="plan")
        assert (again.id, again.title) == (page.id, title)
    assert body_of(confluence, page.id) == "<p>2</p>"


def test_blanks_at_the_ends_of_a_title_make_no_second_page(
    confluence: Confluence, sandbox: Sandbox
) -> None:
    made = confluence.pages.upsert(space="DOCS", title="Rollout notes: ", body="<p>x</p>")
    assert made.title == "Rollout notes:"
    before = writes(sandbox)
    again = confluence.pages.upsert(space="DOCS", title=" Rollout notes: ", body="<p>x</p>")
    found = confluence.pages.find(space="DOCS", title="Rollout notes: ")
    assert found
    assert made.id == again.id == found.id
    assert writes(sandbox) == before
    sandbox.fail_next(status=502, when="createPage", after_commit=True)
    late = confluence.pages.create(space="DOCS", title=" Late notes ", body="<p>x</p>")
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
def test_a_second_run_writes_nothing_whatever_the_server_adds(
    confluence: Confluence, sandbox: Sandbox, body: str, representation: Representation
) -> None:
    for _ in range(3):
        confluence.pages.upsert(
            space="DOCS", title="Menu", body=body, representation=representation
        )
    assert writes(sandbox) == ["POST"]


def test_a_second_run_keeps_the_comments_on_the_text(
    confluence: Confluence, sandbox: Sandbox
) -> None:
    page = confluence.pages.upsert(space="DOCS", title="Menu", body="<p>Ribs, corn.</p>")
    confluence.comments.create_inline(page.id, body="<p>Which?</p>", text="corn")
    again = confluence.pages.upsert(space="DOCS", title="Menu", body="<p>Ribs, corn.</p>")
    assert again.version.number == 1
    comment = confluence.comments.list_inline(page.id).first()
    assert comment is not None
    assert comment.resolution_status == "open"
    assert writes(sandbox) == ["POST", "POST"]


def writes(sandbox: Sandbox) -> list[str]:
    return [request.method for request in sandbox.requests if request.method in ("POST", "PUT")]


LISTED = r"GET .*/pages\?.*title=Menu"


def test_a_page_that_is_renamed_after_it_was_found_is_left_alone(
    relayed: Confluence, relay: Relay, aside: Any
) -> None:
    theirs = aside.pages.create("DOCS", "Menu", "<p>Theirs.</p>")
    relay.after(LISTED, lambda: aside.pages.update(theirs.id, title="Old menu"))
    made = relayed.pages.upsert(space="DOCS", title="Menu", body="<p>Ours.</p>")
    assert (made.id != theirs.id, made.title) == (True, "Menu")
    left = aside.pages.get(theirs.id)
    assert (left.title, left.body.storage.value) == ("Old menu", "<p>Theirs.</p>")


def test_a_title_that_goes_from_page_to_page_is_not_chased_forever(
    relayed: Confluence, relay: Relay, aside: Any
) -> None:
    pages = [aside.pages.create("DOCS", "Menu", "<p>Theirs.</p>")]

    def hand_on() -> None:
        aside.pages.update(pages[-1].id, title=f"Menu {len(pages)}")
        pages.append(aside.pages.create("DOCS", "Menu", "<p>Theirs.</p>"))

    relay.after(LISTED, hand_on, times=20)
    with pytest.raises(UnexpectedResponseError, match="another title each time"):
        relayed.pages.upsert(space="DOCS", title="Menu", body="<p>Ours.</p>")
    assert {aside.pages.get(page.id).body.storage.value for page in pages} == {"<p>Theirs.</p>"}


@pytest.mark.parametrize("base", [None, 1])
@pytest.mark.parametrize(("theirs", "number"), [("<p>Theirs.</p>", 3), ("<p>Ours.</p>", 2)])
def test_a_save_between_the_read_and_the_write_of_an_upsert(
    relayed: Confluence, relay: Relay, aside: Any, base: int | None, theirs: str, number: int
) -> None:
    page = aside.pages.create("DOCS", "Menu", "<p>First.</p>")
    relay.before(f"PUT .*/pages/{page.id}", lambda: aside.pages.update(page.id, body=theirs))
    saved = relayed.pages.upsert(
        space="DOCS", title="Menu", body="<p>Ours.</p>", base=base, on_conflict="overwrite"
    )
    assert saved.version.number == number
    assert aside.pages.get(page.id).body.storage.value == "<p>Ours.</p>"


def test_a_key_is_looked_for_past_folders_and_pages_of_other_keys(
    confluence: Confluence,
) -> None:
    pages = confluence.pages
    home = (pages.create("DOCS", "My docs")).id
    confluence.folders.create("DOCS", "Recipes", parent=home)
    pages.create("DOCS", "By hand", parent=home)
    for key in ("corn", "ribs"):
        pages.upsert(space="DOCS", title=key, body="<p>1</p>", parent=home, key=key)
    found = pages.find(space="DOCS", title="ribs")
    again = pages.upsert(
        space="DOCS", title="Ribs and more", body="<p>2</p>", parent=home, key="ribs"
    )
    assert found
    assert (again.id, again.title) == (found.id, "Ribs and more")
