"""Named ways in which a site can be in trouble, for tests and demos."""

from __future__ import annotations

import itertools
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import field, frozen

from .faults import Fault, fault_response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..server.messages import Response

__all__ = ["PROFILES", "Profile", "ProfileRun"]


@frozen
class Profile:
    """One way to be in trouble.

    Attributes:
        latency: Seconds that every response waits beside ``Settings.latency``.
        every: Which requests fail: each ``every``-th; 0 for none.
        statuses: What they get in turn. 0 is a connection that breaks after the work was done.
        headers: Headers of these responses.
    """

    latency: float = 0.0
    every: int = 0
    statuses: tuple[int, ...] = ()
    headers: Mapping[str, str] = field(factory=dict[str, str])


PROFILES: Mapping[str, Profile] = MappingProxyType(
    {
        "": Profile(),
        "slow": Profile(latency=1.0),
        "flaky": Profile(latency=0.05, every=4, statuses=(502, 0, 503, 504)),
        "rate-limited": Profile(every=3, statuses=(429,), headers={"retry-after": "1"}),
        "maintenance": Profile(every=1, statuses=(503,), headers={"retry-after": "60"}),
    }
)
"""Profiles by name; the empty name is a site that is well."""


class ProfileRun:
    """Counts the requests of a sandbox, so that the same requests fail on every run."""

    def __init__(self) -> None:
        self._requests = itertools.count(1)

    def fault(self, name: str) -> Fault | None:
        """Return what the next request meets under a profile, if anything."""
        profile, number = PROFILES[name], next(self._requests)
        if not profile.every or number % profile.every:
            return None
        status = profile.statuses[number // profile.every % len(profile.statuses)]
        return Fault(1, _response(status, profile), None, after_commit=status == 0)


def _response(status: int, profile: Profile) -> Response:
    if status == 0:
        return fault_response(503, None, None, "disconnect")
    return fault_response(status, profile.headers, None, None)
