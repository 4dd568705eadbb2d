"""Content states and watches."""

import pytest
from tests.sandbox.wire import HOME_ID, V1, V2

STATE = f"{V1}/content/{HOME_ID}/state"


def put(api, **state):
    return api.put(STATE, params={"status": "current"}, json=state)


def version(api):
    return api.get(f"{V2}/pages/{HOME_ID}").json()["version"]["number"]


def test_no_state_is_an_empty_object(api):
    assert api.get(STATE).json() == {}


def test_put_and_delete_make_versions(api):
    body = put(api, name="Under review", color="#112233").json()
    assert body["contentState"]["name"] == "Under review"
    assert body["contentState"]["color"] == "#112233"
    assert version(api) == 2
    assert api.get(STATE).json() == body
    assert api.delete(STATE).json() == {}
    assert version(api) == 3
    api.delete(STATE)  # there is nothing to leave
    assert version(api) == 3


def test_a_put_without_a_name_makes_a_nameless_state(api):
    assert put(api).json()["contentState"]["name"] == ""


def test_suggested_states_by_id(api):
    offered = api.get(f"{STATE}/available").json()
    first = offered["spaceContentStates"][0]
    assert offered["customContentStates"] == []
    assert put(api, id=first["id"]).json()["contentState"] == first
    assert put(api, id=999).status_code == 404
    assert put(api, name="n" * 21).status_code == 400


def test_states_of_a_space(api):
    where = f"{V1}/space/DOCS/state"
    suggested = api.get(where).json()
    made = put(api, name="Mine", color="#112233").json()["contentState"]
    assert api.get(f"{V1}/content-states").json() == [made]
    assert api.get(f"{where}/settings").json()["spaceContentStates"] == suggested
    found = api.get(f"{where}/content", params={"state-id": made["id"]}).json()
    assert [row["id"] for row in found["results"]] == [HOME_ID]
    other = api.get(f"{where}/content", params={"state-id": suggested[0]["id"]})
    assert (other.status_code, other.json()["results"]) == (200, [])
    assert api.get(f"{V1}/space/NOPE/state").status_code == 404


def test_a_new_page_and_an_unknown_one(api, make_page):
    page = make_page("Text")
    assert api.get(f"{V1}/content/{page['id']}/state").json() == {}
    assert api.get(f"{V1}/content/7/state").status_code == 404


@pytest.mark.parametrize("target", [f"content/{HOME_ID}", "space/DOCS", "label/Red"])
def test_watches(api, sandbox, target):
    where = f"{V1}/user/watch/{target}"
    api.post(f"{V1}/content/{HOME_ID}/label", json=[{"prefix": "global", "name": "red"}])
    assert api.get(where).json() == {"watching": False}
    assert api.post(where).status_code == 204
    assert api.post(where).status_code == 204
    assert api.get(where, params={"accountId": sandbox.account_id}).json() == {"watching": True}
    assert api.get(where, params={"accountId": "712020:no"}).status_code == 404
    assert api.delete(where).status_code == 204
    assert api.get(where).json() == {"watching": False}


def test_lists_of_watchers(api, sandbox, make_page):
    page = make_page("Mine")
    (watch,) = api.get(f"{V1}/content/{page['id']}/notification/child-created").json()["results"]
    assert (watch["type"], watch["contentId"]) == ("page", int(page["id"]))
    assert watch["watcher"]["accountId"] == sandbox.account_id
    for where in (f"{V1}/space/DOCS/watch", f"{V1}/content/{page['id']}/notification/created"):
        assert api.get(where).json()["results"] == []
    api.post(f"{V1}/user/watch/space/DOCS")
    for where in (f"{V1}/space/DOCS/watch", f"{V1}/content/{page['id']}/notification/created"):
        (watch,) = api.get(where).json()["results"]
        assert (watch["type"], watch["spaceKey"]) == ("space", "DOCS")


def test_authors_watch_what_they_create(api, make_page):
    where = f"{V1}/user/watch/content/{make_page('Mine')['id']}"
    assert api.get(where).json() == {"watching": True}
    assert api.get(f"{V1}/user/watch/content/7").status_code == 404
    assert api.get(f"{V1}/user/watch/space/NOPE").status_code == 404
