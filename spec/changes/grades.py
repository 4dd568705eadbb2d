"""How much a change matters to a caller of the generated client."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Grade(IntEnum):
    """The worse, the higher."""

    HARMLESS = 0
    """Code that works goes on working."""
    RISKY = 1
    """It goes on working, but may meet something new, or the vendor may refuse what he took."""
    BREAKING = 2
    """Code against the client, or an installed release, fails or no longer type-checks."""

    @property
    def word(self) -> str:
        """The grade as it is written."""
        return self.name.lower()


@dataclass(frozen=True)
class Verdict:
    """A grade and the reason for it, in words that continue "<place>: …"."""

    grade: Grade
    text: str


def harmless(text: str) -> Verdict:
    """Return a verdict."""
    return Verdict(Grade.HARMLESS, text)


def risky(text: str) -> Verdict:
    """Return a verdict."""
    return Verdict(Grade.RISKY, text)


def breaking(text: str) -> Verdict:
    """Return a verdict."""
    return Verdict(Grade.BREAKING, text)
