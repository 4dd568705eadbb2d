"""Spaces: create, update, delete."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.facade.relay import Relay

from confluence_connector import (
    AmbiguousWriteError,
    AsyncConfluence,
    BadRequestError,
    InvalidInputError,
    NotFoundError,
)
from confluence_connector.sandbox import Sandbox
from confluence_connector_api.v2.api.space import get_spaces
from confluence_connector_api.v2.models import SpaceDescriptionBodyRepresentation


async def description(confluence: AsyncConfluence, key: str) -> str:
    """The plain description of a space."""
    response = await get_spaces.asyncio_detailed(
        client=confluence.raw,
        keys=[key],
        description_format=SpaceDescriptionBodyRepresentation("plain"),
    )
    told = response.parsed.results[0].description
    assert told
    return str(told.plain.value)


async def test_create_then_update_keeps_the_rest(confluence: AsyncConfluence) -> None:
    space = await confluence.spaces.create(key="GRILL", name="Grill", description="Ribs.")
    assert (space.key, space.name) == ("GRILL", "Grill")
    renamed = await confluence.spaces.update("grill", name="Grill and smoke")
    assert (renamed.id, renamed.name) == (space.id, "Grill and smoke")
    assert renamed.homepage_id == space.homepage_id
    assert await description(confluence, "GRILL") == "Ribs."
    page = await confluence.pages.create(space="GRILL", title="Welcome")
    changed = await confluence.spaces.update("GRILL", description="Corn.", homepage=page.id)
    assert (changed.name, changed.homepage_id) == ("Grill and smoke", page.id)
    assert await description(confluence, "GRILL") == "Corn."


async def test_a_taken_or_impossible_key_is_refused(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    with pytest.raises(BadRequestError):
        await confluence.spaces.create(key="DOCS", name="Docs again")
    before = len(sandbox.requests)
    for key in ("", "GR ILL", "GRI-LL", "../x", "GRÜN"):
        with pytest.raises(InvalidInputError):
            await confluence.spaces.create(key=key, name="Grill")
    for key in ("", " ", ".", ".."):
        with pytest.raises(InvalidInputError):
            await confluence.spaces.delete(key)
        with pytest.raises(InvalidInputError):
            await confluence.spaces.update(key, name="Grill")
        with pytest.raises(InvalidInputError):
            await confluence.spaces.get_by_key(key)
    with pytest.raises(InvalidInputError, match="name"):
        await confluence.spaces.create(key="GRILL", name=" ")
    assert len(sandbox.requests) == before


async def test_delete_forgets_the_key(confluence: AsyncConfluence) -> None:
    old = await confluence.spaces.create(key="GRILL", name="Grill")
    await confluence.pages.create(space="GRILL", title="Ribs")
    await confluence.long_tasks.wait(await confluence.spaces.delete("grill"), poll=0.01)
    with pytest.raises(NotFoundError):
        await confluence.spaces.get(old.id)
    with pytest.raises(NotFoundError):
        await confluence.pages.create(space="GRILL", title="Corn")
    new = await confluence.spaces.create(key="GRILL", name="Grill again")
    assert (await confluence.pages.create(space="GRILL", title="Corn")).space_id == new.id
    with pytest.raises(NotFoundError):
        await confluence.spaces.delete("NOPE")


async def test_lost_responses(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    sandbox.fail_next(status=502, when="createSpace", after_commit=True)
    space = await confluence.spaces.create(key="GRILL", name="Grill")
    assert space.key == "GRILL"
    assert sent("createSpace") == 1
    sandbox.fail_next(status=502, when="createSpace")
    with pytest.raises(AmbiguousWriteError, match="named 'Grill'"):
        await confluence.spaces.create(key="GRILL", name="Grill of mine")
    sandbox.fail_next(status=502, when="deleteSpace", after_commit=True)
    with pytest.raises(AmbiguousWriteError, match="502"):
        await confluence.spaces.delete("GRILL")
    assert sent("deleteSpace") == 1


async def test_an_empty_name_is_refused_before_anything_is_sent(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    before = len(sandbox.requests)
    with pytest.raises(InvalidInputError, match="needs a name"):
        await confluence.spaces.create(key="GRILL", name=" ")
    assert len(sandbox.requests) == before


async def test_a_lost_space_that_someone_else_made_is_not_this_one(
    relayed: AsyncConfluence, relay: Relay, aside: Any, sandbox: Sandbox
) -> None:
    with sandbox.client(sandbox.add_account("bob@acme.example")) as bob:
        relay.lose(
            "POST .*/spaces", lambda: bob.spaces.create(key="GRILL", name="Grill"), arrives=False
        )
        with pytest.raises(AmbiguousWriteError, match="nothing is to be seen"):
            await relayed.spaces.create(key="GRILL", name="Grill")
    relay.lose("POST .*/spaces", lambda: aside.spaces.update("CORN", name="Corn and beans"))
    with pytest.raises(AmbiguousWriteError, match="the one named 'Corn and beans'"):
        await relayed.spaces.create(key="CORN", name="Corn")
