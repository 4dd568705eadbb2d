"""Runs the cells of the matrix: one fault in one call, for a time, sync or async."""

from __future__ import annotations

import asyncio
import itertools
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Literal, Self
from unittest.mock import patch

import httpx
from httpx._transports import default as httpx_transport
from tests.stress.reliability._async import runs as async_runs
from tests.stress.reliability._sync import runs as sync_runs
from tests.stress.reliability.calls import Call
from tests.stress.reliability.faults import Fault
from tests.stress.reliability.fixtures import Subject
from tests.stress.reliability.policy import DEADLINE, RESULT, UNKNOWN, promise
from tests.stress.reliability.proxy import Duration, Plan, Proxy

from confluence_connector import AsyncConfluence, Confluence, ConfluenceError
from confluence_connector._async import exactly_once as async_certainty
from confluence_connector._async import transport as async_http
from confluence_connector._sync import exactly_once as sync_certainty
from confluence_connector._sync import transport as sync_http
from confluence_connector.auth import AccessToken
from confluence_connector.sandbox import Sandbox

Mode = Literal["sync", "async"]

_TIMEOUT = 10.0
_SHORT_TIMEOUT = 0.5
"""Seconds that the clients wait for the next bytes: where they come, and where they do not."""
_SPACE = "98304"
_WAITING = {"sync": (sync_http, sync_certainty), "async": (async_http, async_certainty)}


@dataclass(frozen=True)
class Outcome:
    """What came of a cell.

    Attributes:
        name: `RESULT` or the name of the error.
        effects: How often it has happened on the server.
        attempts: How often the request was sent.
        waited: Seconds of all waits before further attempts.
        flaws: What is wrong with that, in a sentence each.
    """

    name: str
    effects: int
    attempts: int
    waited: float
    flaws: tuple[str, ...]


class PassingTime:
    """A clock that jumps where a client would wait before it tries again.

    Attributes:
        waits: The waits, in seconds.
        on_wait: Is called at each.
    """

    def __init__(self) -> None:
        self.waits: list[float] = []
        self.on_wait: Callable[[], None] = lambda: None

    def monotonic(self) -> float:
        """Seconds, the waits included."""
        return time.monotonic() + sum(self.waits)

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.waits.append(seconds)
        self.on_wait()

    async def async_sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.sleep(seconds)


class Tokens:
    """The token that a client uses, as its owner keeps it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.current = sandbox.issue_token()

    def revoke(self) -> None:
        """Kill it."""
        self._sandbox.revoke(self.current)

    def rotate(self) -> None:
        """Kill it and keep another one."""
        self.revoke()
        self.current = self._sandbox.issue_token()


class Bench:
    """A served sandbox behind a proxy, for any number of cells."""

    def __init__(self) -> None:
        self._sandbox = Sandbox()
        self._server = self._sandbox.serve()
        self._proxy = Proxy(self._server.url, self._server.media_url)
        self._aside = self._sandbox.client()
        self._numbers = itertools.count(1)
        # Reading all certificates takes longer than a cell, and nothing here speaks TLS.
        read_once = cache(httpx.create_ssl_context)
        self._certificates = patch.object(httpx_transport, "create_ssl_context", read_once)
        self._certificates.start()

    def run(self, fault: Fault, call: Call, duration: Duration, mode: Mode) -> Outcome:
        """Run one cell and judge it."""
        tokens, clock = Tokens(self._sandbox), PassingTime()
        with tempfile.TemporaryDirectory() as folder:
            title = f"{call.name} {next(self._numbers)}"
            subject = call.prepare(self._aside, Subject(_SPACE, title, Path(folder)))
            act = fault.act or _never
            between = fault.arrives == "before the next attempt"
            plan = Plan(act, call.target, duration, tokens.revoke, tokens.rotate, between)
            with self._failing(fault, plan, clock), _passing(clock, mode):
                timeout = _SHORT_TIMEOUT if fault.is_slow and fault.effect == "lost" else _TIMEOUT
                name, result = self._call(call, subject, mode, tokens, timeout)
            self._proxy.finish(plan)
            flaws = list(_leftovers(subject.folder, name))
            effects = int(call.effects(self._aside, subject))
        attempts = plan.attempts if fault.act else len(clock.waits) + 1
        if name == RESULT and fault.act:
            attempts -= call.requests - 1
        if name == RESULT and result != call.result(subject):
            flaws.append(f"the result is {result!r:.80}")
        promised = promise(fault, call, duration)
        waited = sum(clock.waits)
        if promised.outcome == UNKNOWN and _is_better(name, effects, fault, call):
            name, attempts = UNKNOWN, 1
        if name != promised.outcome:
            flaws.append(f"{name} instead of {promised.outcome}: {result}")
        if effects not in promised.effects:
            flaws.append(f"it has happened {effects} times")
        if attempts > promised.attempts:
            flaws.append(f"{attempts} attempts instead of {promised.attempts}")
        if waited > DEADLINE:
            flaws.append(f"{waited:.0f} seconds of waiting")
        if name == UNKNOWN and call.kind == "unkeyed":
            attempts = 1  # as luck will have it: those that broke off half-way are sent again
        return Outcome(name, effects, attempts, waited, tuple(flaws))

    def _call(
        self, call: Call, subject: Subject, mode: Mode, tokens: Tokens, timeout: float
    ) -> tuple[str, object]:
        options = {
            "auth": AccessToken(lambda: tokens.current),
            "site": self._sandbox.site_url,
            "cloud_id": self._sandbox.cloud_id,
            "api_url": self._proxy.url,
            "timeout": timeout,
        }

        async def in_a_loop() -> object:
            async with AsyncConfluence(**options) as confluence:
                return await getattr(async_runs, call.run)(confluence, subject)

        try:
            if mode == "async":
                return RESULT, asyncio.run(in_a_loop())
            with Confluence(**options) as confluence:
                return RESULT, getattr(sync_runs, call.run)(confluence, subject)
        except ConfluenceError as error:
            return type(error).__name__, error

    @contextmanager
    def _failing(self, fault: Fault, plan: Plan, clock: PassingTime) -> Iterator[None]:
        if fault.act:
            self._proxy.plan = plan
        else:
            self._proxy.refuse()
            if plan.duration == "once":
                clock.on_wait = self._proxy.open
        try:
            yield
        finally:
            self._proxy.plan = None
            self._proxy.open()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._certificates.stop()
        self._aside.close()
        self._proxy.close()
        self._server.close()
        self._sandbox.close()


@contextmanager
def _passing(clock: PassingTime, mode: Mode) -> Iterator[None]:
    sleep = {"async_sleep": clock.async_sleep} if mode == "async" else {"sleep": clock.sleep}
    http, certainty = _WAITING[mode]
    with (
        patch.multiple(http, time=clock, **sleep),
        patch.multiple(certainty, time=clock, **sleep),
    ):
        yield


def _is_better(name: str, effects: int, fault: Fault, call: Call) -> bool:
    """Tell whether the call has found out what it need not have found out."""
    never_sent_whole = call.kind == "unkeyed" and name == fault.error
    return (name, effects) == (RESULT, 1) or (never_sent_whole and effects == 0)


async def _never(exchange: object) -> bool:
    raise AssertionError("nobody listens")


def _leftovers(folder: Path, name: str) -> Iterator[str]:
    if name != RESULT and (left := [path.name for path in folder.iterdir()]):
        yield f"{left} is left behind"
