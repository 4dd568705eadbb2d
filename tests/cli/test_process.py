"""The command as a process: pipes, encodings, Ctrl-C, closed streams, `python -m`."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
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


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-16"])
def test_no_encoding_ends_in_a_traceback(site: World, encoding: str) -> None:
    with site.sandbox.client() as confluence:
        confluence.pages.create("DOCS", "Größe 烤肉 →", "<p>Ribs → 烤肉</p>")
    environment = {"PYTHONIOENCODING": encoding}
    table = run("search", 'title ~ "Größe"', env=environment)
    assert (table.returncode, table.stderr) == (0, b"")
    assert "\\u70e4" in table.stdout.decode(encoding) or encoding == "utf-16"
    found = run("search", 'title ~ "Größe"', "--json", env=environment)
    assert json.loads(found.stdout.decode(encoding))["items"][0]["title"] == "Größe 烤肉 →"
    body = run("page", "view", "DOCS:Größe 烤肉 →", env=environment)
    assert (body.returncode, body.stderr) == (0, b"")


def test_a_reader_that_stops_early_is_no_failure(site: World) -> None:
    for arguments in (["page", "view", site.menu], ["--help"], ["schema"], ["spaces", "--json"]):
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


def test_it_has_no_prompt_without_a_terminal(site: World) -> None:
    for arguments in (["page", "edit", site.menu], ["page", "delete", site.menu, "--purge"]):
        assert run(*arguments).returncode == 2


@pytest.mark.parametrize("command", ["demo", "sandbox"])
def test_help_of_the_programs(command: str) -> None:
    done = run(command, "--help")
    assert done.returncode == 0
    assert b"usage:" in done.stdout


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
