"""Users: yourself, many by id, and by CQL."""

from __future__ import annotations

from collections.abc import Iterable

from confluence_connector_api.v1 import api as v1_api
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from ..._error_mapping.unexpected import reading
from ..._pagination import ResultPage, hits_by_start, validate_page_size, validate_start
from ..._validation import validate_items, validate_text
from ...cql import Query
from ..operations import AsyncOperationClient
from ..pagination import AsyncListing
from .search import query_text

__all__ = ["AsyncUsers"]

_ROWS_AT_MOST = 100
_IDS_AT_MOST = 250


class AsyncUsers:
    """Users of the site, as ``confluence.users``; only the account id identifies one.

    Example:
        >>> me = confluence.users.me().account_id
        >>> [user.account_id == me for user in confluence.users.get_many([me, "nobody"])]
        [True]
    """

    def __init__(self, raw: AsyncOperationClient) -> None:
        self._raw = raw

    async def me(self) -> v1.User:
        """Return the current user.

        Raises:
            ReconnectRequiredError: The token is invalid; this is a cheap way to check.

        Route: ``GET /wiki/rest/api/user/current`` (v1; v2 has no such route).
        Scopes: ``read:confluence-user``, or granular ``read:content-details:confluence``.
        """
        return await v1_api.users.get_current_user.asyncio(client=self._raw)

    async def get_many(self, account_ids: Iterable[str]) -> list[v2.User]:
        """Return the users with these account ids; unknown ids are left out without an error.

        Args:
            account_ids: Any number of ids; duplicates are removed, 250 are sent per request.

        Returns:
            The users, in the order of the ids.

        Raises:
            InvalidInputError: A string instead of a list.

        Route: ``POST /wiki/api/v2/users-bulk``. Scope: ``read:user:confluence``.
        """
        given = validate_items(account_ids, "get_many")
        wanted = list(dict.fromkeys(validate_text(id, "an account id") for id in given))
        found: dict[str, v2.User] = {}
        for first in range(0, len(wanted), _IDS_AT_MOST):
            request = v2.BulkUsersRequest(account_ids=wanted[first : first + _IDS_AT_MOST])
            response = await v2_api.user.create_bulk_user_lookup.asyncio(
                client=self._raw, body=request
            )
            with reading("the list of users"):
                found.update((user.account_id, user) for user in response.results)
        return [found[account_id] for account_id in wanted if account_id in found]

    def search(
        self, cql: str | Query, *, page_size: int = _ROWS_AT_MOST, cursor: str | None = None
    ) -> AsyncListing[v1.SearchResult]:
        """Search users with CQL; the user of a hit is ``hit.user``. It finds no deactivated users.

        Args:
            cql: A query over ``user``, ``user.fullname`` and ``user.accountid``, as a string or
                built with `confluence_connector.cql`.
            page_size: Users per request, 1 to 100; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            CQLSyntaxError: Immediately, before a request is sent, if the query is not valid CQL.
            CQLError: While iterating, if Confluence refuses the query.

        Route: ``GET /wiki/rest/api/search/user`` (v1; v2 has no search).
        Scope: ``read:content-details:confluence``; there is no classic one.
        """
        query, rows = query_text(cql), validate_page_size(page_size)

        async def fetch(after: str | None) -> ResultPage[v1.SearchResult]:
            start = int(after or 0)
            response = await v1_api.search.search_user.asyncio(
                client=self._raw, cql=query, limit=rows, start=start
            )
            return hits_by_start(response, start)

        return AsyncListing(fetch, cursor=validate_start(cursor), key=_account_id)


def _account_id(hit: v1.SearchResult) -> object:
    return hit.user.account_id if hit.user else hit.url
