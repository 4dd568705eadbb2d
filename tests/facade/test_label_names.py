"""No name that is let through becomes another label, or several."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from confluence_connector.errors import InvalidInputError
from confluence_connector.sandbox import Sandbox

# Letters whose lower case is another length, or differs between languages, prove nothing here.
names = st.text(st.characters(max_codepoint=0xFF), min_size=1, max_size=12)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(names, min_size=1, max_size=4))
def test_names_arrive_whole_or_not_at_all(given_names: list[str]) -> None:
    with Sandbox() as sandbox, sandbox.client() as confluence:
        page = confluence.pages.create(space="DOCS", title="Grill plan")
        try:
            added = confluence.labels.add(page.id, *given_names)
        except InvalidInputError:
            added = []
        assert {label.name for label in added} in (set(), {name.lower() for name in given_names})
