"""Read and write cassettes: YAML with a head that states where the exchanges come from."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal, TypeAlias, get_args

import yaml
from attrs import field, frozen

__all__ = ["Cassette", "Exchange", "Origin", "dump", "load", "read_cassette"]

Origin: TypeAlias = Literal["live", "capture", "sandbox"]
"""A real site, a recorded response of a real site with invented values, or the sandbox."""

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@frozen
class Exchange:
    """One request with its response, as it is in a cassette.

    Attributes:
        method: HTTP method in capitals.
        url: Absolute address with its query.
        request_headers: Header values by lower-case name.
        request_body: The body as sent; empty if there was none.
        status: HTTP status of the response.
        response_headers: Header values by lower-case name.
        response_body: The response's body, decompressed.
    """

    method: str
    url: str
    request_headers: dict[str, str]
    request_body: bytes
    status: int
    response_headers: dict[str, str]
    response_body: bytes


@frozen
class Cassette:
    """A cassette's content.

    Attributes:
        origin: Where the exchanges come from.
        source: Which capture, for that origin.
        breaks: Why the exchanges break the documents on purpose, if they do.
        calls: Operation ids by facade method.
        exchanges: The exchanges in their order.
    """

    origin: Origin
    source: str | None = None
    breaks: str | None = None
    calls: dict[str, list[str]] = field(factory=dict[str, list[str]])
    exchanges: list[Exchange] = field(factory=list[Exchange])


def read_cassette(path: Path) -> Cassette:
    """Read a cassette.

    Raises:
        ValueError: The file has no head that names an origin, or is not a cassette.
    """
    return parse_cassette(path.read_text("utf-8"), path.name)


def parse_cassette(text: str, name: str) -> Cassette:
    """Read the text of a cassette.

    Args:
        text: The text.
        name: Of the file, for the error.

    Raises:
        ValueError: It has no head that names an origin, or is not a cassette.
    """
    content = load(text)
    try:
        if content.get("origin") not in get_args(Origin):
            raise ValueError(f"the head of {name} names no origin")
        exchanges = [_exchange(item) for item in content["interactions"]]
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"{name} is not a cassette: {error!r}") from None
    return Cassette(
        origin=content["origin"],
        source=content.get("source"),
        breaks=content.get("breaks"),
        calls=content.get("calls") or {},
        exchanges=exchanges,
    )


def load(text: str) -> Any:
    """Parse the YAML of a cassette."""
    return yaml.load(text, _Loader)  # noqa: S506  a safe loader


def dump(content: dict[str, Any]) -> str:
    """Write YAML with one field per line."""
    return str(yaml.dump(content, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1000))


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)  # pyright: ignore[reportUnknownMemberType]


_Dumper.add_representer(str, _text)


def _exchange(item: dict[str, Any]) -> Exchange:
    request, response = item["request"], item["response"]
    return Exchange(
        method=request["method"],
        url=request["uri"],
        request_headers=_headers(request["headers"]),
        request_body=_bytes(request["body"]),
        status=response["status"]["code"],
        response_headers=_headers(response["headers"]),
        response_body=_bytes(response["body"]["string"]),
    )


def _headers(headers: dict[str, list[str]]) -> dict[str, str]:
    return {name.lower(): ", ".join(values) for name, values in headers.items()}


def _bytes(value: str | bytes | None) -> bytes:
    return value.encode() if isinstance(value, str) else value or b""
