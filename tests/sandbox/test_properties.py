"""Properties of contents and spaces, and what else hangs on every kind of content."""

import sqlite3
from contextlib import closing

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sandbox.wire import HOME_ID, SPACE_ID, V1, V2, error_title, storage

from confluence_connector.sandbox import Sandbox

PAGE = f"{V2}/pages/{HOME_ID}/properties"
SPACE = f"{V2}/spaces/{SPACE_ID}/properties"


def create(api, key="colour", value="red", where=PAGE):
    response = api.post(where, json={"key": key, "value": value})
    assert response.status_code == (201 if where == SPACE else 200), response.text
    return response.json()


def put(api, made, number, value="blue", where=PAGE, key=None):
    sent = {
        "key": key or made["key"],
        "value": value,
        "version": {"number": number, "message": "why"},
    }
    return api.put(f"{where}/{made['id']}", json=sent)


@pytest.fixture
def owners(api, make_page):
    """Where properties hang, one of every kind."""
    upload = f"{V1}/content/{HOME_ID}/child/attachment"
    (attachment,) = api.post(upload, files=[("file", ("a.txt", b"a"))]).json()["results"]
    said = api.post(f"{V2}/footer-comments", json={"pageId": HOME_ID, "body": storage("<p/>")})
    sent = {"spaceId": SPACE_ID, "title": "News", "body": storage("<p>Hi</p>")}
    post = api.post(f"{V2}/blogposts", json=sent).json()
    folder = api.post(f"{V2}/folders", json={"spaceId": SPACE_ID, "title": "Box"}).json()
    return {
        "pages": HOME_ID,
        "blogposts": post["id"],
        "attachments": attachment["id"],
        "comments": said.json()["id"],
        "folders": folder["id"],
    }


def test_create_answers_the_property_alone(api):
    body = create(api, value={"a": [1, None]})
    assert set(body) == {"id", "key", "value", "version"}
    assert body["value"] == {"a": [1, None]}
    assert set(body["version"]) == {"number", "message", "minorEdit", "authorId", "createdAt"}
    assert body["version"]["number"] == 1
    assert api.get(f"{PAGE}/{body['id']}").json() == body


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=20),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=8,
    )
)
@settings(max_examples=40, deadline=None)
def test_any_json_comes_back(value):
    with Sandbox(strict=True) as sandbox:
        base = f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}"
        headers = {"authorization": f"Bearer {sandbox.issue_token()}"}
        with httpx.Client(transport=sandbox.transport, base_url=base, headers=headers) as client:
            made = create(client, value=value)
            assert client.get(f"{PAGE}/{made['id']}").json()["value"] == value


def test_a_key_is_taken_once(api):
    create(api)
    response = api.post(PAGE, json={"key": "colour", "value": 1})
    assert response.status_code == 409
    assert error_title(response) == "Property with key [colour] already exists"
    assert create(api, where=SPACE)["value"] == "red"  # another owner has keys of its own


@pytest.mark.parametrize("body", [{"value": 1}, {"key": "", "value": 1}, {"key": "k" * 256}])
def test_a_key_is_needed(api, body):
    assert api.post(PAGE, json=body).status_code == 400


def test_the_version_is_its_own(api):
    page = api.get(f"{V2}/pages/{HOME_ID}").json()["version"]
    made = create(api)
    body = put(api, made, 2).json()
    assert (body["value"], body["version"]["number"]) == ("blue", 2)
    assert body["version"]["message"] == "why"
    assert api.get(f"{V2}/pages/{HOME_ID}").json()["version"] == page


@pytest.mark.parametrize("number", [0, 1, 3])
def test_wrong_version(api, number):
    made = create(api)
    response = put(api, made, number)
    assert response.status_code == 409
    assert f"Provided version: [{number}]" in error_title(response)
    assert api.get(f"{PAGE}/{made['id']}").json() == made


def test_a_key_may_change_to_a_free_one(api):
    create(api, "taken")
    made = create(api)
    assert put(api, made, 2, key="taken").status_code == 409
    assert put(api, made, 2, key="free").json()["key"] == "free"


def test_list_filter_sort_and_pages(api):
    for key in "bca":
        create(api, key)

    def keys(**params):
        return [row["key"] for row in api.get(PAGE, params=params).json()["results"]]

    assert keys() == ["b", "c", "a"]
    assert keys(sort="key") == ["a", "b", "c"]
    assert keys(sort="-key", limit=1) == ["c"]
    assert keys(key="a") == ["a"]
    assert keys(key="none") == []
    first = api.get(PAGE, params={"sort": "key", "limit": 2}).json()
    rest = api.get(first["_links"]["next"]).json()
    assert [row["key"] for row in rest["results"]] == ["c"]


def test_delete(api):
    made = create(api)
    assert api.delete(f"{PAGE}/{made['id']}").status_code == 204
    assert api.get(f"{PAGE}/{made['id']}").status_code == 404
    assert api.delete(f"{PAGE}/{made['id']}").status_code == 404
    create(api)  # the key is free again


def test_every_kind_of_content_has_properties(api, owners):
    for plural, owner_id in owners.items():
        where = f"{V2}/{plural}/{owner_id}/properties"
        made = create(api, where=where)
        assert put(api, made, 2, where=where).json()["value"] == "blue"
        (row,) = api.get(where).json()["results"]
        assert row["version"]["number"] == 2
        assert api.delete(f"{where}/{made['id']}").status_code == 204
        assert api.get(where).json()["results"] == []


def test_a_property_belongs_to_its_owner(api, owners):
    made = create(api)
    where = f"{V2}/blogposts/{owners['blogposts']}/properties/{made['id']}"
    assert api.get(where).status_code == 404
    assert api.delete(where).status_code == 404
    assert api.get(f"{V2}/pages/7/properties").status_code == 404


def test_include_properties(api):
    made = create(api)
    body = api.get(f"{V2}/pages/{HOME_ID}", params={"include-properties": "true"}).json()
    assert body["properties"]["results"] == [made]


def test_space_properties(api):
    made = create(api, where=SPACE)
    assert set(made) == {"id", "key", "value", "createdAt", "createdBy", "version"}
    body = put(api, made, 2, where=SPACE).json()
    assert set(body["version"]) == {"number", "message", "createdAt", "createdBy"}
    assert body["version"]["number"] == 2
    (row,) = api.get(SPACE, params={"key": "colour"}).json()["results"]
    assert row == body
    assert api.delete(f"{SPACE}/{made['id']}").status_code == 204
    assert api.get(f"{SPACE}/{made['id']}").status_code == 404


def test_space_permissions_page_by_page(api):
    where = f"{V2}/spaces/{SPACE_ID}/permissions"
    every = api.get(where).json()["results"]
    assert {"key": "create", "targetType": "page"} in [row["operation"] for row in every]
    assert every[0]["principal"] == {"type": "access-class", "id": "ALL_LICENSED_USERS"}
    seen, path = [], f"{where}?limit=3"
    while path:
        body = api.get(path).json()
        seen += body["results"]
        path = body["_links"].get("next")
    assert seen == every


def test_operations_of_every_kind(api, owners):
    owners["footer-comments"] = owners.pop("comments")
    for plural, owner_id in owners.items():
        rows = api.get(f"{V2}/{plural}/{owner_id}/operations").json()["operations"]
        assert rows[0]["operation"] == "read"
    rows = api.get(f"{V2}/spaces/{SPACE_ID}/operations").json()["operations"]
    assert {"operation": "create", "targetType": "page"} in rows
    assert api.get(f"{V2}/pages/7/operations").status_code == 404


def test_likes(tmp_path):
    path = tmp_path / "site.db"
    with Sandbox(path, strict=True) as sandbox:
        base = f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}"
        headers = {"authorization": f"Bearer {sandbox.issue_token()}"}
        with httpx.Client(transport=sandbox.transport, base_url=base, headers=headers) as api:
            where = f"{V2}/pages/{HOME_ID}/likes"
            assert api.get(f"{where}/count").json() == {"count": 0}
            # Nothing in the REST API likes: it is done in the browser.
            with closing(sqlite3.connect(path)) as db, db:
                rows = [(HOME_ID, f"712020:{name}", "2026") for name in "cab"]
                db.executemany("INSERT INTO content_like VALUES (?, ?, ?)", rows)
            assert api.get(f"{where}/count").json() == {"count": 3}
            first = api.get(f"{where}/users", params={"limit": 2}).json()
            rest = api.get(first["_links"]["next"]).json()
            seen = [row["accountId"] for row in first["results"] + rest["results"]]
            assert seen == ["712020:a", "712020:b", "712020:c"]
            assert api.get(f"{where}/users", params={"limit": 0}).json()["results"] == []


def test_null_in_a_body_is_nothing(api):
    made = create(api)
    sent = {"key": "colour", "value": "blue", "version": {"number": 2, "message": None}}
    response = api.put(f"{PAGE}/{made['id']}", json=sent)
    assert (response.status_code, response.json()["value"]) == (200, "blue")
    without = api.post(f"{V2}/pages", json={"spaceId": None, "title": "Grill plan"})
    assert (without.status_code, error_title(without)) == (400, "spaceId is required")
