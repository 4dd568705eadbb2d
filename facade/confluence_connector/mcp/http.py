"""Streamable HTTP on the loopback: a bearer token, and checks of Host and Origin."""

from __future__ import annotations

import hmac
import socket
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import uvicorn
from mcp.server.lowlevel import Server
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from mcp.server.transport_security import TransportSecuritySettings

__all__ = ["PATH", "listen", "serve"]

PATH = "/mcp"
_LOOPBACK = "127.0.0.1"

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


def listen(port: int) -> socket.socket:
    """Return a socket on the loopback.

    Args:
        port: Its port; 0 for any that is free.

    Raises:
        OSError: The port is in use.
    """
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((_LOOPBACK, port))
        listening.listen()  # so that whoever reads the address can connect to it at once
    except OSError:
        listening.close()
        raise
    return listening


async def serve(server: Server[Any, Any], listening: socket.socket, token: str) -> None:
    """Serve until the process is told to stop.

    Args:
        server: The tools.
        listening: From `listen`.
        token: What clients must send as ``Authorization: Bearer``.
    """
    port = listening.getsockname()[1]
    hosts = [f"{_LOOPBACK}:{port}", f"localhost:{port}"]
    manager = StreamableHTTPSessionManager(
        server,
        security_settings=TransportSecuritySettings(
            allowed_hosts=hosts, allowed_origins=[f"http://{host}" for host in hosts]
        ),
    )
    app = _Guard(manager.handle_request, token)
    config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off")
    async with manager.run():
        await uvicorn.Server(config).serve(sockets=[listening])


class _Guard:
    """An ASGI application that lets requests through which carry the token."""

    def __init__(self, app: Callable[..., Awaitable[None]], token: str) -> None:
        self._app = app
        self._expected = f"Bearer {token}".encode()

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        given = dict(scope["headers"]).get(b"authorization", b"")
        if not hmac.compare_digest(given, self._expected):
            await _refuse(send, 401, [(b"www-authenticate", b"Bearer")])
        elif scope["path"] != PATH:
            await _refuse(send, 404, [])
        else:
            await self._app(scope, receive, send)


async def _refuse(send: Send, status: int, headers: list[tuple[bytes, bytes]]) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b""})
