"""Spaces: v2 reads and creates, v1 creates, updates and deletes."""

import pytest
from tests.sandbox.wire import HOME_ID, SPACE_ID, V1, V2


def keys(api, **query):
    response = api.get(f"{V2}/spaces", params=query)
    assert response.status_code == 200, response.text
    return [space["key"] for space in response.json()["results"]]


@pytest.fixture
def team(api):
    sent = {"key": "TEAM", "name": "Our team", "description": {"value": "Us"}}
    response = api.post(f"{V2}/spaces", json=sent)
    assert response.status_code == 201, response.text
    return response.json()


def test_a_new_sandbox_has_one_space(api):
    (space,) = api.get(f"{V2}/spaces").json()["results"]
    assert (space["id"], space["key"], space["homepageId"]) == (SPACE_ID, "DOCS", HOME_ID)
    assert space["_links"] == {"webui": "/spaces/DOCS"}


def test_created_space_has_a_home_page(api, team):
    home = api.get(f"{V2}/pages/{team['homepageId']}").json()
    assert home["spaceId"] == team["id"]
    assert home["_links"]["webui"] == "/spaces/TEAM/overview"
    full = api.get(f"{V2}/spaces/{team['id']}", params={"description-format": "plain"}).json()
    assert full["description"]["plain"]["value"] == "Us"


def test_filters_and_sorts(api, team):
    assert keys(api, keys="team") == ["TEAM"]
    assert keys(api, keys="NOPE") == []
    assert keys(api, ids=f"{SPACE_ID},{team['id']}") == ["DOCS", "TEAM"]
    assert keys(api, sort="-key") == ["TEAM", "DOCS"]
    assert keys(api, type="personal") == []
    assert keys(api, status="current") == ["DOCS", "TEAM"]
    assert keys(api, labels="none") == []
    first = api.get(f"{V2}/spaces?limit=1").json()
    (second,) = api.get(first["_links"]["next"]).json()["results"]
    assert second["key"] == "TEAM"


@pytest.mark.parametrize(
    "fields",
    [
        {"key": "docs", "name": "Twice"},
        {"key": "NO-DASH", "name": "Dash"},
        {"key": "", "name": "Empty"},
        {"key": "K" * 256, "name": "Long"},
        {"key": "NAME", "name": " "},
        {"key": "NAME", "name": "x" * 201},
    ],
)
def test_refused_spaces(api, fields):
    for path in (f"{V2}/spaces", f"{V1}/space"):
        assert api.post(path, json=fields).status_code == 400
    assert keys(api) == ["DOCS"]


def test_v1_shape_has_a_number_for_id(api):
    sent = {
        "key": "OPS",
        "name": "Operations",
        "description": {"plain": {"value": "Ops", "representation": "plain"}},
    }
    space = api.post(f"{V1}/space", json=sent).json()
    assert isinstance(space["id"], int)
    assert space["description"]["plain"]["value"] == "Ops"


def test_update_changes_what_is_given(api, team):
    updated = api.put(f"{V1}/space/TEAM", json={"name": "All of us"}).json()
    assert updated["name"] == "All of us"
    assert updated["description"]["plain"]["value"] == "Us"
    assert api.put(f"{V1}/space/TEAM", json={"homepage": {"id": HOME_ID}}).status_code == 400
    api.put(f"{V1}/space/TEAM", json={"status": "archived"})
    assert keys(api, status="archived") == ["TEAM"]


def test_deletion_is_a_long_task_and_takes_everything(api, team):
    page = {"spaceId": team["id"], "title": "Charcoal"}
    page_id = api.post(f"{V2}/pages", json=page).json()["id"]
    started = api.delete(f"{V1}/space/TEAM")
    assert started.status_code == 202
    task = api.get("/wiki" + started.json()["links"]["status"]).json()
    assert task["successful"]
    assert keys(api) == ["DOCS"]
    assert api.get(f"{V2}/pages/{page_id}").status_code == 404
    assert api.get(f"{V1}/search", params={"cql": "title = Charcoal"}).json()["size"] == 0


def test_unknown_spaces(api):
    assert api.get(f"{V2}/spaces/7").status_code == 404
    missing = api.delete(f"{V1}/space/NOPE")
    assert missing.status_code == 404
    assert missing.json() == {
        "statusCode": 404,
        "message": "org.springframework.web.server.ResponseStatusException: "
        '404 NOT_FOUND "No space found with key : NOPE"',
    }


def test_pages_of_an_unknown_space(api):
    assert api.get(f"{V2}/spaces/7/pages").status_code == 404


def test_a_purged_home_page_leaves_none(api):
    page = f"{V2}/pages/{HOME_ID}"
    assert api.delete(page).status_code == 204
    assert api.get(f"{V2}/spaces/{SPACE_ID}").json()["homepageId"] == HOME_ID
    assert api.delete(f"{page}?purge=true").status_code == 204
    assert api.get(f"{V2}/spaces/{SPACE_ID}").json()["homepageId"] is None
    (listed,) = api.get(f"{V2}/spaces").json()["results"]
    assert listed["homepageId"] is None
    made = api.post(f"{V2}/pages", json={"spaceId": SPACE_ID, "title": "First"}).json()
    assert made["parentId"] is None


def test_a_trashed_space_is_listed_by_its_status_only(api, site, sandbox, team):
    page = {"spaceId": team["id"], "title": "Charcoal"}
    page_id = api.post(f"{V2}/pages", json=page).json()["id"]
    sandbox.trash_space("TEAM")
    assert keys(api) == ["DOCS"]
    assert keys(api, keys="TEAM") == []
    assert keys(api, status="trashed") == ["TEAM"]
    assert api.get(f"{V2}/spaces/{team['id']}").json()["status"] == "trashed"
    old = site.get(f"{V1}/space").json()["results"]
    assert [row["key"] for row in old] == ["DOCS"]
    old = site.get(f"{V1}/space", params={"status": "trashed"}).json()["results"]
    assert [row["key"] for row in old] == ["TEAM"]
    # Nothing in it is there for anybody, until it comes back.
    assert api.get(f"{V2}/pages/{page_id}").status_code == 404
    assert api.get(f"{V2}/spaces/{team['id']}/pages").json()["results"] == []
    hits = {"cql": "space = TEAM", "includeArchivedSpaces": "true"}
    assert api.get(f"{V1}/search", params=hits).json()["size"] == 0
    assert api.post(f"{V2}/pages", json={**page, "title": "Ash"}).status_code == 404
    assert api.post(f"{V2}/folders", json={**page, "title": "Ash"}).status_code == 404
    api.put(f"{V1}/space/TEAM", json={"status": "current"}).raise_for_status()
    assert api.get(f"{V2}/pages/{page_id}").status_code == 200
    with pytest.raises(ValueError, match="not the key of a space"):
        sandbox.trash_space("NOPE")
