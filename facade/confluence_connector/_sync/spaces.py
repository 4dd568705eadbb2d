# Derived from facade/confluence_connector/_async/spaces.py by `nox -s unasync`: change that file instead.
"""Spaces: list, find by key, and the ids behind keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2.api.space import get_space_by_id, get_spaces
from confluence_connector_api.v2.models import (
    GetSpacesStatus,
    GetSpacesType,
    SpaceBulk,
    SpaceSingle,
)

from .._ids import Identifier, checked_id
from .._paging import ResultPage, cursor_of
from ..errors import InvalidInputError, NotFoundError
from .listing import Listing
from .raw import Raw


class Spaces:
    """Spaces of the site, as ``confluence.spaces``."""

    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        self._id_by_key: dict[str, str] = {}

    def list(
        self,
        *,
        keys: Sequence[str] = (),
        type: str | None = None,
        status: Literal["current", "archived"] | None = None,
        limit: int = 250,
    ) -> Listing[SpaceBulk]:
        """Return all spaces that the account may see, across result pages.

        Args:
            keys: Only these space keys, whatever their case; at most 250.
            type: Only this type, e.g. ``"global"`` or ``"personal"``.
            status: Only current or only archived ones.
            limit: Spaces a request, 1 to 250; not in all.

        Route: ``GET /wiki/api/v2/spaces``. Scope: ``read:space:confluence``.
        """

        def fetch(cursor: str | None) -> ResultPage[SpaceBulk]:
            answer = get_spaces.sync_detailed(
                client=self._raw,
                keys=[*keys] or UNSET,
                type_=GetSpacesType(type) if type else UNSET,
                status=GetSpacesStatus(status) if status else UNSET,
                limit=limit,
                cursor=cursor or UNSET,
            )
            return ResultPage(answer.parsed.results, cursor_of(answer.parsed.field_links.next_))

        return Listing(fetch)

    def get(self, id: Identifier) -> SpaceSingle:
        """Return one space by its numeric id.

        Raises:
            NotFoundError: No such space, or the account may not see it.

        Route: ``GET /wiki/api/v2/spaces/{id}``. Scope: ``read:space:confluence``.
        """
        answer = get_space_by_id.sync_detailed(checked_id(id, "space"), client=self._raw)
        return answer.parsed

    def get_by_key(self, key: str) -> SpaceBulk:
        """Return one space by its key, whatever the case.

        Raises:
            NotFoundError: No such space, or the account may not see it.

        Route: ``GET /wiki/api/v2/spaces?keys=``; v2 has no route by key.
        Scope: ``read:space:confluence``.
        """
        if not key.strip():
            raise InvalidInputError("a space key must not be blank")
        space = self.list(keys=[key]).first()
        if space is None:
            raise NotFoundError(
                status=404,
                method="GET",
                url="/wiki/api/v2/spaces",
                operation=get_spaces.OPERATION.id,
                message=f"no space has the key {key!r}, or the account may not see it",
            )
        self._id_by_key[key.upper()] = space.id
        return space

    def id_of(self, space: Identifier) -> str:
        """Return the numeric id that a space key or id means; a key is asked for once.

        Args:
            space: A key like ``"DOCS"``, or an id: an int, or text of digits only.
        """
        text = str(checked_id(space, "space"))
        if text.isdecimal():
            return text
        return self._id_by_key.get(text.upper()) or (self.get_by_key(text)).id
