"""What the tools return, and how much of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from mcp.types import ListToolsResult
from tests.mcp.conftest import Site

WRITE = {"write": True, "spaces": frozenset({"DOCS"})}


async def test_the_tool_list_is_small(site: Site, tmp_path: Path) -> None:
    async with site.connect(files=tmp_path) as agent:
        listed = await agent.session.list_tools()
        assert isinstance(listed, ListToolsResult)
        names = {tool.name for tool in listed.tools}
        assert names == {
            "search", "read", "edit", "create", "comment", "attach", "tree", "changes",
        }  # fmt: skip
        sent = listed.model_dump_json(by_alias=True, exclude_none=True)
        assert len(sent) / 4 <= 2_000
    async with site.connect() as agent:
        assert "attach" not in {tool.name for tool in (await agent.session.list_tools()).tools}


async def test_a_page_is_read_whole_by_outline_and_by_section(site: Site) -> None:
    async with site.connect() as agent:
        whole = await agent("read", page="DOCS:Menu")
        assert whole.facts["id"] == site.menu
        assert whole.facts["truncated"] is False
        assert whole.facts["url"].endswith(f"/spaces/DOCS/pages/{site.menu}")
        assert "Ribs cost 5 EUR." in whole.untrusted
        outline = await agent("read", page=site.menu, outline=True)
        assert outline.untrusted.splitlines()[1:-1] == ["## Prices", "## Hours"]
        section = await agent("read", page=whole.facts["url"], section="Hours")
        assert "Closed" in section.untrusted
        assert "Ribs" not in section.untrusted


async def test_a_long_page_says_how_to_get_the_rest(site: Site) -> None:
    async with site.connect() as agent:
        text, start = "", 0
        for _ in range(50):
            part = await agent("read", page=site.menu, start=start, max_chars=20)
            text += part.untrusted.split("]\n", 1)[1].rsplit("\n[end", 1)[0]
            if not part.facts["truncated"]:
                break
            assert part.facts["rest"]
            start = part.facts["next_start"]
        whole = await agent("read", page=site.menu)
        assert text == whole.untrusted.split("]\n", 1)[1].rsplit("\n[end", 1)[0]


async def test_an_edit_returns_what_changed_and_not_the_body(site: Site) -> None:
    before = site.body(site.menu)
    async with site.connect(**WRITE) as agent:
        hash = (await agent("read", page=site.menu)).facts["hash"]
        change = {"page": site.menu, "hash": hash, "old": "5 EUR", "new": "6 EUR"}
        planned = await agent("edit", **change, dry_run=True)
        assert planned.facts["dry_run"] is True
        assert site.body(site.menu) == before
        done = await agent("edit", **change)
        assert done.facts["version"] == 2
        assert "+Ribs cost 6 EUR." in done.untrusted
        assert "Mondays" not in str(done.facts)
        assert site.body(site.menu) == before.replace("5 EUR", "6 EUR")
        assert "read it again" in await agent.refused("edit", **change)
        again = {**change, "hash": done.facts["hash"], "old": "6 EUR", "new": "7 EUR"}
        assert not (await agent("edit", **again)).failed


async def test_a_section_is_edited_by_the_hash_of_what_was_read(site: Site) -> None:
    start = site.body(site.menu).partition("<h2>Hours")[0]
    async with site.connect(**WRITE) as agent:
        hash = (await agent("read", page=site.menu, section="Hours")).facts["hash"]
        with site.sandbox.client() as confluence:  # elsewhere on the page
            confluence.pages.edit(site.menu, lambda body: body.replace("5 EUR", "8 EUR"))
        done = await agent(
            "edit", page=site.menu, hash=hash, section="Hours", markdown="## Hours\n\nOpen."
        )
        assert not done.failed, done
    assert site.body(site.menu) == start.replace("5 EUR", "8 EUR") + "<h2>Hours</h2><p>Open.</p>"


async def test_a_lossy_or_partly_read_edit_is_refused(site: Site) -> None:
    before = site.body(site.menu)
    async with site.connect(**WRITE) as agent:
        whole = (await agent("read", page=site.menu)).facts["hash"]
        part = (await agent("read", page=site.menu, max_chars=5)).facts["hash"]
        lossy = await agent.refused("edit", page=site.menu, hash=whole, markdown="Nothing.")
        assert lossy.startswith("EditLossError")
        assert "only a part" in await agent.refused(
            "edit", page=site.menu, hash=part, markdown="Nothing."
        )
        for wrong in ({}, {"old": "5 EUR"}, {"old": "a", "new": "b", "markdown": "c"}):
            await agent.refused("edit", page=site.menu, hash=whole, **wrong)
    assert site.body(site.menu) == before


async def test_new_pages_comments_and_files(site: Site, tmp_path: Path) -> None:
    (tmp_path / "prices.csv").write_text("ribs,5\n")
    async with site.connect(**WRITE, files=tmp_path) as agent:
        arguments = {"space": "DOCS", "title": "Plan", "markdown": "Ribs.", "parent": site.menu}
        assert (await agent("create", **arguments, dry_run=True)).facts["dry_run"] is True
        made = (await agent("create", **arguments)).facts
        assert set(made) == {"id", "version", "url"}
        assert site.body(made["id"]) == "<p>Ribs.</p>"
        await agent("comment", page=made["id"], markdown="Looks **good**.")
        await agent("comment", page=site.menu, markdown="Sure?", on="Mondays")
        attached = await agent("attach", page=made["id"], file="prices.csv")
        assert attached.facts["version"] == 1
    with site.sandbox.client() as confluence:
        assert len(list(confluence.comments.list(made["id"]))) == 1
        assert len(list(confluence.comments.list_inline(site.menu))) == 1
        assert [each.title for each in confluence.attachments.list(made["id"])] == ["prices.csv"]


async def test_lists_go_on_at_their_cursor(site: Site) -> None:
    async with site.connect() as agent:
        ids: list[str] = []
        cursor: dict[str, str] = {}
        while True:
            found = await agent("search", cql="type = page", limit=1, **cursor)
            ids += [row["id"] for row in found.rows]
            if not found.facts["truncated"]:
                break
            cursor = {"cursor": found.facts["cursor"]}
        assert len(ids) == len(set(ids)) >= 3
        assert "@@@" not in (await agent("search", cql='text ~ "ribs"')).untrusted
        tree = await agent("tree", space="DOCS")
        assert "Menu" in {row["title"] for row in tree.rows}
        for wrong in ({}, {"page": site.menu, "space": "DOCS"}):
            await agent.refused("tree", **wrong)


async def test_changes_go_on_from_a_mark_or_a_date(site: Site) -> None:
    async with site.connect() as agent:
        first = await agent("changes", space="DOCS", limit=1)
        assert first.facts["truncated"] is True
        assert first.facts["rest"]
        mark = first.facts["mark"]
        assert (await agent("changes", space="DOCS", since=mark)).rows == []
        with site.sandbox.client() as confluence:
            confluence.pages.update(site.menu, title="Menu 2")
        (row,) = (await agent("changes", space="DOCS", since=mark)).rows
        assert (row["change"], row["id"]) == ("updated", site.menu)
        assert (await agent("changes", space="DOCS", since="2200-01-01")).rows == []
        assert "ISO date" in await agent.refused("changes", space="DOCS", since="yesterday")


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("read", {}),
        ("read", {"page": "999999"}),
        ("read", {"page": "DOCS:Nothing"}),
        ("read", {"page": "Menu"}),
        ("read", {"page": "DOCS:Menu", "section": "Nothing"}),
        ("read", {"page": "DOCS:Menu", "max_chars": 0}),
        ("search", {"cql": "title ~"}),
        ("search", {"cql": "type = page", "start": 3}),
        ("tree", {"space": "NOPE"}),
        ("nothing", {}),
    ],
)
async def test_bad_input_is_one_sentence(
    site: Site, tool: str, arguments: dict[str, object]
) -> None:
    async with site.connect() as agent:
        assert "Traceback" not in await agent.refused(tool, **arguments)
