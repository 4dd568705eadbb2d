# Derived from tests/contract/scenarios/_async/test_everyday.py by `nox -s unasync`: change that file instead.
"""The six everyday calls."""

from __future__ import annotations

from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import Confluence, cql


def test_discover(confluence: Confluence, wire: Wire) -> None:
    [site] = confluence.sites()
    assert wire.lines == ["GET /oauth/token/accessible-resources"]
    assert site.url == "https://acme.atlassian.net"
    assert site.id == confluence.cloud_id
    assert "read:page:confluence" in site.scopes


def test_search(confluence: Confluence, wire: Wire, docs: Place) -> None:
    query = (cql.field("type") == "page") & (cql.field("space") == docs.key)
    hit = confluence.search(query, page_size=5).first()
    [line] = wire.lines
    assert line.startswith("GET /wiki/rest/api/search?")
    assert dict(wire.requests[0].url.params) == {
        "cql": f'type = "page" AND space = "{docs.key}"',
        "limit": "5",
    }
    assert hit
    assert hit.content
    assert hit.content.title == "Docs Home"


def test_search_two_pages(confluence: Confluence, wire: Wire, docs: Place) -> None:
    confluence.pages.create(space=docs.id, title="Grill plan")
    query = f"type = page and space = {docs.key} order by title"
    hits = [hit.content.title for hit in confluence.search(query, page_size=1) if hit.content]
    assert "cursor" in wire.requests[-1].url.params
    assert hits == ["Docs Home", "Grill plan"]


def test_get_page(confluence: Confluence, wire: Wire, docs: Place) -> None:
    page = confluence.pages.get(docs.home)
    assert wire.lines == [f"GET /wiki/api/v2/pages/{docs.home}?body-format=storage"]
    assert page.id == docs.home
    assert page.title == "Docs Home"
    assert page.version.number >= 1
    assert page.body.storage.value.startswith("<p>")


def test_create_page(confluence: Confluence, wire: Wire, docs: Place) -> None:
    page = confluence.pages.create(space=docs.key, title="Grill plan", body="<p>Ribs.</p>")
    assert wire.lines[0].startswith("GET /wiki/api/v2/spaces?")
    assert wire.lines[1].startswith("POST /wiki/api/v2/pages")
    assert wire.json(1) == {
        "spaceId": page.space_id,
        "status": "current",
        "title": "Grill plan",
        "body": {"representation": "storage", "value": "<p>Ribs.</p>"},
    }
    assert page.title == "Grill plan"
    assert page.version.number == 1


def test_update_page(confluence: Confluence, wire: Wire, docs: Place) -> None:
    page = confluence.pages.create(space=docs.key, title="Grill plan", body="<p>Ribs.</p>")
    updated = confluence.pages.update(page.id, body="<p>Corn.</p>", message="no meat")
    assert wire.lines[-1] == f"PUT /wiki/api/v2/pages/{page.id}"
    assert wire.json() == {
        "id": page.id,
        "status": "current",
        "title": "Grill plan",
        "body": {"representation": "storage", "value": "<p>Corn.</p>"},
        "version": {"number": 2, "message": "no meat"},
    }
    assert updated.version.number == 2
    assert updated.body.storage.value == "<p>Corn.</p>"


def test_list_spaces(confluence: Confluence, wire: Wire, docs: Place) -> None:
    spaces = [space for space in confluence.spaces.list(keys=[docs.key])]
    assert wire.lines == [f"GET /wiki/api/v2/spaces?keys={docs.key}&limit=250"]
    [space] = spaces
    assert space.key == docs.key
    assert space.type_ == "global"
