# Derived from facade/confluence_connector/_async/resources/properties.py by `nox -s unasync`: change that file instead.
"""Content properties of pages: JSON values under keys, each with its own version counter."""

from __future__ import annotations

import json

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from ..._error_mapping.unexpected import demand, taking_apart
from ..._identifiers import content_named
from ..._pagination import ResultPage, by_cursor
from ..._validation import Identifier, checked_text
from ..._verification import unknown_fate
from ...errors import InvalidInputError, NotFoundError, VersionConflictError
from ..exactly_once import delete_once, write_once
from ..identifiers import content_id
from ..operations import Raw
from ..pagination import Listing


class Properties:
    """Content properties of the site's pages, as ``confluence.properties``.

    Setting one leaves the page's own version as it is.

    Example:
        >>> page = confluence.pages.create(space="DOCS", title="Grill plan")
        >>> confluence.properties.set(page.id, "grill", {"ribs": 4}).version.number
        1
        >>> confluence.properties.get(page.id, "grill").value
        {'ribs': 4}
    """

    def __init__(self, raw: Raw) -> None:
        self._raw = raw

    def list(
        self,
        page_id: Identifier,
        *,
        key: str | None = None,
        page_size: int = 250,
        cursor: str | None = None,
    ) -> Listing[v2.ContentProperty]:
        """Return all properties of a page, Confluence's own among them, across result pages.

        Args:
            page_id: Id or address of the page.
            key: Only the one of this key.
            page_size: Properties per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such page, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages/{id}/properties``. Scope: ``read:page:confluence``.
        """
        content_named(page_id, "page")

        def fetch(after: str | None) -> ResultPage[v2.ContentProperty]:
            answer = v2_api.content_properties.get_page_content_properties.sync(
                content_id(self._raw, page_id, "page"),
                client=self._raw,
                key=UNSET if key is None else key,
                limit=page_size,
                cursor=after or UNSET,
            )
            return by_cursor(answer)

        return Listing(fetch, cursor=cursor)

    def get(self, page_id: Identifier, key: str) -> v2.ContentProperty:
        """Return one property; its ``value`` is JSON as Python objects.

        Args:
            page_id: Id or address of the page.
            key: The property's key.

        Raises:
            NotFoundError: The page has none of this key, there is no such page, or the account
                may not see it.

        Route: ``GET /wiki/api/v2/pages/{id}/properties?key=``. Scope: ``read:page:confluence``.
        """
        page_id = content_id(self._raw, page_id, "page")
        found = self._find(page_id, key)
        if found is None:
            raise NotFoundError(
                status=404,
                is_answer=False,
                method="GET",
                url=f"/wiki/api/v2/pages/{page_id}/properties",
                operation=v2_api.content_properties.get_page_content_properties.OPERATION.id,
                message=f"the page has no property {key!r}",
            )
        return found

    def set(self, page_id: Identifier, key: str, value: object) -> v2.ContentProperty:
        """Give a property a value, whether or not it is there; the same value writes nothing.

        Where somebody else sets it at the same moment, this value is set on top of theirs.

        Args:
            page_id: Id or address of the page.
            key: The property's key.
            value: Anything that JSON can hold.

        Returns:
            The property as it is now.

        Raises:
            InvalidInputError: The value is no JSON, or the key is blank.
            NotFoundError: No such page, or the account may not see it.
            VersionConflictError: Others set it again and again at the same moments.
            AmbiguousWriteError: The answer was lost and it is not known whether it was set.

        Routes: ``GET`` and ``POST /wiki/api/v2/pages/{id}/properties``,
        ``PUT /wiki/api/v2/pages/{id}/properties/{property-id}``.
        Scopes: ``read:page:confluence`` and ``write:page:confluence``.
        """
        text = _json(value)
        page_id = content_id(self._raw, page_id, "page")
        try:
            return self._set(page_id, key, value, text)
        except VersionConflictError:
            return self._set(page_id, key, value, text)

    def delete(self, page_id: Identifier, key: str) -> None:
        """Delete a property.

        Args:
            page_id: Id or address of the page.
            key: The property's key.

        Raises:
            NotFoundError: The page has none of this key, there is no such page, or the account
                may not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it is gone.

        Routes: ``GET /wiki/api/v2/pages/{id}/properties?key=``,
        ``DELETE /wiki/api/v2/pages/{id}/properties/{property-id}``.
        Scopes: ``read:page:confluence`` and ``write:page:confluence``.
        """
        page_id = content_id(self._raw, page_id, "page")
        held = self.get(page_id, key)

        def send() -> None:
            v2_api.content_properties.delete_page_property_by_id.sync(
                page_id, held.id, client=self._raw
            )

        def is_gone() -> bool:
            return self._find(page_id, key) is None

        delete_once(self._raw, "properties.delete", send, is_gone)

    def _find(self, page_id: Identifier, key: str) -> v2.ContentProperty | None:
        if not checked_text(key, "the key of a property").strip():
            raise InvalidInputError("a property needs a key")
        found = self.list(page_id, key=key).first()
        if found is not None:
            with taking_apart(f"property {key!r}"):
                demand(found.id, str, "id")
                demand(found.version.number, int, "version")
        return found

    def _set(self, page_id: Identifier, key: str, value: object, text: str) -> v2.ContentProperty:
        held = self._find(page_id, key)
        if held is not None and _json(held.value) == text:
            return held

        def look() -> v2.ContentProperty | None:
            now = self._find(page_id, key)
            if now is not None and _json(now.value) == text:
                return now
            if now is None or (held is not None and now.version.number == held.version.number):
                return None
            raise unknown_fate(
                "properties.set",
                f"version {now.version.number} holds another value: somebody else's, set "
                "before or after this one",
            )

        return write_once(
            self._raw, "properties.set", lambda: self._write(page_id, held, key, value), look
        )

    def _write(
        self, page_id: Identifier, held: v2.ContentProperty | None, key: str, value: object
    ) -> v2.ContentProperty:
        if held is None:
            answer = v2_api.content_properties.create_page_property.sync(
                page_id,
                client=self._raw,
                body=v2.ContentPropertyCreateRequest(key=key, value=value),
            )
        else:
            answer = v2_api.content_properties.update_page_property_by_id.sync(
                page_id,
                held.id,
                client=self._raw,
                body=v2.ContentPropertyUpdateRequest(
                    key=key,
                    value=value,
                    version=v2.ContentPropertyUpdateRequestVersion(number=held.version.number + 1),
                ),
            )
        return answer


def _json(value: object) -> str:
    # As text, because Python takes true for 1.
    try:
        return json.dumps(value, sort_keys=True, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidInputError(f"JSON cannot hold the value: {error}") from None
