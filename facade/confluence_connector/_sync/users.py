# Derived from facade/confluence_connector/_async/users.py by `nox -s unasync`: change that file instead.
"""Users: yourself, many by id, and by CQL."""

from __future__ import annotations

from collections.abc import Iterable

from confluence_connector_api.v1.api.search import search_user
from confluence_connector_api.v1.api.users import get_current_user
from confluence_connector_api.v1.models import SearchResult
from confluence_connector_api.v1.models import User as CurrentUser
from confluence_connector_api.v2.api.user import create_bulk_user_lookup
from confluence_connector_api.v2.models import BulkUsersRequest, User

from .._responses.paging import ResultPage, checked_limit
from ..cql import Query
from ..errors import InvalidInputError
from .listing import Listing
from .raw import Raw

_ROWS_AT_MOST = 100
_IDS_AT_MOST = 250


class Users:
    """Users of the site, as ``confluence.users``; only the account id identifies one.

    Example:
        >>> me = confluence.users.me().account_id
        >>> [user.account_id == me for user in confluence.users.get_many([me, "nobody"])]
        [True]
    """

    def __init__(self, raw: Raw) -> None:
        self._raw = raw

    def me(self) -> CurrentUser:
        """Return the user that the token belongs to.

        Raises:
            ReconnectRequiredError: The token is dead; a cheap way to find out.

        Route: ``GET /wiki/rest/api/user/current`` (v1; v2 has no such route).
        Scopes: ``read:confluence-user``, or granular ``read:content-details:confluence``.
        """
        return (get_current_user.sync_detailed(client=self._raw)).parsed

    def get_many(self, account_ids: Iterable[str]) -> list[User]:
        """Return the users with these account ids; unknown ids are left out without an error.

        Args:
            account_ids: Any number of ids; each user is asked for once, 250 a request.

        Returns:
            The users, in the order asked.

        Raises:
            InvalidInputError: One text instead of a list.

        Route: ``POST /wiki/api/v2/users-bulk``. Scope: ``read:user:confluence``.
        """
        if isinstance(account_ids, str):
            raise InvalidInputError("get_many takes a list of account ids, not one text")
        wanted = list(dict.fromkeys(account_ids))
        found: dict[str, User] = {}
        for first in range(0, len(wanted), _IDS_AT_MOST):
            request = BulkUsersRequest(account_ids=wanted[first : first + _IDS_AT_MOST])
            answer = create_bulk_user_lookup.sync_detailed(client=self._raw, body=request)
            found.update((user.account_id, user) for user in answer.parsed.results)
        return [found[account_id] for account_id in wanted if account_id in found]

    def search(self, cql: str | Query, *, limit: int = _ROWS_AT_MOST) -> Listing[SearchResult]:
        """Search users with CQL; the user of a hit is ``hit.user``. Deactivated ones are not found.

        Args:
            cql: A query over ``user``, ``user.fullname`` and ``user.accountid``, as text or built
                with `confluence_connector.cql`.
            limit: Users a request, 1 to 100; not in all.

        Raises:
            CQLError: While iterating, if Confluence cannot read the query.

        Route: ``GET /wiki/rest/api/search/user`` (v1; v2 has no search).
        Scope: ``read:content-details:confluence``; there is no classic one.
        """
        query, rows = str(cql), checked_limit(limit)

        def fetch(cursor: str | None) -> ResultPage[SearchResult]:
            start = int(cursor or 0)
            answer = search_user.sync_detailed(client=self._raw, cql=query, limit=rows, start=start)
            hits = answer.parsed.results
            # This route links to no next result page and counts no total: an empty one is the end.
            return ResultPage(hits, str(start + len(hits)) if hits else None)

        return Listing(fetch, key=_account_id)


def _account_id(hit: SearchResult) -> object:
    return hit.user.account_id if hit.user else hit.url
