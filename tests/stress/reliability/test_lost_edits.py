"""No edit is lost: the short form; `nox -s reliability` makes a thousand of them."""

from __future__ import annotations

import pytest
from tests.stress.reliability.lost_edits import all_marks, run

from confluence_connector import VersionConflictError
from confluence_connector.sandbox import Sandbox


def test_every_edit_is_there_in_the_end() -> None:
    report = run(8, 2, share_of_faults=0.2)
    assert report.marks == all_marks(8, 2)
    assert report.versions == list(range(1, 16 + 2))
    assert report.faults


@pytest.mark.parametrize("base", [1, 2])
def test_an_update_with_a_stale_base_does_not_overwrite(base: int) -> None:
    with Sandbox() as sandbox, sandbox.client() as confluence:
        page = confluence.pages.create(space="DOCS", title="Guest book")
        for text in ("<p>Ann</p>", "<p>Bob</p>"):
            confluence.pages.update(page.id, body=text)
        with pytest.raises(VersionConflictError):
            confluence.pages.update(page.id, body="<p>Cid</p>", base=base)
        assert confluence.pages.get(page.id).body.storage.value == "<p>Bob</p>"
