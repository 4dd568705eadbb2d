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
    """A refresh under way.

    Attributes:
        thread: Identifier of the thread that carries it out.
        is_over: Whether it has ended, in whatever way.
        succeeded: Whether it brought tokens.
        failure: How it failed; ``None`` as well if whoever carried it out was stopped.
    """

    def __init__(self) -> None:
        self.thread = threading.get_ident()
        self.is_over = False
        self.succeeded = False
        self.failure: Exception | None = None


class SingleFlight:
    """Lets one caller refresh while the others wait for the same result.

    A plain lock would not do: its waiters would repeat, one after the other, what has failed.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._flight: Flight | None = None
        _ALL.add(self)

    @property
    def is_under_way(self) -> bool:
        """Whether somebody refreshes at the moment."""
        return self._flight is not None

    def join(self) -> tuple[Flight, bool]:
        """Return the refresh under way, and whether the caller is the one to carry it out.

        Raises:
            ConfigurationError: The caller is called by the refresh, which would wait for itself.
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
        """Note how the body ends, for those who wait."""
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
        """Forget what was under way; in the child of a fork nobody is left to end it."""
        for one in tuple(_ALL):
            one._reset()


_ALL: weakref.WeakSet[SingleFlight] = weakref.WeakSet()

if hasattr(os, "register_at_fork"):  # not on Windows, which does not fork
    os.register_at_fork(after_in_child=SingleFlight.reset_all)
