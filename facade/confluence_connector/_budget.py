"""Read the remaining budget from rate-limit headers. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

import attrs

from ._json import moment_of
from ._redaction import redact_start

__all__ = ["Budget", "read_budget"]

# One member of a structured list: "name";key=value;key=value
_MEMBER = r'"([^"]{1,200})"((?:\s*;\s*\w+=[^;,"\s]+)*)'
_PARAMETER = r"(\w+)=([^;,\s]+)"


@attrs.frozen
class Budget:
    """The budget that the last response reported: points per hour for apps, else requests.

    The server sends only some of this with each response; ``None`` means that a value was left out.

    Attributes:
        policy: The server's name of the limit, e.g. ``"global-app-quota"``.
        limit: Points or requests in a window.
        window: Length of the window in seconds.
        remaining: What is left of it; the server reports it only when it is nearly used up.
        resets_at: When it is reset, with a time zone.
        is_near_limit: Whether the server warned that little is left.
    """

    policy: str | None = None
    limit: int | None = None
    window: int | None = None
    remaining: int | None = None
    resets_at: datetime | None = None
    is_near_limit: bool = False


def read_budget(headers: Mapping[str, str], now: datetime) -> Budget | None:
    """Return the budget that a response reports, or ``None`` if it reports none.

    The vendor sends two families, ``RateLimit`` with ``RateLimit-Policy`` (also with the prefix
    ``Beta-``) and ``X-RateLimit-…``. If both are present, the second, which comes with a 429,
    wins. Of several limits in one header the one that is nearest to exhaustion is returned.

    Args:
        headers: Headers of the response, looked up without regard to case.
        now: The current time, in UTC.
    """
    budget = _from_structured(headers, now)
    limit = _whole(headers.get("x-ratelimit-limit"))
    remaining = _whole(headers.get("x-ratelimit-remaining"))
    resets_at = moment_of(headers.get("x-ratelimit-reset"))
    near = headers.get("x-ratelimit-nearlimit", "").lower() == "true"
    if budget is None and limit is None and remaining is None and resets_at is None and not near:
        return None
    known = budget or Budget()
    return attrs.evolve(
        known,
        policy=known.policy or _name(headers.get("ratelimit-reason")),
        limit=known.limit if limit is None else limit,
        remaining=known.remaining if remaining is None else remaining,
        resets_at=resets_at or known.resets_at,
        is_near_limit=near or known.remaining is not None,
    )


def _from_structured(headers: Mapping[str, str], now: datetime) -> Budget | None:
    policies = _members(headers, "ratelimit-policy")
    states = _members(headers, "ratelimit")
    budgets = [
        _combined(name, {**policies.get(name, {}), **states.get(name, {})}, now)
        for name in {**states, **policies}
    ]
    return min(budgets, key=_distance_to_end, default=None)


def _members(headers: Mapping[str, str], name: str) -> dict[str, dict[str, str]]:
    value = headers.get(name) or headers.get(f"beta-{name}") or ""
    return {
        found[1]: dict(re.findall(_PARAMETER, found[2])) for found in re.finditer(_MEMBER, value)
    }


def _combined(name: str, parameters: Mapping[str, str], now: datetime) -> Budget:
    seconds = _whole(parameters.get("t"))
    return Budget(
        policy=_name(name),
        limit=_whole(parameters.get("q")),
        window=_whole(parameters.get("w")),
        remaining=_whole(parameters.get("r")),
        resets_at=None if seconds is None else now + timedelta(seconds=seconds),
    )


def _name(text: str | None) -> str | None:
    """Return the name of a policy, as it may be shown: a server may repeat anything there."""
    if text is None or re.fullmatch("[a-z-]{1,40}", text):
        return text
    return redact_start(text, most=80)


def _distance_to_end(budget: Budget) -> float:
    if budget.remaining is None:
        return float("inf")
    return budget.remaining / (budget.limit or 1)


def _whole(text: str | None) -> int | None:
    """Parse a count of at most nine digits, which is as much as timedelta accepts."""
    return int(text) if text and re.fullmatch("[0-9]{1,9}", text) else None
