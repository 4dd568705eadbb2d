"""Reads storage: one regular expression for tokens, a stack for nesting.

A parser of its own, since those of the standard library report neither the place of a value in its
tag nor where a self-closing tag starts, and change line ends before they count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from sys import intern

from ..errors import InvalidInputError
from .entities import is_character, is_entity
from .errors import MarkupSyntaxError
from .tree import CData, Comment, Document, Element, Instruction, Node, Text

__all__ = ["LONGEST_BODY", "MOST_LEVELS", "parse", "read_nodes", "read_span"]

LONGEST_BODY = 20_000_000
"""The longest body that is read, in characters. Confluence itself refuses much shorter ones."""

MOST_LEVELS = 500
"""How deep elements may be nested. One level of a list in a list takes two or three of these."""

_S = r"[ \t\r\n]"
_NAME = r"[^\W\d][\w.\-]*(?::[^\W\d][\w.\-]*)?"
_TOKEN = re.compile(
    rf"""
      (?P<text> [^<]+ )
    | <(?P<start> {_NAME} )(?P<attributes> (?: {_S}+{_NAME}{_S}*={_S}*(?:"[^"<]*"|'[^'<]*') )*+ )
        {_S}*(?P<empty>/?)>
    | </(?P<end> {_NAME} ){_S}*>
    | (?P<cdata> <!\[CDATA\[.*?\]\]> )
    | (?P<comment> <!--(?:(?!--).)*+--> )
    | (?P<instruction> <\?(?![xX][mM][lL][ \t\r\n?]){_NAME}(?:{_S}(?:(?!\?>).)*+)?\?> )
    """,
    re.VERBOSE | re.DOTALL,
)
_DECLARATION = re.compile(r"<\?xml\s[^?<>]*\?>")
_REFERENCE = re.compile(r"&(?:#([0-9]{1,7})|#x([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]*));")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ATTRIBUTE_NAME = re.compile(rf"""{_S}({_NAME}){_S}*={_S}*(?:"[^"]*"|'[^']*')""")
_KNOWN_PREFIXES = frozenset({"ac", "ri", "at", "xml"})


def parse(storage: str) -> Document:
    """Read a storage body into a tree.

    Args:
        storage: The body; named entities, CDATA and the prefixes ``ac:``, ``ri:`` and ``at:`` may
            stand in it without a declaration.

    Returns:
        The tree. ``str(tree)`` is ``storage``, character for character.

    Raises:
        MarkupSyntaxError: The body is not well-formed, declares a document type or an entity,
            holds a character that XML forbids, or is nested too deeply. The error says where, and
            what to write instead.
        InvalidInputError: It is not text, or longer than ``LONGEST_BODY`` characters.
    """
    return Document(storage, tuple(read_nodes(storage)))


def read_nodes(storage: str) -> Iterator[Node]:
    """Yield the nodes at the top of a body, each once it is read to its end.

    The errors are those of ``parse``, but those of a later node come after the nodes before it.
    Who keeps no node needs no memory for the tree.
    """
    if not isinstance(storage, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidInputError(f"a storage body is text, not {type(storage).__name__}")
    if len(storage) > LONGEST_BODY:
        raise InvalidInputError(
            f"the body has {len(storage):,} characters, more than the {LONGEST_BODY:,} that are"
            " read; split it"
        )
    forbidden = _FORBIDDEN.search(storage)
    if forbidden:
        raise _fault(storage, forbidden.start())
    declaration = _DECLARATION.match(storage)
    if declaration:
        yield Instruction(storage, 0, declaration.end())
    yield from read_span(storage, declaration.end() if declaration else 0, len(storage))


def read_span(source: str, start: int, end: int) -> Iterator[Node]:
    """Yield the nodes of a part of a body; their places are those in the whole of it."""
    open_elements: list[Element] = []
    # The children found so far of each open element; at the bottom the node that is yielded.
    levels: list[list[Node]] = [[]]
    match, position = _TOKEN.match, start
    while position < end:
        found = match(source, position, end)
        if found is None:
            raise _fault(source, position, open_elements)
        start, position = position, found.end()
        kind = found.lastgroup
        if kind == "empty":
            element = _start_tag(source, found, start, position, open_elements)
            levels[-1].append(element)
            if not found["empty"]:
                open_elements.append(element)
                levels.append([])
                if len(open_elements) > MOST_LEVELS:
                    raise MarkupSyntaxError.at(
                        source, start, f"more than {MOST_LEVELS} elements stand in each other"
                    )
        elif kind == "end":
            if not open_elements or open_elements[-1].name != found["end"]:
                raise _fault(source, start, open_elements)
            closed = open_elements.pop()
            closed.children = tuple(levels.pop())
            closed.close_start, closed.end = start, position
        else:
            levels[-1].append(_leaf(source, start, position, kind))
        if not open_elements:
            yield levels[0].pop()
    if open_elements:
        raise _fault(source, end, open_elements)


def _fault(source: str, offset: int, open_elements: Sequence[Element] = ()) -> MarkupSyntaxError:
    """Return the error for the place where reading stopped; the import is late, as few need it."""
    from .faults import diagnose

    return diagnose(source, offset, open_elements)


def _leaf(source: str, start: int, end: int, kind: str | None) -> Node:
    if kind == "text":
        _check_text(source, start, end)
        return Text(source, start, end)
    if kind == "cdata":
        return CData(source, start, end)
    return Comment(source, start, end) if kind == "comment" else Instruction(source, start, end)


def _check_text(source: str, start: int, end: int) -> None:
    if source.find("&", start, end) >= 0:
        _check_references(source, start, end)
    closing = source.find("]]>", start, end)
    if closing >= 0:
        raise MarkupSyntaxError.at(source, closing, "]]> ends no CDATA section", "write ]]&gt;")


def _check_references(source: str, start: int, end: int) -> None:
    position = source.find("&", start, end)
    while position >= 0:
        found = _REFERENCE.match(source, position, end)
        if found is None or not _stands_for_a_character(found):
            raise _fault(source, position)
        position = source.find("&", found.end(), end)


def _stands_for_a_character(found: re.Match[str]) -> bool:
    decimal, hexadecimal, name = found.groups()
    if name:
        return is_entity(name)
    return is_character(int(decimal) if decimal else int(hexadecimal, 16))


def _start_tag(
    source: str, found: re.Match[str], start: int, end: int, open_elements: list[Element]
) -> Element:
    # One string for all elements of a name: they make up a large part of a tree.
    name = intern(found["start"])
    element = Element(source, name, start, end, end, end)
    attributes = found["attributes"]
    if attributes:
        if "&" in attributes:
            _check_references(source, *found.span("attributes"))
        names = _ATTRIBUTE_NAME.findall(attributes)
        if len(names) > 1 and len(set(names)) < len(names):
            twice = next(name for name in names if names.count(name) > 1)
            raise MarkupSyntaxError.at(
                source, start, f"<{name}> has the attribute {twice} twice", "keep one of them"
            )
    prefix, colon, _ = name.partition(":")
    if colon and prefix not in _KNOWN_PREFIXES and not _declares(prefix, [*open_elements, element]):
        raise MarkupSyntaxError.at(
            source,
            start,
            f"<{name}> has a prefix that storage does not know",
            "storage has ac:, ri: and at:; write < as &lt; if this is text",
        )
    return element


def _declares(prefix: str, elements: list[Element]) -> bool:
    return any(f"xmlns:{prefix}" in element.attributes for element in elements)
