"""The headings of a page, and the part of it that belongs to one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from attrs import frozen

from ..errors import InvalidInputError
from .parser import parse
from .text import text_of
from .tree import Document, Element, Node

__all__ = ["Heading", "outline", "replace_section", "section"]

_HEADING = re.compile("h[1-6]")
_MOST_NAMED = 10


@frozen
class Heading:
    """One heading of a page.

    Attributes:
        level: 1 to 6.
        title: Its plain text.
        anchor: What a link to it ends with, without ``#``; the second of the same title ends with
            ``.1``.
        path: The titles of the headings it is under, and its own, e.g. ``("Menu", "Ribs")``.
        start: Where it starts in the body.
        end: Where the part of the page that belongs to it ends: at the next heading of its level
            or a higher one, or with the cell, panel or column that it is in.
    """

    level: int
    title: str
    anchor: str
    path: tuple[str, ...]
    start: int
    end: int


def outline(storage: str) -> list[Heading]:
    """Return the headings of a body in reading order, those in panels and columns included.

    Args:
        storage: The body.

    Raises:
        MarkupSyntaxError: The body is not well-formed; the error says where.
    """
    document = parse(storage)
    seen: Counter[str] = Counter()
    above: list[tuple[int, str]] = []
    headings: list[Heading] = []
    for element, end in _headings(document):
        level, title = int(element.name[1]), text_of(element.children)
        above = [*(one for one in above if one[0] < level), (level, title)]
        anchor = re.sub(r"\s+", "-", title)
        count, seen[anchor] = seen[anchor], seen[anchor] + 1
        path = tuple(name for _, name in above)
        name = f"{anchor}.{count}" if count else anchor
        headings.append(Heading(level, title, name, path, element.start, end))
    return headings


def _headings(document: Document) -> list[tuple[Element, int]]:
    """Return the headings, each with the end of its part."""
    found: list[tuple[Element, int]] = []
    stack: list[tuple[Sequence[Node], int]] = [(document.children, len(document.source))]
    while stack:
        children, limit = stack.pop()
        open_headings: list[Element] = []
        for child in children:
            if not isinstance(child, Element):
                continue
            if _HEADING.fullmatch(child.name):
                kept = [one for one in open_headings if one.name < child.name]
                found += [(one, child.start) for one in open_headings if one not in kept]
                open_headings = [*kept, child]
            else:
                stack.append((child.children, child.close_start))
        found += [(one, limit) for one in open_headings]
    return sorted(found, key=lambda pair: pair[0].start)


def section(storage: str, heading: Heading | str) -> str:
    """Return the part of a body that belongs to a heading, the heading included.

    Args:
        storage: The body.
        heading: One of ``outline(storage)``, or a title or an anchor of one.

    Raises:
        InvalidInputError: There is no such heading, or several.
    """
    found = _find(storage, heading)
    return storage[found.start : found.end]


def replace_section(storage: str, heading: Heading | str, new: str) -> str:
    """Return a body with another part in place of the one that belongs to a heading.

    All other bytes are kept. ``replace_section(body, heading, section(body, heading))`` is the
    body itself.

    Args:
        storage: The body.
        heading: One of ``outline(storage)``, or a title or an anchor of one.
        new: The new part in storage, its heading included; nothing to leave the part out.

    Raises:
        InvalidInputError: There is no such heading, or several.
        MarkupSyntaxError: The new part is not well-formed by itself.
    """
    found = _find(storage, heading)
    parse(new)
    return storage[: found.start] + new + storage[found.end :]


def _find(storage: str, heading: Heading | str) -> Heading:
    headings = outline(storage)
    if isinstance(heading, Heading):
        if heading in headings:
            return heading
        raise InvalidInputError(
            f"the heading {heading.title!r} is of another body, or of an older state of this one;"
            " take it from outline() of this body"
        )
    titled = [one for one in headings if one.title == heading]
    if len(titled) > 1:
        raise InvalidInputError(
            f"{len(titled)} headings are called {heading!r}; take one of outline(), or name another"
            f" one by its anchor: {', '.join(one.anchor for one in titled[1:_MOST_NAMED])}"
        )
    for one in titled or headings:
        if titled or one.anchor == heading:
            return one
    there = ", ".join(repr(one.title) for one in headings[:_MOST_NAMED]) or "none"
    raise InvalidInputError(f"no heading is called {heading!r}; the body has {there}")
