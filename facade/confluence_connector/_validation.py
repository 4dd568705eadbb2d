"""Refuses arguments of a kind that could only be misread. Pure.

Types say what a method takes, but not everybody runs a type checker, and Python would go on with
much of the rest: the text "123" is a list of three ids, ``b""`` is no text at all, a true is a one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from .errors import InvalidInputError

__all__ = [
    "Identifier",
    "digits_of",
    "is_space_id",
    "kind_of",
    "shown",
    "validate_flag",
    "validate_function",
    "validate_id",
    "validate_items",
    "validate_label",
    "validate_number",
    "validate_seconds",
    "validate_text",
]
T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., object])


def kind_of(value: object) -> str:
    """Return what a value is, for a message: its type, never its content."""
    return "None" if value is None else f"a value of type {type(value).__name__}"


def shown(value: object) -> str:
    """Return a value for a message: a text as it is, at least its start, else only its kind."""
    return f"{value!r:.80}" if isinstance(value, str) else kind_of(value)


def validate_text(value: object, what: str) -> str:
    """Return a text; refuse anything else, and half a character, which no request could carry.

    Args:
        value: What the caller gave.
        what: What it is, for the message, e.g. ``"title="``.

    Raises:
        InvalidInputError: It is no text.
    """
    if not isinstance(value, str):
        raise InvalidInputError(f"{what} takes a text, not {kind_of(value)}")
    if not value.isascii() and any("\ud800" <= character <= "\udfff" for character in value):
        raise InvalidInputError(f"{what} contains a lone surrogate")
    return value


def validate_number(value: object, what: str, *, least: int, most: int | None = None) -> int:
    """Return a whole number within its bounds; refuse anything else, true and false too.

    Args:
        value: What the caller gave.
        what: What it is, for the message, e.g. ``"limit="``.
        least: The smallest number it takes.
        most: The largest one, if there is one.

    Raises:
        InvalidInputError: It is no whole number, or out of bounds.
    """
    bounds = f"of at least {least}" if most is None else f"from {least} to {most}"
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidInputError(f"{what} takes a whole number {bounds}, not {kind_of(value)}")
    if value < least or (most is not None and value > most):
        raise InvalidInputError(f"{what} takes a whole number {bounds}, not {digits_of(value)}")
    return value


def validate_flag(value: object, what: str) -> bool:
    """Return true or false; refuse what Python would only count as one, as it counts ``"no"``.

    Args:
        value: What the caller gave.
        what: What it is, for the message, e.g. ``"purge="``.

    Raises:
        InvalidInputError: It is neither.
    """
    if not isinstance(value, bool):
        raise InvalidInputError(f"{what} takes True or False, not {kind_of(value)}")
    return value


def digits_of(number: int) -> str:
    """Return a number as text, and that of an enum's member by its value.

    Raises:
        InvalidInputError: It is longer than Python is willing to write out.
    """
    try:
        return int.__repr__(number)
    except ValueError:
        raise InvalidInputError("the number has too many digits") from None


def validate_seconds(value: object, what: str) -> float:
    """Return a time to wait; refuse what is no number, negative, or never ends.

    Args:
        value: What the caller gave.
        what: What it is, for the message, e.g. ``"poll="``.

    Raises:
        InvalidInputError: It is no number of seconds.
    """
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise InvalidInputError(f"{what} takes seconds, not {kind_of(value)}")
    if not 0 <= value < float("inf"):  # nor is what is not a number
        raise InvalidInputError(f"{what} takes a finite number of seconds from 0 up")
    return value


def validate_items(values: Iterable[T], what: str) -> list[T]:
    """Return the values as a list; refuse a single text, which Python would take for a list.

    Args:
        values: What the caller gave.
        what: What it is, for the message, e.g. ``"ids"``.

    Raises:
        InvalidInputError: It is no list of values.
    """
    if not isinstance(values, str | bytes | bytearray | memoryview):
        try:
            items = iter(values)
        except TypeError:
            pass
        else:
            return list(items)
    raise InvalidInputError(f"{what} takes a list, not {kind_of(values)}")


def validate_function(value: F, what: str) -> F:
    """Return a function; refuse what cannot be called.

    Args:
        value: What the caller gave.
        what: What it is, for the message, e.g. ``"progress="``.

    Raises:
        InvalidInputError: It cannot be called.
    """
    if not callable(value):
        raise InvalidInputError(f"{what} takes a function, not {kind_of(value)}")
    return value


Identifier = int | str


def validate_id(value: Identifier, what: str) -> Identifier:
    """Return the identifier; refuse what would address a collection instead of one thing.

    Whether it names anything is for Confluence to say; an empty one would call another route.

    Args:
        value: The identifier.
        what: What it names, for the message, e.g. ``"page"``.

    Raises:
        InvalidInputError: It is neither text nor a number, or blank, or a step in a path, or an
            address or a title.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        digits_of(value)
    elif not isinstance(value, str):
        raise InvalidInputError(f"the id of the {what} cannot be {kind_of(value)}")
    elif not validate_text(value, f"the id of the {what}").strip() or value in (".", ".."):
        raise InvalidInputError(f"the id of the {what} cannot be {value!r}")
    elif "/" in value or any(map(str.isspace, value)):
        raise InvalidInputError(f"an id of the {what} is wanted, no address or title: {value!r}")
    return value


def is_space_id(space: Identifier) -> bool:
    """Tell whether an id of a space was given, and not its key."""
    text = str(space)
    return text.isascii() and text.isdecimal()


_FORBIDDEN = frozenset("!#&()*.:;<>?@[]^")
_LONGEST = 255


def validate_label(name: str) -> str:
    """Return the name of a label; refuse one that Confluence would refuse or take apart.

    Raises:
        InvalidInputError: It holds a blank or a comma and would become several labels, it holds
            a character that labels may not have, or it is empty or too long.
    """
    if not validate_text(name, "a label"):
        raise InvalidInputError("a label needs a name")
    if "," in name or any(character.isspace() for character in name):
        raise InvalidInputError(f"the label {name!r} would be split at its blanks and commas")
    if wrong := sorted(_FORBIDDEN.intersection(name)):
        raise InvalidInputError(f"the label {name!r} holds {' '.join(wrong)}")
    if len(name.encode("utf-16-le", "surrogatepass")) // 2 > _LONGEST:
        raise InvalidInputError(f"the label {name[:20]!r}… is longer than {_LONGEST} characters")
    return name
