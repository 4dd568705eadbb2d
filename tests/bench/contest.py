"""Lets contestants do the same task in turn, each in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
WORKERS = Path(__file__).parent / "workers"


@dataclass(frozen=True)
class Contestant:
    """One way to do the tasks.

    Attributes:
        name: What the table calls it.
        worker: Name of its module in ``workers``.
        package: What it is installed from; ``None`` runs it where the bench runs.
    """

    name: str
    worker: str
    package: str | None = None


OURS = Contestant("confluence-connector", "by_connector")
HTTPX = Contestant("httpx", "by_httpx")
PEERS = (
    Contestant("requests", "by_requests", "requests"),
    Contestant("atlassian-python-api", "by_atlassian_python_api", "atlassian-python-api"),
    Contestant("sanhe-confluence-sdk", "by_sanhe_confluence_sdk", "sanhe-confluence-sdk"),
)


@dataclass(frozen=True)
class Sample:
    """What one run took.

    Attributes:
        cpu: Seconds of processor time.
        wall: Seconds.
        peak: Growth of the most memory ever held, in KiB.
    """

    cpu: float
    wall: float
    peak: int = 0


class Environments:
    """Pythons that peers are installed for, made once and kept.

    Args:
        folder: Where they stand.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def python(self, contestant: Contestant) -> str:
        """Return the interpreter that a contestant runs in."""
        if contestant.package is None:
            return sys.executable
        home = self._folder / contestant.package
        python = home / "bin" / "python"
        if not (home / "ready").exists():
            subprocess.run([sys.executable, "-m", "venv", "--clear", home], check=True)
            pip = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
            subprocess.run([*pip, contestant.package], check=True)
            (home / "ready").touch()
        return str(python)

    def version(self, contestant: Contestant) -> str:
        """Return the version that a contestant has, or that it is the one of this checkout."""
        if contestant is OURS:
            return "this checkout"
        package = contestant.package or contestant.name
        code = f"from importlib.metadata import version; print(version({package!r}))"
        return subprocess.check_output([self.python(contestant), "-c", code], text=True).strip()


@contextmanager
def served() -> Iterator[str]:
    """Run the canned server in a process of its own; gives its address."""
    command = [sys.executable, "-m", "tests.bench.server"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout
        yield server.stdout.readline().strip()


class _Worker:
    def __init__(self, stack: ExitStack, command: Sequence[str], amount: int) -> None:
        self._amount = amount
        self._process = stack.enter_context(
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        )

    def run(self) -> Sample:
        assert self._process.stdin
        assert self._process.stdout
        with suppress(BrokenPipeError):
            print(file=self._process.stdin, flush=True)
        told = json.loads(self._process.stdout.readline() or "null")
        if told is None or told.pop("done") != self._amount:
            raise SystemExit(f"{self._process.args!r} did not do all of its task: {told}")
        return Sample(**told)


def contest(
    contestants: Sequence[Contestant],
    environments: Environments,
    *,
    task: str,
    address: str,
    amount: int,
    rounds: int,
) -> dict[str, list[Sample]]:
    """Return the samples of each contestant; the first of each is of a process just started."""
    with ExitStack() as stack:
        workers = {
            each.name: _Worker(
                stack,
                [
                    environments.python(each),
                    str(WORKERS / f"{each.worker}.py"),
                    task,
                    address,
                    str(amount),
                ],
                amount,
            )
            for each in contestants
        }
        samples: dict[str, list[Sample]] = {name: [] for name in workers}
        for _ in range(1 + rounds):
            for name, worker in workers.items():
                samples[name].append(worker.run())
        return samples


def processes(commands: dict[str, list[str]], rounds: int) -> dict[str, list[Sample]]:
    """Return what whole processes take, run in turn; the first of each fills the disk's cache."""
    samples: dict[str, list[Sample]] = {name: [] for name in commands}
    for _ in range(1 + rounds):
        for name, command in commands.items():
            started = time.perf_counter()
            process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                raise SystemExit(f"{command} failed")
            cpu = usage.ru_utime + usage.ru_stime
            samples[name].append(Sample(cpu, time.perf_counter() - started))
    return samples
