"""Many writers at once, and a process killed while it writes: what must not be lost.

The default tests run both in short; `python -m tests.stress.endurance` runs them in full.
"""

import asyncio
import itertools
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from tests.sandbox.wire import SPACE_ID, V2, storage

from confluence_connector.sandbox import Sandbox


@dataclass
class Written:
    """What the sandbox has acknowledged, and what it has refused.

    Attributes:
        edits: Body of each version by page and number.
        titles: Id of each page by title.
        refused: Writes that others were faster with.
    """

    edits: dict[tuple[str, int], str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    refused: int = 0

    def note_edit(self, page_id: str, number: int, body: str, response: httpx.Response) -> None:
        """Keep an edit, or count it as refused."""
        if response.status_code == 409:
            self.refused += 1
            return
        assert response.status_code == 200, response.text
        assert (page_id, number) not in self.edits, "one version was given to two writers"
        self.edits[page_id, number] = body

    def note_page(self, title: str, response: httpx.Response) -> None:
        """Keep a new page, or count it as refused."""
        if response.status_code == 400:
            self.refused += 1
            return
        assert response.status_code == 200, response.text
        assert title not in self.titles, "one title was given to two pages"
        self.titles[title] = response.json()["id"]


def write_together(sandbox: Sandbox, *, threads: int, tasks: int, seconds: float) -> Written:
    """Let threads and tasks edit two pages and fight for titles; then look what is there."""
    written = Written()
    with _client(sandbox) as client:
        pages = [_create(client, f"Counter {n}").json()["id"] for n in range(2)]
    end = time.monotonic() + seconds

    def in_thread(worker: int) -> None:
        with _client(sandbox) as client:
            for turn in _turns(end):
                page_id = pages[worker % 2]
                number = _next_number(client.get(_address(page_id)))
                body = f"<p>thread {worker} {turn}</p>"
                sent = _edit(page_id, worker, number, body)
                written.note_edit(page_id, number, body, client.put(_address(page_id), json=sent))
                title = f"Wanted {len(written.titles)}"
                written.note_page(title, _create(client, title))

    async def in_task(client: httpx.AsyncClient, worker: int) -> None:
        for turn in _turns(end):
            page_id = pages[worker % 2]
            number = _next_number(await client.get(_address(page_id)))
            await asyncio.sleep(0)
            body = f"<p>task {worker} {turn}</p>"
            sent = _edit(page_id, worker, number, body)
            response = await client.put(_address(page_id), json=sent)
            written.note_edit(page_id, number, body, response)
            title = f"Wanted {len(written.titles)}"
            sent = {"spaceId": SPACE_ID, "title": title}
            written.note_page(title, await client.post(f"{V2}/pages", json=sent))

    async def all_tasks() -> None:
        async with httpx.AsyncClient(**_options(sandbox)) as client:
            await asyncio.gather(*(in_task(client, worker) for worker in range(tasks)))

    with ThreadPoolExecutor(threads + 1) as pool:
        running = [pool.submit(in_thread, worker) for worker in range(threads)]
        running.append(pool.submit(asyncio.run, all_tasks()))
        for done in running:
            done.result()
    with _client(sandbox) as client:
        _check(client, pages, written)
    return written


def _check(client: httpx.Client, pages: list[str], written: Written) -> None:
    for page_id in pages:
        kept = {
            row["number"]: row["body"]["storage"]["value"] for row in _versions(client, page_id)
        }
        assert sorted(kept) == list(range(1, len(kept) + 1)), "versions have gaps"
        told = {number: body for (page, number), body in written.edits.items() if page == page_id}
        del kept[1]
        assert kept == told, "versions are not what was acknowledged"
    listed = [(page["title"], page["id"]) for page in _walk(client, f"{V2}/pages")]
    wanted = [(title, id_) for title, id_ in listed if title.startswith("Wanted")]
    assert sorted(wanted) == sorted(written.titles.items()), "pages are not what was acknowledged"


def kill_while_writing(path: Path, *, writes: int, kill_after: int) -> int:
    """Kill a sandbox while eight writers are at it; tell how many writes it had acknowledged.

    Args:
        path: The database file.
        writes: How many are tried.
        kill_after: After how many acknowledged ones the process is killed.
    """
    process, line = start("--db", str(path))
    acknowledged: dict[str, str] = {}
    enough = threading.Event()
    numbers = itertools.count()

    def write() -> None:
        with client_of(line) as client:
            while (number := next(numbers)) < writes:
                title = f"Page {number}"
                try:
                    response = _create(client, title)
                except httpx.TransportError:
                    return
                assert response.status_code == 200, response.text
                acknowledged[title] = response.json()["id"]
                if len(acknowledged) >= kill_after:
                    enough.set()

    with ThreadPoolExecutor(8) as pool:
        writers = [pool.submit(write) for _ in range(8)]
        assert enough.wait(60)
        os.kill(process.pid, signal.SIGKILL)
        process.wait(10)
        for writer in writers:
            writer.result()
    _close(process)
    count = len(acknowledged)
    assert kill_after <= count < writes, "the process was not killed in the middle"
    _check_survivors(path, acknowledged)
    return count


def _check_survivors(path: Path, acknowledged: dict[str, str]) -> None:
    with _database(path) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    process, line = start("--db", str(path))
    try:
        with client_of(line) as client:
            listed = _walk(client, f"{V2}/pages", **{"body-format": "storage"})
            found = {page["title"]: page for page in listed}
    finally:
        process.terminate()
        process.wait(10)
        _close(process)
    for title, id_ in acknowledged.items():
        assert found[title]["id"] == id_
    for title in found.keys() - {"Docs Home"}:
        assert found[title]["body"]["storage"]["value"] == _body_of(title), "half a page is there"


def start(*arguments: str) -> tuple[subprocess.Popen[str], dict[str, str]]:
    """Start a sandbox process on a free port; what it says of itself comes back, too."""
    command = [sys.executable, "-m", "confluence_connector.sandbox", "--port", "0", *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    return process, json.loads(process.stdout.readline())


def client_of(line: dict[str, str]) -> httpx.Client:
    """A client at the gateway of such a process."""
    return httpx.Client(
        base_url=f"{line['api_url']}/ex/confluence/{line['cloud_id']}",
        headers={"authorization": f"Bearer {line['access_token']}"},
        trust_env=False,
    )


def _close(process: subprocess.Popen[str]) -> None:
    assert process.stdout is not None
    process.stdout.close()


@contextmanager
def _database(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(path)
    try:
        yield connection
    finally:
        connection.close()


def _options(sandbox: Sandbox) -> dict:
    return {
        "transport": sandbox.transport,
        "base_url": f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}",
        "headers": {"authorization": f"Bearer {sandbox.issue_token()}"},
        "timeout": 60,
    }


def _client(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(**_options(sandbox))


def _turns(end: float) -> Iterator[int]:
    turns = itertools.count()
    while time.monotonic() < end:
        yield next(turns)


def _address(page_id: str) -> str:
    return f"{V2}/pages/{page_id}"


def _body_of(title: str) -> str:
    return f"<p>{title}</p>"


def _create(client: httpx.Client, title: str) -> httpx.Response:
    sent = {"spaceId": SPACE_ID, "title": title, "body": storage(_body_of(title))}
    return client.post(f"{V2}/pages", json=sent)


def _edit(page_id: str, worker: int, number: int, body: str) -> dict:
    return {
        "id": page_id,
        "status": "current",
        "title": f"Counter {worker % 2}",
        "body": storage(body),
        "version": {"number": number},
    }


def _next_number(response: httpx.Response) -> int:
    assert response.status_code == 200, response.text
    return response.json()["version"]["number"] + 1


def _versions(client: httpx.Client, page_id: str) -> Iterator[dict]:
    for row in _walk(client, f"{_address(page_id)}/versions", **{"body-format": "storage"}):
        yield {"number": row["number"], "body": row["page"]["body"]}


def _walk(client: httpx.Client, path: str, **params: object) -> Iterator[dict]:
    response = client.get(path, params={"limit": 50, **params})
    while True:
        assert response.status_code == 200, response.text
        body = response.json()
        yield from body["results"]
        following = body["_links"].get("next")
        if following is None:
            return
        response = client.get(following)


def main() -> None:
    """Run both in full and tell the figures."""
    with tempfile.TemporaryDirectory() as folder:
        for kept_in, path in (("memory", None), ("a file", Path(folder, "together.db"))):
            with Sandbox(path) as sandbox:
                written = write_together(sandbox, threads=50, tasks=50, seconds=10)
            print(
                f"50 threads and 50 tasks writing into {kept_in} for 10 s: {len(written.edits)}"
                f" edits, {len(written.titles)} new pages, {written.refused} refused; none lost",
                flush=True,
            )
        for kill_after in (100, 500, 900):
            path = Path(folder, f"killed-{kill_after}.db")
            count = kill_while_writing(path, writes=1000, kill_after=kill_after)
            print(f"killed after {count} of 1,000 writes: all of them are there", flush=True)


if __name__ == "__main__":
    main()
