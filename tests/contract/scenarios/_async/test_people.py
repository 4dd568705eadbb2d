"""Users, groups and what they may do."""

from __future__ import annotations

from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import AsyncConfluence


async def test_users(confluence: AsyncConfluence, wire: Wire) -> None:
    me = await confluence.users.me()
    assert wire.lines == ["GET /wiki/rest/api/user/current"]
    assert me.account_id
    [same] = await confluence.users.get_many([me.account_id])
    assert wire.lines[-1] == "POST /wiki/api/v2/users-bulk"
    assert wire.json() == {"accountIds": [me.account_id]}
    assert same.account_id == me.account_id
    found = [hit async for hit in confluence.users.search(f'user = "{me.account_id}"')]
    assert wire.lines[-1].startswith("GET /wiki/rest/api/search/user?")
    assert me.account_id in [hit.user.account_id for hit in found if hit.user]


async def test_groups(confluence: AsyncConfluence, wire: Wire) -> None:
    groups = [group async for group in confluence.groups.list(page_size=1)]
    assert wire.lines[0].startswith("GET /wiki/rest/api/group?")
    members = [user async for user in confluence.groups.members(groups[0].id)]
    assert all(user.account_id for user in members)


async def test_restrictions(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    page = await confluence.pages.create(space=docs.id, title="Payroll")
    me = (await confluence.users.me()).account_id
    assert me
    path = f"/wiki/rest/api/content/{page.id}/restriction"
    await confluence.restrictions.set(page.id, read_users=[me])
    assert f"PUT {path}" in wire.lines
    await confluence.restrictions.add(page.id, update_users=[me])
    assert f"POST {path}" in wire.lines
    rows = (await confluence.restrictions.get(page.id)).results
    assert {row.operation.value for row in rows} == {"read", "update"}
    await confluence.restrictions.clear(page.id)
    assert f"DELETE {path}" in wire.lines
    # The first list of readers has to name yourself.
    await confluence.restrictions.add(page.id, read_users=[me])
    assert len([line for line in wire.lines if line == f"POST {path}"]) == 2


async def test_effective_restrictions(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    me = (await confluence.users.me()).account_id
    group = await confluence.groups.list().first()
    assert group
    parent = await confluence.pages.create(docs.key, "Payroll")
    child = await confluence.pages.create(docs.key, "May", parent=parent.id)
    everybody = await confluence.restrictions.effective(child.id)
    assert everybody.read is everybody.update is None
    await confluence.restrictions.set(parent.id, read_users=[me])
    await confluence.restrictions.set(child.id, read_groups=[group.id], force=True)
    effective = await confluence.restrictions.effective(child.id)
    assert effective.read
    assert effective.read.groups == frozenset()
    assert effective.read.users <= {me}
    assert effective.update == effective.read
    assert effective.unreadable == ()


async def test_permissions_of_a_space(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    assert await confluence.spaces.permissions(docs.key).first() is not None
    assert wire.lines[-1].startswith(f"GET /wiki/api/v2/spaces/{docs.id}/permissions")
