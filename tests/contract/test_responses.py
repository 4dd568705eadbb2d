"""A response is held to the document, except where the document is merely silent."""

import json

import pytest

from confluence_connector.contract import Contract, Kind

contract = Contract.load()
JSON = {"Content-Type": "application/json"}
PAGE = {
    "id": "7",
    "status": "current",
    "title": "Grill plan",
    "spaceId": "100",
    "parentId": "5",
    "parentType": "page",
    "position": 7,
    "authorId": "712020:a",
    "ownerId": "712020:a",
    "lastOwnerId": None,
    "createdAt": "2026-09-01T10:00:00.000Z",
    "version": {
        "number": 1,
        "message": "",
        "minorEdit": False,
        "authorId": "712020:a",
        "createdAt": "2026-09-01T10:00:00.000Z",
    },
    "body": {"storage": {"representation": "storage", "value": "<p>Hi</p>"}},
    "_links": {"webui": "/spaces/DOCS/pages/7", "base": "https://acme.atlassian.net/wiki"},
}


def check(method, path, status, body=b"", headers=JSON):
    match = contract.match(method, path)
    assert match is not None
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return contract.check_response(match, status=status, headers=headers, body=raw)


def page(**changes):
    return check("GET", "/wiki/api/v2/pages/7", 200, PAGE | changes)


def only(findings):
    assert len(findings) == 1, [str(finding) for finding in findings]
    return findings[0]


def test_a_right_page_passes():
    assert page() == []


def test_a_page_at_the_top_of_a_space_passes():
    assert page(parentId=None, parentType=None, position=None) == []


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"id": 7}, "getPageById: response.body.id should be string, but is 7"),
        (
            {"position": "7"},
            'getPageById: response.body.position should be integer or null, but is "7"',
        ),
        ({"body": []}, "getPageById: response.body.body should be object or null, but is an array"),
        ({"title": {}}, "getPageById: response.body.title should be string, but is an object"),
        (
            {"createdAt": "1 Sep 2026"},
            "getPageById: response.body.createdAt should be of format date-time, "
            'but is "1 Sep 2026"',
        ),
    ],
)
def test_wrong_values(changes, text):
    finding = only(page(**changes))
    assert finding.level == "error"
    assert str(finding) == text


def test_the_place_inside_a_list():
    row = PAGE | {"_links": {"webui": "/x"}}
    body = {"results": [row, row | {"status": "gone"}], "_links": {}}
    finding = only(check("GET", "/wiki/api/v2/pages", 200, body))
    assert (finding.kind, finding.place) == (Kind.ENUM, "response.body.results[1].status")


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"ari": "x"}, "response.body.ari"),
        ({"version": PAGE["version"] | {"ncs": None}}, "response.body.version.ncs"),
        (
            {"_links": {"base": "x", "edituiv2": "y", "webui": "/x"}},
            "response.body._links.edituiv2",
        ),
    ],
)
def test_fields_that_no_document_names_are_noted(changes, place):
    finding = only(page(**changes))
    assert (finding.level, finding.kind, finding.place) == ("note", Kind.UNDECLARED, place)


def test_objects_documented_as_open_take_any_field():
    body = {"results": [], "start": 0, "limit": 25, "size": 0, "totalSize": 0, "cqlQuery": "x"}
    body |= {"searchDuration": 1, "archivedResultCount": 0, "_links": {"anything": "x"}}
    assert check("GET", "/wiki/rest/api/search", 200, body) == []


def test_a_recursive_schema_is_checked_all_the_way_down():
    content = {"type": "page", "status": "current", "title": 7}
    for _ in range(20):
        content = {"type": "page", "status": "current", "ancestors": [content]}
    body = {"results": [{"content": content}], "start": 0, "limit": 25, "size": 0}
    body |= {"totalSize": 0, "cqlQuery": "x", "searchDuration": 1, "_links": {}}
    places = {finding.place for finding in check("GET", "/wiki/rest/api/search", 200, body)}
    assert f"response.body.results[0].content{'.ancestors[0]' * 20}.title" in places


@pytest.mark.parametrize(("status", "level"), [(418, "error"), (201, "error"), (429, "note")])
def test_undocumented_statuses(status, level):
    finding = only(check("GET", "/wiki/api/v2/pages/7", status))
    assert (finding.kind, finding.level) == (Kind.STATUS, level)
    assert str(finding) == (
        f"getPageById: response.status should be one of 200, 400, 401, 404, but is {status}"
    )


def test_an_error_without_documented_body_may_say_anything():
    html = {"content-type": "text/html"}
    assert check("GET", "/wiki/api/v2/pages/7", 404, b"<html>", html) == []


def test_an_empty_response_where_nothing_is_documented():
    assert check("DELETE", "/wiki/api/v2/pages/7", 204) == []


def test_a_body_where_nothing_is_documented_is_noted():
    finding = only(check("DELETE", "/wiki/api/v2/pages/7", 204, {"a": 1}))
    assert (finding.kind, finding.level) == (Kind.UNDECLARED, "note")
    assert str(finding) == "deletePage: response.body is not documented, but is 8 bytes"


def test_a_body_that_is_missing():
    finding = only(check("GET", "/wiki/api/v2/pages/7", 200))
    assert str(finding) == "getPageById: response.body should be present, but is missing"


def test_a_wrong_media_type():
    finding = only(
        check("GET", "/wiki/api/v2/pages/7", 200, b"<html>", {"content-type": "text/html"})
    )
    assert str(finding) == (
        "getPageById: response.header.content-type should be application/json, but is text/html"
    )


def test_an_unreadable_body():
    finding = only(check("GET", "/wiki/api/v2/pages/7", 200, b"{"))
    assert (finding.kind, finding.place) == (Kind.SYNTAX, "response.body")


TASK = {"id": "9", "localId": "", "pageId": "7", "spaceId": "100", "status": "incomplete"}
UNTOUCHED = ("assignedTo", "body", "completedAt", "completedBy", "dueAt", "updatedAt")
VERSION = PAGE["version"]
NULLS = {
    "an untouched task": ("GET", "/wiki/api/v2/tasks/9", TASK | dict.fromkeys(UNTOUCHED)),
    "tasks": (
        "GET",
        "/wiki/api/v2/tasks",
        {"results": [TASK | dict.fromkeys(UNTOUCHED)], "_links": {}},
    ),
    "versions of a comment": (
        "GET",
        "/wiki/api/v2/footer-comments/7/versions",
        {
            "results": [VERSION | {"comment": {"id": "7", "title": None, "body": {}}}],
            "_links": {},
        },
    ),
    "a version without a message": (
        "GET",
        "/wiki/api/v2/pages/7",
        PAGE | {"version": VERSION | {"message": None}},
    ),
    "a page that was renamed": (
        "PUT",
        "/wiki/api/v2/pages/7/title",
        PAGE | dict.fromkeys(("body", "parentId", "parentType", "ownerId", "lastOwnerId")),
    ),
}


@pytest.mark.parametrize(("method", "path", "body"), NULLS.values(), ids=NULLS)
def test_nulls_that_the_cloud_sends(method, path, body):
    errors = [one for one in check(method, path, 200, body) if one.level == "error"]
    assert errors == []


def test_other_nulls_are_still_errors():
    assert page(title=None)
    assert page(version=None)
    assert check("GET", "/wiki/api/v2/tasks/9", 200, TASK | {"status": None})


@pytest.mark.parametrize(
    "representation",
    ["storage", "view", "export_view", "styled_view", "anonymous_export_view", "editor"],
)
def test_every_representation_of_a_body_is_documented(representation):
    body = {"representation": representation, "value": "<p>Hi</p>"}
    assert page(body={representation: body}) == []
    assert page(body={representation: body | {"value": 7}}) != []
