"""The command as a process: pipes, encodings, Ctrl-C, closed streams, `python -m`."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from tests.cli.world import World

from confluence_connector.sandbox.app.request_log import RecordedRequest

COMMAND = [sys.executable, "-m", "confluence_connector"]


def run(*arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, **options.pop("env", {})}
    return subprocess.run(
        [*COMMAND, *arguments],
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        env=environment,
        **options,
    )


def test_no_encoding_ends_in_a_traceback(site: World) -> None:
    with site.sandbox.client() as confluence:
        confluence.pages.create("DOCS", "Größe 烤肉 →", "<p>Ribs → 烤肉</p>")
    environment = {"PYTHONIOENCODING": "cp1252"}
    table = run("search", 'title ~ "Größe"', env=environment)
    assert (table.returncode, table.stderr) == (0, b"")
    assert "\\u70e4" in table.stdout.decode("cp1252")


def test_a_reader_that_stops_early_is_no_failure(site: World) -> None:
    for arguments in (["page", "view", site.menu], ["--help"]):
        reading, writing = os.pipe()
        os.close(reading)
        done = subprocess.run(
            [*COMMAND, *arguments],
            check=False,
            stdout=writing,
            stderr=subprocess.PIPE,
            timeout=60,
        )
        os.close(writing)
        assert (done.returncode, done.stderr) == (0, b""), arguments


def test_closed_streams_are_no_failure(site: World) -> None:
    line = " ".join([*COMMAND, "page", "view", site.menu])
    for closed in ("<&-", ">&-"):
        shell = ["sh", "-c", f"{line} {closed}"]
        done = subprocess.run(shell, check=False, capture_output=True, timeout=60)
        assert (done.returncode, done.stderr) == (0, b"")


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let processes be interrupted, also where the tests themselves run in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize(
    ("arguments", "operation", "said"),
    [
        (["page", "view", "{menu}"], "getPageById", b"interrupted: nothing was changed"),
        (["label", "add", "{menu}", "x"], "addLabelsToContent", b"which may have been carried out"),
    ],
)
def test_an_interrupt_says_what_was_done(
    site: World, arguments: list[str], operation: str, said: bytes
) -> None:
    line = [each.format(menu=site.menu) for each in arguments]
    arrived, go_on = threading.Event(), threading.Event()

    def hold(request: RecordedRequest) -> bool:
        if request.operation == operation:
            arrived.set()
            go_on.wait(30)
        return False

    site.sandbox.fail_next(status=503, when=hold)
    process = subprocess.Popen([*COMMAND, *line], stderr=subprocess.PIPE)
    try:
        assert arrived.wait(30)
        process.send_signal(signal.SIGINT)
        _, error = process.communicate(timeout=30)
    finally:
        process.kill()
        go_on.set()
    assert said in error
    assert b"Traceback" not in error
    assert process.returncode == 130


def test_version_imports_little() -> None:
    code = (
        "import sys\n"
        "from confluence_connector.cli.main import cli\n"
        "try: cli(['--version'])\n"
        "except SystemExit: pass\n"
        "heavy = {'httpx', 'rich', 'attrs', 'attr', 'ssl', 'confluence_connector.errors'}\n"
        "print(sorted(heavy & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_read_imports_neither_rich_nor_the_command_of_httpx(site: World) -> None:
    code = (
        "import sys\n"
        "from confluence_connector.cli.main import cli\n"
        f"try: cli(['page', 'view', '{site.menu}', '--json=id'])\n"
        "except SystemExit as ended: assert not ended.code\n"
        "heavy = {'rich', 'pygments', 'difflib', 'confluence_connector.cli.secret_files'}\n"
        "print(sorted(heavy & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
