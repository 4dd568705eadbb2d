"""Members that recordings of a real site have, or have as null."""

import pytest
from tests.sandbox.wire import HOME_ID, SPACE_ID, V1, V2, storage


@pytest.mark.parametrize("format_", [None, "storage"])
def test_listed_comments_have_a_body_if_asked_and_a_resolution(api, format_):
    api.post(f"{V2}/footer-comments", json={"pageId": HOME_ID, "body": storage("<p>x</p>")})
    params = {} if format_ is None else {"body-format": format_}
    for path in (f"{V2}/footer-comments", f"{V2}/pages/{HOME_ID}/footer-comments"):
        (row,) = api.get(path, params=params).json()["results"]
        assert row["resolutionStatus"] == "open"
        assert ("body" in row) is (format_ is not None)


def test_a_version_of_a_comment_has_no_title(api):
    sent = {"pageId": HOME_ID, "body": storage("<p>x</p>")}
    made = api.post(f"{V2}/footer-comments", json=sent).json()
    (version,) = api.get(f"{V2}/footer-comments/{made['id']}/versions").json()["results"]
    assert version["comment"]["title"] is None
    (version,) = api.get(f"{V2}/pages/{HOME_ID}/versions").json()["results"]
    assert version["page"]["title"] == "Docs Home"


def test_a_renamed_page_comes_with_nulls(api, make_page):
    page = make_page("Before")
    sent = {"status": "current", "title": "After"}
    renamed = api.put(f"{V2}/pages/{page['id']}/title", json=sent).json()
    names = ("parentType", "parentId", "ownerId", "lastOwnerId", "body")
    assert [renamed[name] for name in names] == [None] * 5
    assert (renamed["title"], renamed["version"]["message"]) == ("After", None)


def test_a_task_has_null_for_what_is_not_so(api, make_page):
    task = "<ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body>x</ac:task-body>"
    make_page("Chores", f"<ac:task-list>{task}</ac:task></ac:task-list>")
    (row,) = api.get(f"{V2}/tasks").json()["results"]
    for name in ("assignedTo", "completedBy", "completedAt", "dueAt"):
        assert row[name] is None


def test_a_group_has_its_name_across_products(api):
    (group,) = api.get(f"{V1}/group").json()["results"]
    assert group["resourceAri"].endswith(group["id"])


NEVER_CACHED = {
    "cache-control": "no-cache, no-store, must-revalidate",
    "expires": "Thu, 01 Jan 1970 00:00:00 GMT",
}
TO_BASE = {"link": '<https://acme.atlassian.net/wiki>; rel="base"'}
NAMES = {"cache-control", "expires", "link"}


@pytest.mark.parametrize(
    ("method", "path", "body", "headers"),
    [
        ("GET", f"{V2}/spaces/{SPACE_ID}", None, NEVER_CACHED | TO_BASE),
        ("GET", f"{V2}/spaces", None, TO_BASE),
        ("GET", f"{V2}/pages/{HOME_ID}", None, TO_BASE),
        ("GET", f"{V2}/pages", None, TO_BASE),
        ("GET", f"{V2}/pages/{HOME_ID}/attachments", None, TO_BASE),
        ("POST", f"{V2}/pages", {"spaceId": SPACE_ID, "title": "Plan"}, TO_BASE),
        ("POST", f"{V2}/pages/{HOME_ID}/properties", {"key": "a", "value": 1}, {}),
        (
            "POST",
            f"{V2}/footer-comments",
            {"pageId": HOME_ID, "body": storage("<p>x</p>")},
            TO_BASE,
        ),
        ("GET", f"{V1}/search?cql=type=page", None, NEVER_CACHED),
    ],
)
def test_headers_about_caches_and_links(api, method, path, body, headers):
    response = api.request(method, path, json=body)
    assert response.is_success, response.text
    assert {n: response.headers[n] for n in NAMES if n in response.headers} == headers


def test_attachments_may_lack_their_size(api, sandbox):
    files = {"file": ("a.txt", b"abc")}
    upload = f"{V1}/content/{HOME_ID}/child/attachment"
    (made,) = api.post(upload, files=files).json()["results"]
    assert made["extensions"]["fileSize"] == 3
    assert api.get(f"{V2}/attachments/{made['id']}").json()["fileSize"] == 3
    sandbox.attachment_sizes = False
    assert "fileSize" not in api.get(f"{V2}/attachments/{made['id']}").json()
    (row,) = api.get(f"{V2}/attachments").json()["results"]
    assert "fileSize" not in row
    (again,) = api.put(upload, files=files).json()["results"]
    assert "fileSize" not in again["extensions"]
