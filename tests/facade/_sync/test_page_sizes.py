# Derived from tests/facade/_async/test_page_sizes.py by `nox -s unasync`: change that file instead.
"""A listing with bodies goes on with fewer rows where the server cannot deliver as many."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator

import pytest

from confluence_connector import Confluence, RetryPolicy, ServerError
from confluence_connector.sandbox import Sandbox
from confluence_connector.sandbox.app.request_log import RecordedRequest


def too_many(rows: int) -> Callable[[RecordedRequest], bool]:
    def is_meant(request: RecordedRequest) -> bool:
        asked = re.search(r"limit=([0-9]+)", request.query)
        return request.path.endswith("/pages") and asked is not None and int(asked[1]) > rows

    return is_meant


@pytest.fixture
def hasty(sandbox: Sandbox) -> Iterator[Confluence]:
    with Confluence(
        sandbox.issue_token(),
        cloud_id=sandbox.cloud_id,
        transport=sandbox.transport,
        retry=RetryPolicy(attempts=1),
    ) as confluence:
        for number in range(9):
            confluence.pages.create("DOCS", f"Page {number}", "<p>x</p>")
        yield confluence


@pytest.mark.parametrize("status", [502, 504])
def test_with_bodies(
    hasty: Confluence, sandbox: Sandbox, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    sandbox.fail_next(99, status=status, body="<html>", when=too_many(3))
    with caplog.at_level(logging.WARNING, "confluence_connector"):
        listing = hasty.pages.list(space="DOCS", body_format="storage", sort="id", page_size=24)
        titles = [page.title for page in listing]
    assert titles[1:] == [f"Page {number}" for number in range(9)]
    lines = [record.getMessage() for record in caplog.records]
    assert [line.rpartition("with ")[2] for line in lines if "continu" in line] == [
        "12",
        "6",
        "3",
    ]


def test_of_ids(hasty: Confluence, sandbox: Sandbox) -> None:
    ids = [page.id for page in hasty.pages.list(space="DOCS")]
    sandbox.fail_next(99, status=504, body="<html>", when=too_many(4))
    found = hasty.pages.list(ids=ids, body_format="storage")
    assert {page.id for page in found} == {*ids}


def test_what_fewer_rows_do_not_help(hasty: Confluence, sandbox: Sandbox) -> None:
    sandbox.fail_next(99, status=504, body="<html>", when=too_many(0))
    for listing in (
        hasty.pages.list(space="DOCS"),  # without bodies
        hasty.pages.list(space="DOCS", body_format="storage", page_size=2),  # down to a single row
    ):
        with pytest.raises(ServerError):
            listing.first()
