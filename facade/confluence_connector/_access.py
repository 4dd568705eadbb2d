"""Compare the scopes of a token with those that each method of the facade needs. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import attrs

from confluence_connector_api.operation import Operation

from ._scopes import needed_scopes

__all__ = ["MethodAccess", "access_of"]


@attrs.frozen
class MethodAccess:
    """Whether a token's scopes allow a method of the client to be called.

    Attributes:
        method: The method, e.g. ``"pages.create"``.
        operations: Ids of the operations that it may call.
        needed: The OAuth scopes that they need, sorted. Where the documents give a classic and a
            granular alternative, this is the one of which the token lacks the fewest.
        granted: The scopes of the token, sorted, or ``None`` if they are not known, as with
            an API token.
        missing: Scopes to add to the app and to the consent, sorted; may be empty.
        usable: Whether the scopes suffice for everything the method can do; ``None`` if the
            scopes are not known. The account's own permissions are not considered.
        helpful: Scopes beyond those needed with which a write whose response was lost can be
            looked up, sorted; without them it ends in `AmbiguousWriteError`.
    """

    method: str
    operations: tuple[str, ...]
    needed: tuple[str, ...]
    granted: tuple[str, ...] | None
    missing: tuple[str, ...]
    usable: bool | None
    helpful: tuple[str, ...]


def access_of(
    method: str,
    operations: Mapping[str, Operation],
    *,
    looks: Collection[str],
    granted: Collection[str] | None,
    is_unscoped: bool,
) -> MethodAccess:
    """Compare one method with a token.

    Args:
        method: The method.
        operations: The operations that it may call, by id.
        looks: Ids of those that it calls only to look up a write whose response was lost.
        granted: Scopes of the token, or ``None`` if not known.
        is_unscoped: Whether the credential is one to which scopes do not apply.
    """
    held = {*(granted or ())}
    needed: set[str] = set()
    helpful: set[str] = set()
    for id, operation in operations.items():
        (helpful if id in looks else needed).update(needed_scopes(operation, held))
    missing = () if granted is None else tuple(sorted(needed - held))
    return MethodAccess(
        method=method,
        operations=tuple(operations),
        needed=tuple(sorted(needed)),
        granted=None if granted is None else tuple(sorted(held)),
        missing=missing,
        usable=True if is_unscoped else None if granted is None else not missing,
        helpful=tuple(sorted(helpful - needed)),
    )
