"""Runs a mirror in a process of its own, which can be killed at any moment."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from confluence_connector.sandbox import Sandbox

_PROGRAM = """
import sys
from confluence_connector import Confluence
with Confluence() as confluence:
    what, space, folder = sys.argv[1:]
    if what == "export":
        summary = confluence.mirror.export(space, folder, at_once=2)
    else:
        summary = confluence.mirror.publish(folder, space)
    print(summary)
    sys.exit(0 if summary.ok else 1)
"""


class Running:
    """One run against a sandbox on a port.

    Args:
        api_url: Address of the sandbox's gateway.
        token: An access token of it.
        what: ``export`` or ``publish``.
        space: Key of the space.
        folder: The folder.
    """

    def __init__(self, api_url: str, token: str, what: str, space: str, folder: Path) -> None:
        environment = {
            **os.environ,
            "CONFLUENCE_API_URL": api_url,
            "CONFLUENCE_ACCESS_TOKEN": token,
        }
        command: Sequence[str] = [sys.executable, "-c", _PROGRAM, what, space, str(folder)]
        self._process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    def kill_when(self, has_come: Callable[[], bool], delay: float) -> bool:
        """Kill it some seconds after a moment; return whether it was still at work."""
        while self._process.poll() is None and not has_come():
            time.sleep(0.002)
        time.sleep(delay)
        is_at_work = self._process.poll() is None
        self._process.kill()
        self._process.communicate()
        return is_at_work

    def finish(self) -> str:
        """Wait for its end, and return what it said."""
        said, _ = self._process.communicate(timeout=100)
        assert self._process.returncode == 0, said
        return said


class Counter:
    """Counts the requests that arrive at a sandbox.

    Args:
        sandbox: The sandbox.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self.count = 0
        sandbox.fail_next(when=self._note)

    def comes_to(self, count: int) -> Callable[[], bool]:
        """Return a function that returns whether so many have arrived."""
        return lambda: self.count >= count

    def _note(self, _: object) -> bool:
        self.count += 1
        return False


def files_of(folder: Path) -> dict[str, bytes]:
    """Return the content of all files of a folder but the lock."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith("confluence.lock")
    }
