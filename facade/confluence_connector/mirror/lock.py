"""``confluence.lock``: which file represents which content, in which version.

The lock is one JSON document that is replaced as a whole. While a run works, it notes each thing
that it has finished in a journal beside it, so that a run that was killed goes on where it was.
"""

from __future__ import annotations

import json
import secrets
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal, cast

import attrs

from .files import digest_of, stays_inside, write_whole
from .problems import FolderError, Problem

__all__ = ["LOCK", "Entry", "Lock"]

LOCK = "confluence.lock"
_JOURNAL = "confluence.lock.journal"
_FORMAT = "confluence-connector lock"
_VERSION = 1

Origin = Literal["export", "publish"]
_Parts = tuple[str, str]
"""Folder and name of a file. What a folder holds shares one text of it, of which a lock of a large
space would else have thousands."""


def _parts(path: str | _Parts) -> _Parts:
    if isinstance(path, tuple):
        return path
    name_begins = path.rfind("/") + 1
    return sys.intern(path[:name_begins]), path[name_begins:]


@attrs.define(slots=True, weakref_slot=False, kw_only=True)
class Entry:
    """One content and the file that represents it.

    Attributes:
        kind: ``page``, ``blog_post``, ``folder`` or ``attachment``; ``pending`` of a page that a
            run began to make, ``copied`` of one in an export of another space.
        title: Title or file name in Confluence.
        version: Version that the file shall have; 0 where there shall be none any more.
        parent: Id of what it is under or belongs to.
        size: Bytes of an attachment, where they are known.
        place: Where the file shall stand, relative to the folder, with slashes.
        path: Where it is; ``None`` until it is written.
        written: Version that the file has; ``None`` where it has to be written anew.
        digest: SHA-256 of the file as it was written, or sent.
        labels: Labels of a page, sorted.
        links: Links of the file that lead to other files, with what they represent in Confluence.
        comments: SHA-256 of the file of its comments; ``None`` if there is none.
        stale: Whether its comments have to be read again.
        sent: SHA-256 of all that was sent of a page, its title and place included.
        ours: Whether this folder made the page, so that it may delete it.
        files: SHA-256 of the attachments that were uploaded for a page, by path.
        base: What the file said when it was published, where the page says more: others' edits
            were kept that the file does not have.
        text_version: Version that the text of the file began with. Not ``version``, which an
            export that leaves an edited file as it is has moved on.
        since: Of a ``pending`` page, seconds since the epoch: what was made before is another one.
    """

    kind: str
    title: str
    version: int
    parent: str | None = None
    size: int | None = None
    _place: _Parts = attrs.field(default=("", ""), converter=_parts, alias="place")
    _path: _Parts | None = attrs.field(
        default=None, converter=attrs.converters.optional(_parts), alias="path"
    )
    written: int | None = None
    digest: str | None = None
    labels: list[str] | None = None
    links: dict[str, str] | None = None
    comments: str | None = None
    stale: bool | None = None
    sent: str | None = None
    ours: bool | None = None
    files: dict[str, str] | None = None
    base: str | None = None
    text_version: int | None = None
    since: int | None = None

    def __attrs_post_init__(self) -> None:
        if self._path == self._place:
            self._path = self._place  # hold one of the two

    @property
    def place(self) -> str:
        """Where the file shall stand."""
        return "".join(self._place)

    @place.setter
    def place(self, place: str) -> None:
        self._place = _parts(place)

    @property
    def name(self) -> str:
        """The last part of `place`."""
        return self._place[1]

    @property
    def path(self) -> str | None:
        """Where the file is."""
        return None if self._path is None else "".join(self._path)

    @path.setter
    def path(self, path: str | None) -> None:
        self._path = self._place if path == self.place else None if path is None else _parts(path)

    @property
    def known_version(self) -> int:
        """Version that whoever edits or removes the file knows."""
        return self.text_version or self.version

    def to_json(self) -> dict[str, Any]:
        """Return the entry as JSON takes it, without what is empty."""
        names = (field.name.lstrip("_") for field in attrs.fields(Entry))
        fields = ((name, getattr(self, name)) for name in names)
        return {name: value for name, value in fields if value is not None}


@attrs.define(slots=True, kw_only=True)
class Lock:
    """What a folder holds, and of which space.

    Attributes:
        folder: The folder.
        site: Cloud ID of the site.
        space_id: Id of the space.
        space: Its key.
        origin: What wrote the lock: an export, or a publication.
        options: How it was written, e.g. the format.
        mark: Where the feed of changes is, as JSON, since only the feed needs what is in it;
            ``None`` before its first end.
        entries: What the folder holds, by id of the content.
        generation: Ties the journal to this very state of the lock.
    """

    folder: Path
    site: str
    space_id: str
    space: str
    origin: Origin
    options: dict[str, Any] = attrs.field(factory=dict[str, Any])
    mark: str | None = None
    entries: dict[str, Entry] = attrs.field(factory=dict[str, Entry])
    generation: str = ""
    _guard: Any = attrs.field(init=False, factory=threading.Lock, repr=False, eq=False)

    @classmethod
    def load(cls, folder: Path) -> Lock | None:
        """Read the lock of a folder with its journal, or return ``None`` if there is none.

        Raises:
            FolderError: It is half written, no lock at all, or comes from a later release.
        """
        path = folder / LOCK
        try:
            value = _by_line(path) or json.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            return None
        except UnicodeDecodeError:
            raise FolderError([Problem(LOCK, None, _ADVICE)]) from None
        except json.JSONDecodeError as error:
            raise FolderError([Problem(LOCK, error.lineno, _ADVICE)]) from None
        lock = _read(folder, value)
        for id, entry in _journal(folder, lock.generation):
            if entry is None:
                lock.entries.pop(id, None)
            else:
                lock.entries[id] = entry
        return lock

    @staticmethod
    def state(folder: Path) -> str:
        """Return a digest of what the folder's lock and journal say, to see whether they change."""
        return " ".join(digest_of(folder / name) or "" for name in (LOCK, _JOURNAL))

    def known_paths(self) -> Callable[[str], bool]:
        """Return a test of whether a file is, or was to be, that of an entry as it is now."""
        known = {each for one in self.entries.values() for each in (one._place, one._path)}
        return lambda path: _parts(path) in known

    def save(self) -> None:
        """Replace the file as a whole, and begin a new journal."""
        self.generation = secrets.token_hex(8)
        write_whole(self.folder / LOCK, self._pieces())
        (self.folder / _JOURNAL).unlink(missing_ok=True)

    def note(self, id: str, entry: Entry | None) -> None:
        """Remember one entry at once, ``None`` that it is gone; `save` writes all of them."""
        line = json.dumps([id, entry and entry.to_json()], ensure_ascii=False)
        with self._guard, (self.folder / _JOURNAL).open("ab") as file:
            if entry is None:
                self.entries.pop(id, None)
            else:
                self.entries[id] = entry
            if file.tell() == 0:
                file.write(f"{self.generation}\n".encode())
            # A line that was cut off when a run was killed ends here.
            file.write(f"\n{line}\n".encode())

    def _pieces(self) -> Iterator[bytes]:
        head = {
            "format": _FORMAT,
            "version": _VERSION,
            "origin": self.origin,
            "site": self.site,
            "space_id": self.space_id,
            "space": self.space,
            "generation": self.generation,
            "options": self.options,
        }
        for name, value in head.items():
            opening = "{\n" if name == "format" else ""
            yield f"{opening}{json.dumps(name)}: {json.dumps(value)},\n".encode()
        yield _ENTRIES.encode()
        separator = "\n"
        for id, entry in self.entries.items():  # a line each: a merge in git stays readable
            text = json.dumps(entry.to_json(), ensure_ascii=False)
            yield f"{separator}{json.dumps(id)}: {text}".encode()
            separator = ",\n"
        yield b'\n},\n"mark": '
        yield (self.mark or "null").encode()
        yield b"\n}\n"


_ADVICE = "is damaged: restore it from version control, or delete it to begin anew"
_ENTRIES = '"entries": {'


def _by_line(path: Path) -> dict[str, Any] | None:
    """Read a lock that stands as `Lock.save` wrote it; return ``None`` where it does not.

    The entries are read one at a time: the whole document of a large space, as text and as
    dictionaries, takes several times their memory.
    """
    fields: dict[str, Any] = {}
    entries: dict[str, Entry] = {}
    into: dict[str, Any] = fields
    text = ""
    try:
        with path.open(encoding="utf-8") as file:
            for line in file:
                text = line.strip().removesuffix(",")
                if text in ("{", "}"):
                    into = fields
                elif text == _ENTRIES:
                    into = entries
                else:
                    ((name, value),) = json.loads(f"{{{text}}}").items()
                    into[name] = _entry(value) if into is entries else value
    except (ValueError, TypeError, AttributeError):
        return None
    is_whole = text == "}" and "mark" in fields
    return {**fields, "entries": entries} if is_whole else None


def _read(folder: Path, value: object) -> Lock:
    fields: dict[str, Any] = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    if fields.get("format") != _FORMAT:
        raise FolderError([Problem(LOCK, 1, f"is not a lock of this library; {_ADVICE}")])
    if fields.get("version") != _VERSION:
        message = (
            f"has format version {fields.get('version')!r}, and this release reads {_VERSION}: "
            "use the release that wrote it, or delete it to begin anew"
        )
        raise FolderError([Problem(LOCK, None, message)])
    try:
        return Lock(
            folder=folder,
            site=str(fields["site"]),
            space_id=str(fields["space_id"]),
            space=str(fields["space"]),
            origin=fields["origin"],
            options=dict(fields["options"]),
            generation=str(fields["generation"]),
            mark=None if fields["mark"] is None else json.dumps(fields["mark"]),
            entries={id: _entry(entry) for id, entry in fields["entries"].items()},
        )
    except FolderError:
        raise
    except (KeyError, TypeError, ValueError, AttributeError):
        raise FolderError([Problem(LOCK, None, _ADVICE)]) from None


def _entry(fields: dict[str, Any] | Entry) -> Entry:
    """Read an entry, unless it is one already.

    Raises:
        TypeError: It has fields that an entry has not.
        FolderError: It names a file out of the folder, which no run of ours would.
    """
    if isinstance(fields, Entry):
        return fields
    entry = Entry(**fields)
    for path in (entry.place, entry.path or "", *(entry.files or ())):
        if not stays_inside(path):
            raise FolderError([Problem(LOCK, None, f"names {path}, out of this folder; {_ADVICE}")])
    return entry


def _journal(folder: Path, generation: str) -> Iterator[tuple[str, Entry | None]]:
    try:
        file = (folder / _JOURNAL).open("rb")
    except FileNotFoundError:
        return
    with file:
        # Else the lock was replaced, and the run killed right then.
        if file.readline() != f"{generation}\n".encode():
            return
        for line in file:
            try:
                id, fields = json.loads(line)
            except (ValueError, TypeError):  # empty, or cut off when a run was killed
                continue
            with suppress(TypeError, AttributeError):
                yield str(id), None if fields is None else _entry(fields)
