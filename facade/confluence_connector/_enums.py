"""Convert strings to members of the generated enums. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from confluence_connector_api.types import UNSET, Unset

from ._validation import kind_or_text, validate_items
from .errors import InvalidInputError

__all__ = ["to_enum", "to_enum_or_unset", "to_enums"]

E = TypeVar("E", bound=StrEnum)


def to_enum(kind: type[E], word: str, argument: str) -> E:
    """Return the member with a value.

    Args:
        kind: The generated enum.
        word: The argument's value.
        argument: Name of the argument, for the message.

    Raises:
        InvalidInputError: The enum has no such value.
    """
    try:
        return kind(word)
    except ValueError:
        raise InvalidInputError(
            f"{argument}= must be one of {', '.join(kind)}, not {kind_or_text(word)}"
        ) from None


def to_enum_or_unset(kind: type[E], word: str | None, argument: str) -> E | Unset:
    """Return the member with a value, or `UNSET` if there is none."""
    return UNSET if word is None else to_enum(kind, word, argument)


def to_enums(kind: type[E], words: str | Iterable[str] | None, argument: str) -> list[E] | Unset:
    """Return the members with one or several values, or `UNSET` if there are none."""
    given = [words] if isinstance(words, str) else validate_items(words or (), f"{argument}=")
    return [to_enum(kind, word, argument) for word in given] or UNSET
