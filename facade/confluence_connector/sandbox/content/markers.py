"""Markers of inline comments: the piece of a text that a comment is about.

A marker is added and removed without a new version. A text that is written without it leaves the
comment dangling; where it comes back, as with an older version, the comment is open again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import define, field

from ...markup import CData, Element, Text, parse
from ...markup.entities import decode
from ..search.extract import INLINE_TAGS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from ...markup import Node

__all__ = ["ShownText", "follow_markers", "without_marker"]

_TAG = "ac:inline-comment-marker"
_CHARACTER = re.compile(r"&#?\w+;|.", re.DOTALL)
# People do not read the first; the numbers of tasks are read, but are not part of the text.
_UNSEEN = "ac:parameter"
_UNMARKED = frozenset(("ac:task-id", "ac:task-uuid", "ac:task-status"))


@define
class ShownText:
    """The words of a body as people read them, with their places in the source.

    Attributes:
        source: The body in storage format.
        words: Its text in one line.
    """

    source: str
    words: str = field(default="", init=False)
    _places: list[tuple[Text, int, int] | None] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._places = []
        characters: list[str] = []
        for character, place in _characters(self.source):
            if not character.isspace():
                characters.append(character)
            elif characters and characters[-1] != " ":
                characters.append(" ")
            else:
                continue
            self._places.append(place)
        self.words = "".join(characters)

    def with_marker(self, start: int, length: int, ref: str) -> str:
        """Return the body with a marker around some of its words.

        Args:
            start: Where they begin in ``words``.
            length: How many characters they are.
            ref: The marker's name. Words in several elements get a marker in each of them, and
                those in code have none.
        """
        spans: dict[int, tuple[int, int]] = {}
        for place in self._places[start : start + length]:
            if place is not None:
                node, first, end = place
                spans[node.start] = (spans.get(node.start, (first, end))[0], end)
        body = self.source
        for first, end in sorted(spans.values(), reverse=True):
            marked = f'<{_TAG} ac:ref="{ref}">{body[first:end]}</{_TAG}>'
            if body[first:end].strip():
                body = body[:first] + marked + body[end:]
        return body


def _characters(source: str) -> Iterator[tuple[str, tuple[Text, int, int] | None]]:
    """Yield what is read, character by character; where a marker can begin or end, its place."""
    stack: list[Node | str] = list(reversed(parse(source).children))
    while stack:
        node = stack.pop()
        if isinstance(node, Element):
            if node.name in INLINE_TAGS:
                stack.extend(reversed(node.children))
            elif node.name == _UNSEEN:
                yield " ", None
            else:
                inside = [node.text] if node.name in _UNMARKED else node.children
                stack.extend((" ", *reversed(inside), " "))
        elif isinstance(node, Text):
            for found in _CHARACTER.finditer(node.raw):
                place = (node, node.start + found.start(), node.start + found.end())
                for character in decode(found[0]):
                    yield character, place
        else:
            text = node if isinstance(node, str) else node.value if isinstance(node, CData) else ""
            yield from ((character, None) for character in text)


def without_marker(body: str, ref: str) -> str:
    """Return a body without one marker; what it was around stays."""
    markers = [one for one in parse(body).iter(_TAG) if one.get("ac:ref") == ref]
    for marker in reversed(markers):
        body = body[: marker.start] + marker.inner + body[marker.end :]
    return body


def follow_markers(db: sqlite3.Connection, content_id: int, old: str, new: str) -> None:
    """Let inline comments dangle whose markers a new text lacks, and open those that are back."""
    rows = db.execute(
        "SELECT m.content_id, m.marker_ref, m.resolution, m.resolution_by FROM comment m"
        " JOIN content c ON c.id = m.content_id WHERE c.container_id = ? AND c.type = 'comment'"
        " AND m.marker_ref IS NOT NULL AND m.resolution <> 'resolved'",
        (content_id,),
    )
    comments = rows.fetchall()
    before, after = (_refs(text) if comments else frozenset[str]() for text in (old, new))
    for comment_id, ref, resolution, changed_by in comments:
        is_open = "reopened" if changed_by else "open"
        # One about code has no marker that could go.
        followed = is_open if ref in after else "dangling" if ref in before else resolution
        if followed != resolution:
            db.execute(
                "UPDATE comment SET resolution = ? WHERE content_id = ?", (followed, comment_id)
            )


def _refs(body: str) -> frozenset[str]:
    """Return the names of the markers that are around anything."""
    return frozenset(one.get("ac:ref") for one in parse(body).iter(_TAG) if one.text.strip())
