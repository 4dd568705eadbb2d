"""Typed reading of what a client sent: query parameters and JSON bodies.

The contract has been checked before a handler runs; what is refused here is what the
documents leave open.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast
from urllib.parse import parse_qsl

from attrs import frozen

from .responses import HTTPError, invalid_parameter, wrong_type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..server.messages import JsonObject

__all__ = ["MAX_LIMIT", "Fields", "Query", "read_json", "read_object", "to_id"]

_LARGEST_ID = 2**63 - 1
MAX_LIMIT = 250
_BLANKS = "".join(map(chr, range(0x21)))


def to_id(value: object, name: str, expected: str = "long") -> int:
    """Return an id from a path, a query or a body, where ids are numbers or numeric strings."""
    if isinstance(value, int) and not isinstance(value, bool):
        number = value
    elif isinstance(value, str) and value.isascii() and value.isdecimal():
        number = int(value[:20])
    else:
        raise wrong_type(value, name, expected)
    if not 0 <= number <= _LARGEST_ID:
        raise wrong_type(value, name, expected)
    return number


class Query:
    """The query parameters of one request."""

    def __init__(self, raw: str) -> None:
        self.pairs = parse_qsl(raw, keep_blank_values=True) if raw else []

    def text(self, name: str) -> str | None:
        """Return the first value, or None."""
        return next((value for key, value in self.pairs if key == name), None)

    def many(self, name: str) -> list[str]:
        """All values, whether repeated or separated by commas."""
        values = (value for key, value in self.pairs if key == name)
        return [part for value in values for part in value.split(",") if part]

    def ids(self, name: str) -> list[int]:
        """All values as ids."""
        return [to_id(value, name) for value in self.many(name)]

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return a boolean parameter."""
        value = self.text(name)
        if value is None:
            return default
        if value.lower() not in ("true", "false"):
            raise wrong_type(value, name, "boolean")
        return value.lower() == "true"

    def integer(self, name: str) -> int | None:
        """Return an integer parameter, or None."""
        value = self.text(name)
        if value is None:
            return None
        try:
            number = int(value)
        except ValueError:
            raise wrong_type(value, name, "int") from None
        if abs(number) > 2**31 - 1:
            raise wrong_type(value, name, "int")
        return number

    def limit(self, *, default: int = 25, least: int = 1) -> int:
        """v2's ``limit``, refused outside its bounds."""
        limit = self.integer("limit")
        if limit is None:
            return default
        if not least <= limit <= MAX_LIMIT:
            raise invalid_parameter(f"limit must be between {least} and {MAX_LIMIT}")
        return limit

    def choice(self, name: str, allowed: tuple[str, ...]) -> str | None:
        """Return a parameter that takes one of some words, or None."""
        value = self.text(name)
        if value is not None and value not in allowed:
            raise invalid_parameter(f"Provided value {{{value}}} for '{name}' is not allowed")
        return value

    def choices(self, name: str, allowed: tuple[str, ...]) -> list[str]:
        """Return a parameter that takes several of some words."""
        values = self.many(name)
        for value in values:
            if value not in allowed:
                raise invalid_parameter(f"Provided value {{{value}}} for '{name}' is not allowed")
        return values


@frozen
class Fields:
    """A JSON object from a request body, read by type; null counts as absent."""

    values: Mapping[str, object]
    path: str = ""

    def __contains__(self, name: str) -> bool:
        return self.values.get(name) is not None

    def text(self, name: str) -> str | None:
        """Return a string, or None."""
        value = self.values.get(name)
        if value is not None and not isinstance(value, str):
            raise wrong_type(value, self.path + name, "String")
        return value

    def title(self, name: str = "title") -> str | None:
        """Return a title or name; the cloud cuts blanks off its ends, or None."""
        text = self.text(name)
        return None if text is None else text.strip(_BLANKS)

    def id(self, name: str) -> int | None:
        """Return an id, or None."""
        value = self.values.get(name)
        return None if value is None else to_id(value, self.path + name)

    def integer(self, name: str) -> int | None:
        """Return a whole number, or None."""
        value = self.values.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or abs(value) > 2**31 - 1:
            raise wrong_type(value, self.path + name, "Integer")
        return value

    def flag(self, name: str) -> bool:
        """Return a boolean; absent is false."""
        value = self.values.get(name)
        if value is not None and not isinstance(value, bool):
            raise wrong_type(value, self.path + name, "Boolean")
        return bool(value)

    def child(self, name: str) -> Fields | None:
        """Return an object, or None."""
        value = self.values.get(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise wrong_type(value, self.path + name, "Object")
        return Fields(cast("JsonObject", value), f"{self.path}{name}.")

    def objects(self, name: str) -> list[Fields]:
        """Return a list of objects; absent is empty."""
        items = self.items(name)
        for item in items:
            if not isinstance(item, dict):
                raise wrong_type(item, self.path + name, "Object")
        return [Fields(cast("JsonObject", item), f"{self.path}{name}.") for item in items]

    def items(self, name: str) -> list[object]:
        """Return a list; absent is empty."""
        value = self.values.get(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise wrong_type(value, self.path + name, "Array")
        return cast("list[object]", value)


def read_json(body: bytes) -> object:
    """Parse a body, refusing what is not JSON in UTF-8."""
    try:
        text = body.decode("utf-8")
        value: object = json.loads(text)
        # A lone surrogate can be written as an escape but neither stored nor sent.
        if "\\ud" in text.lower():
            json.dumps(value, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise HTTPError(
            400, "Invalid message", code="INVALID_MESSAGE", detail=type(error).__name__
        ) from error
    return value


def read_object(body: bytes) -> Fields:
    """Parse a body that has to be one JSON object."""
    value = read_json(body)
    if not isinstance(value, dict):
        raise HTTPError(
            400, "Invalid message", code="INVALID_MESSAGE", detail="an object is needed"
        )
    return Fields(cast("JsonObject", value))
