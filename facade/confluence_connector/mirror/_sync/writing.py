# Derived from facade/confluence_connector/mirror/_async/writing.py by `nox -s unasync`: change that file instead.
"""Writes the files of an export, a batch of pages or an attachment at a time."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import attrs

from confluence_connector_api.v2 import models as v2

from ...errors import (
    InvalidInputError,
    NotFoundError,
    PermissionDeniedError,
    UnexpectedResponseError,
)
from ..batches import batches
from ..chunks import chunks_file
from ..files import digest_of, is_as_written, write_whole
from ..items import ROOTS, Kind
from ..layout import CHUNKED, SUFFIXES, comments_of
from ..pages import CommentText, PageText, comments_file, markdown_file
from ..targets import Targets
from .reads import Reads

if TYPE_CHECKING:
    from ..._sync.client import Confluence
    from ..lock import Entry, Lock
    from ..tally import Tally

__all__ = ["Writing", "Job"]

_BATCH = 50
"""Pages whose bodies are held at a time; each may have megabytes."""
_FATAL = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EMFILE)
"""What would end every other write as well."""
_OWN = (NotFoundError, PermissionDeniedError, UnexpectedResponseError, InvalidInputError)
"""What concerns one content, so that the others are gone on with."""


@attrs.frozen
class Job:
    """Some pages, or one attachment, or the comments of one page.

    Attributes:
        what: ``pages``, ``attachment`` or ``comments``.
        ids: Of which contents.
        name: What to tell of it.
    """

    what: str
    ids: list[str]
    name: str

    @property
    def size(self) -> int:
        """How much it adds to what is done."""
        return len(self.ids)


class Writing:
    """Writes what a lock says is to be written, and notes each file in it.

    Args:
        confluence: The client.
        lock: The lock, with the place of each file.
        tally: Counts what is done.
        format: Of the files.
        site_url: Address of the site.
        home: Id of the home page of the space.
    """

    def __init__(
        self,
        confluence: Confluence,
        lock: Lock,
        tally: Tally,
        *,
        format: str,
        site_url: str,
        home: str,
    ) -> None:
        self._confluence = confluence
        self._reads = Reads(confluence, tally)
        self._lock = lock
        self._tally = tally
        self._format = format
        self._suffix = SUFFIXES[format]
        self._site_url = site_url
        self._home = home
        self._targets = Targets.of(lock.entries, lock.space)
        self._restricted: dict[str, dict[str, Any] | None] = {}

    def jobs(self) -> Iterator[Job]:
        """Yield what there is to do."""
        entries = {id: entry for id, entry in self._lock.entries.items() if entry.version}
        kind: Kind
        for kind in ROOTS:
            due = (id for id, one in entries.items() if one.kind == kind and _is_due(one))
            for batch in batches(due, _BATCH):
                yield Job("pages", batch, entries[batch[-1]].title)
        for id, entry in entries.items():
            if entry.kind == "attachment" and _is_due(entry):
                yield Job("attachment", [id], entry.title)
        if self._format not in CHUNKED:
            for id, entry in entries.items():
                if entry.stale:
                    yield Job("comments", [id], f"comments of {entry.title}")

    def do(self, job: Job) -> None:
        """Do one job; note as failed what concerns its contents alone.

        Raises:
            ConfluenceError: What would end every other job as well, e.g. a dead token.
            OSError: The disk is full, or cannot be written to.
        """
        try:
            if job.what == "pages":
                self._pages(job.ids)
            elif job.what == "attachment":
                self._attachment(job.ids[0])
            else:
                self._comments(job.ids[0])
        except _OWN as error:
            for id in job.ids:
                self._tally.failed(self._lock.entries[id].place, str(error))

    def _pages(self, ids: list[str]) -> None:
        kind: Any = self._lock.entries[ids[0]].kind
        read = self._reads.bodies(kind, ids)
        for id in ids:
            if id in read:  # else it was deleted meanwhile, which the next run sees
                item, storage = read[id]
                entry = self._lock.entries[id]
                with self._contained(entry.place):
                    self._page(id, entry, item.version, storage)

    def _page(self, id: str, entry: Entry, version: int, storage: str) -> None:
        page = self._text(id, entry, version, storage)
        links: dict[str, str] = {}
        if self._format == "markdown":
            data, links = markdown_file(page, entry.place, self._targets)
        elif self._format in CHUNKED:
            data = chunks_file(page, self._readers(id))
        else:
            data = storage.encode()
        self._put(id, entry, version, data, links)

    def _put(self, id: str, entry: Entry, version: int, data: bytes, links: dict[str, str]) -> None:
        path = self._lock.folder / entry.place
        is_ours = entry.digest is not None and entry.path == entry.place
        if is_ours and not is_as_written(path, entry.digest):
            self._tally.failed(
                entry.place,
                "was edited here, and changed in Confluence: publish it, or delete the file "
                "to export it anew",
            )
            return
        digest = write_whole(path, [data])
        entry.path, entry.written, entry.digest = entry.place, version, digest
        entry.version, entry.text_version, entry.links = version, version, links or None
        entry.sent = entry.base = entry.files = None  # the file is as Confluence has it
        self._lock.note(id, entry)
        self._tally.count("pages")
        self._tally.count("bytes", len(data))

    def _text(self, id: str, entry: Entry, version: int, storage: str) -> PageText:
        above = self._above(entry)
        segment = "blog" if entry.kind == "blog_post" else "pages"
        return PageText(
            id=id,
            kind=entry.kind,
            title=entry.title,
            version=version,
            space=self._lock.space,
            parents=[parent for parent, _ in above],
            breadcrumb=[title for _, title in above],
            labels=entry.labels or [],
            url=f"{self._site_url}/wiki/spaces/{self._lock.space}/{segment}/{id}",
            storage=storage,
            is_home=id == self._home,
        )

    def _above(self, entry: Entry) -> list[tuple[str, str]]:
        """Return ids and titles of what a page is under, the outermost first."""
        found: list[tuple[str, str]] = []
        seen: set[str] = set()
        parent = entry.parent
        while parent is not None and parent in self._lock.entries and parent not in seen:
            seen.add(parent)
            found.append((parent, self._lock.entries[parent].title))
            parent = self._lock.entries[parent].parent
        return found[::-1]

    def _readers(self, id: str) -> list[dict[str, Any]]:
        """Return who may read a page: the restricted pages from the top, each with its lists."""
        chain = [parent for parent, _ in self._above(self._lock.entries[id])]
        found: list[dict[str, Any]] = []
        for one in [*chain, id]:
            if self._lock.entries[one].kind == "folder":
                continue
            if one not in self._restricted:  # each page is asked once, for all below it
                self._restricted[one] = self._reads.readers(one)
            if row := self._restricted[one]:
                found.append(row)
        return found

    def _attachment(self, id: str) -> None:
        entry = self._lock.entries[id]
        path = self._lock.folder / entry.place
        with self._contained(entry.place):
            path.parent.mkdir(parents=True, exist_ok=True)
            # As it was listed: to ask for it once more would be a third of the requests.
            listed = id if entry.size is None else _listed(id, entry)
            self._confluence.attachments.download(listed, path)
            self._tally.asked()
            self._tally.asked()
            entry.path, entry.digest = entry.place, digest_of(path)
            entry.written = entry.version
            self._lock.note(id, entry)
            self._tally.count("attachments")
            self._tally.count("bytes", path.stat().st_size)

    def _comments(self, id: str) -> None:
        entry = self._lock.entries[id]
        kind: Any = entry.kind
        found: list[CommentText] = [comment for comment in self._reads.comments_of(kind, id)]
        data = comments_file(found, self._format)
        path = self._lock.folder / comments_of(entry.place, self._suffix)
        with self._contained(str(PurePosixPath(entry.place))):
            if data:
                entry.comments = write_whole(path, [data])
            else:
                path.unlink(missing_ok=True)
                entry.comments = None
            entry.stale = None
            self._lock.note(id, entry)

    def _contained(self, place: str) -> _Contained:
        return _Contained(self._tally, place)


class _Contained:
    """Notes what concerns one file as failed; lets pass what ends every other write too."""

    def __init__(self, tally: Tally, place: str) -> None:
        self._tally = tally
        self._place = place

    def __enter__(self) -> None:
        """Do nothing."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        if isinstance(error, OSError) and error.errno not in _FATAL:
            self._tally.failed(self._place, f"cannot be written: {error.strerror or error}")
            return True
        if isinstance(error, _OWN):
            self._tally.failed(self._place, str(error))
            return True
        return False


def _listed(id: str, entry: Entry) -> v2.AttachmentBulk:
    """Return an attachment as far as the lock knows it."""
    row = {
        "id": id,
        "title": entry.title,
        "pageId": entry.parent,
        "fileSize": entry.size,
        "version": {"number": entry.version},
    }
    return v2.AttachmentBulk.from_dict(
        {key: value for key, value in row.items() if value is not None}
    )


def _is_due(entry: Entry) -> bool:
    return entry.written != entry.version
