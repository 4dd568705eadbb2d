"""Relations of people, contents and spaces, and the two that the site knows by itself."""

import pytest
from tests.sandbox.wire import HOME_ID, V1, V2

ENDS = {
    "content": HOME_ID,
    "space": "DOCS",
    "user": "current",
}


def path(name, source, target, keys=None):
    keys = keys or ENDS
    return f"{V1}/relation/{name}/from/{source}/{keys[source]}/to/{target}/{keys[target]}"


@pytest.mark.parametrize("target", ENDS)
@pytest.mark.parametrize("source", ENDS)
def test_a_relation_between_any_two(api, sandbox, source, target):
    where = path("part-of", source, target)
    assert api.get(where).status_code == 404
    made = api.put(where)
    assert made.status_code == 200, made.text
    assert api.put(where).json() == made.json()
    expand = "relationData,source,target"
    found = api.get(where, params={"expand": expand}).json()
    assert found["name"] == "part-of"
    assert found["relationData"]["createdBy"]["accountId"] == sandbox.account_id
    names = {"content": "title", "space": "key", "user": "displayName"}
    shown = [found[end][names[type_]] for end, type_ in (("source", source), ("target", target))]
    known = {"content": "Docs Home", "space": "DOCS", "user": "Ann Example"}
    assert shown == [known[source], known[target]]
    assert api.delete(where).status_code == 204
    assert api.delete(where).status_code == 404


@pytest.mark.parametrize(
    ("type_", "key"), [("content", "7"), ("space", "NOPE"), ("user", "712020:nobody")]
)
def test_both_ends_have_to_exist(api, type_, key):
    wrong = {**ENDS, type_: key}
    assert api.put(path("part-of", type_, "space", wrong)).status_code == 404
    assert api.put(path("part-of", "user", type_, wrong)).status_code == 404


def test_searches_are_refused_as_measured_and_can_be_turned_on(api, sandbox, make_page):
    page = make_page("Menu")
    api.put(path("part-of", "content", "space")).raise_for_status()
    api.put(path("part-of", "content", "space", {**ENDS, "content": page["id"]}))
    api.put(path("other", "content", "space")).raise_for_status()
    to = f"{V1}/relation/part-of/to/space/DOCS/from/content"
    start = f"{V1}/relation/part-of/from/content/{HOME_ID}/to/space"
    assert [api.get(where).status_code for where in (to, start)] == [501, 501]
    sandbox.relation_search = True
    found = api.get(to, params={"expand": "source"}).json()
    assert [row["source"]["title"] for row in found["results"]] == ["Docs Home", "Menu"]
    first = api.get(to, params={"limit": 1}).json()
    assert (first["size"], "next" in first["_links"]) == (1, True)
    found = api.get(start, params={"expand": "target"}).json()
    assert [row["target"]["key"] for row in found["results"]] == ["DOCS"]
    api.delete(f"{V2}/pages/{page['id']}")
    api.delete(f"{V2}/pages/{page['id']}", params={"purge": "true"})
    assert api.get(to).json()["size"] == 1


def test_favourites_are_relations(api, sandbox):
    where = path("favourite", "user", "content")
    page = f"{V2}/pages/{HOME_ID}"
    flag = {"include-favorited-by-current-user-status": "true"}
    mine = {"cql": "favourite = currentUser()"}

    def state():
        shown = api.get(page, params=flag).json()["isFavoritedByCurrentUser"]
        return shown, api.get(f"{V1}/search", params=mine).json()["size"]

    assert state() == (False, 0)
    api.put(where).raise_for_status()
    assert state() == (True, 1)
    api.delete(where).raise_for_status()
    assert state() == (False, 0)
    api.put(path("favourite", "user", "space")).raise_for_status()
    params = {"favorited-by": sandbox.account_id}
    spaces = api.get(f"{V2}/spaces", params=params).json()["results"]
    assert [space["key"] for space in spaces] == ["DOCS"]


def test_likes_are_relations(api):
    where = path("like", "user", "content")
    count = f"{V2}/pages/{HOME_ID}/likes/count"
    api.put(where).raise_for_status()
    assert api.get(count).json()["count"] == 1
    api.delete(where).raise_for_status()
    assert api.get(count).json()["count"] == 0
