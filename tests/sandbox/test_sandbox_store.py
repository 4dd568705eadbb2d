"""The store: files, and several processes' worth of connections."""

import sqlite3

import httpx
import pytest
from tests.sandbox.wire import SPACE_ID, V2

from confluence_connector.sandbox import Sandbox
from confluence_connector.sandbox.store import StoreVersionError


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


def test_file_of_another_layout_is_refused(tmp_path):
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StoreVersionError, match="layout 99"):
        Sandbox(path)
