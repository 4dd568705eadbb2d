"""One clause of CQL as a condition of SQL over ``search_document AS d``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from confluence_connector.cql import Call
from confluence_connector.cql.vocabulary import CONTENT_FIELDS, FieldKind

from . import dates, text_query
from .sql import EVERYTHING, NOTHING, Sql, one_of
from .text_query import begins_words, matches

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence
    from datetime import datetime, tzinfo
    from typing import TypeAlias

    from confluence_connector.cql import Value

    from .dates import Interval
    from .text_query import Vocabulary

__all__ = ["Context", "accounts_named", "content_clause"]


@frozen
class Context:
    """Who asks, when, and with what index.

    Attributes:
        db: The connection that the query will run on.
        account_id: The account that asks.
        now: The moment of asking.
        zone: The account's time zone.
        vocabulary: The words of the index; ``None`` if it was made without FTS5.
    """

    db: sqlite3.Connection
    account_id: str
    now: datetime
    zone: tzinfo
    vocabulary: Vocabulary | None


def content_clause(context: Context, field: str, operator: str, values: tuple[Value, ...]) -> Sql:
    """Return the condition of one clause that the checker has passed.

    Args:
        context: Who asks, when, and with what index.
        field: The field in small letters.
        operator: The operator without negation; ``=`` for IN.
        values: The right side.

    Raises:
        ValueError: A date that no calendar has.
    """
    facts = CONTENT_FIELDS.get(field)
    if facts is None:
        return NOTHING  # content.property[…]: only apps make such fields, and none is installed
    if facts.kind is FieldKind.DATE:
        when = dates.interval(values[0], context.now, context.zone)
        return _date(_DATES[field], operator, when)
    texts = [text for value in values for text in _resolved(value, context)]
    if operator == "~":
        return _text_search(field, texts[0], context)
    return _EQUALITY[field](texts, context)


def _resolved(value: Value, context: Context) -> list[str]:
    """Return the texts of a value: one, or the results of a function."""
    if not isinstance(value, Call):
        return [value.text]
    function = value.name.lower()
    if function == "currentuser":
        return [context.account_id]
    if function not in _LISTS:
        return []  # currentSpace(), currentContent(): there is no current one in an API call
    numbers = [min(int(argument.text), _LARGEST_ID) for argument in value.arguments]
    limit, offset = (*numbers, *(-1, 0)[len(numbers) :])
    rows = context.db.execute(_LISTS[function], (context.account_id, limit, offset))
    return [str(found) for (found,) in rows]


def _date(column: str, operator: str, when: Interval) -> Sql:
    if operator == "=":
        return Sql(f"{column} >= ? AND {column} < ?", when)
    return Sql(f"{column} {operator} ?", (when.start,))


def _text_search(field: str, text: str, context: Context) -> Sql:
    if field == "space.title":
        names = context.db.execute("SELECT id, name FROM space")
        return one_of("d.space_id", [found for found, name in names if matches(name, text)])
    if field == "creator.fullname":
        return one_of("d.creator_id", accounts_named(context.db, text))
    columns = "title" if field == "title" else "title body labels"
    if context.vocabulary is None:
        return one_of("d.id", _slow_search(context.db, text, columns))
    words = text_query.expression(text, context.vocabulary, columns)
    return Sql("d.id IN (SELECT rowid FROM search_words WHERE search_words MATCH ?)", (words,))


def accounts_named(db: sqlite3.Connection, text: str) -> list[str]:
    """Accounts by the beginnings of the words of their names."""
    names = db.execute("SELECT account_id, display_name FROM account")
    return [account for account, name in names if begins_words(name, text)]


def _slow_search(db: sqlite3.Connection, text: str, columns: str) -> list[int]:
    """Search without FTS5, reading every text."""
    joined = " || ' ' || ".join(columns.split())
    texts = db.execute(f"SELECT id, {joined} FROM search_text")  # noqa: S608
    return [found for found, content in texts if matches(content, text)]


def _ids(texts: Sequence[str]) -> list[int]:
    """Return content ids, also of attachments; an invalid id matches nothing."""
    bare = (text.lower().removeprefix("att") for text in texts)
    return [int(text) for text in bare if text.isdecimal() and len(text) < _LONGEST_ID]


_Equality: TypeAlias = "Callable[[Sequence[str], Context], Sql]"


def _id_column(column: str) -> _Equality:
    return lambda texts, _: one_of(column, _ids(texts))


def _text_column(column: str, written: Callable[[str], str] = str) -> _Equality:
    return lambda texts, _: one_of(column, [written(text) for text in texts])


def _term(field: str, written: Callable[[str], str] = str) -> _Equality:
    def condition(texts: Sequence[str], _: Context) -> Sql:
        value = one_of("value", [written(text) for text in texts])
        return Sql(
            "d.id IN (SELECT document_id FROM search_term"  # noqa: S608
            f" WHERE field = '{field}' AND {value.text})",
            value.parameters,
        )

    return condition


def _in_space(column: str) -> _Equality:
    def condition(texts: Sequence[str], _: Context) -> Sql:
        wanted = one_of(column, texts)
        return Sql(
            f"d.space_id IN (SELECT id FROM space WHERE {wanted.text})",  # noqa: S608
            wanted.parameters,
        )

    return condition


def _below(texts: Sequence[str], _: Context) -> Sql:
    parent = one_of("parent_id", _ids(texts))
    return Sql(
        "d.id IN (WITH RECURSIVE below (id) AS ("  # noqa: S608
        f" SELECT id FROM content WHERE {parent.text}"
        " UNION SELECT c.id FROM content AS c JOIN below ON c.parent_id = below.id"
        ") SELECT id FROM below)",
        parent.parameters,
    )


def _favourite(texts: Sequence[str], context: Context) -> Sql:
    if context.account_id not in texts:
        return NOTHING  # what others starred is not visible
    return Sql(
        "d.id IN (SELECT target_id FROM favourite WHERE account_id = ?)", (context.account_id,)
    )


def _watched(texts: Sequence[str], _: Context) -> Sql:
    account = one_of("account_id", texts)
    return Sql(
        f"d.id IN (SELECT target_id FROM watch WHERE {account.text})",  # noqa: S608
        account.parameters,
    )


def _type(texts: Sequence[str], _: Context) -> Sql:
    if "user" in map(str.lower, texts):
        return EVERYTHING  # as measured: "type = user" does not narrow a content search
    return one_of("d.type COLLATE NOCASE", texts)


def _unquoted(text: str) -> str:
    """Return a title or status as the index compares it; its quotes may be quoted once more."""
    inner = text[1:-1] if len(text) > 2 and text[0] == text[-1] == '"' else text
    return inner.casefold()


_LARGEST_ID = 2**63 - 1
_LONGEST_ID = len(str(_LARGEST_ID))
_DATES = {"created": "d.created_at", "lastmodified": "d.modified_at"}
_LISTS = {
    "favouritespaces": (
        "SELECT key FROM favourite JOIN space ON id = target_id WHERE account_id = ?"
        " LIMIT ? OFFSET ?"
    ),
    "recentlyviewedspaces": (
        "SELECT key FROM recent_view JOIN space ON id = target_id WHERE account_id = ?"
        " ORDER BY viewed_at DESC LIMIT ? OFFSET ?"
    ),
    "recentlyviewedcontent": (
        "SELECT id FROM recent_view JOIN content ON id = target_id WHERE account_id = ?"
        " ORDER BY viewed_at DESC LIMIT ? OFFSET ?"
    ),
}
_EQUALITY: dict[str, _Equality] = {
    "ancestor": _below,
    "container": _id_column("d.container_id"),
    "content": _id_column("d.id"),
    "contributor": _term("contributor"),
    "creator": _text_column("d.creator_id"),
    "favorite": _favourite,
    "favourite": _favourite,
    "id": _id_column("d.id"),
    "label": _term("label", str.lower),
    "macro": _term("macro", str.lower),
    "mention": _term("mention"),
    "pagestatus": _text_column("d.page_status", _unquoted),
    "parent": _id_column("d.parent_id"),
    "space": _in_space("key"),
    "space.key": _in_space("key"),
    "space.title": _in_space("name COLLATE NOCASE"),
    "space.type": _in_space("type COLLATE NOCASE"),
    "subtype": _text_column("d.subtype"),
    "title": _text_column("d.title_key", _unquoted),
    "type": _type,
    "watcher": _watched,
}
