"""Receive the browser's redirect on the loopback, once."""

from __future__ import annotations

import threading
import webbrowser
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import urlsplit

import click

from ..errors import ConfigurationError
from .terminal import notice

__all__ = ["wait_for_callback"]

_PATIENCE = 300.0  # seconds that a person has to agree
_PAGE = (
    b"<!doctype html><meta charset=utf-8><title>confluence-connector</title>"
    b"<body style='font: 1.2rem sans-serif; margin: 3rem'>Close this window and go back to the "
    b"terminal, which says whether you are signed in."
)


def wait_for_callback(callback: str, *, open_url: str) -> str:
    """Open the consent page, and return the address that the browser is redirected to.

    Args:
        callback: The callback URL; it must be plain http on the loopback.
        open_url: The consent page.

    Raises:
        ConfigurationError: The callback cannot be served, or there was no consent in time.
    """
    parts = urlsplit(callback)
    if parts.scheme != "http" or parts.hostname not in {"127.0.0.1", "localhost"}:
        raise ConfigurationError(
            f"the callback {callback} is not on this machine: use http://127.0.0.1:PORT/PATH, or "
            "--paste"
        )
    received: list[str] = []
    done = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            ours = urlsplit(self.path).path == parts.path
            self.send_response(200 if ours else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            if ours:
                self.wfile.write(_PAGE)
                received.append(f"http://{parts.netloc}{self.path}")
                done.set()

        def log_message(self, format: str, *args: object) -> None:
            """Print nothing: the request line holds the code."""

    try:
        server = HTTPServer((parts.hostname, parts.port or 80), Handler)
    except OSError as error:
        raise ConfigurationError(
            f"the callback {callback} cannot be served ({error.strerror}): register another port "
            "with the app and pass it with --callback, or use --paste"
        ) from None
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        notice(f"Opening the browser; if nothing happens, open this address:\n{open_url}")
        webbrowser.open(open_url)
        if not done.wait(_PATIENCE):
            raise ConfigurationError(f"no consent within {_PATIENCE:.0f} seconds")
    finally:
        server.shutdown()
        server.server_close()
        click.get_current_context().call_on_close(thread.join)
    return received[0]
