"""v1's removed routes, which an API token is still served on."""

import pytest
from tests.sandbox.wire import HOME_ID, V1, V2

from confluence_connector.sandbox.app.removed_routes import removed_operations

CONTENT = f"{V1}/content"


def made(response):
    assert response.status_code == 200, response.text
    return response.json()


def message(response, status):
    assert response.status_code == status, response.text
    assert response.json()["statusCode"] == status
    return response.json()["message"]


def create(site, title="Grill plan", type="page", **fields):
    sent = {
        "type": type,
        "title": title,
        "space": {"key": "DOCS"},
        "body": {"storage": {"value": "<p>Hi</p>", "representation": "storage"}},
        **fields,
    }
    return site.post(f"{CONTENT}/", json=sent)


def put(site, page, number, title=None, body="<p>Ho</p>", **fields):
    sent = {
        "type": page["type"],
        "title": title or page["title"],
        "version": {"number": number, "message": "why"},
        "body": {"storage": {"value": body, "representation": "storage"}},
        **fields,
    }
    return site.put(f"{CONTENT}/{page['id']}", json=sent)


def ids(response):
    return [row["id"] for row in made(response)["results"]]


def test_page_from_creation_to_purge(site):
    page = made(create(site))
    assert page["ancestors"][-1]["id"] == HOME_ID
    assert page["space"]["key"] == "DOCS"
    assert page["version"]["number"] == 1
    changed = made(put(site, page, 2, title="Picnic plan"))
    assert (changed["title"], changed["version"]["message"]) == ("Picnic plan", "why")
    old = made(site.get(f"{CONTENT}/{page['id']}?version=1&expand=body.storage,version"))
    assert (old["status"], old["body"]["storage"]["value"]) == ("historical", "<p>Hi</p>")
    assert site.delete(f"{CONTENT}/{page['id']}").status_code == 204
    gone = message(site.get(f"{CONTENT}/{page['id']}"), 404)
    assert gone.endswith(f"No content found with id : {page['id']}")
    assert made(site.get(f"{CONTENT}/{page['id']}?status=trashed"))["status"] == "trashed"
    assert site.delete(f"{CONTENT}/{page['id']}?status=trashed").status_code == 204
    assert site.get(f"{CONTENT}/{page['id']}?status=any").status_code == 404


def test_update_brings_back_from_the_trash(site):
    page = made(create(site))
    site.delete(f"{CONTENT}/{page['id']}")
    assert made(put(site, page, 2))["status"] == "current"


def test_draft_is_published(site):
    page = made(create(site, status="draft"))
    assert page["status"] == "draft"
    published = made(put(site, page, 1, title="Out"))
    assert (published["status"], published["version"]["number"]) == ("current", 1)


def test_refusals_have_v1_words(site):
    page = made(create(site))
    assert message(create(site, "grill PLAN"), 400).endswith(
        "BadRequestException: A page with this title already exists: A page already exists with"
        " the title grill PLAN in the space with key DOCS"
    )
    assert message(put(site, page, 5), 409).endswith(
        "ConflictException: Version must be incremented on update. Current version is: 1"
    )
    unknown = message(create(site, "Other", space={"key": "NOPE"}), 404)
    assert "No space found with key : NOPE" in unknown
    assert message(create(site, type="whiteboard"), 400)
    assert message(site.get(f"{CONTENT}?limit=-1"), 400).endswith("limit cannot be less than zero")
    assert "no longer supported" in message(site.get(f"{CONTENT}?start=100001"), 400)


def test_move_under_another_parent(site):
    above = made(create(site, "Above"))
    page = made(create(site, "Below", ancestors=[{"id": above["id"]}]))
    assert page["ancestors"][-1]["id"] == above["id"]
    moved = made(put(site, page, 2, ancestors=[{"id": HOME_ID}]))
    assert [row["id"] for row in moved["ancestors"]] == [HOME_ID]


def test_lists_by_offset(site):
    pages = [made(create(site, f"Page {n}"))["id"] for n in range(5)]
    first = made(site.get(f"{CONTENT}/{HOME_ID}/child/page?limit=2"))
    assert [row["id"] for row in first["results"]] == pages[:2]
    assert first["_links"]["next"].startswith(f"/rest/api/content/{HOME_ID}/child/page?")
    assert ids(site.get("/wiki" + first["_links"]["next"])) == pages[2:4]
    assert ids(site.get(f"{CONTENT}?spaceKey=docs&title=page%201")) == [pages[1]]
    assert ids(site.get(f"{V1}/space/DOCS/content/page?depth=root")) == [HOME_ID]
    site.delete(f"{CONTENT}/{pages[0]}")
    assert ids(site.get(f"{CONTENT}?status=trashed")) == [pages[0]]


def test_comments_and_attachments(site):
    page = made(create(site))
    container = {"container": {"type": "page", "id": page["id"]}}
    comment = made(create(site, type="comment", **container))
    reply = made(create(site, type="comment", ancestors=[{"id": comment["id"]}], **container))
    children = f"{CONTENT}/{page['id']}/child"
    assert ids(site.get(f"{children}/comment")) == [comment["id"]]
    assert ids(site.get(f"{children}/comment?depth=all")) == [comment["id"], reply["id"]]
    assert made(put(site, comment, 2))["version"]["number"] == 2
    assert site.delete(f"{CONTENT}/{comment['id']}").status_code == 204
    assert ids(site.get(f"{children}/comment")) == [reply["id"]]
    files = {"file": ("a.txt", b"hello", "text/plain")}
    sent = site.post(
        f"{children}/attachment", files=files, headers={"x-atlassian-token": "nocheck"}
    )
    attached = made(sent)["results"][0]
    (listed,) = made(site.get(f"{children}/attachment?filename=a.txt"))["results"]
    assert listed["extensions"]["fileSize"] == 5
    assert listed["id"] == attached["id"]


def test_history_and_versions(site, sandbox):
    page = made(create(site))
    put(site, page, 2)
    where = f"{CONTENT}/{page['id']}"
    history = made(site.get(f"{where}/history"))
    assert history["createdBy"]["accountId"] == sandbox.account_id
    assert history["lastUpdated"]["number"] == 2
    numbers = [row["number"] for row in made(site.get(f"{where}/version"))["results"]]
    assert numbers == [2, 1]
    assert made(site.get(f"{where}/version/1"))["number"] == 1
    assert site.get(f"{where}/version/3").status_code == 404


def test_labels(site):
    labels = [{"prefix": "global", "name": "red"}, {"prefix": "my", "name": "mine"}]
    where = f"{CONTENT}/{HOME_ID}/label"
    site.post(where, json=labels, headers={"x-atlassian-token": "no-check"})
    assert [row["name"] for row in made(site.get(where))["results"]] == ["red", "mine"]
    assert [row["name"] for row in made(site.get(f"{where}?prefix=my"))["results"]] == ["mine"]


def test_properties(site):
    where = f"{CONTENT}/{HOME_ID}/property"
    assert made(site.post(where, json={"key": "colour", "value": "red"}))["version"]["number"] == 1
    sent = {"value": {"deep": 1}, "version": {"number": 2}}
    assert made(site.put(f"{where}/colour", json=sent))["value"] == {"deep": 1}
    assert [row["key"] for row in made(site.get(where))["results"]] == ["colour"]
    assert site.delete(f"{where}/colour").status_code == 204
    assert message(site.get(f"{where}/colour"), 404).endswith("No property found with key : colour")


def test_spaces(site):
    space = made(site.get(f"{V1}/space/docs?expand=homepage,description.plain"))
    assert (space["id"], space["key"], space["homepage"]["id"]) == (98304, "DOCS", HOME_ID)
    assert space["description"]["plain"]["value"] == "How Acme works"
    assert [row["key"] for row in made(site.get(f"{V1}/space?spaceKey=DOCS"))["results"]] == [
        "DOCS"
    ]
    assert made(site.get(f"{V1}/space?type=personal"))["results"] == []


@pytest.mark.parametrize("path", ["content", "content/1", "space/NOPE"])
def test_every_answer_announces_the_end(site, path):
    headers = site.get(f"{V1}/{path}").headers
    assert headers["deprecation"] == "Wed, 1 Mar 2023 00:00:00 GMT"
    assert headers["link"].endswith('rel="deprecation"')
    assert headers["warning"].startswith("299 - ")
    assert "deprecation" not in site.get(f"{V2}/pages").headers


def test_scoped_token_is_served_at_the_gateway(sandbox, api):
    token = sandbox.issue_api_token(scopes=["read:space:confluence"])
    auth = (sandbox.email, token)
    del api.headers["authorization"]
    assert made(api.get(f"{V1}/space/DOCS", auth=auth))["key"] == "DOCS"


def test_every_removed_route_is_served_to_api_tokens_and_gone_for_oauth(site, api):
    """No route answers 501, whatever the request: OAuth gets 410, an API token an answer."""
    values = {"{id}": HOME_ID, "{type}": "page", "{spaceKey}": "DOCS", "{name}": "nobody"}
    values |= {"{number}": "1", "{key}": "colour"}
    assert len(removed_operations()) >= 30
    for operation in removed_operations().values():
        path = operation.path
        for name, value in values.items():
            path = path.replace(name, value)
        sent = {"json": {}} if operation.method in ("POST", "PUT") else {}
        assert api.request(operation.method, path, **sent).status_code == 410, operation.id
        answer = site.request(operation.method, path, **sent)
        assert answer.status_code in (200, 204, 400, 404, 409), (operation.id, answer.text)
        assert "deprecation" in answer.headers


def test_children_by_type(site):
    made(create(site, "Below", ancestors=[{"id": HOME_ID}]))
    for _ in range(2):
        made(create(site, type="comment", container={"id": HOME_ID, "type": "page"}))
    where = f"{CONTENT}/{HOME_ID}/child"
    bare = made(site.get(where))
    assert "page" not in bare
    assert bare["_expandable"]["page"] == f"/rest/api/content/{HOME_ID}/child/page"
    shown = made(site.get(where, params={"expand": "page.version,comment", "limit": 1}))
    (page,) = shown["page"]["results"]
    assert (page["title"], page["version"]["number"]) == ("Below", 1)
    assert "next" not in shown["page"]["_links"]
    assert shown["comment"]["size"] == 1
    following = made(site.get(f"/wiki{shown['comment']['_links']['next']}"))
    assert following["size"] == 1
    assert following["results"][0]["id"] != shown["comment"]["results"][0]["id"]
    assert "attachment" not in shown


def test_contents_of_a_space_by_type(site):
    post = made(create(site, "News", type="blogpost"))
    shown = made(site.get(f"{V1}/space/DOCS/content", params={"expand": "version"}))
    assert [row["title"] for row in shown["page"]["results"]] == ["Docs Home"]
    assert [row["id"] for row in shown["blogpost"]["results"]] == [post["id"]]
    assert shown["blogpost"]["results"][0]["version"]["number"] == 1
    assert message(site.get(f"{V1}/space/NOPE/content"), 404)


def test_properties_of_a_space(site):
    where = f"{V1}/space/DOCS/property"
    one = made(site.post(f"{where}/colour", json={"value": "red"}))
    assert (one["key"], one["_expandable"]) == ("colour", {"space": "/rest/api/space/DOCS"})
    sent = {"value": "blue", "version": {"number": 2}}
    assert made(site.put(f"{where}/colour", json=sent))["value"] == "blue"
    assert site.put(f"{where}/colour", json=sent).status_code == 409
    assert [row["key"] for row in made(site.get(where))["results"]] == ["colour"]
    assert one["_links"]["self"].endswith("/wiki/rest/api/space/DOCS/property/colour")
    assert site.delete(f"{where}/colour").status_code == 204
    assert site.get(f"{where}/colour").status_code == 404


def test_groups_by_name(site, sandbox):
    (group,) = made(site.get(f"{V1}/group"))["results"]
    assert made(site.get(f"{V1}/group/{group['name']}")) == group
    for where in (f"{group['name']}/member?", f"member?name={group['name']}&"):
        people = made(site.get(f"{V1}/group/{where}limit=5"))["results"]
        assert [person["accountId"] for person in people] == [sandbox.account_id]
    assert message(site.get(f"{V1}/group/nobody/member"), 404).endswith("name : nobody")


def test_documented_paths_are_no_names(site):
    assert site.get(f"{V1}/group/userByGroupId").status_code == 405
    assert site.put(f"{V1}/content/archive").status_code == 405


@pytest.mark.parametrize(
    ("path", "status", "text"),
    [
        ("content?type=folder", 501, "Cannot fetch folders with ContentFinder"),
        (f"content/{HOME_ID}/label?limit=0", 400, "java.lang.IllegalArgumentException: null"),
        ("space?limit=abc", 400, 'java.lang.NumberFormatException: For input string: "abc"'),
        (
            "space?limit=-1",
            400,
            "java.lang.IllegalArgumentException: limit cannot be less than zero",
        ),
    ],
)
def test_what_the_lists_refuse(site, path, status, text):
    assert message(site.get(f"{V1}/{path}"), status).endswith(text)


def test_a_limit_of_nothing_is_an_empty_page_with_a_next_one(site):
    body = made(site.get(f"{V1}/space?limit=0"))
    assert (body["results"], "next" in body["_links"]) == ([], True)
