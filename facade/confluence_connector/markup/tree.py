"""The tree of a storage body: every node knows its place in the text it was read from.

Nothing is rewritten. ``str(document)`` is the text that was parsed, character for character, and a
node's ``raw`` is its own part of it, so that what this library does not know is kept as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from attrs import define, field, frozen

from .entities import decode

__all__ = [
    "Attribute",
    "CData",
    "Comment",
    "Document",
    "Element",
    "Instruction",
    "Node",
    "Text",
]

# One attribute, once the tag as a whole is known to be well-formed.
_ATTRIBUTE = re.compile(r"""\s([^\s=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")


@frozen
class Attribute:
    """One attribute of a tag.

    Attributes:
        name: As written, e.g. ``ri:content-title``.
        value: With its references decoded.
        start: Offset of the value, after the opening quote.
        end: Offset behind the value, before the closing quote.
    """

    name: str
    value: str
    start: int
    end: int


@define(eq=False, weakref_slot=False)
class _Leaf:
    source: str = field(repr=False)
    start: int
    end: int

    @property
    def raw(self) -> str:
        """The node's own part of the source."""
        return self.source[self.start : self.end]


class Text(_Leaf):
    """Characters between tags, references included."""

    __slots__ = ()

    @property
    def value(self) -> str:
        """The text with its references decoded."""
        return decode(self.raw)


class CData(_Leaf):
    """One ``<![CDATA[…]]>`` section."""

    __slots__ = ()

    @property
    def value(self) -> str:
        """What is in the section."""
        return self.raw[9:-3].replace("\r\n", "\n").replace("\r", "\n")


class Comment(_Leaf):
    """One ``<!--…-->``."""

    __slots__ = ()

    @property
    def value(self) -> str:
        """What is in the comment."""
        return self.raw[4:-3]


class Instruction(_Leaf):
    """One processing instruction, ``<?…?>``."""

    __slots__ = ()

    @property
    def value(self) -> str:
        """What is in the instruction."""
        return self.raw[2:-2]


@define(eq=False, weakref_slot=False)
class Element:
    """One element with what is inside.

    Attributes:
        source: The whole text that was parsed.
        name: As written, prefix included, e.g. ``ac:structured-macro``.
        start: Offset of its ``<``.
        open_end: Offset behind the start tag.
        close_start: Offset of the end tag; ``open_end`` when the tag closes itself.
        end: Offset behind the element.
        children: Nodes inside, in order.
    """

    source: str = field(repr=False)
    name: str
    start: int
    open_end: int
    close_start: int
    end: int
    children: Sequence[Node] = field(default=(), repr=False)

    @property
    def raw(self) -> str:
        """The element's own part of the source, tags included."""
        return self.source[self.start : self.end]

    @property
    def inner(self) -> str:
        """The source between the tags."""
        return self.source[self.open_end : self.close_start]

    @property
    def closes_itself(self) -> bool:
        """Whether the element is one tag, ``<br />``."""
        return self.open_end == self.end

    @property
    def attributes(self) -> dict[str, Attribute]:
        """Attributes by name, in the order of the source."""
        found: dict[str, Attribute] = {}
        for match in _ATTRIBUTE.finditer(self.source, self.start, self.open_end):
            which = 2 if match[2] is not None else 3
            start, end = match.span(which)
            found[match[1]] = Attribute(match[1], decode(match[which]), start, end)
        return found

    def get(self, name: str, default: str = "") -> str:
        """Return an attribute's decoded value, or ``default``."""
        # Most tags have no attribute at all.
        if self.open_end - self.start <= len(self.name) + 4:
            return default
        found = self.attributes.get(name)
        return found.value if found is not None else default

    @property
    def elements(self) -> list[Element]:
        """The child elements, in order."""
        return [child for child in self.children if isinstance(child, Element)]

    @property
    def text(self) -> str:
        """All text inside, CDATA included, in order."""
        return _text_of(self.children)

    def iter(self, *names: str) -> Iterator[Element]:
        """Yield elements at any depth inside, in reading order; only those of ``names``, if any."""
        return _elements_of(self.children, names)

    def child(self, name: str) -> Element | None:
        """Return the first child element of that name, or ``None``."""
        return next((element for element in self.elements if element.name == name), None)

    def find(self, *names: str) -> Element | None:
        """Return the first element inside, at any depth, that has one of these names."""
        return next(self.iter(*names), None)


Node: TypeAlias = Element | Text | CData | Comment | Instruction


@define(eq=False, weakref_slot=False)
class Document:
    """A whole body.

    Attributes:
        source: The text that was parsed; ``str(document)`` returns it.
        children: Nodes at the top, in order.
    """

    source: str = field(repr=False)
    children: Sequence[Node] = ()

    def __str__(self) -> str:
        return self.source

    @property
    def elements(self) -> list[Element]:
        """The elements at the top, in order."""
        return [child for child in self.children if isinstance(child, Element)]

    @property
    def text(self) -> str:
        """All text of the body, CDATA included, in order."""
        return _text_of(self.children)

    def iter(self, *names: str) -> Iterator[Element]:
        """Yield elements at any depth, in reading order; only those of ``names``, if any."""
        return _elements_of(self.children, names)

    def find(self, *names: str) -> Element | None:
        """Return the first element, at any depth, that has one of these names."""
        return next(self.iter(*names), None)


def _nodes_of(children: Sequence[Node]) -> Iterator[Node]:
    # A stack of its own: bodies may be nested deeper than Python's calls.
    stack = [iter(children)]
    while stack:
        for node in stack[-1]:
            yield node
            if isinstance(node, Element):
                stack.append(iter(node.children))
                break
        else:
            stack.pop()


def _elements_of(children: Sequence[Node], names: tuple[str, ...]) -> Iterator[Element]:
    for node in _nodes_of(children):
        if isinstance(node, Element) and (not names or node.name in names):
            yield node


def _text_of(children: Sequence[Node]) -> str:
    return "".join(node.value for node in _nodes_of(children) if isinstance(node, Text | CData))
