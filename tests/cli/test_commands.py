"""What commands do beyond their examples: input, limits, errors and exit codes."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from tests.cli.world import MENU, World, printed, run

PAGE_OF_MACROS = "".join(
    f"<h2>Part {number}</h2>"
    f'<ac:structured-macro ac:name="jira" ac:schema-version="1" ac:macro-id="{number:04d}-aa">'
    f'<ac:parameter ac:name="key">GRILL-{number}</ac:parameter></ac:structured-macro>'
    for number in range(20)
)
TABLE = (
    '<table data-layout="default"><tbody><tr><th>Dish</th><th>Price</th></tr>'
    "<tr><td>Ribs &amp; corn</td><td>5 EUR</td></tr>"
    "<tr><td>Beans</td><td>3&nbsp;EUR</td></tr></tbody></table>"
)


def body_of(site: World, id: str) -> str:
    with site.sandbox.client() as confluence:
        return confluence.pages.get(id).body.storage.value


class TestNamingAPage:
    @pytest.mark.parametrize("name", ["DOCS:Menu", "{id}", "{url}", "{site}/wiki/x?pageId={id}"])
    def test_by_id_address_or_title(self, site: World, name: str) -> None:
        url = printed(run("page", "view", site.menu, "--json=url"))["url"]
        named = name.format(id=site.menu, url=url, site=url.partition("/wiki")[0])
        assert printed(run("page", "view", named, "--json=id")) == {"id": site.menu}

    def test_a_title_with_colons(self, site: World) -> None:
        with site.sandbox.client() as confluence:
            id = confluence.pages.create("DOCS", "Plan: ribs: 5 EUR", "").id
        assert printed(run("page", "view", "DOCS:Plan: ribs: 5 EUR", "--json=id")) == {"id": id}

    def test_an_unknown_title_is_one_sentence(self, site: World) -> None:
        result = run("page", "view", "DOCS:Nothing", "--json")
        assert result.exit_code == 4
        error = printed(result, stderr=True)
        assert error["kind"] == "NotFoundError"
        assert error["message"] == (
            "GET /wiki/api/v2/pages: space DOCS has no page titled 'Nothing', "
            "or the account may not see it"
        )

    @pytest.mark.parametrize(
        ("name", "code"), [("NOPE:Menu", 4), ("999999", 4), ("Menu", 2), ("http://x/y", 2), ("", 2)]
    )
    def test_what_is_not_a_page(self, site: World, name: str, code: int) -> None:
        result = run("page", "view", name)
        assert result.exit_code == code, result.stderr
        assert len(result.stderr.splitlines()) == 1


class TestEdit:
    def test_one_text_changes_and_every_other_byte_stays(self, site: World) -> None:
        before = body_of(site, site.menu)
        result = run("page", "edit", site.menu, "--replace", "5 EUR", "6 EUR", "--json")
        assert printed(result)["changed"] is True
        assert body_of(site, site.menu) == before.replace("5 EUR", "6 EUR")

    def test_one_cell_in_a_page_with_twenty_macros(self, site: World) -> None:
        with site.sandbox.client() as confluence:
            id = confluence.pages.create("DOCS", "Macros", PAGE_OF_MACROS + TABLE).id
        before = body_of(site, id)
        assert before.count("<ac:structured-macro") == 20
        assert run("page", "edit", id, "--replace", "5 EUR", "7 EUR").exit_code == 0
        assert body_of(site, id) == before.replace("5 EUR", "7 EUR")

    @pytest.mark.parametrize("heading", ["", "## Hours\n\n"])
    def test_a_section_with_or_without_its_heading(self, site: World, heading: str) -> None:
        start = body_of(site, site.menu).partition("<h2>Hours")[0]
        text = heading + "Open every day.\n"
        result = run("page", "edit", site.menu, "--section", "Hours", "--file", "-", input=text)
        assert result.exit_code == 0, result.stderr
        assert body_of(site, site.menu) == start + "<h2>Hours</h2><p>Open every day.</p>"

    def test_a_section_in_storage(self, site: World) -> None:
        new = "<p>Open <em>every</em> day.</p>"
        line = ("page", "edit", site.menu, "--section", "Hours", "--format", "storage")
        assert run(*line, input=new).exit_code == 0
        assert body_of(site, site.menu).endswith("<h2>Hours</h2>" + new)

    def test_a_change_that_markdown_does_not_show_is_shown_in_storage(self, site: World) -> None:
        line = ("page", "edit", site.menu, "--section", "Hours", "--format", "storage")
        for attribute in ("", ' style="text-align: center;"'):
            result = run(*line, input=f"<p{attribute}>Open every day.</p>")
            assert result.exit_code == 0, result.stderr
        assert "-<h2>Hours</h2><p>Open every day.</p>" in result.stdout
        assert '+<h2>Hours</h2><p style="text-align: center;">Open every day.</p>' in result.stdout

    @pytest.mark.parametrize(("old", "times"), [("EUR!", "does not occur"), ("o", "occurs")])
    def test_a_text_that_does_not_occur_once(self, site: World, old: str, times: str) -> None:
        result = run("page", "edit", site.menu, "--replace", old, "x")
        assert result.exit_code == 2
        assert times in result.stderr

    def test_a_stale_base_is_a_conflict(self, site: World) -> None:
        with site.sandbox.client() as confluence:
            confluence.pages.update(site.menu, title="Menu", body=MENU + "<p>New.</p>")
        before = body_of(site, site.menu)
        for command in (("edit", "--replace", "5 EUR", "6 EUR"), ("update",)):
            line = ("page", command[0], site.menu, *command[1:], "--base", "1", "--json")
            result = run(*line, input="Ribs.")
            assert result.exit_code == 6, result.stderr
            assert printed(result, stderr=True)["kind"] == "VersionConflictError"
        assert body_of(site, site.menu) == before

    def test_a_base_that_does_not_exist_is_a_conflict(self, site: World) -> None:
        result = run("page", "update", site.menu, "--base", "99", input="Ribs.")
        assert result.exit_code == 6

    def test_an_edit_that_would_lose_a_macro_is_refused(self, site: World) -> None:
        before = body_of(site, site.menu)
        result = run("page", "edit", site.menu, input="Only this.\n")
        assert result.exit_code == 2
        assert "toc" in result.stderr
        assert body_of(site, site.menu) == before
        assert run("page", "edit", site.menu, "--allow-loss", input="Only this.\n").exit_code == 0

    def test_the_same_text_writes_nothing(self, site: World) -> None:
        shown = run("page", "view", site.menu).stdout
        result = run("page", "edit", site.menu, "--json", input=shown)
        assert printed(result)["changed"] is False
        assert {each.method for each in site.sandbox.requests[-3:]} == {"GET"}

    @pytest.mark.parametrize("command", ["edit", "update"])
    def test_an_empty_pipe_does_not_empty_the_page(self, site: World, command: str) -> None:
        before = body_of(site, site.menu)
        result = run("page", command, site.menu, input="")
        assert result.exit_code == 2
        assert "empty" in result.stderr
        assert body_of(site, site.menu) == before

    def test_a_blog_post_is_edited_like_a_page(self, site: World) -> None:
        line = ("blog", "edit", site.post, "--replace", "grill", "barbecue", "--json")
        assert printed(run(*line, "--base", "1"))["version"] == 2
        stale = run(*line, "--base", "1")
        assert stale.exit_code == 6
        assert "blogposts" in printed(stale, stderr=True)["message"]
        with site.sandbox.client() as confluence:
            body = confluence.blog_posts.get(site.post).body.storage.value
        assert body == "<p>We barbecue.</p>"

    def test_what_was_written_in_the_editor_is_kept_if_it_cannot_be_sent(
        self, site: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        editor = tmp_path / "editor.py"
        editor.write_text(
            f"#!{sys.executable}\nimport sys, pathlib\n"
            "path = pathlib.Path(sys.argv[1])\n"
            "path.write_text(path.read_text().replace('Ribs', 'Wings'))\n"
        )
        editor.chmod(0o755)
        monkeypatch.setenv("EDITOR", str(editor))
        monkeypatch.setattr(
            "confluence_connector.cli.commands.editing.is_interactive", lambda: True
        )
        site.sandbox.fail_next(9, status=409, when="updatePage")
        refused = run("page", "edit", site.menu)
        assert refused.exit_code == 6
        kept = Path(refused.stderr.partition("your text is kept in ")[2].splitlines()[0])
        assert "Wings cost 5 EUR." in kept.read_text("utf-8")
        kept.unlink()

    def test_a_dry_run_shows_the_diff(self, site: World) -> None:
        result = run("page", "edit", site.menu, "--replace", "5 EUR", "6 EUR", "--dry-run")
        assert "-Ribs cost 5 EUR." in result.stdout
        assert "+Ribs cost 6 EUR." in result.stdout


class TestBodies:
    def test_renaming_keeps_the_body(self, site: World) -> None:
        assert run("page", "update", site.archive, "--title", "Old things").exit_code == 0
        assert body_of(site, site.archive) == "<p>Old.</p>"

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
    def test_files_of_windows(self, site: World, tmp_path: Path, encoding: str) -> None:
        (tmp_path / "body.md").write_bytes("Größe: 5 €\r\n".encode(encoding))
        assert run("page", "update", site.archive, "--file", "body.md").exit_code == 0
        assert body_of(site, site.archive) == "<p>Größe: 5 €</p>"

    def test_what_is_not_text_names_the_line(self, site: World, tmp_path: Path) -> None:
        (tmp_path / "body.md").write_bytes(b"one\nGr\xf6\xdfe\n")
        result = run("page", "update", site.archive, "--file", "body.md")
        assert result.exit_code == 2
        assert "line 2: not UTF-8" in result.stderr

    def test_a_missing_file_is_a_usage_error(self, site: World) -> None:
        assert run("page", "update", site.archive, "--file", "nothing.md").exit_code == 2

    @pytest.mark.parametrize("format_", ["md", "storage", "adf", "text", "view"])
    def test_formats_of_a_page(self, site: World, format_: str) -> None:
        result = run("page", "view", site.menu, "--format", format_)
        assert result.exit_code == 0
        assert "Ribs cost 5 EUR." in result.stdout

    def test_storage_is_written_as_it_is(self, site: World) -> None:
        assert run("page", "view", site.archive, "--format", "storage").stdout == "<p>Old.</p>\n"

    def test_a_size_limit_says_what_is_missing(self, site: World) -> None:
        result = run("page", "view", site.menu, "--max-bytes", "10", "--json")
        value = printed(result)
        assert value["truncated"] is True
        assert len(value["body"].encode()) <= 10
        assert "--section" in result.stderr
        assert (
            printed(run("page", "view", site.menu, "--max-bytes", "9999", "--json"))["truncated"]
            is False
        )


class TestListings:
    def test_rows_go_on_where_the_last_output_stopped(self, site: World) -> None:
        with site.sandbox.client() as confluence:
            for number in range(7):
                confluence.labels.add(site.menu, f"label-{number}")
        every = printed(run("label", "list", site.menu, "--json=name"))
        assert (every["truncated"], every["next"]) == (False, None)
        seen: list[object] = []
        cursor: list[str] = []
        while True:
            result = run("label", "list", site.menu, "--limit", "3", "--json=name", *cursor)
            part = printed(result)
            seen += part["items"]
            if not part["truncated"]:
                assert "more" not in result.stderr
                break
            assert "--cursor" in result.stderr
            cursor = ["--cursor", part["next"]]
        assert seen == every["items"]

    @pytest.mark.parametrize("cursor", ["", "x", "1", "-1.x", "1,2"])
    def test_a_cursor_of_something_else(self, site: World, cursor: str) -> None:
        result = run("spaces", "--cursor", cursor)
        assert result.exit_code == 2
        assert "'next'" in result.stderr

    def test_a_limit_below_nothing_is_refused(self, site: World) -> None:
        result = run("spaces", "--limit", "-1")
        assert result.exit_code == 2
        assert "-1" in result.stderr

    def test_a_tree_is_listed_below_the_tenth_level_too(self, site: World) -> None:
        above = site.child
        with site.sandbox.client() as confluence:
            for number in range(12):
                above = confluence.pages.create("DOCS", f"Level {number}", parent=above).id
        told = printed(run("page", "tree", site.menu, "--json"))
        assert (told["truncated"], told["next"]) == (False, None)
        assert told["items"][-1]["id"] == above
        assert [row["depth"] for row in told["items"]] == list(range(1, 14))
        part = printed(run("page", "tree", site.menu, "--json=id", "--limit", "12"))
        rest = printed(run("page", "tree", site.menu, "--json=id", "--cursor", part["next"]))
        ids = [row["id"] for row in told["items"]]
        assert [row["id"] for row in part["items"] + rest["items"]] == ids

    def test_nothing_found_is_said_and_is_not_an_error(self, site: World) -> None:
        result = run("search", 'title ~ "nothing"')
        assert (result.exit_code, result.stdout, result.stderr) == (0, "", "nothing found\n")

    def test_a_link_can_be_opened(self, site: World) -> None:
        (hit,) = printed(run("search", 'title = "Menu"', "--json"))["items"]
        assert hit["url"].startswith("https://acme.atlassian.net/wiki/spaces/DOCS/pages/")
        assert hit["space"] == "DOCS"


class TestErrors:
    @pytest.mark.parametrize(("status", "code"), [(429, 5), (503, 5), (500, 5), (403, 1), (404, 4)])
    def test_each_has_its_exit_code(self, site: World, status: int, code: int) -> None:
        headers = {"Retry-After": "0"}
        site.sandbox.fail_next(9, status=status, headers=headers, when="getPageById")
        result = run("page", "view", site.menu, "--json")
        assert result.exit_code == code, result.stderr
        error = printed(result, stderr=True)
        assert error["status"] == status
        assert error["retryable"] is (code == 5)

    def test_a_missing_scope_is_named(self, site: World, monkeypatch: pytest.MonkeyPatch) -> None:
        token = site.sandbox.issue_token(scopes=["read:page:confluence", "read:space:confluence"])
        monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", token)
        result = run("page", "create", "--space", "DOCS", "--title", "T", "--json", input="x")
        assert result.exit_code == 7
        error = printed(result, stderr=True)
        assert error["kind"] == "MissingScopeError"
        assert "write:page:confluence" in error["hint"]
        assert token not in result.output

    def test_a_revoked_token_says_how_to_go_on(self, site: World) -> None:
        site.sandbox.revoke(os.environ["CONFLUENCE_ACCESS_TOKEN"])
        result = run("spaces", "--json")
        assert result.exit_code == 3
        assert "doctor" in printed(result, stderr=True)["hint"]

    def test_no_connection_is_temporary(self, site: World, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("CONFLUENCE_API_URL", "http://127.0.0.1:9")
        result = run("spaces", "--json")
        assert result.exit_code == 5
        assert printed(result, stderr=True)["retryable"] is True

    def test_without_a_credential_it_says_what_to_set(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("CONFLUENCE_ACCESS_TOKEN", "CONFLUENCE_EMAIL", "CONFLUENCE_API_TOKEN"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
        result = run("sites")
        assert result.exit_code == 3
        assert "CONFLUENCE_ACCESS_TOKEN" in result.stderr
        assert "sandbox" in result.stderr

    def test_a_purge_is_not_done_without_a_yes(self, site: World) -> None:
        result = run("page", "delete", site.archive, "--purge")
        assert result.exit_code == 2
        assert "--yes" in result.stderr
        assert body_of(site, site.archive) == "<p>Old.</p>"


@pytest.mark.parametrize("command", ["demo", "sandbox"])
def test_help_of_the_programs(command: str) -> None:
    shown = run(command, "--help")
    assert shown.exit_code == 0
    assert "usage:" in shown.stdout


def test_it_has_no_prompt_without_a_terminal(site: World) -> None:
    for arguments in (("page", "edit", site.menu), ("page", "delete", site.menu, "--purge")):
        assert run(*arguments).exit_code == 2


def test_access_names_what_a_token_lacks(site: World, monkeypatch: pytest.MonkeyPatch) -> None:
    scopes = ["read:page:confluence", "read:space:confluence"]
    monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", site.sandbox.issue_token(scopes=scopes))
    rows = {row["method"]: row for row in printed(run("access", "--json"))["items"]}
    assert rows["pages.get"] == {"method": "pages.get", "usable": True, "missing": []}
    assert rows["pages.create"]["missing"] == ["write:page:confluence"]
    (line,) = (line for line in run("access").stdout.splitlines() if "pages.create" in line)
    assert line.split() == ["pages.create", "no", "write:page:confluence"]


class TestApi:
    def test_a_list_goes_through_all_result_pages(self, site: World) -> None:
        line = ("api", "GET", f"/wiki/api/v2/pages/{site.menu}/labels?limit=1", "--paginate")
        with site.sandbox.client() as confluence:
            confluence.labels.add(site.menu, "a", "b", "c")
        names = [label["name"] for label in printed(run(*line))]
        assert sorted(names) == ["a", "b", "c", "summer"]

    def test_a_v1_list_goes_through_all_result_pages(self, site: World) -> None:
        line = ("api", "GET", "/wiki/rest/api/search", "-q", "cql=type = page", "-q", "limit=1")
        assert len(printed(run(*line, "--paginate"))) == 4

    def test_a_body_is_sent(self, site: World) -> None:
        data = (
            '{"spaceId": "%s", "title": "Raw", "body": {"representation": "storage", "value": ""}}'
        )
        space = printed(run("spaces", "--json=id"))["items"][0]["id"]
        made = printed(run("api", "POST", "/wiki/api/v2/pages", "--data", data % space))
        assert made["title"] == "Raw"

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (("GET", "/wiki/api/v2/page"), "did you mean /wiki/api/v2/pages?"),
            (("DELETE", "/wiki/api/v2/pages"), "takes GET, POST, not DELETE"),
            (("GET", "/wiki/api/v2/pages", "-q", "nolimit=1"), "has no query parameter nolimit"),
            (("GET", "/wiki/api/v2/pages", "-q", "limit"), "NAME=VALUE"),
            (("GET", "https://evil.example/wiki/api/v2/pages"), "/wiki/"),
            (("GET", "/rest/api/content"), "/wiki/"),
            (("GET", "/wiki/api/v2/pages/.."), "another path"),
            (("GET", "/wiki/api/v2/pages/%2E%2e/labels"), "another path"),
            (("POST", "/wiki/api/v2/pages", "--data", "{"), "not JSON"),
            (("POST", "/wiki/api/v2/pages", "--paginate"), "GET"),
            (("GET", "/wiki/rest/api/user/current", "--paginate"), "result pages"),
        ],
    )
    def test_what_the_documents_do_not_have_is_refused(
        self, site: World, arguments: tuple[str, ...], said: str
    ) -> None:
        result = run("api", *arguments)
        assert result.exit_code == 2, result.stderr
        assert said in result.stderr


class TestMirror:
    def test_changes_go_on_from_the_mark(self, site: World, tmp_path: Path) -> None:
        line = ("changes", "DOCS", "--since", "docs.mark", "--json")
        assert len(printed(run(*line))["items"]) > 3
        assert printed(run(*line))["items"] == []
        with site.sandbox.client() as confluence:
            confluence.pages.update(site.menu, body=MENU + "<p>New.</p>")
        (change,) = printed(run(*line))["items"]
        assert (change["change"], change["id"]) == ("updated", site.menu)

    def test_a_file_that_holds_no_mark(self, site: World, tmp_path: Path) -> None:
        (tmp_path / "docs.mark").write_text("{")
        result = run("changes", "DOCS", "--since", "docs.mark")
        assert result.exit_code == 2
        assert "docs.mark" in result.stderr

    @pytest.mark.parametrize("name", ["DOCS:Menu", "{url}", "{id}"])
    def test_a_folder_is_published_below_a_page(self, site: World, name: str) -> None:
        url = printed(run("page", "view", site.menu, "--json=url"))["url"]
        space = f"{url.partition('/pages')[0]}" if "url" in name else "DOCS"
        named = name.format(id=site.menu, url=url)
        line = ("publish", "handbook", "--space", space, "--parent", named)
        assert run(*line).exit_code == 0
        with site.sandbox.client() as confluence:
            page = confluence.pages.find(space="DOCS", title="Grill")
            assert page is not None
            assert page.parent_id == site.menu
        assert run("export", space, "out").exit_code == 0

    def test_a_conflict_has_an_exit_code_of_its_own(self, site: World, tmp_path: Path) -> None:
        line = ("publish", "handbook", "--space", "DOCS", "--json")
        file = tmp_path / "handbook" / "grill.md"
        assert run(*line).exit_code == 0
        with site.sandbox.client() as confluence:
            page = confluence.pages.find(space="DOCS", title="Grill")
            assert page is not None
            confluence.pages.update(page.id, body="<p>Theirs.</p>")
        file.write_text("# Grill\n\nOurs.\n")
        refused = run(*line)
        assert refused.exit_code == 6
        assert printed(refused)["conflicts"] == 1
        site.sandbox.fail_next(9, status=403, when="createPage")
        file.with_name("new.md").write_text("New.\n")
        file.unlink()
        failed = run(*line)
        assert (failed.exit_code, printed(failed)["conflicts"]) == (1, 0)

    def test_an_export_as_a_table(
        self, site: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        import pyarrow.parquet

        assert run("export", "DOCS", "out", "--format", "parquet").exit_code == 0
        rows = pyarrow.parquet.read_table(tmp_path / "out/chunks.parquet").to_pylist()
        assert {row["space"] for row in rows} == {"DOCS"}
        monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
        refused = run("export", "DOCS", "other", "--format", "parquet")
        assert refused.exit_code == 3
        assert "pip install 'confluence-connector[parquet]'" in refused.stderr
        assert not (tmp_path / "other").exists()

    def test_an_export_is_what_pages_show(self, site: World, tmp_path: Path) -> None:
        assert printed(run("export", "DOCS", "out", "--json"))["failures"] == []
        assert any("Ribs cost 5 EUR." in path.read_text() for path in tmp_path.rglob("*.md"))
