"""The OAuth scopes that an operation needs, and which of them are missing. Pure."""

from __future__ import annotations

from collections.abc import Collection

from confluence_connector_api.operation import Operation

__all__ = ["missing_scopes", "needed_scopes"]


def needed_scopes(operation: Operation, granted: Collection[str]) -> tuple[str, ...]:
    """Return the set of scopes that an operation needs, all of them together.

    The documents give up to two alternatives per operation: a classic set and a granular one.
    Either is sufficient if it is complete. Classic scopes are not accepted by v2 routes, and
    the documents list none there.

    Args:
        operation: The operation.
        granted: Scopes of the token.

    Returns:
        The alternative with the fewest missing scopes; granular wins a tie, since v2 accepts only
        granular scopes. Empty if the operation needs no scope.
    """
    alternatives = [
        scopes for scopes in (operation.granular_scopes, operation.classic_scopes) if scopes
    ]
    return min(alternatives, key=lambda scopes: len({*scopes} - {*granted}), default=())


def missing_scopes(operation: Operation, granted: Collection[str]) -> tuple[str, ...]:
    """Return the scopes to add so that an operation may be called; empty if it already may.

    Args:
        operation: The operation.
        granted: Scopes of the token.
    """
    return tuple(scope for scope in needed_scopes(operation, granted) if scope not in granted)
