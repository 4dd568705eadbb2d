"""One refresh at a time: the first caller that needs a token fetches it, the others share it."""

from __future__ import annotations

import contextlib
import os
import threading
import time
import weakref
from collections.abc import Callable, Generator
from contextvars import ContextVar

from ..errors import ConfigurationError

__all__ = ["Flight", "SingleFlight"]

_CURRENT: ContextVar[Flight | None] = ContextVar("confluence_connector_refresh", default=None)


class Flight:
    """A refresh.

    Args:
        has_runner_ended: Returns whether the thread or event loop that runs it has ended.

    Attributes:
        thread: Identifier of the thread that runs it.
        begun: When it began, on the monotonic clock.
        has_runner_ended: As given.
        is_over: Whether it has ended, successfully or not.
        succeeded: Whether it returned tokens.
        failure: How it failed; also ``None`` if the thread or task that ran it was stopped.
    """

    def __init__(self, has_runner_ended: Callable[[], bool]) -> None:
        self.thread = threading.get_ident()
        self.begun = time.monotonic()
        self.has_runner_ended = has_runner_ended
        self.is_over = False
        self.succeeded = False
        self.failure: Exception | None = None

    @contextlib.contextmanager
    def recording(self) -> Generator[None, None, None]:
        """Record how the body ends, for those who wait."""
        marker = _CURRENT.set(self)
        try:
            yield
            self.succeeded = True
        except Exception as error:
            self.failure = error
            raise
        finally:
            self.is_over = True
            with contextlib.suppress(ValueError):  # closed by the garbage collector, elsewhere
                _CURRENT.reset(marker)


class SingleFlight:
    """Lets one caller refresh while the others wait for the same result.

    A plain lock is not enough: after a failure its waiters would repeat the refresh one by one.
    """

    def __init__(self) -> None:
        # Reentrant: signal handlers and the garbage collector may come here in between.
        self._lock = threading.RLock()
        self._flight: Flight | None = None
        _ALL.add(self)

    @property
    def is_under_way(self) -> bool:
        """Whether a refresh is running."""
        flight = self._flight
        return flight is not None and not flight.is_over

    def join(self, own: Flight) -> Flight:
        """Return the running refresh, which is the caller's own if there was none.

        Args:
            own: The refresh that the caller runs in that case. It must set ``is_over`` afterwards,
                whatever happens, in the same function: an exception of a signal handler may be
                raised wherever a function is called.

        Raises:
            ConfigurationError: The refresh called the caller, and would wait for itself.
        """
        with self._lock:
            running = self._flight
            if running is None or running.is_over:
                self._flight = own
                return own
            if _CURRENT.get() is running:
                raise ConfigurationError(
                    "on_rotate= and store= must not use a client with the credential whose "
                    "tokens they store: it waits for them"
                )
            return running

    def forget(self, flight: Flight) -> None:
        """Drop a refresh that is over; its failure may refer to requests with secrets."""
        with self._lock:
            if self._flight is flight:
                self._flight = None

    def _reset(self) -> None:
        self._lock = threading.RLock()
        self._flight = None

    @staticmethod
    def reset_all() -> None:
        """Forget running refreshes, which the child of a fork cannot finish."""
        for one in tuple(_ALL):
            one._reset()


_ALL: weakref.WeakSet[SingleFlight] = weakref.WeakSet()

if hasattr(os, "register_at_fork"):  # pragma: no branch  only Windows has no fork
    os.register_at_fork(after_in_child=SingleFlight.reset_all)
