"""Comments: footer, inline, replies, and which is which."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.facade.relay import Relay

from confluence_connector import (
    AmbiguousWriteError,
    AsyncConfluence,
    InvalidInputError,
    NotFoundError,
    UnexpectedResponseError,
    VersionConflictError,
)
from confluence_connector.sandbox import Sandbox

BODY = "<p>Ribs, <b>co</b>rn and ribs.</p><p>More ribs</p>"


@pytest.fixture
async def page_id(confluence: AsyncConfluence) -> str:
    return (await confluence.pages.create(space="DOCS", title="Grill plan", body=BODY)).id


async def test_create_list_update_delete(confluence: AsyncConfluence, page_id: str) -> None:
    made = await confluence.comments.create(page_id, body="<p>Corn?</p>")
    assert (made.page_id, made.version.number) == (page_id, 1)
    listed = [row async for row in confluence.comments.list(page_id)]
    assert [(row.id, row.body.storage.value) for row in listed] == [(made.id, "<p>Corn?</p>")]
    changed = await confluence.comments.update(made.id, body="<p>Corn!</p>", message="louder")
    assert (changed.version.number, changed.version.message) == (2, "louder")
    assert (await confluence.comments.get(made.id)).body.storage.value == "<p>Corn!</p>"
    await confluence.comments.delete(made.id)
    with pytest.raises(NotFoundError):
        await confluence.comments.get(made.id)
    with pytest.raises(NotFoundError):
        await confluence.comments.delete(made.id)


async def test_replies_of_both_kinds(confluence: AsyncConfluence, page_id: str) -> None:
    footer = await confluence.comments.create(page_id, body="<p>Corn?</p>")
    inline = await confluence.comments.create_inline(page_id, body="<p>How many?</p>", text="corn")
    for parent in (footer, inline):
        texts = [f"<p>Response {number}</p>" for number in range(3)]
        for text in texts:
            reply = await confluence.comments.create(page_id, body=text, reply_to=parent.id)
            assert type(reply) is type(parent)
        replies = [row async for row in confluence.comments.replies(parent.id, page_size=2)]
        assert [row.body.storage.value for row in replies] == texts
    assert [row.id async for row in confluence.comments.list(page_id)] == [footer.id]
    assert [row.id async for row in confluence.comments.list_inline(page_id)] == [inline.id]


async def test_a_reply_on_another_page_is_refused(
    confluence: AsyncConfluence, page_id: str
) -> None:
    other = await confluence.pages.create(space="DOCS", title="Other")
    made = await confluence.comments.create(page_id, body="<p>Corn?</p>")
    with pytest.raises(InvalidInputError, match="belongs to page"):
        await confluence.comments.create(other.id, body="<p>No.</p>", reply_to=made.id)


async def test_inline_comments_count_the_words_that_readers_see(
    confluence: AsyncConfluence, sandbox: Sandbox, page_id: str
) -> None:
    await confluence.comments.create_inline(page_id, body="<p>Sure?</p>", text="ribs", occurrence=2)
    sent = [r for r in sandbox.requests if r.operation == "createInlineComment"][-1].body
    assert b'"textSelectionMatchCount":2' in sent.replace(b" ", b"")
    assert b'"textSelectionMatchIndex":1' in sent.replace(b" ", b"")
    for text, occurrence in (("ribs", 3), ("ribs", 0), ("salad", 1), (" ", 1)):
        with pytest.raises(InvalidInputError):
            await confluence.comments.create_inline(
                page_id, body="<p>?</p>", text=text, occurrence=occurrence
            )


async def test_resolve_and_reopen(confluence: AsyncConfluence, page_id: str) -> None:
    made = await confluence.comments.create_inline(page_id, body="<p>Sure?</p>", text="corn")
    resolved = await confluence.comments.resolve(made.id)
    assert resolved.resolution_status == "resolved"
    assert resolved.body.storage.value == "<p>Sure?</p>"
    assert [r.id async for r in confluence.comments.list_inline(page_id, resolved=True)] == [
        made.id
    ]
    assert await confluence.comments.list_inline(page_id, resolved=False).first() is None
    assert (await confluence.comments.resolve(made.id)).version == resolved.version
    reopened = await confluence.comments.reopen(made.id)
    assert reopened.resolution_status == "reopened"
    footer = await confluence.comments.create(page_id, body="<p>Corn?</p>")
    with pytest.raises(NotFoundError):
        await confluence.comments.resolve(footer.id)


async def test_inline_comments_are_updated_and_deleted_by_the_same_calls(
    confluence: AsyncConfluence, page_id: str
) -> None:
    made = await confluence.comments.create_inline(page_id, body="<p>Sure?</p>", text="corn")
    changed = await confluence.comments.update(made.id, body="<p>Sure!</p>")
    assert changed.version.number == 2
    assert (await confluence.comments.get(made.id)).body.storage.value == "<p>Sure!</p>"
    await confluence.comments.delete(made.id)
    assert await confluence.comments.list_inline(page_id).first() is None


async def test_a_conflict_names_both_sides(
    confluence: AsyncConfluence, sandbox: Sandbox, page_id: str
) -> None:
    made = await confluence.comments.create(page_id, body="<p>Corn?</p>")
    sandbox.fail_next(status=409, body={"errors": []}, when="updateFooterComment")
    with pytest.raises(VersionConflictError) as conflict:
        await confluence.comments.update(made.id, body="<p>Corn!</p>")
    assert (conflict.value.base, conflict.value.ours) == (1, "<p>Corn!</p>")
    assert conflict.value.theirs.body.storage.value == "<p>Corn?</p>"


async def test_a_lost_response_to_a_new_comment(
    confluence: AsyncConfluence, sandbox: Sandbox, page_id: str
) -> None:
    sandbox.fail_next(interruption="disconnect", when="createFooterComment")
    with pytest.raises(AmbiguousWriteError, match="nothing is to be seen of it yet"):
        await confluence.comments.create(page_id, body="<p>Corn?</p>")
    assert not [row async for row in confluence.comments.list(page_id)]
    sandbox.fail_next(interruption="disconnect", when="createFooterComment", after_commit=True)
    made = await confluence.comments.create(page_id, body="<p>Ribs?</p>")
    assert [row.id async for row in confluence.comments.list(page_id)] == [made.id]
    # Of the same words as one that this client has made itself.
    sandbox.fail_next(interruption="disconnect", when="createFooterComment")
    with pytest.raises(AmbiguousWriteError, match="nothing is to be seen of it yet") as unclear:
        await confluence.comments.create(page_id, body="<p>Ribs?</p>")
    assert unclear.value.operation == "comments.create"


async def test_lost_responses_to_changes_are_looked_up(
    confluence: AsyncConfluence, sandbox: Sandbox, page_id: str
) -> None:
    made = await confluence.comments.create(page_id, body="<p>Corn?</p>")
    inline = await confluence.comments.create_inline(page_id, body="<p>Sure?</p>", text="corn")
    for after_commit in (False, True):
        sandbox.fail_next(
            interruption="disconnect", when="updateFooterComment", after_commit=after_commit
        )
    changed = await confluence.comments.update(made.id, body="<p>Corn!</p>")
    assert changed.version.number == 2
    sandbox.fail_next(interruption="disconnect", when="updateInlineComment", after_commit=True)
    assert (await confluence.comments.resolve(inline.id)).resolution_status == "resolved"
    sandbox.fail_next(interruption="disconnect", when="deleteFooterComment", after_commit=True)
    await confluence.comments.delete(made.id)
    assert await confluence.comments.list(page_id).first() is None


@pytest.mark.parametrize("kind", ["footer", "inline"])
async def test_a_lost_update_is_found_below_a_later_one(
    relayed: AsyncConfluence, relay: Relay, aside: Any, page_id: str, kind: str
) -> None:
    make = aside.comments.create_inline if kind == "inline" else aside.comments.create
    made = make(page_id, body="<p>Corn?</p>", **({"text": "corn"} if kind == "inline" else {}))
    relay.lose("PUT .*-comments/", lambda: aside.comments.update(made.id, body="<p>Beans</p>"))
    now = await relayed.comments.update(made.id, body="<p>Corn!</p>")
    assert (now.version.number, now.body.storage.value) == (3, "<p>Beans</p>")


async def test_a_lost_update_is_a_conflict_if_someone_elses_has_its_number(
    relayed: AsyncConfluence, relay: Relay, aside: Any, page_id: str
) -> None:
    made = aside.comments.create(page_id, body="<p>Corn?</p>")

    def write() -> None:
        aside.comments.update(made.id, body="<p>Beans</p>")

    relay.lose("PUT .*-comments/", write, arrives=False)
    with pytest.raises(VersionConflictError) as conflict:
        await relayed.comments.update(made.id, body="<p>Corn!</p>")
    assert (conflict.value.base, conflict.value.ours) == (1, "<p>Corn!</p>")
    assert conflict.value.theirs.body.storage.value == "<p>Beans</p>"


async def test_a_lost_update_that_cannot_be_compared_is_ambiguous(
    relayed: AsyncConfluence, relay: Relay, aside: Any, page_id: str
) -> None:
    made = aside.comments.create(page_id, body="<p>Corn?</p>")
    relay.lose("PUT .*-comments/")
    with pytest.raises(AmbiguousWriteError, match="version 2 of"):
        await relayed.comments.update(made.id, body="h1. Corn", representation="wiki")


async def test_a_response_that_shows_no_change_is_verified(
    relayed: AsyncConfluence, relay: Relay, aside: Any, page_id: str
) -> None:
    made = aside.comments.create(page_id, body="<p>Corn?</p>")
    inline = aside.comments.create_inline(page_id, body="<p>Sure?</p>", text="corn")
    relay.alter("PUT .*-comments/", lambda item: item | {"version": {"number": 1}})
    assert (await relayed.comments.update(made.id, body="<p>Corn!</p>")).version.number == 2
    relay.alter("PUT .*-comments/", lambda item: item | {"resolutionStatus": "open"})
    assert (await relayed.comments.resolve(inline.id)).resolution_status == "resolved"


async def test_an_update_of_a_comment_in_wiki_markup_may_be_repeated(
    confluence: AsyncConfluence, page_id: str, sent: Callable[[str], int]
) -> None:
    made = await confluence.comments.create(page_id, body="<p>Corn?</p>")
    for _ in range(2):
        now = await confluence.comments.update(made.id, body="h1. Corn", representation="wiki")
        assert now.version.number == 2
    assert sent("updateFooterComment") == 2


@pytest.mark.parametrize("arrives", [True, False])
async def test_a_lost_resolving_beside_an_edit_of_someone_else(
    relayed: AsyncConfluence, relay: Relay, aside: Any, page_id: str, arrives: bool
) -> None:
    inline = aside.comments.create_inline(page_id, body="<p>Sure?</p>", text="corn")

    def write() -> None:
        aside.comments.update(inline.id, body="<p>Really?</p>")

    relay.lose("PUT .*-comments/", write, arrives=arrives)
    if arrives:
        assert (await relayed.comments.resolve(inline.id)).resolution_status == "resolved"
    else:
        with pytest.raises(VersionConflictError):
            await relayed.comments.resolve(inline.id)
    assert aside.comments.get(inline.id).body.storage.value == "<p>Really?</p>"


@pytest.mark.parametrize("meanwhile", ["another of the same words", "an edit"])
async def test_a_lost_comment_among_others_is_ambiguous(
    relayed: AsyncConfluence, relay: Relay, aside: Any, page_id: str, meanwhile: str
) -> None:
    def write() -> None:
        if meanwhile == "an edit":
            made = aside.comments.list(page_id).first()
            aside.comments.update(made.id, body="<p>Beans</p>")
        else:
            aside.comments.create(page_id, body="<p>Corn?</p>")

    relay.lose("POST .*-comments", write)
    with pytest.raises(AmbiguousWriteError, match="may be it"):
        await relayed.comments.create(page_id, body="<p>Corn?</p>")


@pytest.mark.parametrize("body", [None, 7, [], {}, {"storage": None}, {"storage": {"value": 7}}])
async def test_a_page_without_a_body_takes_no_inline_comment(
    relayed: AsyncConfluence, relay: Relay, page_id: str, body: object
) -> None:
    relay.alter("GET .*/pages/", lambda page: page | {"body": body})
    with pytest.raises(UnexpectedResponseError):
        await relayed.comments.create_inline(page_id, body="<p>Sure?</p>", text="corn")


async def test_a_lost_resolving_that_makes_no_version_is_found(
    relayed: AsyncConfluence, relay: Relay, aside: Any, page_id: str
) -> None:
    inline = aside.comments.create_inline(page_id, body="<p>Sure?</p>", text="corn")
    relay.lose("PUT .*-comments/")
    relay.alter("GET .*/inline-comments/", lambda item: item)
    relay.alter("GET .*/inline-comments/", lambda item: item | {"version": {"number": 1}})
    assert (await relayed.comments.resolve(inline.id)).resolution_status == "resolved"
