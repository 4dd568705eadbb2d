"""The programs of the documentation, run on a sandbox that listens on a port."""

from __future__ import annotations

import asyncio
import runpy
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from confluence_connector import Confluence
from confluence_connector.auth import OAuth2, Tokens
from confluence_connector.sandbox import Sandbox
from confluence_connector.sandbox.app.tokens import OAuthClient

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
# The one that needs a cluster is longer, and has a session of its own.
PROGRAMS = sorted(set(EXAMPLES.glob("*.py")) - {EXAMPLES / "many_sites_on_dask.py"})
TABLE = "<table><tbody><tr><th>dish</th><th>sold</th></tr><tr><td>ribs</td><td>0</td></tr></tbody>"
MACROS = '<ac:structured-macro ac:name="toc" ac:macro-id="11aa" />' * 3


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Sandbox]:
    monkeypatch.chdir(tmp_path)
    with Sandbox() as sandbox, sandbox.serve(port=0) as server:
        monkeypatch.setenv("CONFLUENCE_API_URL", server.url)
        monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", sandbox.issue_token())
        yield sandbox


@pytest.fixture
def confluence(sandbox: Sandbox) -> Iterator[Confluence]:
    with sandbox.client() as confluence:
        yield confluence


def program(name: str) -> Callable[..., Any]:
    main: Callable[..., Any] = runpy.run_path(str(EXAMPLES / f"{name}.py"))["main"]
    return main


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_a_program_has_fewer_than_thirty_lines_of_code(path: Path) -> None:
    lines = [line for line in path.read_text("utf-8").splitlines() if line.strip()]
    assert len(lines) < 30


def test_a_folder_is_published(confluence: Confluence, tmp_path: Path) -> None:
    folder = tmp_path / "handbook"
    folder.mkdir()
    (folder / "grill.md").write_text("# Grill\n\nRibs and corn.\n")
    program("publish_folder")(str(folder), "DOCS")
    page = confluence.pages.find(space="DOCS", title="Grill")
    assert page is not None


def test_a_space_is_exported(confluence: Confluence, tmp_path: Path) -> None:
    confluence.pages.create("DOCS", "Menu", "<p>Ribs and corn.</p>")
    program("export_space")("DOCS", str(tmp_path / "out"))
    written = [path.read_text("utf-8") for path in (tmp_path / "out").rglob("*.md")]
    assert any("Ribs and corn." in text for text in written)


def test_sections_are_loaded_for_retrieval(
    confluence: Confluence, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    body = "<h1>Food</h1><p>Ribs and corn.</p><h1>Drinks</h1><p>Lemonade.</p>"
    page = confluence.pages.create("DOCS", "Menu", body)
    load = program("load_for_retrieval")
    load("DOCS", str(tmp_path / "out"))
    printed = capsys.readouterr().out
    assert "Menu > Food" in printed
    assert f"/pages/{page.id}#Drinks" in printed
    confluence.pages.update(page.id, body="<h1>Drinks</h1><p>Lemonade.</p>")
    load("DOCS", str(tmp_path / "out"))
    assert "Food" not in capsys.readouterr().out


def test_a_sync_prints_only_what_is_new(
    confluence: Confluence, capsys: pytest.CaptureFixture[str]
) -> None:
    sync = program("sync_since_last_time")
    sync("DOCS", "docs.mark")
    capsys.readouterr()
    sync("DOCS", "docs.mark")
    assert capsys.readouterr().out == ""
    page = confluence.pages.create("DOCS", "Menu")
    sync("DOCS", "docs.mark")
    assert f"page {page.id}" in capsys.readouterr().out


def test_what_a_query_finds_is_labelled(confluence: Confluence) -> None:
    page = confluence.pages.create("DOCS", "Menu", "<p>Ribs</p>")
    other = confluence.pages.create("DOCS", "Hours", "<p>Monday</p>")
    program("label_by_cql")("DOCS", "ribs", "food")
    assert [label.name for label in confluence.labels.list(page.id)] == ["food"]
    assert confluence.labels.list(other.id).first() is None


def test_eight_writers_lose_no_edit_of_a_cell(confluence: Confluence) -> None:
    page = confluence.pages.create("DOCS", "Sales", f"{MACROS}{TABLE}</table>")
    program("edit_one_cell")(str(page.id))
    body = confluence.pages.get(page.id).body.storage.value
    assert "<td>8</td>" in body
    assert body.count('ac:macro-id="11aa"') == 3


def test_who_may_see_a_page(confluence: Confluence, capsys: pytest.CaptureFixture[str]) -> None:
    page = confluence.pages.create("DOCS", "Plans")
    child = confluence.pages.create("DOCS", "Budget", parent=page.id)
    show = program("who_may_see")
    show(str(child.id))
    assert "everybody" in capsys.readouterr().out
    me = confluence.users.me().account_id
    confluence.restrictions.set(page.id, read_users=[me])
    show(str(child.id))
    assert me in capsys.readouterr().out


def test_a_mention_is_made_and_resolved(confluence: Confluence) -> None:
    page = confluence.pages.create("DOCS", "Menu", "<p>Ribs and corn.</p>")
    program("mention_and_resolve")(str(page.id), "corn")
    comment = confluence.comments.list_inline(page.id).first()
    assert comment is not None
    assert str(comment.resolution_status) == "resolved"
    assert "ri:account-id" in comment.body.storage.value


def test_many_pages_are_read_in_few_requests(
    confluence: Confluence, sandbox: Sandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(20):
        confluence.pages.create("DOCS", f"Recipe {number}", "<p>Ribs</p>")
    asyncio.run(program("five_hundred_pages")("DOCS"))
    assert "21 pages, 0 labels" in capsys.readouterr().out
    assert sum(request.operation == "getPages" for request in sandbox.requests) == 1


def token_store(path: Path, user: str) -> Any:
    return runpy.run_path(str(EXAMPLES / "oauth_web_app.py"))["SQLiteTokenStore"](str(path), user)


def expired_tokens(sandbox: Sandbox) -> tuple[OAuthClient, Tokens]:
    app = sandbox.oauth_client()
    past = datetime(2020, 1, 1, tzinfo=UTC)
    return app, Tokens("an-access-token-of-the-past", app.refresh_token, past)


def test_tokens_in_a_database_are_shared_by_clients(sandbox: Sandbox, tmp_path: Path) -> None:
    app, tokens = expired_tokens(sandbox)
    path = tmp_path / "tokens.db"
    token_store(path, "ann").save(tokens)
    for _ in range(2):
        auth = OAuth2(app.client_id, app.client_secret, store=token_store(path, "ann"))
        with Confluence(auth, transport=sandbox.transport, api_url=sandbox.api_url) as confluence:
            assert confluence.site.name == "acme"
    assert sum(request.path == "/oauth/token" for request in sandbox.requests) == 1


def test_threads_that_share_a_database_refresh_once(sandbox: Sandbox, tmp_path: Path) -> None:
    app, tokens = expired_tokens(sandbox)
    store = token_store(tmp_path / "tokens.db", "ann")
    store.save(tokens)

    def key_of_a_space(_: int) -> str:
        auth = OAuth2(app.client_id, app.client_secret, store=store)
        with Confluence(auth, transport=sandbox.transport, api_url=sandbox.api_url) as confluence:
            return confluence.spaces.get_by_key("DOCS").key

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(key_of_a_space, range(8))) == ["DOCS"] * 8
    assert sum(request.path == "/oauth/token" for request in sandbox.requests) == 1


def test_users_in_a_database_neither_see_nor_wait_for_each_other(tmp_path: Path) -> None:
    path = tmp_path / "tokens.db"
    ann, bob = token_store(path, "ann"), token_store(path, "bob@acme.example/../x")
    with ann.lock():
        ann.save(Tokens("of-ann", "refresh-ann"))
        assert bob.load() is None
        with bob.lock():
            bob.save(Tokens("of-bob", "refresh-bob"))
    assert ann.load() == Tokens("of-ann", "refresh-ann")
    assert bob.load() == Tokens("of-bob", "refresh-bob")


def test_one_thread_at_a_time_holds_the_lock_of_a_user(tmp_path: Path) -> None:
    store = token_store(tmp_path / "tokens.db", "ann")
    store.save(Tokens("0", "refresh"))

    def count_up(_: int) -> None:
        with store.lock():
            number = int(store.load().access_token)
            store.save(Tokens(str(number + 1), "refresh"))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(count_up, range(24)))
    assert store.load().access_token == "24"
