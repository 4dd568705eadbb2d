"""The proxy itself: what it prints would be taken for a fault of the client."""

from __future__ import annotations

import socket
import time
from urllib.parse import urlsplit

import pytest
from tests.stress.reliability.proxy import Proxy


def connect(proxy: Proxy) -> socket.socket:
    address = urlsplit(proxy.url)
    return socket.create_connection((address.hostname, address.port))


def test_closing_with_connections_open_is_silent(caplog: pytest.LogCaptureFixture) -> None:
    with Proxy("http://127.0.0.1:9", "http://127.0.0.1:9") as proxy:
        clients = [connect(proxy) for _ in range(3)]
        until = time.monotonic() + 10
        while proxy.open_connections < len(clients) and time.monotonic() < until:
            time.sleep(0.005)
        assert proxy.open_connections == len(clients)
    for client in clients:
        assert client.recv(1) == b""
        client.close()
    assert not caplog.records


def test_closing_while_clients_connect_is_silent(caplog: pytest.LogCaptureFixture) -> None:
    with Proxy("http://127.0.0.1:9", "http://127.0.0.1:9") as proxy:
        for _ in range(20):
            clients = [connect(proxy) for _ in range(5)]
            proxy.refuse()
            proxy.open()
            for client in clients:
                client.close()
    assert not caplog.records
