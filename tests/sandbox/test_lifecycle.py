"""Drafts, trash, purge, archive, versions."""

import pytest
from tests.sandbox.wire import HOME_ID, SPACE_ID, V1, V2, error_title, storage


def get(api, page, **query):
    return api.get(f"{V2}/pages/{page['id']}", params={"body-format": "storage", **query})


def test_draft_needs_no_title_and_shows_only_when_asked_for(api):
    draft = api.post(f"{V2}/pages", json={"spaceId": SPACE_ID, "status": "draft"}).json()
    assert (draft["status"], draft["title"]) == ("draft", "")
    assert get(api, draft).status_code == 404
    assert get(api, draft, **{"get-draft": "true"}).json()["status"] == "draft"
    assert get(api, draft, status="draft").status_code == 200
    assert [p["id"] for p in api.get(f"{V2}/pages").json()["results"]] == [HOME_ID]


def test_publishing_a_draft_keeps_version_one(make_page, put_page):
    draft = make_page("Draft", status="draft")
    assert put_page(draft, 2).status_code == 409
    published = put_page(draft, 1).json()
    assert (published["status"], published["version"]["number"]) == ("current", 1)
    assert put_page(draft, 2, "<p>Next</p>").json()["version"]["number"] == 2


def test_draft_reserves_no_title_until_published(make_page, put_page):
    make_page("Plan")
    draft = make_page("Plan", status="draft")
    assert put_page(draft, 1).status_code == 400


def test_edit_draft_leaves_the_published_text(api, make_page, put_page):
    page = make_page("Plan")
    draft = put_page(page, 1, "<p>Draft</p>", status="draft").json()
    assert (draft["status"], draft["version"]["number"]) == ("draft", 1)
    assert get(api, page).json()["body"]["storage"]["value"] == "<p>Hi</p>"
    assert get(api, page, **{"get-draft": "true"}).json()["body"]["storage"]["value"] == (
        "<p>Draft</p>"
    )
    put_page(page, 2, "<p>Published</p>")
    assert get(api, page, **{"get-draft": "true"}).json()["body"]["storage"]["value"] == (
        "<p>Published</p>"
    )


def test_deleting_a_draft(api, make_page, put_page):
    page, draft = make_page("Plan"), make_page("Other", status="draft")
    put_page(page, 1, "<p>Draft</p>", status="draft")
    for content in (page, draft):
        path = f"{V2}/pages/{content['id']}?draft=true"
        assert api.delete(path).status_code == 204
        assert api.delete(path).status_code == 404
    assert get(api, page).json()["status"] == "current"


def test_deletion_goes_to_the_trash_and_children_move_up(api, make_page):
    parent = make_page("Parent")
    page = make_page("Page", parentId=parent["id"])
    children = [make_page(title, parentId=page["id"])["id"] for title in ("One", "Two")]
    assert api.delete(f"{V2}/pages/{page['id']}").status_code == 204
    trashed = get(api, page).json()
    assert trashed["status"] == "trashed"
    assert trashed["parentId"] is trashed["position"] is None
    listed = api.get(f"{V2}/pages/{parent['id']}/children").json()["results"]
    assert [child["id"] for child in listed] == children
    (found,) = api.get(f"{V2}/pages?status=trashed").json()["results"]
    assert found["id"] == page["id"]
    assert api.delete(f"{V2}/pages/{page['id']}").status_code == 204


def test_trashed_title_is_free_but_archived_is_not(api, make_page):
    trashed, archived = make_page("Trashed"), make_page("Archived")
    api.delete(f"{V2}/pages/{trashed['id']}")
    task = api.post(f"{V1}/content/archive", json={"pages": [{"id": int(archived["id"])}]})
    assert task.status_code == 202
    make_page("Trashed")
    again = api.post(f"{V2}/pages", json={"spaceId": SPACE_ID, "title": "archived"})
    assert again.status_code == 400
    statuses = {p["title"]: p["status"] for p in api.get(f"{V2}/pages").json()["results"]}
    assert statuses["Archived"] == "archived"


def test_purge_only_from_the_trash_and_then_nothing_is_named(api, make_page):
    page = make_page("Page")
    path = f"{V2}/pages/{page['id']}"
    refused = api.delete(f"{path}?purge=true")
    assert (refused.status_code, error_title(refused)) == (
        400,
        "Trashable Content must be trashed before it can be purged",
    )
    api.delete(path)
    assert api.delete(f"{path}?purge=true").status_code == 204
    for response in (api.get(path), api.delete(f"{path}?purge=true")):
        assert (response.status_code, error_title(response)) == (404, "Not Found")


def test_restoring_ignores_the_content_of_the_request(api, make_page, put_page):
    page = make_page("Page")
    api.delete(f"{V2}/pages/{page['id']}")
    restored = put_page(page, 2, "<p>Ignored</p>").json()
    assert restored["status"] == "current"
    assert restored["body"]["storage"]["value"] == "<p>Hi</p>"
    assert restored["parentId"] == HOME_ID


def test_restoring_needs_its_title_back(api, make_page, put_page):
    page = make_page("Page")
    api.delete(f"{V2}/pages/{page['id']}")
    make_page("Page")
    assert put_page(page, 2).status_code == 400
    assert get(api, page).json()["status"] == "trashed"


def test_restored_page_goes_to_the_top_when_its_parent_is_gone(api, make_page, put_page):
    parent = make_page("Parent")
    page = make_page("Page", parentId=parent["id"])
    api.delete(f"{V1}/content/{parent['id']}/pageTree")
    assert put_page(page, 2).json()["parentId"] is None


def test_trashed_page_leaves_the_search(api, make_page):
    page = make_page("Page", "<p>charcoal</p>")
    query = {"cql": 'text ~ "charcoal"'}
    assert api.get(f"{V1}/search", params=query).json()["size"] == 1
    api.delete(f"{V2}/pages/{page['id']}")
    assert api.get(f"{V1}/search", params=query).json()["size"] == 0


def numbers(api, page):
    listed = api.get(f"{V2}/pages/{page['id']}/versions").json()["results"]
    return [(version["number"], version["message"]) for version in listed]


@pytest.fixture
def page(make_page, put_page):
    made = make_page("Page", "<p>1</p>")
    for number in (2, 3, 4):
        message = {"number": number, "message": f"was {number}"}
        put_page(made, number, f"<p>{number}</p>", version=message)
    return made


def test_versions_are_newest_first(api, page):
    assert numbers(api, page) == [(4, "was 4"), (3, "was 3"), (2, "was 2"), (1, "")]
    url = f"{V2}/pages/{page['id']}/versions?limit=3&body-format=storage"
    first = api.get(url).json()
    assert [v["page"]["body"]["storage"]["value"] for v in first["results"]] == [
        "<p>4</p>",
        "<p>3</p>",
        "<p>2</p>",
    ]
    (last,) = api.get(first["_links"]["next"]).json()["results"]
    assert last["number"] == 1


def test_old_version_by_number(api, page):
    old = get(api, page, version=2).json()
    assert (old["status"], old["body"]["storage"]["value"]) == ("historical", "<p>2</p>")
    assert get(api, page, version=4).json()["status"] == "current"
    assert get(api, page, version=9).status_code == 404
    details = api.get(f"{V2}/pages/{page['id']}/versions/2").json()
    assert (details["prevVersion"], details["nextVersion"]) == (1, 3)
    assert "nextVersion" not in api.get(f"{V2}/pages/{page['id']}/versions/4").json()


def test_restored_version_goes_on_top(api, page):
    sent = {"operationKey": "restore", "params": {"versionNumber": 2, "message": "back"}}
    restored = api.post(f"{V1}/content/{page['id']}/version", json=sent).json()
    assert (restored["number"], restored["message"]) == (5, "back")
    assert get(api, page).json()["body"]["storage"]["value"] == "<p>2</p>"


def test_deleting_a_version_renumbers_those_above(api, page, put_page):
    assert api.delete(f"{V1}/content/{page['id']}/version/2").status_code == 204
    assert numbers(api, page) == [(3, "was 4"), (2, "was 3"), (1, "")]
    assert get(api, page).json()["version"]["number"] == 3
    assert put_page(page, 4, "<p>5</p>").status_code == 200
    assert api.delete(f"{V1}/content/{page['id']}/version/4").status_code == 400


def test_version_lists_with_bodies_are_capped_without_a_word(api, make_page, put_page):
    made = make_page("Page", "<p>1</p>")
    for number in range(2, 54):
        put_page(made, number, f"<p>{number}</p>")
    url = f"{V2}/pages/{made['id']}/versions?limit=250"
    assert len(api.get(url).json()["results"]) == 53
    capped = api.get(f"{url}&body-format=storage").json()
    assert len(capped["results"]) == 50
    assert len(api.get(capped["_links"]["next"]).json()["results"]) == 3


def test_without_a_home_page_new_pages_go_to_the_top(api):
    assert api.delete(f"{V2}/pages/{HOME_ID}").status_code == 204
    made = api.post(f"{V2}/pages", json={"spaceId": SPACE_ID, "title": "Root", "body": storage("")})
    assert made.json()["parentId"] is None


def archived(api, make_page):
    page = make_page("Plan")
    sent = {"pages": [{"id": int(page["id"])}]}
    api.post(f"{V1}/content/archive", json=sent).raise_for_status()
    return page


V1_UPDATE = {
    "type": "page",
    "title": "Plan",
    "body": {"storage": storage("<p>Ho</p>")},
    "version": {"number": 2},
}


def test_an_archived_page_is_not_written_without_notice(api, site, sandbox, make_page, put_page):
    page = archived(api, make_page)
    words = "Can not find draft with current content"
    refused = put_page(page, 2)
    assert (refused.status_code, error_title(refused)) == (404, words)
    sent = {"status": "current", "title": "Other"}
    assert api.put(f"{V2}/pages/{page['id']}/title", json=sent).status_code == 404
    old = site.put(f"{V1}/content/{page['id']}", json=V1_UPDATE)
    assert old.status_code == 404
    assert old.json()["message"].endswith(words)
    unchanged = api.get(f"{V2}/pages/{page['id']}", params={"body-format": "storage"}).json()
    assert unchanged["version"]["number"] == 1
    assert unchanged["body"]["storage"]["value"] == "<p>Hi</p>"
    sandbox.archived_writes = True
    assert put_page(page, 2).json()["status"] == "archived"


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_files_reach_a_draft_by_its_status_only(api, sandbox, make_page, method):
    draft = make_page("Idea", status="draft")
    path = f"{V1}/content/{draft['id']}/child/attachment"

    def upload(name, **params):
        return api.request(method, path, params=params, files={"file": (name, b"a")}).status_code

    assert upload("a.txt") == 404
    assert upload("b.txt", status="current") == 404
    assert upload("c.txt", status="draft") == 200
    sandbox.draft_files_need_status = False
    assert upload("d.txt") == 200


def test_files_of_a_published_page_need_no_status(api, make_page):
    page = make_page("Plan")
    path = f"{V1}/content/{page['id']}/child/attachment"
    for number, params in enumerate(({}, {"status": "current"})):
        files = {"file": (f"{number}.txt", b"a")}
        assert api.post(path, params=params, files=files).status_code == 200


@pytest.mark.parametrize("method", ["PUT", "POST"])
def test_a_draft_of_a_blueprint_is_published(api, make_page, method):
    draft, shelf = make_page("Idea", status="draft"), make_page("Shelf")
    path = f"{V1}/content/blueprint/instance/{draft['id']}"
    sent = {
        "version": {"number": 1},
        "title": "Plan",
        "type": "page",
        "status": "current",
        "space": {"key": "DOCS"},
        "ancestors": [{"id": shelf["id"]}],
    }
    assert api.request(method, path, json={**sent, "version": {"number": 2}}).status_code == 409
    assert api.request(method, path, json={**sent, "title": "Shelf"}).status_code == 400
    assert api.request(method, path, json={**sent, "space": {"key": "NOPE"}}).status_code == 400
    published = api.request(method, path, json=sent)
    assert published.status_code == 200, published.text
    assert published.json()["ancestors"][-1]["id"] == shelf["id"]
    shown = api.get(f"{V2}/pages/{draft['id']}", params={"body-format": "storage"}).json()
    assert (shown["status"], shown["title"], shown["version"]["number"]) == ("current", "Plan", 1)
    assert shown["body"]["storage"]["value"] == "<p>Hi</p>"
    assert api.request(method, path, json=sent).status_code == 409
    missing = api.request(method, f"{V1}/content/blueprint/instance/7", json=sent)
    assert missing.status_code == 404
