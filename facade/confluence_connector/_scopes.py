"""Which OAuth scopes an operation takes, and which are missing. Pure."""

from __future__ import annotations

from collections.abc import Collection

from confluence_connector_api.operation import Operation

__all__ = ["missing_scopes", "needed_scopes"]


def needed_scopes(operation: Operation, granted: Collection[str]) -> tuple[str, ...]:
    """Return the set of scopes that opens an operation, all of them together.

    The documents give up to two alternatives an operation: a classic set and a granular one.
    Either opens it when every scope of the set is there. Classic scopes open no v2 route, and
    the documents name none there.

    Args:
        operation: The operation.
        granted: Scopes of the token.

    Returns:
        The alternative that lacks least; granular wins a tie, since granular scopes are all that
        v2 takes. Empty if the operation takes no scope.
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
