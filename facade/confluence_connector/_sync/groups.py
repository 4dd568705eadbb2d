# Derived from facade/confluence_connector/_async/groups.py by `nox -s unasync`: change that file instead.
"""Groups of users and their members."""

from __future__ import annotations

from typing import Literal

from confluence_connector_api.types import Unset
from confluence_connector_api.v1.api.group import get_group_members_by_group_id, get_groups
from confluence_connector_api.v1.models import GenericLinks, GetGroupsAccessType, Group, User

from .._requests.choices import chosen_if_given
from .._requests.ids import checked_id
from .._responses.paging import ResultPage, checked_limit, cursor_of
from .listing import Listing
from .raw import Raw


class Groups:
    """Groups of the site, as ``confluence.groups``; by id, since names may change.

    Example:
        >>> group = confluence.groups.list().first()
        >>> member = confluence.groups.members(group.id).first()
    """

    def __init__(self, raw: Raw) -> None:
        self._raw = raw

    def list(
        self,
        *,
        access_type: Literal["user", "admin", "site-admin"] | None = None,
        limit: int = 200,
    ) -> Listing[Group]:
        """Return all groups, across result pages.

        Args:
            access_type: Only groups that give this access to the site.
            limit: Groups a request; not in all.

        Route: ``GET /wiki/rest/api/group`` (v1; v2 has no groups).
        Scopes: ``read:confluence-groups``, or granular ``read:group:confluence``.
        """
        rows = checked_limit(limit)

        def fetch(cursor: str | None) -> ResultPage[Group]:
            answer = get_groups.sync_detailed(
                client=self._raw,
                access_type=chosen_if_given(GetGroupsAccessType, access_type, "access_type"),
                limit=rows,
                start=int(cursor or 0),
            )
            groups = answer.parsed.results
            return ResultPage(groups, _next_start(len(groups), answer.parsed.field_links))

        return Listing(fetch)

    def members(self, group_id: str, *, limit: int = 200) -> Listing[User]:
        """Return all members of a group, across result pages; none for an unknown group.

        Args:
            group_id: The group's id, a UUID; not its name.
            limit: Users a request; not in all.

        Route: ``GET /wiki/rest/api/group/{id}/membersByGroupId`` (v1; v2 has no groups).
        Scopes: ``read:confluence-groups``, or granular ``read:group:confluence`` and
        ``read:user:confluence``.
        """
        group, rows = checked_id(group_id, "group"), checked_limit(limit)

        def fetch(cursor: str | None) -> ResultPage[User]:
            answer = get_group_members_by_group_id.sync_detailed(
                group, client=self._raw, limit=rows, start=int(cursor or 0)
            )
            users = answer.parsed.results
            return ResultPage(users, _next_start(len(users), answer.parsed.field_links))

        return Listing(fetch)


def _next_start(rows: int, links: GenericLinks | Unset) -> str | None:
    """Return where the next result page starts; an empty one may link to the next for ever."""
    if not rows or not links:
        return None
    return cursor_of(links.additional_properties.get("next"), name="start")
