"""Storage format: is it well-formed, and what the cloud makes of it when it stores it."""

from __future__ import annotations

import re
from uuid import NAMESPACE_URL, uuid5
from xml.parsers import expat

from ...errors import InvalidInputError
from ...markup import Document, Element, MarkupSyntaxError, Node, Text, parse
from ...markup.entities import decode
from ..app.responses import HTTPError

__all__ = ["check_well_formed", "normalise", "refusal_of_the_editor"]

_MAX_DEPTH = 150
_WRAPPER = "<wrapper>"
_CLOSE_TAG = re.compile(r"</([^\s<>]+)")
_REFERENCE = re.compile(r"&#?\w+;")
_KEPT = frozenset("&<>\"'\u00a0")
_CHANGED = ("/>", "&", "<ac:", "<ri:", "<table")
"""What a body holds of which anything is written in another way."""
_FIRST_VERSION = 1


def check_well_formed(text: str) -> None:
    """Refuse text that is not a well-formed XHTML fragment, with the position of the error."""
    open_tags: list[str] = []
    parser = expat.ParserCreate()
    # The fragment uses HTML's named entities without declaring them.
    parser.UseForeignDTD(True)

    def start(name: str, _: dict[str, str]) -> None:
        open_tags.append(name)
        if len(open_tags) > _MAX_DEPTH:
            raise refusal_of_the_editor()

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _name: open_tags.pop()
    try:
        parser.Parse(f"{_WRAPPER}{text}</wrapper>", True)
    except expat.ExpatError as error:
        raise _refusal(text, error, open_tags) from error
    except ValueError as error:
        raise HTTPError(400, "Error parsing xhtml: illegal character") from error
    _check_markup(text)


def _check_markup(text: str) -> None:
    """Refuse what XML allows and storage does not: undeclared entities and prefixes."""
    try:
        document = parse(text)
    except MarkupSyntaxError as error:
        place = f"[{error.line},{error.column}]"
        raise HTTPError(
            400, f"Error parsing xhtml: {error.problem}. at [row,col {{unknown-source}}]: {place}"
        ) from error
    except InvalidInputError as error:
        raise refusal_of_the_editor() from error
    if "<script" in text.lower() and any(e.name.lower() == "script" for e in document.iter()):
        raise HTTPError(400, "Error parsing xhtml: element script is not allowed in storage format")


def refusal_of_the_editor() -> HTTPError:
    """Return the error for a body that is too deep or too long for the editor."""
    return HTTPError(
        400,
        "Content body cannot be converted to new editor format",
        code="INVALID_REQUEST_PARAMETER",
    )


def normalise(text: str, seed: str) -> str:
    """Write a body as the cloud keeps it.

    Empty tags get their blank, named entities become characters, macros, tables and tasks get
    ids, and links to pages the version they were saved at.

    Args:
        text: Well-formed storage format.
        seed: Names the content and version; ids that are missing are made from it.
    """
    if not any(sign in text for sign in _CHANGED):
        return text
    return _Writer(seed).write(parse(text))


class _Writer:
    """Writes one body; every part of it is looked at once."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._made = 0
        self._tasks: set[str] = set()

    def write(self, document: Document) -> str:
        """Return the body with what the cloud adds."""
        written: list[str] = []
        stack: list[Node | str] = list(reversed(document.children))
        while stack:
            node = stack.pop()
            if isinstance(node, str):
                written.append(node)
            elif isinstance(node, Element):
                written.append(self._start_tag(node))
                if not node.closes_itself:
                    stack.append(f"</{node.name}>")
                    stack.extend(reversed(self._children(node)))
            else:
                written.append(_decoded(node.raw) if isinstance(node, Text) else node.raw)
        return "".join(written)

    def _start_tag(self, element: Element) -> str:
        tag = _decoded(element.source[element.start : element.open_end])
        inner = tag[1:-2] if element.closes_itself else tag[1:-1]
        inner = inner.rstrip() + self._missing_attributes(element)
        return f"<{inner} />" if element.closes_itself else f"<{inner}>"

    def _children(self, element: Element) -> list[Node | str]:
        """Return what is inside; a task without a number of its own gets one."""
        children: list[Node | str] = list(element.children)
        if element.name != "ac:task":
            return children
        given = element.child("ac:task-id")
        number = "" if given is None else given.text.strip()
        if number and number not in self._tasks:
            self._tasks.add(number)
            return children
        free = next(str(n) for n in range(1, len(self._tasks) + 2) if str(n) not in self._tasks)
        self._tasks.add(free)
        return [f"<ac:task-id>{free}</ac:task-id>", *(c for c in children if c is not given)]

    def _missing_attributes(self, element: Element) -> str:
        missing = ""
        if element.name == "ac:structured-macro":
            if not element.get("ac:schema-version"):
                missing += ' ac:schema-version="1"'
            if not element.get("ac:macro-id"):
                missing += f' ac:macro-id="{self._new_id()}"'
        elif element.name == "table" and not element.get("ac:local-id"):
            missing = f' ac:local-id="{self._new_id()}"'
        elif element.name == "ri:page" and not element.get("ri:version-at-save"):
            missing = f' ri:version-at-save="{_FIRST_VERSION}"'
        return missing

    def _new_id(self) -> str:
        self._made += 1
        return str(uuid5(NAMESPACE_URL, f"{self._seed}/{self._made}"))


def _decoded(raw: str) -> str:
    """Write entities as characters, but those that markup needs and the no-break space."""
    return _REFERENCE.sub(_character, raw) if "&" in raw else raw


def _character(reference: re.Match[str]) -> str:
    character = decode(reference[0])
    return reference[0] if character in _KEPT else character


def _refusal(text: str, error: expat.ExpatError, open_tags: list[str]) -> HTTPError:
    row, column = error.lineno, error.offset + 1
    lines = f"{_WRAPPER}{text}</wrapper>".splitlines()
    rest = lines[row - 1][error.offset - 2 :] if row <= len(lines) else ""
    reason = expat.ErrorString(error.code).capitalize()
    close_tag = _CLOSE_TAG.match(rest)
    if error.code == _MISMATCHED_TAG and close_tag is not None:
        reason = f"Unexpected close tag </{close_tag[1]}>"
        if len(open_tags) > 1:
            reason += f"; expected </{open_tags[-1]}>"
    if row == 1:
        column = max(1, column - len(_WRAPPER))
    return HTTPError(
        400, f"Error parsing xhtml: {reason}. at [row,col {{unknown-source}}]: [{row},{column}]"
    )


_MISMATCHED_TAG = expat.errors.codes[expat.errors.XML_ERROR_TAG_MISMATCH]
