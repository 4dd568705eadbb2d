"""A write reports success only for what was seen to be carried out, once, on what was asked for."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import httpx
import pytest
from tests.facade._async.world import TASK
from tests.facade.relay import Relay

from confluence_connector import (
    AmbiguousWriteError,
    AsyncConfluence,
    ConfluenceError,
    ResultUnavailableError,
    RetryPolicy,
    UnexpectedResponseError,
    VersionConflictError,
)
from confluence_connector.sandbox import Sandbox

BUSY = {"Retry-After": "0.001"}


async def test_a_comment_that_was_created_before_a_503_is_not_created_again(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan")
    sandbox.fail_next(status=503, headers=BUSY, when="createFooterComment", after_commit=True)
    await confluence.comments.create(page.id, body="<p>Yes.</p>")
    assert len([comment async for comment in confluence.comments.list(page.id)]) == 1


@pytest.mark.parametrize("headers", [{}, BUSY])
@pytest.mark.parametrize("message", [None, "run 7"])
async def test_an_edit_that_was_carried_out_before_a_503_is_not_applied_again(
    confluence: AsyncConfluence, sandbox: Sandbox, headers: dict[str, str], message: str | None
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")
    sandbox.fail_next(status=503, headers=headers, when="updatePage", after_commit=True)
    # Another program of the same account may have added the same; only a message tells.
    outcome = nullcontext() if message else pytest.raises(AmbiguousWriteError, match="message=")
    with outcome:
        await confluence.pages.edit(page.id, lambda body: body + "<p>Corn.</p>", message=message)
    now = await confluence.pages.get(page.id)
    assert now.body.storage.value == "<p>Ribs.</p><p>Corn.</p>"


async def test_an_upload_that_was_carried_out_before_a_503_makes_one_version(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan")
    lost = "createOrUpdateAttachments"
    sandbox.fail_next(status=503, headers=BUSY, when=lost, after_commit=True)
    uploaded = await confluence.attachments.upload(page.id, b"ribs,4", name="list.csv")
    found = await confluence.attachments.get(uploaded.id)
    assert found.version.number == 1


async def test_an_edit_is_not_lost_when_another_client_writes_the_same_body(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Counter", body="<p>5</p>")

    def increment(body: str) -> str:
        number = int(body.removeprefix("<p>").removesuffix("</p>"))
        if number == 5:  # another client counts at the same time, and our request is lost
            with sandbox.client() as other:
                other.pages.update(page.id, body="<p>6</p>")
            sandbox.fail_next(interruption="disconnect", when="updatePage")
        return f"<p>{number + 1}</p>"

    try:
        await confluence.pages.edit(page.id, increment)
    except ConfluenceError:
        return  # it said that it does not know
    now = await confluence.pages.get(page.id)
    assert now.body.storage.value == "<p>7</p>"


async def test_an_edit_of_a_page_that_is_trashed_meanwhile_is_not_a_success(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")

    def change(body: str) -> str:
        with sandbox.client() as other:
            other.pages.delete(page.id)
        return body + "<p>Corn.</p>"

    with pytest.raises(ConfluenceError):
        await confluence.pages.edit(page.id, change)


def shifted(asked: list[httpx.Request]) -> Callable[[httpx.Request], httpx.Response]:
    """Return a server that responds as to a request for page 1, whichever page is asked for."""

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        version = {"number": 1, "message": "", "minorEdit": False, "authorId": "a"}
        body = {"storage": {"value": "<p>One.</p>", "representation": "storage"}}
        page = {"id": "1", "status": "current", "title": "One", "spaceId": "9", "body": body}
        return httpx.Response(200, text=json.dumps(page | {"version": version}))

    return respond


async def test_a_response_about_another_page_is_refused_and_that_page_is_unchanged() -> None:
    asked: list[httpx.Request] = []
    transport = httpx.MockTransport(shifted(asked))
    async with AsyncConfluence(
        "a-token", cloud_id="1", transport=transport, retry=RetryPolicy(attempts=1)
    ) as confluence:
        with pytest.raises(UnexpectedResponseError):
            await confluence.pages.get(2)
        with pytest.raises(UnexpectedResponseError):
            await confluence.pages.update(2, body="<p>Two.</p>")
    assert not any(request.method == "PUT" for request in asked)


@pytest.mark.parametrize("row", [None, 7, "ribs", ["ribs"], {}, {"name": ["ribs"]}, {"name": {}}])
async def test_malformed_rows_behind_a_lost_response_are_an_error_of_ours(
    sandbox: Sandbox, row: object
) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/label") and request.method == "POST":
            return httpx.Response(502)
        if request.url.path.endswith("/labels"):
            return httpx.Response(200, json={"results": [row], "_links": {}})
        return sandbox.transport.handle_request(request)

    async with AsyncConfluence(
        sandbox.issue_token(),
        site="acme",
        transport=httpx.MockTransport(respond),
        retry=RetryPolicy(first_wait=0, longest_wait=0),
    ) as confluence:
        page = await confluence.pages.create(space="DOCS", title="Grill plan")
        with pytest.raises(ConfluenceError):
            await confluence.labels.add(page.id, "ribs")


NO_IDS = [None, 7, "", ".", "..", "a b", "a/b", "\ud800", "\n"]


@pytest.mark.parametrize("id", NO_IDS)
async def test_an_id_that_can_be_part_of_no_path_is_refused_before_it_is_used(
    sandbox: Sandbox, id: object
) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        response = sandbox.transport.handle_request(request)
        if request.method != "GET" or not request.url.path.endswith("/properties"):
            return response
        response.read()
        found = response.json()
        return httpx.Response(
            200, text=json.dumps(found | {"results": [r | {"id": id} for r in found["results"]]})
        )

    async with AsyncConfluence(
        sandbox.issue_token(), site="acme", transport=httpx.MockTransport(respond)
    ) as confluence:
        page = await confluence.pages.create(space="DOCS", title="Grill plan")
        await confluence.properties.set(page.id, "menu", 1)
        with pytest.raises(UnexpectedResponseError):
            await confluence.properties.set(page.id, "menu", 2)
        with pytest.raises(UnexpectedResponseError):
            await confluence.properties.delete(page.id, "menu")


@pytest.mark.parametrize("id", NO_IDS)
async def test_a_tree_is_not_followed_along_an_id_that_can_be_part_of_no_path(
    relayed: AsyncConfluence, relay: Relay, aside: Any, id: object
) -> None:
    page = aside.pages.create("DOCS", "Menu").id
    row = {"id": id, "status": "current", "title": "Ribs", "type": "page", "depth": 10}
    text = json.dumps({"results": [row], "_links": {}})
    relay.at("GET .*/descendants", lambda _: httpx.Response(200, text=text))
    with pytest.raises(UnexpectedResponseError):
        [below async for below in relayed.pages.descendants(page)]
    text = json.dumps({"results": [row] * 250, "_links": {}})
    relay.at("GET .*/ancestors", lambda _: httpx.Response(200, text=text))
    with pytest.raises(UnexpectedResponseError):
        [above async for above in relayed.pages.ancestors(page)]


LOCKS = [
    (409, "javax.persistence.OptimisticLockException: Batch update returned unexpected row count"),
    (500, "org.hibernate.StaleObjectStateException: Row was updated"),
    (500, "Row was updated or deleted by another transaction"),
    (409, "The content is being concurrently updated"),
]


@pytest.mark.parametrize(("status", "message"), LOCKS)
async def test_a_transaction_that_was_rolled_back_is_repeated_whatever_the_method(
    confluence: AsyncConfluence, sandbox: Sandbox, status: int, message: str
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan")
    body = json.dumps({"statusCode": status, "message": message})
    for operation in ("addLabelsToContent", "createOrUpdateAttachments", "updatePage"):
        sandbox.fail_next(status=status, body=body, when=operation)
    await confluence.labels.add(page.id, "ribs")
    await confluence.attachments.upload(page.id, b"ribs,4", name="list.csv")
    assert (await confluence.pages.update(page.id, body="<p>Ribs.</p>")).version.number == 2


async def test_a_rollback_that_lasts_is_a_conflict_only_for_a_version(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan")
    body = json.dumps({"statusCode": 409, "message": LOCKS[0][1]})
    sandbox.fail_next(9, status=409, body=body, when="addLabelsToContent")
    with pytest.raises(ConfluenceError) as caught:
        await confluence.labels.add(page.id, "ribs")
    assert not isinstance(caught.value, VersionConflictError)


OTHER_BODY = {"body": {"storage": {"value": "<p>Beans.</p>", "representation": "storage"}}}


@pytest.mark.parametrize("status", ["current", "draft"])
@pytest.mark.parametrize("change", [{"title": "Corn plan"}, OTHER_BODY])
async def test_an_update_whose_response_shows_something_else_is_not_a_success(
    relayed: AsyncConfluence, relay: Relay, aside: Any, status: str, change: dict[str, Any]
) -> None:
    page = aside.pages.create("DOCS", "Grill plan", "<p>Ribs.</p>", status=status)
    relay.alter("PUT .*/pages/", lambda page: page | change)
    with pytest.raises(AmbiguousWriteError, match="but not what was sent"):
        await relayed.pages.update(page.id, body="<p>Corn.</p>")


async def test_an_update_whose_response_shows_another_version_is_verified(
    relayed: AsyncConfluence, relay: Relay, aside: Any
) -> None:
    page = aside.pages.create("DOCS", "Grill plan", "<p>Ribs.</p>")
    old = page.to_dict()
    relay.alter("PUT .*/pages/", lambda _: old)
    now = await relayed.pages.update(page.id, body="<p>Corn.</p>")
    assert (now.version.number, now.body.storage.value) == (2, "<p>Corn.</p>")
    relay.ignore("PUT .*/pages/", now.to_dict())
    with pytest.raises(UnexpectedResponseError, match=r"is at version 2 \(current\), where 3"):
        await relayed.pages.update(page.id, body="<p>Beans.</p>")
    draft = aside.pages.create("DOCS", "Corn plan", "<p>Ribs.</p>", status="draft")
    relay.alter("PUT .*/pages/", lambda page: page | {"status": "draft"})
    now = await relayed.pages.update(draft.id, status="current")
    assert now.status.value == "current"


async def test_a_lost_restoring_of_a_version_is_found_below_later_versions(
    relayed: AsyncConfluence, relay: Relay, aside: Any
) -> None:
    page = aside.pages.create("DOCS", "Menu", "<p>Ribs.</p>")
    aside.pages.update(page.id, body="<p>Corn.</p>")

    def write() -> None:
        aside.pages.update(page.id, body="<p>Theirs.</p>")

    relay.lose("POST .*/version", write)
    now = await relayed.pages.restore_version(page.id, 1)
    assert (now.version.number, now.body.storage.value) == (4, "<p>Theirs.</p>")
    assert [row.number for row in aside.pages.versions(page.id)] == [4, 3, 2, 1]


async def test_a_lost_restoring_of_a_version_is_not_taken_for_what_others_saved(
    relayed: AsyncConfluence, relay: Relay, aside: Any
) -> None:
    page = aside.pages.create("DOCS", "Menu", "<p>Ribs.</p>")
    aside.pages.update(page.id, body="<p>Corn.</p>")

    def write() -> None:
        aside.pages.update(page.id, body="<p>Theirs.</p>")

    relay.lose("POST .*/version", write, arrives=False)
    with pytest.raises(AmbiguousWriteError, match="version 3 may be another's write"):
        await relayed.pages.restore_version(page.id, 1)
    assert aside.pages.get(page.id).body.storage.value == "<p>Theirs.</p>"


async def test_a_page_that_stays_in_the_trash_was_not_restored(
    relayed: AsyncConfluence, relay: Relay, aside: Any
) -> None:
    page = aside.pages.create("DOCS", "Menu", "<p>Ribs.</p>")
    aside.pages.delete(page.id)
    relay.at("PUT .*/pages/", lambda _: httpx.Response(503))
    assert (await relayed.pages.restore(page.id)).status.value == "current"
    aside.pages.delete(page.id)
    relay.ignore("PUT .*/pages/", aside.pages.get(page.id).to_dict())
    with pytest.raises(AmbiguousWriteError, match="still in the trash"):
        await relayed.pages.restore(page.id)
    assert aside.pages.get(page.id).status.value == "trashed"


async def test_a_label_that_is_not_among_those_of_the_response_is_looked_for(
    relayed: AsyncConfluence, relay: Relay, aside: Any
) -> None:
    page = aside.pages.create("DOCS", "Menu")
    none: dict[str, Any] = {"results": [], "start": 0, "limit": 200, "size": 0, "_links": {}}
    relay.alter("POST .*/label", lambda _: none)
    added = await relayed.labels.add(page.id, "summer")
    assert [label.name for label in added] == ["summer"]
    relay.ignore("POST .*/label", none)
    with pytest.raises(AmbiguousWriteError, match="not among them"):
        await relayed.labels.add(page.id, "ribs")


async def test_a_property_of_another_key_is_not_the_one_that_was_set(
    relayed: AsyncConfluence, relay: Relay, aside: Any
) -> None:
    page = aside.pages.create("DOCS", "Menu")
    other = aside.properties.set(page.id, "other", 1).to_dict()
    relay.ignore("POST .*/properties", other)
    with pytest.raises(AmbiguousWriteError, match="its key is 'other'"):
        await relayed.properties.set(page.id, "grill", 1)
    relay.alter("POST .*/properties", lambda _: other)
    assert (await relayed.properties.set(page.id, "grill", 1)).key == "grill"


async def test_a_space_of_another_key_is_not_the_one_that_was_asked_for(
    relayed: AsyncConfluence, relay: Relay, aside: Any
) -> None:
    docs = aside.spaces.get_by_key("DOCS").to_dict()
    relay.ignore("POST .*/spaces", docs)
    with pytest.raises(AmbiguousWriteError, match="its key is 'DOCS'"):
        await relayed.spaces.create(key="GRILL", name="Grill")
    relay.alter("POST .*/spaces", lambda _: docs)
    made = await relayed.spaces.create(key="GRILL", name="Grill")
    assert made.key == "GRILL"
    relay.ignore("GET .*/spaces.*GRILL", {"results": [docs], "_links": {}})
    with pytest.raises(UnexpectedResponseError, match="its key is 'DOCS'"):
        await relayed.spaces.get_by_key("GRILL")


async def test_a_lost_task_is_sent_again_if_it_may_be(
    relayed: AsyncConfluence, relay: Relay, aside: Any
) -> None:
    aside.pages.create("DOCS", "To do", TASK)
    task = aside.tasks.list().first()
    relay.lose("PUT .*/tasks/")
    assert (await relayed.tasks.complete(task.id)).status.value == "complete"
    assert (await relayed.tasks.complete(task.id)).status.value == "complete"
    relay.at("PUT .*/tasks/", lambda _: httpx.Response(503))
    assert (await relayed.tasks.reopen(task.id)).status.value == "incomplete"
    relay.lose("PUT .*/tasks/", arrives=False)
    with pytest.raises(AmbiguousWriteError):
        await relayed.tasks.complete(task.id)
    assert aside.tasks.get(task.id).status.value == "incomplete"


async def test_a_lost_folder_is_looked_for_under_its_parent_by_author_and_time(
    relayed: AsyncConfluence, relay: Relay, aside: Any, sandbox: Sandbox
) -> None:
    parent = aside.pages.create("DOCS", "Menu").id
    aside.pages.create("DOCS", "Ribs", parent=parent)
    aside.folders.create("DOCS", "Corn", parent=parent)
    relay.lose("POST .*/folders")
    made = await relayed.folders.create("DOCS", "Recipes", parent=parent)
    assert aside.folders.get(made.id).title == "Recipes"
    with sandbox.client(sandbox.add_account("bob@acme.example")) as bob:
        relay.lose(
            "POST .*/folders",
            lambda: bob.folders.create("DOCS", "Beans", parent=parent),
            arrives=False,
        )
        with pytest.raises(AmbiguousWriteError, match="nothing is to be seen"):
            await relayed.folders.create("DOCS", "Beans", parent=parent)
    relay.lose("POST .*/folders")
    with pytest.raises(AmbiguousWriteError, match="does not list the folders at the top"):
        await relayed.folders.create("DOCS", "Salads")


@pytest.mark.parametrize("shown", [None, "run 7", " run  7 ", "run"])
async def test_a_message_that_is_cut_or_not_shown_says_nothing_against_an_update(
    relayed: AsyncConfluence, relay: Relay, aside: Any, shown: str | None
) -> None:
    page = aside.pages.create("DOCS", "Menu")

    def show(page: dict[str, Any]) -> dict[str, Any]:
        return page | {"version": page["version"] | {"message": shown}}

    relay.alter("PUT .*/pages/", show)
    now = await relayed.pages.update(page.id, body="<p>Corn.</p>", message="run 7")
    assert now.version.number == 2


@pytest.mark.parametrize("request_line", ["GET .*/pages/.*version=", "POST .*/properties"])
async def test_an_upsert_whose_mark_fails_says_that_the_page_was_written(
    relayed: AsyncConfluence, relay: Relay, aside: Any, request_line: str
) -> None:
    parent = aside.pages.create("DOCS", "Menu").id
    relay.at(request_line, lambda _: httpx.Response(403, json={"message": "no"}))
    with pytest.raises(ResultUnavailableError, match="is as it was to be, at version 1"):
        await relayed.pages.upsert(
            space="DOCS", title="Ribs", body="<p>4</p>", parent=parent, key="ribs"
        )
    assert aside.pages.find(space="DOCS", title="Ribs")
