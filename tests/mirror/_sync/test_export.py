# Derived from tests/mirror/_async/test_export.py by `nox -s unasync`: change that file instead.
"""A space as files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.json
import pyarrow.parquet
import pytest

from confluence_connector import Confluence, InvalidInputError, NotFoundError
from confluence_connector.mirror import FolderError, Summary
from confluence_connector.mirror.exclusive import exclusive
from confluence_connector.sandbox import Sandbox

PLAN = (
    "<h1>Grill</h1><p>Buy <strong>ribs</strong>, see"
    ' <ac:link><ri:page ri:content-title="Menu" /></ac:link> and <ac:link>'
    '<ri:page ri:content-title="Menu" /><ac:link-body>the menu</ac:link-body></ac:link>.</p>'
    '<p><ac:image><ri:attachment ri:filename="a b.png" /></ac:image></p>'
)


@pytest.fixture
def ids(confluence: Confluence) -> dict[str, str]:
    plan = confluence.pages.create("DOCS", "Grill: plan?", PLAN)
    menu = confluence.pages.create("DOCS", "Menu", "<p>Corn</p>", parent=plan.id)
    confluence.labels.add(plan.id, "food")
    confluence.attachments.upload(plan.id, b"png", name="a b.png")
    confluence.comments.create(plan.id, body="<p>Yes!</p>")
    confluence.blog_posts.create("DOCS", "News", "<p>New</p>")
    return {"plan": plan.id, "menu": menu.id}


def tree(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} - {
        "confluence.lock"
    }


@pytest.fixture
def export(confluence: Confluence, tmp_path: Path) -> Callable[..., Any]:
    def run(**options: Any) -> Summary:
        return confluence.mirror.export("DOCS", tmp_path / "out", **options)

    return run


def test_the_page_tree_as_folders(
    export: Callable[..., Any], ids: dict[str, str], tmp_path: Path
) -> None:
    told: list[tuple[int, int, str]] = []
    summary = export(progress=lambda *progress: told.append(progress))
    assert (summary.pages, summary.attachments, summary.ok) == (4, 1, True)
    assert tree(tmp_path / "out") == {
        "Docs Home.md",
        "Docs Home/Grill_ plan_.md",
        "Docs Home/Grill_ plan_.comments.md",
        "Docs Home/Grill_ plan_.files/a b.png",
        "Docs Home/Grill_ plan_/Menu.md",
        "blog/News.md",
    }
    text = (tmp_path / "out/Docs Home/Grill_ plan_.md").read_text()
    assert "title: 'Grill: plan?'" in text
    assert f"id: '{ids['plan']}'" in text
    assert "- food" in text
    assert '[Menu](Grill_%20plan_/Menu.md "page")' in text
    assert "[the menu](Grill_%20plan_/Menu.md)" in text
    assert "(Grill_%20plan_.files/a%20b.png)" in text
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)
    assert told[-1][0] == told[-1][1] == 6


def test_an_unchanged_space_takes_at_most_twelve_requests(
    export: Callable[..., Any], ids: dict[str, str], sandbox: Sandbox, confluence: Confluence
) -> None:
    confluence.labels.add(ids["menu"], "food", "corn", "summer")
    confluence.comments.create_inline(ids["menu"], body="<p>x</p>", text="Corn")
    export()
    before, spent = len(sandbox.requests), sandbox.points_spent
    summary = export()
    assert (summary.pages, summary.attachments, summary.removed) == (0, 0, 0)
    assert len(sandbox.requests) - before == summary.requests <= 12
    assert sandbox.points_spent - spent == summary.points


def test_only_what_changed_is_written(
    export: Callable[..., Any], ids: dict[str, str], tmp_path: Path, confluence: Confluence
) -> None:
    export()
    confluence.pages.update(ids["menu"], title="Menu of the day", body="<p>Maize</p>")
    summary = export()
    # The file keeps its name; its link is broken now, which the page that links says.
    assert summary.pages == 2
    assert "Maize" in (tmp_path / "out/Docs Home/Grill_ plan_/Menu.md").read_text()
    confluence.labels.add(ids["menu"], "corn")
    assert (export()).pages == 1
    confluence.pages.move(ids["menu"], parent=(home_of(confluence)))
    assert (export()).pages == 1
    assert "Docs Home/Menu.md" in tree(tmp_path / "out")
    confluence.pages.delete(ids["plan"])
    assert (export()).removed == 2
    assert tree(tmp_path / "out") == {"Docs Home.md", "Docs Home/Menu.md", "blog/News.md"}


def home_of(confluence: Confluence) -> str:
    return str((confluence.spaces.get_by_key("DOCS")).homepage_id)


def test_what_was_edited_here_or_is_not_ours_is_left(
    export: Callable[..., Any], ids: dict[str, str], tmp_path: Path, confluence: Confluence
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out/Docs Home.md").write_text("mine")
    export()
    assert (tmp_path / "out/Docs Home.md").read_text() == "mine"
    menu = next(path for path in (tmp_path / "out").rglob("Menu.md"))
    menu.write_text("my menu")
    assert (export()).ok
    confluence.pages.update(ids["menu"], body="<p>theirs</p>")
    summary = export()
    assert not summary.ok
    assert "edited here" in str(summary)
    confluence.pages.delete(ids["menu"])
    assert not (export()).ok
    assert menu.read_text() == "my menu"
    menu.unlink()
    assert (export()).ok


def test_storage_is_written_as_it_is(
    export: Callable[..., Any], ids: dict[str, str], tmp_path: Path, confluence: Confluence
) -> None:
    export(format="storage", attachments=False)
    page = confluence.pages.get(ids["plan"])
    assert (tmp_path / "out/Docs Home/Grill_ plan_.xml").read_text() == page.body.storage.value
    assert not [name for name in tree(tmp_path / "out") if name.endswith("png")]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"format": "confluence-connector lock", "version": 1, "ent', "confluence.lock:1"),
        ("[]", "not a lock"),
        ('{"format": "confluence-connector lock", "version": 9}', "9"),
        ('{"format": "confluence-connector lock", "version": 1}', "damaged"),
    ],
)
def test_locks_that_cannot_be_used(
    export: Callable[..., Any], tmp_path: Path, sandbox: Sandbox, content: str, said: str
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out/confluence.lock").write_text(content)
    with pytest.raises(FolderError, match=said):
        export()
    assert not sandbox.requests


@pytest.mark.parametrize("path", ["../secret", "/etc/secret", "a/../../secret"])
def test_a_lock_reaches_no_file_out_of_its_folder(
    export: Callable[..., Any], ids: dict[str, str], tmp_path: Path, path: str
) -> None:
    export()
    (tmp_path / "secret").write_text("secret")
    lock = tmp_path / "out/confluence.lock"
    whole = json.loads(lock.read_text())
    outside = {"kind": "page", "title": "Gone", "version": 1, "path": path, "place": path}
    with (tmp_path / "out/confluence.lock.journal").open("w") as journal:
        journal.write(f"{whole['generation']}\n\n{json.dumps(['7', outside])}\n")
    with pytest.raises(FolderError, match="out of this folder"):
        export()
    (tmp_path / "out/confluence.lock.journal").unlink()
    whole["entries"]["7"] = outside
    lock.write_text(json.dumps(whole))
    with pytest.raises(FolderError, match="out of this folder"):
        export()
    assert (tmp_path / "secret").read_text() == "secret"


def test_folders_that_cannot_be_used(
    export: Callable[..., Any], tmp_path: Path, confluence: Confluence
) -> None:
    export()
    before = (tmp_path / "out/confluence.lock").read_bytes()
    confluence.spaces.create(key="OTHER", name="Other")
    with pytest.raises(FolderError, match="DOCS"):
        confluence.mirror.export("OTHER", tmp_path / "out")
    with pytest.raises(FolderError, match="format"):
        export(format="storage")
    assert (tmp_path / "out/confluence.lock").read_bytes() == before
    (tmp_path / "file").write_text("x")
    with pytest.raises(FolderError, match="not a folder"):
        confluence.mirror.export("DOCS", tmp_path / "file")
    with pytest.raises(NotFoundError):
        confluence.mirror.export("NONE", tmp_path / "none")
    assert not (tmp_path / "none").exists()
    with pytest.raises(InvalidInputError, match="format="):
        export(format="pdf")
    with pytest.raises(InvalidInputError, match="at_once="):
        export(at_once=0)


def test_two_runs_in_one_folder_are_refused(
    export: Callable[..., Any], confluence: Confluence, tmp_path: Path, sandbox: Sandbox
) -> None:
    with exclusive(tmp_path):
        with pytest.raises(FolderError, match="another run"):
            confluence.mirror.export("DOCS", tmp_path)
        with pytest.raises(FolderError, match="another run"):
            confluence.mirror.publish(tmp_path, "DOCS")
    assert {asked.method for asked in sandbox.requests} <= {"GET"}
    assert not tree(tmp_path)
    assert (export()).ok
    assert (export()).ok


def test_an_attachment_takes_two_requests_and_is_of_the_version_that_was_listed(
    export: Callable[..., Any],
    ids: dict[str, str],
    confluence: Confluence,
    sent: Callable[[str], int],
    tmp_path: Path,
) -> None:
    confluence.attachments.upload(ids["menu"], b"", name="empty.txt")
    summary = export()
    assert summary.ok
    assert (sent("downloadAttatchment"), sent("getAttachmentById")) == (2, 0)
    (picture,) = (tmp_path / "out").rglob("a b.png")
    assert picture.read_bytes() == b"png"
    confluence.attachments.upload(ids["plan"], b"changed", name="a b.png")
    assert (export()).attachments == 1
    assert picture.read_bytes() == b"changed"
    (empty,) = (tmp_path / "out").rglob("empty.txt")
    assert empty.read_bytes() == b""


def test_a_damaged_journal_costs_only_what_it_held(
    export: Callable[..., Any], ids: dict[str, str], tmp_path: Path
) -> None:
    export()
    lock = json.loads((tmp_path / "out/confluence.lock").read_text())
    journal = tmp_path / "out/confluence.lock.journal"
    journal.write_text(f'{lock["generation"]}\n\n["{ids["menu"]}", {{"kind": "pa')
    assert (export()).pages == 0
    journal.write_text(f'another\n\n["{ids["menu"]}", null]\n')
    assert (export()).pages == 0


def test_chunks_under_each_heading_with_readers(confluence: Confluence, tmp_path: Path) -> None:
    body = "<p>Intro</p><h1>Grill</h1><p>Ribs</p><h2>Costs &amp; more</h2><p>4 &euro;</p>"
    plan = confluence.pages.create("DOCS", "Plan", body)
    menu = confluence.pages.create("DOCS", "Menu", "<p>Corn</p>", parent=plan.id)
    me = (confluence.users.me()).account_id
    confluence.restrictions.set(plan.id, read_users=[me])
    confluence.labels.add(menu.id, "food")
    for format in ("jsonl", "parquet"):
        confluence.mirror.export("DOCS", tmp_path / format, format=format)  # type: ignore[arg-type]
    rows = pyarrow.json.read_json(tmp_path / "jsonl/chunks.jsonl").to_pylist()
    of_plan = [row for row in rows if row["page_id"] == plan.id]
    assert [row["breadcrumb"][2:] for row in of_plan] == [[], ["Grill"], ["Grill", "Costs & more"]]
    assert of_plan[2]["url"].endswith(f"/pages/{plan.id}#{of_plan[2]['anchor']}")
    assert "4 €" in of_plan[2]["text"]
    (row,) = (row for row in rows if row["page_id"] == menu.id)
    assert row["labels"] == ["food"]
    assert [one["page"] for one in row["read_restrictions"]] == [plan.id]
    assert row["read_restrictions"][0]["users"] == [me]
    columns = pyarrow.parquet.read_table(tmp_path / "parquet/chunks.parquet").to_pylist()
    assert [one["text"] for one in columns] == [one["text"] for one in rows]
    confluence.pages.delete(menu.id)
    confluence.mirror.export("DOCS", tmp_path / "jsonl", format="jsonl")
    assert menu.id not in (tmp_path / "jsonl/chunks.jsonl").read_text()
