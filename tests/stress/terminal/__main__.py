"""Drives the command in tmux: widths, the progress bar, Ctrl-C, the editor, prompts.

``python -m tests.stress.terminal`` needs tmux; it prints a line for each check and exits with 1 if
one failed.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from confluence_connector.sandbox import Sandbox
from confluence_connector.sandbox.app.request_log import RecordedRequest

_COMMAND = f"{shlex.quote(sys.executable)} -m confluence_connector"
_TITLE = "Grill plan of the summer 烤肉 with ribs, corn, beans and everything else"
_PATIENCE = 60.0
_NUMBERS = count()


class Terminal:
    """One terminal of a size, with a shell in it.

    Args:
        socket: Name of the tmux server of this run.
        width: Columns.
    """

    def __init__(self, socket: str, width: int) -> None:
        self._tmux = ["tmux", "-L", socket]
        self._do("new-session", "-d", "-x", str(width), "-y", "50", "sh")
        self.send("PS1='$ '; clear", wait_for="$")

    def send(self, line: str, *, wait_for: str, keys: tuple[str, ...] = ("Enter",)) -> str:
        """Type a line, and return the screen once it shows a text.

        Raises:
            TimeoutError: It does not show it.
        """
        if line:
            self._do("send-keys", "-l", line)
        self._do("send-keys", *keys)
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            screen = self.screen()
            if wait_for in screen:
                return screen
            time.sleep(0.1)
        raise TimeoutError(f"{wait_for!r} did not appear:\n{self.screen()}")

    def run(self, arguments: str) -> str:
        """Run a command, and return what it showed."""
        self.send("clear", wait_for="$")
        return self.send(f"{_COMMAND} {arguments}; echo done-$?", wait_for="\ndone-")

    def screen(self) -> str:
        """Return what the terminal shows."""
        return self._do("capture-pane", "-p", "-J", "-S", "-200")

    def close(self) -> None:
        """End the terminal."""
        self._do("kill-server")

    def _do(self, *arguments: str) -> str:
        done = subprocess.run([*self._tmux, *arguments], check=True, capture_output=True, text=True)
        return done.stdout


@contextmanager
def terminal(width: int) -> Iterator[Terminal]:
    """Open a terminal of a width."""
    opened = Terminal(f"confluence-{os.getpid()}-{next(_NUMBERS)}", width)
    try:
        yield opened
    finally:
        opened.close()


def check_widths(sandbox: Sandbox) -> None:
    """No text is cut and no line is longer than the terminal, at any width."""
    for width in (24, 40, 80, 300):
        with terminal(width) as screen:
            shown = screen.run("search 'type = page'")
        assert "done-0" in shown, shown
        table = shown.split("done-0")[0]
        letters = "".join(table.split())
        for word in _TITLE.split():
            assert word in letters or width < 80, (width, word, table)
        assert letters.count("https://acme.atlassian.net/wiki/spaces/DOCS/") >= 1 or width < 300


def check_progress(sandbox: Sandbox) -> None:
    """A long run shows a bar, and leaves nothing of it behind."""
    with terminal(80) as screen:
        sandbox.latency = 0.1
        screen.send(f"{_COMMAND} export DOCS exported; echo done-$?", wait_for="export")
        shown = screen.send("", wait_for="\ndone-0")
    sandbox.latency = 0.0
    assert "pages" in shown, shown


def check_interrupt(sandbox: Sandbox) -> None:
    """Ctrl-C says what was done and exits with 130."""
    arrived, go_on = threading.Event(), threading.Event()

    def hold(request: RecordedRequest) -> bool:
        if request.operation == "getSpaces":
            arrived.set()
            go_on.wait(_PATIENCE)
        return False

    sandbox.fail_next(when=hold)
    with terminal(80) as screen:
        screen.send(f"{_COMMAND} spaces; echo done-$?", wait_for="spaces")
        assert arrived.wait(_PATIENCE)
        shown = screen.send("", keys=("C-c",), wait_for="interrupted")
        shown = screen.send("", wait_for="done-130")
    go_on.set()
    assert "interrupted: nothing was changed" in shown, shown
    assert "Traceback" not in shown, shown


def check_editor(sandbox: Sandbox) -> None:
    """``page edit`` opens $EDITOR once, and writes what was changed there."""
    with terminal(100) as screen:
        screen.send("export EDITOR='sed -i s/Ribs/Fish/'", wait_for="$")
        shown = screen.run("page edit DOCS:Menu")
    assert "+Fish." in shown, shown
    with sandbox.client() as confluence:
        page = confluence.pages.find(space="DOCS", title="Menu")
        assert page is not None
        assert confluence.pages.get(page.id).body.storage.value == "<p>Fish.</p>"


def check_question(sandbox: Sandbox) -> None:
    """A purge asks first, and a no is taken."""
    with terminal(80) as screen:
        screen.send(f"{_COMMAND} page delete DOCS:Menu --purge; echo done-$?", wait_for="[y/N]")
        shown = screen.send("n", wait_for="done-1")
    assert "aborted" in shown, shown


def main() -> int:
    """Run every check and return the exit status."""
    failed = 0
    checks: list[Callable[[Sandbox], None]] = [
        check_widths,
        check_progress,
        check_interrupt,
        check_editor,
        check_question,
    ]
    with Sandbox() as sandbox, sandbox.serve(port=0) as server:
        os.environ["CONFLUENCE_API_URL"] = server.url
        os.environ["CONFLUENCE_ACCESS_TOKEN"] = sandbox.issue_token()
        with sandbox.client() as confluence:
            confluence.pages.create("DOCS", "Menu", "<p>Ribs.</p>")
            confluence.pages.create("DOCS", _TITLE, "<p>x</p>")
        with tempfile.TemporaryDirectory() as folder:
            before = Path.cwd()
            os.environ["PYTHONPATH"] = os.pathsep.join([str(before), *sys.path])
            os.chdir(folder)
            for check in checks:
                try:
                    check(sandbox)
                    print(f"passed  {check.__name__}")
                except (AssertionError, TimeoutError) as error:
                    failed += 1
                    print(f"FAILED  {check.__name__}: {error}")
            os.chdir(before)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
