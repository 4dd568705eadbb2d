"""One clause of CQL as a condition of SQL over ``account``, for the search of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from confluence_connector.cql import Call

from .clauses import accounts_named
from .sql import one_of

if TYPE_CHECKING:
    import sqlite3

    from confluence_connector.cql import Value

    from .sql import Sql

__all__ = ["user_clause"]


def user_clause(
    db: sqlite3.Connection, account_id: str, _field: str, operator: str, values: tuple[Value, ...]
) -> Sql:
    """Return the condition of one clause that the checker has passed.

    Args:
        db: A connection to the store.
        account_id: The account that asks.
        operator: The operator without negation; ``=`` for IN.
        values: The right side.
    """
    # The only function that gives a user is currentUser().
    texts = [account_id if isinstance(value, Call) else value.text for value in values]
    if operator == "~":
        return one_of("account_id", accounts_named(db, texts[0]))
    # Accounts of the cloud have no other name: user, user.accountid and user.userkey agree.
    return one_of("account_id", texts)
