"""What may be searched for. Pure."""

from __future__ import annotations

from .._arguments import checked_text

__all__ = ["query_text"]


def query_text(cql: object) -> str:
    """Return a query as text.

    Args:
        cql: CQL as text, or a query built with `confluence_connector.cql`.

    Raises:
        InvalidInputError: It is neither; a field alone, say.
    """
    if not isinstance(cql, str):
        from ..cql import Query  # whoever searches by text need not load it

        if isinstance(cql, Query):
            return str(cql)
    return checked_text(cql, "a search")
