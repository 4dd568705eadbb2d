"""Users and groups."""

from __future__ import annotations

import json

import pytest

from confluence_connector import (
    AsyncConfluence,
    CQLError,
    InvalidInputError,
    UnexpectedResponseError,
    cql,
)
from confluence_connector.cql import CQLSyntaxError
from confluence_connector.sandbox import Sandbox
from confluence_connector_api.v1.api.search import search_user


def queries(sandbox: Sandbox, operation: str) -> list[str]:
    """The query of each request of this operation."""
    return [request.query for request in sandbox.requests if request.operation == operation]


async def test_me(confluence: AsyncConfluence) -> None:
    me = await confluence.users.me()
    assert me.account_id
    assert me.display_name


async def test_get_many_in_the_order_asked_without_unknown_ones(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    me = str((await confluence.users.me()).account_id)
    nobody = [f"712020:{number}" for number in range(300)]
    users = await confluence.users.get_many([*nobody, me, me])
    assert [user.account_id for user in users] == [me]
    bodies = [
        json.loads(request.body)["accountIds"]
        for request in sandbox.requests
        if request.operation == "createBulkUserLookup"
    ]
    assert [len(body) for body in bodies] == [250, 51]
    assert await confluence.users.get_many([]) == []
    with pytest.raises(InvalidInputError, match="list"):
        await confluence.users.get_many(me)


async def test_a_lookup_of_users_is_repeated_like_a_read(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    me = str((await confluence.users.me()).account_id)
    sandbox.fail_next(status=502, when="createBulkUserLookup")
    assert len(await confluence.users.get_many([me])) == 1


async def test_users_that_came_in_another_form(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    sandbox.fail_next(status=200, body={"results": [7]}, when="createBulkUserLookup")
    with pytest.raises(UnexpectedResponseError, match="the list of users"):
        await confluence.users.get_many(["1"])


async def test_no_rows_a_request_are_refused(confluence: AsyncConfluence) -> None:
    for listing in (
        lambda: confluence.search("type = page", page_size=0),
        lambda: confluence.users.search('user.fullname ~ "Ann"', page_size=0),
        lambda: confluence.groups.list(page_size=0),
        lambda: confluence.groups.members("a-group", page_size=0),
    ):
        with pytest.raises(InvalidInputError, match="at least 1"):
            listing()


async def test_search_ends_at_an_empty_response(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    me = await confluence.users.me()
    name = str(me.display_name).split()[0]
    query = cql.field("user.fullname").contains(name)
    hits = [hit async for hit in confluence.users.search(query, page_size=1)]
    assert [hit.user.account_id for hit in hits if hit.user] == [me.account_id]
    assert ["start=0" in asked for asked in queries(sandbox, "searchUser")] == [True, False]


async def test_search_drops_who_comes_twice(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    query = str(cql.field("user.fullname").contains("Ann*"))
    response = (await search_user.asyncio_detailed(client=confluence.raw, cql=query)).parsed
    assert len(response.results) == 1
    sandbox.fail_next(2, status=200, body=response.to_dict(), when="searchUser")
    assert len([hit async for hit in confluence.users.search(query)]) == 1
    assert "start=2" in queries(sandbox, "searchUser")[-1]


async def test_a_bad_query(confluence: AsyncConfluence) -> None:
    with pytest.raises(CQLError):
        await confluence.users.search("soup = ribs").first()


@pytest.mark.parametrize("text", ["user.fullname ~", "type = page AND", "text ~ grill plan", " "])
async def test_a_query_that_is_not_cql_is_never_sent(
    confluence: AsyncConfluence, sandbox: Sandbox, text: str
) -> None:
    before = len(sandbox.requests)
    for search in (confluence.search, confluence.users.search):
        with pytest.raises(CQLSyntaxError, match=r"line 1, column \d+: expected"):
            search(text)
    assert len(sandbox.requests) == before


async def test_groups_and_members_across_result_pages(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    groups = [group async for group in confluence.groups.list(page_size=1)]
    assert len(groups) == len({group.id for group in groups}) >= 1
    assert len(queries(sandbox, "getGroups")) >= len(groups)
    me = await confluence.users.me()
    members = [
        user.account_id
        for group in groups
        async for user in confluence.groups.members(group.id, page_size=1)
    ]
    assert me.account_id in members


async def test_offsets_follow_the_servers_link_and_end_at_an_empty_response(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    group = {"type": "group", "name": "cooks", "id": "g1"}
    link = "/rest/api/group?next=true&limit=2&start="
    page = {"start": 0, "limit": 2, "size": 1}
    sandbox.fail_next(
        status=200,
        body={**page, "results": [group], "_links": {"next": f"{link}2"}},
        when="getGroups",
    )
    sandbox.fail_next(
        status=200,
        body={**page, "results": [], "_links": {"next": f"{link}4"}},
        when="getGroups",
    )
    assert [found.id async for found in confluence.groups.list(page_size=2)] == ["g1"]
    first, second = queries(sandbox, "getGroups")
    assert "start=0" in first
    assert "start=2" in second


async def test_members_of_an_unknown_group(confluence: AsyncConfluence) -> None:
    unknown = "00000000-0000-0000-0000-000000000000"
    assert await confluence.groups.members(unknown).first() is None
    with pytest.raises(InvalidInputError):
        confluence.groups.members("")
