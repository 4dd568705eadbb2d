"""Which OAuth scopes an operation takes, and which are missing. Pure."""

from __future__ import annotations

from collections.abc import Collection

from confluence_connector_api.operation import Operation

__all__ = ["missing_scopes"]


def missing_scopes(operation: Operation, granted: Collection[str]) -> tuple[str, ...]:
    """Return the scopes to add so that an operation may be called; empty if it already may.

    The documents give up to two alternatives an operation: a classic set and a granular one.
    Either opens it when every scope of the set is there. Classic scopes open no v2 route, and
    the documents name none there.

    Args:
        operation: The operation.
        granted: Scopes of the token.

    Returns:
        What lacks of the alternative that lacks least; granular wins a tie, since granular
        scopes are all that v2 takes.
    """
    alternatives = [
        scopes for scopes in (operation.granular_scopes, operation.classic_scopes) if scopes
    ]
    lacking = [tuple(s for s in scopes if s not in granted) for scopes in alternatives]
    return min(lacking, key=len, default=())
