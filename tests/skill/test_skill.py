"""Both variants keep to the Agent Skills specification, and every command they show works."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from tests.cli.world import World, run, run_line, world

from confluence_connector.skill import NAME, write_skill

_LINK = re.compile(r"\]\(([^)]+)\)")
_BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
_ALLOWED = {"name", "description", "license", "compatibility", "metadata", "allowed-tools"}


@pytest.fixture(params=[False, True], ids=["plain", "managed"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    write_skill(tmp_path / "skills", managed=request.param)
    return tmp_path / "skills" / NAME


def parts(folder: Path) -> tuple[dict[str, object], str]:
    text = (folder / "SKILL.md").read_text("utf-8")
    start, head, body = text.split("---\n", 2)
    assert start == ""
    return yaml.safe_load(head), body


def commands(folder: Path) -> list[str]:
    """Return every command that the skill shows, in reading order."""
    paths = [folder / "SKILL.md", *sorted(folder.rglob("references/*.md"))]
    blocks = [block for path in paths for block in _BLOCK.findall(path.read_text("utf-8"))]
    return [line for block in blocks for line in block.splitlines() if line]


def test_the_frontmatter_is_valid(folder: Path) -> None:
    head, body = parts(folder)
    assert head.keys() <= _ALLOWED
    name, description = head["name"], head["description"]
    assert name == folder.name
    assert isinstance(name, str)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)
    assert len(name) <= 64
    assert isinstance(description, str)
    assert 0 < len(description) <= 1_024
    assert "Use it when" in description
    assert len(str(head["compatibility"])) <= 500
    metadata = head.get("metadata", {})
    assert isinstance(metadata, dict)
    assert all(isinstance(each, str) for pair in metadata.items() for each in pair)
    assert len(body.splitlines()) < 500
    assert len(body) / 4 < 5_000


def test_each_reference_exists_and_is_linked(folder: Path) -> None:
    _, body = parts(folder)
    links = {link for link in _LINK.findall(body) if "://" not in link}
    there = {str(path.relative_to(folder)) for path in folder.rglob("references/*.md")}
    assert links == there


def test_the_managed_variant_says_how_the_token_comes(tmp_path: Path) -> None:
    write_skill(tmp_path, managed=True)
    metadata = parts(tmp_path / NAME)[0]["metadata"]
    assert isinstance(metadata, dict)
    assert metadata["auth_env"] == "CONFLUENCE_ACCESS_TOKEN"
    assert metadata["integration_id"] == "confluence"
    assert "offline_access" in metadata["scopes"].split()
    write_skill(tmp_path / "plain")
    assert "metadata" not in parts(tmp_path / "plain" / NAME)[0]


def test_the_rules_are_kept(folder: Path) -> None:
    _, body = parts(folder)
    for rule in (
        "Cloud ID",
        "Never compute a version number",
        "Quote values in CQL",
        "the HTTP status and the server's own text",
        'manage_auth(action="connect", integration_id="confluence"',
        "Never ask for a token, print one",
        "only when the user explicitly asks",
    ):
        assert rule in body
    for operation in ("page delete", "publish --delete", " api "):
        assert not any(operation in line for line in commands(folder))


def test_every_command_works_with_the_scopes_of_the_managed_variant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_skill(tmp_path / "skills", managed=True)
    head, _ = parts(tmp_path / "skills" / NAME)
    metadata = head["metadata"]
    assert isinstance(metadata, dict)
    with world(tmp_path, monkeypatch) as site:
        token = site.sandbox.issue_token(scopes=metadata["scopes"].split())
        monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", token)
        lines = commands(tmp_path / "skills" / NAME)
        assert len(lines) > 15
        for line in lines:
            result = run_line(site.line(line))
            assert result.exit_code == 0, f"{line}\n{result.stderr}"
            assert token not in result.output


def test_the_command_writes_what_the_function_does(site: World, tmp_path: Path) -> None:
    for flags in ([], ["--managed"]):
        assert run("skill", "--to", "here", *flags).exit_code == 0
        write_skill(tmp_path / "there", managed=bool(flags))
        for path in (tmp_path / "there").rglob("*.md"):
            other = tmp_path / "here" / path.relative_to(tmp_path / "there")
            assert other.read_bytes() == path.read_bytes()


def test_a_folder_that_cannot_be_written(site: World, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert run("skill", "--to", "file").exit_code == 2
    (tmp_path / "skills").mkdir()
    (tmp_path / "skills" / NAME).write_text("")
    result = run("skill", "--to", "skills")
    assert result.exit_code == 1
    assert "Traceback" not in result.stderr
