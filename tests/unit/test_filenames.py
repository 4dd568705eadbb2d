"""Names of files, from both sides."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._filenames import checked_file_name, local_name
from confluence_connector._partial import PartialFile
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
        ("a/b\\c:d", "a_b_c_d"),
        ("..", "_"),
        ("", "_"),
        ("dots...", "dots"),
        ("nul.txt", "_nul.txt"),
        ("nullable.txt", "nullable.txt"),
    ],
)
def test_local_names(title: str, name: str) -> None:
    assert local_name(title) == name


def test_a_long_name_keeps_its_suffix() -> None:
    assert local_name("☕" * 255 + ".pdf") == "☕" * 83 + ".pdf"
    assert len(local_name("a." + "b" * 300)) == 255


def test_what_may_be_sent() -> None:
    assert checked_file_name("x" * 255) == "x" * 255
    for name in ("", "\t", "a/b", "a\x7f", "a\x85", "x" * 256):
        with pytest.raises(InvalidInputError):
            checked_file_name(name)


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
