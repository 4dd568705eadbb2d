"""One client under load: 64 threads, or 500 tasks, and what is left of them afterwards."""

from __future__ import annotations

import asyncio
import gc
import os
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.reliability.proxy import Proxy

from confluence_connector import AsyncConfluence, Confluence
from confluence_connector.sandbox import Sandbox

THREADS = 64
TASKS = 500
_OPTIONS = {"site": "acme", "timeout": 60.0}


@dataclass(frozen=True)
class Report:
    """What came of it.

    Attributes:
        calls: How many calls were answered.
        growth: Megabytes that the process grew by between the middle and the end.
        files: File descriptors that were not given back.
        connections: Connections that were open after the client was closed.
    """

    calls: int
    growth: float
    files: int
    connections: int


def in_threads(seconds: float) -> Report:
    """Share one client between threads."""
    with _served() as (sandbox, proxy):
        files = _open_files()
        meter = _Meter(seconds)
        with Confluence(sandbox.issue_token(), api_url=proxy.url, **_OPTIONS) as confluence:

            def work(_: int) -> int:
                calls = 0
                while meter.is_running():
                    assert confluence.spaces.get_by_key("DOCS").key == "DOCS"
                    calls += 1
                return calls

            with ThreadPoolExecutor(THREADS) as pool:
                calls = sum(pool.map(work, range(THREADS)))
        return _report(calls, meter, proxy, files)


def in_tasks(seconds: float) -> Report:
    """Share one client between tasks."""
    with _served() as (sandbox, proxy):
        files = _open_files()
        meter = _Meter(seconds)

        async def main() -> int:
            async with AsyncConfluence(
                sandbox.issue_token(), api_url=proxy.url, **_OPTIONS
            ) as confluence:

                async def work() -> int:
                    calls = 0
                    while meter.is_running():
                        assert (await confluence.spaces.get_by_key("DOCS")).key == "DOCS"
                        calls += 1
                    return calls

                return sum(await asyncio.gather(*(work() for _ in range(TASKS))))

        return _report(asyncio.run(main()), meter, proxy, files)


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


def _report(calls: int, meter: _Meter, proxy: Proxy, files: int) -> Report:
    growth = _megabytes() - (meter.megabytes_half_way or 0)
    gc.collect()
    until = time.monotonic() + 5
    while (proxy.open_connections or _open_files() > files) and time.monotonic() < until:
        time.sleep(0.05)  # closing takes the server a moment
    return Report(calls, growth, _open_files() - files, proxy.open_connections)


@contextmanager
def _served() -> Iterator[tuple[Sandbox, Proxy]]:
    with (
        Sandbox() as sandbox,
        sandbox.serve() as server,
        Proxy(server.url, server.media_url) as proxy,
    ):
        yield sandbox, proxy


def _open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


def _megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024
