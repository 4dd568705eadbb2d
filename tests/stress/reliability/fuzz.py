"""Throws hostile responses at every call, and at the reader of every operation with a cassette.

A call, sync or async, meets a sequence of them: the first, the second or the third response is
hostile, and each one after that or not.
"""

from __future__ import annotations

import asyncio
import importlib
import itertools
import random
import re
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from types import ModuleType
from urllib.parse import urlsplit

import httpx
from tests.bench.workers.peak import peak
from tests.stress.reliability._async import runs as async_runs
from tests.stress.reliability._sync import runs
from tests.stress.reliability.calls import CALLS, Call
from tests.stress.reliability.fixtures import Subject
from tests.stress.reliability.hostile import HostileTransport, mutated

import confluence_connector_api
from confluence_connector import AsyncConfluence, Confluence, ConfluenceError, RetryPolicy
from confluence_connector.contract import Contract, OperationSpec
from confluence_connector.sandbox import Sandbox
from confluence_connector.testing.cassette import Exchange, read_cassette

_CASSETTES = Path(__file__).parents[2] / "cassettes"
_SPACE = "98304"
_QUICKLY = RetryPolicy(first_wait=0, longest_wait=0, deadline=0.5)
LONGEST = 20.0
"""Seconds that one mutation may take at most."""


@dataclass
class Report:
    """What came of it.

    Attributes:
        outcomes: How often there was a result, or which error.
        sequences: How many calls met more than one hostile response.
        crashes: What should not have been, in a line each, and how often.
        slowest: Seconds of the slowest one.
        growth: Megabytes that the process grew by.
    """

    outcomes: Counter[str] = field(default_factory=Counter)
    crashes: Counter[str] = field(default_factory=Counter)
    sequences: int = 0
    slowest: float = 0.0
    growth: float = 0.0


def run(mutations: int, seed: int = 7, *, sequences: int = 0) -> Report:
    """Change responses, half of them in calls on the sandbox, half in cassettes.

    Args:
        mutations: How many.
        seed: Of what is changed.
        sequences: How many calls at least meet more than one hostile response; calls are added
            until they do.
    """
    report = Report()
    before = _megabytes()
    exchanges = _recorded()
    with Sandbox() as sandbox, sandbox.client() as aside, asyncio.Runner() as loop:
        for number in itertools.count():
            is_more = number >= mutations
            if is_more and report.sequences >= sequences:
                break
            chance = random.Random(f"{seed}/{number}")
            started = time.monotonic()
            if number % 2 and not is_more:
                work = partial(_read, chance.choice(exchanges), chance)
            else:
                turn, place = divmod(number if is_more else number // 2, len(CALLS))
                bound = (sandbox, aside, CALLS[place], number, chance, report)
                work = partial(_call, *bound, loop if turn % 2 else None)
            _judge(report, work)
            report.slowest = max(report.slowest, time.monotonic() - started)
    report.growth = _megabytes() - before
    return report


def _judge(report: Report, work: Callable[[], str]) -> None:
    try:
        report.outcomes[work()] += 1
    except ConfluenceError as error:
        report.outcomes[type(error).__name__] += 1
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        frames = [frame for frame in frames if re.search("_a?sync", frame.filename)]
        if frames and frames[-1].filename in (runs.__file__, async_runs.__file__):
            report.outcomes["result"] += 1  # whose part the caller has missed
            return
        where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
        report.crashes[f"{type(error).__name__} at {where}: {error}"[:150]] += 1


def _call(
    sandbox: Sandbox,
    aside: Confluence,
    call: Call,
    number: int,
    chance: random.Random,
    report: Report,
    loop: asyncio.Runner | None,
) -> str:
    with tempfile.TemporaryDirectory() as folder:
        inner = Path(folder, "inner")
        inner.mkdir()
        subject = call.prepare(aside, Subject(_SPACE, f"{call.name} {number}", inner))
        hostile = HostileTransport(sandbox.transport, chance.choice((0, 0, 1, 1, 2)), chance)
        token = sandbox.issue_token()
        try:
            if loop:
                loop.run(_in_loop(call, subject, token, hostile))
            else:
                with Confluence(
                    token, site="acme", transport=hostile, retry=_QUICKLY
                ) as confluence:
                    getattr(runs, call.run)(confluence, subject)
        finally:
            report.sequences += hostile.changed > 1
            assert [path.name for path in Path(folder).iterdir()] == ["inner"], "a file escaped"
    return "result" if hostile.changed else "not changed"


async def _in_loop(call: Call, subject: Subject, token: str, hostile: HostileTransport) -> None:
    async with AsyncConfluence(token, site="acme", transport=hostile, retry=_QUICKLY) as confluence:
        await getattr(async_runs, call.run)(confluence, subject)


def _recorded() -> list[Exchange]:
    cassettes = [read_cassette(path) for path in sorted(_CASSETTES.glob("*/*.yaml"))]
    return [
        one
        for cassette in cassettes
        for one in cassette.exchanges
        if _operation_of(one) is not None
    ]


def _operation_of(exchange: Exchange) -> OperationSpec | None:
    match = Contract.load().match(exchange.method, _path_of(exchange))
    return match.operation if match else None


def _path_of(exchange: Exchange) -> str:
    return "/wiki/" + urlsplit(exchange.url).path.partition("/wiki/")[2]


def _read(exchange: Exchange, chance: random.Random) -> str:
    operation = _operation_of(exchange)
    assert operation is not None
    reader = _reader_of(operation.id, operation.api)
    headers = {k: v for k, v in exchange.response_headers.items() if k != "content-encoding"}
    response = httpx.Response(exchange.status, headers=headers, content=exchange.response_body)

    def respond(request: httpx.Request) -> httpx.Response:
        return mutated(response, chance)

    with Confluence(
        "a-token", cloud_id="1", transport=httpx.MockTransport(respond), retry=_QUICKLY
    ) as confluence:
        sent = confluence.raw.send(reader.OPERATION, {"path": _path_of(exchange)})
        value = confluence.raw.read(reader.OPERATION, sent, reader._parse).parsed
        repr(value)
    return "result"


@cache
def _reader_of(operation_id: str, api: str) -> ModuleType:
    """Return the generated module of an operation."""
    root = Path(confluence_connector_api.__file__).parent
    for path in (root / api / "api").glob("*/*.py"):
        if f'id="{operation_id}",' in path.read_text("utf-8"):
            name = ".".join(path.relative_to(root).with_suffix("").parts)
            return importlib.import_module(f"{confluence_connector_api.__name__}.{name}")
    raise LookupError(operation_id)


def _megabytes() -> float:
    return peak() / 1024


if __name__ == "__main__":
    import sys

    mutations, *rest = map(int, sys.argv[1:])
    result = run(mutations, rest[0] if rest else 7, sequences=rest[1] if len(rest) > 1 else 0)
    print(result.crashes)
    print(f"{result.sequences} sequences of more than one, slowest {result.slowest:.1f} s")
    print(*sorted(result.outcomes.items()), sep="\n")
