"""A server whose certificate is not trusted."""

from __future__ import annotations

import contextlib
import shutil
import socket
import ssl
import subprocess
import threading
from pathlib import Path

import pytest

from confluence_connector import Confluence, RetryPolicy, TransportError


@pytest.fixture
def own_authority(tmp_path: Path) -> Path:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not installed")
    key, certificate = tmp_path / "key.pem", tmp_path / "ca.pem"
    subprocess.run(
        [
            *(openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-keyout", str(key), "-out", str(certificate), "-subj", "/CN=localhost"),
            *("-addext", "subjectAltName=DNS:localhost"),
        ],
        check=True,
        capture_output=True,
    )
    return tmp_path


def test_an_unknown_authority_is_tried_once_and_the_way_out_named(
    own_authority: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own_authority / "ca.pem", own_authority / "key.pem")
    handshakes: list[bool] = []
    listener = socket.create_server(("localhost", 0))

    def serve() -> None:
        while True:
            try:
                plain, _ = listener.accept()
            except OSError:
                return
            handshakes.append(False)
            with contextlib.suppress(OSError), context.wrap_socket(plain, server_side=True) as tls:
                handshakes[-1] = True
                tls.recv(9000)
                tls.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]")

    threading.Thread(target=serve, daemon=True).start()
    url = f"https://localhost:{listener.getsockname()[1]}"
    try:
        with (
            Confluence("a-token", api_url=url, retry=RetryPolicy(first_wait=0)) as confluence,
            pytest.raises(TransportError, match="SSL_CERT_FILE"),
        ):
            confluence.sites()
        assert len(handshakes) == 1
        monkeypatch.setenv("SSL_CERT_FILE", str(own_authority / "ca.pem"))
        with Confluence("a-token", api_url=url) as confluence:
            assert confluence.sites() == []
        monkeypatch.delenv("SSL_CERT_FILE")
        trusting = ssl.create_default_context(cafile=own_authority / "ca.pem")
        with Confluence("a-token", api_url=url, ssl_context=trusting) as confluence:
            assert confluence.sites() == []
    finally:
        listener.close()
