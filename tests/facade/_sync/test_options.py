# Derived from tests/facade/_async/test_options.py by `nox -s unasync`: change that file instead.
"""A client with other options for a call or two."""

from __future__ import annotations

import pytest

from confluence_connector import (
    ConfigurationError,
    Confluence,
    RetryPolicy,
    ServerError,
)
from confluence_connector.sandbox import Sandbox


def test_other_patience_over_the_same_connections(confluence: Confluence, sandbox: Sandbox) -> None:
    confluence.pages.list().first()
    before = len(sandbox.requests)
    hasty = confluence.with_options(timeout=3.0, retry=RetryPolicy(attempts=1))
    sandbox.fail_next(status=502, when="getPages")
    with pytest.raises(ServerError):
        hasty.pages.list().first()
    # No discovery of its own.
    assert [asked.operation for asked in sandbox.requests[before:]] == ["getPages"]
    sandbox.fail_next(status=502, when="getPages")
    patient = hasty.with_options(retry=RetryPolicy(attempts=2, first_wait=0.001))
    assert patient.pages.list().first()
    assert hasty.raw.httpx_client.timeout.read == patient.raw.httpx_client.timeout.read == 3.0
    assert confluence.raw.httpx_client.timeout.read == 30.0
    assert confluence.with_options(timeout=None).raw.httpx_client.timeout.read is None


def test_it_is_closed_with_the_other(sandbox: Sandbox) -> None:
    confluence = sandbox.client()
    with confluence.with_options(timeout=3.0) as other:
        other.pages.list().first()
    assert confluence.pages.list().first()
    confluence.close()
    with pytest.raises(ConfigurationError, match="closed"):
        other.pages.list().first()
    assert "closed" in repr(other)


def test_wrong_options(confluence: Confluence) -> None:
    for wrong in (0, -1.0, "3", True, float("nan")):
        with pytest.raises(ConfigurationError, match="timeout="):
            confluence.with_options(timeout=wrong)
    with pytest.raises(ConfigurationError, match="retry="):
        confluence.with_options(retry=3)
