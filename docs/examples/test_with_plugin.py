"""Tests of your own code: a fresh Confluence for each, and failures on demand."""

import pytest

from confluence_connector import Confluence, ServerError
from confluence_connector.testing.sandboxes import FailNext


def publish(confluence: Confluence, body: str) -> int:
    return confluence.pages.upsert(space="DOCS", title="Menu", body=body).version.number


def test_the_same_body_writes_nothing(confluence: Confluence) -> None:
    assert [publish(confluence, "<p>Ribs</p>") for _ in range(3)] == [1, 1, 1]


def test_a_lost_response_makes_no_second_page(confluence: Confluence, fail_next: FailNext) -> None:
    fail_next(status=502, when="createPage", after_commit=True)
    assert publish(confluence, "<p>Ribs</p>") == 1


def test_a_server_that_stays_down_is_reported(confluence: Confluence, fail_next: FailNext) -> None:
    fail_next(100, status=500)
    with pytest.raises(ServerError):
        publish(confluence, "<p>Ribs</p>")
