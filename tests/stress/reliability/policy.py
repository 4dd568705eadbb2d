"""What has to come of each cell of the matrix: the promise, said without looking at the code."""

from __future__ import annotations

from dataclasses import dataclass

from tests.stress.reliability.calls import Call
from tests.stress.reliability.faults import Fault
from tests.stress.reliability.proxy import Duration

ATTEMPTS = 5
"""How often one request is sent at most."""
DEADLINE = 180.0
"""Seconds that one request's waits take at most."""

RESULT = "result"
UNKNOWN = "AmbiguousWriteError"


@dataclass(frozen=True)
class Promise:
    """What has to come of a cell.

    Attributes:
        outcome: `RESULT` or the name of an error. Where it is `UNKNOWN`, more may be known:
            how much of a broken exchange is seen is a matter of luck.
        effects: How often it may have happened on the server.
        attempts: How often the request may have been sent.
    """

    outcome: str
    effects: frozenset[int]
    attempts: int


def promise(fault: Fault, call: Call, duration: Duration) -> Promise:
    """Return what has to come of a fault in a call."""
    outcome = _outcome(fault, call, duration)
    if call.kind == "read":
        effects = {0}
    elif fault.effect == "throttled" and outcome == fault.error:
        effects = set(range(ATTEMPTS + 1))  # a 429 that comes each time is taken at its word
    elif outcome == RESULT:
        effects = {1}
    elif outcome == UNKNOWN or fault.arrives in ("before the next attempt", "afterwards"):
        effects = {0, 1}
    else:
        effects = {0}
    return Promise(outcome, frozenset(effects), _attempts(fault, call, outcome, duration))


def _outcome(fault: Fault, call: Call, duration: Duration) -> str:
    if fault.spares_files and call.name == "download":
        return RESULT
    if fault.effect == "throttled":
        return _outcome_of_throttling(fault, call, duration)
    if fault.effect == "harmless" or (duration == "once" and fault.passes):
        return RESULT
    if fault.effect in ("unsent", "refused"):
        return fault.error
    if call.kind == "read":
        return RESULT if duration == "once" and not fault.is_final else fault.error
    if call.kind == "unknowable" or duration == "outage":
        return UNKNOWN
    if fault.arrives == "at once":
        return UNKNOWN if call.kind in _UNTOLD else RESULT
    if _is_sent_again(fault, call):
        if duration != "once":
            return UNKNOWN if call.kind == "new" else fault.error
        is_found = fault.arrives == "before the next attempt"
        return UNKNOWN if is_found and call.kind in _UNTOLD else RESULT
    return fault.error if fault.is_final and call.kind != "new" else UNKNOWN


def _outcome_of_throttling(fault: Fault, call: Call, duration: Duration) -> str:
    """Return what has to come of a 429 for a request that was carried out."""
    if call.kind == "read":
        return RESULT if duration == "once" else fault.error
    if duration == "outage":
        return fault.error
    if call.kind in ("unmarked", "unknowable"):
        return UNKNOWN if duration == "once" else fault.error
    # A version is repeated without a look: where it was taken, that is a conflict, and looked at.
    is_versioned = call.kind == "guarded" and call.target.pattern.startswith("PUT")
    return fault.error if is_versioned and duration == "lasting" else RESULT


def _attempts(fault: Fault, call: Call, outcome: str, duration: Duration) -> int:
    if fault.effect == "harmless":
        return 1
    if fault.passes:
        return 2 if outcome == RESULT or "token" in fault.name else ATTEMPTS
    if call.asks_both_kinds and fault.error == "NotFoundError":
        return 2
    if fault.effect == "refused" or fault.is_final or call.kind == "unknowable":
        return 1
    if call.kind == "unkeyed" and fault.breaks_off:
        return ATTEMPTS
    if call.kind != "read":
        if duration == "outage" or fault.arrives == "at once" or not _is_sent_again(fault, call):
            return 1
        return 2 if duration == "once" else ATTEMPTS
    return 2 if outcome == RESULT else ATTEMPTS


_UNTOLD = ("unmarked", "doubtful")
"""Kinds that cannot tell what they find from another's."""


def _is_sent_again(fault: Fault, call: Call) -> bool:
    """Return whether a write that is not to be seen is sent again."""
    return not fault.is_final and (fault.effect == "busy" or call.kind in ("guarded", "unmarked"))
