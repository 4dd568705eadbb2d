"""Sending and receiving a file with a bare socket: the most that the wire and the server give."""

from __future__ import annotations

import os
import socket
from urllib.parse import urlsplit

from meter import Meter, empty_file, main

_CHUNK = 1024 * 1024


def _connected(address: str) -> socket.socket:
    parts = urlsplit(address)
    return socket.create_connection((parts.hostname or "", parts.port or 80))


def upload(address: str, amount: int, meter: Meter) -> int:
    head = f"PUT /zeros HTTP/1.1\r\nContent-Length: {amount}\r\n\r\n"
    with _connected(address) as wire, empty_file(amount) as file, meter:
        wire.sendall(head.encode())
        while chunk := file.read(_CHUNK):
            wire.sendall(chunk)
        wire.recv(_CHUNK)
        return file.tell()


def download(address: str, amount: int, meter: Meter) -> int:
    buffer = bytearray(_CHUNK)
    with _connected(address) as wire, open(os.devnull, "wb") as to, meter:
        wire.sendall(f"GET /size/{amount}/media HTTP/1.1\r\n\r\n".encode())
        head, _, first = wire.recv(_CHUNK).partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200")
        received = to.write(first)
        while received < amount:
            received += to.write(buffer[: wire.recv_into(buffer)])
        return received


if __name__ == "__main__":
    main({"upload": upload, "download": download})
