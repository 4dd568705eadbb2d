# Derived from tests/contract/scenarios/_async/test_pages.py by `nox -s unasync`: change that file instead.
"""Pages."""

from __future__ import annotations

from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import Confluence
from confluence_connector_api.v2.api.folder import create_folder
from confluence_connector_api.v2.models import FolderCreateRequest


def test_find(confluence: Confluence, wire: Wire, docs: Place) -> None:
    made = confluence.pages.create(space=docs.key, title="Grill plan", body="<p>Ribs.</p>")
    found = confluence.pages.find(space=docs.key, title="grill plan")
    assert wire.lines[-1].startswith("GET /wiki/api/v2/pages?")
    assert found
    assert found.id == made.id
    assert found.body.storage.value == "<p>Ribs.</p>"


def test_find_nothing(confluence: Confluence, wire: Wire, docs: Place) -> None:
    assert confluence.pages.find(space=docs.key, title="Nothing of the kind") is None
    _, line = wire.lines
    assert line.startswith("GET /wiki/api/v2/pages?")


def test_list(confluence: Confluence, wire: Wire, docs: Place) -> None:
    made = [confluence.pages.create(space=docs.id, title=f"Plan {n}") for n in range(2)]
    listing = confluence.pages.list(space=docs.key, status="current", page_size=2)
    pages = [page for page in listing.by_page()]
    assert [len(page.items) for page in pages] == [2, 1]
    first, second = (dict(request.url.params) for request in wire.requests[-2:])
    assert first == {"space-id": docs.id, "status": "current", "limit": "2"}
    assert second == {**first, "cursor": pages[0].cursor}
    ids = {item.id for page in pages for item in page.items}
    assert ids == {docs.home, *(page.id for page in made)}


def test_upsert(confluence: Confluence, wire: Wire, docs: Place) -> None:
    upsert = confluence.pages.upsert
    created = upsert(space=docs.key, title="Grill plan", body="<p>Ribs.</p>")
    assert wire.lines[-1].startswith("POST /wiki/api/v2/pages")
    unchanged = upsert(space=docs.key, title="Grill plan", body="<p>Ribs.</p>")
    assert wire.lines[-1].startswith("GET ")
    assert unchanged.version.number == 1
    updated = upsert(space=docs.key, title="Grill plan", body="<p>Corn.</p>")
    assert wire.lines[-1] == f"PUT /wiki/api/v2/pages/{created.id}"
    assert wire.json()["version"]["number"] == 2
    assert updated.version.number == 2


def test_edit(confluence: Confluence, wire: Wire, docs: Place) -> None:
    page = confluence.pages.create(space=docs.id, title="Grill plan", body="<p>Ribs.</p>")
    edited = confluence.pages.edit(page.id, lambda body: body + "<p>Corn.</p>")
    assert wire.lines[-2] == f"GET /wiki/api/v2/pages/{page.id}?body-format=storage"
    assert wire.json()["body"]["value"] == "<p>Ribs.</p><p>Corn.</p>"
    assert edited.version.number == 2


def test_delete_and_restore(confluence: Confluence, wire: Wire, docs: Place) -> None:
    page = confluence.pages.create(space=docs.id, title="Grill plan")
    confluence.pages.delete(page.id)
    assert wire.lines[-1] == f"DELETE /wiki/api/v2/pages/{page.id}"
    assert (confluence.pages.get(page.id)).status == "trashed"
    restored = confluence.pages.restore(page.id)
    assert wire.json()["status"] == "current"
    assert restored.status == "current"


def test_purge(confluence: Confluence, wire: Wire, docs: Place) -> None:
    page = confluence.pages.create(space=docs.id, title="Grill plan")
    confluence.pages.delete(page.id, purge=True)
    assert wire.lines[-2:] == [
        f"DELETE /wiki/api/v2/pages/{page.id}",
        f"DELETE /wiki/api/v2/pages/{page.id}?purge=true",
    ]


def test_archive(confluence: Confluence, wire: Wire, docs: Place) -> None:
    page = confluence.pages.create(space=docs.id, title="Grill plan")
    task = confluence.pages.archive([page.id])
    assert wire.lines[-1] == "POST /wiki/rest/api/content/archive"
    assert wire.json() == {"pages": [{"id": int(page.id)}]}
    status = confluence.long_tasks.wait(task, poll=0)
    assert wire.lines[-1] == f"GET /wiki/rest/api/longtask/{task.id}"
    assert status.successful
    assert (confluence.long_tasks.get(task.id)).id == task.id
    assert (confluence.pages.get(page.id)).status == "archived"


def test_tree(confluence: Confluence, wire: Wire, docs: Place) -> None:
    top = confluence.pages.create(space=docs.id, title="Grill")
    below = [
        confluence.pages.create(space=docs.id, title=title, parent=top.id)
        for title in ("Ribs", "Corn")
    ]
    children = [child for child in confluence.pages.children(top.id, page_size=1)]
    assert wire.lines[-2] == f"GET /wiki/api/v2/pages/{top.id}/direct-children?limit=1"
    assert [child.id for child in children] == [page.id for page in below]
    descendants = [row for row in confluence.pages.descendants(top.id, depth=2, page_size=1)]
    assert [row.id for row in descendants] == [page.id for page in below]
    ancestors = [row for row in confluence.pages.ancestors(below[0].id)]
    assert wire.lines[-1] == f"GET /wiki/api/v2/pages/{below[0].id}/ancestors?limit=250"
    assert [row.id for row in ancestors] == [docs.home, top.id]


def test_move(confluence: Confluence, wire: Wire, docs: Place) -> None:
    first = confluence.pages.create(space=docs.id, title="Ribs")
    second = confluence.pages.create(space=docs.id, title="Corn")
    moved = confluence.pages.move(second.id, parent=first.id)
    assert wire.lines[-2] == f"PUT /wiki/rest/api/content/{second.id}/move/append/{first.id}"
    assert moved.parent_id == first.id


def test_copy(confluence: Confluence, wire: Wire, docs: Place) -> None:
    page = confluence.pages.create(space=docs.id, title="Grill plan", body="<p>Ribs.</p>")
    copied = confluence.pages.copy(page.id, title="Grill plan, copy")
    [request] = [sent for sent in wire.requests if sent.url.path.endswith("/copy")]
    assert request.method == "POST"
    body = wire.json(wire.requests.index(request))
    assert body["pageTitle"] == "Grill plan, copy"
    assert body["destination"] == {"type": "parent_page", "value": docs.home}
    assert copied.id != page.id
    assert copied.body.storage.value == "<p>Ribs.</p>"


def test_copy_to_a_space(confluence: Confluence, wire: Wire, docs: Place) -> None:
    page = confluence.pages.create(space=docs.id, title="Grill plan")
    copied = confluence.pages.copy(page.id, title="On top", space=docs.key)
    assert wire.json(-2)["destination"] == {"type": "space", "value": docs.key}
    assert copied.space_id == docs.id


def test_copy_into_a_folder(confluence: Confluence, wire: Wire, docs: Place) -> None:
    page = confluence.pages.create(space=docs.id, title="Grill plan")
    request = FolderCreateRequest(space_id=docs.id, title="Plans")
    folder = (create_folder.sync_detailed(client=confluence.raw, body=request)).parsed
    copied = confluence.pages.copy(page.id, title="Filed", parent=folder.id)
    [post] = [number for number, line in enumerate(wire.lines) if line.endswith("/copy")]
    assert wire.json(post)["destination"] == {"type": "parent_content", "value": folder.id}
    assert copied.parent_id == folder.id


def test_copy_tree(confluence: Confluence, wire: Wire, docs: Place) -> None:
    page = confluence.pages.create(space=docs.id, title="Grill plan")
    task = confluence.pages.copy_tree(page.id, parent=docs.home, prefix="Copy of ")
    assert wire.lines[-1] == f"POST /wiki/rest/api/content/{page.id}/pagehierarchy/copy"
    assert wire.json()["destinationPageId"] == docs.home
    assert wire.json()["titleOptions"] == {"prefix": "Copy of "}
    assert (confluence.long_tasks.wait(task, poll=0)).successful
    assert confluence.pages.find(space=docs.id, title="Copy of Grill plan")


def test_versions(confluence: Confluence, wire: Wire, docs: Place) -> None:
    page = confluence.pages.create(space=docs.id, title="Grill plan", body="<p>Ribs.</p>")
    confluence.pages.update(page.id, body="<p>Corn.</p>", message="no meat")
    versions = [row for row in confluence.pages.versions(page.id, page_size=1)]
    assert wire.lines[-2] == f"GET /wiki/api/v2/pages/{page.id}/versions?limit=1"
    assert [(row.number, row.message) for row in versions] == [(2, "no meat"), (1, "")]
    old = confluence.pages.get(page.id, version=1)
    assert old.body.storage.value == "<p>Ribs.</p>"
    restored = confluence.pages.restore_version(page.id, 1, message="meat again")
    assert restored.version.number == 3
    assert restored.body.storage.value == "<p>Ribs.</p>"


def test_drafts(confluence: Confluence, wire: Wire, docs: Place) -> None:
    draft = confluence.pages.create(space=docs.id, title="Grill plan", status="draft")
    assert wire.json()["status"] == "draft"
    published = confluence.pages.update(draft.id, status="current")
    assert wire.json()["version"] == {"number": 1}
    assert published.status == "current"
    other = confluence.pages.create(space=docs.id, title="Rib plan", status="draft")
    confluence.pages.delete(other.id, draft=True)
    assert wire.lines[-1] == f"DELETE /wiki/api/v2/pages/{other.id}?draft=true"


def test_at_the_top_live_and_private(confluence: Confluence, wire: Wire, docs: Place) -> None:
    top = confluence.pages.create(docs.key, "Top", root_level=True)
    assert wire.lines[-1] == "POST /wiki/api/v2/pages?root-level=true"
    assert top.parent_id is None
    live = confluence.pages.create(docs.key, "Live", subtype="live", private=True)
    assert wire.lines[-1] == "POST /wiki/api/v2/pages?private=true"
    assert wire.json()["subtype"] == "live"
    found = [page.id for page in confluence.pages.list(space=docs.key, subtype="live")]
    assert found == [live.id]
    several = confluence.pages.list(ids=[docs.home, top.id, live.id], sort="-id")
    assert [page.id for page in several] == [live.id, top.id, docs.home]


def test_delete_tree(confluence: Confluence, wire: Wire, docs: Place) -> None:
    top = confluence.pages.create(docs.key, "Top")
    child = confluence.pages.create(docs.key, "Child", parent=top.id)
    task = confluence.pages.delete_tree(top.id)
    assert wire.lines[-1] == f"DELETE /wiki/rest/api/content/{top.id}/pageTree"
    confluence.long_tasks.wait(task, poll=0)
    assert (confluence.pages.get(child.id)).status == "trashed"


def test_markdown(confluence: Confluence, wire: Wire, docs: Place) -> None:
    page = confluence.pages.create(docs.key, "Menu", "# Ribs", representation="markdown")
    assert wire.json()["body"] == {"representation": "storage", "value": "<h1>Ribs</h1>"}
    confluence.pages.edit(
        page.id, lambda text: text.replace("Ribs", "Corn"), representation="markdown"
    )
    assert confluence.pages.markdown(page.id) == "# Corn\n"
    post = confluence.blog_posts.create(docs.key, "News", "Ribs", representation="markdown")
    assert confluence.blog_posts.markdown(post.id) == "Ribs\n"


def test_upsert_by_key(confluence: Confluence, wire: Wire, docs: Place) -> None:
    folder = confluence.folders.create(docs.key, "Published")
    for parent in (docs.home, folder.id):
        for title in ("Plan 1.0", "Plan 1.1"):
            page = confluence.pages.upsert(
                space=docs.key,
                title=f"{title} of {parent}",
                body="<p>Ribs</p>",
                parent=parent,
                key=f"plan-{parent}",
            )
        assert page.version.number == 2
        assert page.title == f"Plan 1.1 of {parent}"
