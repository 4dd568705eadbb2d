"""What a comparison finds: one fact that differs, and where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from spec.pipeline.layout import Json

Direction = Literal["", "sent", "received"]


@dataclass(frozen=True)
class Place:
    """Where a fact stands: in an operation, or in a component that several may share."""

    owner: str  # an operation's address and id, or "#" and a component's name
    path: str = ""  # within the owner
    direction: Direction = ""  # of what goes over the wire; a component's users know it

    def __str__(self) -> str:
        gap = " " if self.path and not self.owner.startswith("#") else ""
        return f"{self.owner}{gap}{self.path}"

    @property
    def name(self) -> str:
        """The last step: of a field, a parameter or a status."""
        return re.split(r"[. ]", self.path)[-1]

    @property
    def around(self) -> str:
        """The path without the last step."""
        return self.path[: len(self.path) - len(self.name)]

    def into(self, step: str) -> Place:
        """Return a place further in."""
        return replace(self, path=self.path + step)


def operation_id(owner: str) -> str:
    """Return the id of an operation that owns a place."""
    return owner.rpartition(" ")[2]


@dataclass(frozen=True)
class Difference:
    """One fact that is not the same on both sides; None represents an absent one."""

    place: Place
    what: str
    before: Json
    after: Json

    @property
    def where(self) -> str:
        """The place as a text."""
        return str(self.place)

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.before!r} -> {self.after!r}"
