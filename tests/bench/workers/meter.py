"""Measures one task in a process of its own, and tells it as one line of JSON.

Standard library only: it runs in the environments of other clients too. A worker is called as
``python by_httpx.py TASK ADDRESS AMOUNT`` and repeats its task for every line that it is sent.
With ``cpu``, ``wall`` or ``memory`` after that, it does its task under a profiler instead.
"""

from __future__ import annotations

import cProfile
import gc
import json
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import IO, Self

from peak import peak
from profiling import Profile, memory_profile, time_profile

CLOUD_ID = "11111111-2222-3333-4444-555555555555"
TOKEN = "t" * 1500
"""As long as tokens are that carry a handful of scopes."""

Task = Callable[[str, int, "Meter"], int]
"""``task(address, amount, meter)`` returns how much it has done, inside of ``with meter:``."""


class Meter:
    """Measures what happens in its context, so that tasks can set up before it."""

    cpu = wall = 0.0
    peak = 0

    def __enter__(self) -> Self:
        gc.collect()
        self.peak = -peak()
        self.wall = -time.perf_counter()
        self.cpu = -time.process_time()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.cpu += time.process_time()
        self.wall += time.perf_counter()
        self.peak += peak()


@contextmanager
def empty_file(size: int) -> Iterator[IO[bytes]]:
    """Give a file of zeros that takes no room on the disk, to be read from its start."""
    with tempfile.TemporaryFile() as file:
        file.truncate(size)
        yield file


class TimeMeter(Meter):
    """Profiles what happens in its context.

    Args:
        timer: What it measures with.
    """

    profile: Profile

    def __init__(self, timer: Callable[[], float]) -> None:
        self._profiler = cProfile.Profile(timer)

    def __enter__(self) -> Self:
        self._profiler.enable()
        return self

    def __exit__(self, *_: object) -> None:
        self._profiler.disable()
        self.profile = time_profile(self._profiler)


class MemoryMeter(Meter):
    """Looks what is held at the end of its context that was not at its start."""

    profile: Profile

    def __enter__(self) -> Self:
        gc.collect()
        tracemalloc.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.profile = memory_profile()
        tracemalloc.stop()


_PROFILERS: dict[str, Callable[[], TimeMeter | MemoryMeter]] = {
    "cpu": lambda: TimeMeter(time.process_time),
    "wall": lambda: TimeMeter(time.perf_counter),
    "memory": MemoryMeter,
}


def main(tasks: dict[str, Task]) -> None:
    """Run the task that the command line names, once for each line of input."""
    name, address, amount, *profiled = sys.argv[1:]
    task = tasks[name]
    if profiled:
        task(address, int(amount), Meter())
        meter = _PROFILERS[profiled[0]]()
        task(address, int(amount), meter)
        print(json.dumps(meter.profile))
        return
    for _ in sys.stdin:
        meter = Meter()
        done = task(address, int(amount), meter)
        told = {"done": done, "cpu": meter.cpu, "wall": meter.wall, "peak": meter.peak}
        print(json.dumps(told), flush=True)
