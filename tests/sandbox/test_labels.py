"""Labels: written by v1, read by v2, and what may be one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sandbox.wire import HOME_ID, SPACE_ID, V1, V2

from confluence_connector.sandbox.labels.rules import split_names

PAGE = f"{V1}/content/{HOME_ID}/label"


def add(api, *names, prefix="global", path=PAGE):
    return api.post(path, json=[{"prefix": prefix, "name": name} for name in names])


def names_of(response):
    assert response.status_code == 200, response.text
    return [row["name"] for row in response.json()["results"]]


def test_the_answer_is_the_whole_list(api):
    add(api, "a")
    body = add(api, "b").json()
    assert [row["name"] for row in body["results"]] == ["a", "b"]
    assert body["results"][0] == {
        "prefix": "global",
        "name": "a",
        "id": body["results"][0]["id"],
        "label": "a",
    }
    assert (body["start"], body["limit"], body["size"]) == (0, 200, 2)


def test_adding_twice_is_no_mistake(api):
    assert add(api, "a").json()["results"] == add(api, "a").json()["results"]


def test_one_object_in_place_of_a_list(api):
    response = api.post(PAGE, json={"prefix": "global", "name": "alone"})
    assert names_of(response) == ["alone"]


def test_names_are_split_and_lowered(api):
    assert names_of(add(api, "Grill Plan", "x,Y, z")) == ["grill", "plan", "x", "y", "z"]


@pytest.mark.parametrize("char", "!#&()*.:;<>?@[]^")
def test_forbidden_characters(api, char):
    response = add(api, "fine", f"a{char}b")
    assert response.status_code == 400
    assert "label.contains.invalid.chars" in response.json()["message"]
    assert names_of(api.get(f"{V2}/pages/{HOME_ID}/labels")) == []  # nothing half-written


@pytest.mark.parametrize(
    ("name", "status"), [("n" * 255, 200), ("n" * 256, 400), ("😀" * 127, 200), ("😀" * 128, 400)]
)
def test_length_is_counted_in_utf_16(api, name, status):
    response = add(api, name)
    assert response.status_code == status
    if status == 400:
        assert "label.name.is.too.long" in response.json()["message"]


@given(st.text(max_size=30))
@settings(max_examples=60)
def test_split_names_hold_no_separator_and_no_capital(text):
    for name in split_names(text):
        assert name
        assert not set(name) & set(" ,")
        assert name == name.lower()


def test_the_page_keeps_its_version(api):
    before = api.get(f"{V2}/pages/{HOME_ID}").json()["version"]
    add(api, "a")
    assert api.get(f"{V2}/pages/{HOME_ID}").json()["version"] == before


def test_v2_lists(api, make_page):
    page = make_page("Other")
    add(api, "b", "a")
    add(api, "mine", prefix="my")
    add(api, "a", path=f"{V1}/content/{page['id']}/label")
    where = f"{V2}/pages/{HOME_ID}/labels"
    assert names_of(api.get(where)) == ["b", "a", "mine"]
    assert names_of(api.get(where, params={"sort": "name"})) == ["a", "b", "mine"]
    assert names_of(api.get(where, params={"sort": "-name", "limit": 2})) == ["mine", "b"]
    assert names_of(api.get(where, params={"prefix": "my"})) == ["mine"]
    assert names_of(api.get(f"{V2}/labels")) == ["b", "a", "mine"]
    assert names_of(api.get(f"{V2}/spaces/{SPACE_ID}/content/labels")) == ["b", "a", "mine"]
    row = api.get(where).json()["results"][0]
    assert set(row) == {"id", "prefix", "name"}


def test_v2_does_not_write(api):
    assert api.post(f"{V2}/pages/{HOME_ID}/labels", json=[]).status_code == 405


def test_contents_by_label_id(api, make_page):
    page = make_page("Other")
    (label,) = add(api, "x", path=f"{V1}/content/{page['id']}/label").json()["results"]
    rows = api.get(f"{V2}/labels/{label['id']}/pages", params={"body-format": "storage"}).json()
    assert [row["title"] for row in rows["results"]] == ["Other"]
    assert rows["results"][0]["body"]["storage"]["value"] == "<p>Hi</p>"
    assert names_of(api.get(f"{V2}/labels", params={"label-id": label["id"]})) == ["x"]
    for kind in ("blogposts", "attachments"):
        assert api.get(f"{V2}/labels/{label['id']}/{kind}").json()["results"] == []


def test_labels_of_attachments(api):
    upload = f"{V1}/content/{HOME_ID}/child/attachment"
    (made,) = api.post(upload, files=[("file", ("a.txt", b"a"))]).json()["results"]
    (label,) = add(api, "x", path=f"{V1}/content/{made['id']}/label").json()["results"]
    assert names_of(api.get(f"{V2}/attachments/{made['id']}/labels")) == ["x"]
    (found,) = api.get(f"{V2}/labels/{label['id']}/attachments").json()["results"]
    assert found["id"] == made["id"]
    shown = api.get(f"{V2}/attachments/{made['id']}", params={"include-labels": "true"}).json()
    assert [row["name"] for row in shown["labels"]["results"]] == ["x"]


def test_delete_by_query_and_by_path(api):
    add(api, "a", "b", "c/d")
    assert api.delete(PAGE, params={"name": "A"}).status_code == 204
    assert api.delete(f"{PAGE}/b").status_code == 204
    assert api.delete(f"{PAGE}/c/d").status_code == 404  # the path form breaks on a slash
    assert api.delete(PAGE, params={"name": "c/d"}).status_code == 204
    absent = api.delete(PAGE, params={"name": "a"})
    assert absent.status_code == 404
    assert absent.json()["message"].endswith("No label found with name: a")


def test_a_label_exists_while_something_bears_it(api):
    assert api.get(f"{V1}/label", params={"name": "a"}).status_code == 404
    add(api, "a")
    body = api.get(f"{V1}/label", params={"name": "a"}).json()
    assert body["label"]["name"] == "a"
    (bearer,) = body["associatedContents"]["results"]
    assert bearer == {"contentId": int(HOME_ID), "contentType": "page", "title": "Docs Home"}
    api.delete(PAGE, params={"name": "a"})
    assert api.get(f"{V1}/label", params={"name": "a"}).status_code == 404
    assert names_of(api.get(f"{V2}/labels")) == []


def test_labels_of_a_space(api):
    where = f"{V1}/space/DOCS/label"
    assert names_of(add(api, "teams", prefix="team", path=where)) == ["teams"]
    shown = api.get(where).json()["results"][0]
    assert shown["label"] == "team:teams"
    assert names_of(api.get(f"{V2}/spaces/{SPACE_ID}/labels")) == ["teams"]
    assert names_of(api.get(where, params={"prefix": "my"})) == []
    assert api.delete(where, params={"name": "teams", "prefix": "my"}).status_code == 404
    assert api.delete(where, params={"name": "teams", "prefix": "team"}).status_code == 204
    assert names_of(api.get(where)) == []
    assert add(api, "a", path=f"{V1}/space/NOPE/label").status_code == 404


def test_unknown_content_and_prefix(api):
    assert add(api, "a", path=f"{V1}/content/7/label").status_code == 404
    assert add(api, "a", prefix="other").status_code == 400
    assert api.get(f"{V2}/pages/7/labels").status_code == 404


def test_search_finds_by_label(api):
    add(api, "grill")
    hits = api.get(f"{V1}/search", params={"cql": 'label = "grill"'}).json()
    assert [hit["content"]["id"] for hit in hits["results"]] == [HOME_ID]
    api.delete(PAGE, params={"name": "grill"})
    assert api.get(f"{V1}/search", params={"cql": 'label = "grill"'}).json()["results"] == []


def test_labels_without_a_name(api):
    response = api.post(f"{V1}/content/{HOME_ID}/label", json=[{"prefix": "global"}])
    assert response.status_code == 400
    assert response.json()["message"].endswith("Could not parse Labels")
