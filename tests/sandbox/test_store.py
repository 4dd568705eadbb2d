"""The store: files, and several processes' worth of connections."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import httpx
import pytest
from tests.sandbox.wire import SPACE_ID, V2

from confluence_connector import sandbox as package
from confluence_connector.sandbox import Sandbox, StoreFileError
from confluence_connector.sandbox.__main__ import main


def client_of(sandbox, token):
    gateway = f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}"
    return httpx.Client(
        transport=sandbox.transport,
        base_url=gateway,
        headers={"authorization": f"Bearer {token}"},
    )


def test_file_keeps_its_data(tmp_path):
    path = tmp_path / "sandbox.db"
    with Sandbox(path) as sandbox:
        token = sandbox.issue_token()
        with client_of(sandbox, token) as client:
            client.post(f"{V2}/pages", json={"spaceId": SPACE_ID, "title": "Kept"})
    with Sandbox(path) as sandbox, client_of(sandbox, token) as client:
        titles = [page["title"] for page in client.get(f"{V2}/pages").json()["results"]]
    assert titles == ["Docs Home", "Kept"]


def test_two_sandboxes_share_a_file(tmp_path):
    path = tmp_path / "sandbox.db"
    with Sandbox(path) as one, Sandbox(path) as two:
        token = one.issue_token()
        with client_of(one, token) as first, client_of(two, token) as second:
            made = first.post(f"{V2}/pages", json={"spaceId": SPACE_ID, "title": "Shared"}).json()
            assert second.get(f"{V2}/pages/{made['id']}").status_code == 200
            again = second.post(f"{V2}/pages", json={"spaceId": SPACE_ID, "title": "shared"})
            assert again.status_code == 400


def database(path, statement):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def test_file_of_another_layout_is_refused(tmp_path):
    path = tmp_path / "other.db"
    database(path, "PRAGMA user_version = 99")
    with pytest.raises(StoreFileError, match="layout 99"):
        Sandbox(path)


def test_somebody_elses_database_is_left_alone(tmp_path):
    path = tmp_path / "guests.db"
    database(path, "CREATE TABLE guest (name TEXT)")
    with pytest.raises(StoreFileError, match="not a sandbox's"):
        Sandbox(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("guest",)]


@pytest.mark.parametrize("name", ["notes.txt", "missing/site.db", "."])
def test_what_cannot_be_a_database_is_one_sentence(tmp_path, name, capsys):
    (tmp_path / "notes.txt").write_text("Ribs, corn.\n" * 500)
    with pytest.raises(StoreFileError, match="cannot hold a sandbox"):
        Sandbox(tmp_path / name)
    assert main(["--db", str(tmp_path / name)]) == 1
    assert "cannot hold a sandbox" in capsys.readouterr().err


def test_no_statement_numbers_its_placeholders():
    # Python 3.12.1 warns of a tuple bound to them, and Python 3.14 refuses it.
    for path in Path(package.__file__).parent.rglob("*.py"):
        assert not re.search(r"\?[0-9]", path.read_text("utf-8")), path
