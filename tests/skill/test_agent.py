"""An agent that knows only the skill's commands does its work, and stops where it should."""

from __future__ import annotations

from typing import Any

import pytest
from tests.cli.world import World, printed, run

MACROS = "".join(
    f"<h2>Part {number}</h2>"
    '<ac:structured-macro ac:name="jira" ac:schema-version="1" '
    f'ac:macro-id="00000000-0000-4000-8000-{number:012d}">'
    f'<ac:parameter ac:name="key">GRILL-{number}</ac:parameter></ac:structured-macro>'
    for number in range(20)
)
TABLE = (
    '<table data-layout="default"><tbody><tr><th><p>Dish</p></th><th><p>Price</p></th></tr>'
    "<tr><td><p>Ribs &amp; corn</p></td><td><p><strong>5</strong>&nbsp;EUR</p></td></tr>"
    "<tr><td><p>Beans</p></td><td><p>3 EUR</p></td></tr></tbody></table>"
)


def do(*arguments: str, text: str | None = None) -> Any:
    """Run a command with ``--json`` and read what it printed."""
    result = run(*arguments, "--json", input=text)
    assert result.exit_code == 0, result.stderr
    return printed(result)


def storage(page: str) -> str:
    return str(do("page", "view", page, "--format", "storage")["body"])


def test_the_six_everyday_calls(site: World) -> None:
    (where,) = do("sites")["items"]
    assert where["id"] == site.sandbox.cloud_id
    key = do("spaces")["items"][0]["key"]
    assert do("search", 'type = page and title ~ "menu"')["items"][0]["id"] == site.menu
    body = do("page", "view", f"{key}:Menu")["body"]
    assert "Ribs cost 5 EUR." in body
    made = do("page", "create", "--space", key, "--title", "Plan 2", text="- Ribs\n- Corn\n")
    assert made["version"] == 1
    base = str(made["version"])
    edited = do("page", "edit", made["id"], "--replace", "Corn", "Beans", "--base", base)
    assert edited["version"] == 2
    assert storage(made["id"]) == "<ul><li><p>Ribs</p></li><li><p>Beans</p></li></ul>"


def test_one_cell_of_a_page_with_twenty_macros(site: World) -> None:
    with site.sandbox.client() as confluence:
        page = confluence.pages.create("DOCS", "Macros", MACROS + TABLE).id
    before = storage(page)
    assert before.count("<ac:structured-macro") == 20
    read = do("page", "view", page)
    cell = "**5**"
    assert read["body"].count(cell) == 1
    change = ["page", "edit", page, "--replace", cell, "**7**", "--base", str(read["version"])]
    planned = do(*change, "--dry-run")
    assert planned["dry_run"] is True
    assert storage(page) == before
    assert do(*change)["version"] == read["version"] + 1
    assert storage(page) == before.replace("<strong>5</strong>", "<strong>7</strong>")


def test_a_conflict_is_seen_and_the_edit_repeated(site: World) -> None:
    read = do("page", "view", "DOCS:Menu")
    with site.sandbox.client() as confluence:  # somebody else
        confluence.pages.edit(site.menu, lambda body: body + "<p>Corn is out.</p>")
    change = ["page", "edit", "DOCS:Menu", "--replace", "5 EUR", "6 EUR"]
    refused = run(*change, "--base", str(read["version"]), "--json")
    assert refused.exit_code == 6
    error = printed(refused, stderr=True)
    assert error["kind"] == "VersionConflictError"
    assert "read the page again" in error["hint"]
    again = do("page", "view", "DOCS:Menu")
    do(*change, "--base", str(again["version"]))
    after = storage("DOCS:Menu")
    assert "6 EUR" in after
    assert after.endswith("<p>Corn is out.</p>")


def test_a_missing_scope_is_named_and_nothing_is_written(
    site: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = storage(site.menu)
    token = site.sandbox.issue_token(scopes=["read:page:confluence", "read:space:confluence"])
    monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", token)
    refused = run("page", "edit", site.menu, "--replace", "5 EUR", "6 EUR", "--json")
    assert refused.exit_code == 7
    error = printed(refused, stderr=True)
    assert (error["kind"], error["retryable"]) == ("MissingScopeError", False)
    assert "write:page:confluence" in error["hint"]
    assert storage(site.menu) == before
