"""Rules of the version counter. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from ._arguments import shown
from .errors import InvalidInputError

__all__ = ["Merge", "OnConflict", "body_from", "checked_rule", "next_version"]

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


def checked_rule(rule: OnConflict) -> OnConflict:
    """Return what to do on a conflict; refuse a word that is none before anything is written.

    Raises:
        InvalidInputError: It is neither ``fail`` nor ``overwrite`` nor a function.
    """
    if rule not in ("fail", "overwrite") and not callable(rule):
        raise InvalidInputError(
            f"on_conflict= takes fail, overwrite or a function, not {shown(rule)}"
        )
    return rule


def body_from(result: object) -> str:
    """Return the body that a user's function gave.

    Raises:
        InvalidInputError: It gave none. Without this, a forgotten ``return`` would leave the page
            as it is, and the edit would be lost without a word.
    """
    if not isinstance(result, str):
        raise InvalidInputError(
            f"the function has to return the body as text, and returned a {type(result).__name__}"
        )
    return result
