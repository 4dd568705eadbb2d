# Derived from tests/facade/_async/test_spaces_more.py by `nox -s unasync`: change that file instead.
"""Spaces: create, update, delete."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.facade.relay import Relay

from confluence_connector import (
    AmbiguousWriteError,
    BadRequestError,
    Confluence,
    InvalidInputError,
    NotFoundError,
)
from confluence_connector.sandbox import Sandbox
from confluence_connector_api.v2.api.space import get_spaces
from confluence_connector_api.v2.models import SpaceDescriptionBodyRepresentation


def description(confluence: Confluence, key: str) -> str:
    """The plain description of a space."""
    response = get_spaces.sync_detailed(
        client=confluence.raw,
        keys=[key],
        description_format=SpaceDescriptionBodyRepresentation("plain"),
    )
    told = response.parsed.results[0].description
    assert told
    return str(told.plain.value)


def test_create_then_update_keeps_the_rest(confluence: Confluence) -> None:
    space = confluence.spaces.create(key="GRILL", name="Grill", description="Ribs.")
    assert (space.key, space.name) == ("GRILL", "Grill")
    renamed = confluence.spaces.update("grill", name="Grill and smoke")
    assert (renamed.id, renamed.name) == (space.id, "Grill and smoke")
    assert renamed.homepage_id == space.homepage_id
    assert description(confluence, "GRILL") == "Ribs."
    page = confluence.pages.create(space="GRILL", title="Welcome")
    changed = confluence.spaces.update("GRILL", description="Corn.", homepage=page.id)
    assert (changed.name, changed.homepage_id) == ("Grill and smoke", page.id)
    assert description(confluence, "GRILL") == "Corn."


def test_a_taken_or_impossible_key_is_refused(confluence: Confluence, sandbox: Sandbox) -> None:
    with pytest.raises(BadRequestError):
        confluence.spaces.create(key="DOCS", name="Docs again")
    before = len(sandbox.requests)
    for key in ("", "GR ILL", "GRI-LL", "../x", "GRÜN"):
        with pytest.raises(InvalidInputError):
            confluence.spaces.create(key=key, name="Grill")
    for key in ("", " ", ".", ".."):
        with pytest.raises(InvalidInputError):
            confluence.spaces.delete(key)
        with pytest.raises(InvalidInputError):
            confluence.spaces.update(key, name="Grill")
        with pytest.raises(InvalidInputError):
            confluence.spaces.get_by_key(key)
    with pytest.raises(InvalidInputError, match="name"):
        confluence.spaces.create(key="GRILL", name=" ")
    assert len(sandbox.requests) == before


def test_delete_forgets_the_key(confluence: Confluence) -> None:
    old = confluence.spaces.create(key="GRILL", name="Grill")
    confluence.pages.create(space="GRILL", title="Ribs")
    confluence.long_tasks.wait(confluence.spaces.delete("grill"), poll=0.01)
    with pytest.raises(NotFoundError):
        confluence.spaces.get(old.id)
    with pytest.raises(NotFoundError):
        confluence.pages.create(space="GRILL", title="Corn")
    new = confluence.spaces.create(key="GRILL", name="Grill again")
    assert (confluence.pages.create(space="GRILL", title="Corn")).space_id == new.id
    with pytest.raises(NotFoundError):
        confluence.spaces.delete("NOPE")


def test_lost_responses(
    confluence: Confluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    sandbox.fail_next(status=502, when="createSpace", after_commit=True)
    space = confluence.spaces.create(key="GRILL", name="Grill")
    assert space.key == "GRILL"
    assert sent("createSpace") == 1
    sandbox.fail_next(status=502, when="createSpace")
    with pytest.raises(AmbiguousWriteError, match="named 'Grill'"):
        confluence.spaces.create(key="GRILL", name="Grill of mine")
    sandbox.fail_next(status=502, when="deleteSpace", after_commit=True)
    with pytest.raises(AmbiguousWriteError, match="502"):
        confluence.spaces.delete("GRILL")
    assert sent("deleteSpace") == 1


def test_an_empty_name_is_refused_before_anything_is_sent(
    confluence: Confluence, sandbox: Sandbox
) -> None:
    before = len(sandbox.requests)
    with pytest.raises(InvalidInputError, match="needs a name"):
        confluence.spaces.create(key="GRILL", name=" ")
    assert len(sandbox.requests) == before


def test_a_lost_space_that_someone_else_made_is_not_this_one(
    relayed: Confluence, relay: Relay, aside: Any, sandbox: Sandbox
) -> None:
    with sandbox.client(sandbox.add_account("bob@acme.example")) as bob:
        relay.lose(
            "POST .*/spaces", lambda: bob.spaces.create(key="GRILL", name="Grill"), arrives=False
        )
        with pytest.raises(AmbiguousWriteError, match="nothing is to be seen"):
            relayed.spaces.create(key="GRILL", name="Grill")
    relay.lose("POST .*/spaces", lambda: aside.spaces.update("CORN", name="Corn and beans"))
    with pytest.raises(AmbiguousWriteError, match="the one named 'Corn and beans'"):
        relayed.spaces.create(key="CORN", name="Corn")
