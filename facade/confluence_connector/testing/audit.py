"""Audit a finished cassette for sensitive content."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from urllib.parse import parse_qsl, urlsplit

from .._json import is_array, is_object
from . import detectors, placeholders
from .cassette import Cassette, Exchange

__all__ = ["audit"]


def audit(cassette: Cassette) -> list[str]:
    """Return the problems of a cassette's content.

    Args:
        cassette: The cassette's content.

    Returns:
        One sentence each, with the exchange and the place, never the content itself.
    """
    return [
        f"exchange {number}: {problem}"
        for number, exchange in enumerate(cassette.exchanges, 1)
        for problem in dict.fromkeys(_problems(exchange))
    ]


def _problems(exchange: Exchange) -> Iterator[str]:
    host = urlsplit(exchange.url).hostname or ""
    if not placeholders.is_placeholder("host", host):
        yield "its host is not on the list"
    yield from _secret_fields("request.query", parse_qsl(urlsplit(exchange.url).query))
    yield from _off_list("request", exchange.request_headers, placeholders.REQUEST_HEADERS)
    yield from _off_list("response", exchange.response_headers, placeholders.RESPONSE_HEADERS)
    scheme, _, credential = exchange.request_headers.get("authorization", "").partition(" ")
    if scheme and credential != placeholders.CREDENTIAL:
        yield "request.header.authorization does not contain the placeholder"
    yield from _matches("request.url", exchange.url.encode())
    for side in ("request", "response"):
        headers: Mapping[str, str] = getattr(exchange, f"{side}_headers")
        for name, value in headers.items():
            if name != "authorization":
                yield from _matches(f"{side}.header.{name}", value.encode())
        body: bytes = getattr(exchange, f"{side}_body")
        if detectors.is_broken_package(body):
            yield f"{side}.body begins like compressed data, but cannot be decompressed and checked"
        yield from _matches(f"{side}.body", body)
        yield from _body_fields(f"{side}.body", body)
    location = exchange.response_headers.get("location", "")
    yield from _secret_fields("response.header.location", parse_qsl(urlsplit(location).query))


def _off_list(side: str, headers: Mapping[str, str], names: frozenset[str]) -> Iterator[str]:
    for name in headers:
        if name not in names:
            yield f"{side}.header.{name} is not on the list"


def _matches(place: str, content: bytes) -> Iterator[str]:
    for layer in detectors.layers(content):
        for match in detectors.plain(layer):
            yield f"{place} contains something that looks like: {match.kind}"


def _secret_fields(
    place: str, fields: list[tuple[str, str]], names: frozenset[str] = placeholders.SECRET_FIELDS
) -> Iterator[str]:
    for name, value in fields:
        is_secret = name in names or placeholders.names_secret(name)
        if is_secret and not placeholders.is_placeholder("secret", value):
            yield f"{place}: {name} does not contain a placeholder"
        if name in placeholders.PERSON_KEYS and value not in ("", placeholders.PERSON_KEYS[name]):
            yield f"{place}: {name} does not contain the invented person"


def _body_fields(place: str, body: bytes) -> Iterator[str]:
    """Yield the strings of a form or of JSON, at any depth."""
    try:
        fields = list(_leaves("", json.loads(body)))
    except ValueError:
        yield from _secret_fields(place, parse_qsl(body.decode("utf-8", "replace")))
    else:
        yield from _secret_fields(place, fields, placeholders.SECRET_KEYS)


def _leaves(name: str, value: object) -> Iterator[tuple[str, str]]:
    if is_object(value):
        for key, inner in value.items():
            yield from _leaves(key, inner)
    elif is_array(value):
        for inner in value:
            yield from _leaves(name, inner)
    elif isinstance(value, str):
        yield name, value
