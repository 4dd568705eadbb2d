"""Lets contestants do the same task in turn, each in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.bench.environments import ROOT, BenchError, Environment

WORKERS = Path(__file__).parent / "workers"

Interpreter = Callable[[Environment], str]
"""Gives the Python of an environment."""


@dataclass(frozen=True)
class Contestant:
    """One way to do the tasks.

    Attributes:
        name: Its package, which is what the table calls it.
        worker: Name of its module in ``workers``.
        environment: Where it runs.
        tasks: What it can do; a task is a function of its module.
    """

    name: str
    worker: str
    environment: Environment
    tasks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sample:
    """What one run took.

    Attributes:
        cpu: Seconds of processor time, that of all threads.
        wall: Seconds.
        peak: Growth of the most memory ever held, in KiB.
    """

    cpu: float
    wall: float
    peak: int = 0


Samples = Mapping[str, Sequence[Sample]]
"""Of each contestant, a sample a round."""


@contextmanager
def served() -> Iterator[str]:
    """Run the canned server in a process of its own; gives its address."""
    command = [sys.executable, "-m", "tests.bench.server"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout
        yield server.stdout.readline().strip()


def command_of(
    contestant: Contestant, python: Interpreter, *, task: str, address: str, amount: int
) -> list[str]:
    """Return the command line of a contestant's worker."""
    worker = WORKERS / f"{contestant.worker}.py"
    return [python(contestant.environment), str(worker), task, address, str(amount)]


def contest(
    contestants: Sequence[Contestant],
    python: Interpreter,
    *,
    task: str,
    address: str,
    amount: int,
    rounds: int,
) -> Samples:
    """Return the samples of each contestant; the first of each is of a process just started.

    Raises:
        BenchError: A contestant failed, or did less than its task.
    """
    with ExitStack() as stack:
        workers = {
            each.name: _Worker(
                stack,
                command_of(each, python, task=task, address=address, amount=amount),
                amount,
            )
            for each in contestants
        }
        samples: dict[str, list[Sample]] = {name: [] for name in workers}
        for _ in range(1 + rounds):
            for name, worker in workers.items():
                samples[name].append(worker.run())
        return samples


def processes(commands: Mapping[str, Sequence[str]], rounds: int) -> Samples:
    """Return what whole processes take, run in turn; the first of each fills the disk's cache."""
    samples: dict[str, list[Sample]] = {name: [] for name in commands}
    for _ in range(1 + rounds):
        for name, command in commands.items():
            started = time.perf_counter()
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                raise BenchError(f"{name}: the process ended with status {process.returncode}")
            cpu = usage.ru_utime + usage.ru_stime
            samples[name].append(Sample(cpu, time.perf_counter() - started))
    return samples


class _Worker:
    def __init__(self, stack: ExitStack, command: Sequence[str], amount: int) -> None:
        self._amount = amount
        # Without buffers: what a worker that has died did not take would be sent again at the end.
        self._process = stack.enter_context(
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        )

    def run(self) -> Sample:
        assert self._process.stdin
        assert self._process.stdout
        with suppress(BrokenPipeError):
            self._process.stdin.write(b"\n")
        told = json.loads(self._process.stdout.readline() or b"null")
        if told is None or told.pop("done") != self._amount:
            raise BenchError(f"{self._process.args!r} did not do all of its task: {told}")
        return Sample(**told)
