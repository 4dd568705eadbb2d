"""The doors: in process, on a port, as an ASGI app, from the command line."""

import asyncio
import gzip
import json
import signal
import socket
import time

import httpx
import pytest
from tests.sandbox.wire import SPACE_ID, V2
from tests.stress.endurance import client_of, start

from confluence_connector.sandbox.__main__ import main


@pytest.fixture
def server(sandbox):
    with sandbox.serve() as running:
        yield running


@pytest.fixture
def on_port(sandbox, server):
    headers = {"authorization": f"Bearer {sandbox.issue_token()}"}
    gateway = f"{server.url}/ex/confluence/{sandbox.cloud_id}"
    with httpx.Client(base_url=gateway, headers=headers, trust_env=False) as client:
        yield client


async def test_async_transport(sandbox):
    headers = {"authorization": f"Bearer {sandbox.issue_token()}"}
    gateway = f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}"
    async with httpx.AsyncClient(
        transport=sandbox.transport, base_url=gateway, headers=headers
    ) as client:
        titles = [f"Page {number}" for number in range(20)]
        answers = await asyncio.gather(
            *(
                client.post(f"{V2}/pages", json={"spaceId": SPACE_ID, "title": title})
                for title in titles
            )
        )
    assert {answer.json()["title"] for answer in answers} == set(titles)


def test_transport_stands_in_for_the_clouds_hosts_only(sandbox):
    with (
        httpx.Client(transport=sandbox.transport) as client,
        pytest.raises(httpx.ConnectError, match=r"not for example\.com"),
    ):
        client.get("https://example.com/")


def test_port_serves_gateway_and_site(sandbox, server, on_port):
    assert on_port.get(f"{V2}/pages").status_code == 200
    auth = (sandbox.email, sandbox.issue_api_token())
    with httpx.Client(base_url=server.url, auth=auth, trust_env=False) as site:
        body = site.get(f"{V2}/pages").json()
        assert body["_links"]["base"] == f"{server.url}/wiki"
        assert site.get("/_edge/tenant_info").json() == {"cloudId": sandbox.cloud_id}


def test_chunked_body(on_port):
    def chunks():
        yield b'{"spaceId": "98304", '
        yield b'"title": "In pieces"}'

    response = on_port.post(
        f"{V2}/pages", content=chunks(), headers={"content-type": "application/json"}
    )
    assert response.json()["title"] == "In pieces"


def test_head_has_the_length_but_no_body(on_port):
    full, head = on_port.get(f"{V2}/spaces"), on_port.head(f"{V2}/spaces")
    assert head.status_code == 200
    assert head.content == b""
    assert head.headers["content-length"] == str(len(full.content))


def test_gzip_on_request_only(sandbox, on_port):
    for number in range(10):
        on_port.post(f"{V2}/pages", json={"spaceId": SPACE_ID, "title": f"Page {number}"})
    plain = on_port.get(f"{V2}/pages", headers={"accept-encoding": "identity"})
    packed = on_port.get(f"{V2}/pages")
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.json() == plain.json()


def test_one_connection_serves_many_requests(server, on_port):
    address = httpx.URL(server.url)
    token = on_port.headers["authorization"]
    path = f"{on_port.base_url.path.rstrip('/')}{V2}/spaces"
    request = f"GET {path} HTTP/1.1\r\nhost: x\r\nauthorization: {token}\r\n\r\n".encode()
    with socket.create_connection((address.host, address.port), timeout=5) as connection:
        reader = connection.makefile("rb")
        for _ in range(3):
            connection.sendall(request)
            assert reader.readline().startswith(b"HTTP/1.1 200")
            length = 0
            while line := reader.readline().strip():
                if line.startswith(b"content-length: "):
                    length = int(line.split()[1])
            assert json.loads(reader.read(length))["results"]


@pytest.mark.parametrize(
    "head", ["content-length: x", "content-length: -1", "transfer-encoding: chunked\r\n\r\nzz"]
)
def test_unreadable_bodies_on_the_port(sandbox, server, head):
    address = httpx.URL(server.url)
    path = f"/ex/confluence/{sandbox.cloud_id}{V2}/pages"
    head = f"host: x\r\nauthorization: Bearer {sandbox.issue_token()}\r\n{head}"
    with socket.create_connection((address.host, address.port), timeout=5) as connection:
        connection.sendall(f"POST {path} HTTP/1.1\r\n{head}\r\n\r\n".encode())
        assert connection.makefile("rb").readline().startswith(b"HTTP/1.1 400")


def test_interruptions_on_the_port(sandbox, on_port):
    sandbox.fail_next(interruption="disconnect")
    with pytest.raises(httpx.RemoteProtocolError):
        on_port.get(f"{V2}/pages")
    sandbox.fail_next(interruption="timeout")
    with pytest.raises(httpx.ReadTimeout):
        on_port.get(f"{V2}/pages", timeout=0.2)
    assert on_port.get(f"{V2}/pages").status_code == 200


def test_only_loopback_unless_told_twice(sandbox):
    with pytest.raises(ValueError, match="not a loopback address"):
        sandbox.serve(host="0.0.0.0")
    with sandbox.serve(host="0.0.0.0", allow_remote=True) as server:
        assert server.url


def test_taken_port(sandbox, server):
    with pytest.raises(OSError):
        sandbox.serve(port=httpx.URL(server.url).port or 0)


async def test_asgi_app(sandbox):
    headers = {"authorization": f"Bearer {sandbox.issue_token()}"}
    transport = httpx.ASGITransport(app=sandbox.asgi())
    async with httpx.AsyncClient(transport=transport, headers=headers) as client:
        url = f"http://localhost/ex/confluence/{sandbox.cloud_id}{V2}/spaces?keys=DOCS"
        response = await client.get(url)
        assert response.json()["results"][0]["key"] == "DOCS"
        assert response.json()["_links"]["base"] == "http://localhost/wiki"
        head = await client.head(url)
        assert head.content == b""


def test_start_line_and_stop():
    process, line = start("--latency-ms", "50")
    try:
        with client_of(line) as client:
            began = time.monotonic()
            assert client.get(f"{V2}/spaces").status_code == 200
            assert time.monotonic() - began >= 0.05
        auth = (line["email"], line["api_token"])
        site = httpx.get(f"{line['site_url']}{V2}/spaces", auth=auth, trust_env=False)
        assert site.status_code == 200
    finally:
        process.terminate()
        assert process.wait(10) == 0
        assert process.stdout is not None
        process.stdout.close()


def test_remote_host_needs_a_second_word(capsys):
    before = {name: signal.getsignal(name) for name in (signal.SIGTERM, signal.SIGINT)}
    try:
        assert main(["--host", "0.0.0.0"]) == 1
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)
    assert "not a loopback address" in capsys.readouterr().err


def test_packed_answer_is_not_kept_for_the_next_request(sandbox, on_port):
    sandbox.fail_next(2, status=500, body="x" * 2000)
    assert on_port.get("/wiki/x").text == "x" * 2000
    raw = on_port.get("/wiki/x", headers={"accept-encoding": "identity"})
    assert raw.content == b"x" * 2000
    assert gzip.compress(raw.content) != raw.content


def test_port_refuses_an_odd_method(on_port):
    assert on_port.request("QUERY", f"{V2}/pages").status_code == 405
