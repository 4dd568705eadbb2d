# Derived from tests/contract/scenarios/_async/test_labels.py by `nox -s unasync`: change that file instead.
"""Labels."""

from __future__ import annotations

from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import Confluence


def test_add_list_remove(confluence: Confluence, wire: Wire, docs: Place) -> None:
    confluence.labels.add(docs.home, "grill", "ribs", "corn")
    assert wire.lines == [f"POST /wiki/rest/api/content/{docs.home}/label"]
    assert wire.json() == [{"prefix": "global", "name": n} for n in ("grill", "ribs", "corn")]
    listed = [label.name for label in confluence.labels.list(docs.home, page_size=2)]
    assert "cursor" in wire.requests[-1].url.params
    assert sorted(listed) == ["corn", "grill", "ribs"]
    confluence.labels.remove(docs.home, "ribs")
    [delete] = [line for line in wire.lines if line.startswith("DELETE")]
    assert delete == f"DELETE /wiki/rest/api/content/{docs.home}/label?name=ribs"
