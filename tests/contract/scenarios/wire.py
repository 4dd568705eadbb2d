"""What a scenario's client sent, and which method of the facade made it send that."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from types import FrameType
from typing import Any

import httpx

from confluence_connector import AsyncConfluence, Confluence

_GATEWAY = "/ex/confluence/"


class Wire:
    """Listens to a client.

    Attributes:
        requests: What it sent, in order, attempts that were repeated each.
        calls: Operation ids by the facade's method, as `_operations.METHODS` names it.
    """

    def __init__(self, confluence: Confluence | AsyncConfluence) -> None:
        self.requests: list[httpx.Request] = []
        self.calls: dict[str, set[str]] = defaultdict(set)
        self._confluence = confluence

    def note(self, request: httpx.Request) -> None:
        """Write down a request that is about to be sent."""
        self.requests.append(request)
        operation = request.extensions.get("operation")
        method = self._facade_method(sys._getframe(1))
        if operation is not None and method is not None:
            self.calls[method].add(operation.id)

    @property
    def lines(self) -> list[str]:
        """Request lines from the site's root, with their query."""
        return [f"{request.method} {_path(request.url)}" for request in self.requests]

    def json(self, index: int = -1) -> Any:
        """The JSON body of one request."""
        return json.loads(self.requests[index].content)

    def _facade_method(self, frame: FrameType | None) -> str | None:
        # The outermost method of a resource: pages.create asks spaces.id_of, not the scenario.
        resources = {id(value): name for name, value in vars(self._confluence).items()}
        found = None
        while frame is not None:
            owner = resources.get(id(frame.f_locals.get("self")))
            function = frame.f_code.co_qualname.split(".<locals>")[0].rpartition(".")[2]
            if owner is not None and not owner.startswith("_") and not function.startswith("_"):
                found = f"{owner}.{function}"
            elif frame.f_globals.get("__name__", "").endswith("sync.search"):
                found = "search"
            frame = frame.f_back
        return found


def _path(url: httpx.URL) -> str:
    path = url.raw_path.decode()
    return "/" + path.split("/", 4)[-1] if path.startswith(_GATEWAY) else path
