"""The error for a request that is not in the cassette."""
# pyright: reportMissingTypeStubs=false

from __future__ import annotations

from pathlib import Path
from typing import Any, NoReturn

__all__ = ["NotRecordedError", "raise_not_recorded"]


class NotRecordedError(Exception):
    """A request that is not in the cassette, and was not sent."""


def raise_not_recorded(*, cassette: Any, failed_request: Any) -> NoReturn:
    """Raise an error with the request, the nearest recorded one, and how to record it.

    Args:
        cassette: vcrpy's cassette.
        failed_request: vcrpy's request, as the client sent it.

    Raises:
        NotRecordedError: Always.
    """
    asked = _line(cassette.filter_request(failed_request))
    _fail(f"{asked} was not sent: {_reason(cassette, failed_request)}")


def _fail(sentence: str) -> NoReturn:
    # pytest shows the arguments of the innermost function: these contain no secret.
    raise NotRecordedError(sentence)


def _reason(cassette: Any, request: Any) -> str:
    path = Path(cassette.path)
    if not path.exists():
        return f"there is no cassette {path} yet: record it with `pytest --record-mode=once`"
    return (
        f"the cassette {path} {_content(cassette, request)}: if the test is right, record it again "
        "with `pytest --record-mode=rewrite` and this test's name"
    )


def _content(cassette: Any, request: Any) -> str:
    similar = cassette.find_requests_with_most_matches(request)
    if not similar:
        return "contains no similar request"
    # Of those with as many differences, the same path with another query is nearer than the rest.
    nearest, _, differing = min(similar, key=lambda one: "path" in dict(one[2]))
    if not differing:
        return "contains it less often than the test sends it"
    parts = " and ".join(dict(differing))
    return f"contains no match; the nearest is {_line(nearest)}, which differs in {parts}"


def _line(request: Any) -> str:
    return f"{request.method} {request.uri}"
