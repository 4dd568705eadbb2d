"""A page as pieces of text under its headings, for an index. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from ..markup import Document
    from .pages import PageText

__all__ = ["Chunk", "chunks_file", "chunks_of"]

_LONGEST = 6_000
"""Characters of a chunk; a longer section is cut between its paragraphs."""


@attrs.frozen
class Chunk:
    """The text under one heading.

    Attributes:
        text: Plain text in reading order.
        anchor: Anchor of the heading in the page's address; empty before the first one.
        headings: Titles of the headings above the text, the outermost first.
    """

    text: str
    anchor: str
    headings: tuple[str, ...]


def chunks_file(page: PageText, read: Sequence[Mapping[str, Any]] | None) -> bytes:
    """Return the chunks of a page as JSON lines.

    Args:
        page: The page.
        read: Who may read it: of each page from the top that restricts reading its id, users and
            groups, all of which have to let a reader through; ``None`` where that is not known.
    """
    lines = (
        json.dumps(
            {
                "id": f"{page.id}-{number}",
                "page_id": page.id,
                "kind": page.kind,
                "version": page.version,
                "space": page.space,
                "title": page.title,
                "breadcrumb": [*page.breadcrumb, page.title, *chunk.headings],
                "anchor": chunk.anchor,
                "url": f"{page.url}#{chunk.anchor}" if chunk.anchor else page.url,
                "labels": [*page.labels],
                "read_restrictions": None if read is None else [*read],
                "text": chunk.text,
            },
            ensure_ascii=False,
        )
        for number, chunk in enumerate(chunks_of(page.storage))
    )
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def chunks_of(storage: str) -> Iterator[Chunk]:
    """Yield a page's text, cut where its headings are; a section without text gives nothing."""
    from .. import markup

    document = markup.parse(storage)
    headings = markup.outline(storage)
    places = [0, *(heading.start for heading in headings), len(storage)]
    for number, (start, end) in enumerate(pairwise(places)):
        text = markup.to_text(_well_formed(document, start, end)).strip()
        anchor = headings[number - 1].anchor if number else ""
        path = headings[number - 1].path if number else ()
        for piece in _cut(text):
            yield Chunk(piece, anchor, path)


def _well_formed(document: Document, start: int, end: int) -> str:
    """Return what of the storage lies between two places, without tags that do not match."""
    parts: list[str] = []
    waiting = [*reversed(document.children)]
    while waiting:
        node = waiting.pop()
        if node.end <= start or node.start >= end:
            continue
        if node.start >= start and node.end <= end:
            parts.append(node.raw)
        else:
            waiting.extend(reversed(getattr(node, "children", [])))
    return "".join(parts)


def _cut(text: str) -> Iterator[str]:
    while len(text) > _LONGEST:
        place = text.rfind("\n", 0, _LONGEST)
        place = place if place > 0 else text.rfind(" ", 0, _LONGEST)
        place = place if place > 0 else _LONGEST
        yield text[:place].rstrip()
        text = text[place:].lstrip()
    if text:
        yield text
