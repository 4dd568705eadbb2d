"""v1's ``expand``: which members a response holds, and which it only names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from ..app.parameters import Query

__all__ = ["Expansion"]


@frozen
class Expansion:
    """The dotted paths that a request asks to be expanded."""

    paths: frozenset[str] = frozenset()

    @classmethod
    def of(cls, query: Query) -> Expansion:
        """Return the expansion that a request asks for."""
        return cls(frozenset(query.many("expand")))

    def __contains__(self, name: str) -> bool:
        """Whether a member is wanted, be it only for what is inside it."""
        return any(path == name or path.startswith(f"{name}.") for path in self.paths)

    def below(self, name: str) -> Expansion:
        """Return what is asked for inside a member."""
        prefix = f"{name}."
        return Expansion(
            frozenset(path[len(prefix) :] for path in self.paths if path.startswith(prefix))
        )
