"""Files: they take no memory, survive whole or not at all, and share their bytes with copies."""

import os
import signal
import socket
import sqlite3
from contextlib import closing

import httpx
import pytest
from tests.sandbox.wire import HOME_ID, V1, V2
from tests.stress.big_files import DOORS, in_new_process
from tests.stress.endurance import start

from confluence_connector.sandbox import Sandbox

UPLOADS = f"{V1}/content/{HOME_ID}/child/attachment"
BOUNDARY = "edge"
HEAD = f'--{BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n'.encode()
TAIL = f"\r\n--{BOUNDARY}--\r\n".encode()
LARGE = 64 * 1024 * 1024


@pytest.mark.parametrize("kept_in", ["memory", "file"])
@pytest.mark.parametrize("door", DOORS)
def test_a_file_takes_no_memory(tmp_path, door, kept_in):
    grown = in_new_process(door, tmp_path / "big.db" if kept_in == "file" else None, 96)
    assert max(grown.values()) < 64, grown


def connect(line):
    """A raw connection that has announced an upload of so many bytes."""
    address = httpx.URL(line["api_url"])
    connection = socket.create_connection((address.host, address.port), timeout=30)
    lines = [
        f"POST /ex/confluence/{line['cloud_id']}{UPLOADS} HTTP/1.1",
        "host: x",
        f"authorization: Bearer {line['access_token']}",
        "x-atlassian-token: no-check",
        f"content-type: multipart/form-data; boundary={BOUNDARY}",
        f"content-length: {len(HEAD) + LARGE + len(TAIL)}",
    ]
    connection.sendall("\r\n".join([*lines, "", ""]).encode() + HEAD)
    return connection


def kill(process):
    os.kill(process.pid, signal.SIGKILL)
    process.wait(10)
    process.stdout.close()


def opened(sandbox):
    """A client at the gateway, inside the process."""
    return httpx.Client(
        transport=sandbox.transport,
        base_url=f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}",
        headers={
            "authorization": f"Bearer {sandbox.issue_token()}",
            "x-atlassian-token": "no-check",
        },
    )


def kept(path):
    """Sizes of attachments and of chunks, after the sandbox has opened the file once more."""
    with Sandbox(path) as sandbox, opened(sandbox) as client:
        listed = client.get(f"{V2}/pages/{HOME_ID}/attachments").json()["results"]
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        (chunks,) = db.execute("SELECT coalesce(sum(length(data)), 0) FROM file_chunk").fetchone()
    return [row["fileSize"] for row in listed], chunks


def test_killed_while_a_file_arrives(tmp_path):
    process, line = start("--db", str(tmp_path / "x.db"))
    with connect(line) as connection:
        connection.sendall(b"x" * (LARGE // 2))
        kill(process)
    assert kept(tmp_path / "x.db") == ([], 0)


def test_killed_while_a_file_is_written(tmp_path):
    path = tmp_path / "x.db"
    log = tmp_path / "x.db-wal"
    process, line = start("--db", str(path))
    with connect(line) as connection:
        connection.sendall(b"x" * LARGE + TAIL)
        while log.stat().st_size < LARGE // 8:
            assert process.poll() is None
        kill(process)
    # Where the machine was faster than the kill, all of it is there.
    assert kept(path) in (([], 0), ([LARGE], LARGE))


@pytest.mark.parametrize("size", [0, 1, 256 * 1024, 256 * 1024 + 1])
def test_sizes_around_a_chunk(api, size):
    data = b"x" * size
    (made,) = api.post(UPLOADS, files={"file": ("a", data)}).json()["results"]
    response = api.get(f"{UPLOADS}/{made['id']}/download", follow_redirects=True)
    assert response.content == data
    assert response.headers["content-length"] == str(size)
    head = api.head(f"{UPLOADS}/{made['id']}/download", follow_redirects=True)
    assert (head.headers["content-length"], head.content) == (str(size), b"")


async def test_an_asgi_server_streams_files(sandbox, api):
    data = os.urandom(600_000)
    api.post(UPLOADS, files={"file": ("a", data)})
    headers = {"authorization": f"Bearer {sandbox.issue_token()}"}
    transport = httpx.ASGITransport(app=sandbox.asgi())
    base = f"http://localhost/ex/confluence/{sandbox.cloud_id}"
    async with httpx.AsyncClient(transport=transport, headers=headers, base_url=base) as client:
        (row,) = (await client.get(f"{V2}/pages/{HOME_ID}/attachments")).json()["results"]
        path = f"{UPLOADS}/{row['id']}/download"
        response = await client.get(path, follow_redirects=True)
        assert response.content == data
        assert (await client.head(path, follow_redirects=True)).content == b""


def test_a_copy_keeps_the_bytes_as_long_as_it_lives(tmp_path):
    path = tmp_path / "x.db"
    with Sandbox(path) as sandbox, opened(sandbox) as client:
        (first,) = client.post(UPLOADS, files={"file": ("a", b"hello")}).json()["results"]
        sent = {
            "copyAttachments": True,
            "pageTitle": "Copy",
            "destination": {"type": "parent_page", "value": HOME_ID},
        }
        copy = client.post(f"{V1}/content/{HOME_ID}/copy", json=sent).json()
        attachments = f"{V2}/pages/{copy['id']}/attachments"
        (second,) = client.get(attachments).json()["results"]

        def chunks():
            with closing(sqlite3.connect(path)) as db:
                return db.execute("SELECT data FROM file_chunk").fetchall()

        def purge(attachment_id):
            client.delete(f"{V2}/attachments/{attachment_id}")
            assert client.delete(f"{V2}/attachments/{attachment_id}?purge=true").status_code == 204

        purge(first["id"])
        assert chunks() == [(b"hello",)]
        address = f"/wiki{second['downloadLink']}"
        assert client.get(address, follow_redirects=True).content == b"hello"
        purge(second["id"])
        assert chunks() == []


def test_a_file_that_is_purged_while_it_is_read(api):
    data = b"x" * 1_000_000
    (made,) = api.post(UPLOADS, files={"file": ("a", data)}).json()["results"]
    with api.stream("GET", f"{UPLOADS}/{made['id']}/download", follow_redirects=True) as response:
        pieces = response.iter_raw()
        assert next(pieces)
        for query in ("", "?purge=true"):
            assert api.delete(f"{V2}/attachments/{made['id']}{query}").status_code == 204
        with pytest.raises(httpx.ReadError):
            list(pieces)
