# Derived from tests/facade/_async/test_write_outcomes.py by `nox -s unasync`: change that file instead.
"""A write reports success only for what was seen to be carried out, once, on what was asked for."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import nullcontext

import httpx
import pytest

from confluence_connector import (
    AmbiguousWriteError,
    Confluence,
    ConfluenceError,
    RetryPolicy,
    UnexpectedResponseError,
    VersionConflictError,
)
from confluence_connector.sandbox import Sandbox

BUSY = {"Retry-After": "0.001"}


def test_a_comment_that_was_created_before_a_503_is_not_created_again(
    confluence: Confluence, sandbox: Sandbox
) -> None:
    page = confluence.pages.create(space="DOCS", title="Grill plan")
    sandbox.fail_next(status=503, headers=BUSY, when="createFooterComment", after_commit=True)
    confluence.comments.create(page.id, body="<p>Yes.</p>")
    assert len([comment for comment in confluence.comments.list(page.id)]) == 1


@pytest.mark.parametrize("headers", [{}, BUSY])
@pytest.mark.parametrize("message", [None, "run 7"])
def test_an_edit_that_was_carried_out_before_a_503_is_not_applied_again(
    confluence: Confluence, sandbox: Sandbox, headers: dict[str, str], message: str | None
) -> None:
    page = confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")
    sandbox.fail_next(status=503, headers=headers, when="updatePage", after_commit=True)
    # Another program of the same account may have added the same; only a message tells.
    outcome = nullcontext() if message else pytest.raises(AmbiguousWriteError, match="message=")
    with outcome:
        confluence.pages.edit(page.id, lambda body: body + "<p>Corn.</p>", message=message)
    now = confluence.pages.get(page.id)
    assert now.body.storage.value == "<p>Ribs.</p><p>Corn.</p>"


def test_an_upload_that_was_carried_out_before_a_503_makes_one_version(
    confluence: Confluence, sandbox: Sandbox
) -> None:
    page = confluence.pages.create(space="DOCS", title="Grill plan")
    lost = "createOrUpdateAttachments"
    sandbox.fail_next(status=503, headers=BUSY, when=lost, after_commit=True)
    uploaded = confluence.attachments.upload(page.id, b"ribs,4", name="list.csv")
    found = confluence.attachments.get(uploaded.id)
    assert found.version.number == 1


def test_an_edit_is_not_lost_when_another_client_writes_the_same_body(
    confluence: Confluence, sandbox: Sandbox
) -> None:
    page = confluence.pages.create(space="DOCS", title="Counter", body="<p>5</p>")

    def increment(body: str) -> str:
        number = int(body.removeprefix("<p>").removesuffix("</p>"))
        if number == 5:  # another client counts at the same time, and our request is lost
            with sandbox.client() as other:
                other.pages.update(page.id, body="<p>6</p>")
            sandbox.fail_next(interruption="disconnect", when="updatePage")
        return f"<p>{number + 1}</p>"

    try:
        confluence.pages.edit(page.id, increment)
    except ConfluenceError:
        return  # it said that it does not know
    now = confluence.pages.get(page.id)
    assert now.body.storage.value == "<p>7</p>"


def test_an_edit_of_a_page_that_is_trashed_meanwhile_is_not_a_success(
    confluence: Confluence, sandbox: Sandbox
) -> None:
    page = confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")

    def change(body: str) -> str:
        with sandbox.client() as other:
            other.pages.delete(page.id)
        return body + "<p>Corn.</p>"

    with pytest.raises(ConfluenceError):
        confluence.pages.edit(page.id, change)


def shifted(asked: list[httpx.Request]) -> Callable[[httpx.Request], httpx.Response]:
    """Return a server that responds as to a request for page 1, whichever page is asked for."""

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        version = {"number": 1, "message": "", "minorEdit": False, "authorId": "a"}
        body = {"storage": {"value": "<p>One.</p>", "representation": "storage"}}
        page = {"id": "1", "status": "current", "title": "One", "spaceId": "9", "body": body}
        return httpx.Response(200, text=json.dumps(page | {"version": version}))

    return respond


def test_a_response_about_another_page_is_refused_and_that_page_is_unchanged() -> None:
    asked: list[httpx.Request] = []
    transport = httpx.MockTransport(shifted(asked))
    with Confluence(
        "a-token", cloud_id="1", transport=transport, retry=RetryPolicy(attempts=1)
    ) as confluence:
        with pytest.raises(UnexpectedResponseError):
            confluence.pages.get(2)
        with pytest.raises(UnexpectedResponseError):
            confluence.pages.update(2, body="<p>Two.</p>")
    assert not any(request.method == "PUT" for request in asked)


@pytest.mark.parametrize("row", [None, 7, "ribs", ["ribs"], {}, {"name": ["ribs"]}, {"name": {}}])
def test_malformed_rows_behind_a_lost_response_are_an_error_of_ours(
    sandbox: Sandbox, row: object
) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/label") and request.method == "POST":
            return httpx.Response(502)
        if request.url.path.endswith("/labels"):
            return httpx.Response(200, json={"results": [row], "_links": {}})
        return sandbox.transport.handle_request(request)

    with Confluence(
        sandbox.issue_token(),
        site="acme",
        transport=httpx.MockTransport(respond),
        retry=RetryPolicy(first_wait=0, longest_wait=0),
    ) as confluence:
        page = confluence.pages.create(space="DOCS", title="Grill plan")
        with pytest.raises(ConfluenceError):
            confluence.labels.add(page.id, "ribs")


LOCKS = [
    (409, "javax.persistence.OptimisticLockException: Batch update returned unexpected row count"),
    (500, "org.hibernate.StaleObjectStateException: Row was updated"),
    (500, "Row was updated or deleted by another transaction"),
    (409, "The content is being concurrently updated"),
]


@pytest.mark.parametrize(("status", "message"), LOCKS)
def test_a_transaction_that_was_rolled_back_is_repeated_whatever_the_method(
    confluence: Confluence, sandbox: Sandbox, status: int, message: str
) -> None:
    page = confluence.pages.create(space="DOCS", title="Grill plan")
    body = json.dumps({"statusCode": status, "message": message})
    for operation in ("addLabelsToContent", "createOrUpdateAttachments", "updatePage"):
        sandbox.fail_next(status=status, body=body, when=operation)
    confluence.labels.add(page.id, "ribs")
    confluence.attachments.upload(page.id, b"ribs,4", name="list.csv")
    assert (confluence.pages.update(page.id, body="<p>Ribs.</p>")).version.number == 2


def test_a_rollback_that_lasts_is_a_conflict_only_for_a_version(
    confluence: Confluence, sandbox: Sandbox
) -> None:
    page = confluence.pages.create(space="DOCS", title="Grill plan")
    body = json.dumps({"statusCode": 409, "message": LOCKS[0][1]})
    sandbox.fail_next(9, status=409, body=body, when="addLabelsToContent")
    with pytest.raises(ConfluenceError) as caught:
        confluence.labels.add(page.id, "ribs")
    assert not isinstance(caught.value, VersionConflictError)
