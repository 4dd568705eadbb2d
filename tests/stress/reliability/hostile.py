"""Responses that no honest server gives: one recorded or live response, changed in one place."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator

import httpx

_DEEP = 100_000
_HUGE = 10**400
_VALUES: list[object] = [None, True, -1, 0, 1.5, _HUGE, "", "\ud800", "text", [], {}, [[]], [None]]


class HostileTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Passes requests on, and changes one of the responses, and some of those that follow.

    Args:
        inner: What responses.
        number: Of the first response to change, from 0; each later one is changed or not.
        chance: Decides that, and how they are changed.

    Attributes:
        changed: How many were changed.
    """

    def __init__(
        self,
        inner: httpx.BaseTransport,
        number: int,
        chance: random.Random,
    ) -> None:
        self._inner = inner
        self._number = number
        self._chance = chance
        self.changed = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._inner.handle_request(request)
        self._number -= 1
        if self._number > -1 or (self.changed and self._chance.random() < 0.25):
            return response
        self.changed += 1
        response.read()
        headers = [(k, v) for k, v in response.headers.items() if k != "content-length"]
        return mutated(
            httpx.Response(response.status_code, headers=headers, content=response.content),
            self._chance,
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self.handle_request(request)


def mutated(response: httpx.Response, chance: random.Random) -> httpx.Response:
    """Return a response, changed in one place."""
    headers = dict(response.headers)
    body = response.content
    try:
        value = json.loads(body)
    except ValueError:
        value = None
    if value is None or chance.random() < 0.2:
        body = chance.choice(_BREAKS)(body)
    else:
        body = _json(_changed(value, chance), chance)
    if chance.random() < 0.05:
        headers = chance.choice(_HEADERS)(headers)
    headers.pop("content-length", None)
    return httpx.Response(response.status_code, headers=headers, stream=httpx.ByteStream(body))


# --- Bytes ---------------------------------------------------------------------------------------


def _cut(body: bytes) -> bytes:
    return body[: len(body) // 2]


def _latin(body: bytes) -> bytes:
    return body.replace(b'"', b'"\xe9', 3)


def _wide(body: bytes) -> bytes:
    return body.decode("utf-8", "replace").encode("utf-16")


def _bom(body: bytes) -> bytes:
    return b"\xef\xbb\xbf" + body


def _deep(body: bytes) -> bytes:
    return b"[" * _DEEP + b"]" * _DEEP


def _deep_object(body: bytes) -> bytes:
    return b'{"a":' * _DEEP + b"1" + b"}" * _DEEP


_BREAKS: list[Callable[[bytes], bytes]] = [
    _cut,
    _latin,
    _wide,
    _bom,
    _deep,
    _deep_object,
    lambda _: b"",
    lambda _: b"null",
    lambda _: b"[]",
    lambda _: b"{}",
    lambda _: b'"text"',
    lambda _: b"NaN",
    lambda _: b"<html>" + b"<title>" * 10_000,
    lambda body: body + body,
    lambda body: b"\0" * 10_000 + body,
]

_HEADERS: list[Callable[[dict[str, str]], dict[str, str]]] = [
    lambda headers: headers | {"content-encoding": "gzip"},
    lambda headers: headers | {"content-type": "text/html; charset=nonsense"},
    lambda headers: headers | {"retry-after": "9" * 400},
    lambda headers: headers | {"ratelimit": '"a";r=1;t=' + "9" * 400},
    lambda headers: headers | {"x-ratelimit-reset": "9999-99-99"},
    lambda headers: {},
]


# --- Values --------------------------------------------------------------------------------------


def _places(value: object) -> Iterator[tuple[dict[str, object] | list[object], str | int]]:
    pairs: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
    for key, inner in pairs:
        yield value, key
        yield from _places(inner)


def _changed(value: object, chance: random.Random) -> object:
    places = list(_places(value))
    if not places:
        return chance.choice(_VALUES)
    parent, key = chance.choice(places)
    way = chance.random()
    if way < 0.25:
        del parent[key]
    elif way < 0.35 and isinstance(parent[key], str):
        parent[key] = _text(parent[key], chance)
    elif way < 0.45 and isinstance(parent[key], list):
        parent[key] = parent[key] * chance.choice([0, 2, 1000])
    else:
        parent[key] = chance.choice([*_VALUES, {"a": parent[key]}, [parent[key]], _nested(500)])
    return value


def _text(text: str, chance: random.Random) -> str:
    return chance.choice(
        [
            text * 1000,
            text[::-1],
            f"../../{text}",
            f"{text}\0\r\n",
            "https://evil.example" + text,
            "//evil.example/x?cursor=x",
            "?cursor=%00%ff",
            "9" * 5000,
        ]
    )


def _nested(depth: int) -> object:
    value: object = "core"
    for _ in range(depth):
        value = [value]
    return value


def _json(value: object, chance: random.Random) -> bytes:
    text = json.dumps(value)
    if chance.random() < 0.1 and isinstance(value, dict) and value:
        # The same keys again, with nothing in them.
        again = ",".join(f"{json.dumps(key)}:null" for key in value)
        text = f"{text[:-1]},{again}}}"
    return text.encode()
