"""Names of files, from both sides."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._filenames import local_name, validate_file_name
from confluence_connector._partial import PartialFile, require_folder
from confluence_connector.errors import InvalidInputError


@given(st.text(max_size=400) | st.text("./\\:\x00 aé", max_size=20))
def test_a_local_name_is_one_step_into_the_folder(title: str) -> None:
    name = local_name(title)
    for path in (Path("in") / name, PureWindowsPath("in") / name):
        assert path.name == name
        assert path.parent == type(path)("in")
        assert not path.is_absolute()
    assert 0 < len(name.encode()) <= 255


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Grill plan (2).pdf", "Grill plan (2).pdf"),
        ("Größe ☕.txt", "Größe ☕.txt"),
        (".bashrc", ".bashrc"),
        ("nullable.txt", "nullable.txt"),
        ("COM10.txt", "COM10.txt"),
    ],
)
def test_a_title_that_can_stand_is_the_name(title: str, name: str) -> None:
    assert local_name(title) == name


@pytest.mark.parametrize(
    ("title", "start", "end"),
    [
        ("a/b\\c:d", "a_b_c_d~", ""),
        ("..", "_~", ""),
        ("", "_~", ""),
        ("dots...", "dots~", ""),
        ("nul.txt", "_nul~", ".txt"),
        ("COM¹", "_COM¹~", ""),
        ("conin$ .txt", "_conin$ ~", ".txt"),
        ("☕" * 255 + ".pdf", "☕" * 80, ".pdf"),
    ],
)
def test_a_title_that_cannot_stand_gets_a_mark(title: str, start: str, end: str) -> None:
    name = local_name(title)
    assert name.startswith(start)
    assert name.endswith(end)
    assert name == local_name(title)


@given(st.lists(st.text('ab?*|"_ ./~', max_size=6), unique=True, min_size=2, max_size=5))
def test_names_within_one_folder_do_not_collide(titles: list[str]) -> None:
    assert len({local_name(title) for title in titles}) == len(titles)


def test_a_long_name_fits() -> None:
    assert len(local_name("a." + "b" * 300)) == 255


def test_what_may_be_sent() -> None:
    assert validate_file_name("x" * 255) == "x" * 255
    for name in ("", "\t", "a/b", "a\\b", "a\x7f", "a\x85", "x" * 256):
        with pytest.raises(InvalidInputError):
            validate_file_name(name)


def test_a_partial_file_has_no_name_until_it_is_whole(tmp_path: Path) -> None:
    file = PartialFile(tmp_path, "a.txt")
    file.write(b"half")
    assert not (tmp_path / "a.txt").exists()
    file.discard()
    assert list(tmp_path.iterdir()) == []
    file = PartialFile(tmp_path / "b.txt", "a.txt")
    file.write(b"whole")
    assert file.commit() == tmp_path / "b.txt"
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"whole"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        PartialFile(tmp_path / "none" / "a.txt", "a.txt")


def save(to: Path, title: str = "a.txt") -> Path:
    file = PartialFile(to, title)
    file.write(b"new")
    return file.commit()


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o666, 0o400])
def test_a_file_that_is_replaced_keeps_its_mode(tmp_path: Path, mode: int) -> None:
    for to in (tmp_path / "a.txt", tmp_path):
        (tmp_path / "a.txt").write_text("old")
        (tmp_path / "a.txt").chmod(mode)
        assert save(to) == tmp_path / "a.txt"
        assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == mode
        assert (tmp_path / "a.txt").read_bytes() == b"new"
        (tmp_path / "a.txt").unlink()


def test_a_new_file_gets_the_mode_that_files_get(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("as usual")
    assert save(tmp_path).stat().st_mode == (tmp_path / "b.txt").stat().st_mode


def test_what_is_not_a_file_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "link").symlink_to(tmp_path / "a.txt")
    for to in (tmp_path / "a.txt", tmp_path, tmp_path / "link", Path("/dev/null")):
        with pytest.raises(InvalidInputError, match="not a regular file"):
            PartialFile(to, "a.txt")
    with pytest.raises(InvalidInputError, match="not a regular file"):
        require_folder("/dev/null")
    assert stat.S_ISFIFO((tmp_path / "a.txt").stat().st_mode)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_link_that_is_named_is_followed_and_one_in_a_folder_is_not(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "outside.txt").write_text("old")
    (tmp_path / "in" / "a.txt").symlink_to(tmp_path / "outside.txt")
    assert save(tmp_path / "in" / "a.txt") == tmp_path / "outside.txt"
    assert (tmp_path / "outside.txt").read_bytes() == b"new"
    (tmp_path / "outside.txt").write_text("old")
    save(tmp_path / "in")
    assert (tmp_path / "outside.txt").read_bytes() == b"old"
    assert (tmp_path / "in" / "a.txt").read_bytes() == b"new"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has files without a name")
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_a_process_that_is_killed_leaves_nothing_behind(tmp_path: Path, how: int) -> None:
    program = (
        "import os, sys; from confluence_connector._partial import PartialFile; "
        f"PartialFile(sys.argv[1], 'a.txt').write(bytes(1 << 20)); os.kill(os.getpid(), {how})"
    )
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False)
    assert done.returncode == -how
    assert list(tmp_path.iterdir()) == []


def test_a_file_system_without_nameless_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    assert save(tmp_path).read_bytes() == b"new"
    PartialFile(tmp_path, "b.txt").discard()
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_file_system_that_ignores_case_loses_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    early = PartialFile(tmp_path, "Menu.txt")
    (tmp_path / "Menu.txt").write_text("theirs")
    # As such a file system lists a file that was written as menu.txt.
    monkeypatch.setattr(os, "listdir", lambda folder: ["menu.txt"])
    early.write(b"early")
    assert early.commit().name.startswith("Menu~")
    late = PartialFile(tmp_path, "Menu.txt")
    late.write(b"late")
    assert late.commit().read_bytes() == b"late"
    assert (tmp_path / "Menu.txt").read_text() == "theirs"
