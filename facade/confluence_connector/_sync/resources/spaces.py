# Derived from facade/confluence_connector/_async/resources/spaces.py by `nox -s unasync`: change that file instead.
"""Spaces: list, read, write, and resolve keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Literal

from confluence_connector_api.types import UNSET
from confluence_connector_api.v1 import api as v1_api
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from ..._concurrency import Lock
from ..._enums import to_enum_or_unset
from ..._error_mapping.unexpected import reading, require_same, required
from ..._exactly_once import Actual, Expected, Guard, Observation, observed, origin_of
from ..._identifiers import space_named
from ..._pagination import ResultPage, by_cursor
from ..._redaction import quoted
from ..._revisions import moment_of, trimmed
from ..._validation import Identifier, is_space_id, validate_items, validate_text
from ..._write_failures import ambiguous
from ...errors import InvalidInputError, NotFoundError
from ..exactly_once import result_of, start_task, write_exactly_once
from ..identifiers import content_id, space_key_or_id
from ..operations import OperationClient
from ..pagination import Listing

__all__ = ["SpaceKeys", "Spaces", "SpaceSort"]

SpaceSort = Literal["id", "-id", "key", "-key", "name", "-name"]


class Spaces:
    """Spaces of the site, as ``confluence.spaces``.

    Example:
        >>> space = confluence.spaces.create(key="GRILL", name="Grill")
        >>> confluence.spaces.update("GRILL", name="Grill and smoke").name
        'Grill and smoke'
    """

    def __init__(self, raw: OperationClient) -> None:
        self._raw = raw
        self._keys = SpaceKeys(self._ask_for_id)

    def list(
        self,
        *,
        keys: Sequence[str] = (),
        type: str | None = None,
        status: Literal["current", "archived"] | None = None,
        sort: SpaceSort | None = None,
        page_size: int = 250,
        cursor: str | None = None,
    ) -> Listing[v2.SpaceBulk]:
        """Return all spaces that the account may see, across result pages.

        Args:
            keys: Only these space keys, ignoring case; at most 250.
            type: Only this type, e.g. ``"global"`` or ``"personal"``.
            status: Only current or only archived ones.
            sort: Order, e.g. ``"name"``; a ``-`` reverses it.
            page_size: Spaces per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Route: ``GET /wiki/api/v2/spaces``. Scope: ``read:space:confluence``.
        """
        wanted = [_validate_key(key) for key in validate_items(keys, "keys=")]
        order = to_enum_or_unset(v2.SpaceSortOrder, sort, "sort")

        def fetch(after: str | None) -> ResultPage[v2.SpaceBulk]:
            response = v2_api.space.get_spaces.sync(
                client=self._raw,
                keys=wanted or UNSET,
                type_=to_enum_or_unset(v2.GetSpacesType, type, "type"),
                status=to_enum_or_unset(v2.GetSpacesStatus, status, "status"),
                sort=order,
                limit=page_size,
                cursor=after or UNSET,
            )
            return by_cursor(response)

        return Listing(fetch, cursor=cursor)

    def get(self, id: Identifier) -> v2.SpaceSingle:
        """Return one space.

        Args:
            id: Key, id or address of the space.

        Raises:
            NotFoundError: No such space, or the account may not see it.

        Routes: ``GET /wiki/api/v2/spaces/{id}``; for a new key first
        ``GET /wiki/api/v2/spaces?keys=``. Scope: ``read:space:confluence``.
        """
        return v2_api.space.get_space_by_id.sync(self.id_of(id), client=self._raw)

    def get_by_key(self, key: str) -> v2.SpaceBulk:
        """Return one space by its key, ignoring case.

        Args:
            key: The space's key, e.g. ``"DOCS"``.

        Raises:
            NotFoundError: No such space, or the account may not see it.

        Route: ``GET /wiki/api/v2/spaces?keys=``; v2 has no route by key.
        Scope: ``read:space:confluence``.
        """
        space = self.list(keys=[_validate_key(key)]).first()
        if space is None:
            raise NotFoundError(
                status=404,
                is_response=False,
                method="GET",
                url="/wiki/api/v2/spaces",
                operation=v2_api.space.get_spaces.OPERATION.id,
                message=f"no space has the key {key!r}, or the account may not see it",
            )
        with reading(f"the space {key!r:.80}"):
            require_same("key", space.key, key)
            self._keys.remember(key, required(space.id, str, "id"))
        return space

    def permissions(
        self, space: Identifier, *, page_size: int = 250, cursor: str | None = None
    ) -> Listing[v2.SpacePermissionAssignment]:
        """Return the permissions of a space: a user, group or role and an operation each.

        Args:
            space: Key, id or address of the space.
            page_size: Rows per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such space, or the account may not see
                it.

        Routes: ``GET /wiki/api/v2/spaces/{id}/permissions``; for a new key first
        ``GET /wiki/api/v2/spaces?keys=``. Scope: ``read:space:confluence``.
        """
        space_named(space)

        def fetch(after: str | None) -> ResultPage[v2.SpacePermissionAssignment]:
            response = v2_api.space_permissions.get_space_permissions_assignments.sync(
                self.id_of(space), client=self._raw, limit=page_size, cursor=after or UNSET
            )
            return by_cursor(response)

        return Listing(fetch, cursor=cursor)

    def create(
        self, *, key: str, name: str, description: str | None = None, private: bool = False
    ) -> v2.SpaceBulk:
        """Create a space.

        Args:
            key: Letters and digits, at most 255; unique on the site.
            name: Its name, at most 200 characters.
            description: Plain text.
            private: Only the account itself may see the space.

        Returns:
            The new space.

        Raises:
            BadRequestError: The key is taken or invalid.
            PermissionDeniedError: The account may not create spaces.
            AmbiguousWriteError: The response was lost and it is not known whether it was created.

        Routes: ``POST /wiki/api/v2/spaces``; where the response was lost, ``GET …/spaces?keys=``.
        Scopes: ``write:space:confluence``; ``read:space:confluence`` to verify.
        """
        if not (validate_text(key, "key=").isascii() and key.isalnum()):
            raise InvalidInputError(f"a space key consists of letters and digits, not {key!r}")
        name = trimmed(validate_text(name, "name="))
        if not name:
            raise InvalidInputError("a space needs a name")
        request = v2.SpaceCreateRequest(
            key=key,
            name=name,
            create_private_space=private or UNSET,
            description=(
                UNSET
                if description is None
                else v2.SpaceCreateRequestDescription(representation="plain", value=description)
            ),
        )

        def write(raw: OperationClient) -> v2.SpaceBulk:
            space = v2_api.space.create_space.sync(client=raw, body=request)
            with reading("the new space"):
                require_same("key", space.key, key)
            return space

        def verify(expected: Expected) -> Observation[v2.SpaceBulk]:
            found = self.list(keys=[key]).first()
            if found is None:
                return Observation("absent")
            with reading(f"the space {key!r}"):
                made_at = moment_of(found.created_at)
                seen = Actual("equal", author=found.author_id, created_at=made_at)
                if origin_of(expected, seen) != "alike":
                    return Observation("absent")  # older, or someone else's: the key is taken
                if found.name == name:
                    return Observation("applied", found)
                return Observation(
                    "unclear", known=f"it may be the one named {quoted(found.name, 80)}"
                )

        return write_exactly_once(self._raw, "spaces.create", write, verify, guard=Guard.NONE)

    def update(
        self,
        key: Identifier,
        *,
        name: str | None = None,
        description: str | None = None,
        homepage: Identifier | None = None,
    ) -> v2.SpaceBulk:
        """Update a space; omitted fields stay unchanged.

        Args:
            key: Key, id or address of the space.
            name: New name, at most 200 characters.
            description: New description, plain text.
            homepage: Id of the page to be its home page.

        Returns:
            The current space.

        Raises:
            NotFoundError: No such space, or the account may not administer it.
            AmbiguousWriteError: The response was lost, and the space does not match the update.
            ResultUnavailableError: It was updated, but could not be read.

        Routes: ``PUT /wiki/rest/api/space/{key}`` (v1; v2 cannot update one), before and after it
        ``GET /wiki/api/v2/spaces?keys=``; for an id first ``GET /wiki/api/v2/spaces/{id}``.
        Scopes: ``write:confluence-space``, or granular ``read:space-details:confluence``,
        ``write:space.permission:confluence`` and ``write:space:confluence``; and
        ``read:space:confluence``.
        """
        if name is not None:
            name = trimmed(validate_text(name, "name="))
        home = None
        if homepage is not None:
            home = content_id(self._raw, homepage, "home page")
        request = v1.SpaceUpdate(
            name=UNSET if name is None else name,
            description=UNSET if description is None else _plain(description),
            homepage=UNSET if home is None else _content(home),
        )
        path_key = self.key_of(key)

        def write(raw: OperationClient) -> bool:
            space = v1_api.space.update_space.sync(path_key, client=raw, body=request)
            with reading(f"the space {key!r}"):
                require_same("key", space.key, path_key)
            return True

        def read() -> tuple[str, str | None, str | None]:
            response = v2_api.space.get_spaces.sync(
                client=self._raw,
                keys=[path_key],
                description_format=v2.SpaceDescriptionBodyRepresentation.PLAIN,
            )
            found = by_cursor(response).items
            now = found[0] if found else self.get_by_key(path_key)  # for its error
            with reading(f"the space {key!r}"):
                told = now.description.plain.value if now.description else None
                return now.name, now.homepage_id, told

        before = read()

        def verify(_: Expected) -> Observation[bool]:
            now = read()
            wanted = (name, home, description)
            is_done = all(part in (None, held) for part, held in zip(wanted, now, strict=True))
            return observed(is_done=is_done, is_untouched=now == before, what=f"space {key}")

        write_exactly_once(self._raw, "spaces.update", write, verify)
        now = result_of(
            "spaces.update", f"the space {key} was updated", lambda: self.get_by_key(path_key)
        )
        parts = zip((now.name, now.homepage_id), before, (name, home), strict=False)
        if any(held == old and wanted not in (None, old) for held, old, wanted in parts):
            raise ambiguous("spaces.update", f"the space {key} is as it was before")
        return now

    def delete(self, key: Identifier) -> v1.LongTask:
        """Delete a space and everything in it permanently; it does not go to the trash.

        Args:
            key: Key, id or address of the space.

        Returns:
            The long task that does it; pass it to ``confluence.long_tasks.wait``.

        Raises:
            NotFoundError: No such space, or the account may not administer it.
            AmbiguousWriteError: The response was lost and it is not known whether it was started.

        Routes: ``DELETE /wiki/rest/api/space/{key}`` (v1; v2 cannot delete one); for an id
        first ``GET /wiki/api/v2/spaces/{id}``.
        Scopes: ``write:confluence-space``, or granular ``delete:space:confluence`` and
        ``read:content.metadata:confluence``; for an id ``read:space:confluence``.
        """
        path_key = self.key_of(key)

        def start(raw: OperationClient) -> v1.LongTask:
            return v1_api.space.delete_space.sync(path_key, client=raw)

        self._keys.forget(path_key)
        return start_task(self._raw, "spaces.delete", start)

    def id_of(self, space: Identifier) -> str:
        """Return the numeric id of a space given by key, id or address; a key is resolved once.

        A create that finds the space deleted resolves its key again, as there may be a new space
        with that key; a listing of a deleted space is empty.

        Args:
            space: A key like ``"DOCS"``, an id (an int, or a string of digits), or an address.
                For a key of digits, use ``get_by_key(key).id``.

        Raises:
            NotFoundError: No space has this key, or the account may not see it.

        Route: ``GET /wiki/api/v2/spaces?keys=``, for a new key.
        Scope: ``read:space:confluence``.
        """
        text = space_key_or_id(self._raw, space)
        if is_space_id(text):
            return text
        self._raw.check_usable()  # a fork may have copied the lock while it was held
        return self._keys.id_of(text)

    def key_of(self, space: Identifier) -> str:
        """Return the key of a space given by key, id or address; only an id needs a request.

        Args:
            space: A key like ``"DOCS"``, an id (an int, or a string of digits), or an address.

        Raises:
            NotFoundError: No space has this id, or the account may not see it.

        Route: ``GET /wiki/api/v2/spaces/{id}``, for an id. Scope: ``read:space:confluence``.
        """
        text = space_key_or_id(self._raw, space)
        return (self.get(text)).key if is_space_id(text) else text

    def _ask_for_id(self, key: str) -> str:
        return (self.get_by_key(key)).id


def _validate_key(key: str) -> str:
    if not validate_text(key, "a space key").strip() or key in (".", ".."):
        raise InvalidInputError(f"{key!r} is not a space key")
    return key


def _plain(description: str) -> v1.SpaceDescriptionCreate:
    plain = v1.SpaceDescriptionCreatePlain(representation="plain", value=description)
    return v1.SpaceDescriptionCreate(plain=plain)


def _content(id: Identifier) -> v1.JsonObject:
    return v1.JsonObject.from_dict({"id": str(id)})


class SpaceKeys:
    """A cache of the ids of spaces by key, ignoring case.

    Args:
        ask: Requests the id of the space with a key.
    """

    def __init__(self, ask: Callable[[str], str]) -> None:
        self._ask = ask
        self._ids: dict[str, str] = {}
        self._locks: dict[str, Any] = {}

    def id_of(self, key: str) -> str:
        """Return the id; concurrent calls for the same key share one request."""
        name = key.upper()
        known = self._ids.get(name)
        if known is not None:
            return known
        with self._locks.setdefault(name, Lock()):
            known = self._ids[name] = self._ids.get(name) or self._ask(key)
        return known

    def remember(self, key: str, id: str) -> None:
        """Remember the key and the id that a response contained."""
        self._ids[key.upper()] = id

    def forget(self, key: str) -> None:
        """Forget the id of a key."""
        self._ids.pop(key.upper(), None)
