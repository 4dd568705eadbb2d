"""Says what is wrong at a place where storage cannot be read on, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .errors import MarkupSyntaxError, position_of
from .tree import Element

__all__ = ["diagnose"]

# Elements that HTML never closes, and that storage therefore writes as one tag.
_VOID = frozenset(
    {"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
)
_ENTITY = re.compile(r"&(#?\w{1,40});")
_END_TAG = re.compile(r"</([^\s<>/]+)")
_TAG_NAME = re.compile(r"<([^\W\d][\w.\-]*(?::[\w.\-]+)?)(?=[\s/>]|$)")


def diagnose(source: str, offset: int, open_elements: Sequence[Element]) -> MarkupSyntaxError:
    """Return the error for the place where reading stopped.

    Args:
        source: The whole body.
        offset: Where no token fits; the length of the body when an element is still open.
        open_elements: What is open there, the innermost last.
    """
    if offset >= len(source):
        return _unclosed(source, offset, open_elements[-1])
    if source.startswith("&", offset):
        return MarkupSyntaxError.at(source, offset, *_bad_reference(source, offset))
    if not source.startswith("<", offset):
        code = f"U+{ord(source[offset]):04X}"
        return MarkupSyntaxError.at(
            source, offset, f"the character {code} cannot stand in XML", "leave it out"
        )
    if source.startswith("</", offset):
        return _bad_end_tag(source, offset, open_elements)
    return MarkupSyntaxError.at(source, offset, *_bad_tag(source, offset))


def _bad_reference(source: str, offset: int) -> tuple[str, str]:
    found = _ENTITY.match(source, offset)
    if found is None:
        return "& does not start an entity", "write &amp;"
    if found[1].startswith("#"):
        return f"{found[0]} is not a character that XML allows", "leave it out"
    advice = f"write the character itself, or &amp;{found[1]}; if this is text"
    return f"{found[0]} is not a named entity of storage", advice


def _bad_end_tag(source: str, offset: int, open_elements: Sequence[Element]) -> MarkupSyntaxError:
    found = _END_TAG.match(source, offset)
    if found is None:
        return MarkupSyntaxError.at(source, offset, "</ does not start a tag", "write &lt;/")
    name = found[1]
    if not source.startswith(">", found.end()):
        return MarkupSyntaxError.at(
            source, offset, f"the end tag </{name} is not complete", f"write </{name}>"
        )
    if not open_elements:
        return MarkupSyntaxError.at(
            source, offset, f"</{name}> closes an element that is not open", "leave it out"
        )
    innermost = open_elements[-1]
    line, column = position_of(source, innermost.start)
    problem = (
        f"</{name}> stands where <{innermost.name}> of line {line}, column {column} is still open"
    )
    return MarkupSyntaxError.at(source, offset, problem, _close(innermost.name, "before it"))


def _unclosed(source: str, offset: int, element: Element) -> MarkupSyntaxError:
    return MarkupSyntaxError.at(
        source,
        element.start,
        f"<{element.name}> is never closed",
        _close(element.name, "behind its content"),
    )


def _close(name: str, where: str) -> str:
    return f"write <{name} />" if name in _VOID else f"write </{name}> {where}"


def _bad_tag(source: str, offset: int) -> tuple[str, str]:
    for opening, closing, what in (
        ("<!--", "-->", "comment"),
        ("<![CDATA[", "]]>", "CDATA section"),
        ("<?", "?>", "processing instruction"),
    ):
        if source.startswith(opening, offset):
            return _bad_section(source, offset, opening, closing, what)
    if source.startswith("<!", offset):
        return (
            "a document type or an entity is declared, which storage does not take",
            "leave it out and write the characters themselves",
        )
    found = _TAG_NAME.match(source, offset)
    if found is None:
        return "< does not start a tag", "write &lt;"
    return _bad_attributes(source, found)


def _bad_section(
    source: str, offset: int, opening: str, closing: str, what: str
) -> tuple[str, str]:
    if source.find(closing, offset + len(opening)) < 0:
        return f"the {what} is never closed", f"write {closing} behind it"
    if opening == "<!--":
        return "a comment holds --, which XML does not allow", "write one hyphen"
    return "<? does not start a processing instruction that may stand here", "leave it out"


_GOOD_ATTRIBUTE = re.compile(r"""\s+([^\s=<>/"'&]+)\s*=\s*(?:"[^"<]*"|'[^'<]*')""")
_LOOSE_ATTRIBUTE = re.compile(r"""\s*([^\s=<>/"']+)\s*(=?)\s*(["']?)""")


def _bad_attributes(source: str, tag: re.Match[str]) -> tuple[str, str]:
    name, position = tag[1], tag.end()
    while good := _GOOD_ATTRIBUTE.match(source, position):
        position = good.end()
    found = _LOOSE_ATTRIBUTE.match(source, position)
    if found is None:
        return f"the tag <{name} is not complete", "write > behind it, or &lt; if it is text"
    attribute, equals, quote = found.groups()
    if not equals:
        advice = f'write {attribute}="…", or &lt; if this is text'
        return f"the attribute {attribute} of <{name}> has no value", advice
    if not quote:
        advice = f'write {attribute}="…"'
        return f"the value of the attribute {attribute} of <{name}> has no quotes", advice
    end = source.find(quote, found.end())
    if end >= 0 and "<" in source[found.end() : end]:
        return f"the value of the attribute {attribute} of <{name}> holds <", "write &lt;"
    if end >= 0:
        return f"the attribute {attribute} of <{name}> is not separated", "write a blank before it"
    return f"the value of the attribute {attribute} of <{name}> is never closed", f"write {quote}"
