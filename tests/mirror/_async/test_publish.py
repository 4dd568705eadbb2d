"""A folder of Markdown as pages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from confluence_connector import AsyncConfluence, Confluence, NotFoundError
from confluence_connector.mirror import ChangedSincePlanError, FolderError
from confluence_connector.mirror.lock import Entry, Lock
from confluence_connector.sandbox import Sandbox

from ..killing import files_of

GUIDE = "# Grill guide\n\nSee [the menu](Guide/menu.md). ![pic](pic.png)\n"
MENU = "---\ntitle: Menu\nlabels: [food, Corn]\nwidth: full\n---\n\nRibs\n\nCorn\n\nBeans\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    (folder / "Guide").mkdir(parents=True)
    (folder / "Guide.md").write_text(GUIDE)
    (folder / "Guide/menu.md").write_text(MENU)
    (folder / "pic.png").write_bytes(b"png")
    return folder


@pytest.fixture
def writes(sandbox: Sandbox) -> Callable[[], int]:
    return lambda: sum(asked.method not in ("GET", "HEAD") for asked in sandbox.requests)


async def titled(confluence: AsyncConfluence, title: str) -> Any:
    page = await confluence.pages.find(space="DOCS", title=title)
    assert page is not None
    return page


async def test_a_tree_with_links_images_labels_and_width(
    confluence: AsyncConfluence, folder: Path
) -> None:
    told: list[tuple[int, int, str]] = []
    plan = await confluence.mirror.plan(folder, "DOCS")
    assert [(action.kind, action.path) for action in plan.actions] == [
        ("create", "Guide.md"),
        ("create", "Guide/menu.md"),
    ]
    assert "+Ribs" in str(plan)
    assert "upload pic.png" in str(plan)
    summary = await plan.apply(progress=lambda *progress: told.append(progress))
    assert (summary.pages, summary.attachments, summary.ok) == (2, 1, True)
    assert told == [(1, 2, "Grill guide"), (2, 2, "Menu")]
    guide, menu = await titled(confluence, "Grill guide"), await titled(confluence, "Menu")
    assert menu.parent_id == guide.id
    assert 'ri:content-title="Menu"' in guide.body.storage.value
    assert 'ri:filename="pic.png"' in guide.body.storage.value
    assert {label.name async for label in confluence.labels.list(menu.id)} == {"food", "corn"}
    width = await confluence.properties.get(menu.id, "content-appearance-published")
    assert width.value == "full-width"


async def test_nothing_is_sent_for_what_has_not_changed(
    confluence: AsyncConfluence, folder: Path, sandbox: Sandbox, writes: Callable[[], int]
) -> None:
    for number in range(30):
        (folder / f"Guide/{number}.md").write_text(f"Plan {number}\n")
    assert (await confluence.mirror.publish(folder, "DOCS")).pages == 32
    sent, written = len(sandbox.requests), writes()
    summary = await confluence.mirror.publish(folder, "DOCS")
    assert (summary.pages, summary.unchanged) == (0, 32)
    assert len(sandbox.requests) - sent == summary.requests <= 5
    assert writes() == written
    (folder / "pic.png").write_bytes(b"another")
    summary = await confluence.mirror.publish(folder, "DOCS")
    assert (summary.attachments, writes()) == (1, written + 1)


async def test_renames_are_followed(confluence: AsyncConfluence, folder: Path) -> None:
    await confluence.mirror.publish(folder, "DOCS")
    menu = await titled(confluence, "Menu")
    (folder / "Guide/menu.md").rename(folder / "carte.md")
    (folder / "Guide.md").write_text(GUIDE.replace("Guide/menu.md", "carte.md"))
    summary = await confluence.mirror.publish(folder, "DOCS", delete=True)
    assert summary.ok
    moved = await confluence.pages.get(menu.id)
    assert moved.parent_id == (await confluence.spaces.get_by_key("DOCS")).homepage_id
    text = MENU.replace("title: Menu", f"title: Carte\nid: {menu.id}")
    (folder / "carte.md").write_text(text)
    await confluence.mirror.publish(folder, "DOCS")
    assert (await confluence.pages.get(menu.id)).title == "Carte"


async def test_what_others_wrote_is_kept_or_a_conflict(
    confluence: AsyncConfluence, folder: Path
) -> None:
    await confluence.mirror.publish(folder, "DOCS")
    menu = await titled(confluence, "Menu")
    await confluence.pages.update(menu.id, body="<p>Ribs</p><p>Corn</p><p>Peas</p>")
    drift = await confluence.mirror.plan(folder, "DOCS")
    assert [action.kind for action in drift.actions] == ["drift"]
    # Another block: both edits stay, also when the file, which has only its own, changes again.
    for ours in ("Steak", "Wings"):
        (folder / "Guide/menu.md").write_text(MENU.replace("Ribs", ours))
        assert (await confluence.mirror.publish(folder, "DOCS")).ok
        body = (await confluence.pages.get(menu.id)).body.storage.value
        assert body == f"<p>{ours}</p><p>Corn</p><p>Peas</p>"
    await confluence.pages.update(menu.id, body="<p>Tofu</p><p>Corn</p><p>Peas</p>")
    (folder / "Guide/menu.md").write_text(MENU.replace("Ribs", "Brisket"))
    summary = await confluence.mirror.publish(folder, "DOCS")
    assert not summary.ok
    assert "Brisket" in str(summary)
    assert "Tofu" in (await confluence.pages.get(menu.id)).body.storage.value


async def test_orphans_go_only_when_told_and_only_our_own(
    confluence: AsyncConfluence, folder: Path
) -> None:
    other = await confluence.pages.create("DOCS", "Other")
    await confluence.mirror.publish(folder, "DOCS")
    menu = await titled(confluence, "Menu")
    (folder / "Guide/menu.md").unlink()
    (folder / "Guide.md").write_text("# Grill guide\n")
    await confluence.mirror.publish(folder, "DOCS")
    assert (await confluence.pages.get(menu.id)).status.value == "current"
    summary = await confluence.mirror.publish(folder, "DOCS", delete=True)
    assert (summary.removed, summary.ok) == (1, True)
    assert (await confluence.pages.get(menu.id)).status.value == "trashed"
    assert (await confluence.pages.get(other.id)).status.value == "current"


async def test_an_orphan_that_others_edited_is_a_conflict(
    confluence: AsyncConfluence, folder: Path
) -> None:
    await confluence.mirror.publish(folder, "DOCS")
    menu = await titled(confluence, "Menu")
    (folder / "Guide/menu.md").unlink()
    (folder / "Guide.md").write_text("# Grill guide\n")
    await confluence.pages.update(menu.id, body="<p>Mine</p>")
    assert not (await confluence.mirror.publish(folder, "DOCS", delete=True)).ok
    assert (await confluence.pages.get(menu.id)).status.value == "current"


@pytest.mark.parametrize("kind", ["page", "blog_post"])
async def test_an_orphan_that_is_edited_during_the_run_is_a_conflict(
    confluence: AsyncConfluence, folder: Path, bob: Confluence, kind: str
) -> None:
    (folder / "Old.md").write_text(f"---\ntype: {kind}\n---\n# Old\n\nRibs\n")
    await confluence.mirror.publish(folder, "DOCS")
    (folder / "Old.md").unlink()
    (folder / "Guide.md").write_text("# Grill guide\n\n[Menu](Guide/menu.md)\n")
    contents = bob.pages if kind == "page" else bob.blog_posts
    (old,) = [item for item in contents.list(space="DOCS") if item.title == "Old"]

    def edit(*_: object) -> None:
        contents.update(old.id, body="<p>Bob's</p>")

    summary = await confluence.mirror.publish(folder, "DOCS", delete=True, progress=edit)
    assert (summary.pages, summary.conflicts, summary.removed) == (1, 1, 0)
    assert "version 2 was written" in str(summary)
    assert contents.get(old.id).status.value == "current"
    assert (await confluence.mirror.publish(folder, "DOCS", delete=True)).conflicts == 1


async def test_an_orphan_that_leaves_the_space_during_the_run_is_left(
    confluence: AsyncConfluence, folder: Path, aside: Confluence
) -> None:
    await confluence.mirror.publish(folder, "DOCS")
    menu = await titled(confluence, "Menu")
    (folder / "Guide/menu.md").unlink()
    (folder / "Guide.md").write_text("# Grill guide\n")
    await confluence.spaces.create(key="OTHER", name="Other")
    home = (await confluence.spaces.get_by_key("OTHER")).homepage_id

    def move(*_: object) -> None:
        aside.pages.move(menu.id, parent=home)

    summary = await confluence.mirror.publish(folder, "DOCS", delete=True, progress=move)
    assert (summary.removed, summary.ok) == (0, True)
    assert (await confluence.pages.get(menu.id)).status.value == "current"
    assert not (await confluence.mirror.plan(folder, "DOCS", delete=True)).actions


async def test_a_page_that_this_folder_did_not_make_is_not_taken(
    confluence: AsyncConfluence, folder: Path
) -> None:
    menu = await confluence.pages.create("DOCS", "menu", "<p>Theirs</p>")
    summary = await confluence.mirror.publish(folder, "DOCS")
    assert menu.id in str(summary.failures)
    assert (await confluence.pages.get(menu.id)).body.storage.value == "<p>Theirs</p>"
    (folder / "Guide/menu.md").write_text(MENU.replace("title:", f"id: {menu.id}\ntitle:"))
    assert (await confluence.mirror.publish(folder, "DOCS")).ok
    assert "Ribs" in (await confluence.pages.get(menu.id)).body.storage.value


async def test_a_plan_is_not_applied_to_what_has_changed_since(
    confluence: AsyncConfluence, folder: Path, writes: Callable[[], int]
) -> None:
    await confluence.mirror.publish(folder, "DOCS")
    (folder / "Guide/menu.md").write_text(MENU.replace("Ribs", "Steak"))
    plan = await confluence.mirror.plan(folder, "DOCS")
    menu = await titled(confluence, "Menu")
    await confluence.pages.update(menu.id, body="<p>Theirs</p>")
    before = writes()
    with pytest.raises(ChangedSincePlanError, match=r"Guide/menu\.md"):
        await plan.apply()
    plan = await confluence.mirror.plan(folder, "DOCS")
    (folder / "Guide.md").write_text(GUIDE + "\nMore\n")
    plan = await confluence.mirror.plan(folder, "DOCS")
    (folder / "Guide.md").write_text(GUIDE + "\nMuch more\n")
    with pytest.raises(ChangedSincePlanError, match=r"Guide\.md"):
        await plan.apply()
    assert writes() == before


BAD: list[tuple[str, bytes, str]] = [
    ("a.md", b"x\n\xff\n", "a.md:2: is not UTF-8"),
    ("a.md", b"---\ntitle: Menu\n---\n", "has the title 'Menu'"),
    ("a.md", b"---\ntitle: MENU\n---\n", "has the title 'MENU'"),
    ("a.md", b"one\n\n[x](missing.md)\n", "a.md:3: links to missing.md"),
    ("a.md", b"---\ntitle: A\n---\n\n![x](no%20pic.png)\n", "a.md:5: links to no%20pic.png"),
    ("a.md", b"[x](../../etc/passwd)\n", "out of the folder"),
    ("a.md", b"---\ntitle: [\n---\n", "a.md:"),
    ("a.md", b"---\ntitle: A\n", "a.md:1: the front matter has no closing"),
    ("a.md", b"---\n- a\n---\n", "name: value"),
    ("a.md", b"---\nlabels: {a: b}\n---\n", "a.md:2: labels"),
    ("a.md", b"---\nid: abc\n---\n", "a.md:2: id"),
    ("a.md", b"---\nwidth: wide\n---\n", "a.md:2: width"),
    ("a.md", b"---\ntitle: " + b"x" * 256 + b"\n---\n", "256"),
    ("a.md", b"x" * (5 * 1024 * 1024 + 1), "5 MB"),
    ("confluence.lock", b"{", "confluence.lock:1"),
]


@pytest.mark.parametrize(("name", "content", "said"), BAD)
async def test_what_cannot_be_published_is_named_before_anything_is_sent(
    confluence: AsyncConfluence,
    folder: Path,
    sandbox: Sandbox,
    name: str,
    content: bytes,
    said: str,
) -> None:
    (folder / name).write_bytes(content)
    (folder / "b.md").write_text("[x](also-missing.md)")
    with pytest.raises(FolderError) as caught:
        await confluence.mirror.publish(folder, "DOCS")
    assert said in str(caught.value)
    if name != "confluence.lock":
        assert "also-missing.md" in str(caught.value)
    assert not sandbox.requests


async def test_targets_that_cannot_be_published_to(
    confluence: AsyncConfluence, folder: Path, writes: Callable[[], int]
) -> None:
    with pytest.raises(FolderError, match="does not exist"):
        await confluence.mirror.publish(folder / "none", "DOCS")
    with pytest.raises(FolderError, match="not a folder"):
        await confluence.mirror.publish(folder / "Guide.md", "DOCS")
    with pytest.raises(NotFoundError):
        await confluence.mirror.publish(folder, "NONE")
    assert not writes()
    await confluence.mirror.publish(folder, "DOCS")
    await confluence.spaces.create(key="OTHER", name="Other")
    before = writes()
    with pytest.raises(FolderError, match="DOCS"):
        await confluence.mirror.publish(folder, "OTHER")
    assert writes() == before


async def test_a_plan_is_of_the_folder_as_it_was(
    confluence: AsyncConfluence, folder: Path, writes: Callable[[], int]
) -> None:
    plan = await confluence.mirror.plan(folder, "DOCS")
    await confluence.mirror.publish(folder, "DOCS")
    before = writes()
    for outdated in (plan, plan):
        with pytest.raises(ChangedSincePlanError, match="the plan was made"):
            await outdated.apply()
    plan = await confluence.mirror.plan(folder, "DOCS")
    await plan.apply()
    with pytest.raises(ChangedSincePlanError, match="plan again"):
        await plan.apply()
    assert writes() == before


async def test_one_page_that_fails_does_not_stop_the_rest(
    confluence: AsyncConfluence, folder: Path, sandbox: Sandbox
) -> None:
    sandbox.fail_next(
        status=403,
        when=lambda asked: asked.operation == "createPage" and "Grill" in str(asked.body),
    )
    (folder / "other.md").write_text("Other\n")
    summary = await confluence.mirror.publish(folder, "DOCS")
    assert [failure.path for failure in summary.failures] == ["Guide.md", "Guide/menu.md"]
    assert summary.pages == 1
    assert (await confluence.mirror.publish(folder, "DOCS")).ok


async def test_export_edit_publish_changes_only_that_text(
    confluence: AsyncConfluence, tmp_path: Path
) -> None:
    storage = (
        '<p>Buy&nbsp;<strong>ribs</strong> <ac:link><ri:page ri:content-title="Docs Home" />'
        '</ac:link>.</p><ac:structured-macro ac:name="toc" ac:macro-id="7" /><p>Corn</p>'
    )
    page = await confluence.pages.create("DOCS", "Plan", storage)
    stored = (await confluence.pages.get(page.id)).body.storage.value
    await confluence.mirror.export("DOCS", tmp_path)
    unchanged = await confluence.mirror.plan(tmp_path, "DOCS")
    assert not unchanged.actions
    file = tmp_path / "Docs Home/Plan.md"
    file.write_text(file.read_text().replace("Corn", "Maize"))
    await confluence.pages.update(page.id, body=stored.replace("ribs", "wings"))
    assert (await confluence.mirror.publish(tmp_path, "DOCS")).ok
    body = (await confluence.pages.get(page.id)).body.storage.value
    assert body == stored.replace("ribs", "wings").replace("Corn", "Maize")
    assert (await confluence.mirror.export("DOCS", tmp_path)).ok
    assert "wings" in file.read_text()
    assert not (await confluence.mirror.plan(tmp_path, "DOCS")).actions


async def test_an_export_that_leaves_an_edited_file_hides_no_conflict(
    confluence: AsyncConfluence, tmp_path: Path
) -> None:
    page = await confluence.pages.create("DOCS", "Plan", "<p>Ribs</p><p>Corn</p>")
    await confluence.mirror.export("DOCS", tmp_path)
    file = tmp_path / "Docs Home/Plan.md"
    file.write_text(file.read_text().replace("Corn", "Maize"))
    await confluence.pages.update(page.id, body="<p>Ribs</p><p>Beans</p>")
    for _ in range(2):
        assert not (await confluence.mirror.export("DOCS", tmp_path)).ok
        summary = await confluence.mirror.publish(tmp_path, "DOCS")
        assert summary.conflicts == 1
        assert (await confluence.pages.get(page.id)).body.storage.value.endswith("<p>Beans</p>")
    await confluence.pages.update(page.id, body="<p>Ribs and wings</p><p>Corn</p>")
    assert (await confluence.mirror.publish(tmp_path, "DOCS")).ok
    body = (await confluence.pages.get(page.id)).body.storage.value
    assert body == "<p>Ribs and wings</p><p>Maize</p>"
    file.write_text(file.read_text().replace("Maize", "Peas"))
    await confluence.pages.update(page.id, body=body.replace("Maize", "Leek"))
    assert (await confluence.mirror.publish(tmp_path, "DOCS")).conflicts == 1


async def test_an_export_that_leaves_an_edited_file_hides_no_edit_from_a_deletion(
    confluence: AsyncConfluence, tmp_path: Path
) -> None:
    await confluence.mirror.export("DOCS", tmp_path)
    file = tmp_path / "Plan.md"
    file.write_text("Corn\n")
    assert (await confluence.mirror.publish(tmp_path, "DOCS")).ok
    assert (await confluence.mirror.export("DOCS", tmp_path)).ok
    page = await titled(confluence, "Plan")
    file = tmp_path / "Docs Home/Plan.md"
    file.write_text(file.read_text().replace("Corn", "Maize"))
    await confluence.pages.update(page.id, body="<p>Beans</p>")
    assert not (await confluence.mirror.export("DOCS", tmp_path)).ok
    file.unlink()
    assert (await confluence.mirror.publish(tmp_path, "DOCS", delete=True)).conflicts == 1
    assert (await titled(confluence, "Plan")).version.number == 2


async def test_pages_stay_in_their_folders(
    confluence: AsyncConfluence, tmp_path: Path, writes: Callable[[], int]
) -> None:
    top = await confluence.folders.create("DOCS", "Recipes")
    deep = await confluence.folders.create("DOCS", "Deep", parent=top.id)
    page = await confluence.pages.create("DOCS", "Plan", "<p>Corn</p>", parent=deep.id)
    await confluence.mirror.export("DOCS", tmp_path)
    file = tmp_path / "Recipes/Deep/Plan.md"
    file.write_text(file.read_text().replace("Corn", "Maize"))
    (tmp_path / "Recipes/New.md").write_text("New\n")
    (tmp_path / "Recipes/Deep/plain").mkdir()
    (tmp_path / "Recipes/Deep/plain/Other.md").write_text("Other\n")
    plan = await confluence.mirror.plan(tmp_path, "DOCS")
    assert "move" not in str(plan)
    assert f"  under {top.id}" in str(plan)
    assert (await plan.apply()).ok
    assert (await confluence.pages.get(page.id)).parent_id == deep.id
    assert (await titled(confluence, "New")).parent_id == top.id
    assert (await titled(confluence, "Other")).parent_id == deep.id
    file.rename(tmp_path / "Recipes/Plan.md")
    plan = await confluence.mirror.plan(tmp_path, "DOCS")
    assert f"move under {top.id}" in str(plan)
    before = writes()
    assert (await plan.apply()).ok
    assert writes() == before + 1
    assert (await confluence.pages.get(page.id)).parent_id == top.id
    assert not (await confluence.mirror.plan(tmp_path, "DOCS")).actions


async def test_a_copy_gets_the_folders_once(
    confluence: AsyncConfluence,
    tmp_path: Path,
    sent: Callable[[str], int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    home = (await confluence.spaces.get_by_key("DOCS")).homepage_id
    top = await confluence.folders.create("DOCS", "Recipes", parent=home)
    plan = await confluence.pages.create("DOCS", "Plan", "<p>Corn</p>", parent=top.id)
    deep = await confluence.folders.create("DOCS", "Deep", parent=plan.id)
    image = '<p><ac:image><ri:attachment ri:filename="a:b.png" /></ac:image></p>'
    menu = await confluence.pages.create("DOCS", "Menu", image, parent=deep.id)
    await confluence.attachments.upload(menu.id, b"png", name="a:b.png")
    await confluence.spaces.create(key="COPY", name="Copy")
    await confluence.mirror.export("DOCS", tmp_path / "one")
    made, note = sent("createFolder"), Lock.note

    def killed(lock: Lock, id: str, entry: Entry | None) -> None:
        if entry is not None and entry.kind == "folder":
            raise RuntimeError("killed")
        note(lock, id, entry)

    planned = str(await confluence.mirror.plan(tmp_path / "one", "COPY"))
    assert "create Docs Home/Recipes/Plan/Deep ('Deep')\n  a folder" in planned
    with monkeypatch.context() as patch:
        patch.setattr(Lock, "note", killed)
        with pytest.raises(RuntimeError, match="killed"):
            await confluence.mirror.publish(tmp_path / "one", "COPY")
    assert sent("createFolder") - made == 1
    assert (await confluence.mirror.publish(tmp_path / "one", "COPY")).ok
    assert sent("createFolder") - made == 2
    again = await confluence.mirror.publish(tmp_path / "one", "COPY")
    assert (again.pages, again.ok) == (0, True)
    await confluence.mirror.export("COPY", tmp_path / "two")
    assert files_of(tmp_path / "two").keys() == files_of(tmp_path / "one").keys()
    copied = await confluence.pages.find(space="COPY", title="Menu")
    assert copied is not None
    assert [file.title async for file in confluence.attachments.list(copied.id)] == ["a:b.png"]


async def test_the_plan_tells_all_that_is_sent(confluence: AsyncConfluence, folder: Path) -> None:
    planned = str(await confluence.mirror.plan(folder, "DOCS"))
    for said in ("add label corn", "set property content-appearance-published", "  under"):
        assert said in planned
    await confluence.mirror.publish(folder, "DOCS")
    (folder / "Guide/menu.md").rename(folder / "menu.md")
    text = MENU.replace("title: Menu", "title: Carte").replace("food, ", "fish, ")
    (folder / "menu.md").write_text(
        text.replace("---\n", f"---\nid: {(await titled(confluence, 'Menu')).id}\n", 1)
    )
    (folder / "Guide.md").write_text("# Grill guide\n")
    planned = str(await confluence.mirror.plan(folder, "DOCS"))
    for said in ("rename 'Menu'", "move under", "add label fish", "remove label food"):
        assert said in planned
    assert "add label corn" not in planned


async def test_links_out_of_the_folder_are_not_followed(
    confluence: AsyncConfluence, folder: Path, tmp_path: Path, sandbox: Sandbox
) -> None:
    (tmp_path / "secret.md").write_text("secret")
    (folder / "Guide.files").mkdir()
    (folder / "Guide.files/a.md").symlink_to(tmp_path / "secret.md")
    (folder / "b.md").symlink_to(tmp_path / "secret.md")
    (folder / "loop").symlink_to(folder / "loop")
    (folder / "c.md").write_text("![](loop)\n")
    with pytest.raises(FolderError) as caught:
        await confluence.mirror.plan(folder, "DOCS")
    assert [problem.path for problem in caught.value.problems] == [
        "Guide.files/a.md",
        "b.md",
        "c.md",
    ]
    assert not sandbox.requests


async def test_an_export_published_into_an_empty_space_exports_the_same_tree(
    confluence: AsyncConfluence, tmp_path: Path
) -> None:
    plan = await confluence.pages.create(
        "DOCS",
        "Grill: plan?",
        '<p>See <ac:link><ri:page ri:content-title="Menu" /></ac:link></p>'
        '<p><ac:image><ri:attachment ri:filename="a:b.png" /></ac:image></p>'
        f'<ac:structured-macro ac:name="jira"><ac:parameter ac:name="jqlQuery">{"x = 1 " * 50}'
        "</ac:parameter></ac:structured-macro>",
    )
    await confluence.pages.create("DOCS", "Menu", "<p>Corn</p>", parent=plan.id)
    await confluence.attachments.upload(plan.id, b"png", name="a:b.png")
    await confluence.attachments.upload(plan.id, b"unlinked", name="c.bin")
    await confluence.labels.add(plan.id, "food")
    await confluence.spaces.create(key="COPY", name="Copy")
    await confluence.mirror.export("DOCS", tmp_path / "one")
    before = files_of(tmp_path / "one")
    summary = await confluence.mirror.publish(tmp_path / "one", "COPY")
    assert summary.ok, str(summary)
    assert (await confluence.mirror.publish(tmp_path / "one", "COPY")).pages == 0
    await confluence.mirror.export("COPY", tmp_path / "two")
    after = files_of(tmp_path / "two")
    assert before.keys() == after.keys()
    for name, content in before.items():
        if name.endswith(".md"):
            assert body_of(after[name]) == body_of(content)
        else:
            assert after[name] == content


def body_of(file: bytes) -> str:
    return file.decode().split("---\n", 2)[2]


async def test_pages_below_one_that_an_interrupted_run_made(
    confluence: AsyncConfluence, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = Lock.note

    def killed(lock: Lock, id: str, entry: Entry | None) -> None:
        if entry is not None and entry.kind == "page":
            raise OSError("the page is made, and the lock does not know it")
        note(lock, id, entry)

    with monkeypatch.context() as patch:
        patch.setattr(Lock, "note", killed)
        assert not (await confluence.mirror.publish(folder, "DOCS")).ok
    above = await titled(confluence, "Grill guide")
    summary = await confluence.mirror.publish(folder, "DOCS")
    assert summary.ok, summary
    assert (await titled(confluence, "Menu")).parent_id == above.id
