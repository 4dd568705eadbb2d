# Derived from tests/facade/_async/test_refusals.py by `nox -s unasync`: change that file instead.
"""What a refusal means, where it can be read in two ways."""

from __future__ import annotations

import base64

import httpx
import pytest

from confluence_connector import (
    Confluence,
    ConfluenceError,
    NotFoundError,
    PermissionDeniedError,
    ReconnectRequiredError,
    RetryPolicy,
    UnexpectedResponseError,
)
from confluence_connector.auth import ApiToken
from confluence_connector.sandbox import Sandbox

_NO_ACCESS = {"message": "Current user not permitted to use Confluence", "statusCode": 403}


def test_an_account_without_access_is_not_asked_to_reconnect(
    confluence: Confluence, sandbox: Sandbox
) -> None:
    sandbox.fail_next(status=403, body=_NO_ACCESS, when="searchByCQL")
    with pytest.raises(PermissionDeniedError):
        confluence.search("type = page").first()


def test_an_invalid_token_asks_to_reconnect(sandbox: Sandbox) -> None:
    token = sandbox.issue_token()
    with Confluence(token, cloud_id=sandbox.cloud_id, transport=sandbox.transport) as confluence:
        sandbox.revoke(token)
        with pytest.raises(ReconnectRequiredError):
            confluence.search("type = page").first()


def _echo(request: httpx.Request) -> httpx.Response:
    pair = base64.b64decode(request.headers["authorization"].partition(" ")[2]).decode()
    text = f"you sent {pair} and {pair.partition(':')[2]}"
    return httpx.Response(400, text=text)


def test_a_bare_api_token_that_is_sent_back_is_masked() -> None:
    with Confluence(
        ApiToken("ann@acme.example", "my-own-token"),
        cloud_id="1",
        transport=httpx.MockTransport(_echo),
    ) as confluence:
        with pytest.raises(ConfluenceError) as raised:
            confluence.pages.get(7)
    assert "my-own-token" not in f"{raised.value} {vars(raised.value)}"


def test_a_redirect_that_no_document_knows() -> None:
    with Confluence(
        "a-token",
        cloud_id="1",
        transport=httpx.MockTransport(lambda _: httpx.Response(302, headers={"Location": "/x"})),
        retry=RetryPolicy(attempts=1),
    ) as confluence:
        with pytest.raises(UnexpectedResponseError):
            confluence.pages.get(7)


def test_a_page_of_some_proxy_is_not_a_deletion(confluence: Confluence, sandbox: Sandbox) -> None:
    page = confluence.pages.create(space="DOCS", title="Grill plan")
    sandbox.fail_next(status=200, body="<html>Log in to the hotel</html>", when="deletePage")
    with pytest.raises(UnexpectedResponseError):
        confluence.pages.delete(page.id)
    assert (confluence.pages.get(page.id)).status == "current"


def test_a_policy_of_one_attempt_holds_for_writes_that_were_looked_up(
    sandbox: Sandbox,
) -> None:
    with Confluence(
        sandbox.issue_token(),
        cloud_id=sandbox.cloud_id,
        transport=sandbox.transport,
        retry=RetryPolicy(attempts=1),
    ) as confluence:
        sandbox.fail_next(interruption="disconnect", when="createPage")
        with pytest.raises(ConfluenceError):
            confluence.pages.create(space="DOCS", title="Grill plan")
    assert [asked.operation for asked in sandbox.requests].count("createPage") == 1


def test_what_was_lost_once_stays_lost(confluence: Confluence, sandbox: Sandbox) -> None:
    page = confluence.pages.create(space="DOCS", title="Grill plan")
    sandbox.fail_next(status=503, when="archivePages", after_commit=True)
    sandbox.fail_next(status=403, when="archivePages")
    with pytest.raises(ConfluenceError, match="may or may not have happened"):
        confluence.pages.archive([page.id])


def test_what_no_response_says_is_not_invented(confluence: Confluence) -> None:
    page = confluence.pages.create(space="DOCS", title="Grill plan")
    with pytest.raises(NotFoundError, match=r"^GET /wiki/\S+: no space has the key 'NOPE'"):
        confluence.spaces.get_by_key("NOPE")
    with pytest.raises(NotFoundError, match=r"^GET /wiki/\S+: the page has no property 'x'"):
        confluence.properties.get(page.id, "x")
