"""Reads what the rate-limit headers say of the budget that is left. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

import attrs

from ._json import moment_of

__all__ = ["Budget", "read_budget"]

# One member of a structured list: "name";key=value;key=value
_MEMBER = r'"([^"]{1,200})"((?:\s*;\s*\w+=[^;,"\s]+)*)'
_PARAMETER = r"(\w+)=([^;,\s]+)"


@attrs.frozen
class Budget:
    """The budget that the last response told of: points an hour for apps, else requests.

    The server sends only some of this with each response; ``None`` stands for what it left out.

    Attributes:
        policy: The server's name of the limit, e.g. ``"global-app-quota"``.
        limit: Points or requests that a window holds.
        window: Length of the window in seconds.
        remaining: What is left of it; the server says so only as the end comes near.
        resets_at: When it is full again, with a time zone.
        is_near_limit: Whether the server warned that little is left.
    """

    policy: str | None = None
    limit: int | None = None
    window: int | None = None
    remaining: int | None = None
    resets_at: datetime | None = None
    is_near_limit: bool = False


def read_budget(headers: Mapping[str, str], now: datetime) -> Budget | None:
    """Return what a response says of the budget, or ``None`` if it says nothing.

    The vendor sends two families, ``RateLimit`` with ``RateLimit-Policy`` (also with the prefix
    ``Beta-``) and ``X-RateLimit-…``. Where both speak, the second, which comes with a refusal,
    has the word. Of several limits in one header the one that is nearest to its end counts.

    Args:
        headers: Headers of the response, looked up without regard to case.
        now: The present, in UTC.
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
        policy=known.policy or headers.get("ratelimit-reason"),
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
        policy=name,
        limit=_whole(parameters.get("q")),
        window=_whole(parameters.get("w")),
        remaining=_whole(parameters.get("r")),
        resets_at=None if seconds is None else now + timedelta(seconds=seconds),
    )


def _distance_to_end(budget: Budget) -> float:
    if budget.remaining is None:
        return float("inf")
    return budget.remaining / (budget.limit or 1)


def _whole(text: str | None) -> int | None:
    """Read a count; nine digits are more than any limit has, and all that timedelta takes."""
    return int(text) if text and re.fullmatch("[0-9]{1,9}", text) else None
