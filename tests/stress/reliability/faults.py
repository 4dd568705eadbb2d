"""Everything that can go wrong with one request, one entry each."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http import HTTPStatus
from typing import Literal

from tests.stress.reliability.proxy import Exchange

Effect = Literal["unsent", "refused", "throttled", "busy", "lost", "garbled", "harmless"]
"""What the client can know of the request: it never arrived; the server refused it; a 429 says that
it was not processed, although it may have been; a 503 comes from the server or a proxy, so it may
have been carried out; there is no response; the response is malformed; nothing is wrong."""

Arrival = Literal["never", "at once", "before the next attempt", "afterwards"]
"""When the request is carried out."""


@dataclass(frozen=True)
class Fault:
    """One thing that goes wrong.

    Attributes:
        name: Of its row.
        effect: What the client can know of the request.
        act: What the proxy does with the request, see `Plan`; none where nobody listens at all.
        error: The error that it is, where it does not pass.
        arrives: When the request has its effect all the same.
        passes: Whether trying again can help, whatever the request.
        is_final: Whether even a read is not retried.
        spares_files: Whether it is nothing to who fetches a file from the host of signed links,
            where a token does not count and any bytes are right.
    """

    name: str
    effect: Effect
    act: Callable[[Exchange], Awaitable[bool]] | None
    error: str = "TransportError"
    arrives: Arrival = "never"
    passes: bool = False
    is_final: bool = False
    spares_files: bool = False

    @property
    def breaks_off(self) -> bool:
        """Whether the connection may end while a request is still leaving.

        How much of it has left by then is a matter of luck: what did not leave whole cannot have
        been carried out, and is sent again.
        """
        return self.act is _hang_up_early

    @property
    def is_slow(self) -> bool:
        """Whether it takes seconds, which the short form of the tests does not have twice."""
        return "in time" in self.name or "MB" in self.name


def _error_response(
    status: int, body: bytes = b"", headers: Mapping[str, str] | None = None
) -> bytes:
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def _json(content: object) -> tuple[bytes, dict[str, str]]:
    return json.dumps(content).encode(), {"Content-Type": "application/json"}


# --- Ways to act -------------------------------------------------------------------------------


async def _hang_up_early(exchange: Exchange) -> bool:
    return exchange.reset()


async def _hang_up_unheard(exchange: Exchange) -> bool:
    await exchange.receive()
    return exchange.reset()


async def _hang_up_after(exchange: Exchange) -> bool:
    await exchange.forward()
    return exchange.reset()


async def _cut_in_head(exchange: Exchange) -> bool:
    await exchange.send((await exchange.forward())[:20])
    return exchange.reset()


async def _cut_in_body(exchange: Exchange) -> bool:
    # Fewer bytes than announced; where there is no body, not even the whole head.
    head, separator, body = (await exchange.forward()).partition(b"\r\n\r\n")
    await exchange.send(head + separator + body[: len(body) // 2] if body else head)
    return exchange.reset()


async def _stall(exchange: Exchange) -> bool:
    await exchange.receive()
    return await exchange.stall()


async def _stall_after(exchange: Exchange) -> bool:
    await exchange.forward()
    return await exchange.stall()


async def _stall_on_the_way(exchange: Exchange) -> bool:
    await exchange.hold()
    return await exchange.stall()


async def _answer_late(exchange: Exchange) -> bool:
    response = await exchange.forward()
    await asyncio.sleep(0.05)
    return await exchange.send(response)


async def _send_garbage_gzip(exchange: Exchange) -> bool:
    await exchange.forward()
    return await exchange.send(_error_response(200, b"no gzip", {"Content-Encoding": "gzip"}))


async def _truncate(exchange: Exchange) -> bool:
    head, _, body = (await exchange.forward()).partition(b"\r\n\r\n")
    status = int(head.split(b" ")[1]) if body else 200
    return await exchange.send(_error_response(status, body[: len(body) // 2]))


async def _mislabel(exchange: Exchange) -> bool:
    head, _, body = (await exchange.forward()).partition(b"\r\n\r\n")
    head = head.replace(b"content-type: application/json", b"content-type: image/png")
    return await exchange.send(head + b"\r\n\r\n" + body)


async def _break_utf8(exchange: Exchange) -> bool:
    body = (await exchange.forward()).partition(b"\r\n\r\n")[2]
    content = body.replace(b'"', b'"\xff\xfe', 1) or b"\xff\xfe"
    return await exchange.send(_error_response(200, content, {"Content-Type": "application/json"}))


async def _flood(exchange: Exchange) -> bool:
    await exchange.forward()
    return await exchange.send(_error_response(200, b"[" * (100 * 1024 * 1024)))


async def _revoke(exchange: Exchange) -> bool:
    assert exchange.plan is not None
    exchange.plan.revoke()
    return await exchange.send(await exchange.forward())


async def _rotate(exchange: Exchange) -> bool:
    assert exchange.plan is not None
    exchange.plan.rotate()
    return await exchange.send(await exchange.forward())


def _saying(
    status: int,
    body: bytes = b"",
    headers: Mapping[str, str] | None = None,
    *,
    carried_out: bool = False,
) -> Callable[[Exchange], Awaitable[bool]]:
    async def act(exchange: Exchange) -> bool:
        await (exchange.forward() if carried_out else exchange.receive())
        return await exchange.send(_error_response(status, body, headers))

    return act


def _refusing_until(seconds: float) -> Callable[[Exchange], Awaitable[bool]]:
    async def act(exchange: Exchange) -> bool:
        await exchange.receive()
        moment = datetime.now(UTC) + timedelta(seconds=seconds)
        date = format_datetime(moment, usegmt=True)
        return await exchange.send(_error_response(429, headers={"Retry-After": date}))

    return act


# --- The table ---------------------------------------------------------------------------------

_HTML = b"<html><title>Log in to the hotel</title></html>", {"Content-Type": "text/html"}
_XML = b"<status><message>no</message></status>", {"Content-Type": "application/xml"}
_SCOPE = _json({"code": 401, "message": "Unauthorized; scope does not match"})
_BARE = _json({"errors": [{"status": 404, "code": "NOT_FOUND", "title": "Not Found"}]})
_DENIED = _json({"statusCode": 403, "message": "…PermissionException: not permitted"})
_GONE = _json({"statusCode": 410, "message": "This deprecated endpoint has been removed."})


def _garbled(
    name: str, act: Callable[[Exchange], Awaitable[bool]], arrives: Arrival = "at once"
) -> Fault:
    return Fault(name, "garbled", act, "UnexpectedResponseError", arrives=arrives, is_final=True)


def _limited(name: str, *, waits: bool = True, headers: Mapping[str, str] | None = None) -> Fault:
    return Fault(name, "refused", _saying(429, b"", headers), "RateLimitedError", passes=waits)


def _refused(
    name: str, error: str, response: bytes, headers: Mapping[str, str], code: int
) -> Fault:
    return Fault(name, "refused", _saying(code, response, headers), error, is_final=True)


def _invalid_token(
    name: str, act: Callable[[Exchange], Awaitable[bool]], *, is_replaced: bool
) -> Fault:
    return Fault(
        name,
        "refused",
        act,
        "ReconnectRequiredError",
        passes=is_replaced,
        is_final=not is_replaced,
        spares_files=True,
    )


def _failing(status: int, *, carried_out: bool) -> Fault:
    return Fault(
        f"{status}, {'carried out' if carried_out else 'not carried out'}",
        "busy" if status == 503 else "lost",
        _saying(status, *_HTML, carried_out=carried_out),
        "ServerError",
        arrives="at once" if carried_out else "never",
        is_final=status == 500,
    )


FAULTS = [
    Fault("connection refused", "unsent", None, passes=True),
    Fault("cut before the request", "lost", _hang_up_early),
    Fault("cut after the request", "lost", _hang_up_unheard),
    Fault("cut after the request, carried out", "lost", _hang_up_after, arrives="at once"),
    Fault("cut in the response's head", "lost", _cut_in_head, arrives="at once"),
    Fault("cut in the response's body", "lost", _cut_in_body, arrives="at once"),
    Fault("response is late", "harmless", _answer_late, arrives="at once"),
    Fault("no response in time", "lost", _stall, "RequestTimeoutError"),
    Fault(
        "no response in time, carried out",
        "lost",
        _stall_after,
        "RequestTimeoutError",
        arrives="at once",
    ),
    Fault(
        "no response in time, arrives before the next attempt",
        "lost",
        _stall_on_the_way,
        "RequestTimeoutError",
        arrives="before the next attempt",
    ),
    Fault(
        "no response in time, arrives afterwards",
        "lost",
        _stall_on_the_way,
        "RequestTimeoutError",
        arrives="afterwards",
    ),
    Fault("broken gzip", "lost", _send_garbage_gzip, arrives="at once"),
    _garbled("JSON ends early", _truncate),
    _garbled("200 HTML", _saying(200, *_HTML, carried_out=True)),
    _garbled("200 HTML, not carried out", _saying(200, *_HTML), "never"),
    _garbled("200 XML", _saying(200, *_XML, carried_out=True)),
    _garbled("200 empty", _saying(200, carried_out=True)),
    Fault("wrong content type", "harmless", _mislabel, arrives="at once"),
    replace(_garbled("invalid UTF-8", _break_utf8), spares_files=True),
    _garbled("100 MB", _flood),
    _limited("429"),
    _limited("429, Retry-After: 0", headers={"Retry-After": "0"}),
    _limited("429, Retry-After: -1", headers={"Retry-After": "-1"}),
    _limited("429, Retry-After: 5", headers={"Retry-After": "5"}),
    _limited("429, Retry-After: 1e9", headers={"Retry-After": "1e9"}, waits=False),
    Fault(
        "429, Retry-After: a date", "refused", _refusing_until(4), "RateLimitedError", passes=True
    ),
    _limited("429, Retry-After: text", headers={"Retry-After": "soon"}),
    Fault(
        "429, carried out",
        "throttled",
        _saying(429, carried_out=True),
        "RateLimitedError",
        arrives="at once",
        passes=True,
    ),
    *(
        Fault(
            f"503, Retry-After: 5{', carried out' if carried_out else ''}",
            "busy",
            _saying(503, *_HTML[:1], {"Retry-After": "5"}, carried_out=carried_out),
            "ServerError",
            arrives="at once" if carried_out else "never",
        )
        for carried_out in (False, True)
    ),
    *(
        _failing(status, carried_out=carried_out)
        for status in (500, 502, 503, 504)
        for carried_out in (False, True)
    ),
    _refused("401, scope", "MissingScopeError", *_SCOPE, 401),
    _refused("403", "PermissionDeniedError", *_DENIED, 403),
    _refused("404, bare", "NotFoundError", *_BARE, 404),
    _refused("410", "EndpointRemovedError", *_GONE, 410),
    _refused("501", "ServerError", *_HTML, 501),
    _invalid_token("token expires", _revoke, is_replaced=False),
    _invalid_token("token is rotated", _rotate, is_replaced=True),
]
