"""Storage format: is it well-formed, and what the cloud makes of it when it stores it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5
from xml.parsers import expat

from ...errors import InvalidInputError
from ...markup import MarkupSyntaxError, parse
from ..app.responses import HTTPError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["check_well_formed", "normalise", "refusal_of_the_editor"]

_MAX_DEPTH = 150
_WRAPPER = "<wrapper>"
_CLOSE_TAG = re.compile(r"</([^\s<>]+)")
# Comments and CDATA come first so that what looks like a tag inside them is left alone.
_TAG = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|"
    r"<(?P<name>[A-Za-z][\w:.-]*)(?P<attributes>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*?)\s*(?P<empty>/?)>",
    re.DOTALL,
)
_IDENTIFIED = ("<ac:structured-macro", "<table")


def check_well_formed(text: str) -> None:
    """Refuse text that is no well-formed XHTML fragment, saying where it breaks."""
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
    """Refuse what XML allows and storage does not: entities and prefixes that nobody declared."""
    try:
        parse(text)
    except MarkupSyntaxError as error:
        place = f"[{error.line},{error.column}]"
        raise HTTPError(
            400, f"Error parsing xhtml: {error.problem}. at [row,col {{unknown-source}}]: {place}"
        ) from error
    except InvalidInputError as error:
        raise refusal_of_the_editor() from error


def refusal_of_the_editor() -> HTTPError:
    """Return the error for a body that is too deep or too long for the editor."""
    return HTTPError(
        400,
        "Content body cannot be converted to new editor format",
        code="INVALID_REQUEST_PARAMETER",
    )


def normalise(text: str, seed: str) -> str:
    """Write empty tags the cloud's way and give macros and tables their ids.

    Args:
        text: Well-formed storage format.
        seed: Names the content and version; ids that are missing are made from it.
    """
    if "/>" not in text and not any(tag in text for tag in _IDENTIFIED):
        return text
    made = 0

    def new_id() -> str:
        nonlocal made
        made += 1
        return str(uuid5(NAMESPACE_URL, f"{seed}/{made}"))

    def rewrite(found: re.Match[str]) -> str:
        name = found["name"]
        if name is None:
            return found[0]
        attributes = found["attributes"] + _missing_attributes(name, found["attributes"], new_id)
        return f"<{name}{attributes} />" if found["empty"] else f"<{name}{attributes}>"

    return _TAG.sub(rewrite, text)


def _missing_attributes(name: str, attributes: str, new_id: Callable[[], str]) -> str:
    missing = ""
    if name == "ac:structured-macro":
        if "ac:schema-version=" not in attributes:
            missing += ' ac:schema-version="1"'
        if "ac:macro-id=" not in attributes:
            missing += f' ac:macro-id="{new_id()}"'
    elif name == "table" and "ac:local-id=" not in attributes:
        missing = f' ac:local-id="{new_id()}"'
    return missing


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
