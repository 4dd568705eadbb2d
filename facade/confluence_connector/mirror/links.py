"""Links between pages and to attachments, as addresses of Confluence and as paths. Pure.

Only what is in Markdown as a link or an image is touched; code never is.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from urllib.parse import quote, unquote

__all__ = ["Rewrite", "from_path", "is_path", "rewritten", "to_path"]

Rewrite = Callable[[str], str | None]
"""Takes the target of a link; returns another, or ``None`` to leave it."""

_FENCE = re.compile(r"(?m)^(?P<indent>[ \t>*+\-\d.]*?)(?P<mark>`{3,}|~{3,})[^\n]*$")
_CODE_SPAN = re.compile(r"(?s)(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
# [text](target "title"), ![alt](target), [text](<target>), <scheme:target>, [name]: target
_TARGET = re.compile(
    r"(?P<open>\]\(\s*<)(?P<angle>[^<>\n]*)(?=>)"
    r"|(?P<open2>\]\(\s*)(?P<plain>(?:[^\s()<>\\]|\\.|\([^\s()]*\))+)(?=[\s)])"
    r"|(?m:^(?P<open3> {0,3}\[[^\]\n]+\]:\s*<?)(?P<reference>[^\s<>]+))"
)


def rewritten(
    markdown: str,
    rewrite: Rewrite,
    other: tuple[re.Pattern[str], Callable[[re.Match[str]], str]] | None = None,
) -> str:
    """Return Markdown with the targets of its links and images rewritten.

    Args:
        markdown: The text.
        rewrite: Gives the new target.
        other: A form of link that is rewritten as a whole, and how; it comes first.
    """

    def one(found: re.Match[str]) -> str:
        for opening, name in _GROUPS:
            target = found[name]
            if target is not None:
                new = rewrite(target)
                return found[0] if new is None else f"{found[opening]}{new}"
        return found[0]

    def all_of(text: str) -> str:
        if other is None:
            return _TARGET.sub(one, text)
        pattern, whole = other
        done, parts = 0, list[str]()
        for found in pattern.finditer(text):
            parts += [_TARGET.sub(one, text[done : found.start()]), whole(found)]
            done = found.end()
        return "".join([*parts, _TARGET.sub(one, text[done:])])

    return "".join(text if is_code else all_of(text) for text, is_code in _parts(markdown))


_GROUPS = (("open", "angle"), ("open2", "plain"), ("open3", "reference"))


def _parts(markdown: str) -> Iterator[tuple[str, bool]]:
    """Yield stretches of text, and whether each is code."""
    done = 0
    for start, end in _fences(markdown):
        yield from _spans(markdown[done:start])
        yield markdown[start:end], True
        done = end
    yield from _spans(markdown[done:])


def _fences(markdown: str) -> Iterator[tuple[int, int]]:
    begin: re.Match[str] | None = None
    for found in _FENCE.finditer(markdown):
        if begin is None:
            begin = found
            continue
        mark, closing = begin["mark"], found["mark"]
        rest = found[0][found.end("mark") - found.start() :]
        if closing[0] == mark[0] and len(closing) >= len(mark) and not rest.strip():
            yield begin.start(), found.end()
            begin = None
    if begin is not None:
        yield begin.start(), len(markdown)


def _spans(text: str) -> Iterator[tuple[str, bool]]:
    done = 0
    for found in _CODE_SPAN.finditer(text):
        yield text[done : found.start()], False
        yield found[0], True
        done = found.end()
    yield text[done:], False


def to_path(place: str, target: str, fragment: str = "") -> str:
    """Return a link from one file to another, as Markdown takes it.

    Args:
        place: The file that holds the link, relative to the folder.
        target: The other file, relative to the folder.
        fragment: What follows ``#``, if anything, encoded as it is.
    """
    relative = posixpath.relpath(target, posixpath.dirname(place) or ".")
    return quote(relative, safe="/!$&'+,;=@~") + (f"#{fragment}" if fragment else "")


def from_path(place: str, link: str) -> tuple[str, str]:
    """Return the file that a link leads to, relative to the folder, and its fragment.

    Args:
        place: The file that holds the link, relative to the folder.
        link: A relative path as Markdown has it.
    """
    path, _, fragment = link.partition("#")
    path = path.partition("?")[0]
    joined = posixpath.join(posixpath.dirname(place), unquote(path)) if path else place
    return posixpath.normpath(joined), fragment


def is_path(link: str) -> bool:
    """Return whether a link is a relative path: no scheme, no host, not only a fragment."""
    return bool(link) and not re.match(r"(?i)[a-z][a-z0-9+.\-]*:|//|/|#|\?", link)
