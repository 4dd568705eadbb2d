"""Validate arguments. Pure.

Types say what a method accepts, but not every caller runs a type checker, and Python would accept
many mistakes: the string "123" as a list of three ids, ``b""`` as text, ``True`` as a 1.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeGuard, TypeVar

from .errors import InvalidInputError

__all__ = [
    "Identifier",
    "digits_of",
    "is_space_id",
    "kind_of",
    "kind_or_text",
    "validate_flag",
    "validate_function",
    "validate_id",
    "validate_items",
    "validate_label",
    "validate_number",
    "validate_path",
    "validate_seconds",
    "validate_text",
]
T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., object])


def kind_of(value: object) -> str:
    """Return the type of a value for a message, never its content."""
    return "None" if value is None else type(value).__name__


def kind_or_text(value: object) -> str:
    """Return a value for a message: the start of a string, else only its type."""
    return f"{value!r:.80}" if isinstance(value, str) else kind_of(value)


def validate_text(value: object, what: str) -> str:
    """Return a string; refuse anything else, and lone surrogates, which cannot be sent.

    Args:
        value: The argument's value.
        what: The argument, for the message, e.g. ``"title="``.

    Raises:
        InvalidInputError: It is not a string.
    """
    if not isinstance(value, str):
        raise InvalidInputError(f"{what} must be a str, not {kind_of(value)}")
    if not value.isascii() and any("\ud800" <= character <= "\udfff" for character in value):
        raise InvalidInputError(f"{what} contains a lone surrogate")
    return value


def validate_number(value: object, what: str, *, least: int, most: int | None = None) -> int:
    """Return an integer within bounds; refuse anything else, booleans included.

    Args:
        value: The argument's value.
        what: The argument, for the message, e.g. ``"page_size="``.
        least: The smallest valid number.
        most: The largest valid number, or ``None`` for no limit.

    Raises:
        InvalidInputError: It is not an integer, or out of bounds.
    """
    bounds = f"of at least {least}" if most is None else f"from {least} to {most}"
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidInputError(f"{what} must be an integer {bounds}, not {kind_of(value)}")
    if value < least or (most is not None and value > most):
        raise InvalidInputError(f"{what} must be an integer {bounds}, not {digits_of(value)}")
    return value


def validate_flag(value: object, what: str) -> bool:
    """Return a boolean; refuse what is merely truthy or falsy, such as ``"no"``.

    Args:
        value: The argument's value.
        what: The argument, for the message, e.g. ``"purge="``.

    Raises:
        InvalidInputError: It is not a boolean.
    """
    if not isinstance(value, bool):
        raise InvalidInputError(f"{what} must be True or False, not {kind_of(value)}")
    return value


def digits_of(number: int) -> str:
    """Return the digits of an integer; for a member of an enum, those of its value.

    Raises:
        InvalidInputError: It has more digits than Python converts to a string.
    """
    try:
        return int.__repr__(number)
    except ValueError:
        raise InvalidInputError("the number has too many digits") from None


def validate_seconds(value: object, what: str) -> float:
    """Return a time to wait; refuse what is not a number, negative or infinite.

    Args:
        value: The argument's value.
        what: The argument, for the message, e.g. ``"poll="``.

    Raises:
        InvalidInputError: It is not a valid number of seconds.
    """
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise InvalidInputError(f"{what} must be a number of seconds, not {kind_of(value)}")
    if not 0 <= value < float("inf"):  # excludes NaN as well
        raise InvalidInputError(f"{what} must be a finite number of seconds of at least 0")
    return value


def _is_path(value: object) -> TypeGuard[os.PathLike[str] | os.PathLike[bytes]]:
    return isinstance(value, os.PathLike)


def validate_path(value: object, what: str) -> Path:
    """Return a path; refuse what cannot be one on any system.

    Args:
        value: The argument's value.
        what: The argument, for the message, e.g. ``"folder="``.

    Raises:
        InvalidInputError: It is not a path, is empty, or contains a NUL or a lone surrogate.
    """
    named = os.fspath(value) if _is_path(value) else value
    if not isinstance(named, str):
        raise InvalidInputError(f"{what} must be a str or a path, not {kind_of(named)}")
    if not named or "\0" in named:
        raise InvalidInputError(f"{what} must be a path, not {named!r:.80}")
    try:
        os.fsencode(named)
    except UnicodeEncodeError:
        raise InvalidInputError(f"{what} contains a lone surrogate") from None
    return Path(named)


def validate_items(values: Iterable[T], what: str) -> list[T]:
    """Return the values as a list; refuse a single string, which is iterable, too.

    Args:
        values: The argument's value.
        what: The argument, for the message, e.g. ``"ids"``.

    Raises:
        InvalidInputError: It is not a list of values.
    """
    if not isinstance(values, str | bytes | bytearray | memoryview):
        try:
            items = iter(values)
        except TypeError:
            pass
        else:
            return list(items)
    raise InvalidInputError(f"{what} must be a list, not {kind_of(values)}")


def validate_function(value: F, what: str) -> F:
    """Return a function; refuse what is not callable.

    Args:
        value: The argument's value.
        what: The argument, for the message, e.g. ``"progress="``.

    Raises:
        InvalidInputError: It is not callable.
    """
    if not callable(value):
        raise InvalidInputError(f"{what} must be callable, not {kind_of(value)}")
    return value


Identifier = int | str


def validate_id(value: Identifier, what: str) -> Identifier:
    """Return the identifier; refuse what would address a collection instead of one item.

    Whether it exists is for Confluence to decide; an empty one would call another route.

    Args:
        value: The identifier.
        what: What it identifies, for the message, e.g. ``"page"``.

    Raises:
        InvalidInputError: It is neither a string nor an integer, or blank, a path segment such as
            ``..``, an address or a title.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        digits_of(value)
    elif not isinstance(value, str):
        raise InvalidInputError(
            f"the id of the {what} must be a str or an int, not {kind_of(value)}"
        )
    elif not validate_text(value, f"the id of the {what}").strip() or value in (".", ".."):
        raise InvalidInputError(f"the id of the {what} cannot be {value!r}")
    elif "/" in value or any(map(str.isspace, value)):
        raise InvalidInputError(
            f"the id of the {what} is needed, not an address or title: {value!r}"
        )
    return value


def is_space_id(space: Identifier) -> bool:
    """Return whether this is the id of a space, and not its key."""
    text = str(space)
    return text.isascii() and text.isdecimal()


_FORBIDDEN = frozenset("!#&()*.:;<>?@[]^")
_LONGEST = 255


def validate_label(name: str) -> str:
    """Return the name of a label; refuse one that Confluence would refuse or split.

    Raises:
        InvalidInputError: It contains a blank or a comma and would become several labels, it
            contains a character that is not allowed in labels, or it is empty or too long.
    """
    if not validate_text(name, "a label"):
        raise InvalidInputError("a label needs a name")
    if "," in name or any(character.isspace() for character in name):
        raise InvalidInputError(f"the label {name!r} would be split at blanks and commas")
    if wrong := sorted(_FORBIDDEN.intersection(name)):
        raise InvalidInputError(f"the label {name!r} contains {' '.join(wrong)}")
    if len(name.encode("utf-16-le", "surrogatepass")) // 2 > _LONGEST:
        raise InvalidInputError(f"the label {name[:20]!r}… is longer than {_LONGEST} characters")
    return name
