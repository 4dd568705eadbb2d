"""What a scenario's clients sent, and which method of the facade made it send that."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from types import FrameType
from typing import Any, Generic, TypeVar

import httpx

from confluence_connector import AsyncConfluence, Confluence
from confluence_connector._operations import METHODS

C = TypeVar("C", Confluence, AsyncConfluence)

_GATEWAY = "/ex/confluence/"
# Methods that hand out something which sends only when it is used, by the module of that thing.
_RESOURCES = {name.split(".")[0] for name in METHODS}
# The core asks once for the account behind a lost write; where it may not, the write goes on.
_ACCOUNT = "_expected"
_LATER = {"search": "search", "downloads": "attachments.open"}
# Listings of pages and of folders alike; each knows which of the two it belongs to.
_TREE = {"children", "descendants", "ancestors"}


class Wire(Generic[C]):
    """Listens to clients.

    Attributes:
        clients: Whom it listens to.
        requests: What they sent, in order, attempts that were repeated each.
        calls: Operation ids by the facade's method, as `_operations.METHODS` names it.
    """

    def __init__(self) -> None:
        self.clients: list[C] = []
        self.requests: list[httpx.Request] = []
        self.calls: dict[str, set[str]] = defaultdict(set)

    def note(self, request: httpx.Request) -> None:
        """Write down a request that is about to be sent."""
        self.requests.append(request)
        operation = request.extensions.get("operation")
        method = self._facade_method(sys._getframe(1))
        if operation is not None and method is not None:
            self.calls[method].add(operation.id)

    @property
    def lines(self) -> list[str]:
        """Request lines from the site's root, each with its query sorted."""
        return [_line(request) for request in self.requests]

    @property
    def refreshes(self) -> list[httpx.Request]:
        """Requests for a token."""
        return [request for request in self.requests if request.url.path == "/oauth/token"]

    def json(self, index: int = -1) -> Any:
        """The JSON body of one request."""
        return json.loads(self.requests[index].content)

    def _facade_method(self, frame: FrameType | None) -> str | None:
        # The outermost method of a resource: pages.create asks spaces.id_of, not the scenario.
        resources = {id(part): name for made in self.clients for name, part in vars(made).items()}
        found = None
        while frame is not None:
            if frame.f_code.co_name == _ACCOUNT:
                return None
            owner = resources.get(id(frame.f_locals.get("self")))
            function = frame.f_code.co_qualname.split(".<locals>")[0].rpartition(".")[2]
            if owner in _RESOURCES and not function.startswith("_"):
                found = f"{owner}.{function}"
            else:
                module = frame.f_globals.get("__name__", "").rpartition(".")[2]
                found = _LATER.get(module, found)
                if module == "tree" and function in _TREE and "kind" in frame.f_locals:
                    found = f"{frame.f_locals['kind']}s.{function}"
            frame = frame.f_back
        return found


def _line(request: httpx.Request) -> str:
    path, _, query = request.url.raw_path.decode().partition("?")
    if path.startswith(_GATEWAY):
        path = "/" + path.split("/", 4)[-1]
    return f"{request.method} {path}" + (f"?{'&'.join(sorted(query.split('&')))}" if query else "")
