"""What all tests share: no credential of the person who runs them, and no luck with clocks."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

# The same examples on every run and however slow the machine: a test fails for its code alone.
settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("steady")


@pytest.fixture(autouse=True)
def no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the environment's own sign-in away: no test may speak for whoever runs it."""
    for name in [name for name in os.environ if name.startswith("CONFLUENCE_")]:
        monkeypatch.delenv(name)
