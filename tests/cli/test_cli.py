"""The console script, against a sandbox on a port."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from click.testing import CliRunner, Result

from confluence_connector.cli.main import cli
from confluence_connector.cli.output import print_table
from confluence_connector.sandbox import Sandbox


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    with Sandbox(strict=True) as sandbox, sandbox.serve() as server:
        monkeypatch.setenv("CONFLUENCE_API_URL", server.url)
        monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", sandbox.issue_token())
        with sandbox.client() as confluence:
            confluence.pages.create(space="DOCS", title="Grill [bold]plan", body="<p>Ribs</p>")
        yield sandbox


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments)


def test_search_prints_a_table_for_people_and_json_for_programs(sandbox: Sandbox) -> None:
    table = run("search", 'title ~ "grill"')
    assert table.exit_code == 0
    assert "Grill [bold]plan" in table.stdout
    (hit,) = json.loads(run("search", 'title ~ "grill"', "--json").stdout)
    assert hit["title"] == "Grill [bold]plan"
    assert hit["type"] == "page"


def test_sites_and_spaces(sandbox: Sandbox) -> None:
    (site,) = json.loads(run("sites", "--json").stdout)
    assert site["name"] == "acme"
    (space,) = json.loads(run("spaces", "--json").stdout)
    assert space["key"] == "DOCS"


def test_a_table_cuts_and_translates_nothing(sandbox: Sandbox) -> None:
    table = run("sites").stdout
    assert "11111111-2222-3333-4444-555555555555" in table
    with sandbox.client() as confluence:
        confluence.pages.create(space="DOCS", title="Read :label: [red]", body="")
    assert "Read :label: [red]" in run("search", 'title ~ "label"').stdout


def test_what_others_wrote_does_not_steer_the_terminal(
    sandbox: Sandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    print_table([{"title": "\x1b]0;pwned\x07 plan\u202e"}], at_most=0)
    assert capsys.readouterr().out.split()[-2:] == ["\ufffd]0;pwned\ufffd", "plan\ufffd"]


def test_a_link_can_be_opened(sandbox: Sandbox) -> None:
    (hit,) = json.loads(run("search", 'title ~ "grill"', "--json").stdout)
    assert hit["url"].startswith("https://acme.atlassian.net/wiki/spaces/DOCS/pages/")


def test_access_names_what_a_token_lacks(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    scopes = ["read:page:confluence", "read:space:confluence"]
    monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", sandbox.issue_token(scopes=scopes))
    rows = {row["method"]: row for row in json.loads(run("access", "--json").stdout)}
    assert rows["pages.get"] == {"method": "pages.get", "usable": True, "missing": []}
    assert rows["pages.create"]["missing"] == ["write:page:confluence"]
    (line,) = (line for line in run("access").stdout.splitlines() if "pages.create" in line)
    assert line.split() == ["pages.create", "no", "write:page:confluence"]


def test_a_row_count_below_nothing_is_refused(sandbox: Sandbox) -> None:
    answer = run("spaces", "--at-most", "-1")
    assert answer.exit_code == 2
    assert "-1 is not in the range" in answer.stderr


def test_a_cut_listing_says_so(sandbox: Sandbox) -> None:
    cut = run("search", "type = page", "--at-most", "1")
    assert "--at-most 0 prints all" in cut.stderr
    for all_of_it in ("0", "2"):
        assert "--at-most" not in run("search", "type = page", "--at-most", all_of_it).stderr


def test_page_prints_its_storage_body(sandbox: Sandbox) -> None:
    (hit,) = json.loads(run("search", 'title ~ "grill"', "--json").stdout)
    assert run("page", hit["id"]).stdout.strip() == "<p>Ribs</p>"
    assert json.loads(run("page", hit["id"], "--json").stdout)["version"]["number"] == 1


def test_an_error_is_one_sentence_and_an_exit_status(sandbox: Sandbox) -> None:
    missing = run("page", "999999")
    assert missing.exit_code == 1
    assert missing.stderr.startswith("Error: NotFoundError: GET ")
    assert "Traceback" not in missing.stderr


def test_without_a_credential_it_says_what_to_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONFLUENCE_ACCESS_TOKEN", "CONFLUENCE_EMAIL", "CONFLUENCE_API_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    answer = run("sites")
    assert answer.exit_code == 1
    assert "CONFLUENCE_ACCESS_TOKEN" in answer.stderr
    assert "sandbox" in answer.stderr


@pytest.mark.parametrize("command", ["demo", "sandbox"])
def test_help_of_the_long_commands(command: str) -> None:
    assert "usage:" in run(command, "--help").stdout
