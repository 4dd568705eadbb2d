"""A folder in git: exported, edited on branches, published, merged with what others wrote."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from confluence_connector import Confluence
from confluence_connector.sandbox import Sandbox

pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")

PLAN = "<h2>Food</h2><p>Ribs&nbsp;and corn</p><h2>Drinks</h2><p>Lemonade</p><h2>When</h2><p>May</p>"


class Repository:
    """A working tree with a history."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.git("init", "--initial-branch=main")
        self.git("config", "user.name", "Ann")
        self.git("config", "user.email", "ann@acme.example")

    def git(self, *arguments: str) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=self.folder, capture_output=True, text=True, check=True
        )
        return done.stdout

    def commit(self, what: str) -> None:
        self.git("add", "--all")
        self.git("commit", "--message", what)

    def changed(self) -> set[str]:
        lines = self.git("-c", "core.quotePath=off", "status", "--porcelain").splitlines()
        return {line[3:].strip('"') for line in lines}

    def replace(self, old: str, new: str) -> None:
        path = self.folder / "Docs Home/Plan.md"
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def confluence() -> Iterator[Confluence]:
    with Sandbox() as sandbox, sandbox.client() as confluence:
        yield confluence


@pytest.fixture
def page(confluence: Confluence) -> str:
    return confluence.pages.create("DOCS", "Plan", PLAN).id


@pytest.fixture
def repository(confluence: Confluence, page: str, tmp_path: Path) -> Repository:
    confluence.mirror.export("DOCS", tmp_path)
    repository = Repository(tmp_path)
    repository.commit("Export")
    return repository


def body_of(confluence: Confluence, page: str) -> str:
    return confluence.pages.get(page).body.storage.value


def test_others_edits_of_another_block_are_merged(
    confluence: Confluence, page: str, repository: Repository
) -> None:
    repository.git("switch", "--create", "drinks")
    repository.replace("Lemonade", "Iced tea")
    repository.commit("Change the drinks")
    before = body_of(confluence, page)
    confluence.pages.edit(page, lambda body: body.replace("May", "June"))
    repository.git("switch", "main")
    repository.git("merge", "drinks")
    assert confluence.mirror.publish(repository.folder, "DOCS").ok
    expected = before.replace("May", "June").replace("Lemonade", "Iced tea")
    assert body_of(confluence, page) == expected
    # Only the lock has changed: the file says what was written in it.
    assert repository.changed() == {"confluence.lock"}
    repository.commit("Publish")
    confluence.mirror.export("DOCS", repository.folder)
    assert repository.changed() == {"confluence.lock", "Docs Home/Plan.md"}
    difference = repository.git("diff", "--unified=0", "Docs Home/Plan.md")
    assert "+June" in difference
    assert "\n+Iced tea" not in difference
    repository.commit("Export")
    version = confluence.pages.get(page).version.number
    assert confluence.mirror.publish(repository.folder, "DOCS").pages == 0
    assert confluence.pages.get(page).version.number == version


def test_a_conflict_is_named_and_resolved_with_git(
    confluence: Confluence, page: str, repository: Repository
) -> None:
    repository.git("switch", "--create", "ours")
    repository.replace("Ribs", "Wings")
    repository.replace("Lemonade", "Iced tea")
    repository.commit("Change food and drinks")
    confluence.pages.edit(page, lambda body: body.replace("Ribs", "Tofu"))
    theirs = body_of(confluence, page)
    (conflict,) = confluence.mirror.publish(repository.folder, "DOCS").failures
    assert conflict.path == "Docs Home/Plan.md"
    assert "Wings" in conflict.message
    assert body_of(confluence, page) == theirs
    # Theirs on a branch of their own, which git merges like any other.
    repository.git("checkout", "--", ".")
    repository.git("switch", "main")
    confluence.mirror.export("DOCS", repository.folder)
    repository.commit("Export what others wrote")
    with pytest.raises(subprocess.CalledProcessError):
        repository.git("merge", "ours")
    repository.git("checkout", "--ours", "Docs Home/Plan.md")
    repository.replace("Tofu", "Wings and tofu")
    repository.replace("Lemonade", "Iced tea")
    repository.commit("Merge")
    assert confluence.mirror.publish(repository.folder, "DOCS").ok
    expected = theirs.replace("Tofu", "Wings and tofu").replace("Lemonade", "Iced tea")
    assert body_of(confluence, page) == expected


def test_line_ends_of_windows_are_no_edits(
    confluence: Confluence, page: str, repository: Repository
) -> None:
    # What git does where core.autocrlf is set.
    files = [*repository.folder.rglob("*.md")]
    for path in files:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert not confluence.mirror.plan(repository.folder, "DOCS").actions
    before = body_of(confluence, page)
    path = repository.folder / "Docs Home/Plan.md"
    path.write_bytes(path.read_bytes().replace(b"May", b"June"))
    assert confluence.mirror.plan(repository.folder, "DOCS").apply().pages == 1
    assert body_of(confluence, page) == before.replace("May", "June")
    confluence.pages.edit(page, lambda body: body.replace("June", "July"))
    assert confluence.mirror.export("DOCS", repository.folder).ok
    assert "July" in path.read_text("utf-8")
