"""A proxy on the loopback that stands between a client and the sandbox, and misbehaves on order."""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Literal, Self, TypeVar
from urllib.parse import urlsplit

T = TypeVar("T")

Duration = Literal["once", "lasting", "outage"]
"""The first of the requests in question fails; each of them; everything from the first one on."""

_MEGABYTE = 1024 * 1024


def _nobody() -> None:
    raise AssertionError("no token is in question")


@dataclass
class Plan:
    """What goes wrong in one call, and what came of it.

    Attributes:
        act: What happens to a request; returns whether the connection lives on.
        target: Matches method and path of the requests in question.
        duration: For how long it goes wrong.
        revoke: Kills the token that the client uses.
        rotate: Kills it and puts another one in its place.
        arrives_between: Whether a request that is held arrives just before the next attempt.
        attempts: How many of the requests in question have come.
        held: Requests that are still on their way to the sandbox.
    """

    act: Callable[[Exchange], Awaitable[bool]]
    target: re.Pattern[str]
    duration: Duration
    revoke: Callable[[], None]
    rotate: Callable[[], None]
    arrives_between: bool
    attempts: int = 0
    held: list[Exchange] = field(default_factory=list)

    @classmethod
    def of_everything(cls, act: Callable[[Exchange], Awaitable[bool]]) -> Plan:
        """Return a plan for every request."""
        return cls(act, re.compile(""), "lasting", _nobody, _nobody, arrives_between=False)

    def concerns(self, request: str) -> bool:
        """Count a request, and tell whether it is to go wrong."""
        is_target = self.target.search(request) is not None
        self.attempts += is_target
        if self.duration == "outage":
            return self.attempts > 0
        return is_target and (self.duration == "lasting" or self.attempts == 1)


@dataclass
class Exchange:
    """One request under way.

    Attributes:
        plan: What is to go wrong with it.
        head: Its request line and headers.
    """

    plan: Plan | None
    head: bytes
    _reader: asyncio.StreamReader
    _writer: asyncio.StreamWriter
    _proxy: Proxy
    _upstream: str
    _body: bytes | None = field(default=None)

    async def receive(self) -> None:
        """Take the rest of the request."""
        if self._body is None:
            self._body = await _read_body(self._reader, self.head)

    async def forward(self) -> bytes:
        """Let the sandbox carry the request out, and return its whole response."""
        await self.receive()
        host = urlsplit(self._upstream)
        reader, writer = await asyncio.open_connection(host.hostname, host.port)
        try:
            head = re.sub(rb"(?i)\r\n(?:connection|accept-encoding):[^\r]*", b"", self.head)
            writer.write(head[:-2] + b"Connection: close\r\n\r\n" + (self._body or b""))
            response = await reader.read(-1)
        finally:
            writer.close()
        return self._proxy.localised(response)

    async def hold(self) -> None:
        """Let it take its time on the way to the sandbox."""
        assert self.plan is not None
        await self.receive()
        self.plan.held.append(self)

    async def send(self, content: bytes) -> bool:
        """Send bytes to the client; true, for the connection lives on."""
        for start in range(0, len(content), _MEGABYTE):
            self._writer.write(content[start : start + _MEGABYTE])
            await self._writer.drain()
        return True

    def reset(self) -> bool:
        """Break the connection; false, for it is dead."""
        self._writer.transport.abort()
        return False

    async def stall(self) -> bool:
        """Say nothing until the client hangs up."""
        await self._reader.read(1)
        return self.reset()


class Proxy:
    """Forwards everything to a served sandbox, but for what the plan says.

    Args:
        api_url: Address of the sandbox.
        media_url: Address of its host for downloads.

    Attributes:
        plan: What is to go wrong; None forwards everything.
        open_connections: Connections from clients that are open now.
    """

    def __init__(self, api_url: str, media_url: str) -> None:
        self.plan: Plan | None = None
        self.open_connections = 0
        self._upstreams = (api_url, media_url)
        self._ports = [0, 0]
        self._servers: list[asyncio.Server] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.open()

    @property
    def url(self) -> str:
        """Address that stands in for the gateway's."""
        return f"http://127.0.0.1:{self._ports[0]}"

    def open(self) -> None:
        """Listen; on the same ports as before."""
        if not self._servers:
            self._run(self._listen())

    def refuse(self) -> None:
        """Stop listening: whoever connects is refused."""
        self._run(self._stop_listening())

    def finish(self, plan: Plan) -> None:
        """Let everything arrive that is still on its way."""
        self._run(deliver(plan))

    def close(self) -> None:
        """End everything."""
        self.refuse()
        self._run(self._cancel_all())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def localised(self, response: bytes) -> bytes:
        """Keep connections alive, and send downloads through this proxy as well."""
        head, separator, body = response.partition(b"\r\n\r\n")
        head = re.sub(rb"(?i)(\r\nconnection:) close", rb"\1 keep-alive", head)
        media = f"http://127.0.0.1:{self._ports[1]}"
        head = head.replace(self._upstreams[1].encode(), media.encode())
        return head + separator + body

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _listen(self) -> None:
        for number, upstream in enumerate(self._upstreams):

            async def serve(
                reader: asyncio.StreamReader,
                writer: asyncio.StreamWriter,
                upstream: str = upstream,
            ) -> None:
                await self._serve(upstream, reader, writer)

            server = await asyncio.start_server(serve, "127.0.0.1", self._ports[number])
            self._ports[number] = server.sockets[0].getsockname()[1]
            self._servers.append(server)

    async def _stop_listening(self) -> None:
        for listener in (socket for server in self._servers for socket in server.sockets):
            self._loop.remove_reader(listener)
        await asyncio.sleep(0)  # who was accepted a moment ago needs the server for one step more
        for server in self._servers:
            server.close()
        self._servers.clear()

    async def _cancel_all(self) -> None:
        await asyncio.sleep(0)  # whoever was accepted a moment ago gets its task now
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in others:
                task.cancel()
            await asyncio.gather(*others, return_exceptions=True)

    async def _serve(
        self, upstream: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.open_connections += 1
        try:
            while await self._error_response(upstream, reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client has gone, or this proxy: asyncio would complain of a cancelled task
        finally:
            self.open_connections -= 1
            writer.close()

    async def _error_response(
        self, upstream: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        head = await reader.readuntil(b"\r\n\r\n")
        line = head.split(b" HTTP/")[0].decode()
        plan = self.plan
        exchange = Exchange(plan, head, reader, writer, self, upstream)
        if plan is not None and plan.concerns(line):
            return await plan.act(exchange)
        if plan is not None and plan.arrives_between and plan.target.search(line):
            await deliver(plan)
        return await exchange.send(await exchange.forward())


async def deliver(plan: Plan) -> None:
    """Let the requests arrive that are still on their way."""
    while plan.held:
        await plan.held.pop().forward()


async def _read_body(reader: asyncio.StreamReader, head: bytes) -> bytes:
    if b"\r\nexpect:" in head.lower():
        raise ValueError("nobody here says 100 Continue")
    if found := re.search(rb"(?i)\r\ncontent-length: *(\d+)", head):
        return await reader.readexactly(int(found[1]))
    if not re.search(rb"(?i)\r\ntransfer-encoding: *chunked", head):
        return b""
    body = b""
    while True:
        line = await reader.readuntil(b"\r\n")
        body += line + await reader.readexactly(int(line, 16) + 2)
        if int(line, 16) == 0:
            return body
