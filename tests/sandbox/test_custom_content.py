"""Custom content of apps, and what hangs on it."""

import pytest
from tests.sandbox.wire import HOME_ID, SPACE_ID, V1, V2, error_title, storage

CUSTOM = f"{V2}/custom-content"
TYPE = "ac:acme-notes:note"


def raw(text):
    return {"representation": "raw", "value": text}


@pytest.fixture
def make(api):
    def make(title="Note", body=None, **fields):
        if not {"pageId", "blogPostId", "customContentId", "spaceId"} & set(fields):
            fields["pageId"] = HOME_ID
        sent = {"type": TYPE, "title": title, "body": body or storage("<p>Hi</p>"), **fields}
        response = api.post(CUSTOM, json=sent)
        assert response.status_code == 201, response.text
        return response.json()

    return make


def change(api, made, number, **fields):
    sent = {
        "id": made["id"],
        "type": TYPE,
        "status": "current",
        "title": made["title"],
        "body": storage("<p>Ho</p>"),
        "version": {"number": number, "message": "why"},
        **fields,
    }
    return api.put(f"{CUSTOM}/{made['id']}", json=sent)


def ids(response):
    assert response.status_code == 200, response.text
    return [row["id"] for row in response.json()["results"]]


def test_shape(api, sandbox, make):
    made = make()
    assert set(made) == {
        *("id", "type", "status", "title", "spaceId", "pageId", "authorId", "createdAt"),
        *("version", "body", "_links"),
    }
    assert (made["type"], made["pageId"], made["spaceId"]) == (TYPE, HOME_ID, SPACE_ID)
    assert made["authorId"] == sandbox.account_id
    assert made["body"] == {"storage": storage("<p>Hi</p>")}
    bare = api.get(f"{CUSTOM}/{made['id']}").json()
    assert bare == {**made, "body": {}}


def test_lists_by_place_and_type(api, make):
    post = {"spaceId": SPACE_ID, "title": "News", "body": storage("<p/>")}
    blog = api.post(f"{V2}/blogposts", json=post).json()["id"]
    in_page = make("A")["id"]
    in_blog = make("B", blogPostId=blog)["id"]
    in_space = make("C", spaceId=SPACE_ID)["id"]
    within = make("D", customContentId=in_page)["id"]
    other = make("E", type="ac:acme-notes:other")["id"]
    asked = {"type": TYPE}
    assert ids(api.get(CUSTOM, params=asked)) == [in_page, in_blog, in_space, within]
    assert ids(api.get(CUSTOM, params={**asked, "sort": "-title"}))[0] == within
    assert ids(api.get(CUSTOM, params={**asked, "id": [in_blog, other]})) == [in_blog]
    assert ids(api.get(CUSTOM, params={**asked, "space-id": 7})) == []
    assert ids(api.get(CUSTOM, params={"type": "ac:acme-notes:other"})) == [other]
    assert ids(api.get(f"{V2}/pages/{HOME_ID}/custom-content", params=asked)) == [in_page]
    assert ids(api.get(f"{V2}/blogposts/{blog}/custom-content", params=asked)) == [in_blog]
    in_docs = api.get(f"{V2}/spaces/{SPACE_ID}/custom-content", params={**asked, "limit": 2})
    assert ids(in_docs) == [in_page, in_blog]
    assert ids(api.get(in_docs.json()["_links"]["next"])) == [in_space, within]
    assert ids(api.get(f"{CUSTOM}/{in_page}/children")) == [within]
    assert api.get(CUSTOM).status_code == 400  # no type
    # None of it is a page, or has a place among pages.
    assert ids(api.get(f"{V2}/pages")) == [HOME_ID]
    assert ids(api.get(f"{V2}/pages/{HOME_ID}/direct-children")) == []


@pytest.mark.parametrize(
    ("body", "format_", "value"),
    [
        (raw('{"a": "<1>"}'), "raw", '{"a": "<1>"}'),
        (raw('{"a": "<1>"}'), "storage", "{&quot;a&quot;: &quot;&lt;1&gt;&quot;}"),
        ({"raw": raw("a & b")}, "raw", "a & b"),
        (raw("<p>Hi</p>"), "storage", "<p>Hi</p>"),
        (storage("<hr/>"), "raw", "<hr />"),
        (storage("<hr/>"), "storage", "<hr />"),
    ],
)
def test_raw_bodies_are_kept_as_they_are(api, make, body, format_, value):
    made = make(body=body)
    for path in (f"{CUSTOM}/{made['id']}", CUSTOM, f"{CUSTOM}/{made['id']}/versions"):
        shown = api.get(path, params={"type": TYPE, "body-format": format_}).json()
        (row,) = shown.get("results", [shown])
        row = row.get("custom", row)
        assert row["body"] == {format_: {"representation": format_, "value": value}}


@pytest.mark.parametrize("format_", ["view", "atlas_doc_format"])
def test_a_raw_body_is_shown_as_text(api, make, format_):
    made = make(body=raw("<b>a & b"))
    shown = api.get(f"{CUSTOM}/{made['id']}", params={"body-format": format_}).json()
    assert "a &" in shown["body"][format_]["value"]


@pytest.mark.parametrize(
    "fields",
    [
        {"pageId": "7"},
        {"pageId": HOME_ID, "spaceId": SPACE_ID},
        {"type": "page", "pageId": HOME_ID},
        {"pageId": HOME_ID, "body": storage("<b>")},
        {"customContentId": HOME_ID},
        {},
    ],
)
def test_what_cannot_be_created(api, fields):
    sent = {"type": TYPE, "title": "Note", "body": storage("<p/>"), **fields}
    assert api.post(CUSTOM, json=sent).status_code in (400, 404)


def test_versions(api, make):
    made = make()
    changed = change(api, made, 2).json()
    assert (changed["version"]["number"], changed["version"]["message"]) == (2, "why")
    wrong = change(api, made, 2)
    assert wrong.status_code == 400  # measured: not 409
    assert "Current Version: 2. Provided version: 2" in error_title(wrong)
    same = change(api, made, 3)
    assert same.json()["version"]["number"] == 2  # nothing has changed
    versions = api.get(f"{CUSTOM}/{made['id']}/versions").json()["results"]
    assert [row["number"] for row in versions] == [2, 1]
    assert versions[0]["custom"]["id"] == made["id"]
    one = api.get(f"{CUSTOM}/{made['id']}/versions/1").json()
    assert (one["number"], one["nextVersion"]) == (1, 2)
    params = {"version": 1, "body-format": "storage"}
    old = api.get(f"{CUSTOM}/{made['id']}", params=params).json()
    assert (old["status"], old["body"]["storage"]["value"]) == ("historical", "<p>Hi</p>")
    other_type = change(api, made, 3, type="ac:acme-notes:other")
    assert other_type.status_code == 400


def test_draft_trash_and_purge(api, make):
    draft = make(status="draft")
    assert ids(api.get(CUSTOM, params={"type": TYPE})) == []
    published = change(api, draft, 1).json()
    assert (published["status"], published["version"]["number"]) == ("current", 1)
    where = f"{CUSTOM}/{draft['id']}"
    assert api.delete(where).status_code == 204
    assert api.get(where).json()["status"] == "trashed"
    assert change(api, draft, 2).json()["status"] == "current"
    api.delete(where)
    assert api.delete(where, params={"purge": "true"}).status_code == 204
    assert api.get(where).status_code == 404


def test_a_new_place(api, make):
    outer, inner = make("Outer"), make("Inner")
    moved = change(api, inner, 2, customContentId=outer["id"]).json()
    assert moved["customContentId"] == outer["id"]
    assert "pageId" not in moved
    assert change(api, outer, 2, customContentId=inner["id"]).status_code == 400
    assert change(api, outer, 2, pageId="7").status_code == 404
    assert change(api, inner, 3, spaceId=SPACE_ID, title="New").json()["version"]["number"] == 3
    assert ids(api.get(f"{CUSTOM}/{outer['id']}/children")) == []


def test_what_hangs_on_it(api, make):
    made = make()
    where = f"{CUSTOM}/{made['id']}"
    said = {"customContentId": made["id"], "body": storage("<p>Why?</p>")}
    comment = api.post(f"{V2}/footer-comments", json=said).json()
    assert comment["customContentId"] == made["id"]
    assert ids(api.get(f"{where}/footer-comments")) == [comment["id"]]
    upload = f"{V1}/content/{made['id']}/child/attachment"
    (file,) = api.post(upload, files={"file": ("a.txt", b"a")}).json()["results"]
    assert ids(api.get(f"{where}/attachments")) == [file["id"]]
    assert api.get(f"{V2}/attachments/{file['id']}").json()["customContentId"] == made["id"]
    label = [{"prefix": "global", "name": "ribs"}]
    api.post(f"{V1}/content/{made['id']}/label", json=label).raise_for_status()
    labels = api.get(f"{where}/labels").json()["results"]
    assert [row["name"] for row in labels] == ["ribs"]
    stored = api.post(f"{where}/properties", json={"key": "a", "value": 1}).json()
    value = {"key": "a", "value": 2, "version": {"number": 2}}
    assert api.put(f"{where}/properties/{stored['id']}", json=value).json()["value"] == 2
    assert api.get(f"{where}/properties/{stored['id']}").json()["value"] == 2
    assert ids(api.get(f"{where}/properties")) == [stored["id"]]
    flags = ("labels", "properties", "operations", "versions", "collaborators")
    full = api.get(where, params={f"include-{flag}": "true" for flag in flags}).json()
    assert full["labels"]["results"] == labels
    assert full["properties"]["results"][0]["value"] == 2
    assert full["versions"]["results"][0]["number"] == 1
    operations = api.get(f"{where}/operations").json()["operations"]
    assert {row["operation"] for row in operations} >= {"read", "update", "delete"}
    assert api.delete(f"{where}/properties/{stored['id']}").status_code == 204
    api.delete(where)
    api.delete(where, params={"purge": "true"})
    assert api.get(f"{V2}/footer-comments/{comment['id']}").status_code == 404


def test_it_is_as_open_as_its_page(api, sandbox, sign_in, make, make_page):
    page = make_page("Secret")
    made = make(pageId=page["id"])
    within = make(customContentId=made["id"])
    me = {"user": [{"type": "known", "accountId": sandbox.account_id}], "group": []}
    only_me = [{"operation": "read", "restrictions": me}]
    api.put(f"{V1}/content/{page['id']}/restriction", json=only_me).raise_for_status()
    bob = sign_in(sandbox.issue_token(account_id=sandbox.add_account("bob@acme.example")))
    for one in (made, within):
        assert api.get(f"{CUSTOM}/{one['id']}").status_code == 200
        assert bob.get(f"{CUSTOM}/{one['id']}").status_code == 404
    assert ids(bob.get(CUSTOM, params={"type": TYPE})) == []


def test_search_and_the_table_of_types_know_it(api, make):
    made = make("Charcoal")
    for cql in (f'type = "{TYPE}"', "title = Charcoal"):
        (hit,) = api.get(f"{V1}/search", params={"cql": cql}).json()["results"]
        assert (hit["content"]["id"], hit["content"]["type"]) == (made["id"], TYPE)
    sent = {"contentIds": [made["id"]]}
    types = api.post(f"{V2}/content/convert-ids-to-types", json=sent).json()["results"]
    assert types == {made["id"]: TYPE}
    assert api.get(f"{V1}/search", params={"cql": "type = page"}).json()["size"] == 1


def test_scopes(sandbox, sign_in, make):
    made = make()
    reader = sign_in(sandbox.issue_token(["read:custom-content:confluence"]))
    assert reader.get(f"{CUSTOM}/{made['id']}").status_code == 200
    assert reader.delete(f"{CUSTOM}/{made['id']}").status_code == 401
