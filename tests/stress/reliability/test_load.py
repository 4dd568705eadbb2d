"""Load, closing in mid-flight, forks and pickles: the short form."""

from __future__ import annotations

import asyncio
import os
import pickle
import sys
import threading
import time

import pytest
from tests.stress.reliability import load

from confluence_connector import AsyncConfluence, Confluence, ConfluenceError
from confluence_connector.sandbox import Sandbox

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="counts files in /proc")


@on_linux
def test_a_client_shared_by_threads_leaves_nothing_behind() -> None:
    report = load.in_threads(0.3, threads=16)
    assert report.calls >= 16
    assert (report.files, report.connections) == (0, 0)


@on_linux
def test_a_client_shared_by_tasks_leaves_nothing_behind_and_keeps_its_slots() -> None:
    report = load.in_tasks(0.3, tasks=150)
    assert report.calls >= 150
    assert report.cancelled
    assert (report.files, report.connections, report.slots) == (0, 0, load.SLOTS)


def test_closing_in_mid_flight_ends_each_call() -> None:
    ends: list[object] = []
    with Sandbox() as sandbox, sandbox.serve() as server:
        sandbox.latency = 0.2
        confluence = Confluence(sandbox.issue_token(), site="acme", api_url=server.url)

        def work() -> None:
            try:
                ends.append(confluence.spaces.get_by_key("DOCS"))
            except Exception as error:
                ends.append(error)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        time.sleep(0.1)
        confluence.close()
        for thread in threads:
            thread.join(20)
    assert len(ends) == 8
    strangers = [e for e in ends if isinstance(e, Exception) and not isinstance(e, ConfluenceError)]
    assert not strangers


async def test_closing_in_mid_flight_ends_each_task() -> None:
    with Sandbox() as sandbox, sandbox.serve() as server:
        sandbox.latency = 0.2
        confluence = AsyncConfluence(sandbox.issue_token(), site="acme", api_url=server.url)
        calls = [asyncio.ensure_future(confluence.spaces.get_by_key("DOCS")) for _ in range(8)]
        await asyncio.sleep(0.1)
        await confluence.aclose()
        ends = await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), 20)
    strangers = [e for e in ends if isinstance(e, Exception) and not isinstance(e, ConfluenceError)]
    assert not strangers


async def test_a_cancelled_task_leaves_the_client_usable() -> None:
    with Sandbox() as sandbox, sandbox.serve() as server:
        async with AsyncConfluence(
            sandbox.issue_token(), site="acme", api_url=server.url
        ) as confluence:
            await confluence.cloud_id
            sandbox.latency = 0.2
            call = asyncio.ensure_future(confluence.spaces.get_by_key("DOCS"))
            await asyncio.sleep(0.05)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            sandbox.latency = 0
            assert (await confluence.spaces.get_by_key("DOCS")).key == "DOCS"


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_fork_is_refused_with_a_sentence() -> None:
    with Sandbox() as sandbox, sandbox.client() as confluence:
        confluence.spaces.get_by_key("DOCS")
        reading, writing = os.pipe()
        if child := os.fork():
            os.close(writing)
            with os.fdopen(reading) as pipe:
                told = pipe.read()
            os.waitpid(child, 0)
        else:
            try:
                confluence.spaces.get_by_key("DOCS")
                told = "no error"
            except Exception as error:
                told = f"{type(error).__name__}: {error}"
            os.write(writing, told.encode())
            os._exit(0)
        assert told.startswith("ConfigurationError: this client was created before a fork")
        assert confluence.spaces.get_by_key("DOCS").key == "DOCS"


def test_pickles_are_right_or_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with Sandbox() as sandbox, sandbox.serve() as server:
        monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", sandbox.issue_token())
        with (
            Confluence(site="acme", api_url=server.url) as confluence,
            pickle.loads(pickle.dumps(confluence)) as other,
        ):
            assert other.spaces.get_by_key("DOCS").key == "DOCS"
        with Confluence("a-token") as holding, pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(holding)
        with sandbox.client() as inside, pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(inside)
