"""A server over a site, and the official client that drives it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import attrs
import pytest

from confluence_connector import AsyncConfluence
from confluence_connector.sandbox import Sandbox

pytest.importorskip("mcp", reason="the extra 'mcp' is not installed")

from mcp import ClientSession
from mcp.shared.memory import create_connected_server_and_client_session
from mcp.types import TextContent

from confluence_connector.mcp.limits import Limits
from confluence_connector.mcp.server import make_server

MENU = (
    "<h2>Prices</h2><p>Ribs cost 5 EUR.</p>"
    '<ac:structured-macro ac:name="toc" ac:macro-id="11aa"><ac:parameter ac:name="maxLevel">2'
    "</ac:parameter></ac:structured-macro><h2>Hours</h2><p>Closed on Mondays.</p>"
)


@attrs.frozen
class Reply:
    """What a tool returned: whether it failed, the facts, and the untrusted text."""

    failed: bool
    facts: dict[str, Any]
    untrusted: str | None

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The rows of a list."""
        lines = (self.untrusted or "").splitlines()[1:-1]
        return [json.loads(line) for line in lines if line]


class Agent:
    """Calls tools as an agent does."""

    def __init__(self, session: ClientSession) -> None:
        self.session = session

    async def __call__(self, tool: str, **arguments: object) -> Reply:
        result = await self.session.call_tool(tool, arguments)
        texts = [block.text for block in result.content if isinstance(block, TextContent)]
        untrusted = texts[1] if len(texts) > 1 else None
        try:
            facts = json.loads(texts[0])
        except ValueError:  # the SDK's own text of what its validation refuses
            facts = {"error": {"kind": "InvalidInputError", "message": texts[0]}}
        return Reply(bool(result.isError), facts, untrusted)

    async def refused(self, tool: str, **arguments: object) -> str:
        """Call a tool that must fail, and return kind and message, without what quotes a page."""
        reply = await self(tool, **arguments)
        assert reply.failed, reply
        return f"{reply.facts['error']['kind']}: {reply.facts['error']['message']}"


Connect = Callable[..., AbstractAsyncContextManager[Agent]]


class Site:
    """A sandbox with a menu, and a space that nobody may write to."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        with sandbox.client() as confluence:
            self.menu = confluence.pages.create("DOCS", "Menu", MENU).id
            confluence.spaces.create(key="SECRET", name="Secret")
            self.secret = confluence.pages.create("SECRET", "Secret", "<p>x</p>").id

    def body(self, id: str) -> str:
        """Return a page's storage."""
        with self.sandbox.client() as confluence:
            return confluence.pages.get(id).body.storage.value

    def writes(self) -> list[str]:
        """Return the requests that changed something."""
        return [each.operation or "" for each in self.sandbox.requests if each.method != "GET"]

    @asynccontextmanager
    async def connect(self, **limits: Any) -> AsyncIterator[Agent]:
        """Start a server with these limits, and connect to it."""
        async with self.sandbox.async_client() as confluence:
            assert isinstance(confluence, AsyncConfluence)
            server = make_server(confluence, Limits(**limits))
            async with create_connected_server_and_client_session(server) as session:
                yield Agent(session)


@pytest.fixture
def site() -> Site:
    with Sandbox() as sandbox:
        yield Site(sandbox)
