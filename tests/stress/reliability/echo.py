"""The worst server: it repeats whatever it was sent, wherever a response has room for it."""

from __future__ import annotations

import html
import json
import threading
from base64 import b64decode
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Literal, Self
from urllib.parse import parse_qsl, quote, urlsplit

PLACES = (
    "JSON body",
    "text body",
    "header",
    "challenge",
    "cookie",
    "location",
    "reason",
    "broken header",
)
FORMS = {
    "as it is": str,
    "percent-encoded": lambda text: quote(text, safe=""),
    "for HTML": html.escape,
    "for JSON": lambda text: json.dumps(text)[1:-1],
}
STATUSES = (200, 302, 400, 401, 403, 404, 409, 429, 500, 503)
_ATTACHMENT = {
    "id": "att9",
    "status": "current",
    "title": "list.csv",
    "fileSize": 4,
    "pageId": "7",
    "createdAt": "2026-09-01T10:00:00.000Z",
    "downloadLink": "/download/7/list.csv",
    "mediaType": "text/csv",
    "fileId": "f",
}


class Echo:
    """A server on the loopback, to be used in ``with``.

    Attributes:
        url: Its address.
        status: Of its responses.
        place: Where in a response it repeats what it was sent.
        form: How, of `FORMS`.
        gift: A secret of its own.
        gives: Where it gives that away: as fetched tokens, in a cookie, in a download's link.
    """

    def __init__(self) -> None:
        self.status = 200
        self.place = PLACES[0]
        self.form = "as it is"
        self.gift = ""
        self.gives: Literal["", "fetched tokens", "cookie", "link"] = ""
        handler = type("Handler", (_Handler,), {"echo": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        # A client that hangs up in disgust is what is expected here.
        self._server.handle_error = lambda request, address: None  # type: ignore[method-assign]
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    echo: Echo

    def response(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        path = urlsplit(self.path).path
        if self.echo.gives == "fetched tokens" and path.endswith("/oauth/token"):
            grant = {"access_token": self.echo.gift, "refresh_token": self.echo.gift}
            self._send(200, json.dumps(grant))
        elif path.endswith("/attachments/att9"):
            self._send(200, json.dumps(_ATTACHMENT))
        elif path.endswith("/download"):
            token = self.echo.gift if self.echo.gives == "link" else "of-the-link"
            link = f"/media?token={quote(token, safe='')}&name=list.csv"
            self._send(302, "", {"Location": link})
        elif path == "/media" and self.echo.status < 400:
            self._send(200, "ribs")  # a file's content is the user's, whatever it is
        else:
            self._repeat(" and ".join(map(FORMS[self.echo.form], self._sent(body))))

    do_GET = do_POST = do_PUT = response  # noqa: N815

    def _sent(self, body: bytes) -> Iterator[str]:
        """Yield everything in the request that may be a secret, and the server's own."""
        header = self.headers.get("Authorization", "")
        scheme, _, value = header.partition(" ")
        yield from (header, value)
        if scheme == "Basic":
            yield b64decode(value).decode().partition(":")[2]
        if "form-urlencoded" in self.headers.get("Content-Type", ""):
            yield from (text for _, text in parse_qsl(body.decode()))
        yield from (text for _, text in parse_qsl(urlsplit(self.path).query))

    def _repeat(self, text: str) -> None:
        told = f"you sent {text}, did you?"
        headers = {
            "header": {"X-Sent": told},
            "challenge": {"WWW-Authenticate": f'Bearer realm="wiki", error_description="{told}"'},
            "location": {"Location": f"/elsewhere/{quote(text, safe='')}"},
            "broken header": {"Not a name": told},
        }.get(self.echo.place, {})
        if self.echo.place == "cookie":
            session = self.echo.gift if self.echo.gives == "cookie" else text
            headers = {"Set-Cookie": f"session={session}; Path=/"}
        body = {"JSON body": json.dumps({"message": told}), "text body": told}
        if self.echo.status < 400:
            del body["JSON body"]  # content is the user's, whatever it is
        reason = told if self.echo.place == "reason" else None
        self._send(self.echo.status, body.get(self.echo.place, "{}"), headers, reason)

    def _send(
        self,
        status: int,
        body: str,
        headers: dict[str, str] | None = None,
        reason: str | None = None,
    ) -> None:
        content = body.encode()
        self.send_response(status, reason)
        kind = "application/json" if body[:1] == "{" else "text/plain"
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        pass
