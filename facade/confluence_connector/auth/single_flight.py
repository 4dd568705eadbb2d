"""One refresh at a time: the first caller that needs a token fetches it, the others share it."""

from __future__ import annotations

import contextlib
import os
import threading
import weakref
from collections.abc import Generator
from contextvars import ContextVar

from ..errors import ConfigurationError

__all__ = ["Flight", "SingleFlight"]

_CURRENT: ContextVar[Flight | None] = ContextVar("confluence_connector_refresh", default=None)


class Flight:
    """A running refresh.

    Attributes:
        thread: Identifier of the thread that runs it.
        is_over: Whether it has ended, successfully or not.
        succeeded: Whether it returned tokens.
        failure: How it failed; also ``None`` if the thread or task that ran it was stopped.
    """

    def __init__(self) -> None:
        self.thread = threading.get_ident()
        self.is_over = False
        self.succeeded = False
        self.failure: Exception | None = None


class SingleFlight:
    """Lets one caller refresh while the others wait for the same result.

    A plain lock is not enough: after a failure its waiters would repeat the refresh one by one.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._flight: Flight | None = None
        _ALL.add(self)

    @property
    def is_under_way(self) -> bool:
        """Whether a refresh is running."""
        return self._flight is not None

    def join(self) -> tuple[Flight, bool]:
        """Return the running refresh, and whether the caller has to run it.

        Raises:
            ConfigurationError: The refresh called the caller, and would wait for itself.
        """
        with self._lock:
            if self._flight is None:
                self._flight = Flight()
                return self._flight, True
            if _CURRENT.get() is self._flight:
                raise ConfigurationError(
                    "on_rotate= and store= must not use a client with the credential whose "
                    "tokens they store: it waits for them"
                )
            return self._flight, False

    @contextlib.contextmanager
    def leading(self, flight: Flight) -> Generator[None, None, None]:
        """Record how the body ends, for those who wait."""
        marker = _CURRENT.set(flight)
        try:
            yield
            flight.succeeded = True
        except Exception as error:
            flight.failure = error
            raise
        finally:
            _CURRENT.reset(marker)
            flight.is_over = True
            with self._lock:
                self._flight = None  # a failure may refer to requests with secrets

    def _reset(self) -> None:
        self._lock = threading.Lock()
        self._flight = None

    @staticmethod
    def reset_all() -> None:
        """Forget running refreshes, which the child of a fork cannot finish."""
        for one in tuple(_ALL):
            one._reset()


_ALL: weakref.WeakSet[SingleFlight] = weakref.WeakSet()

if hasattr(os, "register_at_fork"):  # pragma: no branch  only Windows has no fork
    os.register_at_fork(after_in_child=SingleFlight.reset_all)
