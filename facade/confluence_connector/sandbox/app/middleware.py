"""Around the dispatcher: the log of requests, injected faults, the sandbox's own errors."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from ..attachments.media import CredentialLeakError
from ..store import StoreClosedError
from .faults import FaultPlan
from .profiles import PROFILES, ProfileRun
from .request_log import RequestLog
from .responses import plain_text, v2_error

if TYPE_CHECKING:
    from ..server.messages import Request, Response
    from .dispatcher import Dispatcher
    from .settings import Settings

__all__ = ["Middleware"]

_log = logging.getLogger(__name__)


class Middleware:
    """Takes every request that comes through a transport.

    Args:
        dispatcher: What responds.
        settings: The sandbox's settings.

    Attributes:
        request_log: What arrived.
        faults: What shall fail.
        leak: The first time that a credential went where none may go.
    """

    def __init__(self, dispatcher: Dispatcher, settings: Settings) -> None:
        self._dispatcher = dispatcher
        self._settings = settings
        self.request_log = RequestLog()
        self.faults = FaultPlan()
        self._profile_run = ProfileRun()
        self.leak: CredentialLeakError | None = None

    def body_limit(self, head: Request) -> int:
        """Return how many bytes of a request's body may be read."""
        return self._dispatcher.body_limit(head)

    def delay(self) -> float:
        """Return how many seconds a request waits."""
        return self._settings.latency + PROFILES[self._settings.profile].latency

    def handle(self, request: Request) -> Response:
        """Respond to a request, or fail as requested.

        Raises:
            StoreClosedError: The sandbox was closed before.
            Exception: In strict mode, whatever went wrong inside the sandbox.
        """
        fault = self.faults.take(self.request_log.add(request))
        if fault is None and self._settings.profile:
            fault = self._profile_run.fault(self._settings.profile)
        if fault is not None and not fault.after_commit:
            return fault.response
        try:
            response = self._dispatcher.handle(request)
        except CredentialLeakError as leak:
            self.leak = self.leak or leak
            return plain_text(400, str(leak))
        except StoreClosedError:
            raise
        except Exception:
            if self._settings.strict:
                raise
            _log.exception("the sandbox failed on %s %s", request.method, request.path)
            return v2_error(500, "INTERNAL_SERVER_ERROR", "Internal Server Error")
        return response if fault is None else fault.response
