"""The rows about commands: what they cost beyond the library, and how soon MCP is served."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Sequence

from tests.bench import profiles
from tests.bench.bench import Bench, Row
from tests.bench.contestants import COMMANDS
from tests.bench.environments import BenchError
from tests.bench.figures import Figure, medians, ratios, timed

_READ = (
    "from confluence_connector import Confluence\n"
    "with Confluence('t', api_url='{address}') as confluence:\n"
    "    print(confluence.pages.get(7).body.storage.value)"
)
_VIEW = (
    "import os\n"
    "os.environ.update(CONFLUENCE_API_URL='{address}', CONFLUENCE_ACCESS_TOKEN='t')\n"
    "from confluence_connector.cli.main import cli\n"
    "cli(['page', 'view', '7'])"
)
_VERSION = "from confluence_connector.cli.main import cli\ncli(['--version'])"
_STARTS = 7


def telling_the_version(bench: Bench) -> Sequence[Figure]:
    """Print the version, which is all that shell completion and scripts may wait for."""
    programs = {"`--version`": _VERSION, "click": "import click"}
    samples = bench.processes(programs, COMMANDS.environment)
    values = ratios(samples["`--version`"], samples["click"], "cpu")
    details = medians(samples, "cpu")
    what = "`confluence-connector --version`, whole process, CPU"
    return [Figure("command_version", what, values, "× import click", 1.5, details=details)]


def viewing(bench: Bench) -> Sequence[Figure]:
    """Print a page as Markdown, next to a program that reads it with the library."""
    programs = {"the command": _VIEW, "the library": _READ}
    samples = bench.processes(
        {name: code.format(address=bench.address) for name, code in programs.items()},
        COMMANDS.environment,
    )
    pairs = zip(*(timed(samples[name], "cpu") for name in programs), strict=True)
    return [
        Figure(
            "command_view",
            "`page view` of 2 KB, beyond the library's own read, CPU",
            tuple((command - library) * 1000 for command, library in pairs),
            "ms",
            60,
            details=medians(samples, "cpu"),
        )
    ]


def starting_mcp(bench: Bench) -> Sequence[Figure]:
    """Start the MCP server, until it has responded to the client's greeting."""
    command = [bench.python(COMMANDS.environment), "-P", "-m", "confluence_connector", "mcp"]
    walls = tuple(_until_greeted(command, bench.address) for _ in range(1 + _STARTS))
    what = "`confluence-connector mcp`: start until the response to `initialize`, wall"
    return [Figure("mcp_start", what, walls[1:], "s", 1.5)]


def _until_greeted(command: Sequence[str], address: str) -> float:
    greeting = {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "initialize",
        "params": {
            "protocolVersion": "2025-06-18",
            "capabilities": {},
            "clientInfo": {"name": "bench", "version": "1"},
        },
    }
    environment = {**os.environ, "CONFLUENCE_API_URL": address, "CONFLUENCE_ACCESS_TOKEN": "t"}
    started = time.perf_counter()
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps(greeting) + "\n")
        process.stdin.flush()
        response = process.stdout.readline()
        wall = time.perf_counter() - started
        process.kill()
    if "serverInfo" not in response:
        raise BenchError(f"the MCP server did not respond to its client: {response[:200]}")
    return wall


ROWS = (
    Row("command_version", 6, telling_the_version),
    Row(
        "command_view",
        12,
        viewing,
        profiles.of_programs({"the command": _VIEW, "the library": _READ}, COMMANDS.environment),
    ),
    Row("mcp_start", 8, starting_mcp),
)
