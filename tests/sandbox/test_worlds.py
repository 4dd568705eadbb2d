"""A world for a suite: snapshots, seeds, profiles, and a switch for every setting."""

import json
import subprocess
import sys
from datetime import UTC, datetime

import httpx
import pytest
from attrs import fields
from tests.sandbox.wire import SPACE_ID, V1, V2

from confluence_connector.sandbox import Sandbox, SeedError
from confluence_connector.sandbox.__main__ import _parser, main
from confluence_connector.sandbox.app.profiles import PROFILES
from confluence_connector.sandbox.app.settings import Settings


def titles(api):
    return [row["title"] for row in api.get(f"{V2}/pages").json()["results"]]


@pytest.mark.parametrize("in_file", [False, True])
def test_what_was_done_since_a_snapshot_is_undone(tmp_path, in_file):
    with Sandbox(tmp_path / "a.db" if in_file else None) as sandbox:
        sandbox.clock.hold(datetime(2026, 1, 1, tzinfo=UTC))
        gateway = f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}"
        headers = {"authorization": f"Bearer {sandbox.issue_token()}"}
        with httpx.Client(transport=sandbox.transport, base_url=gateway, headers=headers) as api:
            api.post(f"{V2}/pages", json={"spaceId": SPACE_ID, "title": "Kept"})
            kept = sandbox.snapshot()
            for _ in range(2):
                made = api.post(f"{V2}/pages", json={"spaceId": SPACE_ID, "title": "Undone"}).json()
                sandbox.latency, sandbox.profile = 0.001, "slow"
                sandbox.profile = ""
                sandbox.add_site("beta")
                sandbox.clock.advance(60)
                sandbox.fail_next(5)
                sandbox.restore(kept)
                assert titles(api) == ["Docs Home", "Kept"]
                found = api.get(f"{V1}/search?cql=title=Undone").json()["results"]
                assert found == []
                assert sandbox.latency == 0
                assert sandbox.other_sites == []
                assert sandbox.clock.now() == datetime(2026, 1, 1, tzinfo=UTC)
            again = api.post(f"{V2}/pages", json={"spaceId": SPACE_ID, "title": "Undone"}).json()
            assert again["id"] == made["id"]
        with Sandbox() as other:
            other.restore(kept)
            with other.client() as client:
                assert [page.title for page in client.pages.list()] == ["Docs Home", "Kept"]


def test_a_folder_becomes_pages(tmp_path, api, sandbox):
    (tmp_path / "menu.md").write_text("# The menu\n\nRibs and *corn*\n")
    (tmp_path / "plain.xml").write_text("<p>Hi</p>")
    (tmp_path / "skipped.png").write_bytes(b"png")
    (tmp_path / "recipes").mkdir()
    (tmp_path / "recipes" / "index.md").write_text("All of them")
    (tmp_path / "recipes" / "ribs.md").write_text("Slowly")
    assert sandbox.seed(tmp_path) == 4
    rows = {
        row["title"]: row for row in api.get(f"{V2}/pages?body-format=storage").json()["results"]
    }
    assert set(rows) == {"Docs Home", "The menu", "plain", "recipes", "ribs"}
    assert rows["ribs"]["parentId"] == rows["recipes"]["id"]
    assert "<em>corn</em>" in rows["The menu"]["body"]["storage"]["value"]
    assert "All of them" in rows["recipes"]["body"]["storage"]["value"]


@pytest.mark.parametrize(("name", "content"), [("bad.xml", b"<p>"), ("bad.md", b"\xff\xfe")])
def test_what_is_not_a_page_is_named(tmp_path, sandbox, name, content, capsys):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SeedError, match=name):
        sandbox.seed(tmp_path)
    with pytest.raises(SeedError, match="not a folder"):
        sandbox.seed(tmp_path / "none")
    with pytest.raises(SeedError, match="no space"):
        sandbox.seed(tmp_path, space="NONE")
    assert main(["--seed", str(tmp_path), "--port", "0"]) == 1
    assert name in capsys.readouterr().err


def statuses(api, count):
    found = []
    for _ in range(count):
        try:
            found.append(api.get(f"{V2}/spaces").status_code)
        except httpx.RemoteProtocolError:
            found.append(0)
    return found


def test_profiles_fail_the_same_requests_on_every_run():
    for name, expected in {
        "rate-limited": [200, 200, 429] * 4,
        "maintenance": [503] * 12,
        "flaky": [200, 200, 200, 0, 200, 200, 200, 503, 200, 200, 200, 504],
    }.items():
        with Sandbox() as sandbox:
            sandbox.profile = name
            gateway = f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}"
            headers = {"authorization": f"Bearer {sandbox.issue_token()}"}
            with httpx.Client(
                transport=sandbox.transport, base_url=gateway, headers=headers
            ) as api:
                assert statuses(api, 12) == expected, name


def test_an_unknown_profile_is_refused(sandbox):
    with pytest.raises(ValueError, match="profile"):
        sandbox.profile = "tired"
    assert sandbox.profile == ""


def test_every_setting_has_a_switch():
    shown = _parser().format_help()
    for one in fields(Settings):
        name = {"latency": "latency-ms", "other_sites": "other-site"}.get(one.name, one.name)
        assert f"--{name.replace('_', '-')}" in shown
    for name in PROFILES:
        assert name in shown
    options = _parser().parse_args(["--no-removed-v1", "--points-limit=7", "--task-seconds=2.5"])
    assert (options.removed_v1, options.points_limit, options.task_seconds) == (False, 7, 2.5)
    assert options.strict is False


@pytest.mark.parametrize("switch", ["--latency-ms=-1", "--latency-ms=nan", "--points-limit=x"])
def test_bad_switches_are_one_sentence(switch, capsys):
    with pytest.raises(SystemExit):
        main([switch])
    assert "is not a" in capsys.readouterr().err


def test_switches_reach_the_served_sandbox(tmp_path):
    (tmp_path / "ribs.md").write_text("Slowly")
    command = [
        sys.executable,
        "-m",
        "confluence_connector.sandbox",
        "--port=0",
        "--other-site=beta",
    ]
    command += ["--profile=maintenance", f"--seed={tmp_path}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        try:
            assert process.stdout is not None
            start = json.loads(process.stdout.readline())
            found = httpx.get(f"{start['site_url']}{V2}/pages", trust_env=False)
            assert found.status_code == 503
        finally:
            process.terminate()
