# Derived from facade/confluence_connector/_async/bodies.py by `nox -s unasync`: change that file instead.
"""Reads answers into memory, within limits that only a hostile or broken server reaches."""

from __future__ import annotations

import time

import httpx

from .._responses.unexpected import too_long

_LONGEST = 64 * 1024 * 1024
_LONGEST_SECONDS = 300.0
# Of these, the body with its compression is undone when it has been read.
_SPENT_HEADERS = (b"content-encoding", b"content-length", b"transfer-encoding")


def whole(response: httpx.Response) -> httpx.Response:
    """Return an answer with its body, read and decoded.

    An error's body is cut at the limit: its status says enough.

    Args:
        response: The answer, with its body still to be read; it is closed.

    Raises:
        UnexpectedResponseError: The body is too long.
        httpx.RequestError: It broke off, or dripped in without an end.
    """
    started = time.monotonic()
    body = bytearray()
    try:
        for chunk in response.iter_bytes():
            if len(body) + len(chunk) > _LONGEST:
                if response.is_error:
                    break
                raise too_long(response, _LONGEST)
            body += chunk
            if time.monotonic() - started > _LONGEST_SECONDS:
                raise httpx.ReadTimeout(
                    f"the answer was not whole after {_LONGEST_SECONDS:.0f} seconds",
                    request=response.request,
                )
    finally:
        response.close()
    kept = [(k, v) for k, v in response.headers.raw if k.lower() not in _SPENT_HEADERS]
    return httpx.Response(
        response.status_code,
        headers=kept,
        content=bytes(body),
        request=response.request,
        history=response.history,
        extensions=response.extensions,
    )
