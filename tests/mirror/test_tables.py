"""DuckDB reads the chunks of an export as a table: what an index needs is in its columns."""

from __future__ import annotations

from pathlib import Path

import pytest

from confluence_connector.sandbox import Sandbox

duckdb = pytest.importorskip("duckdb", reason="nox -s tables installs it")

BODY = "<p>Intro</p><h1>Grill</h1><p>Ribs</p><h2>Costs &amp; more</h2><p>4 &euro; “each”</p>"


@pytest.fixture(params=["jsonl", "parquet"])
def chunks(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "parquet":
        pytest.importorskip("pyarrow")
    with Sandbox() as sandbox, sandbox.client() as confluence:
        plan = confluence.pages.create("DOCS", "Plan", BODY)
        menu = confluence.pages.create("DOCS", "Menu", "<p>Corn\nand \\ more</p>", parent=plan.id)
        confluence.pages.create("DOCS", "Empty", "")
        confluence.labels.add(menu.id, "food", "corn")
        confluence.restrictions.set(plan.id, read_users=[confluence.users.me().account_id])
        confluence.mirror.export("DOCS", tmp_path, format=request.param)
    return str(tmp_path / f"chunks.{request.param}")


def test_sections_breadcrumbs_labels_and_readers(chunks: str) -> None:
    sections = duckdb.sql(
        f"select title, breadcrumb[-1], text, url like '%/pages/' || page_id || '%#' || anchor"
        f" from '{chunks}' where anchor <> '' order by url, title"
    ).fetchall()
    assert {(row[1], row[3]) for row in sections} == {("Grill", True), ("Costs & more", True)}
    assert any("4 € “each”" in row[2] for row in sections)
    labels = duckdb.sql(
        f"select distinct unnest(labels) from '{chunks}' where title = 'Menu' order by 1"
    ).fetchall()
    assert labels == [("corn",), ("food",)]
    restricted = duckdb.sql(
        f"select distinct title from '{chunks}' where len(read_restrictions) > 0 order by 1"
    ).fetchall()
    # A restriction holds for all below.
    assert restricted == [("Menu",), ("Plan",)]


def test_each_page_has_one_version(chunks: str) -> None:
    found = duckdb.sql(
        f"select page_id, count(distinct version), min(version) from '{chunks}' group by 1"
    ).fetchall()
    assert {row[1:] for row in found} == {(1, 1)}
