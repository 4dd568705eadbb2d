"""A page's Markdown, of which the blocks are read again when they are asked for.

A page in memory, as a tree and as what Markdown shows of it, takes some twenty times the size of
its body. An edit is about a small part of it, so only the text of all and the blocks of that part
are kept.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from attrs import frozen

from .convert import read_markdown
from .from_storage import blocks_of_span, units_of
from .model import Block, signature
from .reading import Reading
from .writer import write_each

__all__ = ["PageText", "signatures"]


@frozen
class _Place:
    """A unit that shows something.

    Attributes:
        first: Index of its first block.
        start: Offset in the source.
        end: Offset behind it.
    """

    first: int
    start: int
    end: int


class PageText:
    """A page's Markdown, one text for each block at the top.

    Args:
        source: The body.
        levels: How much is escaped, by the offset of a block; see ``escapes``.
        raw: Offsets of blocks that are shown as their markup.
    """

    def __init__(
        self, source: str, levels: dict[int, int] | None = None, raw: frozenset[int] = frozenset()
    ) -> None:
        self.source = source
        self._levels = levels or {}
        self._raw = raw
        self._places: list[_Place] = []
        self._kept: tuple[_Place, list[Block]] | None = None
        self._emoticons: set[str] = set()
        self.has_sections_only = True
        self.texts = list(write_each(self._read_once(), self.level))
        self.has_sections_only &= bool(self.texts)
        self.markdown = "\n\n".join(self.texts) + "\n" if self.texts else ""

    def _read_once(self) -> Iterator[Block]:
        count = 0
        for unit in units_of(self.source):
            if not unit.blocks:
                continue
            blocks = list(map(self._as_shown, unit.blocks))
            place = _Place(count, unit.start, unit.end)
            if unit.end - unit.start > len(self.source) / 2:
                # It is in memory anyway, and reading it again takes as long as reading the page.
                self._kept = place, blocks
            self._places.append(place)
            self._emoticons.update(_emoticons(blocks))
            self.has_sections_only &= all(block.name == "layout" for block in blocks)
            count += len(blocks)
            yield from blocks

    def _as_shown(self, block: Block) -> Block:
        if block.start not in self._raw:
            return block
        start, end = block.gone
        raw = Block("raw", start=start, end=end, before=start, after=end)
        raw.text = self.source[start:end].replace("\r\n", "\n")
        return raw

    def level(self, block: Block) -> int:
        """Return how much of a block's text is escaped."""
        return self._levels.get(block.start, 0)

    def blocks(self, first: int, stop: int) -> list[Block]:
        """Return the blocks from ``first`` to ``stop``."""
        places = self._places_of(first, stop)
        blocks: list[Block] = []
        for place in places:
            if self._kept is not None and self._kept[0] is place:
                blocks += self._kept[1]
            else:
                read = blocks_of_span(self.source, place.start, place.end)
                blocks += map(self._as_shown, read)
        offset = places[0].first if places else 0
        return blocks[first - offset : stop - offset]

    def widened(self, first: int, stop: int) -> tuple[range, range]:
        """Return the blocks, and the part of the source, that the units of some blocks take.

        What is between units and shows nothing belongs to those on both sides.
        """
        places = self._places_of(first, stop)
        if not places:
            return range(len(self.texts)), range(len(self.source))
        before = self._places.index(places[0])
        after = before + len(places)
        start = self._places[before - 1].end if before else 0
        if after == len(self._places):
            return range(places[0].first, len(self.texts)), range(start, len(self.source))
        behind = self._places[after]
        return range(places[0].first, behind.first), range(start, behind.start)

    def _places_of(self, first: int, stop: int) -> list[_Place]:
        at = max(0, bisect_right(self._places, first, key=lambda place: place.first) - 1)
        behind = bisect_right(self._places, stop - 1, key=lambda place: place.first)
        return self._places[at:behind]

    def read(self, markdown: str) -> Reading:
        """Read a text in which the page's emoticons are known."""
        return read_markdown(markdown, emoticons=frozenset(self._emoticons))

    def escaped(self, first: int, stop: int) -> PageText:
        """Return the page with more escapes where one of these blocks does not read back.

        The page itself is returned if each of them does.
        """
        levels, raw = dict(self._levels), set(self._raw)
        for block, text in zip(self.blocks(first, stop), self.texts[first:stop], strict=True):
            if not self._reads_back(text, block):
                self._escape(block, levels, raw)
        if levels == self._levels and frozenset(raw) == self._raw:
            return self
        return PageText(self.source, levels, frozenset(raw))

    def _escape(self, block: Block, levels: dict[int, int], raw: set[int]) -> None:
        """Find how a block reads back: with more escapes, or as its markup."""
        for level in (1, 2):
            levels.update((inner.start, level) for inner in _with_inner(block))
            (text,) = write_each([block], lambda one: levels.get(one.start, 0))
            if self._reads_back(text, block):
                return
        raw.add(block.start)

    def _reads_back(self, text: str, block: Block) -> bool:
        return signatures(self.read(text).blocks) == [signature(block)]


def signatures(blocks: Sequence[Block]) -> list[object]:
    """Return what blocks show, as values that can be compared."""
    return [signature(block) for block in blocks]


def _emoticons(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        for _, _, atom in block.pieces:
            if atom is not None and atom.name == "emoticon":
                yield atom.label
        yield from _emoticons(block.children)


def _with_inner(block: Block) -> Iterator[Block]:
    yield block
    for child in block.children:
        yield from _with_inner(child)
