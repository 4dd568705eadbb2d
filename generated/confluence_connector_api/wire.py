# Written by `nox -s generate`; never edit by hand.
"""Between Python values and what goes over the wire.

Requests are strict: their types say what may be passed. Responses are read leniently: a
value that is not what the document promises is kept as it came, never lost and never
raised over, because a caller who does not look at that field should not fail for it.
"""

from __future__ import annotations

import datetime
import json
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import quote, urlencode

from .types import UNSET, File, RequestFiles

if TYPE_CHECKING:
    import httpx


class OpenEnum(StrEnum):
    """An enum that can hold what its document does not list yet, in responses only."""

    @classmethod
    def read(cls, value: str) -> Self:
        """Return the member of that value, or an unlisted one that carries it."""
        known = cls._value2member_map_.get(value)
        if isinstance(known, cls):
            return known
        unlisted = str.__new__(cls, value)
        unlisted._name_ = "UNLISTED"
        unlisted._value_ = value
        return unlisted

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return type(self).read, (self._value_,)


def read_datetime(value: str) -> Any:
    """Return the moment that an ISO 8601 text names, or the text."""
    try:
        return datetime.datetime.fromisoformat(value)
    except ValueError:
        return value


def read_date(value: str) -> Any:
    """Return the day that an ISO 8601 text names, or the text."""
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        return value


def read_uuid(value: str) -> Any:
    """Return the UUID that a text spells, or the text."""
    from uuid import UUID

    try:
        return UUID(value)
    except ValueError:
        return value


def json_object(response: httpx.Response) -> dict[str, Any]:
    """Return the body as a JSON object."""
    value = json.loads(response.content)
    if not isinstance(value, dict):
        raise TypeError(f"expected a JSON object, not {type(value).__name__}")
    return value


def json_list(response: httpx.Response) -> list[Any]:
    """Return the body as a JSON list."""
    value = json.loads(response.content)
    if not isinstance(value, list):
        raise TypeError(f"expected a JSON list, not {type(value).__name__}")
    return value


def json_value(response: httpx.Response) -> Any:
    """Return the body as whatever JSON it is."""
    return json.loads(response.content)


def dump(value: Any) -> Any:
    """Return a value as JSON can hold it."""
    if isinstance(value, str):  # enums are strings too
        return str(value)
    if isinstance(value, list):
        return [dump(item) for item in value]
    if isinstance(value, dict):
        return {key: dump(item) for key, item in value.items()}
    if isinstance(value, datetime.date):  # a datetime is a date too
        return value.isoformat()
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    from uuid import UUID  # imported lazily: a first call sends none

    return str(value) if isinstance(value, UUID) else value


def given(values: dict[str, Any]) -> dict[str, Any]:
    """Return the query parameters or headers that were given."""
    return {
        name: dump(value)
        for name, value in values.items()
        if value is not UNSET and value is not None
    }


def query(parameters: dict[str, Any] | None) -> str:
    """Return the query of a URL with its question mark, or "" where there is none."""
    if not parameters:
        return ""
    pairs = [
        (name, json.dumps(item) if isinstance(item, bool) else item)
        for name, value in parameters.items()
        for item in (value if isinstance(value, list) else [value])
    ]
    return f"?{urlencode(pairs)}"


def commas(value: Any) -> Any:
    """Return a list as one text, for parameters that do not repeat."""
    return ",".join(str(dump(item)) for item in value) if isinstance(value, list) else value


def segment(value: Any) -> str:
    """Return a value as one segment of a path.

    Raises:
        ValueError: the value is empty or dots, and would address something else.
    """
    text = str(value)
    if text in ("", ".", ".."):
        raise ValueError(f"{text!r} cannot be part of a path")
    return quote(text, safe="")


def multipart(body: Any) -> RequestFiles:
    """Return a body as the parts of a form; httpx adds a boundary that cannot be guessed."""
    parts: RequestFiles = []
    for name, value in body.to_dict().items():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, File):
                parts.append((name, item.to_tuple()))
            else:
                text = item if isinstance(item, str) else json.dumps(item)
                parts.append((name, (None, text.encode(), "text/plain")))
    return parts
