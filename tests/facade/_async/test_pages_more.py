"""Pages besides reading and editing: upsert, trash, archive, tree, copies, versions."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from tests.facade.relay import Relay

from confluence_connector import (
    AmbiguousWriteError,
    AsyncConfluence,
    BadRequestError,
    DuplicateTitleError,
    InvalidInputError,
    NotFoundError,
    TaskFailedError,
    UnexpectedResponseError,
)
from confluence_connector.sandbox import Sandbox
from confluence_connector_api.v2.api.folder import create_folder
from confluence_connector_api.v2.models import FolderCreateRequest, PageSingle

NO_PAGES: dict[str, object] = {"results": [], "_links": {"base": "https://acme.atlassian.net/wiki"}}


async def make(confluence: AsyncConfluence, title: str, parent: str | None = None) -> PageSingle:
    """A page that says its title."""
    return await confluence.pages.create(
        space="DOCS", title=title, body=f"<p>{title}</p>", parent=parent
    )


async def folder(confluence: AsyncConfluence, title: str, parent: str) -> str:
    """Id of a new folder."""
    space = await confluence.spaces.get_by_key("DOCS")
    body = FolderCreateRequest(space_id=space.id, title=title, parent_id=parent)
    made = await create_folder.asyncio_detailed(client=confluence.raw, body=body)
    return made.parsed.id


async def test_upsert_creates_then_writes_nothing_then_updates(
    confluence: AsyncConfluence, sent: Callable[[str], int]
) -> None:
    body = '<p>Ribs.</p><hr/><ac:structured-macro ac:name="toc"/>'
    first = await confluence.pages.upsert(space="DOCS", title="Grill plan", body=body)
    again = await confluence.pages.upsert(space="DOCS", title="Grill plan", body=body)
    assert (again.id, again.version.number) == (first.id, 1)
    assert (sent("createPage"), sent("updatePage")) == (1, 0)
    changed = await confluence.pages.upsert(
        space="DOCS", title="Grill plan", body="<p>Corn.</p>", message="nightly"
    )
    assert (changed.id, changed.version.number) == (first.id, 2)
    assert changed.version.message == "nightly"


async def test_upsert_renames_to_the_case_given_and_moves_to_the_parent_given(
    confluence: AsyncConfluence,
) -> None:
    parent = await make(confluence, "Plans")
    page = await make(confluence, "grill plan")
    moved = await confluence.pages.upsert(
        space="DOCS",
        title="Grill Plan",
        body="<p>grill plan</p>",
        parent=parent.id,
        on_foreign="take",
    )
    assert (moved.id, moved.title, moved.parent_id) == (page.id, "Grill Plan", parent.id)
    new = await confluence.pages.upsert(space="DOCS", title="New", body="", parent=parent.id)
    assert new.parent_id == parent.id


async def test_upsert_updates_what_someone_created_a_moment_ago(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    page = await make(confluence, "Grill plan")
    sandbox.fail_next(status=200, body=NO_PAGES, when="getPages")
    now = await confluence.pages.upsert(space="DOCS", title="Grill plan", body="<p>Ours.</p>")
    assert (now.id, now.body.storage.value) == (page.id, "<p>Ours.</p>")


async def test_upsert_over_a_page_that_is_hidden_is_a_duplicate_title(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    await make(confluence, "Grill plan")
    sandbox.fail_next(2, status=200, body=NO_PAGES, when="getPages")
    with pytest.raises(DuplicateTitleError):
        await confluence.pages.upsert(space="DOCS", title="Grill plan", body="<p>Ours.</p>")


async def test_upsert_wins_over_a_write_in_between(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    await make(confluence, "Grill plan")
    sandbox.fail_next(status=409, when="updatePage")
    now = await confluence.pages.upsert(space="DOCS", title="Grill plan", body="<p>Ours.</p>")
    assert now.body.storage.value == "<p>Ours.</p>"


async def test_delete_moves_to_the_trash_and_children_up(confluence: AsyncConfluence) -> None:
    parent = await make(confluence, "Plans")
    child = await make(confluence, "Grill plan", parent.id)
    await confluence.pages.delete(parent.id)
    assert (await confluence.pages.get(parent.id)).status.value == "trashed"
    assert (await confluence.pages.get(child.id)).parent_id == parent.parent_id


async def test_purge_takes_two_steps_or_the_second_only(
    confluence: AsyncConfluence, sent: Callable[[str], int]
) -> None:
    page = await make(confluence, "Grill plan")
    await confluence.pages.delete(page.id, purge=True)
    assert sent("deletePage") == 2
    with pytest.raises(NotFoundError):
        await confluence.pages.get(page.id)
    trashed = await make(confluence, "Corn plan")
    await confluence.pages.delete(trashed.id)
    await confluence.pages.delete(trashed.id, purge=True)
    assert sent("deletePage") == 4


async def test_delete_of_a_draft(confluence: AsyncConfluence) -> None:
    draft = await confluence.pages.create(space="DOCS", title="Idea", status="draft")
    with pytest.raises(NotFoundError):
        await confluence.pages.delete(draft.id)
    with pytest.raises(InvalidInputError, match="purge"):
        await confluence.pages.delete(draft.id, draft=True, purge=True)
    await confluence.pages.delete(draft.id, draft=True)
    with pytest.raises(NotFoundError):
        await confluence.pages.get(draft.id, draft=True)


async def test_deletions_whose_responses_are_lost(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    page = await make(confluence, "Grill plan")
    sandbox.fail_next(status=502, when="deletePage")
    with pytest.raises(AmbiguousWriteError, match="nothing is to be seen"):
        await confluence.pages.delete(page.id)
    sandbox.fail_next(status=503, when="deletePage")
    await confluence.pages.delete(page.id)
    assert sent("deletePage") == 3
    await confluence.pages.restore(page.id)
    sandbox.fail_next(2, status=502, when="deletePage", after_commit=True)
    await confluence.pages.delete(page.id, purge=True)
    assert sent("deletePage") == 5
    page = await make(confluence, "Grill plan")
    draft = await confluence.pages.create(space="DOCS", title="Idea", status="draft")
    sandbox.fail_next(status=502, when="deletePage", after_commit=True)
    await confluence.pages.delete(draft.id, draft=True)
    assert sent("deletePage") == 6
    await confluence.pages.update(page.id, body="<p>Idea.</p>", status="draft")
    sandbox.fail_next(2, status=502, when="deletePage")
    await confluence.pages.delete(page.id, draft=True)
    assert sent("deletePage") == 9
    assert (await confluence.pages.get(page.id, draft=True)).status.value == "current"


async def test_a_blank_id_deletes_nothing(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    for id in ("", " ", ".", ".."):
        with pytest.raises(InvalidInputError):
            await confluence.pages.delete(id)
    assert not sandbox.requests


async def test_restore_from_the_trash(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    page = await make(confluence, "Grill plan")
    assert (await confluence.pages.restore(page.id)).status.value == "current"
    assert sent("updatePage") == 0
    await confluence.pages.delete(page.id)
    sandbox.fail_next(status=502, when="updatePage", after_commit=True)
    back = await confluence.pages.restore(page.id)
    assert (back.status.value, back.body.storage.value) == ("current", "<p>Grill plan</p>")
    await confluence.pages.delete(page.id)
    await make(confluence, "Grill plan")
    with pytest.raises(DuplicateTitleError):
        await confluence.pages.restore(page.id)


async def test_archive(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    pages = [await make(confluence, f"Plan {number}") for number in range(2)]
    task = await confluence.pages.archive([page.id for page in pages])
    await confluence.long_tasks.wait(task, poll=0.01)
    assert (await confluence.pages.get(pages[0].id)).status.value == "archived"
    before = len(sandbox.requests)
    for wrong in ([], "123", ["DOCS"], [True]):
        with pytest.raises(InvalidInputError):
            await confluence.pages.archive(wrong)
    assert len(sandbox.requests) == before
    with pytest.raises(AmbiguousWriteError, match="500"):
        await confluence.pages.archive([4711])


async def test_children_and_descendants_across_result_pages(confluence: AsyncConfluence) -> None:
    top = await make(confluence, "Top")
    await folder(confluence, "Folder", top.id)
    for number in range(3):
        await make(confluence, f"Child {number}", top.id)
    deep = top.id
    for number in range(3):
        deep = (await make(confluence, f"Level {number}", deep)).id
    children = [row async for row in confluence.pages.children(top.id, page_size=2)]
    names = ["Folder", "Child 0", "Child 1", "Child 2", "Level 0"]
    assert [child.title for child in children] == names
    assert children[0].type_ == "folder"
    below = {row.title async for row in confluence.pages.descendants(top.id, page_size=2)}
    assert below == {*names, "Level 1", "Level 2"}
    two = [row.title async for row in confluence.pages.descendants(top.id, depth=2)]
    assert "Level 1" in two
    assert "Level 2" not in two
    with pytest.raises(InvalidInputError, match="depth="):
        confluence.pages.descendants(top.id, depth=0)


async def test_descendants_below_the_tenth_level(confluence: AsyncConfluence) -> None:
    top = parent = (await make(confluence, "Level 0")).id
    for level in range(1, 23):
        parent = (await make(confluence, f"Level {level}", parent)).id
        await make(confluence, f"Beside {level}", top if level == 1 else parent)
    listing = confluence.pages.descendants(top, page_size=3)
    rows = [(row.title, row.depth) async for row in listing]
    assert {depth for title, depth in rows if title.startswith("Level")} == {*range(1, 23)}
    assert all(title == f"Level {depth}" for title, depth in rows if title.startswith("Level"))
    assert len(rows) == len(set(rows)) == 44
    for wanted in (1, 10, 11, 20, 21):
        cut = [row.depth async for row in confluence.pages.descendants(top, depth=wanted)]
        assert sorted(cut) == sorted(depth for _, depth in rows if depth and depth <= wanted)
    seen: list[tuple[str, object]] = []
    cursor = None
    while True:  # as another process would, after each result page
        again = confluence.pages.descendants(top, page_size=3, cursor=cursor)
        page = await anext(again.by_page())
        seen += [(row.title, row.depth) for row in page]
        cursor = page.cursor
        if cursor is None:
            break
    assert seen == rows
    for wrong in ("[]", '[["page","1",10],null]', '[["user","1",10],null,[]]', "[1"):
        with pytest.raises(InvalidInputError, match="cursor="):
            confluence.pages.descendants(top, cursor=wrong)


async def test_ancestors_from_the_top_down(confluence: AsyncConfluence) -> None:
    plans = await make(confluence, "Plans")
    page = await make(confluence, "Grill plan", plans.id)
    above = [row.id async for row in confluence.pages.ancestors(page.id)]
    assert above == [plans.parent_id, plans.id]


async def test_ancestors_go_on_above_a_full_response(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    plans = await make(confluence, "Plans")
    page = await make(confluence, "Grill plan", plans.id)
    made_up = [{"id": str(number), "type": "page"} for number in range(9_000, 9_249)]
    full = {**NO_PAGES, "results": [{"id": plans.id, "type": "page"}, *made_up]}
    sandbox.fail_next(status=200, body=full, when="getPageAncestors")
    above = [row.id async for row in confluence.pages.ancestors(page.id)]
    assert above[:3] == [plans.parent_id, plans.id, "9000"]
    assert len(above) == 251


async def test_ancestors_of_an_unknown_kind(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    full = {**NO_PAGES, "results": [{"id": "9", "type": "scroll"}] * 250}
    sandbox.fail_next(status=200, body=full, when="getPageAncestors")
    with pytest.raises(UnexpectedResponseError, match="ancestors"):
        await confluence.pages.ancestors(7).first()


async def test_move_under_before_and_after(confluence: AsyncConfluence) -> None:
    plans = await make(confluence, "Plans")
    names = ["One", "Two", "Three"]
    one, two, three = [await make(confluence, name, plans.id) for name in names]
    stray = await make(confluence, "Stray")
    moved = await confluence.pages.move(stray.id, parent=plans.id)
    assert (moved.parent_id, moved.version.number) == (plans.id, 1)
    await confluence.pages.move(three.id, before=one.id)
    await confluence.pages.move(stray.id, after=one.id)
    titles = [child.title async for child in confluence.pages.children(plans.id)]
    assert titles == ["Three", "One", "Stray", "Two"]
    with pytest.raises(BadRequestError):
        await confluence.pages.move(plans.id, parent=two.id)


async def test_move_to_another_space(confluence: AsyncConfluence) -> None:
    page = await make(confluence, "Grill plan")
    space = await confluence.spaces.create(key="GRILL", name="Grill")
    moved = await confluence.pages.move(page.id, parent=space.homepage_id or "")
    assert moved.space_id == space.id


async def test_move_takes_exactly_one_target(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    with pytest.raises(InvalidInputError, match="exactly one"):
        await confluence.pages.move(1)
    with pytest.raises(InvalidInputError, match="exactly one"):
        await confluence.pages.move(1, parent=2, after=3)
    assert not sandbox.requests


async def test_a_lost_move_is_sent_again(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    plans, page = await make(confluence, "Plans"), await make(confluence, "Grill plan")
    sandbox.fail_next(status=502, when="movePage", after_commit=True)
    assert (await confluence.pages.move(page.id, parent=plans.id)).parent_id == plans.id


async def test_copy_beside_the_original(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    plans = await make(confluence, "Plans")
    page = await make(confluence, "Grill plan", plans.id)
    copy = await confluence.pages.copy(page.id, title="Grill plan 2", parts=("labels",))
    assert (copy.title, copy.parent_id) == ("Grill plan 2", plans.id)
    assert copy.body.storage.value == "<p>Grill plan</p>"
    [asked] = [request for request in sandbox.requests if request.operation == "copyPage"]
    body = json.loads(asked.body)
    assert body["copyLabels"] is True
    assert body["copyAttachments"] is False
    with pytest.raises(DuplicateTitleError):
        await confluence.pages.copy(page.id, title="Grill plan")


async def test_copy_to_a_parent_a_folder_or_a_space(confluence: AsyncConfluence) -> None:
    plans, page = await make(confluence, "Plans"), await make(confluence, "Grill plan")
    inside = await folder(confluence, "Folder", plans.id)
    assert (await confluence.pages.copy(page.id, title="2", parent=plans.id)).parent_id == plans.id
    assert (await confluence.pages.copy(page.id, title="3", parent=inside)).parent_id == inside
    space = await confluence.spaces.create(key="GRILL", name="Grill")
    there = await confluence.pages.copy(page.id, title="Grill plan", space="GRILL")
    assert there.space_id == space.id
    with pytest.raises(InvalidInputError, match="not both"):
        await confluence.pages.copy(page.id, title="4", parent=plans.id, space="GRILL")
    assert plans.parent_id
    with pytest.raises(InvalidInputError, match="no parent"):
        await confluence.pages.copy(plans.parent_id, title="5")


async def test_a_lost_copy_is_made_once(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    page = await make(confluence, "Grill plan")
    sandbox.fail_next(status=502, when="copyPage", after_commit=True)
    copy = await confluence.pages.copy(page.id, title="Grill plan 2")
    assert copy.title == "Grill plan 2"
    assert sent("copyPage") == 1
    sandbox.fail_next(status=503, when="copyPage")
    await confluence.pages.copy(page.id, title="Grill plan 3")
    assert sent("copyPage") == 3


async def test_copy_of_a_tree(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    plans, target = await make(confluence, "Plans"), await make(confluence, "Archive")
    await make(confluence, "Grill plan", plans.id)
    task = await confluence.pages.copy_tree(
        plans.id, parent=target.id, prefix="Old ", replace=("Grill", "Smoke")
    )
    await confluence.long_tasks.wait(task, poll=0.01)
    titles = {row.title async for row in confluence.pages.descendants(target.id)}
    assert titles == {"Old Plans", "Old Smoke plan"}
    again = await confluence.pages.copy_tree(plans.id, parent=target.id)
    with pytest.raises(TaskFailedError, match="title already exists"):
        await confluence.long_tasks.wait(again, poll=0.01)
    sandbox.fail_next(status=502, when="copyPageHierarchy", after_commit=True)
    with pytest.raises(AmbiguousWriteError, match="502"):
        await confluence.pages.copy_tree(plans.id, parent=target.id, prefix="Lost ")
    assert sent("copyPageHierarchy") == 3


async def test_versions_newest_first(confluence: AsyncConfluence) -> None:
    page = await make(confluence, "Grill plan")
    for number in (2, 3):
        await confluence.pages.update(page.id, body=f"<p>{number}</p>", message=f"to {number}")
    versions = [v async for v in confluence.pages.versions(page.id, page_size=2)]
    assert [(v.number, v.message) for v in versions] == [(3, "to 3"), (2, "to 2"), (1, "")]
    bodies = [
        v.page.body.storage.value
        async for v in confluence.pages.versions(page.id, body_format="storage")
    ]
    assert bodies == ["<p>3</p>", "<p>2</p>", "<p>Grill plan</p>"]


async def test_restore_a_version(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    page = await make(confluence, "Grill plan")
    await confluence.pages.update(page.id, title="Corn plan", body="<p>Corn.</p>")
    now = await confluence.pages.restore_version(page.id, 1, message="back")
    assert (now.version.number, now.title) == (3, "Corn plan")
    assert now.body.storage.value == "<p>Grill plan</p>"
    await confluence.pages.update(page.id, body="<p>Corn.</p>")
    sandbox.fail_next(status=502, when="restoreContentVersion", after_commit=True)
    now = await confluence.pages.restore_version(page.id, 1, restore_title=True)
    assert (now.version.number, now.title) == (5, "Grill plan")
    assert sent("restoreContentVersion") == 2
    with pytest.raises(NotFoundError):
        await confluence.pages.restore_version(page.id, 99)


async def test_a_version_whose_restoring_is_lost_on_the_way_there(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    page = await make(confluence, "Grill plan")
    await confluence.pages.update(page.id, body="<h1>Grill plan</h1>")
    sandbox.fail_next(status=503, when="restoreContentVersion")
    now = await confluence.pages.restore_version(page.id, 1)
    assert (now.version.number, now.body.storage.value) == (3, "<p>Grill plan</p>")
    assert sent("restoreContentVersion") == 2


@pytest.mark.parametrize("side", ["before", "after"])
@pytest.mark.parametrize("arrives", [True, False])
async def test_a_lost_move_beside_another_page_is_looked_up(
    relayed: AsyncConfluence, relay: Relay, aside: Any, side: str, arrives: bool
) -> None:
    parent = aside.pages.create("DOCS", "Menu").id
    ribs, corn, beans = (
        aside.pages.create("DOCS", title, parent=parent).id for title in ("Ribs", "Corn", "Beans")
    )
    relay.lose("PUT .*/move/", arrives=arrives)
    target = ribs if side == "before" else corn
    moved = beans if side == "before" else ribs
    if arrives:
        assert (await relayed.pages.move(moved, **{side: target})).id == moved
    else:
        with pytest.raises(AmbiguousWriteError, match="nothing is to be seen"):
            await relayed.pages.move(moved, **{side: target})
    order = [row.id for row in aside.pages.children(parent)]
    placed = [beans, ribs, corn] if side == "before" else [corn, ribs, beans]
    assert order == (placed if arrives else [ribs, corn, beans])


async def test_a_lost_move_beside_a_page_that_leaves_is_ambiguous(
    relayed: AsyncConfluence, relay: Relay, aside: Any
) -> None:
    parent = aside.pages.create("DOCS", "Menu").id
    ribs, corn = (aside.pages.create("DOCS", title, parent=parent).id for title in ("Ribs", "Corn"))
    other = aside.pages.create("DOCS", "Other").id
    relay.lose("PUT .*/move/", lambda: aside.pages.move(corn, parent=other))
    with pytest.raises(AmbiguousWriteError):
        await relayed.pages.move(ribs, after=corn)

    def archive() -> None:
        aside.long_tasks.wait(aside.pages.archive([corn]), poll=0)

    aside.pages.move(corn, parent=parent)
    relay.lose("PUT .*/move/", archive, arrives=False)
    with pytest.raises(AmbiguousWriteError, match="nothing is to be seen"):
        await relayed.pages.move(ribs, after=corn)


async def test_a_new_page_is_at_the_top_or_under_a_parent(
    confluence: AsyncConfluence, sent: Callable[[str], int]
) -> None:
    home = await confluence.pages.create("DOCS", "Menu")
    with pytest.raises(InvalidInputError, match="root_level= or parent="):
        await confluence.pages.create("DOCS", "Ribs", parent=home.id, root_level=True)
    assert sent("createPage") == 1
