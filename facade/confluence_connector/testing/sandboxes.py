"""Pytest fixtures with a separate sandbox for every test."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Protocol

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from confluence_connector import AsyncConfluence, Confluence
    from confluence_connector.sandbox import Sandbox
    from confluence_connector.sandbox.app.faults import Body, Interruption, When

__all__ = [
    "FailNext",
    "async_confluence",
    "confluence",
    "confluence_sandbox",
    "fail_next",
    "pytest_configure",
]

_MARKER = "confluence_scopes"


class FailNext(Protocol):
    """The signature of ``Sandbox.fail_next``."""

    def __call__(
        self,
        n: int = 1,
        status: int = 503,
        *,
        headers: Mapping[str, str] | None = None,
        body: Body = None,
        when: When = None,
        after_commit: bool = False,
        interruption: Interruption | None = None,
    ) -> None:
        """Make the next ``n`` requests fail.

        Args:
            n: How many requests.
            status: Their status.
            headers: Headers of the response.
            body: Its text, bytes or JSON object.
            when: Which requests: an operation id, or a function of a recorded request.
            after_commit: Whether they are processed before their response is lost.
            interruption: Instead of a response: ``timeout`` for silence, ``disconnect`` for a
                connection that breaks.
        """
        ...


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    line = f"{_MARKER}(*scopes): OAuth scopes of the token that the sandbox's clients have"
    config.addinivalue_line("markers", line)


@pytest.fixture
def confluence_sandbox() -> Generator[Sandbox]:
    """Start a fresh sandbox that checks every response it sends."""
    from confluence_connector.sandbox import Sandbox

    with Sandbox(strict=True) as sandbox:
        yield sandbox


@pytest.fixture
def confluence(
    confluence_sandbox: Sandbox, request: pytest.FixtureRequest
) -> Generator[Confluence]:
    """Open a client on the test's sandbox, with the scopes of its ``confluence_scopes`` marker."""
    from confluence_connector import Confluence

    sandbox = confluence_sandbox
    with Confluence(
        _token(sandbox, request),
        site=sandbox.site,
        api_url=sandbox.api_url,
        transport=sandbox.transport,
    ) as client:
        yield client


@pytest.fixture
def async_confluence(
    confluence_sandbox: Sandbox, request: pytest.FixtureRequest
) -> AsyncConfluence:
    """Open an async client on the test's sandbox, for any async plugin.

    Nothing has to be closed: an in-process sandbox has no connections.
    """
    from confluence_connector import AsyncConfluence

    sandbox = confluence_sandbox
    return AsyncConfluence(
        _token(sandbox, request),
        site=sandbox.site,
        api_url=sandbox.api_url,
        transport=sandbox.transport,
    )


@pytest.fixture
def fail_next(confluence_sandbox: Sandbox) -> FailNext:
    """Return ``Sandbox.fail_next``, which makes the next requests fail."""
    return confluence_sandbox.fail_next


def _token(sandbox: Sandbox, request: pytest.FixtureRequest) -> str:
    marker = request.node.get_closest_marker(_MARKER)
    return sandbox.issue_token(marker.args if marker else None)
