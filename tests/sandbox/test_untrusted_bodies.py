"""Bodies of callers without a credential are not read, and nobody's body is read without end."""

import contextlib
import os
import socket
import stat
import subprocess
import sys
import time

import httpx
import pytest
from tests.sandbox.wire import V1, V2

from confluence_connector.sandbox import Sandbox, StoreFileError
from confluence_connector.sandbox.__main__ import main
from confluence_connector.sandbox.search.extract import plain_text

PIECE = b"x" * 65536
FORM = "multipart/form-data; boundary=x"
GATEWAY = "/ex/confluence/11111111-2222-3333-4444-555555555555"


class Counted:
    """An endless body that counts what was read of it."""

    def __init__(self):
        self.read = 0

    def __iter__(self):
        while self.read < 64 * 1024 * 1024:
            self.read += len(PIECE)
            yield PIECE

    async def pieces(self):
        for piece in self:
            yield piece


def headers(token, content_type):
    return {"content-type": content_type, **({"authorization": token} if token else {})}


PATHS = [
    f"{GATEWAY}{V2}/pages",
    f"{GATEWAY}{V1}/content/98400/child/attachment",
    f"{V1}/content/98400/child/attachment",
    "/wiki/anything",
    "/elsewhere",
    "/oauth/token",
]


@pytest.mark.parametrize("token", ["", "Bearer unknown", "Basic %%%", "Basic YTpi"])
@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("content_type", [FORM, "application/json"])
def test_a_body_without_a_credential_is_not_read(sandbox, token, path, content_type):
    body = Counted()
    gateway = path.startswith(("/ex", "/oauth"))
    host = sandbox.api_url if gateway else sandbox.site_url
    with httpx.Client(transport=sandbox.transport) as client:
        response = client.post(
            host + path, content=iter(body), headers=headers(token, content_type)
        )
    assert response.status_code >= 400
    assert body.read <= (2 * len(PIECE) if path == "/oauth/token" else 0)


async def test_nor_is_it_by_the_async_doors(sandbox):
    for transport in (sandbox.transport, httpx.ASGITransport(app=sandbox.asgi())):
        body = Counted()
        async with httpx.AsyncClient(transport=transport) as client:
            url = f"https://acme.atlassian.net{V1}/content/98400/child/attachment"
            response = await client.post(url, content=body.pieces(), headers=headers("", FORM))
        assert response.status_code == 403
        assert body.read == 0


def test_a_token_without_the_scope_cannot_fill_the_disk_either(sandbox, sign_in):
    body = Counted()
    with sign_in(sandbox.issue_token(scopes=["read:page:confluence"])) as api:
        response = api.post(
            f"{V1}/content/98400/child/attachment",
            content=iter(body),
            headers={"content-type": FORM},
        )
    assert (response.status_code, body.read) == (401, 0)


@pytest.mark.parametrize(
    ("path", "content_type", "status"),
    [(f"{V2}/pages", "application/json", 413), (f"{V1}/content/98400/child/attachment", FORM, 404)],
)
def test_a_body_is_read_as_far_as_its_limit(sandbox, api, path, content_type, status):
    sandbox.upload_limit = sandbox.body_limit = 1024 * 1024
    body = Counted()
    response = api.post(path, content=iter(body), headers={"content-type": content_type})
    assert response.status_code == status
    assert body.read <= 3 * 1024 * 1024


def sent_until_refused(connection):
    sent = 0
    with contextlib.suppress(OSError):
        while sent < 256 * 1024 * 1024:
            sent += connection.send(PIECE)
    return sent


def test_on_the_port_the_refusal_arrives_and_ends_the_connection(sandbox):
    with sandbox.serve() as server:
        url = httpx.URL(server.url)
        with socket.create_connection((url.host, url.port), timeout=10) as connection:
            connection.sendall(
                f"POST {V1}/content/98400/child/attachment HTTP/1.1\r\nhost: x\r\n"
                f"content-type: {FORM}\r\ncontent-length: 99999999999\r\n\r\n".encode()
            )
            assert sent_until_refused(connection) < 64 * 1024 * 1024
        body = b"x" * 1024 * 1024
        with httpx.Client(base_url=server.url, trust_env=False) as client:
            for _ in range(2):
                response = client.post("/wiki/x", content=body, headers=headers("", FORM))
                assert response.headers["connection"] == "close"
                assert response.status_code == 403


@pytest.mark.parametrize("has_token", [False, True])
def test_a_client_that_asks_first_is_told_whether_to_send(sandbox, has_token):
    token = f"authorization: Bearer {sandbox.issue_token()}\r\n" if has_token else ""
    with sandbox.serve() as server:
        url = httpx.URL(server.url)
        with (
            socket.create_connection((url.host, url.port), timeout=10) as connection,
            connection.makefile("rb") as reader,
        ):
            connection.sendall(
                f"POST {GATEWAY}{V2}/pages HTTP/1.1\r\nhost: x\r\n{token}expect: 100-continue\r\n"
                "content-type: application/json\r\ncontent-length: 2\r\n\r\n".encode()
            )
            first = reader.readline()
            assert first.startswith(b"HTTP/1.1 100" if has_token else b"HTTP/1.1 404")
            if has_token:
                connection.sendall(b"{}")
                assert reader.readline() == b"\r\n"
                assert reader.readline().startswith(b"HTTP/1.1 400")


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
def test_the_database_is_its_owners_alone(tmp_path):
    path = tmp_path / "site.db"
    with Sandbox(path) as sandbox:
        sandbox.issue_token()
        modes = {name.name: stat.S_IMODE(name.stat().st_mode) for name in tmp_path.iterdir()}
    assert len(modes) > 1
    assert set(modes.values()) == {0o600}


FULL_DISK = """
import pathlib, resource, signal, sys
from confluence_connector.sandbox import Sandbox, StoreFileError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
for size in (0, 4096, 100_000, 600_000):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    path = pathlib.Path(sys.argv[1], f"{size}.db")
    try:
        sandbox = Sandbox(path)
        while True:
            sandbox.issue_token()
    except StoreFileError as error:
        assert str(path) in str(error), error
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    with Sandbox(path) as again:  # with room again, whatever was there is whole
        again.issue_token()
print("whole")
"""


@pytest.mark.skipif(os.name == "nt", reason="POSIX limits")
def test_a_full_disk_is_one_sentence(tmp_path):
    command = [sys.executable, "-c", FULL_DISK, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == "whole\n", done.stderr


@pytest.mark.parametrize("port", ["-1", "65536", "x", "٣"])
def test_what_is_not_a_port_is_one_sentence(sandbox, port, capsys):
    with pytest.raises(SystemExit):
        main([f"--port={port}"])
    assert "is not a port" in capsys.readouterr().err
    if port in ("-1", "65536"):
        with pytest.raises(ValueError, match="is not a port"):
            sandbox.serve(port=int(port))


@pytest.mark.parametrize(
    "body",
    [
        "<![CDATA[" * 40_000,
        "<![CDATA[" + "<ac:parameter>" * 40_000 + "]]>",
        "<ac:parameter>" * 40_000,
        "<" * 400_000,
        "<ac:macro " * 40_000,
        "<ri:user " + "ri:account-id=" * 40_000,
    ],
)
def test_the_search_reads_every_body_in_linear_time(body):
    started = time.process_time()
    plain_text(body)
    assert time.process_time() - started < 2


def test_text_is_taken_out_of_a_body_as_people_read_it():
    body = (
        '<p>a<b>b</b> c</p><ac:structured-macro ac:name="code"><ac:parameter ac:name="language">'
        'py</ac:parameter><ac:parameter ac:name="x" /><ac:plain-text-body><![CDATA[if a <b> c]]>'
        "</ac:plain-text-body></ac:structured-macro>"
    )
    assert plain_text(body) == "ab c if a <b> c"


def test_opening_a_broken_file_names_it(tmp_path):
    (tmp_path / "folder").mkdir()
    with pytest.raises(StoreFileError, match="folder"):
        Sandbox(tmp_path / "folder")
