"""Many writers of one page, in threads, tasks and two processes, while the network misbehaves."""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from tests.stress.reliability import faults
from tests.stress.reliability.proxy import Exchange, Plan, Proxy

from confluence_connector import AsyncConfluence, Confluence, RetryPolicy
from confluence_connector.sandbox import Sandbox

# Half of the writers of a process are threads, the others tasks.
_PROCESSES = 2
_POLICY = RetryPolicy(first_wait=0.02, longest_wait=0.2, attempts=8)
# What a PUT can meet here; each of them is in the matrix, one at a time.
_TROUBLES = (
    "cut after the request",
    "cut after the request, carried out",
    "cut in the response's head",
    "429",
    "502, not carried out",
    "502, carried out",
    "JSON ends early",
)


@dataclass(frozen=True)
class Report:
    """What came of it.

    Attributes:
        marks: The changes that are in the final body.
        versions: The numbers of the page's versions.
        faults: How many requests went wrong.
    """

    marks: list[str]
    versions: list[int]
    faults: int


def mark(process: int, writer: int, turn: int) -> str:
    """Return the change that a writer makes in a round."""
    return f"<p>{process}-{writer}-{turn}</p>"


def all_marks(writers: int, rounds: int) -> list[str]:
    """Return every change."""
    return sorted(
        mark(process, writer, turn)
        for process in range(_PROCESSES)
        for writer in range(writers // _PROCESSES)
        for turn in range(rounds)
    )


def run(writers: int, rounds: int, *, share_of_faults: float, seed: int = 7) -> Report:
    """Let the writers change one page at the same time, and look what is left.

    Args:
        writers: How many there are, in all processes.
        rounds: How many changes each makes.
        share_of_faults: Of the PUTs, how many go wrong.
        seed: Of what goes wrong.
    """
    chance = random.Random(seed)
    acts = {fault.name: fault.act for fault in faults.FAULTS}
    troubles = [acts[name] for name in _TROUBLES]
    count = 0

    async def act(exchange: Exchange) -> bool:
        nonlocal count
        if exchange.head.startswith(b"PUT") and chance.random() < share_of_faults:
            count += 1
            return await chance.choice(troubles)(exchange)
        return await exchange.send(await exchange.forward())

    with Sandbox() as sandbox, sandbox.serve() as server, sandbox.client() as aside:
        page = aside.pages.create(space="DOCS", title="Guest book")
        with Proxy(server.url, server.media_url) as proxy:
            proxy.plan = Plan.of_everything(act)
            job = {
                "options": {
                    "auth": sandbox.issue_token(),
                    "cloud_id": sandbox.cloud_id,
                    "api_url": proxy.url,
                },
                "page": page.id,
                "writers": writers // _PROCESSES,
                "rounds": rounds,
            }
            processes = [_start({**job, "process": number}) for number in range(_PROCESSES)]
            failed = [process.args for process in processes if process.wait() != 0]
            assert not failed, "a process of writers has failed"
        body = aside.pages.get(page.id).body.storage.value
        versions = sorted(version.number for version in aside.pages.versions(page.id))
    return Report(sorted(f"{part}</p>" for part in body.split("</p>") if part), versions, count)


def _start(job: dict[str, object]) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.stress.reliability.lost_edits"], stdin=subprocess.PIPE
    )
    assert process.stdin is not None
    process.stdin.write(json.dumps(job).encode())
    process.stdin.close()
    return process


def _appending(text: str) -> Callable[[str], str]:
    return lambda body: body + text


def _write(job: dict[str, object]) -> None:
    """Be one process of writers; the message of each edit tells it from all others."""
    page, process, rounds = job["page"], job["process"], range(job["rounds"])
    threads = range(job["writers"] // 2)
    tasks = range(job["writers"] // 2, job["writers"])

    async def in_tasks() -> None:
        async with AsyncConfluence(**job["options"], retry=_POLICY) as confluence:

            async def sign(writer: int) -> None:
                for turn in rounds:
                    text = mark(process, writer, turn)
                    await confluence.pages.edit(page, _appending(text), message=text)

            await asyncio.gather(*map(sign, tasks))

    with (
        Confluence(**job["options"], retry=_POLICY) as confluence,
        ThreadPoolExecutor(len(threads) + 1) as pool,
    ):

        def sign(writer: int) -> None:
            for turn in rounds:
                text = mark(process, writer, turn)
                confluence.pages.edit(page, _appending(text), message=text)

        work = [pool.submit(asyncio.run, in_tasks())]
        work += [pool.submit(sign, writer) for writer in threads]
        for item in work:
            item.result()


if __name__ == "__main__":
    _write(json.load(sys.stdin))
