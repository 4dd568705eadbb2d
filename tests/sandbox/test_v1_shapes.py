"""v1's responses as other people's clients read them, and what these clients send."""

import pytest
from tests.sandbox.wire import HOME_ID, SPACE_ID, V1, V2, storage

from confluence_connector.sandbox import Sandbox

CONTENT = f"{V1}/content"
NO_CHECK = {"x-atlassian-token": "no-check"}
LINKS = {"self", "tinyui", "editui", "webui", "edituiv2"}
EXPANDABLE = {
    *("container", "metadata", "restrictions", "history", "body", "version", "descendants"),
    *("space", "childTypes", "schedulePublishInfo", "operations", "schedulePublishDate"),
    *("children", "ancestors", "draftVersion"),
}


def ok(response, status=200):
    assert response.status_code == status, response.text
    return response.json() if response.content else None


@pytest.fixture
def page(site):
    return create(site, "Grill plan")


def create(site, title, **fields):
    sent = {"type": "page", "title": title, "space": {"key": "DOCS"}, **fields}
    sent["body"] = {"storage": storage("<p>Hi</p>")}
    return ok(site.post(CONTENT, json=sent))


def upload(site, page, method="POST", **parts):
    files = [("file", ("a.png", b"png", "image/png")), *parts.items()]
    path = f"{CONTENT}/{page['id']}/child/attachment"
    return site.request(method, path, files=files, headers=NO_CHECK)


def test_a_single_content_has_complete_links(site, page):
    other = create(site, "Other")
    update = {"type": "page", "title": "Other", "version": {"number": 2}}
    update["body"] = {"storage": storage("x")}
    for one in (
        page,
        ok(site.get(f"{CONTENT}/{page['id']}")),
        ok(site.put(f"{CONTENT}/{other['id']}", json=update)),
    ):
        assert set(one["_links"]) == LINKS | {"base", "context", "collection"}
        assert one["ari"].endswith(f":page/{one['id']}")
        assert one["base64EncodedAri"]
    listed = ok(site.get(CONTENT))["results"][0]
    assert set(listed["_links"]) == LINKS


def test_what_is_not_expanded_is_named_with_its_path(site, page):
    one, own = ok(site.get(f"{CONTENT}/{page['id']}")), f"/rest/api/content/{page['id']}"
    assert set(one["_expandable"]) == EXPANDABLE
    assert not {"childTypes", "restrictions", "operations"} & set(one)
    assert one["_expandable"]["container"] == "/rest/api/space/DOCS"
    assert one["_expandable"]["children"] == f"{own}/child"
    assert one["_expandable"]["descendants"] == f"{own}/descendant"
    assert one["_expandable"]["restrictions"] == f"{own}/restriction/byOperation"
    assert set(one["extensions"]) == {"position"}


@pytest.mark.parametrize("name", sorted(EXPANDABLE - {"schedulePublishInfo", "draftVersion"}))
def test_what_is_expanded_is_there_and_leaves_the_list(site, page, name):
    if name == "schedulePublishDate":
        return
    one = ok(site.get(f"{CONTENT}/{page['id']}?expand={name}"))
    assert name in one
    assert set(one["_expandable"]) == EXPANDABLE - {name}


@pytest.mark.parametrize(
    ("expand", "path"),
    [
        ("restrictions.read.restrictions.user", "restrictions read restrictions user results"),
        ("restrictions.update.restrictions.group", "restrictions update restrictions group size"),
        ("children.page", "children page results"),
        ("children.comment", "children comment size"),
        ("children.attachment.version", "children attachment results"),
        ("descendants.comment", "descendants comment results"),
        ("history.contributors.publishers.users", "history contributors publishers users"),
        ("history.lastUpdated", "history lastUpdated number"),
        ("history.previousVersion", "history previousVersion number"),
        ("metadata.properties.colour", "metadata properties colour value"),
        ("metadata.currentuser", "metadata currentuser _expandable"),
        ("metadata.likes", "metadata likes count"),
        ("metadata.frontend", "metadata frontend"),
        ("metadata.labels", "metadata labels results"),
        ("operations", "operations"),
        ("childTypes.all", "childTypes page value"),
        ("childTypes.attachment", "childTypes attachment value"),
        ("extensions.position", "extensions position"),
        ("space.icon", "space icon path"),
        ("space.description.view", "space description view value"),
        ("space.permissions", "space permissions"),
        ("version", "version confRev"),
        ("version", "version ncsStepVersion"),
    ],
)
def test_every_expansion_has_an_effect(site, page, expand, path):
    number = {"number": 2}
    sent = {"type": "page", "title": "Grill plan", "version": number}
    ok(site.put(f"{CONTENT}/{page['id']}", json={**sent, "body": {"storage": storage("x")}}))
    property_ = f"{CONTENT}/{page['id']}/property/colour"
    ok(site.put(property_, json={"key": "colour", "value": 1, "version": {"number": 1}}))
    found = ok(site.get(f"{CONTENT}/{page['id']}", params={"expand": expand}))
    for name in path.split():
        found = found[name]


def test_expansions_tell_what_is_so(site, page):
    child = create(site, "Ribs", ancestors=[{"id": page["id"]}])
    ok(upload(site, child))
    expand = "childTypes.all,children.page,descendants.attachment"
    one = ok(site.get(f"{CONTENT}/{page['id']}", params={"expand": expand}))
    assert one["childTypes"]["page"]["value"] is True
    assert one["childTypes"]["attachment"]["value"] is False
    assert [row["id"] for row in one["children"]["page"]["results"]] == [child["id"]]


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_an_upload_tells_its_page(site, page, method):
    (file,) = ok(upload(site, page, method))["results"]
    assert file["container"]["id"] == page["id"]
    assert "container" not in file["_expandable"]
    (listed,) = ok(site.get(f"{CONTENT}/{page['id']}/child/attachment?expand=container"))["results"]
    assert listed["container"]["id"] == page["id"]
    assert "container" not in listed["_expandable"]


def test_a_space_alone_and_in_a_list(site):
    one = ok(site.get(f"{V1}/space/DOCS?expand=permissions,icon,description.view"))
    assert {"context", "collection", "base", "webui", "self"} == set(one["_links"])
    assert one["ari"].endswith(f":space/{SPACE_ID}")
    assert one["permissions"][0]["operation"]["operation"] == "read"
    bare = ok(site.get(f"{V1}/space/DOCS"))["_expandable"]
    assert len(bare) == 13
    assert {"roles", "typeSettings"} <= set(bare)
    assert bare["lookAndFeel"] == "/rest/api/space/DOCS/settings/lookandfeel"
    assert (bare["settings"], bare["theme"]) == tuple(
        f"/rest/api/space/DOCS/{name}" for name in ("settings", "theme")
    )
    assert set(ok(site.get(f"{V1}/space"))["results"][0]["_links"]) == {"webui", "self"}


# What clients send.


def test_labels_with_the_content(site):
    page = create(site, "New", metadata={"labels": [{"prefix": "global", "name": "aa"}]})
    labels = f"{CONTENT}/{page['id']}/label"
    assert [row["name"] for row in ok(site.get(labels))["results"]] == ["aa"]
    update = {"type": "page", "title": "New", "body": {"storage": storage("y")}}
    ok(site.put(f"{CONTENT}/{page['id']}", json={**update, "version": {"number": 2}}))
    assert [row["name"] for row in ok(site.get(labels))["results"]] == ["aa"]
    update["metadata"] = {"labels": [{"name": "bb"}, {"prefix": "global", "name": "cc"}]}
    ok(site.put(f"{CONTENT}/{page['id']}", json={**update, "version": {"number": 3}}))
    assert [row["name"] for row in ok(site.get(labels))["results"]] == ["bb", "cc"]


@pytest.mark.parametrize("owner", [f"content/{HOME_ID}", "space/DOCS"])
def test_putting_version_one_of_a_property_creates_it(site, owner):
    path = f"{V1}/{owner}/property/new"
    sent = {"key": "new", "value": {"a": 1}, "version": {"number": 1}}
    assert ok(site.put(path, json=sent))["version"]["number"] == 1
    assert site.put(path, json=sent).status_code == 409
    assert site.put(f"{path}er", json={**sent, "version": {"number": 2}}).status_code == 404


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", f"{V2}/pages", {"spaceId": int(SPACE_ID), "title": "A"}, 200),
        ("POST", f"{V2}/pages", {"spaceId": SPACE_ID, "title": "B", "parentId": int(HOME_ID)}, 200),
        ("POST", f"{V2}/footer-comments", {"pageId": int(HOME_ID), "body": storage("x")}, 201),
        (
            "PUT",
            f"{V2}/pages/{HOME_ID}",
            {
                "id": int(HOME_ID),
                "status": "current",
                "title": "Docs Home",
                "body": storage("z"),
                "version": {"number": "2"},
            },
            200,
        ),
        ("POST", f"{CONTENT}/archive", {"pages": [{"id": HOME_ID}]}, 202),
        ("POST", f"{CONTENT}/{HOME_ID}/label", [{"name": "a"}], 200),
        ("GET", f"{V1}/search?cql=type=page&includeArchivedSpaces=False", None, 200),
        ("GET", f"{V1}/search?cql=type=page&includeArchivedSpaces=TRUE", None, 200),
        ("GET", f"{V2}/pages/{HOME_ID}?include-labels=True", None, 200),
    ],
)
def test_values_are_bound_as_the_cloud_binds_them(site, sandbox, method, path, body, status):
    sandbox.lenient_binding = False
    refused = site.request(method, path, json=body)
    assert refused.status_code in (400, 404), refused.text
    sandbox.lenient_binding = True
    ok(site.request(method, path, json=body), status)


@pytest.mark.parametrize("body", [{"spaceId": [1]}, {"spaceId": {}}, {"title": ["x"]}, []])
def test_what_is_not_a_scalar_is_not_bound(api, body):
    sent = {"spaceId": SPACE_ID, "title": "A", **body} if body else body
    assert api.post(f"{V2}/pages", json=sent).status_code == 400


@pytest.mark.parametrize("path", [f"{V1}/space?limit=", f"{CONTENT}?limit=&start="])
def test_an_empty_number_is_the_default(site, path):
    assert ok(site.get(path))["limit"] == 25


def test_a_text_field_may_come_with_a_file_name(site, page):
    field = {"minorEdit": ("minorEdit", b"true"), "comment": ("comment", b"why")}
    ok(upload(site, page))
    (file,) = ok(upload(site, page, "PUT", **field))["results"]
    assert (file["version"]["minorEdit"], file["metadata"]["comment"]) == (True, "why")
    assert upload(site, page, "PUT", minorEdit=("x", b"maybe")).status_code == 400


def test_attachments_on_routes_for_contents(site, sandbox, page):
    (file,) = ok(upload(site, page))["results"]
    for content_id in (file["id"], file["id"].removeprefix("att")):
        watch = f"{V1}/user/watch/content/{content_id}"
        ok(site.post(watch, headers=NO_CHECK), 204)
        assert ok(site.get(watch))["watching"] is True
        ok(site.delete(watch, headers=NO_CHECK), 204)
    assert "read" in ok(site.get(f"{CONTENT}/{file['id']}/restriction/byOperation"))
    sandbox.attachments_are_contents = False
    assert site.get(f"{V1}/user/watch/content/{file['id']}").status_code == 400
    assert site.get(f"{CONTENT}/{file['id']}/restriction/byOperation").status_code == 404


# Lists.


@pytest.mark.parametrize("path", ["content/search", "search"])
def test_the_link_to_the_next_page_keeps_what_was_asked(site, page, path):
    asked = "cql=type=page&limit=1&expand=version&includeArchivedSpaces=true&excerpt=none"
    links = ok(site.get(f"{V1}/{path}?{asked}"))["_links"]
    kept = "&expand=version&includeArchivedSpaces=true&limit=1&start=1&cql=type%3Dpage"
    assert links["next"].endswith(kept)
    assert "excerpt" not in links["next"]
    assert not {"limit", "start"} & set(
        links["self"].partition("?")[2].replace("=", "&").split("&")
    )


def test_a_list_links_back(site, page):
    first = ok(site.get(f"{CONTENT}?limit=1&expand=version"))["_links"]
    assert "prev" not in first
    second = ok(site.get(f"/wiki{first['next']}"))["_links"]
    assert second["prev"].endswith("?prev=true&limit=1&start=0&expand=version")
    assert ok(site.get(f"/wiki{second['prev']}"))["start"] == 0


def test_fifty_files_a_page_and_no_cap(site, page):
    path = f"{CONTENT}/{page['id']}/child/attachment"
    assert ok(site.get(path))["limit"] == 50
    assert ok(site.get(f"{path}?limit=5000"))["limit"] == 5000


def test_folders_are_walked_like_pages(site, page):
    sent = {"spaceId": SPACE_ID, "title": "Shelf", "parentId": page["id"]}
    folder = ok(site.post(f"{V2}/folders", json=sent))
    inner = create(site, "In it", ancestors=[{"id": folder["id"]}])
    (row,) = ok(site.get(f"{CONTENT}/{page['id']}/child/folder"))["results"]
    assert (row["id"], row["type"]) == (folder["id"], "folder")
    (row,) = ok(site.get(f"{CONTENT}/{folder['id']}/child/page"))["results"]
    assert row["id"] == inner["id"]
    assert ok(site.get(f"{CONTENT}/{folder['id']}/child/folder"))["results"] == []
    assert ok(site.get(f"{CONTENT}/{folder['id']}"))["title"] == "Shelf"
    assert "page" in ok(site.get(f"{CONTENT}/{folder['id']}/child"))["_expandable"]


# Refusals.

GONE = "999999999"


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (f"content/{GONE}", f"No content found with id : {GONE}"),
        (f"content/{GONE}/label", f"No content found with id : {GONE}"),
        (
            f"content/{GONE}/child/page",
            f"No parent or not permitted to view content with id : ContentId{{id={GONE}}}",
        ),
        (
            f"content/{GONE}/child/comment",
            f"No parent or not permitted to view content with id : ContentId{{id={GONE}}}",
        ),
        (
            f"content/{GONE}/child/attachment",
            f"No parent or not permitted to view content with id: ContentId{{id={GONE}}}",
        ),
        (
            f"content/{GONE}/restriction/byOperation",
            f"No content with id <ContentId{{id={GONE}}}> can be found",
        ),
        (f"content/att{GONE}", "null"),
        ("content/-1", "No content found with id : -1"),
    ],
)
def test_the_words_for_what_is_not_there(site, path, text):
    body = ok(site.get(f"{V1}/{path}"), 404)
    assert body["message"].partition(": ")[2] == text
    assert (body["data"]["authorized"], body["data"]["successful"]) == (False, False)
    assert body["data"]["errors"] == [{"message": {"translation": text, "args": []}}]


@pytest.mark.parametrize(
    ("path", "status", "text"),
    [
        ("content/abc", 400, "Can't parse as a ContentId"),
        ("content?type=comment", 501, "Cannot fetch comments with ContentFinder"),
        ("content?type=folder", 501, "exceptions.NotImplementedServiceException: Cannot fetch"),
        ("content?type=bogus", 501, "Cannot find custom content type : bogus"),
        ("content?type=user", 501, "Cannot find custom content type : user"),
        ("content?type=attachment", 500, "NullPointerException"),
        ("content?type=whiteboard", 400, "Type is not a custom content type : whiteboard"),
        ("content?start=100001", 400, "Start of this size is no longer supported. "),
        ("content?spaceKey=NOSUCH", 404, "No space with key : NOSUCH"),
        (f"content/{HOME_ID}/label?prefix=bogus", 400, "Could not convert label prefixes :[bogus]"),
        (f"content/{GONE}/child/page?limit=abc", 400, "NumberFormatException"),
    ],
)
def test_refusals(site, path, status, text):
    assert text in ok(site.get(f"{V1}/{path}"), status)["message"]


def test_refusals_without_words(site):
    endless = site.get(f"{V1}/search?cql=type=page&limit=99999999999")
    assert (endless.status_code, endless.content) == (404, b"")
    assert site.get(f"{V1}/space", headers={"accept": "text/html"}).status_code == 406
    assert ok(site.options(f"{V1}/space"), 404)["statusCode"] == 404


def test_the_largest_start_is_an_empty_page(site):
    body = ok(site.get(f"{V1}/content?start=100000"))
    assert (body["results"], body["start"]) == ([], 100_000)


def test_an_empty_title_filters_nothing(site, page):
    assert len(ok(site.get(f"{CONTENT}?title="))["results"]) == 2


def test_v2_names_a_missing_page_in_two_ways(api, make_page):
    sent = {"spaceId": SPACE_ID, "title": "Shelf"}
    folder = ok(api.post(f"{V2}/folders", json=sent))["id"]
    missing = ok(api.get(f"{V2}/pages/{GONE}/properties"), 404)["errors"][0]["title"]
    assert missing == f"Could not find page with id [{GONE}]"
    children = ok(api.get(f"{V2}/pages/{folder}/children"), 404)["errors"][0]["title"]
    assert children == f"Cannot find a page with id [{folder}]"


def test_settings_are_as_the_evidence_goes():
    with Sandbox() as sandbox:
        assert sandbox.lenient_binding
        assert sandbox.attachments_are_contents
        assert not sandbox.xsrf_for_scripts
        assert not sandbox.archived_writes
        assert sandbox.draft_files_need_status
