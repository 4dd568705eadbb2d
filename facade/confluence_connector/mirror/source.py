"""The Markdown files of a folder, as pages to be; all that is wrong is found before sending."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any, cast

import attrs

from .files import digest_of, leads_out, with_plain_line_ends
from .front_matter import FrontMatter, read_front_matter
from .layout import BLOG
from .links import from_path, is_path, rewritten
from .naming import COMMENTS, FILES
from .problems import FolderError, Problem

__all__ = ["Source", "owned_by", "read_folder"]

_H1 = re.compile(r"\A\s*#[ \t]+(?P<atx>[^\n]+?)[ \t]*#*[ \t]*(?:\n+|\Z)")
_MOST_BYTES = 5 * 1024 * 1024
_LONGEST_TITLE = 255
_OWN_PAGE = ("index.md", "readme.md")
"""Files that represent the folder that they are in."""


@attrs.frozen(kw_only=True)
class Source:
    """One Markdown file as a page to be.

    Attributes:
        path: The file, relative to the folder, with slashes.
        title: Title of the page.
        kind: ``page`` or ``blog_post``.
        id: Id that the front matter names, if any.
        version: Version that the front matter says the file is of, if any.
        is_home: Whether it was exported from the home page of its space.
        above: The file of the page, or the directory of the folder, that it is under;
            ``None`` at the top.
        parent: Id of the page that the front matter wants it under, if any.
        labels: Labels that the page shall have; ``None`` leaves them alone.
        properties: Content properties that it shall have.
        body: The Markdown.
        line: Line of the file on which the body begins.
        digest: SHA-256 of the file with plain line ends.
        files: Its attachments, which are what the body links to and what is in ``Name.files/``:
            their SHA-256, by path relative to the folder.
    """

    path: str
    title: str
    kind: str
    id: str | None
    version: int | None
    is_home: bool
    above: str | None
    parent: str | None
    labels: tuple[str, ...] | None
    properties: Mapping[str, Any]
    body: str
    line: int
    digest: str
    files: Mapping[str, str]


def read_folder(folder: Path) -> list[Source]:
    """Return the pages of a folder, what is above before what is below.

    Raises:
        FolderError: Something is wrong with files; all of it is named, by file and line.
    """
    problems: list[Problem] = []
    sources: list[Source] = []
    paths = [*_markdown_files(folder)]
    known = {path.relative_to(folder).as_posix() for path in paths}
    for path in paths:
        try:
            sources.append(_read(folder, path, known))
        except FolderError as error:
            problems += error.problems
    problems += _twice(sources)
    if problems:
        raise FolderError(sorted(problems, key=lambda one: (one.path, one.line or 0)))
    return sorted(sources, key=lambda one: (one.path.count("/"), not _is_own(one.path), one.path))


def _markdown_files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*.md")):
        relative = path.relative_to(folder)
        hidden = any(part.startswith(".") or part.endswith(FILES) for part in relative.parts)
        if path.is_file() and not hidden and not relative.stem.endswith(COMMENTS):
            yield path


def _read(folder: Path, path: Path, known: set[str]) -> Source:
    name = path.relative_to(folder).as_posix()
    if leads_out(folder, path):
        raise FolderError([Problem(name, None, "is a link to a file out of the folder")])
    data = with_plain_line_ends(path.read_bytes())
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FolderError([Problem(name, line, "is not UTF-8")]) from None
    head = read_front_matter(text, name)
    title, body, line = _title_of(head, path)
    fields = _Fields(name, head)
    problems, files = _files_of(folder, name, body, line, known)
    problems += _too_long(name, title, data)
    source = Source(
        path=name,
        title=title,
        kind=fields.kind(),
        id=fields.identifier("id"),
        version=fields.number("version"),
        is_home=head.values.get("home") is True,
        above=_above(name, known),
        parent=fields.identifier("parent"),
        labels=fields.labels(),
        properties=fields.properties(),
        body=body,
        line=line,
        digest=sha256(data).hexdigest(),
        files=files,
    )
    if problems := [*problems, *fields.problems]:
        raise FolderError(problems)
    return source


def _title_of(head: FrontMatter, path: Path) -> tuple[str, str, int]:
    """Return title and body; a heading that gives the title leaves the body."""
    given = head.values.get("title")
    if given is not None and str(given).strip():
        return str(given).strip(), head.body, head.line
    if found := _H1.match(head.body):
        line = head.line + head.body.count("\n", 0, found.end())
        title = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", found["atx"]).strip()
        return title, head.body[found.end() :], line
    is_own = path.name.casefold() in _OWN_PAGE
    return (path.parent.name if is_own else path.stem), head.body, head.line


def _above(name: str, known: set[str]) -> str | None:
    """Return the file of the page above: that of the folder, or of the next folder above."""
    own = PurePosixPath(name)
    for folder in own.parents:
        if not folder.name:
            return None
        beside = f"{folder}.md"
        inside = [one for one in known if _is_own(one) and PurePosixPath(one).parent == folder]
        for candidate in (*sorted(inside), beside):
            if candidate in known and candidate != name:
                return candidate
    return None


def owned_by(page: str) -> str:
    """Return the directory of what is below a page, of the page's file."""
    return str(PurePosixPath(page).parent) if _is_own(page) else page.removesuffix(".md")


def _is_own(path: str) -> bool:
    return PurePosixPath(path).name.casefold() in _OWN_PAGE and "/" in path


def _files_of(
    folder: Path, name: str, body: str, line: int, known: set[str]
) -> tuple[list[Problem], dict[str, str]]:
    """Return the files that a body needs; what is missing is a problem, with its line."""
    problems: list[Problem] = []
    files: dict[str, str] = {}
    wanted: list[str] = []

    def note(link: str) -> None:
        if is_path(link):
            wanted.append(link)

    rewritten(body, note)
    for link in wanted:
        target, _ = from_path(name, link)
        if target in known:
            continue
        at = line + body.count("\n", 0, max(0, body.find(f"({link}")))
        path = folder / target
        if leads_out(folder, path):
            problems.append(Problem(name, at, f"links to {link}, which is out of the folder"))
        elif (digest := digest_of(path) if path.is_file() else None) is None:
            problems.append(Problem(name, at, f"links to {link}, which does not exist"))
        else:
            files[target] = digest
    for path in sorted((folder / f"{name.removesuffix('.md')}{FILES}").glob("*")):
        if path.name.startswith(".") or not path.is_file():
            continue
        attached = path.relative_to(folder).as_posix()
        if leads_out(folder, path):
            problems.append(Problem(attached, None, "is a link to a file out of the folder"))
        else:
            files[attached] = digest_of(path) or ""
    return problems, files


def _too_long(name: str, title: str, data: bytes) -> list[Problem]:
    problems: list[Problem] = []
    if len(title) > _LONGEST_TITLE:
        problems.append(
            Problem(name, None, f"the title has {len(title)} characters, at most 255 are possible")
        )
    if len(data) > _MOST_BYTES:
        problems.append(Problem(name, None, f"has {len(data)} bytes: a page takes at most 5 MB"))
    return problems


def _twice(sources: list[Source]) -> Iterator[Problem]:
    for what in ("title", "id"):
        first: dict[str, Source] = {}
        for source in sources:
            value = getattr(source, what)
            if value is None or (what == "title" and source.kind != "page"):
                continue
            other = first.setdefault(value.casefold(), source)
            if other is not source:
                yield Problem(source.path, 1, f"has the {what} {value!r} that {other.path} has")


class _Fields:
    """Reads the fields of a front matter, and collects what is wrong with them."""

    def __init__(self, path: str, head: FrontMatter) -> None:
        self.problems: list[Problem] = []
        self._path = path
        self._head = head

    def kind(self) -> str:
        in_blog = self._path.startswith(f"{BLOG}/")
        given = self._head.values.get("type", "page")
        if given not in ("page", "blog_post"):
            self._wrong("type", "is page or blog_post")
        return "blog_post" if given == "blog_post" and in_blog else str(given)

    def identifier(self, name: str) -> str | None:
        value = self._head.values.get(name)
        if value is None:
            return None
        text = str(value)
        if isinstance(value, bool) or not text.isdigit():
            self._wrong(name, "is the number of a page")
            return None
        return text

    def number(self, name: str) -> int | None:
        value = self._head.values.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def labels(self) -> tuple[str, ...] | None:
        value = self._head.values.get("labels", self._head.values.get("tags"))
        if value is None:
            return None
        if isinstance(value, str):
            value = [part for part in re.split(r"[,\s]+", value) if part]
        words = cast("list[object]", value) if isinstance(value, list) else [None]
        if not all(isinstance(one, str | int) for one in words):
            self._wrong("labels", "is a list of words")
            return None
        return tuple(sorted({str(one).casefold() for one in words}))

    def properties(self) -> dict[str, Any]:
        values = self._head.values.get("properties", {})
        if not isinstance(values, dict):
            self._wrong("properties", "is a mapping of keys to values")
            return {}
        given = cast("dict[object, Any]", values)
        found: dict[str, Any] = {str(key): value for key, value in given.items()}
        width = self._head.values.get("width")
        if width is None:
            return found
        if width not in ("full", "default"):
            self._wrong("width", "is full or default")
            return found
        appearance = "full-width" if width == "full" else "default"
        for state in ("published", "draft"):
            found[f"content-appearance-{state}"] = appearance
        return found

    def _wrong(self, name: str, message: str) -> None:
        line = self._head.lines.get(name, 1)
        self.problems.append(Problem(self._path, line, f"{name}: {message}"))
