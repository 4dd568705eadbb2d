"""The store: files, several processes' worth of connections, many writers at once."""

import asyncio
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from tests.sandbox.wire import SPACE_ID, V2, storage

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


@pytest.mark.parametrize("in_file", [False, True])
def test_many_threads_lose_no_version(tmp_path, in_file):
    """Every writer reads, counts up and writes; a refused one tries again."""
    with Sandbox(tmp_path / "sandbox.db" if in_file else None) as sandbox:
        token = sandbox.issue_token()
        with client_of(sandbox, token) as client:
            sent = {"spaceId": SPACE_ID, "title": "Counter", "body": storage("<p>0</p>")}
            page_id = client.post(f"{V2}/pages", json=sent).json()["id"]
        start = threading.Barrier(8)

        def write(worker: int) -> int:
            written = 0
            start.wait()
            with client_of(sandbox, token) as client:
                while written < 5:
                    page = client.get(f"{V2}/pages/{page_id}").json()
                    sent = {
                        "id": page_id,
                        "status": "current",
                        "title": "Counter",
                        "body": storage(f"<p>{worker} {written}</p>"),
                        "version": {"number": page["version"]["number"] + 1},
                    }
                    response = client.put(f"{V2}/pages/{page_id}", json=sent)
                    assert response.status_code in (200, 409)
                    written += response.status_code == 200
            return written

        with ThreadPoolExecutor(8) as pool:
            assert sum(pool.map(write, range(8))) == 40
        with client_of(sandbox, token) as client:
            versions = client.get(f"{V2}/pages/{page_id}/versions?limit=250").json()["results"]
    assert [version["number"] for version in versions] == list(range(41, 0, -1))


def test_only_one_writer_gets_a_title(tmp_path):
    with Sandbox(tmp_path / "sandbox.db") as sandbox:
        token = sandbox.issue_token()

        def create(_: int) -> int:
            with client_of(sandbox, token) as client:
                sent = {"spaceId": SPACE_ID, "title": "Wanted"}
                return client.post(f"{V2}/pages", json=sent).status_code

        with ThreadPoolExecutor(8) as pool:
            assert sorted(pool.map(create, range(8))) == [200] + [400] * 7


async def test_tasks_and_threads_together(sandbox):
    token = sandbox.issue_token()
    gateway = f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}"
    headers = {"authorization": f"Bearer {token}"}

    def create_in_thread(number: int) -> int:
        with client_of(sandbox, token) as client:
            sent = {"spaceId": SPACE_ID, "title": f"Thread {number}"}
            return client.post(f"{V2}/pages", json=sent).status_code

    async with httpx.AsyncClient(
        transport=sandbox.transport, base_url=gateway, headers=headers
    ) as client:

        async def create(number: int) -> int:
            sent = {"spaceId": SPACE_ID, "title": f"Task {number}"}
            return (await client.post(f"{V2}/pages", json=sent)).status_code

        threads = [asyncio.to_thread(create_in_thread, number) for number in range(20)]
        tasks = [create(number) for number in range(20)]
        statuses = await asyncio.gather(*threads, *tasks)
        listed = (await client.get(f"{V2}/pages?limit=250")).json()["results"]
    assert set(statuses) == {200}
    assert len({page["id"] for page in listed}) == 41
