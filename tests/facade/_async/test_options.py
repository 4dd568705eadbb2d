"""A client with other options for a call or two."""

from __future__ import annotations

import pytest

from confluence_connector import (
    AsyncConfluence,
    ConfigurationError,
    RetryPolicy,
    ServerError,
)
from confluence_connector.sandbox import Sandbox


async def test_other_patience_over_the_same_connections(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    await confluence.pages.list().first()
    before = len(sandbox.requests)
    hasty = confluence.with_options(timeout=3.0, retry=RetryPolicy(attempts=1))
    sandbox.fail_next(status=502, when="getPages")
    with pytest.raises(ServerError):
        await hasty.pages.list().first()
    # No discovery of its own.
    assert [asked.operation for asked in sandbox.requests[before:]] == ["getPages"]
    sandbox.fail_next(status=502, when="getPages")
    patient = hasty.with_options(retry=RetryPolicy(attempts=2, first_wait=0.001))
    assert await patient.pages.list().first()
    assert hasty.raw.httpx_client.timeout.read == patient.raw.httpx_client.timeout.read == 3.0
    assert confluence.raw.httpx_client.timeout.read == 30.0
    assert confluence.with_options(timeout=None).raw.httpx_client.timeout.read is None


async def test_it_is_closed_with_the_other(sandbox: Sandbox) -> None:
    confluence = sandbox.async_client()
    async with confluence.with_options(timeout=3.0) as other:
        await other.pages.list().first()
    assert await confluence.pages.list().first()
    await confluence.aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        await other.pages.list().first()
    assert "closed" in repr(other)


async def test_wrong_options(confluence: AsyncConfluence) -> None:
    for wrong in (0, -1.0, "3", True, float("nan")):
        with pytest.raises(ConfigurationError, match="timeout="):
            confluence.with_options(timeout=wrong)
    with pytest.raises(ConfigurationError, match="retry="):
        confluence.with_options(retry=3)
