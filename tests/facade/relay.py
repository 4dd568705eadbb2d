"""A relay before a sandbox, for what happens to a request or beside it on its way."""

from __future__ import annotations

import re
from collections.abc import Callable
from email.utils import format_datetime
from typing import Any

import httpx

from confluence_connector.sandbox import Sandbox

Act = Callable[[httpx.Request], httpx.Response]


class Relay:
    """Hands requests to a sandbox, and lets a test act at some of them.

    A request is named by its method and a pattern for its path and query, such as ``PUT /pages/7``.

    Args:
        sandbox: The sandbox.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._acts: list[tuple[str, Act]] = []
        self.transport = httpx.MockTransport(self.respond)

    def respond(self, request: httpx.Request) -> httpx.Response:
        line = f"{request.method} {request.url.raw_path.decode()}"
        for number, (pattern, act) in enumerate(self._acts):
            if re.search(pattern, line):
                del self._acts[number]
                return act(request)
        return self.forward(request)

    def forward(self, request: httpx.Request) -> httpx.Response:
        response = self._sandbox.transport.handle_request(request)
        # As servers do: the time of a write is evidence only beside the server's clock.
        response.headers["Date"] = format_datetime(self._sandbox.clock.now(), usegmt=True)
        return response

    def at(self, pattern: str, act: Act, times: int = 1) -> None:
        """Let a function respond to the next such requests."""
        self._acts += [(pattern, act)] * times

    def before(self, pattern: str, step: Callable[[], object]) -> None:
        """Do something before the next such request arrives."""

        def act(request: httpx.Request) -> httpx.Response:
            step()
            return self.forward(request)

        self.at(pattern, act)

    def after(self, pattern: str, step: Callable[[], object], times: int = 1) -> None:
        """Do something after the next such requests, before their responses arrive."""

        def act(request: httpx.Request) -> httpx.Response:
            response = self.forward(request)
            step()
            return response

        self.at(pattern, act, times)

    def lose(
        self, pattern: str, meanwhile: Callable[[], object] = bool, *, arrives: bool = True
    ) -> None:
        """Lose the next such request, or its response; something may happen meanwhile."""

        def act(request: httpx.Request) -> httpx.Response:
            if arrives:
                self.forward(request)
            meanwhile()
            raise httpx.ReadTimeout("no response", request=request)

        self.at(pattern, act)

    def ignore(self, pattern: str, body: object) -> None:
        """Respond to the next such request with a JSON document, and do nothing."""
        self.at(pattern, lambda _: httpx.Response(200, json=body))

    def alter(self, pattern: str, change: Callable[[Any], Any]) -> None:
        """Change the JSON of the next such response."""

        def act(request: httpx.Request) -> httpx.Response:
            response = self.forward(request)
            response.read()
            kept = {"Date": response.headers["Date"]}
            return httpx.Response(response.status_code, headers=kept, json=change(response.json()))

        self.at(pattern, act)
