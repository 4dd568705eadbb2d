"""Pages and spaces by the addresses that people paste, wherever an id or a key is wanted."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest
from tests.facade._async.world import World, use

from confluence_connector import AsyncConfluence, InvalidInputError, NotFoundError
from confluence_connector.sandbox import Sandbox

SITE = "https://acme.atlassian.net"
FORMS = [
    "{site}/wiki/spaces/DOCS/pages/{id}",
    "{site}/wiki/spaces/DOCS/pages/{id}/Grill+plan?focusedCommentId=7#heading",
    "{site}/wiki/spaces/DOCS/pages/edit-v2/{id}?draftShareId=1",
    "{site}/wiki/pages/viewpage.action?pageId={id}",
    "HTTPS://ACME.atlassian.net:443/wiki/spaces/DOCS/pages/{id}/",
    "  {site}/wiki/spaces/~712020a/pages/{id}\n",
    "{site}{tiny}",
]


@pytest.fixture
async def world(confluence: AsyncConfluence) -> World:
    world = World(confluence)
    await world.furnish()
    return world


def addressed(world: World, name: str, method: Callable[..., Any], site: str) -> dict[str, Any]:
    """Return the arguments that name a page or a space, as addresses of a site."""
    taken: dict[str, Any] = {}
    for parameter in inspect.signature(method).parameters:
        value = world.good[name].get(parameter)
        if isinstance(value, str) and value in world.contents:
            taken[parameter] = f"{site}/wiki/spaces/DOCS/pages/{value}/Any+title"
        elif parameter == "ids" and name != "users.get_many":
            taken[parameter] = [f"{site}/wiki/spaces/DOCS/pages/{id}" for id in value or []]
        elif name != "spaces.get_by_key" and value in ("DOCS", world.space):
            taken[parameter] = f"{site}/wiki/spaces/DOCS/overview"
    return {name: value for name, value in taken.items() if value}


async def test_every_method_takes_addresses(world: World, sandbox: Sandbox) -> None:
    tried = 0
    for name, method in world.methods().items():
        if arguments := addressed(world, name, method, sandbox.site_url):
            await use(method, {**world.good[name], **arguments})
            tried += 1
    assert tried > 40


async def test_every_method_refuses_addresses_of_another_site(
    world: World, sandbox: Sandbox
) -> None:
    before = len(sandbox.requests)
    for name, method in world.methods().items():
        for parameter, value in addressed(world, name, method, "https://other.example").items():
            with pytest.raises(InvalidInputError, match=r"other\.example.*signed in to"):
                await use(method, {**world.good[name], parameter: value})
    assert sandbox.requests[before:] == []


@pytest.mark.parametrize("form", FORMS)
async def test_forms_of_addresses(confluence: AsyncConfluence, sandbox: Sandbox, form: str) -> None:
    page = await confluence.pages.create("DOCS", "Grill plan")
    tiny = f"/wiki{page.field_links.tinyui}"
    address = form.format(site=sandbox.site_url, id=page.id, tiny=tiny)
    assert (await confluence.pages.get(address)).id == page.id
    assert sandbox.requests[-1].path.endswith(f"/pages/{page.id}")


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/wiki/display/DOCS/Grill+plan", r"pages\.find"),
        ("/wiki/spaces/DOCS/overview", "of a space, not of a page"),
        ("/wiki/x/AAAAAAAAAAAAAAAA", "contains no id"),
        ("/wiki/x/AAAA", "tiny link"),
        ("/browse/DOCS-1", "contains no id"),
        ("", "contains no id"),
    ],
)
async def test_addresses_without_an_id(
    confluence: AsyncConfluence, sandbox: Sandbox, path: str, told: str
) -> None:
    before = len(sandbox.requests)
    with pytest.raises(InvalidInputError, match=told):
        await confluence.pages.get(f"{SITE}{path}")
    with pytest.raises(InvalidInputError, match=told):
        confluence.labels.list(f"{SITE}{path}")
    assert len(sandbox.requests) == before


async def test_comments_by_the_address_that_url_for_gives(confluence: AsyncConfluence) -> None:
    page = await confluence.pages.create("DOCS", "Grill plan", "<p>ribs</p>")
    footer = await confluence.comments.create(page.id, body="<p>Corn?</p>")
    inline = await confluence.comments.create_inline(page.id, body="<p>4</p>", text="ribs")
    for made in (footer, inline):
        address = await confluence.url_for(made)
        assert f"focusedCommentId={made.id}" in address
        assert (await confluence.comments.get(address)).id == made.id
        reply = await confluence.comments.create(page.id, body="<p>Yes</p>", reply_to=address)
        assert [row.id async for row in confluence.comments.replies(address)] == [reply.id]
        assert (await confluence.comments.update(address, body="<p>No</p>")).id == made.id
    address = await confluence.url_for(inline)
    assert (await confluence.comments.resolve(address)).id == inline.id
    assert (await confluence.comments.reopen(address)).id == inline.id
    await confluence.comments.delete(await confluence.url_for(footer))
    with pytest.raises(NotFoundError):
        await confluence.comments.get(footer.id)


@pytest.mark.parametrize(
    ("address", "told"),
    [
        (f"{SITE}/wiki/spaces/DOCS/pages/7", "not the address of a comment"),
        (f"{SITE}/wiki/spaces/DOCS/pages/7?focusedCommentId=x", "not the address of a comment"),
        ("https://other.example/wiki/spaces/DOCS/pages/7?focusedCommentId=8", "signed in to"),
    ],
)
@pytest.mark.parametrize("name", ["delete", "get", "replies", "reopen", "resolve", "update"])
async def test_addresses_that_are_none_of_a_comment(
    confluence: AsyncConfluence, sandbox: Sandbox, name: str, address: str, told: str
) -> None:
    await confluence.pages.list().first()
    before = len(sandbox.requests)
    more = {"body": "<p>No</p>"} if name == "update" else {}
    with pytest.raises(InvalidInputError, match=told):
        await use(getattr(confluence.comments, name), {"id": address, **more})
    assert sandbox.requests[before:] == []


async def test_spaces_by_key_id_and_address(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    space = await confluence.spaces.get_by_key("DOCS")
    address = f"{sandbox.site_url}/wiki/spaces/DOCS/pages/7/Anything"
    for named in ("DOCS", "docs", space.id, int(space.id), address):
        assert (await confluence.spaces.get(named)).id == space.id
        assert await confluence.spaces.id_of(named) == space.id
        assert (await confluence.spaces.key_of(named)).upper() == "DOCS"
        renamed = await confluence.spaces.update(named, name=f"Docs {named!r}"[:40])
        assert renamed.id == space.id
        assert await confluence.pages.list(space=named).first()
    with pytest.raises(InvalidInputError, match="not the address of a space"):
        await confluence.spaces.get(f"{sandbox.site_url}/wiki/home")


async def test_a_site_that_was_given_is_not_asked_for(sandbox: Sandbox) -> None:
    page_id = next(iter(sandbox_pages(sandbox)))
    async with AsyncConfluence(
        sandbox.issue_token(),
        site=sandbox.site_url,
        cloud_id=sandbox.cloud_id,
        transport=sandbox.transport,
    ) as confluence:
        before = len(sandbox.requests)
        await confluence.pages.get(f"{sandbox.site_url}/wiki/spaces/DOCS/pages/{page_id}")
        assert [asked.operation for asked in sandbox.requests[before:]] == ["getPageById"]


def sandbox_pages(sandbox: Sandbox) -> list[str]:
    with sandbox.client() as confluence:
        return [page.id for page in confluence.pages.list()]


@pytest.mark.parametrize("item", [None, "131072", 131072, object()])
async def test_what_the_client_did_not_return_has_no_address(
    confluence: AsyncConfluence, item: object
) -> None:
    with pytest.raises(InvalidInputError, match="pass what the client returned"):
        await confluence.url_for(item)
