from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import pytest
from spec.pipeline.layout import Layout, read_json
from spec.pipeline.refresh import main
from tests.spec.small_api import V1, V2, changed
from tests.spec.test_changes_rules import GET
from tests.spec.vendored import contents, published, vendor

NEW = published(changed(V2, f"{GET}/deprecated", True))


class Vendor(BaseHTTPRequestHandler):
    """Serves v1 as it was, and v2 as the test wants."""

    status = 200
    headers_of_v2: ClassVar[dict[str, str]] = {}
    body = NEW
    repeat = 1

    def do_GET(self) -> None:
        if self.path == "/v1":
            self._send(200, published(V1), {})
        else:
            self._send(self.status, self.body, self.headers_of_v2)

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        for _ in range(self.repeat if self.path == "/v2" else 1):
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def vendor_of_v2() -> Iterator[type[Vendor]]:
    handler = type("TestVendor", (Vendor,), {})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        handler.address = f"http://127.0.0.1:{server.server_port}"
        yield handler
        server.shutdown()
        thread.join()


@pytest.fixture
def tree(tiny: Layout, vendor_of_v2: Any) -> Layout:
    return vendor(tiny, {"v1": V1, "v2": V2}, vendor_of_v2.address)


def test_both_documents_are_read_from_their_addresses(tree: Layout, capsys: Any) -> None:
    assert main([], tree) == 0
    assert read_json(tree.document("v2"))["paths"]["/pages/{id}"]["get"]["deprecated"] is True
    printed = capsys.readouterr().out
    assert "v1: still the publication of 2026-01-01" in printed
    assert "v2: new facts" in printed
    assert main([], tree) == 0
    assert "v2: still the publication" in capsys.readouterr().out


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "gone": ({"status": 404}, "returned 404, expected 200"),
    "moved": (
        {"status": 302, "headers_of_v2": {"Location": "https://example.com/"}},
        "returned 302, expected 200",
    ),
    "a web page": ({"body": b"<html>" + b" " * 60_000}, "is a web page, not JSON"),
    "cut off": (
        {"headers_of_v2": {"Content-Length": str(len(NEW) + 1000)}},
        "could not be read to the end",
    ),
    "50 MB": ({"body": b"[" * 1_000_000, "repeat": 50}, "is larger than 20,000,000 bytes"),
}


@pytest.mark.parametrize(("response", "said"), BAD.values(), ids=BAD)
def test_a_bad_response_changes_nothing(
    response: dict[str, Any], said: str, tree: Layout, vendor_of_v2: Any, capsys: Any
) -> None:
    for name, value in response.items():
        setattr(vendor_of_v2, name, value)
    before = contents(tree)
    assert main([], tree) == 2
    assert contents(tree) == before
    assert said in capsys.readouterr().err


def test_nobody_response(tree: Layout, capsys: Any) -> None:
    vendor(tree, {"v1": V1, "v2": V2}, "http://127.0.0.1:1")
    assert main([], tree) == 2
    assert "could not be read" in capsys.readouterr().err


def test_no_address(tree: Layout, capsys: Any) -> None:
    tree.source("v1").write_text("date = 2026-01-01\n", encoding="utf-8")
    assert main([], tree) == 2
    assert "names no address" in capsys.readouterr().err
