"""One clause of CQL as a condition of SQL over ``account``, for the search of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from confluence_connector.cql import Call

from .sql import Sql, one_of

if TYPE_CHECKING:
    from confluence_connector.cql import Value


def user_clause(account_id: str, field: str, operator: str, values: tuple[Value, ...]) -> Sql:
    """The condition of one clause that the checker has passed.

    Args:
        account_id: The account that asks.
        field: The field in small letters.
        operator: The operator without negation; ``=`` for IN.
        values: The right side.
    """
    # The only function that gives a user is currentUser().
    texts = [account_id if isinstance(value, Call) else value.text for value in values]
    if operator == "~":
        return Sql(f"begins_words({_COLUMNS[field]}, ?)", (texts[0],))
    return one_of(_COLUMNS[field], texts)


_COLUMNS = {
    "user": "account_id",
    "user.accountid": "account_id",
    "user.fullname": "display_name",
    "user.userkey": "account_id",
}
