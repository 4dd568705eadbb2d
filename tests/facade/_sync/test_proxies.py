# Derived from tests/facade/_async/test_proxies.py by `nox -s unasync`: change that file instead.
"""Requests through a proxy: which ones, and what becomes of a proxy that refuses."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from confluence_connector import Confluence, RetryPolicy, TransportError

ONCE = RetryPolicy(attempts=1)


class Refusing:
    """A proxy on the loopback that refuses all, and keeps the first line of each request."""

    def __init__(self, listener: socket.socket) -> None:
        self.asked: list[bytes] = []
        self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self._listener = listener
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                self.asked.append(connection.recv(65_536).split(b"\r\n")[0])
                connection.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Refusing]:
    for name in ("https_proxy", "all_proxy", "no_proxy", "http_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        try:
            yield Refusing(listener)
        finally:
            listener.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize("by", ["argument", "environment"])
def test_a_request_goes_through_the_proxy_and_its_refusal_is_reported(
    proxy: Refusing, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    if by == "environment":
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    options = {"proxy": proxy.url} if by == "argument" else {}
    with Confluence("a-token", cloud_id="1", retry=ONCE, **options) as confluence:
        with pytest.raises(TransportError, match="ProxyError"):
            confluence.spaces.list().first()
    assert proxy.asked == [b"CONNECT api.atlassian.com:443 HTTP/1.1"]


def test_an_exempt_host_is_asked_directly(proxy: Refusing, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with Confluence(
        "a-token", cloud_id="1", api_url=f"https://127.0.0.1:{port}", retry=ONCE
    ) as confluence:
        with pytest.raises(TransportError, match="ConnectError"):
            confluence.spaces.list().first()
    assert proxy.asked == []
