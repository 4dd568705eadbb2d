"""Restrictions: who may read, who may write, and nobody locks himself out by mistake."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.facade.relay import Relay

from confluence_connector import (
    AsyncConfluence,
    InvalidInputError,
    NotFoundError,
    UnexpectedResponseError,
)
from confluence_connector.sandbox import Sandbox
from confluence_connector_api.v1.models import ContentRestrictionArray


def sent(sandbox: Sandbox, operation: str) -> list[Any]:
    """Bodies of the requests of this operation that have arrived."""
    return [json.loads(r.body) for r in sandbox.requests if r.operation == operation]


def told(response: ContentRestrictionArray) -> dict[str, list[str]]:
    """Users and groups a response names, by right."""
    return {
        row.operation.value: sorted(
            [
                *(str(user.account_id) for user in row.restrictions.user.results),
                *(group.id for group in row.restrictions.group.results),
            ]
        )
        for row in response.results
    }


async def page_and_me(confluence: AsyncConfluence) -> tuple[str, str]:
    """Id of a new page, and of the account."""
    page = await confluence.pages.create(space="DOCS", title="Payroll")
    return page.id, str((await confluence.users.me()).account_id)


async def any_group(confluence: AsyncConfluence) -> str:
    """Id of a group."""
    group = await confluence.groups.list().first()
    assert group
    return group.id


async def test_a_new_page_is_for_everybody(confluence: AsyncConfluence) -> None:
    page, _ = await page_and_me(confluence)
    assert told(await confluence.restrictions.get(page)) == {"read": [], "update": []}
    with pytest.raises(NotFoundError):
        await confluence.restrictions.get(4711)


async def test_set_replaces_and_clear_opens(confluence: AsyncConfluence) -> None:
    page, me = await page_and_me(confluence)
    group = await any_group(confluence)
    both = await confluence.restrictions.set(page, read_users=[me], update_groups=[group])
    assert told(both) == {"read": [me], "update": [group]}
    one = await confluence.restrictions.set(page, update_users=[me])
    assert told(one) == {"read": [], "update": [me]}
    assert told(await confluence.restrictions.clear(page)) == {"read": [], "update": []}


async def test_add_keeps_what_is_there_and_writes_only_what_is_new(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    page, me = await page_and_me(confluence)
    group = await any_group(confluence)
    await confluence.restrictions.set(page, read_users=[me])
    # One is in the list already, so that a list without oneself locks nobody out.
    added = await confluence.restrictions.add(page, read_groups=[group])
    assert told(added) == {"read": sorted([me, group]), "update": []}
    same = await confluence.restrictions.add(page, read_users=[me], read_groups=[group])
    assert told(same) == told(added)
    more = await confluence.restrictions.add(page, read_groups=[group], update_groups=[group])
    assert told(more) == {"read": sorted([me, group]), "update": [group]}
    writes = sent(sandbox, "addRestrictions")
    assert [[row["operation"] for row in rows] for rows in writes] == [["read"], ["update"]]
    assert writes[0][0]["restrictions"]["user"] == []


async def test_locking_oneself_out_takes_force(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    page, _ = await page_and_me(confluence)
    group = await any_group(confluence)
    with pytest.raises(InvalidInputError, match="lock yourself out"):
        await confluence.restrictions.set(page, read_groups=[group])
    with pytest.raises(InvalidInputError, match="lock yourself out"):
        await confluence.restrictions.add(page, read_groups=[group])
    assert not sent(sandbox, "updateRestrictions") + sent(sandbox, "addRestrictions")
    await confluence.restrictions.add(page, update_groups=[group])
    forced = await confluence.restrictions.set(page, read_groups=[group], force=True)
    assert told(forced)["read"] == [group]


async def test_nobody_named_or_a_text_for_a_list_is_refused(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    with pytest.raises(InvalidInputError, match=r"clear\(\)"):
        await confluence.restrictions.set(7)
    with pytest.raises(InvalidInputError, match=r"clear\(\)"):
        await confluence.restrictions.add(7, read_users=[], update_groups=[])
    with pytest.raises(InvalidInputError, match="read_users"):
        await confluence.restrictions.set(7, read_users="712020:a")
    with pytest.raises(InvalidInputError, match="update_groups"):
        await confluence.restrictions.set(7, update_groups=[" "])
    assert not sandbox.requests


async def test_lost_responses(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    page, me = await page_and_me(confluence)
    sandbox.fail_next(status=502, when="updateRestrictions", after_commit=True)
    assert told(await confluence.restrictions.set(page, read_users=[me]))["read"] == [me]
    sandbox.fail_next(status=502, when="addRestrictions", after_commit=True)
    assert told(await confluence.restrictions.add(page, update_users=[me]))["update"] == [me]
    assert len(sent(sandbox, "addRestrictions")) == 1


async def test_long_lists_are_read_to_their_end(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    page, me = await page_and_me(confluence)
    short = (await confluence.restrictions.set(page, read_users=[me])).to_dict()
    long = json.loads(json.dumps(short))
    [read] = [row for row in long["results"] if row["operation"] == "read"]
    [user] = read["restrictions"]["user"]["results"]
    names = [f"712020:{number}" for number in range(100)]
    read["restrictions"]["user"]["results"] = [{**user, "accountId": name} for name in names]
    sandbox.fail_next(status=200, body={**long, "start": 0, "limit": 100}, when="getRestrictions")
    sandbox.fail_next(status=200, body={**short, "start": 100}, when="getRestrictions")
    assert told(await confluence.restrictions.get(page))["read"] == sorted([*names, me])
    starts = [r.query for r in sandbox.requests if r.operation == "getRestrictions"][-2:]
    assert ["start=0" in starts[0], "start=100" in starts[1]] == [True, True]


async def test_a_list_that_repeats_itself_is_not_read_forever(
    relayed: AsyncConfluence, relay: Relay, aside: Any
) -> None:
    page = aside.pages.create("DOCS", "Payroll").id
    aside.restrictions.set(page, read_users=[aside.users.me().account_id])
    for _ in range(2):
        relay.alter("GET .*/restriction", lambda lists: lists | {"start": 0, "limit": 1})
    with pytest.raises(UnexpectedResponseError, match="repeated endlessly"):
        await relayed.restrictions.get(page)
