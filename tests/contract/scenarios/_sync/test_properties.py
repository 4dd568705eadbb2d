# Derived from tests/contract/scenarios/_async/test_properties.py by `nox -s unasync`: change that file instead.
"""Content properties."""

from __future__ import annotations

from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import Confluence


def test_set_get_list_delete(confluence: Confluence, wire: Wire, docs: Place) -> None:
    properties = confluence.properties
    made = properties.set(docs.home, "grill", {"ribs": 4})
    assert wire.lines[-1] == f"POST /wiki/api/v2/pages/{docs.home}/properties"
    assert wire.json() == {"key": "grill", "value": {"ribs": 4}}
    changed = properties.set(docs.home, "grill", {"ribs": 5})
    assert wire.lines[-1] == f"PUT /wiki/api/v2/pages/{docs.home}/properties/{made.id}"
    assert wire.json()["version"]["number"] == 2
    assert changed.version.number == 2
    properties.set(docs.home, "salad", False)
    listed = [row.key for row in properties.list(docs.home, page_size=1)]
    assert "cursor" in wire.requests[-1].url.params
    assert sorted(listed) == ["grill", "salad"]
    assert (properties.get(docs.home, "grill")).value == {"ribs": 5}
    properties.delete(docs.home, "grill")
    assert wire.lines[-1] == f"DELETE /wiki/api/v2/pages/{docs.home}/properties/{made.id}"
