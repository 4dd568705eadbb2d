# Derived from tests/facade/_async/test_restrictions.py by `nox -s unasync`: change that file instead.
"""Restrictions: who may read, who may write, and nobody locks himself out by mistake."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.facade.relay import Relay

from confluence_connector import (
    Confluence,
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


def page_and_me(confluence: Confluence) -> tuple[str, str]:
    """Id of a new page, and of the account."""
    page = confluence.pages.create(space="DOCS", title="Payroll")
    return page.id, str((confluence.users.me()).account_id)


def any_group(confluence: Confluence) -> str:
    """Id of a group."""
    group = confluence.groups.list().first()
    assert group
    return group.id


def test_a_new_page_is_for_everybody(confluence: Confluence) -> None:
    page, _ = page_and_me(confluence)
    assert told(confluence.restrictions.get(page)) == {"read": [], "update": []}
    with pytest.raises(NotFoundError):
        confluence.restrictions.get(4711)


def test_set_replaces_and_clear_opens(confluence: Confluence) -> None:
    page, me = page_and_me(confluence)
    group = any_group(confluence)
    both = confluence.restrictions.set(page, read_users=[me], update_groups=[group])
    assert told(both) == {"read": [me], "update": [group]}
    one = confluence.restrictions.set(page, update_users=[me])
    assert told(one) == {"read": [], "update": [me]}
    assert told(confluence.restrictions.clear(page)) == {"read": [], "update": []}


def test_add_keeps_what_is_there_and_writes_only_what_is_new(
    confluence: Confluence, sandbox: Sandbox
) -> None:
    page, me = page_and_me(confluence)
    group = any_group(confluence)
    confluence.restrictions.set(page, read_users=[me])
    # One is in the list already, so that a list without oneself locks nobody out.
    added = confluence.restrictions.add(page, read_groups=[group])
    assert told(added) == {"read": sorted([me, group]), "update": []}
    same = confluence.restrictions.add(page, read_users=[me], read_groups=[group])
    assert told(same) == told(added)
    more = confluence.restrictions.add(page, read_groups=[group], update_groups=[group])
    assert told(more) == {"read": sorted([me, group]), "update": [group]}
    writes = sent(sandbox, "addRestrictions")
    assert [[row["operation"] for row in rows] for rows in writes] == [["read"], ["update"]]
    assert writes[0][0]["restrictions"]["user"] == []


def test_locking_oneself_out_takes_force(confluence: Confluence, sandbox: Sandbox) -> None:
    page, _ = page_and_me(confluence)
    group = any_group(confluence)
    with pytest.raises(InvalidInputError, match="lock yourself out"):
        confluence.restrictions.set(page, read_groups=[group])
    with pytest.raises(InvalidInputError, match="lock yourself out"):
        confluence.restrictions.add(page, read_groups=[group])
    assert not sent(sandbox, "updateRestrictions") + sent(sandbox, "addRestrictions")
    confluence.restrictions.add(page, update_groups=[group])
    forced = confluence.restrictions.set(page, read_groups=[group], force=True)
    assert told(forced)["read"] == [group]


def test_nobody_named_or_a_text_for_a_list_is_refused(
    confluence: Confluence, sandbox: Sandbox
) -> None:
    with pytest.raises(InvalidInputError, match=r"clear\(\)"):
        confluence.restrictions.set(7)
    with pytest.raises(InvalidInputError, match=r"clear\(\)"):
        confluence.restrictions.add(7, read_users=[], update_groups=[])
    with pytest.raises(InvalidInputError, match="read_users"):
        confluence.restrictions.set(7, read_users="712020:a")
    with pytest.raises(InvalidInputError, match="update_groups"):
        confluence.restrictions.set(7, update_groups=[" "])
    assert not sandbox.requests


def test_lost_responses(confluence: Confluence, sandbox: Sandbox) -> None:
    page, me = page_and_me(confluence)
    sandbox.fail_next(status=502, when="updateRestrictions", after_commit=True)
    assert told(confluence.restrictions.set(page, read_users=[me]))["read"] == [me]
    sandbox.fail_next(status=502, when="addRestrictions", after_commit=True)
    assert told(confluence.restrictions.add(page, update_users=[me]))["update"] == [me]
    assert len(sent(sandbox, "addRestrictions")) == 1


def test_long_lists_are_read_to_their_end(confluence: Confluence, sandbox: Sandbox) -> None:
    page, me = page_and_me(confluence)
    short = (confluence.restrictions.set(page, read_users=[me])).to_dict()
    long = json.loads(json.dumps(short))
    [read] = [row for row in long["results"] if row["operation"] == "read"]
    [user] = read["restrictions"]["user"]["results"]
    names = [f"712020:{number}" for number in range(100)]
    read["restrictions"]["user"]["results"] = [{**user, "accountId": name} for name in names]
    sandbox.fail_next(status=200, body={**long, "start": 0, "limit": 100}, when="getRestrictions")
    sandbox.fail_next(status=200, body={**short, "start": 100}, when="getRestrictions")
    assert told(confluence.restrictions.get(page))["read"] == sorted([*names, me])
    starts = [r.query for r in sandbox.requests if r.operation == "getRestrictions"][-2:]
    assert ["start=0" in starts[0], "start=100" in starts[1]] == [True, True]


def test_a_list_that_repeats_itself_is_not_read_forever(
    relayed: Confluence, relay: Relay, aside: Any
) -> None:
    page = aside.pages.create("DOCS", "Payroll").id
    aside.restrictions.set(page, read_users=[aside.users.me().account_id])
    for _ in range(2):
        relay.alter("GET .*/restriction", lambda lists: lists | {"start": 0, "limit": 1})
    with pytest.raises(UnexpectedResponseError, match="repeated endlessly"):
        relayed.restrictions.get(page)
