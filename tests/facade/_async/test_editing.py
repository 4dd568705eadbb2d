"""Updates and edits: drafts, conflicts, responses that are lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.facade.relay import Relay

from confluence_connector import (
    AmbiguousWriteError,
    AsyncConfluence,
    InvalidInputError,
    NotFoundError,
    ServerError,
    VersionConflictError,
)
from confluence_connector._async.versioned import NEWEST
from confluence_connector.sandbox import Sandbox
from confluence_connector.sandbox.app.request_log import RecordedRequest


@pytest.fixture
def read_after_write(sent: Callable[[str], int]) -> Callable[[RecordedRequest], bool]:
    """Picks the reads of a page that come after the first update of one."""
    return lambda asked: asked.operation == "getPageById" and sent("updatePage") > 0


async def test_a_draft_stays_at_version_1_until_and_when_it_is_published(
    confluence: AsyncConfluence,
) -> None:
    draft = await confluence.pages.create(space="DOCS", title="Grill plan", status="draft")
    assert await confluence.pages.find(space="DOCS", title="Grill plan") is None
    saved = await confluence.pages.update(draft.id, body="<p>Ribs.</p>")
    assert (saved.status.value, saved.version.number) == ("draft", 1)
    published = await confluence.pages.update(draft.id, status="current")
    assert (published.status.value, published.version.number) == ("current", 1)
    now = await confluence.pages.edit(draft.id, lambda body: body + "<p>Corn.</p>")
    assert now.version.number == 2
    assert now.body.storage.value == "<p>Ribs.</p><p>Corn.</p>"


async def test_a_draft_beside_a_published_page_leaves_it_alone(confluence: AsyncConfluence) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")
    await confluence.pages.update(page.id, body="<p>Ribs, corn.</p>")
    await confluence.pages.update(page.id, body="<p>Idea.</p>", status="draft")
    await confluence.pages.update(page.id, title="Grill idea", status="draft")
    now = await confluence.pages.get(page.id)
    assert (now.title, now.version.number) == ("Grill plan", 2)
    draft = await confluence.pages.get(page.id, draft=True)
    assert (draft.title, draft.body.storage.value) == ("Grill idea", "<p>Idea.</p>")


async def test_a_draft_whose_response_is_lost_is_looked_up_as_a_draft(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")
    sandbox.fail_next(status=502, when="updatePage", after_commit=True)
    saved = await confluence.pages.update(page.id, body="<p>Idea.</p>", status="draft")
    assert saved.status.value == "draft"
    assert sent("updatePage") == 1


async def test_an_update_that_changes_nothing_returns_the_old_number(
    confluence: AsyncConfluence,
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")
    same = await confluence.pages.update(page.id, title="Grill plan", body="<p>Ribs.</p>")
    assert same.version.number == 1


async def test_an_update_under_another_parent_keeps_title_and_body(
    confluence: AsyncConfluence,
) -> None:
    parent = await confluence.pages.create(space="DOCS", title="Plans")
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")
    moved = await confluence.pages.update(page.id, parent=parent.id)
    assert moved.parent_id == parent.id
    assert (moved.title, moved.body.storage.value) == ("Grill plan", "<p>Ribs.</p>")


async def test_a_change_from_an_old_version_is_a_conflict_that_says_what_is_there(
    confluence: AsyncConfluence,
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")
    await confluence.pages.update(page.id, body="<p>Corn.</p>")
    with pytest.raises(VersionConflictError) as caught:
        await confluence.pages.update(page.id, body="<p>Tofu.</p>", base=1)
    conflict = caught.value
    assert (conflict.status, conflict.base, conflict.ours) == (409, 1, "<p>Tofu.</p>")
    assert conflict.theirs == await confluence.pages.get(page.id)
    assert f"/pages/{page.id}: nothing was written" in str(conflict)


async def test_a_conflict_may_be_overwritten(confluence: AsyncConfluence) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")
    await confluence.pages.update(page.id, body="<p>Corn.</p>")
    now = await confluence.pages.update(
        page.id, body="<p>Tofu.</p>", base=1, on_conflict="overwrite"
    )
    assert (now.version.number, now.body.storage.value) == (3, "<p>Tofu.</p>")


async def test_a_conflict_may_be_merged_again_and_again(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>1</p>")
    await confluence.pages.update(page.id, body="<p>2</p>")
    seen: list[tuple[str, str, str]] = []

    def merge(base: str, ours: str, theirs: str) -> str:
        seen.append((base, ours, theirs))
        if len(seen) == 1:  # somebody writes while we merge
            with sandbox.client() as other:
                other.pages.update(page.id, body="<p>3</p>")
        return ours + theirs

    now = await confluence.pages.update(page.id, body="<p>our</p>", base=1, on_conflict=merge)
    assert seen == [
        ("<p>1</p>", "<p>our</p>", "<p>2</p>"),
        ("<p>2</p>", "<p>our</p><p>2</p>", "<p>3</p>"),
    ]
    assert now.body.storage.value == "<p>our</p><p>2</p><p>3</p>"


async def test_a_function_without_a_result_writes_nothing(
    confluence: AsyncConfluence, sent: Callable[[str], int]
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>1</p>")
    await confluence.pages.update(page.id, body="<p>2</p>")
    forgetful: Any = lambda *bodies: None  # noqa: E731
    with pytest.raises(InvalidInputError, match="must return the body"):
        await confluence.pages.edit(page.id, forgetful)
    with pytest.raises(InvalidInputError, match="must return the body"):
        await confluence.pages.update(page.id, body="<p>our</p>", base=1, on_conflict=forgetful)
    unknown: Any = "force"
    with pytest.raises(InvalidInputError, match="on_conflict="):
        await confluence.pages.update(page.id, body="<p>our</p>", on_conflict=unknown)
    assert sent("updatePage") == 1


async def test_a_conflict_over_the_title_only_needs_no_merge(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>1</p>")
    with sandbox.client() as other:
        other.pages.update(page.id, body="<p>2</p>")
    now = await confluence.pages.update(
        page.id, title="Grill", base=1, on_conflict=lambda base, ours, theirs: "never called"
    )
    assert (now.title, now.body.storage.value) == ("Grill", "<p>2</p>")


async def test_a_conflict_with_the_very_same_change_is_none(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>1</p>")
    await confluence.pages.update(page.id, body="<p>2</p>")
    now = await confluence.pages.update(page.id, body="<p>2</p>", base=1)
    assert now.version.number == 2
    busy = {"Retry-After": "0.001"}
    sandbox.fail_next(status=503, headers=busy, when="updatePage", after_commit=True)
    now = await confluence.pages.update(page.id, body="<p>3</p>")
    assert (now.version.number, now.body.storage.value) == (3, "<p>3</p>")
    assert sent("updatePage") == 2


async def test_an_edit_is_applied_again_to_what_someone_else_wrote(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>1</p>")
    seen: list[str] = []

    def append(body: str) -> str:
        seen.append(body)
        if len(seen) == 1:
            with sandbox.client() as other:
                other.pages.update(page.id, body=body + "<p>2</p>")
        return body + "<p>3</p>"

    now = await confluence.pages.edit(page.id, append, message="third")
    assert seen == ["<p>1</p>", "<p>1</p><p>2</p>"]
    assert now.body.storage.value == "<p>1</p><p>2</p><p>3</p>"
    assert now.version.message == "third"


async def test_an_edit_that_changes_nothing_writes_nothing(
    confluence: AsyncConfluence, sent: Callable[[str], int]
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>1</p>")
    same = await confluence.pages.edit(page.id, lambda body: body)
    assert same.version.number == 1
    assert sent("updatePage") == 0


async def test_an_edit_of_the_editors_own_format(confluence: AsyncConfluence) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")

    def append(adf: str) -> str:
        document = json.loads(adf)
        text = {"type": "text", "text": "Corn."}
        document["content"].append({"type": "paragraph", "content": [text]})
        return json.dumps(document)

    now = await confluence.pages.edit(page.id, append, representation="atlas_doc_format")
    assert now.version.number == 2
    text = (await confluence.pages.get(page.id)).body.storage.value
    assert "Ribs." in text
    assert "Corn." in text


async def test_a_refusal_while_nothing_moved_is_tried_again_but_not_forever(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>1</p>")
    sandbox.fail_next(2, status=409, when="updatePage")
    assert (await confluence.pages.edit(page.id, lambda _: "<p>2</p>")).version.number == 2
    sandbox.fail_next(99, status=409, when="updatePage")
    with pytest.raises(VersionConflictError):
        await confluence.pages.edit(page.id, lambda _: "<p>3</p>")
    assert sent("updatePage") == 3 + 6


async def test_what_is_in_the_trash_is_not_updated(
    confluence: AsyncConfluence, sent: Callable[[str], int]
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>1</p>")
    await confluence.pages.delete(page.id)
    with pytest.raises(InvalidInputError, match="trash"):
        await confluence.pages.update(page.id, body="<p>2</p>")
    with pytest.raises(InvalidInputError, match="trash"):
        await confluence.pages.edit(page.id, lambda body: body + "<p>2</p>")
    assert sent("updatePage") == 0
    assert (await confluence.pages.get(page.id)).status.value == "trashed"


async def test_an_unknown_page_or_version_is_not_found(confluence: AsyncConfluence) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", status="draft")
    with pytest.raises(NotFoundError):
        await confluence.pages.update(4711, title="Grill plan")
    with pytest.raises(NotFoundError):  # not taken for the draft that is there
        await confluence.pages.update(page.id, title="Grill plan", base=7)


@pytest.mark.parametrize("interruption", [None, "timeout", "disconnect"])
async def test_an_update_whose_response_is_lost_is_written_once(
    confluence: AsyncConfluence, sandbox: Sandbox, interruption: Any, sent: Callable[[str], int]
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>1</p>")
    sandbox.fail_next(status=502, when="updatePage", after_commit=True, interruption=interruption)
    now = await confluence.pages.update(page.id, body="<p>2</p><hr/>", message="lost")
    assert (now.version.number, now.version.message) == (2, "lost")
    assert sent("updatePage") == 1


@pytest.mark.parametrize(
    "change",
    [
        {"body": "<p>2</p>"},
        {"body": "<h1>1</h1>"},  # the words stay: only that nothing moved tells
        {"title": "Grill"},
        {"parent": "PARENT"},
    ],
)
async def test_an_update_lost_on_the_way_there_is_sent_again(
    confluence: AsyncConfluence,
    sandbox: Sandbox,
    change: dict[str, Any],
    sent: Callable[[str], int],
) -> None:
    parent = await confluence.pages.create(space="DOCS", title="Plans")
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>1</p>")
    if "parent" in change:
        change = {"parent": parent.id}
    sandbox.fail_next(status=504, when="updatePage")
    now = await confluence.pages.update(page.id, **change)
    assert now.version.number == 2
    assert sent("updatePage") == 2
    if "parent" in change:
        assert now.parent_id == parent.id


async def test_a_lost_update_is_found_below_one_that_came_after(
    confluence: AsyncConfluence,
    sandbox: Sandbox,
    sent: Callable[[str], int],
    read_after_write: Callable[[RecordedRequest], bool],
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>1</p>")
    later = page.to_dict()
    later["version"]["number"] = 3
    later["body"]["storage"]["value"] = "<p>somebody else</p>"
    sandbox.fail_next(status=502, when="updatePage", after_commit=True)
    sandbox.fail_next(status=200, body=later, when=read_after_write)
    now = await confluence.pages.update(page.id, body="<p>2</p>")
    assert now.version.number == 3
    assert sent("updatePage") == 1


async def test_a_lost_update_that_cannot_be_told_is_said_to_be_ambiguous(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>1</p>")
    sandbox.fail_next(status=502, when="updatePage", after_commit=True)
    with pytest.raises(AmbiguousWriteError, match="version 2") as caught:
        await confluence.pages.update(page.id, body="h1. Ribs", representation="wiki")
    assert caught.value.operation == "pages.update"
    sandbox.fail_next(status=502, when="updatePage", after_commit=True)
    now = await confluence.pages.update(
        page.id, body="h1. Corn", representation="wiki", message="run 7"
    )
    assert now.version.number == 3


async def test_a_lost_update_and_a_lost_look_are_ambiguous(
    confluence: AsyncConfluence,
    sandbox: Sandbox,
    read_after_write: Callable[[RecordedRequest], bool],
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>1</p>")
    sandbox.fail_next(status=502, when="updatePage", after_commit=True)
    sandbox.fail_next(status=500, when=read_after_write)
    with pytest.raises(AmbiguousWriteError) as caught:
        await confluence.pages.update(page.id, body="<p>2</p>")
    assert "502" in caught.value.known
    assert "500" in caught.value.known


async def test_a_plain_500_is_not_sent_again(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>1</p>")
    sandbox.fail_next(status=500, when="updatePage")
    with pytest.raises(ServerError):
        await confluence.pages.update(page.id, body="<p>2</p>")
    assert sent("updatePage") == 1


async def test_a_lost_create_makes_one_page(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    sandbox.fail_next(status=502, when="createPage", after_commit=True)
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>1</p><hr/>")
    found = await confluence.pages.find(space="DOCS", title="Grill plan")
    assert found
    assert found.id == page.id
    assert sent("createPage") == 1
    sandbox.fail_next(status=502, when="createPage")
    with pytest.raises(AmbiguousWriteError, match="nothing is to be seen"):
        await confluence.pages.create(space="DOCS", title="Corn plan")
    assert sent("createPage") == 2
    sandbox.fail_next(status=503, when="createPage")
    await confluence.pages.create(space="DOCS", title="Corn plan")
    assert sent("createPage") == 4


async def test_a_lost_create_does_not_take_someone_elses_page_for_its_own(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>theirs</p>")
    sandbox.fail_next(status=502, when="createPage", after_commit=True)
    with pytest.raises(AmbiguousWriteError):
        await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>ours</p>")


async def test_a_lost_draft_is_ambiguous_and_not_made_twice(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    sandbox.fail_next(status=502, when="createPage", after_commit=True)
    with pytest.raises(AmbiguousWriteError, match="draft"):
        await confluence.pages.create(space="DOCS", title="Grill plan", status="draft")
    assert sent("createPage") == 1


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(bodies=st.lists(st.text("ab <&é\n", max_size=8), min_size=1, max_size=4))
async def test_the_number_counts_the_changes(
    confluence: AsyncConfluence, bodies: list[str]
) -> None:
    texts = [f"<p>{body.replace('&', '&amp;').replace('<', '&lt;')}</p>" for body in bodies]
    page = await confluence.pages.create(space="DOCS", title="Counted")
    current, number = "", 1
    try:
        for text in texts:
            now = await confluence.pages.update(page.id, body=text)
            number += text != current
            current = text
            assert (now.version.number, now.body.storage.value) == (number, current)
    finally:
        await confluence.pages.delete(page.id)


async def test_a_draft_is_not_edited_as_it_has_no_versions(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    draft = await confluence.pages.create(
        space="DOCS", title="Plan", body="<p>a</p>", status="draft"
    )
    before = len(sandbox.requests)
    with pytest.raises(InvalidInputError, match="unpublished draft"):
        await confluence.pages.edit(draft.id, lambda body: f"{body}<p>b</p>")
    assert {request.method for request in sandbox.requests[before:]} == {"GET"}


@pytest.mark.parametrize(("body", "is_ours"), [("<p>Ribs.</p>", True), ("<p>Corn.</p>", False)])
async def test_a_lost_create_is_found_by_its_first_version(
    relayed: AsyncConfluence, relay: Relay, aside: Any, body: str, is_ours: bool
) -> None:
    def create_and_edit() -> None:
        page = aside.pages.find(space="DOCS", title="Menu")
        page = page or aside.pages.create("DOCS", "Menu", body)
        aside.pages.update(page.id, body="<p>Salad.</p>")

    relay.lose("POST .*/pages", create_and_edit, arrives=is_ours)
    outcome = nullcontext() if is_ours else pytest.raises(AmbiguousWriteError, match="may be it")
    with outcome:
        made = await relayed.pages.create("DOCS", "Menu", "<p>Ribs.</p>")
        assert made.version.number == 2


async def test_a_page_that_got_the_title_later_is_not_the_lost_create(
    relayed: AsyncConfluence, relay: Relay, aside: Any
) -> None:
    def rename() -> None:
        other = aside.pages.create("DOCS", "Other", "<p>Ribs.</p>")
        aside.pages.update(other.id, title="Menu")

    relay.lose("POST .*/pages", rename, arrives=False)
    with pytest.raises(AmbiguousWriteError, match="nothing is to be seen"):
        await relayed.pages.create("DOCS", "Menu", "<p>Ribs.</p>")


async def test_a_lost_create_below_a_crowd_of_new_pages_is_ambiguous(
    relayed: AsyncConfluence, relay: Relay, aside: Any
) -> None:
    def crowd() -> None:
        for number in range(NEWEST):
            aside.pages.create("DOCS", f"Plan {number}")

    relay.lose("POST .*/pages", crowd, arrives=False)
    with pytest.raises(AmbiguousWriteError, match=f"more than {NEWEST} new pages"):
        await relayed.pages.create("DOCS", "Menu", "<p>Ribs.</p>")


async def test_a_lost_change_of_a_draft_is_sent_again_unless_someone_changed_it(
    relayed: AsyncConfluence, relay: Relay, aside: Any
) -> None:
    draft = aside.pages.create("DOCS", "Menu", "<p>Ribs.</p>", status="draft")
    relay.lose("PUT .*/pages/", arrives=False)
    saved = await relayed.pages.update(draft.id, body="<p>Corn.</p>")
    assert saved.status.value == "draft"
    assert aside.pages.get(draft.id, draft=True).body.storage.value == "<p>Corn.</p>"

    def change() -> None:
        aside.pages.update(draft.id, body="<p>Theirs.</p>")

    relay.lose("PUT .*/pages/", change, arrives=False)
    with pytest.raises(AmbiguousWriteError, match="holds something else"):
        await relayed.pages.update(draft.id, body="<p>Beans.</p>")
    assert aside.pages.get(draft.id, draft=True).body.storage.value == "<p>Theirs.</p>"
