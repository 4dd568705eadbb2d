"""What a call costs in requests and in quota points, which the sandbox charges as documented."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from confluence_connector import Confluence
from confluence_connector.sandbox import Sandbox


class Spent(NamedTuple):
    """What a call cost."""

    requests: int
    points: int


def spent(sandbox: Sandbox, call: Callable[[Confluence], object]) -> Spent:
    """Return what a call costs, made by a client that knows its site and nothing else."""
    with sandbox.client() as caller:
        _ = caller.site, caller.cloud_id
        requests, points = len(sandbox.requests), sandbox.points_spent
        call(caller)
        return Spent(len(sandbox.requests) - requests, sandbox.points_spent - points)
