"""The official client drives the server as a process, over stdio and over HTTP."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.client.streamable_http import streamable_http_client
from tests.mcp.conftest import Agent, Site

COMMAND = ["-m", "confluence_connector", "mcp"]


@pytest.fixture
def environment(site: Site) -> Iterator[dict[str, str]]:
    with site.sandbox.serve(port=0) as server:
        yield {
            **os.environ,
            "CONFLUENCE_API_URL": server.url,
            "CONFLUENCE_ACCESS_TOKEN": site.sandbox.issue_token(),
        }


def _client(**options: Any) -> httpx.AsyncClient:
    # Without certificates, which take longer to read than all else: the server is on plain http.
    return httpx.AsyncClient(verify=False, **options)


async def _status(url: str, headers: dict[str, str]) -> int:
    ping = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    accept = {"Accept": "application/json, text/event-stream"}
    async with _client() as client:
        return (await client.post(url, json=ping, headers={**accept, **headers})).status_code


async def test_stdio(site: Site, environment: dict[str, str]) -> None:
    arguments = [*COMMAND, "--allow-write", "--space", "DOCS"]
    parameters = StdioServerParameters(command=sys.executable, args=arguments, env=environment)
    async with stdio_client(parameters) as streams, ClientSession(*streams) as session:
        greeting = await session.initialize()
        assert "untrusted" in (greeting.instructions or "")
        agent = Agent(session)
        hash = (await agent("read", page="DOCS:Menu")).facts["hash"]
        done = await agent("edit", page="DOCS:Menu", hash=hash, old="5 EUR", new="6 EUR")
        assert done.facts["version"] == 2
    assert "6 EUR" in site.body(site.menu)


async def test_http_needs_the_token_and_a_loopback_host_and_origin(
    site: Site, environment: dict[str, str]
) -> None:
    process = subprocess.Popen(  # noqa: ASYNC220  its standard error is read by lines
        [sys.executable, *COMMAND, "--http", "0"],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr is not None
        url = process.stderr.readline().strip()
        header = process.stderr.readline().strip().partition(": ")[2]
        good = {"Authorization": header}
        async with (
            _client(headers=good) as http,
            streamable_http_client(url, http_client=http) as (reading, writing, _),
            ClientSession(reading, writing) as session,
        ):
            await session.initialize()
            agent = Agent(session)
            assert (await agent("read", page="DOCS:Menu")).facts["id"] == site.menu
            assert "--allow-write" in await agent.refused(
                "create", space="DOCS", title="x", markdown="x"
            )
        for status, headers in (
            (401, {}),
            (401, {"Authorization": "Bearer guessed"}),
            (401, {"Authorization": header.removeprefix("Bearer ")}),
            (421, {**good, "Host": "evil.example"}),
            (403, {**good, "Origin": "http://evil.example"}),
        ):
            assert await _status(url, headers) == status, headers
        assert await _status(url.replace("/mcp", "/"), good) == 404
    finally:
        process.terminate()
        _, rest = process.communicate(timeout=20)
    assert header not in rest  # it is printed once


@pytest.mark.parametrize(
    "arguments",
    [
        ["--allow-write"],
        ["--space", "DOCS"],
        ["--all-spaces"],
        ["--allow-write", "--space", "DOCS", "--all-spaces"],
        ["--files", "/no/such/folder"],
        ["--http", "x"],
    ],
)
def test_what_cannot_be_started(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    from confluence_connector.mcp.__main__ import main

    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "error: " in capsys.readouterr().err
