"""What Markdown can show of a body: blocks, and the pieces of text in them.

The same model is made from storage, where every part knows its place in the source, and from
Markdown, where it knows none. Comparing the two is comparing signatures.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Literal, TypeAlias

from attrs import define, field

from ..tree import Element, Node

__all__ = [
    "BREAK",
    "NOTHING",
    "NO_FIELDS",
    "NO_MARKS",
    "Atom",
    "Block",
    "Encoding",
    "Field",
    "Layer",
    "Marks",
    "Piece",
    "Run",
    "Signature",
    "signature",
]

Marks: TypeAlias = frozenset[str]
"""Names such as ``strong`` and ``link=https://…``; in which order they are nested is not shown."""

Signature: TypeAlias = tuple[object, ...]
Encoding: TypeAlias = Literal["text", "attribute", "cdata", "reference", "none"]

NO_MARKS: Marks = frozenset()
# Most blocks have none of these; a container of their own would make up most of their size.
NOTHING: Mapping[str, str] = MappingProxyType({})
BREAK = "\n"
"""The text of a line break."""


@define(eq=False, weakref_slot=False)
class Field:
    """Where the value of something shown lies in the source, and how it is spelled there."""

    start: int
    end: int
    encoding: Encoding


@define(eq=False, weakref_slot=False)
class Atom:
    """Something within a line that is not text: a mention, a status, an image.

    Attributes:
        key: The Markdown that represents it, without decoration; atoms of one key are the same.
        name: What it is: ``user``, ``date``, ``image``, ``emoticon``, or a macro's name.
        label: The text shown in its brackets.
        attributes: What is shown in its braces.
        digest: Four digits that represent what is not shown; empty when everything is.
        hint: What the hidden markup is about, shown after ``~``.
        element: The element it was read from.
        fields: Where the values of ``attributes``, and of ``label``, lie in the source.
    """

    key: str
    name: str
    label: str = ""
    attributes: dict[str, str] = field(factory=dict[str, str])
    digest: str = ""
    hint: str = ""
    element: Element | None = None
    fields: dict[str, Field] = field(factory=dict[str, Field])


NO_FIELDS: Mapping[str, Field] = MappingProxyType({})
Piece: TypeAlias = tuple[str, Marks, Atom | None]
"""Text (or ``BREAK``), the marks it has, and the atom that is there instead of text."""


@define(eq=False, weakref_slot=False)
class Layer:
    """Markup around a part of a line: one element, or those that only make sense together.

    Attributes:
        marks: The marks it gives to what is inside.
        elements: Outermost first: an ``ac:link`` and its body, an image and its caption.
        divisible: Whether it may be closed and opened again.
    """

    marks: Marks
    elements: tuple[Element, ...]
    divisible: bool = True

    @property
    def start(self) -> int:
        """Offset of its start."""
        return self.elements[0].start

    @property
    def end(self) -> int:
        """Offset behind it."""
        return self.elements[0].end

    @property
    def opening(self) -> str:
        """The source before its content."""
        outer, inner = self.elements[0], self.elements[-1]
        return outer.source[outer.start : inner.open_end]

    @property
    def closing(self) -> str:
        """The source behind its content."""
        outer, inner = self.elements[0], self.elements[-1]
        return outer.source[inner.close_start : outer.end]


@define(eq=False, weakref_slot=False)
class Run:
    """One text node, break or atom of the source.

    Attributes:
        text: Its text, decoded; ``BREAK`` for a line break; empty for an atom.
        marks: The marks it has.
        atom: What is there instead of text.
        path: What stands around it within the block, outermost first.
        start: Offset in the source.
        end: Offset behind it.
        encoding: How its text is spelled there.
    """

    text: str
    marks: Marks
    atom: Atom | None
    path: tuple[Layer, ...]
    start: int
    end: int
    encoding: Encoding


@define(eq=False, weakref_slot=False)
class Block:
    """A paragraph, a list, a table or a macro.

    Attributes:
        kind: ``p``, ``h1`` … ``h6``, ``ul``, ``ol``, ``li``, ``tasks``, ``task``, ``quote``,
            ``rule``, ``code``, ``directive`` (a macro with blocks inside), ``leaf`` (one without),
            ``table``, ``row``, ``cell``, ``raw``.
        name: Name of the macro, for ``code``, ``directive`` and ``leaf``.
        label: The text shown in its brackets.
        attributes: What is shown in its braces.
        hint: What the hidden markup is about, shown after ``~`` where a label would stand.
        digest: Four digits that represent what is not shown.
        children: Blocks inside.
        pieces: What a ``p`` or a heading shows.
        text: Text of ``code`` and ``raw``.
        nodes: What the pieces were made from; ``runs_of`` reads it again.
        element: The element it was read from; ``None`` for text without a paragraph.
        start: Offset in the source.
        end: Offset behind it.
        before: Where a block before it is inserted.
        after: Where a block behind it is inserted.
        body: The element whose content the children are.
        wrapper: An element that is not shown and goes with the block when that is deleted.
        fields: Where the values shown lie in the source.
    """

    kind: str
    name: str = ""
    label: str = ""
    hint: str = ""
    attributes: Mapping[str, str] = NOTHING
    digest: str = ""
    children: Sequence[Block] = ()
    pieces: Sequence[Piece] = ()
    text: str = ""
    nodes: Sequence[Node] = ()
    element: Element | None = None
    start: int = -1
    end: int = -1
    before: int = -1
    after: int = -1
    body: Element | None = None
    wrapper: Element | None = None
    fields: Mapping[str, Field] = NO_FIELDS
    known: Signature | None = None

    @property
    def gone(self) -> tuple[int, int]:
        """What goes when the block is deleted."""
        wrapper = self.wrapper
        return (self.start, self.end) if wrapper is None else (wrapper.start, wrapper.end)


def signature(block: Block) -> Signature:
    """Return what a block shows, as a value that can be compared and hashed."""
    if block.known is None:
        block.known = (
            block.kind,
            block.name,
            block.label,
            block.hint,
            tuple(sorted(block.attributes.items())),
            block.digest,
            block.text,
            tuple((text, marks, atom.key if atom else None) for text, marks, atom in block.pieces),
            tuple(signature(child) for child in block.children),
        )
    return block.known
