# Derived from facade/confluence_connector/mirror/_async/labels.py by `nox -s unasync`: change that file instead.
"""The labels of all pages of a space in two requests."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2 import api as v2_api

from ... import cql
from ..._pagination import ResultPage, by_cursor
from ..._sync.pagination import Listing
from ..batches import batches
from ..items import ROOTS

if TYPE_CHECKING:
    from ..._sync.client import Confluence
    from ..lock import Lock
    from ..tally import Tally

__all__ = ["LabelsOf"]

_AT_ONCE = 100
"""Labels that one query names."""
_HITS = 100


class LabelsOf:
    """Reads the labels of pages and blog posts: which there are, and what bears them.

    A label makes no version, so that no feed tells of it. The search lags behind by up to
    minutes; so do the lists of a label's pages, which would take a request a label.

    Args:
        confluence: The client.
        tally: Counts the requests.
    """

    def __init__(self, confluence: Confluence, tally: Tally) -> None:
        self._confluence = confluence
        self._tally = tally

    def read_into(self, lock: Lock) -> None:
        """Note the labels of each page; where they differ, its file has to be written anew."""
        names = [str(label.name) for label in self._in_space(lock.space_id)]
        found: dict[str, set[str]] = {}
        for batch in batches(sorted(set(names)), _AT_ONCE):
            query = (cql.field("space") == lock.space) & cql.field("label").in_(*batch)
            for hit in self._hits(str(query)):
                labels = hit.content.metadata.labels.results
                found.setdefault(str(hit.content.id), set()).update(map(_shown, labels))
        for id, entry in lock.entries.items():
            labels = sorted(found.get(id, ()))
            if entry.kind in ROOTS and entry.version and (entry.labels or []) != labels:
                entry.labels, entry.written = labels or None, None

    def _in_space(self, space_id: str) -> Listing[Any]:
        ask = partial(v2_api.label.get_space_content_labels.sync_detailed, int(space_id))

        def fetch(cursor: str | None) -> ResultPage[Any]:
            response = ask(client=self._confluence.raw, limit=250, cursor=cursor or UNSET)
            page: ResultPage[Any] = by_cursor(response.parsed)
            self._tally.asked(len(page.items))
            return page

        return Listing(fetch)

    def _hits(self, query: str) -> Iterator[Any]:
        found = self._confluence.search(query, page_size=_HITS, expand="content.metadata.labels")
        for page in found.by_page():
            self._tally.asked(len(page.items))
            for hit in page.items:
                if hit.content:
                    yield hit


def _shown(label: Any) -> str:
    """Return a label as people write it: the prefix of all but the usual ones in front."""
    return label.name if label.prefix in ("global", None, UNSET) else f"{label.prefix}:{label.name}"
