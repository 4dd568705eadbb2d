"""The lock of a folder: read as it was written, and refused where a part of it is missing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from confluence_connector.mirror import FolderError
from confluence_connector.mirror.lock import LOCK, Entry, Lock


@pytest.fixture
def lock(tmp_path: Path) -> Lock:
    plan = Entry(kind="page", title="Plän", version=3, parent="1", place="Home/Plan.md")
    plan.path, plan.labels, plan.links = plan.place, ["food"], {"Menu.md": "page:Menu"}
    moved = Entry(kind="page", title="}", version=1, place="New/Menu.md", path="Menu.md")
    file = Entry(kind="attachment", title="a.png", version=1, size=3, place="Home/Plan.files/a.png")
    lock = Lock(
        folder=tmp_path, site="s", space_id="1", space="DOCS", origin="export", options={"a": 1}
    )
    lock.entries = {"7": plan, "8": moved, "att9": file}
    lock.mark = json.dumps({"records": {"7": ["page", 3]}})
    lock.save()
    return lock


@pytest.mark.parametrize("indent", [None, 2])
def test_a_lock_is_the_same_however_it_is_laid_out(
    lock: Lock, tmp_path: Path, indent: int | None
) -> None:
    assert Lock.load(tmp_path) == lock
    path = tmp_path / LOCK
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")), indent=indent), "utf-8")
    assert Lock.load(tmp_path) == lock


def test_a_lock_with_line_ends_of_windows(lock: Lock, tmp_path: Path) -> None:
    path = tmp_path / LOCK
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert Lock.load(tmp_path) == lock


@pytest.mark.usefixtures("lock")
def test_a_lock_that_was_cut_off_anywhere_is_refused(tmp_path: Path) -> None:
    path = tmp_path / LOCK
    whole = path.read_bytes()
    for end in range(len(whole.rstrip())):
        path.write_bytes(whole[:end])
        with pytest.raises(FolderError, match="damaged"):
            Lock.load(tmp_path)


@pytest.mark.usefixtures("lock")
@pytest.mark.parametrize(
    "entry",
    ["5", "null", '{"kind": "page"}', '{"kind": "page", "title": "", "version": 1, "place": 5}'],
)
def test_an_entry_of_another_shape_is_refused(tmp_path: Path, entry: str) -> None:
    path = tmp_path / LOCK
    text = path.read_text("utf-8").replace('"entries": {', f'"entries": {{\n"6": {entry},')
    path.write_text(text, "utf-8")
    with pytest.raises(FolderError, match="damaged"):
        Lock.load(tmp_path)


def test_the_journal_adds_to_the_lock(lock: Lock, tmp_path: Path) -> None:
    lock.note("8", None)
    lock.note("7", lock.entries["7"])
    with (tmp_path / f"{LOCK}.journal").open("a") as journal:
        journal.write('["10", {"kind": "page", "title": "", "version": 1, "place": 5}]\n["9", {"ki')
    assert Lock.load(tmp_path) == lock
