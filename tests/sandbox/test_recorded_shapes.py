"""Members that recordings of a real site have, or have as null."""

import pytest
from tests.sandbox.wire import HOME_ID, V1, V2, storage


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
