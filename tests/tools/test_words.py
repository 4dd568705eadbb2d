"""The check for coined names finds them in every spelling, and nothing else."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from tools import words

INSTEAD = {"sighting": "match", "until_whole": "retry_download"}


@pytest.mark.parametrize(
    "line",
    [
        "sighting = 1",
        "class Sighting:",
        "all_sightings()",
        "first_sighting_of",
        "HTTPSighting(SIGHTINGS)",
        "# a Sighting says where",
        "await _until_whole(read)",
        "class UntilWholeError:",
    ],
)
def test_a_coined_name_is_found_in_every_spelling(line: str) -> None:
    found = list(words.coined("x = 1\n" + line, INSTEAD))
    assert found
    assert {number for number, _, _ in found} == {2}
    assert {standard for _, _, standard in found} <= set(INSTEAD.values())


@pytest.mark.parametrize("line", ["insightings", "sight", "until the whole", "until_wholesale"])
def test_other_words_are_unchanged(line: str) -> None:
    assert list(words.coined(line, INSTEAD)) == []


def test_every_file_of_the_project_is_read_but_for_what_a_program_wrote(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "LIST", tmp_path / "words.txt")
    words.LIST.write_text('[instead]\nuncut = "shielded"\n', "utf-8")
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    for name in ("a.py", "docs/b.md", "generated/c.py", "p/_sync/d.py", "e.bin"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("uncut = 1\n", "utf-8")
    assert sorted(map(str, words.sources(tmp_path))) == ["a.py", "docs/b.md"]
    assert words.main(tmp_path) == 1
    (tmp_path / "a.py").write_text("shielded = 1\n", "utf-8")
    (tmp_path / "docs/b.md").unlink()
    assert words.main(tmp_path) == 0


def test_no_standard_word_is_itself_coined() -> None:
    instead = words.tomllib.loads(words.LIST.read_text("utf-8"))["instead"]
    assert list(words.coined("\n".join(instead.values()), instead)) == []
