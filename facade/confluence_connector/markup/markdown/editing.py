"""``edit`` and ``preview``: a page changed by way of Markdown, and nothing else on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate

from attrs import define, frozen

from ..errors import EditLossError, MarkupSyntaxError, position_of
from ..parser import parse
from .block_changes import BlockWriter
from .convert import check_text, read_markdown
from .depth import refused_when_too_deep
from .from_storage import blocks_of
from .instances import collect_atoms, instances_of
from .losses import check_losses
from .model import Block, signature
from .plan import Plan, make_plan
from .reading import Reading
from .tables import settle_form
from .writer import write_each

__all__ = ["Change", "Preview", "edit", "preview"]

_SENTINEL = "End of the part that is read, 7c1e."
_TRIES = 3


@frozen
class Change:
    """One thing that an edit does.

    Attributes:
        kind: ``changed``, ``moved``, ``added`` or ``deleted``.
        what: The block or the placeholder, by its first words.
    """

    kind: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.what}"


@frozen
class Preview:
    """What an edit would do.

    Attributes:
        storage: The body that it would write.
        changes: What differs from the old one, in the order of the page.
    """

    storage: str
    changes: tuple[Change, ...]


def edit(storage: str, change: str | Callable[[str], str], *, allow_loss: bool = False) -> str:
    """Change a body by way of Markdown, and keep every byte that the change is not about.

    Args:
        storage: The body.
        change: The new Markdown, made from that of ``to_markdown``; or a function of it. The
            function may be called again, with more of the text escaped.
        allow_loss: Whether placeholders that are missing in the new text may go. Without it, one is
            deleted by adding the word ``delete`` in its braces.

    Returns:
        The new body; the same object when nothing was changed.

    Raises:
        MarkupSyntaxError: The body is not well-formed, or a directive is never closed.
        EditLossError: A placeholder is missing, stands twice, or was altered.
        ConfigurationError: The extra ``markdown`` is not installed.
    """
    return preview(storage, change, allow_loss=allow_loss).storage


def preview(
    storage: str, change: str | Callable[[str], str], *, allow_loss: bool = False
) -> Preview:
    """Say what ``edit`` would do; the arguments and errors are the same.

    Returns:
        The new body, and what differs in words.
    """
    with refused_when_too_deep():
        return _previewed(storage, change, allow_loss=allow_loss)


def _previewed(storage: str, change: str | Callable[[str], str], *, allow_loss: bool) -> Preview:
    text = _Text(storage, blocks_of(parse(storage)), {})
    new = _new_text(change, text.markdown)
    for _ in range(_TRIES):
        if new.rstrip("\n") == text.markdown.rstrip("\n"):
            return Preview(storage, ())
        part = text.part_that_differs(new)
        readable = text.readable(part)
        if readable is text:
            break
        # What was shown does not read back there: show it again, with more escapes.
        new = text.carried_over(new, readable)
        text = readable
        if not isinstance(change, str):
            new = _new_text(change, text.markdown)
    return _edited(storage, text, text.part_that_differs(new), new, allow_loss=allow_loss)


def _new_text(change: str | Callable[[str], str], markdown: str) -> str:
    new = change(markdown) if callable(change) else change
    check_text(new)
    return new.replace("\r\n", "\n").removeprefix("\ufeff")


@define
class _Part:
    """The blocks that a new text is about: those that differ, and one on either side.

    Attributes:
        first: Index of the first block.
        stop: Index behind the last one.
        markdown: What the new text says of them.
        line: Line of the new text where that starts, counted from 0.
    """

    first: int
    stop: int
    markdown: str
    line: int


class _Text:
    """A page's Markdown, block by block."""

    def __init__(self, source: str, blocks: list[Block], levels: dict[int, int]) -> None:
        self._source = source
        self.blocks = blocks
        self._levels = levels
        self.emoticons = frozenset(_emoticons(blocks))
        self.texts = write_each(blocks, lambda block: levels.get(id(block), 0))
        self.markdown = "\n\n".join(self.texts) + "\n" if self.texts else ""

    def part_that_differs(self, new: str) -> _Part:
        """Return the part of the page that a new text changes."""
        old = self.markdown
        new = new.rstrip("\n") + "\n"
        left = _common_start(old, new)
        right = _common_end(old, new, min(len(old), len(new)) - left)
        ends = list(accumulate(len(text) + 2 for text in self.texts))
        starts = [end - len(text) - 2 for end, text in zip(ends, self.texts, strict=True)]
        first = sum(end <= left for end in ends)
        stop = len(ends) - sum(start >= len(old) - right for start in starts)
        # One more on either side: a list may grow into its neighbour.
        first, stop = max(0, first - 1), min(len(ends), max(stop, first) + 1)
        start = starts[first] if self.texts else 0
        end = len(new) - (len(old) - starts[stop]) if stop < len(starts) else len(new)
        return _Part(first, stop, new[start:end], new.count("\n", 0, start))

    def read(self, markdown: str) -> Reading:
        """Read a text in which the page's emoticons are known."""
        return read_markdown(markdown, emoticons=self.emoticons)

    def readable(self, part: _Part) -> _Text:
        """Return the text with more escapes where a part of it does not read back, if need be."""
        inside = self.blocks[part.first : part.stop]
        texts = self.texts[part.first : part.stop]
        if _signatures(self.read("\n\n".join(texts)).blocks) == _signatures(inside):
            return self
        blocks, levels = list(self.blocks), dict(self._levels)
        for index, block in enumerate(inside):
            if _signatures(self.read(texts[index]).blocks) != [signature(block)]:
                blocks[part.first + index] = self._escaped(block, levels)
        if levels == self._levels and blocks == self.blocks:
            return self
        return _Text(self._source, blocks, levels)

    def carried_over(self, new: str, other: _Text) -> str:
        """Return a new text with what it leaves alone written as in another text of the page."""
        padded = f"\n\n{new}\n"
        for before, after in zip(self.texts, other.texts, strict=True):
            if before != after:
                padded = padded.replace(f"\n\n{before}\n", f"\n\n{after}\n", 1)
        return padded[2:-1]

    def _escaped(self, block: Block, levels: dict[int, int]) -> Block:
        """Return a block whose text reads back: itself with more escapes, or its markup."""
        for level in (1, 2):
            levels.update((id(leaf), level) for leaf in _leaves(block))
            (text,) = write_each([block], lambda one: levels.get(id(one), 0))
            if _signatures(self.read(text).blocks) == [signature(block)]:
                return block
        start, end = block.gone
        raw = Block("raw", start=start, end=end, before=start, after=end, gone=(start, end))
        raw.text = self._source[start:end].replace("\r\n", "\n")
        return raw


def _emoticons(blocks: Sequence[Block]) -> set[str]:
    names: set[str] = set()
    for block in blocks:
        names.update(atom.label for _, _, atom in block.pieces if atom and atom.name == "emoticon")
        names |= _emoticons(block.children)
    return names


def _leaves(block: Block) -> list[Block]:
    found = [block]
    for child in block.children:
        found += _leaves(child)
    return found


def _signatures(blocks: Sequence[Block]) -> list[object]:
    return [signature(block) for block in blocks]


def _common_start(one: str, other: str) -> int:
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_end(one: str, other: str, limit: int) -> int:
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _read_part(text: _Text, part: _Part, new: str) -> tuple[_Part, Reading]:
    """Read the part that differs, or the whole if the part does not end where it seems to."""
    if part.stop == len(text.blocks):
        return part, _read_at(text, part.markdown, part.line)
    try:
        reading = _read_at(text, f"{part.markdown.rstrip()}\n\n{_SENTINEL}", part.line)
        last = reading.blocks.pop() if reading.blocks else None
        if last is not None and last.kind == "p" and last.pieces[0][0] == _SENTINEL:
            return part, reading
    except MarkupSyntaxError:
        pass  # it may end further down
    whole = _Part(0, len(text.blocks), new, 0)
    return whole, _read_at(text, new, 0)


def _read_at(text: _Text, markdown: str, line: int) -> Reading:
    try:
        return text.read(markdown)
    except MarkupSyntaxError as error:
        raise MarkupSyntaxError(error.problem, error.line + line, error.column, error.fix) from None


def _edited(storage: str, text: _Text, part: _Part, new: str, *, allow_loss: bool) -> Preview:
    part, reading = _read_part(text, part, new)
    old = text.blocks[part.first : part.stop]
    if text.blocks and all(block.name == "layout" for block in text.blocks):
        reading.blocks = _in_sections(reading.blocks)
    plan = make_plan(old, reading.blocks, storage)
    texts = (text.markdown, new)
    deleted = check_losses(
        old, reading.blocks, plan, reading, texts, page=text.blocks, allow_loss=allow_loss
    )
    instances = instances_of(text.blocks)
    for block in plan.lost:
        collect_atoms(block, instances)
    for step in plan.walk():
        if step.line is not None:
            for atom in step.line.lost_atoms:
                instances.add(atom)

    def missing(key: str) -> EditLossError:
        line, column = position_of(new, max(0, new.find(key)))
        return EditLossError(
            "stands for content that cannot be made anew: keep it once", (key,), line, column
        )

    # Blocks that are new at the very end or start of the part stand beside blocks outside of it.
    written = BlockWriter(storage, plan, instances, missing).write()
    _check(text.blocks, part, reading.blocks, storage, written)
    return Preview(written, tuple(_changes(plan, deleted)))


def _in_sections(blocks: list[Block]) -> list[Block]:
    """Return blocks in a section each, where the page has nothing but sections."""
    sections: list[Block] = []
    loose: list[Block] = []
    for block in [*blocks, None]:
        if block is not None and block.name != "layout":
            loose.append(block)
            continue
        if loose:
            cell = Block("directive", "layout-cell", children=loose)
            attributes = {"type": "fixed-width"}
            sections.append(Block("directive", "layout", attributes=attributes, children=[cell]))
            loose = []
        if block is not None:
            sections.append(block)
    return sections


def _check(blocks: list[Block], part: _Part, new: list[Block], source: str, written: str) -> None:
    """Refuse to return a body that does not show what the new text says."""
    expected = _signatures(_as_shown(new))
    shown = _shown_part(blocks, part, source, written)
    if shown is None:
        expected = [
            *_signatures(blocks[: part.first]),
            *expected,
            *_signatures(blocks[part.stop :]),
        ]
        shown = _signatures(blocks_of(parse(written)))
    if shown == expected:
        return
    pairs = enumerate(zip(shown, expected, strict=False))
    at = next(
        (index for index, (one, other) in pairs if one != other), min(len(shown), len(expected))
    )
    raise EditLossError(
        "could not be written so that it reads back as it is in the text; nothing was changed",
        (f"block {at + 1}",),
        part.line + 1,
        1,
    )


def _shown_part(blocks: list[Block], part: _Part, source: str, written: str) -> list[object] | None:
    """Return what the part shows that was written, read by itself; ``None`` if it cannot be.

    Outside of it not a character changed. It can be read by itself if it is well-formed both
    before and after: then it starts and ends outside of every element.
    """
    inside = blocks[part.first : part.stop]
    if not inside:
        return None
    start, end = inside[0].before, inside[-1].after
    behind = len(source) - end
    if written[:start] != source[:start] or written[len(written) - behind :] != source[end:]:
        return None
    try:
        parse(source[start:end])
        return _signatures(blocks_of(parse(written[start : len(written) - behind])))
    except MarkupSyntaxError:
        return None


def _as_shown(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks with markup that was written as such shown as what it is."""
    shown: list[Block] = []
    for block in blocks:
        if block.kind == "raw":
            shown += blocks_of(parse(block.text))
            continue
        block.children = _as_shown(block.children)
        block.known = None
        if block.kind == "table":
            settle_form(block)
        shown.append(block)
    return shown


def _changes(plan: Plan, deleted: list[str]) -> list[Change]:
    changes = [Change("deleted", what) for what in deleted]
    moved = {id(step.old) for step in plan.moves.values()}
    stack = list(reversed(plan.steps))
    while stack:
        step = stack.pop()
        if not step.changed:
            continue
        if step.new is None and step.old is not None:
            if id(step.old) not in moved:
                changes.append(Change("deleted", _words(step.old)))
        elif step.old is None and step.new is not None:
            move = plan.moves.get(id(step.new))
            changes.append(Change("moved" if move else "added", _words(step.new)))
        elif step.steps:
            stack += reversed(step.steps)
        elif step.new is not None:
            changes.append(Change("changed", _words(step.new)))
    return changes


def _words(block: Block) -> str:
    """Return the first words of a block, to name it."""
    (text,) = write_each([block], lambda _: 0)
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"
