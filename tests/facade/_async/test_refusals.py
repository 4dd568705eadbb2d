"""What a refusal means, where it can be read in two ways."""

from __future__ import annotations

import base64

import httpx
import pytest

from confluence_connector import (
    AsyncConfluence,
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


async def test_an_account_without_access_is_not_asked_to_reconnect(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    sandbox.fail_next(status=403, body=_NO_ACCESS, when="searchByCQL")
    with pytest.raises(PermissionDeniedError):
        await confluence.search("type = page").first()


async def test_an_invalid_token_asks_to_reconnect(sandbox: Sandbox) -> None:
    token = sandbox.issue_token()
    async with AsyncConfluence(
        token, cloud_id=sandbox.cloud_id, transport=sandbox.transport
    ) as confluence:
        sandbox.revoke(token)
        with pytest.raises(ReconnectRequiredError):
            await confluence.search("type = page").first()


def _echo(request: httpx.Request) -> httpx.Response:
    pair = base64.b64decode(request.headers["authorization"].partition(" ")[2]).decode()
    text = f"you sent {pair} and {pair.partition(':')[2]}"
    return httpx.Response(400, text=text)


async def test_a_bare_api_token_that_is_sent_back_is_masked() -> None:
    async with AsyncConfluence(
        ApiToken("ann@acme.example", "my-own-token"),
        cloud_id="1",
        transport=httpx.MockTransport(_echo),
    ) as confluence:
        with pytest.raises(ConfluenceError) as raised:
            await confluence.pages.get(7)
    assert "my-own-token" not in f"{raised.value} {vars(raised.value)}"


async def test_a_redirect_that_no_document_knows() -> None:
    async with AsyncConfluence(
        "a-token",
        cloud_id="1",
        transport=httpx.MockTransport(lambda _: httpx.Response(302, headers={"Location": "/x"})),
        retry=RetryPolicy(attempts=1),
    ) as confluence:
        with pytest.raises(UnexpectedResponseError):
            await confluence.pages.get(7)


async def test_a_page_of_some_proxy_is_not_a_deletion(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan")
    sandbox.fail_next(status=200, body="<html>Log in to the hotel</html>", when="deletePage")
    with pytest.raises(UnexpectedResponseError):
        await confluence.pages.delete(page.id)
    assert (await confluence.pages.get(page.id)).status == "current"


async def test_a_policy_of_one_attempt_holds_for_writes_that_were_looked_up(
    sandbox: Sandbox,
) -> None:
    async with AsyncConfluence(
        sandbox.issue_token(),
        cloud_id=sandbox.cloud_id,
        transport=sandbox.transport,
        retry=RetryPolicy(attempts=1),
    ) as confluence:
        sandbox.fail_next(interruption="disconnect", when="createPage")
        with pytest.raises(ConfluenceError):
            await confluence.pages.create(space="DOCS", title="Grill plan")
    assert [asked.operation for asked in sandbox.requests].count("createPage") == 1


async def test_what_was_lost_once_stays_lost(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan")
    sandbox.fail_next(status=503, when="archivePages", after_commit=True)
    sandbox.fail_next(status=403, when="archivePages")
    with pytest.raises(ConfluenceError, match="may or may not have happened"):
        await confluence.pages.archive([page.id])


async def test_what_no_response_says_is_not_invented(confluence: AsyncConfluence) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan")
    with pytest.raises(NotFoundError, match=r"^GET /wiki/\S+: no space has the key 'NOPE'"):
        await confluence.spaces.get_by_key("NOPE")
    with pytest.raises(NotFoundError, match=r"^GET /wiki/\S+: the page has no property 'x'"):
        await confluence.properties.get(page.id, "x")
