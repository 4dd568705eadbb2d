"""Words blacked out for good."""

import json

import pytest
from tests.sandbox.wire import SPACE_ID, V2, storage

WHEN = "2026-09-01T10:00:00.000Z"
FIRST = "/content/0/content/0/text"


@pytest.fixture(params=["pages", "blogposts"])
def made(request, api):
    sent = {"spaceId": SPACE_ID, "title": "Bob is ill", "body": storage("<p>Bob <b>is</b> ill</p>")}
    page = api.post(f"{V2}/{request.param}", json=sent).json()
    return f"{V2}/{request.param}/{page['id']}"


def redact(api, made, **fields):
    return api.post(f"{made}/redact", json={"createdAt": WHEN, **fields})


def text(api, made, **params):
    shown = api.get(made, params={"body-format": "storage", **params}).json()
    return shown["title"], shown["body"]["storage"]["value"], shown["version"]["number"]


def test_pieces_of_the_text_and_the_title(api, made):
    response = redact(
        api,
        made,
        body={"redactions": [{"pointer": FIRST, "from": 0, "to": 3, "reason": "Privacy"}]},
        title={"redactions": [{"pointer": "/title", "from": 7, "to": 10}]},
    )
    assert response.status_code == 202, response.text
    (one,) = response.json()["body"]["redactions"]
    assert (one["pointer"], one["from"], one["to"], one["reason"]) == (FIRST, 0, 3, "Privacy")
    (two,) = response.json()["title"]["redactions"]
    assert one["redactionId"] != two["redactionId"]
    title, body, number = text(api, made)
    assert (title, number) == ("Bob is ███", 1)
    assert "Bob" not in body
    assert "███ <strong>is</strong> ill" in body


def test_a_whole_text(api, made):
    redact(api, made, body={"redactions": [{"pointer": "/content/0/content/2/text"}]})
    assert "is</strong>████" in text(api, made)[1]


def test_older_versions_keep_the_text_unless_they_are_cleaned(api, made):
    page = api.get(made).json()
    edited = {**page, "body": storage("<p>Bob is well</p>"), "version": {"number": 2}}
    api.put(made, json=edited).raise_for_status()
    piece = {"redactions": [{"pointer": FIRST, "from": 0, "to": 3}]}
    redact(api, made, body=piece)
    assert "Bob" not in text(api, made)[1]
    assert "Bob" in text(api, made, version=1)[1]
    redact(api, made, body=piece, versionNumber=1)
    assert "Bob" not in text(api, made, version=1)[1]
    redact(api, made, body=piece, cleanHistory=True)
    versions = api.get(f"{made}/versions").json()["results"]
    assert [version["number"] for version in versions] == [1]


@pytest.mark.parametrize(
    "piece",
    [
        {"pointer": "/content/9/text"},
        {"pointer": "/content/0"},
        {"pointer": "/type"},
        {"pointer": ""},
        {"pointer": "/content/x/text"},
        {"pointer": FIRST, "from": 3, "to": 2},
        {"pointer": FIRST, "to": 99},
    ],
)
def test_what_cannot_be_redacted(api, made, piece):
    before = text(api, made)
    good = {"pointer": FIRST, "to": 1}
    assert redact(api, made, body={"redactions": [good, piece]}).status_code == 400
    assert redact(api, made, versionNumber=7, body={"redactions": [good]}).status_code in (400, 404)
    assert text(api, made) == before


def test_the_search_forgets_what_is_redacted(api, made):
    def hits():
        cql = {"cql": 'text ~ "Bob" and type in (page, blogpost)'}
        return api.get("/wiki/rest/api/search", params=cql).json()["size"]

    assert hits() == 1
    redact(
        api,
        made,
        body={"redactions": [{"pointer": FIRST, "to": 3}]},
        title={"redactions": [{"pointer": "/title", "to": 3}]},
    )
    assert hits() == 0
    shown = api.get(made, params={"body-format": "atlas_doc_format"}).json()
    document = json.loads(shown["body"]["atlas_doc_format"]["value"])
    assert document["content"][0]["content"][0]["text"] == "███ "
