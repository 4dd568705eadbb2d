"""The fields, types and functions of CQL, for the checker and the sandbox."""

from __future__ import annotations

import re
from datetime import datetime
from enum import Enum, auto

from attrs import frozen

__all__ = [
    "CONTENT_FIELDS",
    "CONTENT_TYPES",
    "FUNCTIONS",
    "USER_FIELDS",
    "FieldFacts",
    "FieldKind",
    "FunctionFacts",
    "read_date",
]


class FieldKind(Enum):
    """The type of a field's values."""

    CONTENT = auto()
    DATE = auto()
    SPACE = auto()
    STRING = auto()
    TEXT = auto()
    TYPE = auto()
    USER = auto()


_EQUALITY = frozenset({"=", "!=", "IN", "NOT IN"})
_TEXT_SEARCH = frozenset({"~", "!~"})
_RANGE = frozenset({"=", "!=", ">", ">=", "<", "<="})


@frozen
class FieldFacts:
    """Facts about a field.

    Attributes:
        kind: The type of its values.
        operators: The operators it supports.
        single: Whether a content has at most one value for it: only these can be sorted by.
    """

    kind: FieldKind
    operators: frozenset[str] = _EQUALITY
    single: bool = True


_ID = FieldFacts(FieldKind.CONTENT)
_ACCOUNTS = FieldFacts(FieldKind.USER, single=False)
_DATE = FieldFacts(FieldKind.DATE, _RANGE)
_WORDS = FieldFacts(FieldKind.TEXT, _TEXT_SEARCH)

#: The fields of a content search, by lower-case name.
CONTENT_FIELDS = {
    "ancestor": FieldFacts(FieldKind.CONTENT, single=False),
    "container": _ID,
    "content": _ID,
    "contributor": _ACCOUNTS,
    "created": _DATE,
    "creator": FieldFacts(FieldKind.USER),
    "creator.fullname": _WORDS,
    "favorite": _ACCOUNTS,
    "favourite": _ACCOUNTS,
    "id": _ID,
    "label": FieldFacts(FieldKind.STRING, single=False),
    "lastmodified": _DATE,
    "macro": FieldFacts(FieldKind.STRING, single=False),
    "mention": _ACCOUNTS,
    "pagestatus": FieldFacts(FieldKind.STRING),
    "parent": _ID,
    "sitesearch": _WORDS,
    "space": FieldFacts(FieldKind.SPACE),
    "space.key": FieldFacts(FieldKind.SPACE),
    "space.title": FieldFacts(FieldKind.TEXT, _EQUALITY | _TEXT_SEARCH),
    "space.type": FieldFacts(FieldKind.STRING),
    "subtype": FieldFacts(FieldKind.STRING),
    "text": _WORDS,
    "title": FieldFacts(FieldKind.TEXT, _EQUALITY | _TEXT_SEARCH),
    "type": FieldFacts(FieldKind.TYPE),
    "watcher": _ACCOUNTS,
}

#: The fields of a user search, by lower-case name.
USER_FIELDS = {
    "user": FieldFacts(FieldKind.USER),
    "user.accountid": FieldFacts(FieldKind.USER),
    "user.fullname": _WORDS,
    "user.userkey": FieldFacts(FieldKind.USER),
}

#: The values of ``type`` on every site; apps add their own, which start with "ac:".
CONTENT_TYPES = (
    "space",
    "user",
    "page",
    "blogpost",
    "comment",
    "attachment",
    "database",
    "whiteboard",
    "slide",
    "embed",
    "folder",
)


@frozen
class FunctionFacts:
    """Facts about a function.

    Attributes:
        kind: The kind of field it returns values for.
        counts: The minimum and maximum number of numeric arguments.
        increment: Whether it takes an increment, such as ``"-4w"``.
    """

    kind: FieldKind
    counts: tuple[int, int] = (0, 0)
    increment: bool = False


_MOMENT = FunctionFacts(FieldKind.DATE, increment=True)

#: The functions, by lower-case name.
FUNCTIONS = {
    "currentcontent": FunctionFacts(FieldKind.CONTENT),
    "currentspace": FunctionFacts(FieldKind.SPACE),
    "currentuser": FunctionFacts(FieldKind.USER),
    "endofday": _MOMENT,
    "endofmonth": _MOMENT,
    "endofweek": _MOMENT,
    "endofyear": _MOMENT,
    "favouritespaces": FunctionFacts(FieldKind.SPACE),
    "now": _MOMENT,
    "recentlyviewedcontent": FunctionFacts(FieldKind.CONTENT, counts=(1, 2)),
    "recentlyviewedspaces": FunctionFacts(FieldKind.SPACE, counts=(1, 1)),
    "startofday": _MOMENT,
    "startofmonth": _MOMENT,
    "startofweek": _MOMENT,
    "startofyear": _MOMENT,
}

_DATE_TEXT = re.compile(r"\d{4}([-/])\d{1,2}\1\d{1,2}( \d{1,2}:\d{2})?", re.ASCII)


def read_date(text: str) -> datetime | None:
    """Parse a date of CQL as a ``datetime`` without a zone; return ``None`` if it is not one.

    The formats are ``yyyy-MM-dd`` and ``yyyy/MM/dd``, each with or without `` HH:mm``.
    """
    if not _DATE_TEXT.fullmatch(text):
        return None
    clock = " %H:%M" if " " in text else ""
    try:
        # CQL has no zone: the caller adds the account's.
        return datetime.strptime(text.replace("/", "-"), f"%Y-%m-%d{clock}")
    except ValueError:
        return None
