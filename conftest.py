"""Runs the examples of the README and of the documentation against a sandbox."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import cast
from unittest import mock

from sybil import Document, Example, Region, Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

from confluence_connector.sandbox import Sandbox

# The right-hand cell of a row "| `old call` | `new call` |".
_MIGRATION_ROW = re.compile(r"^\| `[^\n]*` \| `(?P<new>[^\n|]*)` \|$", re.MULTILINE)

_SHELL_BLOCK = re.compile(r"^```sh\n(?P<lines>.*?)^```$", re.MULTILINE | re.DOTALL)


def _migration_rows(document: Document) -> Iterable[Region]:
    """Yield what a migration table says to write instead."""
    if Path(document.path).parent.name != "migrate":
        return
    for row in _MIGRATION_ROW.finditer(document.text):
        yield Region(row.start("new"), row.end("new"), row["new"], _evaluate)


def _evaluate(example: Example) -> None:
    exec(example.parsed, example.namespace)


def _commands(document: Document) -> Iterable[Region]:
    """Yield the commands that the guides for shells and agents show."""
    if Path(document.path).name not in {"commands.md", "agents.md"}:
        return
    for block in _SHELL_BLOCK.finditer(document.text):
        yield Region(block.start(), block.end(), block["lines"], _run_commands)


def _run_commands(example: Example) -> None:
    from tests.cli.world import run_line

    for line in str(example.parsed).splitlines():
        result = run_line(line)
        assert result.exit_code == 0, f"{line}\n{result.stderr}"


def _set_up(namespace: dict[str, object]) -> None:
    """Make the environment that of a signed-in person, and the site that of the examples."""
    stack = namespace["_stack"] = ExitStack()
    sandbox = stack.enter_context(Sandbox())
    server = stack.enter_context(sandbox.serve(port=0))
    token = namespace["sandbox_token"] = sandbox.issue_token()
    stack.callback(os.chdir, os.getcwd())
    os.chdir(stack.enter_context(tempfile.TemporaryDirectory()))
    environment = {"CONFLUENCE_ACCESS_TOKEN": token, "CONFLUENCE_API_URL": server.url}
    stack.enter_context(mock.patch.dict(os.environ, environment))
    with sandbox.client() as confluence:
        confluence.pages.create("DOCS", "Menu", "<p>Ribs and corn.</p>")


def _tear_down(namespace: dict[str, object]) -> None:
    cast(ExitStack, namespace["_stack"]).close()


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser(), _migration_rows, _commands],
    patterns=["README.md", "docs/*.md", "docs/*/*.md"],
    setup=_set_up,
    teardown=_tear_down,
).pytest()
