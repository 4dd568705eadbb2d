"""Running a search: CQL in, one page of results out."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Literal, get_args

from attrs import frozen

from confluence_connector.cql import CQLSyntaxError, parse

from ..content.access import hides
from . import refusals
from .clauses import Context, content_clause
from .dates import zone_named
from .highlight import displays
from .ordering import BY_RANK, beyond, order_by, sort_keys, with_id
from .query_analysis import count_clauses, depth_of, wants_spaces, words_to_mark, words_to_rank
from .sql import Sql, join
from .tables import has_words
from .text_query import TooManyTermsError, Vocabulary
from .users import user_clause

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from datetime import datetime
    from typing import TypeAlias

    from confluence_connector.cql import Endpoint, Query

    from ..lists.cursors import Position
    from .ordering import Key

__all__ = ["Hit", "HitKind", "SearchPage", "search", "search_users"]

# No query that fits into an address has more; beyond it, SQLite's own limits are near.
_LONGEST_QUERY = 100_000
_MOST_CLAUSES = 500
_DEEPEST = 25
_LONGEST_SECONDS = 10.0
_STEPS_BETWEEN_LOOKS = 100_000
HitKind: TypeAlias = Literal["content", "space"]


@frozen
class Hit:
    """One result.

    Attributes:
        id: Id of the content or the space.
        kind: Which of the two it is.
        title: Title, escaped for HTML, with the words that were found marked.
        excerpt: A piece of the body in the form that was asked for.
    """

    id: int
    kind: HitKind
    title: str
    excerpt: str


@frozen
class SearchPage:
    """One page of results.

    Attributes:
        hits: The results; fewer than asked for, or none, where the index still knows content
            that is gone.
        next: Where the next page begins; ``None`` at the end.
        total: How many results the index counts over all pages.
    """

    hits: list[Hit]
    next: Position | None
    total: int


def search(
    db: sqlite3.Connection,
    cql: str,
    *,
    account_id: str,
    now: datetime,
    limit: int,
    after: Position | None = None,
    excerpt: str = "highlight",
    archived_spaces: bool = False,
) -> SearchPage:
    """Search content and spaces.

    Args:
        db: A connection to the store.
        cql: The query as it arrived.
        account_id: The account that asks.
        now: The moment of asking, with a time zone.
        limit: Results on a page.
        after: ``next`` of the page before.
        excerpt: Which excerpt to give: ``highlight``, ``indexed``, ``none``.
        archived_spaces: Whether to look into archived spaces, too.

    Returns:
        The page.

    Raises:
        Refused: The query or the cursor, in the cloud's words.
    """
    query = _readable(cql, "search")
    context = _context(db, account_id, now)
    try:
        with _time_limit(db):
            condition = _condition(query, context, archived_spaces=archived_spaces)
            return _search(query, condition, context, limit, after, excerpt)
    except ValueError:
        raise refusals.unparsable(cql) from None
    except TooManyTermsError:
        raise refusals.unsearchable("too many terms") from None
    except sqlite3.OperationalError as error:
        if "interrupted" not in str(error):
            raise
        raise refusals.unsearchable("the search took too long") from None


def search_users(
    db: sqlite3.Connection, cql: str, *, account_id: str, limit: int, start: int = 0
) -> list[str]:
    """Search people.

    Args:
        db: A connection to the store.
        cql: The query as it arrived.
        account_id: The account that asks.
        limit: Results on a page.
        start: How many results to leave out.

    Returns:
        Account ids by display name, of active accounts only.

    Raises:
        Refused: The query, in the cloud's words.
    """
    query = _readable(cql, "search/user")
    condition = join(query.condition, partial(user_clause, db, account_id))
    rows = db.execute(
        "SELECT account_id FROM account WHERE status = 'active'"  # noqa: S608
        f" AND ({condition.text}) ORDER BY display_name, account_id LIMIT ? OFFSET ?",
        (*condition.parameters, limit, start),
    )
    return [found for (found,) in rows]


def _condition(query: Query, context: Context, *, archived_spaces: bool) -> Sql:
    text, parameters = join(query.condition, partial(content_clause, context))
    if not wants_spaces(query.condition):
        text = f"d.type <> 'space' AND ({text})"
    statuses = "('trashed')" if archived_spaces else "('archived', 'trashed')"
    left_out = f"SELECT id FROM space WHERE status IN {statuses}"  # noqa: S608 -- constants
    text = f"d.space_id NOT IN ({left_out}) AND ({text})"
    text = f"NOT {hides('d.id')} AND ({text})"
    return Sql(text, (*[context.account_id] * 2, *parameters))


def _search(
    query: Query,
    condition: Sql,
    context: Context,
    limit: int,
    after: Position | None,
    excerpt: str,
) -> SearchPage:
    db = context.db
    rank = None if query.order else words_to_rank(query.condition, context)
    keys = with_id([BY_RANK]) if rank else sort_keys(query.order)
    rows = _rows(db, condition, rank, keys, after, limit)
    ids = [int(row[-1]) for row in rows[:limit]]
    return SearchPage(
        hits=_hits(db, ids, words_to_mark(query.condition, context), excerpt),
        next=list(rows[limit - 1]) if len(rows) > limit > 0 else None,
        total=_count(db, condition),
    )


@contextmanager
def _time_limit(db: sqlite3.Connection) -> Generator[None]:
    """Interrupts what runs too long: whatever is asked, a search ends."""
    end = time.monotonic() + _LONGEST_SECONDS
    db.set_progress_handler(lambda: time.monotonic() > end, _STEPS_BETWEEN_LOOKS)
    try:
        yield
    finally:
        db.set_progress_handler(None, 0)


def _readable(cql: str, endpoint: Endpoint) -> Query:
    if not cql:
        raise refusals.missing_query()
    if len(cql) > _LONGEST_QUERY or not _is_unicode(cql):
        raise refusals.unparsable("")
    try:
        query = parse(cql)
    except CQLSyntaxError as error:
        raise refusals.syntax(cql, endpoint, error) from None
    if count_clauses(query.condition) > _MOST_CLAUSES or depth_of(query.condition) > _DEEPEST:
        raise refusals.unparsable("")
    refusal = refusals.semantics(cql, endpoint)
    if refusal is not None:
        raise refusal
    return query


def _is_unicode(text: str) -> bool:
    """Whether a text can be stored: half a surrogate pair cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _context(db: sqlite3.Connection, account_id: str, now: datetime) -> Context:
    row = db.execute("SELECT time_zone FROM account WHERE account_id = ?", (account_id,)).fetchone()
    zone = zone_named(row[0] if row else "UTC")
    vocabulary = Vocabulary(db) if has_words(db) else None
    return Context(db, account_id, now, zone, vocabulary)


def _rows(
    db: sqlite3.Connection,
    condition: Sql,
    rank: str | None,
    keys: Sequence[Key],
    after: Position | None,
    limit: int,
) -> list[tuple[str | int | float, ...]]:
    """Return what the rows are sorted by, the id last; one row more than the page holds."""
    source, parameters = "search_document AS d", condition.parameters
    if rank is not None:
        source += " JOIN search_words ON search_words MATCH ? AND search_words.rowid = d.id"
        parameters = (rank, *parameters)
    where = condition.text
    if after is not None:
        if len(after) != len(keys):
            raise refusals.bad_cursor()
        start = beyond(keys, after)
        where, parameters = f"({where}) AND {start.text}", (*parameters, *start.parameters)
    columns = ", ".join(key.column for key in keys)
    try:
        return db.execute(
            f"SELECT {columns} FROM {source} WHERE {where}"  # noqa: S608
            f" ORDER BY {order_by(keys)} LIMIT ?",
            (*parameters, limit + 1),
        ).fetchall()
    except (OverflowError, UnicodeEncodeError):
        # Only a cursor brings values that SQLite cannot hold: those of the query are checked.
        raise refusals.bad_cursor() from None


def _count(db: sqlite3.Connection, condition: Sql) -> int:
    (total,) = db.execute(
        f"SELECT count(*) FROM search_document AS d WHERE {condition.text}",  # noqa: S608
        condition.parameters,
    ).fetchone()
    return int(total)


def _hits(
    db: sqlite3.Connection,
    ids: Sequence[int],
    words: str | None,
    excerpt: str,
) -> list[Hit]:
    shown = displays(db, ids, words, excerpt)
    kinds = _kinds(db, ids)
    return [Hit(found, kinds[found], *shown[found]) for found in ids if found in kinds]


def _kinds(db: sqlite3.Connection, ids: Sequence[int]) -> dict[int, HitKind]:
    """Return what each result is, without those that the store has lost since they were indexed."""
    array = json.dumps(ids)
    kinds: dict[int, HitKind] = {}
    for kind in get_args(HitKind):
        rows = db.execute(
            f"SELECT id FROM {kind} WHERE id IN (SELECT value FROM json_each(?))",  # noqa: S608
            (array,),
        )
        kinds |= {found: kind for (found,) in rows}
    return kinds
