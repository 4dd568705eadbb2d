"""A door with TLS in front of the sandbox, for clients that refuse plain HTTP."""

import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def make_certificate(folder: Path) -> Path:
    """Make a certificate for localhost that is its own authority; openssl must be installed."""
    path = folder / "localhost.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-keyout", str(path), "-out", str(path), "-subj", "/CN=localhost"),
            *("-addext", "subjectAltName=DNS:localhost"),
        ],
        check=True,
        capture_output=True,
    )
    return path


@contextmanager
def tls_in_front_of(port: int, certificate: Path) -> Iterator[str]:
    """Pass on what arrives at the URL that this gives to a port of this machine."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_accept, args=(listener, context, port), daemon=True).start()
        yield f"https://localhost:{listener.getsockname()[1]}"


def _accept(listener: socket.socket, context: ssl.SSLContext, port: int) -> None:
    with suppress(OSError):  # the listener was closed
        while True:
            accepted, _ = listener.accept()
            threading.Thread(target=_connect, args=(accepted, context, port), daemon=True).start()


def _connect(accepted: socket.socket, context: ssl.SSLContext, port: int) -> None:
    with suppress(OSError):  # either side hung up
        outside = context.wrap_socket(accepted, server_side=True)
        inside = socket.create_connection(("127.0.0.1", port))
        threading.Thread(target=_pump, args=(inside, outside), daemon=True).start()
        _pump(outside, inside)


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError), target:
        while data := source.recv(65536):
            target.sendall(data)
