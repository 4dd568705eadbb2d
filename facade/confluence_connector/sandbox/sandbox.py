"""The sandbox as its users hold it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from . import credentials, seed
from .clock import Clock
from .controls import Controls
from .core import Core
from .doors.transport import API_URL, SITE_URL, SandboxTransport
from .store import Store

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from types import TracebackType

    from confluence_connector import AsyncConfluence, Confluence

    from .exchange import Request, Response


class Sandbox:
    """A stateful stand-in for Confluence Cloud.

    A new one holds the site `acme`, the user Ann Example and the space `DOCS` with its home
    page.

    Args:
        path: A database file that keeps the data, or ``None`` for memory.
        strict: Whether every answer is checked against the vendored documents too.

    Attributes:
        clock: The sandbox's time; tests may hold and move it.
        cloud_id: The site's id.
        site: The site's name.
        site_url: The site's address for in-process clients.
        api_url: The gateway's address for in-process clients.
        transport: The in-process door, for `httpx.Client` and `httpx.AsyncClient`.
        account_id: Ann Example.
        email: Her address, for Basic sign-in.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None, *, strict: bool = False) -> None:
        self.clock = Clock()
        self.cloud_id = seed.CLOUD_ID
        self.site = "acme"
        self.site_url = SITE_URL
        self.api_url = API_URL
        self.account_id = seed.ACCOUNT_ID
        self.email = seed.EMAIL
        self._controls = Controls(strict=strict)
        self._store = Store(path)
        if self._store.is_new:
            with self._store.write() as db:
                seed.plant(db, self.clock.now())
        self._core = Core(self._store, self.cloud_id, self.clock, self._controls)
        self.transport = SandboxTransport(self._core.handle, lambda: self._controls.latency)

    def client(self) -> Confluence:
        """A signed-in client that talks to this sandbox inside the process."""
        from confluence_connector import Confluence

        return Confluence(
            auth=self.issue_token(),
            site=self.site,
            cloud_id=self.cloud_id,
            api_url=self.api_url,
            transport=self.transport,
        )

    def async_client(self) -> AsyncConfluence:
        """A signed-in async client that talks to this sandbox inside the process."""
        from confluence_connector import AsyncConfluence

        return AsyncConfluence(
            auth=self.issue_token(),
            site=self.site,
            cloud_id=self.cloud_id,
            api_url=self.api_url,
            transport=self.transport,
        )

    def issue_token(
        self, scopes: Iterable[str] | None = None, expires_in: float | None = None
    ) -> str:
        """Make an OAuth access token.

        Args:
            scopes: What it may do; by default everything.
            expires_in: Seconds until it dies; by default it lives as long as the sandbox.
        """
        expires_at = None
        if expires_in is not None:
            expires_at = self.clock.now() + timedelta(seconds=expires_in)
        with self._store.write() as db:
            return credentials.issue_token(
                db, self.account_id, scopes=scopes, expires_at=expires_at
            )

    def issue_api_token(self, scopes: Iterable[str] | None = None) -> str:
        """Make an API token for Basic sign-in with `email`.

        Args:
            scopes: What it may do; a token with scopes works at the gateway only. By default
                a classic token, which may do everything, at both hosts.
        """
        with self._store.write() as db:
            return credentials.issue_token(db, self.account_id, kind="api", scopes=scopes)

    def revoke(self, token: str) -> None:
        """Make a token dead.

        Args:
            token: An access or API token.
        """
        with self._store.write() as db:
            credentials.revoke(db, token)

    def handle(self, request: Request) -> Response:
        """Answer one request; doors call this."""
        return self._core.handle(request)

    def close(self) -> None:
        """Let the database go."""
        self._store.close()

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
