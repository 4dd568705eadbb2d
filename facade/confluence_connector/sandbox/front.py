"""Between the doors and the core: the journal, faults on order, the sandbox's own errors."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from .answers import plain_text, v2_error
from .faults import FaultPlan
from .journal import Journal
from .media import CredentialLeakError
from .store import StoreClosedError

if TYPE_CHECKING:
    from .controls import Controls
    from .core import Core
    from .exchange import Request, Response

_log = logging.getLogger(__name__)


class Front:
    """Takes every request that comes through a door.

    Args:
        core: What answers.
        controls: The knobs.

    Attributes:
        journal: What arrived.
        faults: What shall fail.
        leak: The first time that a credential went where none may go.
    """

    def __init__(self, core: Core, controls: Controls) -> None:
        self._core = core
        self._controls = controls
        self.journal = Journal()
        self.faults = FaultPlan()
        self.leak: CredentialLeakError | None = None

    def handle(self, request: Request) -> Response:
        """Answer a request, or fail as ordered.

        Raises:
            StoreClosedError: The sandbox was closed before.
            Exception: In strict mode, whatever went wrong inside the sandbox.
        """
        fault = self.faults.take(self.journal.add(request))
        if fault is not None and not fault.after_commit:
            return fault.response
        try:
            response = self._core.handle(request)
        except CredentialLeakError as leak:
            self.leak = self.leak or leak
            return plain_text(400, str(leak))
        except StoreClosedError:
            raise
        except Exception:
            if self._controls.strict:
                raise
            _log.exception("the sandbox failed on %s %s", request.method, request.path)
            return v2_error(500, "INTERNAL_SERVER_ERROR", "Internal Server Error")
        return response if fault is None else fault.response
