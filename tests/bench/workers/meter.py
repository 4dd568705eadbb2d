"""Measures one task in a process of its own, and tells it as one line of JSON.

Standard library only: it runs in the environments of other clients too. A worker is called as
``python by_httpx.py TASK ADDRESS AMOUNT`` and repeats its task for every line that it is sent.
"""

from __future__ import annotations

import gc
import json
import re
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, Self

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
        self.peak = -_peak()
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
        self.peak += _peak()


def _peak() -> int:
    """Return the most memory that this process ever held, in KiB.

    Not by getrusage where it can be helped: on Linux a process begins with its parent's figure.
    """
    status = Path("/proc/self/status")
    if status.exists():
        return int(re.findall(r"VmHWM:\s*(\d+) kB", status.read_text())[0])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


@contextmanager
def empty_file(size: int) -> Iterator[IO[bytes]]:
    """Give a file of zeros that takes no room on the disk, to be read from its start."""
    with tempfile.TemporaryFile() as file:
        file.truncate(size)
        yield file


def main(tasks: dict[str, Task]) -> None:
    """Run the task that the command line names, once for each line of input."""
    name, address, amount = sys.argv[1:]
    for _ in sys.stdin:
        meter = Meter()
        done = tasks[name](address, int(amount), meter)
        told = {"done": done, "cpu": meter.cpu, "wall": meter.wall, "peak": meter.peak}
        print(json.dumps(told), flush=True)
