# Derived from facade/confluence_connector/mirror/_async/labels.py by `nox -s unasync`: change that file instead.
"""The labels of many pages in few requests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2 import api as v2_api

from ..._responses.paging import by_cursor
from ..items import TREE

if TYPE_CHECKING:
    from ..._sync.client import Confluence
    from ..lock import Entry, Lock
    from ..tally import Tally

_MANY = 50
"""Labels of a space up to which each is asked for its pages."""


class LabelsOf:
    """Reads the labels of pages and blog posts: for each label what bears it.

    Where a space has more labels than that is worth, those of the pages are read that are to be
    written anyhow. A label makes no version, so that nothing else tells of it.

    Args:
        confluence: The client.
        tally: Counts the requests.
    """

    def __init__(self, confluence: Confluence, tally: Tally) -> None:
        self._raw = confluence.raw
        self._tally = tally

    def read_into(self, lock: Lock) -> None:
        """Note the labels of each page; where they differ, its file has to be written anew."""
        pages = {
            id: entry for id, entry in lock.entries.items() if entry.kind in TREE and entry.version
        }
        to_write = [id for id, entry in pages.items() if entry.written != entry.version]
        ask = partial(v2_api.label.get_space_content_labels.sync_detailed, int(lock.space_id))
        labels = {str(label.id): _shown(label) for label in self._all(partial(ask, prefix=UNSET))}
        if len(labels) > max(_MANY, len(to_write)):
            for id in to_write:
                _note(pages[id], self._of_one(pages[id].kind, id))
            return
        found: dict[str, list[str]] = {}
        space = [int(lock.space_id)]
        for label_id, name in labels.items():
            for ask in (
                v2_api.page.get_label_pages.sync_detailed,
                v2_api.blog_post.get_label_blog_posts.sync_detailed,
            ):
                kind = "page" if "pages" in ask.__module__ else "blog_post"
                if any(entry.kind == kind for entry in pages.values()):
                    for row in self._all(partial(ask, int(label_id), space_id=space)):
                        found.setdefault(str(row.id), []).append(name)
        for id, entry in pages.items():
            _note(entry, sorted(found.get(id, [])))

    def _of_one(self, kind: str, id: str) -> list[str]:
        ask = (
            v2_api.label.get_page_labels.sync_detailed
            if kind == "page"
            else v2_api.label.get_blog_post_labels.sync_detailed
        )
        return sorted([_shown(label) for label in self._all(partial(ask, int(id)))])

    def _all(self, ask: Callable[..., Any]) -> Iterator[Any]:
        cursor: str | None = None
        while True:
            answer = ask(client=self._raw, limit=250, cursor=cursor or UNSET)
            page = by_cursor(answer.parsed)
            self._tally.asked(len(page.items))
            for row in page.items:
                yield row
            if page.cursor is None:
                return
            cursor = page.cursor


def _shown(label: Any) -> str:
    """Return a label as people write it: the prefix of all but the usual ones in front."""
    return label.name if label.prefix in ("global", None, UNSET) else f"{label.prefix}:{label.name}"


def _note(entry: Entry, labels: list[str]) -> None:
    if entry.labels != labels:
        entry.labels, entry.written = labels, None
