"""The results of writes that a client has had: none of them can be that of a later write. Pure."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable

__all__ = ["Results"]

_KEPT = 1_000


class Results:
    """Remembers results, so that a response to an earlier write is not taken for a later one's.

    A result is named by what no other has: an id, or an id and a version.
    """

    def __init__(self) -> None:
        self._known: OrderedDict[Hashable, None] = OrderedDict()

    def __contains__(self, name: Hashable) -> bool:
        return name in self._known

    def add(self, name: Hashable) -> None:
        """Remember a result; the oldest is forgotten after a thousand."""
        self._known[name] = None
        if len(self._known) > _KEPT:
            self._known.popitem(last=False)
