"""Pages: create, read, list, update; blog posts alike."""

import pytest
from tests.sandbox.wire import HOME_ID, SPACE_ID, V1, V2, error_title, storage

TAKEN = (
    "A page with this title already exists: A page already exists with the same TITLE in this space"
)


def test_create_answers_200_with_the_whole_page(sandbox, api):
    sent = {"spaceId": SPACE_ID, "title": "Grill plan", "body": storage("<p>Coal</p>")}
    response = api.post(f"{V2}/pages", json=sent)
    assert response.status_code == 200
    page = response.json()
    assert page["parentId"] == HOME_ID
    assert page["version"]["number"] == 1
    assert page["authorId"] == sandbox.account_id
    assert page["body"] == {"storage": storage("<p>Coal</p>")}
    assert page["_links"]["webui"] == f"/spaces/DOCS/pages/{page['id']}/Grill+plan"
    assert page["_links"]["base"] == "https://acme.atlassian.net/wiki"
    assert response.headers["link"] == '<https://acme.atlassian.net/wiki>; rel="base"'


def test_nested_body_is_read_too(api):
    body = {"storage": storage("<p>Nested</p>")}
    sent = {"spaceId": SPACE_ID, "title": "Nested", "body": body}
    assert api.post(f"{V2}/pages", json=sent).json()["body"] == body


def test_same_page_at_both_hosts(site, api, make_page):
    page = make_page("Both")
    at_site, at_gateway = (c.get(f"{V2}/pages/{page['id']}").json() for c in (site, api))
    assert at_site == at_gateway


def test_body_only_on_request(api, make_page):
    page = make_page("Plain")
    assert api.get(f"{V2}/pages/{page['id']}").json()["body"] == {}
    full = api.get(f"{V2}/pages/{page['id']}", params={"body-format": "storage"}).json()
    assert full["body"]["storage"]["value"] == "<p>Hi</p>"


@pytest.mark.parametrize(
    ("fields", "status", "title"),
    [
        ({"spaceId": "DOCS"}, 400, "Provided value {DOCS} for 'spaceId' is not the correct type."),
        ({"spaceId": "7"}, 404, "Cannot find a space with id [7]"),
        ({"title": " "}, 400, "Title is required."),
        ({"title": "x" * 256}, 400, "Title cannot be longer than 255 characters."),
        ({"parentId": "7"}, 404, "The parent ID specified does not exist"),
        ({"body": storage("<p><b>x</p>")}, 400, "Error parsing xhtml: Unexpected close tag </p>"),
        ({"title": "docs HOME"}, 400, TAKEN),
    ],
)
def test_refused_creations(api, fields, status, title):
    sent = {"spaceId": SPACE_ID, "title": "New", "body": storage("<p>x</p>"), **fields}
    response = api.post(f"{V2}/pages", json=sent)
    assert response.status_code == status
    assert error_title(response).startswith(title)
    listed = api.get(f"{V2}/pages").json()["results"]
    assert [page["id"] for page in listed] == [HOME_ID]


def test_root_level_and_parent(api, make_page):
    sent = {"spaceId": SPACE_ID, "title": "Top"}
    top = api.post(f"{V2}/pages", json=sent, params={"root-level": "true"}).json()
    assert top["parentId"] is None
    both = {"spaceId": SPACE_ID, "title": "Both", "parentId": HOME_ID}
    assert api.post(f"{V2}/pages", json=both, params={"root-level": "true"}).status_code == 400
    roots = api.get(f"{V2}/spaces/{SPACE_ID}/pages", params={"depth": "root"}).json()["results"]
    assert [page["title"] for page in roots] == ["Docs Home", "Top"]


def test_update_increments_by_one(make_page, put_page):
    page = make_page("Plan")
    updated = put_page(page, 2, version={"number": 2, "message": "why"}).json()
    assert updated["version"]["number"] == 2
    assert updated["version"]["message"] == "why"
    for number in (1, 2, 4):
        response = put_page(page, number, "<p>No</p>")
        assert response.status_code == 409
        assert error_title(response) == (
            "Version must be incremented when updating a page. "
            f"Current Version: [2]. Provided version: [{number}]"
        )


def test_update_without_version_number(make_page, put_page):
    assert put_page(make_page("Plan"), 2, version={}).status_code == 400


def test_nothing_new_makes_no_version(api, make_page, put_page):
    page = make_page("Plan")
    answer = put_page(page, 2, "<p>Hi</p>")
    assert answer.status_code == 200
    assert answer.json()["version"]["number"] == 1
    assert len(api.get(f"{V2}/pages/{page['id']}/versions").json()["results"]) == 1


def test_rename_to_a_taken_title(make_page, put_page):
    make_page("One")
    two = make_page("Two")
    response = put_page(two, 2, title="one")
    assert (response.status_code, error_title(response)) == (400, TAKEN)
    assert put_page(two, 2, title="TWO").json()["title"] == "TWO"


def test_body_may_be_left_out_with_a_new_parent(api, make_page):
    parent, page = make_page("Parent"), make_page("Child")
    sent = {
        "id": page["id"],
        "status": "current",
        "title": "Child",
        "parentId": parent["id"],
        "version": {"number": 2},
    }
    moved = api.put(f"{V2}/pages/{page['id']}", json=sent).json()
    assert moved["parentId"] == parent["id"]
    assert moved["version"]["number"] == 2
    assert moved["body"]["storage"]["value"] == "<p>Hi</p>"


def test_page_cannot_be_its_own_ancestor(make_page, put_page):
    page = make_page("Above")
    child = make_page("Below", parentId=page["id"])
    own = put_page(page, 2, parentId=page["id"])
    assert (own.status_code, error_title(own)) == (400, "Can not set page as its own parent")
    assert put_page(page, 2, parentId=child["id"]).status_code == 400


def test_id_in_body_and_path_must_agree(make_page, put_page):
    page = make_page("Plan")
    assert put_page(page, 2, id=HOME_ID).status_code == 400


def test_owner_changes(sandbox, make_page, put_page):
    page = make_page("Plan")
    assert put_page(page, 2, ownerId="nobody").status_code == 400
    assert put_page(page, 2, ownerId=sandbox.account_id).json()["lastOwnerId"] is None


def test_title_alone(api, make_page):
    page = make_page("Old", "<p>Stays</p>")
    path = f"{V2}/pages/{page['id']}"
    renamed = api.put(f"{path}/title", json={"status": "current", "title": "New"}).json()
    assert (renamed["title"], renamed["version"]["number"]) == ("New", 2)
    assert renamed["body"] is None  # as recorded
    kept = api.get(path, params={"body-format": "storage"}).json()
    assert kept["body"]["storage"]["value"] == "<p>Stays</p>"


def test_unknown_page_and_wrong_ids(api):
    missing = api.get(f"{V2}/pages/7")
    assert error_title(missing) == "Cannot find a page with id [7]"
    wrong = api.get(f"{V2}/pages/Docs")
    assert wrong.json()["errors"][0]["code"] == "INVALID_REQUEST_PARAMETER"
    assert error_title(wrong) == (
        "Provided value {Docs} for 'id' is not the correct type. Expected type is long"
    )
    assert api.get(f"{V2}/pages/{2**63}").status_code == 400
    assert "Expected type is Long" in error_title(api.get(f"{V2}/spaces/DOCS"))


def test_list_follows_cursors_to_the_end(api, make_page):
    made = [make_page(f"Page {number}")["id"] for number in range(7)]
    seen: list[str] = []
    url = f"{V2}/pages?limit=3&status=current"
    while url:
        response = api.get(url)
        body = response.json()
        seen += [page["id"] for page in body["results"]]
        url = body["_links"].get("next")
        assert ('rel="next"' in response.headers["link"]) == (url is not None)
        if url:
            assert url.startswith("/wiki/api/v2/pages?limit=3&status=current&cursor=")
    assert seen == [HOME_ID, *made]


@pytest.mark.parametrize(
    ("sort", "titles"),
    [
        ("title", ["A", "B", "C", "Docs Home"]),
        ("-title", ["Docs Home", "C", "B", "A"]),
        ("-id", ["A", "C", "B", "Docs Home"]),
        ("-modified-date", ["A", "C", "B", "Docs Home"]),
    ],
)
def test_sorted_lists(sandbox, api, make_page, sort, titles):
    for title in "BCA":
        sandbox.clock.advance(1)
        make_page(title)
    seen: list[str] = []
    url = f"{V2}/pages?sort={sort}&limit=1"
    while url:
        body = api.get(url).json()
        seen += [page["title"] for page in body["results"]]
        url = body["_links"].get("next")
    assert seen == titles


def test_list_filters(api, make_page):
    page = make_page("Grill plan")
    for query in ("title=GRILL plan", f"id={page['id']}", f"id={page['id']},7"):
        (found,) = api.get(f"{V2}/pages?{query}").json()["results"]
        assert found["id"] == page["id"]
    assert len(api.get(f"{V2}/pages?space-id={SPACE_ID}&space-id=7").json()["results"]) == 2
    assert api.get(f"{V2}/pages?title=Grill").json()["results"] == []
    bodies = api.get(f"{V2}/pages?body-format=storage").json()["results"]
    assert all(page["body"]["storage"]["value"] for page in bodies)


@pytest.mark.parametrize(
    "query",
    [
        "limit=0",
        "limit=251",
        "limit=x",
        "limit=1,2",
        "status=draft",
        "status=current,draft",
        "sort=size",
        "body-format=view",
        "id=x",
        "id=1,x",
        "cursor=x",
        "cursor=W10=",
        "cursor=WyJhIl0=",
        "cursor=WzEsMTAwMDAwMDAwMDAwMDAwMDAwMDAwXQ==",
        "cursor=WyJcdWQ4MDAiLDFd",
    ],
)
def test_bad_list_parameters(api, query):
    assert api.get(f"{V2}/pages?{query}").status_code == 400


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b'"text"', 400),
        (b"\xff", 400),
        (b'{"spaceId": 98304, "title": "\\ud800"}', 400),
        (b'{"spaceId": "98304", "title": "\\ud800"}', 400),
        (b'{"spaceId": "98304", "title": [7]}', 400),
        (b'{"spaceId": "98304", "title": "x", "parentId": {}}', 400),
        (b'{"spaceId": "98304", "title": "x", "body": {"storage": "x"}}', 400),
        (b"[" * 100_000, 400),
        (b'{"spaceId": "98304", "title": "' + b"x" * (5 * 1024 * 1024) + b'"}', 413),
    ],
)
def test_bad_bodies(api, content, status):
    headers = {"content-type": "application/json"}
    assert api.post(f"{V2}/pages", content=content, headers=headers).status_code == status
    assert len(api.get(f"{V2}/pages").json()["results"]) == 1


def test_wrong_media_type(api):
    response = api.post(f"{V2}/pages", content=b"x", headers={"content-type": "text/plain"})
    assert response.status_code == 415
    assert response.json()["errors"][0]["code"] == "UNSUPPORTED_MEDIA_TYPE"


def test_includes_hold_lists(api, make_page):
    page = make_page("Plan")
    names = ("labels", "properties", "operations", "likes", "versions")
    query = {f"include-{name}": "true" for name in names}
    full = api.get(f"{V2}/pages/{page['id']}", params=query).json()
    for name in names:
        assert full[name]["meta"]["hasMore"] is False
        assert full[name]["_links"]["self"].startswith(f"/api/v2/pages/{page['id']}/")
    assert [version["number"] for version in full["versions"]["results"]] == [1]
    bare = api.get(f"{V2}/pages/{page['id']}", params={"include-version": "false"}).json()
    assert "version" not in bare


def test_private_page_is_restricted_to_its_author(api, sandbox):
    sent = {"spaceId": SPACE_ID, "title": "Mine"}
    page = api.post(f"{V2}/pages", json=sent, params={"private": "true"}).json()
    assert api.get(f"{V2}/pages/{page['id']}").status_code == 200


def test_blog_post_titles_are_unique_for_a_day(sandbox, api):
    sent = {"spaceId": SPACE_ID, "title": "News", "body": storage("<p>x</p>")}
    post = api.post(f"{V2}/blogposts", json=sent).json()
    assert "parentId" not in post
    assert (
        f"/blog/{post['createdAt'][:10].replace('-', '/')}/{post['id']}"
        in (post["_links"]["webui"])
    )
    assert api.post(f"{V2}/blogposts", json=sent).status_code == 400
    sandbox.clock.advance(86400)
    assert api.post(f"{V2}/blogposts", json=sent).status_code == 200
    assert api.get(f"{V2}/pages/{post['id']}").status_code == 404
    listed = api.get(f"{V2}/spaces/{SPACE_ID}/blogposts").json()["results"]
    assert [found["title"] for found in listed] == ["News", "News"]


def test_search_finds_what_was_written(api, make_page):
    page = make_page("Grill plan", "<p>Buy charcoal</p>")
    found = api.get(f"{V1}/search", params={"cql": 'text ~ "charcoal"'}).json()
    assert [row["content"]["id"] for row in found["results"]] == [page["id"]]
    assert found["_links"]["base"] == "https://acme.atlassian.net/wiki"
