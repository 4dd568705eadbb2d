"""Searches as they go over the wire, with every answer checked against the documents."""

from collections.abc import Iterator

import httpx
import pytest

from confluence_connector.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(strict=True) as sandbox:
        yield sandbox


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(
        transport=sandbox.transport,
        base_url=f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}/wiki",
        headers={"Authorization": f"Bearer {sandbox.issue_token()}"},
    ) as http:
        yield http


def write(http: httpx.Client, title: str, body: str = "") -> str:
    [space] = http.get("/api/v2/spaces").json()["results"]
    page = {
        "spaceId": space["id"],
        "title": title,
        "body": {"representation": "storage", "value": f"<p>{body}</p>"},
    }
    return http.post("/api/v2/pages", json=page).raise_for_status().json()["id"]


def search(http: httpx.Client, cql: str, **params: object) -> dict:
    answer = http.get("/rest/api/search", params={"cql": cql, **params})
    return answer.raise_for_status().json()


def titles(http: httpx.Client, cql: str) -> list[str]:
    return [row["content"]["title"] for row in search(http, cql)["results"]]


def test_next_link_leads_through_all_results(http: httpx.Client) -> None:
    written = [write(http, f"Plan {number}") for number in range(7)]
    cql = "type = page and title ~ plan order by id"
    body = search(http, cql, limit=3)
    found = [row["content"]["id"] for row in body["results"]]
    while "next" in body["_links"]:
        body = http.get(body["_links"]["next"]).json()
        found += [row["content"]["id"] for row in body["results"]]
    assert found == written
    assert body["totalSize"] == 7


def test_row_is_decorated_and_its_content_is_not(http: httpx.Client) -> None:
    write(http, "R&D <plan>", "we plan a lot")
    [row] = search(http, "title ~ plan")["results"]
    assert row["title"] == "R&amp;D &lt;@@@hl@@@plan@@@endhl@@@&gt;"
    assert row["content"]["title"] == "R&D <plan>"
    assert row["excerpt"] == "we plan a lot"
    assert row["score"] == 0.0


def test_search_finds_a_write_after_the_delay(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.index_delay = 20.0
    page_id = write(http, "Late")
    assert http.get(f"/api/v2/pages/{page_id}").status_code == 200
    assert titles(http, "title = late") == []
    sandbox.clock.advance(21)
    assert titles(http, "title = late") == ["Late"]
    http.delete(f"/api/v2/pages/{page_id}").raise_for_status()
    assert search(http, "title = late")["totalSize"] == 1
    sandbox.clock.advance(21)
    assert search(http, "title = late")["totalSize"] == 0


def test_bare_contents_and_people(http: httpx.Client) -> None:
    write(http, "Grill")
    bare = http.get("/rest/api/content/search", params={"cql": "title = grill"}).json()
    assert [row["title"] for row in bare["results"]] == ["Grill"]
    people = http.get("/rest/api/search/user", params={"cql": "user.fullname ~ ann"}).json()
    assert [row["user"]["displayName"] for row in people["results"]] == ["Ann Example"]


def test_spaces_are_rows_without_content(http: httpx.Client) -> None:
    [row] = search(http, "type = space")["results"]
    assert row["space"]["key"] == "DOCS"
    assert "content" not in row


@pytest.mark.parametrize(
    ("cql", "tail"),
    [
        ("", "cql query parameter is required"),
        ("type = page AND", "Could not parse cql : type = page AND"),
        ("foo = bar", "No field exists with the name: 'foo'\nDid you mean one of : favorite"),
    ],
)
def test_refusals_have_the_envelope_of_v1(http: httpx.Client, cql: str, tail: str) -> None:
    answer = http.get("/rest/api/search", params={"cql": cql})
    prefix = "com.atlassian.confluence.api.service.exceptions.api.BadRequestException: "
    assert answer.status_code == answer.json()["statusCode"] == 400
    assert answer.json()["message"].startswith(prefix + tail)


def test_unknown_space_and_foreign_cursor(http: httpx.Client) -> None:
    assert search(http, "space = NOPE")["results"] == []
    answer = http.get("/rest/api/search", params={"cql": "type = page", "cursor": "garbage"})
    assert answer.status_code == 400
    assert "XP-Search Aggregator API" in answer.json()["message"]


def test_archived_spaces_are_searched_on_request(http: httpx.Client) -> None:
    header = {"x-atlassian-token": "no-check"}
    archived = http.put("/rest/api/space/DOCS", json={"status": "archived"}, headers=header)
    archived.raise_for_status()
    cql = 'title = "Docs Home"'
    assert search(http, cql)["size"] == 0
    assert search(http, cql, includeArchivedSpaces="true")["size"] == 1
