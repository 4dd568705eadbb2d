"""Rules of the version counter. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

__all__ = ["Merge", "OnConflict", "next_version"]

Merge = Callable[[str, str, str], str]
"""``merge(base, ours, theirs)``: three bodies in, the body to save out."""

OnConflict = Literal["fail", "overwrite"] | Merge
"""What to do when somebody else wrote between the read and the write."""


def next_version(*, status: str, current: int) -> int:
    """Return the number that an update has to carry.

    Args:
        status: Status of the page as it stands; a draft has no history, its number stays 1.
        current: Its version number.
    """
    return 1 if status == "draft" else current + 1
