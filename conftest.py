"""Runs the examples of the README and of the documentation against a sandbox.

What they send to the vendor's hosts goes to the sandbox, so they stand as people write them.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import cast
from unittest import mock

import httpx
from sybil import Document, Example, Region, Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

from confluence_connector.sandbox import Sandbox

# The right-hand cell of a row "| `old call` | `new call` |".
_MIGRATION_ROW = re.compile(r"^\| `[^\n]*` \| `(?P<new>[^\n|]*)` \|$", re.MULTILINE)
_SHELL_BLOCK = re.compile(r"^```sh\n(?P<lines>.*?)^```$", re.MULTILINE | re.DOTALL)
# Blocks of text with commands that would ask, or serve for ever.
_TEXT_BLOCK = re.compile(
    r"^```text\n(?P<lines>(?:confluence-connector|pip|python -m).*?)^```$", re.MULTILINE | re.DOTALL
)
_VENDOR = ("atlassian.com", "atlassian.net")


def _migration_rows(document: Document) -> Iterable[Region]:
    """Yield what a migration table says to write instead."""
    if Path(document.path).parent.name != "migrate":
        return
    for row in _MIGRATION_ROW.finditer(document.text):
        yield Region(row.start("new"), row.end("new"), row["new"], _evaluate)


def _evaluate(example: Example) -> str | None:
    try:
        exec(example.parsed, example.namespace)
    except Exception as error:
        return f"{example.parsed} raises {error!r}"
    return None


def _shell_blocks(document: Document) -> Iterable[Region]:
    """Yield the blocks of shell lines, to be run, and those that can only be checked."""
    for block in _SHELL_BLOCK.finditer(document.text):
        yield Region(block.start(), block.end(), block["lines"], _run_lines)
    for block in _TEXT_BLOCK.finditer(document.text):
        yield Region(block.start(), block.end(), block["lines"], _check_lines)


def _run_lines(example: Example) -> None:
    from tests.docs.shell import run_or_check

    for line in str(example.parsed).splitlines():
        run_or_check(line)


def _check_lines(example: Example) -> None:
    from tests.docs.shell import check_line

    for line in str(example.parsed).splitlines():
        check_line(line)


def _set_up(namespace: dict[str, object]) -> None:
    """Make the environment that of a signed-in person, and the site that of the examples."""
    stack = namespace["_stack"] = ExitStack()
    sandbox = stack.enter_context(Sandbox())
    folder = stack.enter_context(tempfile.TemporaryDirectory())
    # Left before it is removed: Windows removes no folder that is in use.
    stack.callback(os.chdir, os.getcwd())
    os.chdir(folder)
    app = sandbox.oauth_client()
    environment = {
        "CONFLUENCE_ACCESS_TOKEN": sandbox.issue_token(),
        "ACME_ACCESS_TOKEN": sandbox.issue_token(),
        "ACME_API_TOKEN": sandbox.issue_api_token(),
        "ACME_CLIENT_ID": app.client_id,
        "ACME_CLIENT_SECRET": app.client_secret,
        "XDG_CONFIG_HOME": folder,
    }
    kept = {name: value for name, value in os.environ.items() if "CONFLUENCE" not in name}
    stack.enter_context(mock.patch.dict(os.environ, {**kept, **environment}, clear=True))
    _route_to(sandbox, stack)
    with sandbox.client() as confluence:
        confluence.pages.create("DOCS", "Menu", "<p>Ribs and corn.</p>")


def _route_to(sandbox: Sandbox, stack: ExitStack) -> None:
    """Send to the sandbox what is meant for the vendor."""
    send, send_async = (
        httpx.HTTPTransport.handle_request,
        httpx.AsyncHTTPTransport.handle_async_request,
    )

    def route(self: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        if request.url.host.endswith(_VENDOR):
            return sandbox.transport.handle_request(request)
        return send(self, request)

    async def route_async(self: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        if request.url.host.endswith(_VENDOR):
            return await sandbox.transport.handle_async_request(request)
        return await send_async(self, request)

    patch = mock.patch.object
    stack.enter_context(patch(httpx.HTTPTransport, "handle_request", route))
    stack.enter_context(patch(httpx.AsyncHTTPTransport, "handle_async_request", route_async))


def _tear_down(namespace: dict[str, object]) -> None:
    cast(ExitStack, namespace["_stack"]).close()


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser(), _migration_rows, _shell_blocks],
    patterns=["README.md", "docs/*.md", "docs/*/*.md"],
    setup=_set_up,
    teardown=_tear_down,
).pytest()
