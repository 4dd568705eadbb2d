"""One client under load: many threads, or tasks, and what is left of them afterwards."""

from __future__ import annotations

import asyncio
import gc
import os
import random
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.stress.reliability.proxy import Exchange, Plan, Proxy

from confluence_connector import AsyncConfluence, Confluence
from confluence_connector.sandbox import Sandbox

THREADS = 64
TASKS = 500
SLOTS = 100
"""Connections that a client opens at most."""
HURRIED = 5
"""Each how many-th task cancels its calls now and then."""
_OPTIONS = {"site": "acme", "timeout": 60.0}


@dataclass(frozen=True)
class Report:
    """What came of it.

    Attributes:
        calls: How many calls were returned.
        growth: Megabytes that the process grew by between the middle and the end.
        files: File descriptors that were not given back.
        connections: Connections that were open after the client was closed.
        cancelled: How many calls were cancelled on the way.
        slots: How many requests the client had under way at once after all of that, when there
            were more than it has connections for.
    """

    calls: int
    growth: float
    files: int
    connections: int
    cancelled: int = 0
    slots: int = SLOTS


def in_threads(seconds: float, threads: int = THREADS) -> Report:
    """Share one client between threads."""
    with _served() as (sandbox, proxy):
        files = _open_files()
        meter = _Meter(seconds)
        with Confluence(sandbox.issue_token(), api_url=proxy.url, **_OPTIONS) as confluence:

            def work(_: int) -> int:
                calls = 0
                while not calls or meter.is_running():
                    assert confluence.spaces.get_by_key("DOCS").key == "DOCS"
                    calls += 1
                return calls

            with ThreadPoolExecutor(threads) as pool:
                calls = sum(pool.map(work, range(threads)))
        return _report(calls, meter, proxy, files)


def in_tasks(seconds: float, tasks: int = TASKS) -> Report:
    """Share one client between tasks, some of which cancel their calls at any moment."""
    with _served() as (sandbox, proxy):
        files = _open_files()
        meter = _Meter(seconds)
        chance = random.Random(7)
        cancelled = slots = 0

        async def main() -> int:
            nonlocal slots
            async with AsyncConfluence(
                sandbox.issue_token(), api_url=proxy.url, **_OPTIONS
            ) as confluence:

                async def work(number: int) -> int:
                    nonlocal cancelled
                    calls = 0
                    while not calls or meter.is_running():
                        if number % HURRIED == 0:
                            try:
                                async with asyncio.timeout(chance.uniform(0, 0.05)):
                                    await confluence.spaces.get_by_key("DOCS")
                            except TimeoutError:
                                cancelled += 1
                        assert (await confluence.spaces.get_by_key("DOCS")).key == "DOCS"
                        calls += 1
                    return calls

                calls = sum(await asyncio.gather(*map(work, range(tasks))))
                slots = await _slots(confluence, proxy)
                return calls

        calls = asyncio.run(main())
        return _report(calls, meter, proxy, files, cancelled, slots)


async def _slots(confluence: AsyncConfluence, proxy: Proxy) -> int:
    """Ask for more than the client can ask at once, and count what arrives."""
    arrived = threading.Semaphore(0)

    async def hold(exchange: Exchange) -> bool:
        await exchange.receive()
        arrived.release()
        return await exchange.stall()

    proxy.plan = Plan.of_everything(hold)
    calls = [asyncio.ensure_future(confluence.spaces.get_by_key("DOCS")) for _ in range(SLOTS + 10)]
    slots = 0
    # One too many would be wrong as well, so it is waited for, if not for long.
    while await asyncio.to_thread(arrived.acquire, timeout=10 if slots < SLOTS else 0.1):
        slots += 1
    for call in calls:
        call.cancel()
    await asyncio.gather(*calls, return_exceptions=True)
    proxy.plan = None
    return slots


class _Meter:
    """Tells when the time is up, and what memory was in use half-way."""

    def __init__(self, seconds: float) -> None:
        started = time.monotonic()
        self._middle, self._end = started + seconds / 2, started + seconds
        self.megabytes_half_way: float | None = None

    def is_running(self) -> bool:
        now = time.monotonic()
        if now > self._middle and self.megabytes_half_way is None:
            self.megabytes_half_way = _megabytes()
        return now < self._end


def _report(
    calls: int,
    meter: _Meter,
    proxy: Proxy,
    files: int,
    cancelled: int = 0,
    slots: int = SLOTS,
) -> Report:
    growth = _megabytes() - (meter.megabytes_half_way or 0)
    gc.collect()
    until = time.monotonic() + 30
    while (proxy.open_connections or _open_files() > files) and time.monotonic() < until:
        time.sleep(0.05)  # closing takes the server a moment
    left = _open_files() - files
    return Report(calls, growth, left, proxy.open_connections, cancelled, slots)


@contextmanager
def _served() -> Iterator[tuple[Sandbox, Proxy]]:
    with (
        Sandbox() as sandbox,
        sandbox.serve() as server,
        Proxy(server.url, server.media_url) as proxy,
    ):
        gc.collect()  # or what others left behind would be counted as given back
        yield sandbox, proxy


def _open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


def _megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024
