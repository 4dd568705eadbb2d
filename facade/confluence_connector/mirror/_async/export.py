"""A space as files: follow it, place what it holds, and write what has changed."""

from __future__ import annotations

import json
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from ..._fan_out import async_for_each
from ..assembly import assemble
from ..exclusive import exclusive
from ..files import is_as_written, prune, remove_parts, validate_folder
from ..incoming import Incoming
from ..items import ROOTS
from ..layout import CHUNKED, SUFFIXES, Layout, comments_of, place_by_id
from ..lock import Entry, Lock
from ..problems import FolderError, Problem
from ..reporting import Reporter
from ..summary import Progress, Summary
from ..tally import Tally
from ..targets import Targets
from .changes import AsyncChanges
from .labels import AsyncLabelsOf
from .reads import AsyncReads
from .spaces import space_of
from .writing import AsyncWriting, Job

if TYPE_CHECKING:
    from ..._async.client import AsyncConfluence
    from ..assumptions import Assumptions

__all__ = ["AsyncExport", "Format"]

Format = Literal["markdown", "storage", "jsonl", "parquet"]


class AsyncExport:
    """One run of an export.

    Args:
        confluence: The client.
        space: Key or id of the space.
        folder: Where the files stand.
        format: What they hold.
        attachments: Whether to export attachments.
        progress: Told of each thing that is done.
        at_once: How many requests may be under way.
        assume: What to take for granted about the server.
    """

    def __init__(
        self,
        confluence: AsyncConfluence,
        space: str | int,
        folder: Path,
        *,
        format: Format,
        attachments: bool,
        progress: Progress | None,
        at_once: int,
        assume: Assumptions | None,
    ) -> None:
        self._confluence = confluence
        self._space_name = space
        self._folder = folder
        self._format: Format = format
        self._suffix = SUFFIXES[format]
        self._attachments = attachments
        self._progress = progress
        self._at_once = at_once
        self._assume = assume
        self._tally = Tally()

    async def run(self) -> Summary:
        """Export, and return what was done."""
        started = time.monotonic()
        is_new = not self._folder.exists()
        with ExitStack() as held:
            loaded = None if is_new else self._loaded(held)
            space = await space_of(self._confluence, self._space_name)
            self._tally.asked(1)
            self._home = space.homepage_id or ""
            site = await self._confluence.site
            if is_new:
                loaded = self._loaded(held)
            lock = self._lock(loaded, site.id, space.id, space.key)
            files = await self._brought_up(lock, site.url)
        changed = self._tally["pages"] + self._tally["attachments"]
        return self._tally.summary(time.monotonic() - started, files - changed)

    def _loaded(self, held: ExitStack) -> Lock | None:
        """Take the folder for this run alone, and return its lock."""
        folder = validate_folder(self._folder, create=True)
        held.enter_context(exclusive(folder))
        return Lock.load(folder)

    async def _brought_up(self, lock: Lock, site_url: str) -> int:
        """Make the files what the space is; return how many there are to be."""
        remove_parts(self._folder)
        await self._follow(lock)
        await self._place(lock)
        lock.save()
        self._clear(lock)
        files = sum(entry.kind != "folder" for entry in lock.entries.values())
        await self._write(lock, site_url)
        lock.save()
        return files

    def _lock(self, loaded: Lock | None, site: str, space_id: str, space: str) -> Lock:
        options = {"format": self._format, "attachments": self._attachments}
        if loaded is None:
            return Lock(
                folder=self._folder,
                site=site,
                space_id=space_id,
                space=space,
                origin="export",
                options=options,
            )
        if (loaded.site, loaded.space_id) != (site, space_id):
            message = f"is of the space {loaded.space}, not of {space}: export into another folder"
            raise FolderError([Problem("confluence.lock", None, message)])
        if loaded.origin != "export":
            message = "says that this folder is published from: export into another folder"
            raise FolderError([Problem("confluence.lock", None, message)])
        if loaded.options != options:
            message = (
                f"says that this folder was exported with {loaded.options}, not {options}: export "
                "into another folder, or delete this one"
            )
            raise FolderError([Problem("confluence.lock", None, message)])
        loaded.space = space
        return loaded

    async def _follow(self, lock: Lock) -> None:
        """Bring the entries up to what the space holds."""
        incoming = Incoming(lock.entries, attachments=self._attachments, complete=lock.mark is None)
        since = None if lock.mark is None else json.loads(lock.mark)
        feed = AsyncChanges(
            self._confluence, lock.space_id, since, assume=self._assume, tally=self._tally
        )
        del since  # large, and read
        async for change in feed:
            incoming.apply(change)
        incoming.finish()
        lock.mark = json.dumps(feed.mark)

    async def _place(self, lock: Lock) -> None:
        """Give each file its place, and find those that have to be written anew."""
        await self._read_folders(lock.entries)
        is_ours = lock.known_paths()

        def is_foreign(path: str) -> bool:
            return not is_ours(path) and (self._folder / path).exists()

        if self._format in CHUNKED:
            place_by_id(lock.entries, self._suffix)
        else:
            Layout(lock.entries, self._suffix, is_foreign).place_all()
        if self._format != "storage":
            await AsyncLabelsOf(self._confluence, self._tally).read_into(lock)
        targets = Targets.of(lock.entries, lock.space)
        for id, entry in lock.entries.items():
            if entry.kind == "folder" or not entry.version or entry.written is None:
                continue
            is_there = entry.path == entry.place and (self._folder / entry.place).exists()
            if not is_there or not targets.are_current(entry.place, id, entry.links or {}):
                entry.written = None

    async def _read_folders(self, entries: dict[str, Entry]) -> None:
        """Read the folders above pages, and above those; they have no feed."""
        reads = AsyncReads(self._confluence, self._tally)
        for id in [id for id, entry in entries.items() if entry.kind == "folder"]:
            entries[id].version = 0
        waiting: set[str | None] = {
            entry.parent for entry in entries.values() if entry.version and entry.kind in ROOTS
        }
        while waiting:
            known = {id for id, entry in entries.items() if entry.version}
            unknown = {id for id in waiting if id is not None and id not in known}
            waiting.clear()
            for id in sorted(unknown):
                found = await reads.folder(id)
                if found is None:
                    continue
                entry = entries.setdefault(id, Entry(kind="folder", title=found[0], version=1))
                entry.title, entry.parent = found
                entry.version = entry.written = 1
                waiting.add(entry.parent)

    def _clear(self, lock: Lock) -> None:
        """Remove the files that are to stand elsewhere, or nowhere, before any is written."""
        for id, entry in [*lock.entries.items()]:
            is_over = not entry.version
            if not is_over and (entry.path is None or entry.path == entry.place):
                continue
            if entry.path is not None and not self._removed(entry, is_over=is_over):
                continue
            if is_over:
                self._tally.count("removed", entry.kind != "folder")
                lock.note(id, None)
            else:
                entry.path = entry.written = None
                entry.stale = True if entry.comments else entry.stale
                entry.comments = None
                lock.note(id, entry)

    def _removed(self, entry: Entry, *, is_over: bool) -> bool:
        """Remove one file and that of its comments, unless someone has edited it here."""
        assert entry.path is not None  # noqa: S101 -- the caller looked
        path = self._folder / entry.path
        if not is_as_written(path, entry.digest):
            what = "was deleted" if is_over else "was moved"
            self._tally.failed(
                entry.path, f"was edited here, and {what} in Confluence: move your file away"
            )
            return False
        path.unlink(missing_ok=True)
        if entry.comments:
            (self._folder / comments_of(entry.path, self._suffix)).unlink(missing_ok=True)
        prune(self._folder, path)
        return True

    async def _write(self, lock: Lock, site_url: str) -> None:
        writing = AsyncWriting(
            self._confluence,
            lock,
            self._tally,
            format=self._format,
            site_url=site_url,
            home=self._home,
        )
        jobs = [*writing.jobs()]
        reporter = Reporter(self._progress, sum(job.size for job in jobs))

        async def work(job: Job) -> None:
            await writing.do(job)
            reporter.finished(job.size, job.name)

        await async_for_each(jobs, work, at_once=self._at_once)
        if self._format in CHUNKED:
            assemble(lock, as_parquet=self._format == "parquet")
