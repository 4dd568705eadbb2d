"""The members of answers and their types, as a real site was seen to send them."""

import pytest
from tests.sandbox.wire import HOME_ID, SPACE_ID, V1, V2, storage

VERSION = {
    "number": int,
    "message": str,
    "minorEdit": bool,
    "authorId": str,
    "createdAt": str,
}
PAGE_VERSION = {**VERSION, "ncsStepVersion": str}
LISTED_LINKS = {"editui": str, "webui": str, "edituiv2": str, "tinyui": str}
LINKS = {**LISTED_LINKS, "base": str}
LISTED_PAGE = {
    "parentType": str,
    "parentId": str,
    "createdAt": str,
    "ownerId": str,
    "lastOwnerId": None,
    "authorId": str,
    "position": int,
    "version": PAGE_VERSION,
    "spaceId": str,
    "status": str,
    "body": {},
    "title": str,
    "id": str,
    "_links": LISTED_LINKS,
}
BODY = {"storage": {"representation": str, "value": str}}
PAGE = {**LISTED_PAGE, "body": BODY, "_links": LINKS}
LISTED_SPACE = {
    "spaceOwnerId": str,
    "createdAt": str,
    "authorId": str,
    "homepageId": str,
    "icon": None,
    "description": None,
    "status": str,
    "name": str,
    "key": str,
    "id": str,
    "type": str,
    "_links": {"webui": str},
    "currentActiveAlias": str,
}


def inner(rows, **meta):
    return {"results": rows, "meta": {"hasMore": bool, **meta}, "_links": {"self": str}}


CONTENT = {
    "id": str,
    "type": str,
    "status": str,
    "title": str,
    "childTypes": {},
    "macroRenderedOutput": {},
    "restrictions": {},
    "_expandable": {
        "container": str,
        "metadata": str,
        "extensions": str,
        "operations": str,
        "children": str,
        "history": str,
        "ancestors": str,
        "body": str,
        "version": str,
        "descendants": str,
        "space": str,
    },
    "_links": {"webui": str, "self": str, "tinyui": str},
}
HIT = {
    "content": CONTENT,
    "title": str,
    "excerpt": str,
    "url": str,
    "resultGlobalContainer": {"title": str, "displayUrl": str},
    "breadcrumbs": [],
    "entityType": str,
    "iconCssClass": str,
    "lastModified": str,
    "friendlyLastModified": str,
    "score": float,
}


def shape(value):
    if isinstance(value, dict):
        return {name: shape(member) for name, member in value.items()}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return None if value is None else type(value)


@pytest.fixture
def page(make_page):
    return make_page("Shaped")


def test_created_and_updated_page(page, put_page):
    assert shape(page) == PAGE
    assert shape(put_page(page, 2).json()) == PAGE


def test_page_with_everything(api, page):
    names = ("labels", "likes", "operations", "properties", "versions")
    query = {"body-format": "storage", **{f"include-{name}": "true" for name in names}}
    full = api.get(f"{V2}/pages/{page['id']}", params=query).json()
    assert shape(full) == {
        **PAGE,
        "labels": inner([]),
        "likes": inner([], count=int),
        "operations": inner([{"operation": str, "targetType": str}]),
        "properties": inner([]),
        "versions": inner([{**VERSION, "page": {"body": BODY, "title": str, "id": str}}]),
    }


def test_list_of_pages(api, page):
    listed = api.get(f"{V2}/pages", params={"id": page["id"]})
    assert shape(listed.json()) == {"results": [LISTED_PAGE], "_links": {"base": str}}
    assert listed.headers["content-type"] == "application/json"
    assert listed.headers["link"] == '<https://acme.atlassian.net/wiki>; rel="base"'


def test_page_at_the_top(api):
    home = api.get(f"{V2}/pages/{HOME_ID}").json()
    assert home["parentId"] is home["parentType"] is None
    assert home["_links"]["webui"] == "/spaces/DOCS/overview"


def test_spaces(api):
    listed = api.get(f"{V2}/spaces").json()
    assert shape(listed) == {"results": [LISTED_SPACE], "_links": {"base": str}}


def test_space_with_everything(api):
    names = ("icon", "labels", "operations", "permissions", "properties")
    query = {f"include-{name}": "true" for name in names}
    space = api.get(f"{V2}/spaces/{SPACE_ID}", params=query).json()
    operation = {"key": str, "targetType": str}
    assert shape(space) == {
        **LISTED_SPACE,
        "_links": {"webui": str, "base": str},
        "icon": {"path": str, "apiDownloadLink": str},
        "labels": inner([]),
        "operations": inner([{"operation": str, "targetType": str}]),
        "permissions": inner(
            [{"id": str, "principal": {"type": str, "id": str}, "operation": operation}]
        ),
        "properties": inner([]),
    }


def test_search(api, page):
    found = api.get(f"{V1}/search", params={"cql": "type=page order by created", "limit": 1})
    assert shape(found.json()) == {
        "results": [HIT],
        "start": int,
        "limit": int,
        "size": int,
        "totalSize": int,
        "cqlQuery": str,
        "searchDuration": int,
        "archivedResultCount": int,
        "_links": {"base": str, "context": str, "self": str, "next": str},
    }
    assert "no-store" in found.headers["cache-control"]
    after = api.get("/wiki" + found.json()["_links"]["next"]).json()
    assert after["results"][0]["content"]["id"] == page["id"]


def test_embedded_lists_show_fifty_rows_and_where_to_go_on(api, page, put_page):
    for number in range(2, 54):
        put_page(page, number, f"<p>{number}</p>")
    full = api.get(f"{V2}/pages/{page['id']}?include-versions=true").json()["versions"]
    assert len(full["results"]) == 50
    assert full["meta"]["hasMore"]
    rest = api.get(
        f"/wiki{full['_links']['self']}", params={"cursor": full["meta"]["cursor"], "limit": 250}
    )
    assert [version["number"] for version in rest.json()["results"]] == [3, 2, 1]


def test_draft_body_is_the_one_that_was_sent(api):
    sent = {"spaceId": SPACE_ID, "title": "D", "status": "draft", "body": storage("<p>x</p>")}
    assert shape(api.post(f"{V2}/pages", json=sent).json()) == PAGE
