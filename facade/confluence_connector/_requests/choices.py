"""Turns the words that an argument takes into members of the generated enums. Pure."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from confluence_connector_api.types import UNSET, Unset

from ..errors import InvalidInputError

__all__ = ["chosen", "chosen_if_given"]

E = TypeVar("E", bound=StrEnum)


def chosen(kind: type[E], word: str, argument: str) -> E:
    """Return the member that a word means.

    Args:
        kind: The generated enum.
        word: What the caller gave.
        argument: Name of the argument, for the message.

    Raises:
        InvalidInputError: The argument does not take this word.
    """
    try:
        return kind(word)
    except ValueError:
        raise InvalidInputError(
            f"{argument}= takes one of {', '.join(kind)}, not {word!r}"
        ) from None


def chosen_if_given(kind: type[E], word: str | None, argument: str) -> E | Unset:
    """Return the member that a word means, and `UNSET` where none was given."""
    return UNSET if word is None else chosen(kind, word, argument)
