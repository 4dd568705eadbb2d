"""Faults on order: the next responses fail the way a test wants."""

from __future__ import annotations

import json
import threading
from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal

from attrs import define

from confluence_connector.contract import Contract

from ..server.messages import Response
from .responses import html_page

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    from .request_log import RecordedRequest

__all__ = ["Body", "Fault", "FaultPlan", "Interruption", "When", "check_when", "fault_response"]

Body: TypeAlias = "str | bytes | Mapping[str, object] | None"
When: TypeAlias = "Callable[[RecordedRequest], bool] | str | None"
Interruption: TypeAlias = Literal["timeout", "disconnect"]


@define
class Fault:
    """One order: how many requests fail, which, and how.

    Attributes:
        remaining: How many more requests it takes.
        response: What they get.
        when: The requests it is for: an operation id, a question, or None for all.
        after_commit: Whether the request is carried out before its answer is lost.
    """

    remaining: int
    response: Response
    when: When
    after_commit: bool

    def concerns(self, request: RecordedRequest) -> bool:
        """Whether the fault is for this request."""
        if isinstance(self.when, str):
            return request.operation == self.when
        return self.when is None or self.when(request)


class FaultPlan:
    """The orders that are still open, first come first served."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Take an order."""
        with self._lock:
            self._faults.append(fault)

    def clear(self) -> None:
        """Drop every order."""
        with self._lock:
            self._faults.clear()

    def take(self, request: RecordedRequest) -> Fault | None:
        """Return the fault that this request gets, if any."""
        if not self._faults:
            return None
        with self._lock:
            fault = next((f for f in self._faults if f.concerns(request)), None)
            if fault is not None:
                fault.remaining -= 1
                if fault.remaining <= 0:
                    self._faults.remove(fault)
            return fault


def check_when(when: When) -> None:
    """Refuse an operation id that no document has: such a fault would never happen.

    Raises:
        ValueError: It names the nearest operation ids.
    """
    if not isinstance(when, str):
        return
    known = Contract.load().operations()
    if when in known:
        return
    lowered = {name.lower(): name for name in known}
    near = [lowered[name] for name in get_close_matches(when.lower(), lowered, 3)]
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise ValueError(f"when={when!r} is not an operation id of the documents{hint}")


def fault_response(
    status: int, headers: Mapping[str, str] | None, body: Body, interruption: Interruption | None
) -> Response:
    """Return the response that a fault gives."""
    if body is None and status >= 500:
        response = html_page(status, f"{status} from the edge")
    elif isinstance(body, bytes | str) or body is None:
        content = body.encode() if isinstance(body, str) else body or b""
        response = Response(status, content)
    else:
        response = Response(status, json.dumps(body).encode())
        response.headers["content-type"] = "application/json"
    response.headers.update({name.lower(): value for name, value in (headers or {}).items()})
    response.interruption = interruption
    return response
