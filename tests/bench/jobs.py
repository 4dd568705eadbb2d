"""What common bulk jobs cost in requests and in quota points, done in one way or another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from tests.bench.spending import Spent, spent

from confluence_connector import Confluence
from confluence_connector.sandbox import Sandbox
from confluence_connector_api.v2 import models as v2

_PAGES = 50
_BODY = "<p>Ribs and corn.</p>"
_NOW = datetime(2026, 3, 19, 14, 23, tzinfo=UTC)
_YESTERDAY = _NOW - timedelta(days=1)


@dataclass(frozen=True)
class Job:
    """One way to do a job.

    Attributes:
        what: The job; ways to do the same one stand together, the cheapest last.
        how: The way, as code.
        call: Does it.
    """

    what: str
    how: str
    call: Callable[[Confluence], object]


_BODIES = f"{_PAGES} pages with bodies"
_LABELS = f"the labels of {_PAGES} pages"
_LABELLED = f"which 3 of {_PAGES} pages have a label"
_FILES = f"all attachments of a space with {_PAGES} pages"
_CHANGED = f"which 3 of {_PAGES} pages changed since yesterday"
_EXISTS = f"does a page exist, among {_PAGES}"
_SAME = "make a page have the body that it has"


def _seventh(c: Confluence) -> v2.PageBulk:
    page = c.pages.find(space="DOCS", title="Page 7")
    assert page
    return page


JOBS: Sequence[Job] = (
    Job(
        _BODIES,
        "`pages.get` for each",
        lambda c: [c.pages.get(page.id) for page in c.pages.list(space="DOCS")],
    ),
    Job(
        _BODIES,
        '`pages.list(body_format="storage")`',
        lambda c: list(c.pages.list(space="DOCS", body_format="storage")),
    ),
    Job(
        _BODIES,
        '`search(…, page_size=250, expand="content.body.storage")`',
        lambda c: list(c.search("type = page", page_size=250, expand="content.body.storage")),
    ),
    Job(
        _LABELS,
        "`labels.list` for each",
        lambda c: [list(c.labels.list(page.id)) for page in c.pages.list(space="DOCS")],
    ),
    Job(
        _LABELS,
        '`search(…, page_size=250, expand="content.metadata.labels")`',
        lambda c: list(c.search("type = page", page_size=250, expand="content.metadata.labels")),
    ),
    Job(
        _LABELLED,
        "`labels.list` for each",
        lambda c: [list(c.labels.list(page.id)) for page in c.pages.list(space="DOCS")],
    ),
    Job(_LABELLED, "`search('label = \"coal\"')`", lambda c: list(c.search('label = "coal"'))),
    Job(
        _FILES,
        "`attachments.list` for each page",
        lambda c: [list(c.attachments.list(page.id)) for page in c.pages.list(space="DOCS")],
    ),
    Job(
        _FILES,
        "`search('type = attachment and space = \"DOCS\"', page_size=250)`",
        lambda c: list(c.search('type = attachment and space = "DOCS"', page_size=250)),
    ),
    Job(
        _CHANGED,
        "walking `pages.list` and comparing `version.created_at`",
        lambda c: [p for p in c.pages.list(space="DOCS") if p.version.created_at > _YESTERDAY],
    ),
    Job(
        _CHANGED,
        "`search('type = page and lastmodified >= now(\"-1d\")')`",
        lambda c: list(c.search('type = page and lastmodified >= now("-1d")')),
    ),
    Job(
        _EXISTS,
        "walking `pages.list`",
        lambda c: [page for page in c.pages.list(space="DOCS") if page.title == "Page 7"],
    ),
    Job(_EXISTS, "`pages.find`", _seventh),
    Job(
        _SAME,
        "`pages.find`, then `pages.update`",
        lambda c: c.pages.update(_seventh(c).id, body=_BODY),
    ),
    Job(
        _SAME, "`pages.upsert`", lambda c: c.pages.upsert(space="DOCS", title="Page 7", body=_BODY)
    ),
)


def costs() -> Iterator[tuple[Job, Spent]]:
    """Do each job in a space of its own."""
    for job in JOBS:
        with Sandbox(now=_NOW - timedelta(days=9)) as sandbox:
            _furnish(sandbox)
            yield job, spent(sandbox, job.call)


def _furnish(sandbox: Sandbox) -> None:
    """Fill the space: fifty pages with its home, each with a label and a file; three change."""
    with sandbox.client() as confluence:
        for number in range(1, _PAGES):
            confluence.pages.create(space="DOCS", title=f"Page {number}", body=_BODY)
        pages = list(confluence.pages.list(space="DOCS"))
        for page in pages:
            confluence.labels.add(page.id, "ribs")
            confluence.attachments.upload(page.id, b"ribs", name="a.csv")
    sandbox.clock.hold(_NOW)
    with sandbox.client() as confluence:
        for page in pages[-3:]:
            confluence.pages.update(page.id, body=f"{_BODY}<p>Coal.</p>")
            confluence.labels.add(page.id, "coal")
