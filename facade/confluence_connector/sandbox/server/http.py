"""The transport on a port: HTTP/1.1 with the standard library."""

from __future__ import annotations

import gzip
import socket
import threading
from contextlib import suppress
from email.utils import formatdate
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, cast

from confluence_connector._loopback import is_loopback

from ..app.responses import plain_text
from .messages import Hosts, Request, host_kind
from .request_body import BadBodyError, RequestBody

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from .messages import Application, HostKind, Response

__all__ = ["Server"]

_IDLE_SECONDS = 75
_LONGEST_SILENCE = 600
_PIECE = 256 * 1024
_SMALLEST_GZIP = 1024
_LARGEST_PORT = 65535
_MOST_DISCARDED = 8 * 1024 * 1024
_PATIENCE = 1.0
_MOST_DIGITS = 15  # of a length; more is invalid


class Server:
    """The sandbox on a loopback port; a context manager that stops it.

    Args:
        application: The sandbox.
        host: Address to listen on.
        port: Port to listen on; 0 for a free one.
        allow_remote: Whether an address that others can reach is meant.

    Attributes:
        url: Address of the server: both the gateway's and the site's.
        media_url: Address of the second host, where downloads are sent on to.

    Raises:
        ValueError: The address is not a loopback one although ``allow_remote`` is not set, or
            the port is not one.
    """

    def __init__(
        self,
        application: Application,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        allow_remote: bool = False,
    ) -> None:
        if not allow_remote and not is_loopback(host):
            raise ValueError(f"{host} is not a loopback address; allow_remote=True insists on it")
        if not 0 <= port <= _LARGEST_PORT:
            raise ValueError(f"{port} is not a port: they go from 0, any free one, to 65535")
        self._stopped = threading.Event()
        # Another port is another origin: clients have to drop their credential on the way.
        self._listeners = [_Listener(host, port, None), _Listener(host, 0, "media")]
        self.url, self.media_url = (listener.url for listener in self._listeners)
        hosts = Hosts(api=self.url, site=self.url, media=self.media_url)
        for listener in self._listeners:
            listener.prepare(application, hosts, self._stopped)
            threading.Thread(target=listener.serve_forever, args=(0.05,), daemon=True).start()

    def close(self) -> None:
        """Stop listening and let the requests under way finish."""
        self._stopped.set()
        for listener in self._listeners:
            listener.shutdown()
            listener.server_close()

    def __enter__(self) -> Server:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 256

    application: Application
    hosts: Hosts
    stopped: threading.Event

    def __init__(self, host: str, port: int, host_kind: HostKind | None) -> None:
        if ":" in host:
            self.address_family = socket.AF_INET6
        super().__init__((host, port), _Handler)
        shown = f"[{host}]" if ":" in host else host
        self.url = f"http://{shown}:{self.server_address[1]}"
        self.host_kind: HostKind | None = host_kind

    def prepare(self, application: Application, hosts: Hosts, stopped: threading.Event) -> None:
        self.application, self.hosts, self.stopped = application, hosts, stopped

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignore a client that hangs up."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    timeout = _IDLE_SECONDS
    _unread: Iterator[bytes] | None = None
    _is_awaited = False

    def respond(self) -> None:
        head = self._head()
        try:
            response = self._exchange(head)
        except BadBodyError as error:
            self.close_connection = True
            response = plain_text(400, str(error))
        except Exception as error:  # only strict mode lets errors out, and here they must be seen
            self.close_connection = True  # the body may not have been read
            response = plain_text(500, f"{type(error).__name__}: {error}")
        if response.interruption is None:
            self._write(response)
            return
        if response.interruption == "timeout":
            self._listener.stopped.wait(_LONGEST_SILENCE)
        self.close_connection = True

    def _exchange(self, head: Request) -> Response:
        """Read the body, as far as it may be read, and let the sandbox respond."""
        application = self._listener.application
        pieces, has_body = self._body()
        limit = application.body_limit(head) if has_body else 0
        with RequestBody(head.headers.get("content-type", ""), limit) as incoming:
            if limit:
                self._go_on()
                while (piece := next(pieces, None)) is not None and incoming.add(piece):
                    pass
            if has_body and (incoming.is_too_large or not limit):
                # What follows on this connection is not a request.
                self.close_connection = True
                self._unread = None if self._is_awaited else pieces
            delay = application.delay()
            if delay:
                self._listener.stopped.wait(delay)
            return application.handle(incoming.complete(head))

    def handle_expect_100(self) -> bool:
        """Let the client send its body only when it will be read."""
        self._is_awaited = True
        return True

    def _go_on(self) -> None:
        if self._is_awaited:
            self._is_awaited = False
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            self.wfile.flush()

    def __getattr__(self, name: str) -> Callable[[], None]:
        # The base class looks up ``do_GET`` and the like; which methods exist, the dispatcher says.
        if name.startswith("do_"):
            return self.respond
        raise AttributeError(name)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the request log keeps what arrived."""

    @property
    def _listener(self) -> _Listener:
        return cast("_Listener", self.server)

    def _head(self) -> Request:
        path, _, query = self.path.partition("?")
        headers: dict[str, str] = {}
        for name, value in self.headers.items():
            key = name.lower()
            headers[key] = f"{headers[key]}, {value}" if key in headers else value
        kind = self._listener.host_kind or host_kind(path)
        return Request(self.command, kind, path, query, headers, b"", self._listener.hosts)

    def _body(self) -> tuple[Iterator[bytes], bool]:
        """Return the body's pieces, and whether there are any."""
        if "chunked" in self.headers.get("transfer-encoding", "").lower():
            return self._chunks(), True
        length = self.headers.get("content-length", "0")
        if not (length.isascii() and length.isdecimal()) or len(length) > _MOST_DIGITS:
            raise BadBodyError("Content-Length cannot be read")
        return self._pieces(int(length)), int(length) > 0

    def _pieces(self, size: int) -> Iterator[bytes]:
        while size:
            piece = self.rfile.read(min(size, _PIECE))
            if not piece:
                raise BadBodyError("the body ended early")
            yield piece
            size -= len(piece)

    def _chunks(self) -> Iterator[bytes]:
        while size := self._chunk_size():
            yield from self._pieces(size)
            self.rfile.readline(8)
        while self.rfile.readline(8192).strip():
            pass  # trailers

    def _chunk_size(self) -> int:
        line = self.rfile.readline(64).partition(b";")[0].strip()
        if not line.isalnum() or len(line) > _MOST_DIGITS:
            raise BadBodyError("a chunk's size cannot be read")
        try:
            return int(line, 16)
        except ValueError:
            raise BadBodyError("a chunk's size cannot be read") from None

    def _write(self, response: Response) -> None:
        body, size = response.body, response.size
        headers = dict(response.headers)
        if len(body) >= _SMALLEST_GZIP and "gzip" in self.headers.get("accept-encoding", ""):
            body = gzip.compress(body, 1)
            size = len(body)
            headers["content-encoding"] = "gzip"
        lines = [f"HTTP/1.1 {response.status} {_phrase(response.status)}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        if response.status != HTTPStatus.NO_CONTENT:
            lines.append(f"content-length: {size}")
        lines.append(f"date: {formatdate(usegmt=True)}")
        lines.append(f"connection: {'close' if self.close_connection else 'keep-alive'}")
        self.wfile.write("\r\n".join((*lines, "", "")).encode("latin-1", "replace"))
        if self.command != "HEAD":
            for piece in (body,) if response.stream is None else response.stream.pieces:
                self.wfile.write(piece)
        self.wfile.flush()
        if self._unread is not None:
            self._discard(self._unread)

    def _discard(self, pieces: Iterator[bytes]) -> None:
        """Read a little of a refused body: closed at once, the client would lose the response."""
        left = _MOST_DISCARDED
        self.connection.settimeout(_PATIENCE)
        with suppress(BadBodyError, OSError):
            while left > 0 and (piece := next(pieces, None)) is not None:
                left -= len(piece)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
