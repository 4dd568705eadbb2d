"""What the sandbox is measured at, a process each: `python -m tests.bench.sandbox_tasks TASK N`.

Prints one JSON object of figures.
"""

from __future__ import annotations

import http.client
import json
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

import httpx
from tests.sandbox.wire import SPACE_ID, V1, V2, storage
from tests.stress.endurance import start as start_process

from confluence_connector.sandbox import Sandbox

BODY_BYTES = 2000
THREADS = 4
COPIES = 20


def start(amount: int) -> dict[str, float]:
    """Milliseconds until `Sandbox()` is there; the first of a process, and one of the next."""
    taken: list[float] = []
    for _ in range(amount):
        begun = time.perf_counter()
        with Sandbox():
            taken.append((time.perf_counter() - begun) * 1000)
    return {"first": taken[0], "next": median(taken[1:])}


def read(amount: int) -> dict[str, float]:
    """Page reads a second of CPU, through one httpx client in the process."""
    with Sandbox() as sandbox, _client(sandbox) as client:
        path = f"{V2}/pages/{_create(client, 'Read', _body(0))}?body-format=storage"
        return {"rate": _rate(lambda _: client.get(path).raise_for_status(), amount)}


def write(amount: int) -> dict[str, float]:
    """New pages a second of CPU, through one httpx client in the process, in memory."""
    with Sandbox() as sandbox, _client(sandbox) as client:
        bodies = [_body(number) for number in range(50)]
        return {"rate": _rate(lambda n: _create(client, f"Page {n}", bodies[n % 50]), amount)}


def port(amount: int) -> dict[str, float]:
    """Page reads a second on a port, from threads with a connection each."""
    process, line = start_process()
    headers = {"authorization": f"Bearer {line['access_token']}"}
    path = f"/ex/confluence/{line['cloud_id']}{V2}/pages/98400?body-format=storage"
    netloc = urlsplit(line["api_url"]).netloc

    def ask(share: int) -> None:
        connection = http.client.HTTPConnection(netloc)
        for _ in range(share):
            connection.request("GET", path, headers=headers)
            response = connection.getresponse()
            body = response.read()
            assert response.status == 200, body
        connection.close()

    try:
        ask(50)
        begun = time.perf_counter()
        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(ask, [amount // THREADS] * THREADS))
        return {"rate": amount / (time.perf_counter() - begun)}
    finally:
        process.terminate()
        process.wait(10)
        assert process.stdout is not None
        process.stdout.close()


def store(amount: int) -> dict[str, float]:
    """A file with so many pages of 2 KB: its size, the process's memory, a search's time."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "large.db")
        with Sandbox(path) as sandbox, _client(sandbox) as client:
            _fill(client, amount)
        with Sandbox(path) as sandbox, _client(sandbox) as client:
            searches = [_search(client, word) for word in ("grill", "picnic", "lemonade") * 5]
        return {
            "file": os.path.getsize(path) / 1e6,
            "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
            "search": median(searches),
            "slowest": max(searches),
        }


def _fill(client: httpx.Client, amount: int) -> None:
    """Write one in twenty pages, and copy their tree as often."""
    top = _create(client, "Top", _body(0))
    for number in range(1, amount // COPIES):
        _create(client, f"Page {number}", _body(number), top)
    home = client.get(f"{V2}/pages/{top}").raise_for_status().json()["parentId"]
    for number in range(1, COPIES):
        sent = {"destinationPageId": home, "titleOptions": {"prefix": f"Copy {number} of "}}
        task = client.post(
            f"{V1}/content/{top}/pagehierarchy/copy",
            json=sent,
            headers={"x-atlassian-token": "no-check"},
        ).raise_for_status()
        response = client.get(f"{V1}/longtask/{task.json()['id']}").raise_for_status()
        assert response.json()["successful"], response.text


def _search(client: httpx.Client, word: str) -> float:
    cql = f'text ~ "{word}" and type = page order by lastmodified desc'
    begun = time.perf_counter()
    response = client.get(f"{V1}/search", params={"cql": cql, "limit": 25}).raise_for_status()
    taken = (time.perf_counter() - begun) * 1000
    assert response.json()["size"] == 25
    return taken


def _rate(step: Callable[[int], object], amount: int) -> float:
    """Steps a second of one core's time, so that a busy machine does not count."""
    for number in range(amount // 10):
        step(-1 - number)
    begun = time.process_time()
    for number in range(amount):
        step(number)
    return amount / (time.process_time() - begun)


def _client(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(
        timeout=None,
        transport=sandbox.transport,
        base_url=sandbox.site_url,
        auth=(sandbox.email, sandbox.issue_api_token()),
    )


def _create(client: httpx.Client, title: str, body: str, parent_id: str | None = None) -> str:
    sent = {"spaceId": SPACE_ID, "title": title, "body": storage(body), "parentId": parent_id}
    response = client.post(f"{V2}/pages", json=sent).raise_for_status()
    return str(response.json()["id"])


def _body(number: int) -> str:
    """Text of a few thousand different words; each of some stands in one page of a hundred."""
    chance = random.Random(number)
    words = ["grill", "picnic", "lemonade"] if number % 100 == 0 else []
    while sum(map(len, words)) < BODY_BYTES * 0.8:
        words.append(f"word{chance.randrange(5000)}")
    return f"<p>{' '.join(words)}</p>"


TASKS = {task.__name__: task for task in (start, read, write, port, store)}

if __name__ == "__main__":
    print(json.dumps(TASKS[sys.argv[1]](int(sys.argv[2]))))
