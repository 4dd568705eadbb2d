"""The sync files are derived from the async ones, and a hand edit of either is noticed."""

import ast
import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SCRIPT = ROOT / "tools" / "unasync.py"


def load():
    spec = importlib.util.spec_from_file_location("unasync_script", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


unasync = load()


@pytest.fixture(scope="module")
def derived_once(tmp_path_factory):
    """A copy of what the script reads and writes, brought up to date."""
    root = tmp_path_factory.mktemp("repository")
    shutil.copy(ROOT / "pyproject.toml", root)
    for home in unasync.HOMES:
        for colour in ("_async", "_sync"):
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / home / colour, root / home / colour, ignore=ignored)
    (root / "tools").mkdir()
    shutil.copy(SCRIPT, root / "tools")
    assert unasync.main([], root) == 0
    return root


@pytest.fixture
def root(derived_once, tmp_path):
    return shutil.copytree(derived_once, tmp_path / "repository")


@pytest.fixture
def damaged(root):
    """The largest derived file of each folder, for tests to do harm to."""
    folders = [root / home / "_sync" for home in unasync.HOMES]
    return [max(folder.rglob("*.py"), key=lambda path: path.stat().st_size) for folder in folders]


def files(root):
    return {path: path.read_bytes() for path in root.rglob("*.py")}


def source_of(sync):
    """Return the file that a derived one comes from."""
    folder = next(parent for parent in sync.parents if parent.name == "_sync")
    return folder.with_name("_async") / sync.relative_to(folder)


def check(root, capsys):
    """Run the check, which must change nothing, and return its verdict and its words."""
    before = files(root)
    verdict = unasync.main(["--check"], root)
    assert files(root) == before
    return verdict, capsys.readouterr().out


def test_this_repository_is_up_to_date(capsys):
    assert unasync.main(["--check"]) == 0, capsys.readouterr().out


def test_green_after_deriving_and_stable(root, capsys):
    assert check(root, capsys) == (0, "")
    before = files(root)
    assert unasync.main([], root) == 0
    assert files(root) == before
    assert "0 changed" in capsys.readouterr().out


def complaints(root, paths, complaint):
    return [f"{path.relative_to(root)} {complaint}: run nox -s unasync" for path in sorted(paths)]


def test_red_for_changed_files_and_repaired(root, damaged, capsys):
    good = files(root)
    for path in damaged:
        path.write_text(path.read_text() + "# by hand\n")
    verdict, words = check(root, capsys)
    assert verdict == 1
    assert words.splitlines() == complaints(root, damaged, "differs from its source")
    unasync.main([], root)
    assert files(root) == good


def test_red_for_missing_files_and_repaired(root, damaged, capsys):
    good = files(root)
    for path in damaged:
        path.unlink()
    verdict, words = check(root, capsys)
    assert verdict == 1
    assert words.splitlines() == complaints(root, damaged, "differs from its source")
    unasync.main([], root)
    assert files(root) == good


def test_red_for_orphans_and_repaired(root, damaged, capsys):
    good = files(root)
    orphans = [path.with_name("orphan.py") for path in damaged]
    for orphan in orphans:
        orphan.write_text("")
    verdict, words = check(root, capsys)
    assert verdict == 1
    assert words.splitlines() == complaints(root, orphans, "has no source")
    unasync.main([], root)
    assert files(root) == good


def test_red_for_changed_sources(root, damaged, capsys):
    for path in damaged:
        source = source_of(path)
        added = "\n\nasync def added() -> None:\n    await added()\n"
        source.write_text(source.read_text() + added)
    verdict, words = check(root, capsys)
    assert verdict == 1
    assert words.splitlines() == complaints(root, damaged, "differs from its source")
    unasync.main([], root)
    for path in damaged:
        assert path.read_text().endswith("\n\ndef added() -> None:\n    added()\n")


def test_an_idle_rule_is_refused(root, monkeypatch):
    monkeypatch.setattr(unasync, "RULES", [*unasync.RULES, (r"\bnobody writes this\b", "")])
    for arguments in ([], ["--check"]):
        with pytest.raises(SystemExit, match="nobody writes this") as caught:
            unasync.main(arguments, root)
        assert caught.value.code not in (0, None)


def test_as_a_command(root, damaged):
    def run():
        command = [sys.executable, str(root / "tools" / "unasync.py"), "--check"]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    assert run().returncode == 0
    damaged[0].write_text("")
    done = run()
    assert done.returncode == 1
    assert str(damaged[0].relative_to(root)) in done.stdout


ASYNC_SYNTAX = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)


@pytest.mark.parametrize("home", unasync.HOMES)
def test_no_async_syntax_is_left(home):
    for path in (ROOT / home / "_sync").rglob("*.py"):
        source = ast.parse(source_of(path).read_text())
        tree = ast.parse(path.read_text())
        assert not [node.lineno for node in ast.walk(tree) if isinstance(node, ASYNC_SYNTAX)]
        assert len(list(ast.walk(tree))) > 1 or len(list(ast.walk(source))) == 1
