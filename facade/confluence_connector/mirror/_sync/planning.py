# Derived from facade/confluence_connector/mirror/_async/planning.py by `nox -s unasync`: change that file instead.
"""Makes a plan: compares a folder with a space, and says what is to be sent."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from ...errors import InvalidInputError, NotFoundError
from ..files import validate_folder
from ..folders import directories_of, placed, wanted
from ..items import Item, Kind
from ..lock import LOCK, Entry, Lock
from ..merge import canonical, merged
from ..outgoing import (
    Matched,
    carried,
    is_unchanged,
    match,
    origins_of,
    sent_digest,
    upload_names,
    uploaded,
)
from ..plans import Action, diff_of, notes_of, written_since
from ..problems import FolderError, Problem
from ..source import Source, read_folder
from ..tally import Tally
from .interrupted import Interrupted
from .reads import Reads
from .spaces import space_of

if TYPE_CHECKING:
    from ..._sync.client import Confluence

__all__ = ["Planner", "Prepared"]

_FEW = 5
"""New pages up to which each title is looked up, instead of all titles of the space."""


@attrs.define
class Prepared:
    """What a plan is made from.

    Attributes:
        lock: The lock as it will be.
        actions: What is to be done.
        unchanged: How many pages need nothing.
        top: Id of the page under which the top of the folder goes.
        home: Id of the home page of the space.
        ids: Ids of the pages and folders that there are, by file and directory.
        tally: What reading took.
        state: Of the folder's lock as it was read.
    """

    lock: Lock
    actions: list[Action]
    unchanged: int
    top: str | None
    home: str | None
    ids: dict[str, str]
    tally: Tally
    state: str


class Planner:
    """Compares a folder with a space.

    Args:
        confluence: The client.
        folder: The folder.
        space: Key or id of the space.
        parent: Id of the page under which the top of the folder goes.
        delete: Whether to delete pages that this folder made and has no file for any more.
    """

    def __init__(
        self,
        confluence: Confluence,
        folder: Path,
        space: str | int,
        *,
        parent: str | None,
        delete: bool,
    ) -> None:
        self._confluence = confluence
        self._folder = folder
        self._space_name = space
        self._parent = parent
        self._delete = delete
        self._tally = Tally()
        self._reads = Reads(confluence, self._tally)
        self._actions: list[Action] = []
        self._unchanged = 0

    def prepare(self) -> Prepared:
        """Read both sides, and decide for each file.

        Raises:
            FolderError: Something is wrong with the folder; nothing was sent.
        """
        folder = validate_folder(self._folder, create=False)
        state = Lock.state(folder)
        loaded = Lock.load(folder)
        sources = read_folder(folder)
        space = space_of(self._confluence, self._space_name)
        self._tally.asked(1)
        site = self._confluence.site
        lock = self._lock(loaded, site.id, space.id, space.key)
        self._home = space.homepage_id
        self._top = self._parent or space.homepage_id
        directories = directories_of(lock.entries)
        sources = placed(sources, directories)
        matched = match(sources, lock.entries)
        matched = [self._at_home(one, space.homepage_id, lock) for one in matched]
        origins = origins_of(sources, lock.space)
        self._links = {e.path: e.links for e in lock.entries.values() if e.path and e.links}
        texts = {
            source.path: origins.inward(source.body, source.path, self._links_of(source))
            for source in sources
        }
        self._check(sources, texts)
        remote = self._remote(matched, lock)
        # The id of a page of another space, from which a copy comes, is that of no page here.
        self._ids = {one.source.path: one.id for one in matched if one.id in remote}
        self._decide_folders(wanted(sources, directories), lock.entries)
        self._decide(matched, remote, texts, lock)
        self._decide_lost(matched, lock)
        return Prepared(
            lock=lock,
            actions=self._actions,
            unchanged=self._unchanged,
            top=self._top,
            home=self._home,
            ids=self._ids,
            tally=self._tally,
            state=state,
        )

    def _links_of(self, source: Source) -> dict[str, str]:
        return self._links.get(source.path) or {}

    def _lock(self, loaded: Lock | None, site: str, space_id: str, space: str) -> Lock:
        if loaded is not None and (loaded.site, loaded.space_id) == (site, space_id):
            return loaded
        if loaded is not None and loaded.origin == "publish":
            message = (
                f"says that this folder is published to the space {loaded.space}, not {space}: "
                "publish a copy of the folder without it"
            )
            raise FolderError([Problem(LOCK, None, message)])
        # An export of another space is published as a copy.
        return Lock(
            folder=self._folder,
            site=site,
            space_id=space_id,
            space=space,
            origin="publish",
            entries=carried(loaded.entries) if loaded is not None else {},
        )

    def _at_home(self, one: Matched, home: str | None, lock: Lock) -> Matched:
        """Let the home page of another space become that of this one."""
        if one.source.is_home and one.entry is None and home and self._parent is None:
            return Matched(one.source, home, lock.entries.get(home))
        return one

    def _check(self, sources: list[Source], texts: dict[str, str]) -> None:
        """Refuse, before anything is sent, what cannot be made into storage."""
        from ... import markup

        problems: list[Problem] = []
        for source in sources:
            try:
                markup.to_storage(texts[source.path])
            except markup.EditLossError:
                continue  # whether the page has what it represents is seen when that is read
            except InvalidInputError as error:
                line = getattr(error, "line", None)
                at = source.line + line - 1 if line else source.line
                problem = getattr(error, "problem", str(error))
                problems.append(Problem(source.path, at, str(problem)))
        if problems:
            raise FolderError(problems)

    def _remote(self, matched: list[Matched], lock: Lock) -> dict[str, Item]:
        """Read the pages that the files and the lock name, 250 a request, without bodies."""
        remote: dict[str, Item] = {}
        for kind in ("page", "blog_post"):
            ids = {one.id for one in matched if one.id and one.source.kind == kind}
            if self._delete:
                ids |= {id for id, e in lock.entries.items() if e.ours and e.kind == kind}
            if ids:
                remote |= self._reads.by_ids(kind, sorted(ids), lock.space_id)
        return remote

    def _decide(
        self,
        matched: list[Matched],
        remote: dict[str, Item],
        texts: dict[str, str],
        lock: Lock,
    ) -> None:
        changed: list[tuple[Matched, Item, str | None]] = []
        new: list[tuple[Matched, str | None]] = []
        for one in matched:
            parent = self._parent_of(one)
            there = remote.get(one.id) if one.id else None
            digest = sent_digest(one.source, texts[one.source.path], parent)
            if there is None and one.entry is not None:
                self._conflict(one, "the page was deleted in Confluence, or moved to another space")
            elif there is None:
                new.append((one, parent))
            elif is_unchanged(one, digest, uploaded(one.id, lock.entries)):
                self._note_unchanged(one, there)
            else:
                changed.append((one, there, parent))
        self._decide_changed(changed, texts, lock)
        self._decide_new(new, texts, lock)

    def _decide_folders(
        self, places: Mapping[str, str | None], entries: Mapping[str, Entry]
    ) -> None:
        """Make the folders that pages stand in, where this space does not have them.

        Args:
            places: Their directories, and what is above each.
            entries: Entries of the lock.
        """
        known = {entry.place: (id, entry) for id, entry in entries.items() if _is_folder(entry)}
        self._ids |= {place: id for place, (id, entry) in known.items() if entry.version}
        for place in (place for place in places if place not in self._ids):
            parent = self._id_of(places[place]) or self._top
            note = f"a folder{f', under {parent}' if parent else ''}"
            title = known[place][1].title
            self._actions.append(
                Action(kind="create", path=place, title=title, parent=parent, notes=(note,))
            )

    def _id_of(self, above: str | None) -> str | None:
        """Return the id of a page or folder, or its path while it has none."""
        return above and (self._ids.get(above) or above)

    def _parent_of(self, one: Matched) -> str | None:
        """Return the id of what is above a page, or its path while it has none."""
        if one.id is not None and one.id == self._home:
            return None
        return one.source.parent or self._id_of(one.source.above) or self._top

    def _note_unchanged(self, one: Matched, there: Item) -> None:
        assert one.entry is not None  # noqa: S101 -- without one it would not be unchanged
        if there.version > one.entry.version:
            self._actions.append(
                Action(
                    kind="drift",
                    path=one.source.path,
                    title=one.source.title,
                    id=one.id,
                    version=there.version,
                    reason=f"version {there.version}, published was {one.entry.version}",
                )
            )
        self._unchanged += 1

    def _conflict(self, one: Matched, reason: str, diff: str = "") -> None:
        self._actions.append(
            Action(
                kind="conflict",
                path=one.source.path,
                title=one.source.title,
                id=one.id,
                reason=reason,
                diff=diff,
            )
        )

    def _decide_changed(
        self,
        changed: list[tuple[Matched, Item, str | None]],
        texts: dict[str, str],
        lock: Lock,
    ) -> None:
        for kind in ("page", "blog_post"):
            of_kind = [one for one in changed if one[1].kind == kind]
            for start in range(0, len(of_kind), 50):
                batch = of_kind[start : start + 50]
                bodies = self._reads.bodies(kind, [there.id for _, there, _ in batch])
                for one, there, parent in batch:
                    if there.id in bodies:
                        item, storage = bodies[there.id]
                        self._decide_one(one, item, storage, texts[one.source.path], parent, lock)

    def _decide_one(
        self,
        one: Matched,
        there: Item,
        storage: str,
        ours: str,
        parent: str | None,
        lock: Lock,
    ) -> None:
        """Decide for a page that is there and a file that differs from what was published."""
        from ... import markup

        base = one.entry.known_version if one.entry else one.source.version
        if one.source.is_home and one.entry is None:
            base = 1
        old = markup.to_markdown(storage)
        new, reason, kept = ours, "", None
        is_apart = one.entry is not None and one.entry.base is not None
        if base is not None and (there.version > base or is_apart):
            was = self._base_of(one, there, base)
            if was is None:
                self._conflict(one, f"version {base}, from which the file comes, is gone")
                return
            kept = canonical(ours, [was, old])
            outcome = merged(was, old, kept)
            if outcome.conflicts:
                what = "; ".join(repr(line) for line in outcome.conflicts)
                self._conflict(
                    one,
                    f"version {there.version} changed what the file changed too: {what}",
                    diff_of(old, ours, one.source.path),
                )
                return
            new, reason = outcome.text, f"merged with version {there.version}"
            if _same(new, kept):
                kept = None
        wanted: str | None = storage
        if not _same(new, old):
            wanted = self._written(one, new, storage)
        if wanted is None:
            return
        known = uploaded(one.id, lock.entries)
        moved_to = None if parent == there.parent_id else parent
        labels = (one.entry.labels if one.entry else None) or ()
        self._actions.append(
            Action(
                kind="update",
                path=one.source.path,
                title=one.source.title,
                id=there.id,
                version=there.version,
                reason=reason,
                notes=notes_of(one.source, moved_to, title=there.title, labels=labels),
                diff=diff_of(old, new, one.source.path),
                uploads=tuple(p for p, d in one.source.files.items() if known.get(p) != d),
                storage=None if wanted == storage else wanted,
                source=one.source,
                parent=moved_to,
                names=upload_names(one.source, self._links_of(one.source)),
                links=self._links_of(one.source),
                markdown=ours,
                base=kept,
            )
        )

    def _written(self, one: Matched, text: str, storage: str | None) -> str | None:
        """Return the storage for a text; ``None`` where that is a conflict, which is noted.

        Args:
            one: The file.
            text: Its Markdown.
            storage: The body of the page; ``None`` for a new one.
        """
        from ... import markup

        try:
            return markup.to_storage(text) if storage is None else _edited(storage, text)
        except markup.EditLossError as error:
            # A copy of a page of another space has what its text only represents from there.
            origin = None
            if one.entry is None and one.source.id is not None:
                origin = (self._reads.bodies(self._kind(one), [one.source.id])).get(one.source.id)
            if origin is not None:
                with suppress(InvalidInputError):
                    return _edited(origin[1], text)
            self._conflict(one, str(error))
        except InvalidInputError as error:
            self._conflict(one, str(error))
        return None

    def _kind(self, one: Matched) -> Kind:
        return "page" if one.source.kind == "page" else "blog_post"

    def _base_of(self, one: Matched, there: Item, version: int) -> str | None:
        """Return the Markdown that both sides began with, or ``None`` if it is gone."""
        from ... import markup

        if one.entry is not None and one.entry.base is not None:
            return one.entry.base
        contents: Any = (
            self._confluence.pages if there.kind == "page" else self._confluence.blog_posts
        )
        try:
            page = contents.get(there.id, version=version)
        except NotFoundError:
            return None
        finally:
            self._tally.asked(1)
        return markup.to_markdown(page.body.storage.value)

    def _decide_new(
        self, new: list[tuple[Matched, str | None]], texts: dict[str, str], lock: Lock
    ) -> None:
        taken = self._titles(lock, [one.source for one, _ in new])
        interrupted = Interrupted(self._confluence, self._reads, lock)
        for one, parent in new:
            source = one.source
            storage = self._written(one, texts[source.path], None)
            if storage is None:
                continue
            there = taken.get(source.title.casefold()) if source.kind == "page" else None
            found = interrupted.find(source, storage, there)
            if found is not None and not found.is_made:
                self._conflict(one, found.reason)
                continue
            action = Action(
                kind="create",
                path=source.path,
                title=source.title,
                notes=notes_of(source, parent),
                diff=diff_of("", texts[source.path], source.path),
                uploads=tuple(source.files),
                storage=storage,
                source=source,
                parent=parent,
                names=upload_names(source, self._links_of(source)),
                links=self._links_of(source),
                markdown=texts[source.path],
            )
            self._actions.append(
                action if found is None else self._adopted(action, source, found.item)
            )

    def _adopted(self, action: Action, source: Source, there: Item) -> Action:
        """Return the action that finishes a page that an interrupted run made."""
        self._ids[source.path] = there.id  # the pages below it need it before its turn
        is_in_place = source.kind != "page" or action.parent == there.parent_id
        parent = None if is_in_place else action.parent
        return attrs.evolve(
            action,
            kind="update",
            id=there.id,
            version=there.version,
            reason="an interrupted run made it",
            notes=notes_of(source, parent, title=there.title),
            diff="",
            parent=parent,
            is_made=True,
        )

    def _titles(self, lock: Lock, sources: list[Source]) -> dict[str, Item]:
        """Return the pages of the space that have one of the titles, by title."""
        wanted = {source.title.casefold() for source in sources if source.kind == "page"}
        found: dict[str, Item] = {}
        if len(wanted) <= _FEW:
            for title in sorted(source.title for source in sources if source.kind == "page"):
                for item in self._reads.titled("page", lock.space_id, title):
                    found[item.title.casefold()] = item
            return found
        for item in self._reads.sweep("page", lock.space_id):
            if item.status != "trashed" and item.title.casefold() in wanted:
                found[item.title.casefold()] = item
        return found

    def _decide_lost(self, matched: list[Matched], lock: Lock) -> None:
        """Decide for pages that were published and have no file any more."""
        kept = {one.id for one in matched}
        lost = {id: entry for id, entry in lock.entries.items() if entry.ours and id not in kept}
        for kind in ("page", "blog_post"):
            ids = [id for id, entry in lost.items() if entry.kind == kind]
            there = self._reads.by_ids(kind, ids, lock.space_id) if ids else {}
            for id in sorted(ids, key=lambda id: lost[id].place.count("/"), reverse=True):
                self._lose(id, lost[id], there.get(id))

    def _lose(self, id: str, entry: Entry, there: Item | None) -> None:
        kind: Any = "delete" if self._delete else "orphan"
        reason = ""
        if there is None:
            kind, reason = "adopt", "is gone already"
        elif self._delete and there.version > entry.known_version:
            kind, reason = "conflict", written_since(there.version)
        self._actions.append(
            Action(
                kind=kind,
                path=entry.path or entry.place,
                title=entry.title,
                id=id,
                version=there.version if there else None,
                reason=reason,
            )
        )


def _is_folder(entry: Entry) -> bool:
    return entry.kind == "folder"


def _same(new: str, old: str) -> bool:
    return new.strip() == old.strip()


def _edited(storage: str, new: str) -> str:
    """Return the storage with the edit alone.

    What the file has no longer is meant to go: the plan's diff shows it.
    """
    from ... import markup

    return markup.edit(storage, new, allow_loss=True)
