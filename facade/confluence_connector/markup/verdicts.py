"""What a comparison of two bodies says, and which of two verdicts outweighs the other."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["Verdict", "worst"]

Verdict: TypeAlias = Literal["equal", "different", "unclear"]


def worst(*verdicts: Verdict) -> Verdict:
    """Return the verdict that the whole deserves when its parts deserve these."""
    if "different" in verdicts:
        return "different"
    return "unclear" if "unclear" in verdicts else "equal"
