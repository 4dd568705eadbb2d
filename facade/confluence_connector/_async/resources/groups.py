"""Groups of users and their members."""

from __future__ import annotations

from typing import Literal

from confluence_connector_api.v1 import api as v1_api
from confluence_connector_api.v1 import models as v1

from ..._enums import to_enum_or_unset
from ..._pagination import ResultPage, by_start, validate_page_size, validate_start
from ..._validation import validate_id
from ..operations import AsyncOperationClient
from ..pagination import AsyncListing

__all__ = ["AsyncGroups"]


class AsyncGroups:
    """Groups of the site, as ``confluence.groups``; by id, as names may change.

    Example:
        >>> group = confluence.groups.list().first()
        >>> member = confluence.groups.members(group.id).first()
    """

    def __init__(self, raw: AsyncOperationClient) -> None:
        self._raw = raw

    def list(
        self,
        *,
        access_type: Literal["user", "admin", "site-admin"] | None = None,
        page_size: int = 200,
        cursor: str | None = None,
    ) -> AsyncListing[v1.Group]:
        """Return all groups, across result pages.

        Args:
            access_type: Only groups with this access to the site.
            page_size: Groups per request; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Route: ``GET /wiki/rest/api/group`` (v1; v2 has no groups).
        Scopes: ``read:confluence-groups``, or granular ``read:group:confluence``.
        """
        rows = validate_page_size(page_size)

        async def fetch(after: str | None) -> ResultPage[v1.Group]:
            response = await v1_api.group.get_groups.asyncio(
                client=self._raw,
                access_type=to_enum_or_unset(v1.GetGroupsAccessType, access_type, "access_type"),
                limit=rows,
                start=int(after or 0),
            )
            return by_start(response)

        return AsyncListing(fetch, cursor=validate_start(cursor))

    def members(
        self, group_id: str, *, page_size: int = 200, cursor: str | None = None
    ) -> AsyncListing[v1.User]:
        """Return all members of a group, across result pages; none for an unknown group.

        Args:
            group_id: The group's id, a UUID; not its name.
            page_size: Users per request; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Route: ``GET /wiki/rest/api/group/{id}/membersByGroupId`` (v1; v2 has no groups).
        Scopes: ``read:confluence-groups``, or granular ``read:group:confluence`` and
        ``read:user:confluence``.
        """
        group, rows = validate_id(group_id, "group"), validate_page_size(page_size)

        async def fetch(after: str | None) -> ResultPage[v1.User]:
            response = await v1_api.group.get_group_members_by_group_id.asyncio(
                group, client=self._raw, limit=rows, start=int(after or 0)
            )
            return by_start(response)

        return AsyncListing(fetch, cursor=validate_start(cursor))
