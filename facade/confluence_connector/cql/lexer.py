"""Convert text to tokens, and quote values."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from attrs import frozen

from .._validation import validate_text
from .errors import CQLSyntaxError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "RESERVED_WORDS",
    "Token",
    "TokenKind",
    "is_bare_value",
    "is_field_name",
    "quote",
    "tokens",
    "unquote",
]

#: Reserved words, which cannot be a bare value or a field.
RESERVED_WORDS = frozenset(
    [
        "after",
        "and",
        "as",
        "avg",
        "before",
        "begin",
        "by",
        "commit",
        "contains",
        "count",
        "distinct",
        "else",
        "empty",
        "end",
        "explain",
        "from",
        "having",
        "if",
        "in",
        "inner",
        "insert",
        "into",
        "is",
        "isnull",
        "left",
        "like",
        "limit",
        "max",
        "min",
        "not",
        "null",
        "or",
        "order",
        "outer",
        "right",
        "select",
        "sum",
        "then",
        "was",
        "where",
        "update",
    ]
)


class TokenKind(Enum):
    """The kind of a token."""

    WORD = auto()
    STRING = auto()
    OPERATOR = auto()
    OPEN = auto()
    CLOSE = auto()
    COMMA = auto()
    END = auto()


@frozen
class Token:
    """A token of a query.

    Attributes:
        kind: Its kind.
        text: Its text; of a string, the value without quotes and escapes.
        source: Its text as written.
        offset: Where it begins in the query.
    """

    kind: TokenKind
    text: str
    source: str
    offset: int

    @property
    def keyword(self) -> str:
        """The word in lower case, or an empty string if it is not a bare word."""
        return self.text.lower() if self.kind is TokenKind.WORD else ""


# A bare word is ASCII letters, digits, "_" and inner dots; a bare date may hold "-" or "/".
# A bare increment (-90d) is not documented, but the vendor's own examples use it: ``check``
# reports it, the parser accepts it.
# Everything else needs quotes: dashes, "~" of personal spaces, letters beyond ASCII.
_WORD = r"[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*"
_DATE = r"\d{4}[-/]\d{1,2}[-/]\d{1,2}(?![\w.])"
_INCREMENT = r"[-+]\d+[yMwdhm](?![\w.])"
_PROPERTY = r"content\.property\[[^\]\s\"']+\](?:\.[A-Za-z0-9_-]+)*"
# ASCII matters: without it, IGNORECASE matches letters such as the Kelvin sign as "k".
_FLAGS = re.ASCII | re.IGNORECASE
_BARE = re.compile(rf"{_DATE}|{_INCREMENT}|{_PROPERTY}|{_WORD}", _FLAGS)
_FIELD = re.compile(rf"{_PROPERTY}|(?!\d){_WORD}", _FLAGS)
_TOKEN = re.compile(
    rf"""
    (?P<STRING>"[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*')
    |(?P<WORD>{_BARE.pattern})
    |(?P<OPERATOR>!=|!~|>=|<=|=|~|<|>)
    |(?P<OPEN>\()
    |(?P<CLOSE>\))
    |(?P<COMMA>,)
    """,
    _FLAGS | re.VERBOSE | re.DOTALL,
)
_BLANKS = re.compile(r"\s*")
_ESCAPE = re.compile(r"\\([\\\"'])")


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of ``text``, with an ``END`` last.

    Raises:
        CQLSyntaxError: A character that starts no token, or a string without its closing quote.
    """
    offset = _end_of_blanks(text, 0)
    while offset < len(text):
        match = _TOKEN.match(text, offset)
        if match is None or match.lastgroup is None:
            raise _no_token(text, offset)
        source = match.group()
        kind = TokenKind[match.lastgroup]
        yield Token(kind, unquote(source) if kind is TokenKind.STRING else source, source, offset)
        offset = _end_of_blanks(text, match.end())
    yield Token(TokenKind.END, "", "", len(text))


def quote(value: str) -> str:
    r"""Return the value as a CQL string: in double quotes, with ``\`` and ``"`` escaped.

    Args:
        value: Any text.

    Returns:
        CQL for exactly this value.

    Raises:
        InvalidInputError: It is not a string.
    """
    escaped = validate_text(value, "a value of CQL").replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def unquote(source: str) -> str:
    """Return the value of a quoted string; a backslash before any other character stays.

    It stays because the search engine behind ``~`` has its own escapes.
    """
    return _ESCAPE.sub(r"\1", source[1:-1])


def is_bare_value(text: str) -> bool:
    """Return whether ``text`` can be a value without quotes."""
    return _BARE.fullmatch(text) is not None and text.lower() not in RESERVED_WORDS


def is_field_name(text: str) -> bool:
    """Return whether ``text`` can be on the left of an operator."""
    return _FIELD.fullmatch(text) is not None and text.lower() not in RESERVED_WORDS


def _end_of_blanks(text: str, offset: int) -> int:
    match = _BLANKS.match(text, offset)
    return match.end() if match else offset


def _no_token(text: str, offset: int) -> CQLSyntaxError:
    character = text[offset]
    if character in "\"'":
        return CQLSyntaxError.at(text, offset, expected=f"a closing {character}", found="")
    expected = "a word, a quoted string, an operator or a parenthesis"
    return CQLSyntaxError.at(text, offset, expected=expected, found=character)
