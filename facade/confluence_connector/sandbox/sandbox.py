"""The sandbox as its users hold it."""

from __future__ import annotations

from copy import copy
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import NAMESPACE_DNS, uuid5

from attrs import field, fields, frozen

from confluence_connector import AsyncConfluence, Confluence

from .app.clock import Clock, timestamp
from .app.dispatcher import Dispatcher
from .app.faults import Fault, check_when, fault_response
from .app.fixtures import ACCOUNT_ID, CLOUD_ID, EMAIL, load_fixtures
from .app.middleware import Middleware
from .app.scopes import every
from .app.settings import Settings
from .app.tokens import issue_token, register_client, revoke_token
from .seeding import seed_pages
from .server.asgi import AsgiApp
from .server.http import Server
from .server.transport import API_URL, SITE_URL, SandboxTransport
from .store import Store
from .users.accounts import account_with_email, find_account, insert_account
from .watches.events import Notification, list_notifications

if TYPE_CHECKING:
    import os
    import sqlite3
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from types import TracebackType

    from .app.faults import Body, Interruption, When, check_when
    from .app.request_log import RecordedRequest
    from .app.tokens import OAuthClient

__all__ = ["Notification", "Sandbox", "Snapshot"]


@frozen
class Snapshot:
    """A sandbox as it was at one moment; ``Sandbox.restore`` brings it back."""

    database: sqlite3.Connection = field(repr=False)
    settings: dict[str, object]
    clock: tuple[datetime | None, timedelta]


class Sandbox(Settings):
    """A stateful stand-in for Confluence Cloud.

    A new one holds the site ``acme``, the user Ann Example and the space ``DOCS`` with its home
    page.

    Args:
        path: A database file that keeps the data, files included, or ``None`` for memory; what
            is too large for memory goes to a temporary file then.
        strict: Whether every response is checked against the vendored documents too.
        now: An aware datetime that its clock stands still at, so that two runs give the same
            bytes; by default real time.

    Raises:
        StoreFileError: The file cannot be opened, or holds something else than a sandbox.

    Attributes:
        clock: The sandbox's time; tests may hold and move it.
        cloud_id: The site's id.
        site: The site's name.
        site_url: The site's address for in-process clients.
        api_url: The gateway's address for in-process clients.
        transport: The in-process door, for ``httpx.Client`` and ``httpx.AsyncClient``.
        account_id: Ann Example.
        email: Her address, for Basic sign-in.

    See ``Settings`` for what a test can change, such as ``latency`` and ``index_delay``.

    Example:
        >>> with Sandbox() as sandbox, sandbox.client() as confluence:
        ...     page = confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Hi</p>")
        ...     sandbox.fail_next(status=503, headers={"Retry-After": "0"})
        ...     print(confluence.pages.get(page.id).title, len(sandbox.requests))
        Grill plan 5

        A token with few scopes meets the same refusal as in the cloud:

        >>> from confluence_connector import Confluence
        >>> with Sandbox() as sandbox:
        ...     token = sandbox.issue_token(scopes=["read:page:confluence"])
        ...     with Confluence(
        ...         auth=token, api_url=sandbox.api_url, transport=sandbox.transport
        ...     ) as confluence:
        ...         confluence.pages.delete(98400)
        Traceback (most recent call last):
            ...
        confluence_connector.errors.MissingScopeError: ...delete:page:confluence...
    """

    def __init__(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        strict: bool = False,
        now: datetime | None = None,
    ) -> None:
        super().__init__(strict=strict)
        self.clock = Clock()
        if now is not None:
            self.clock.hold(now)
        self.cloud_id = CLOUD_ID
        self.site = "acme"
        self.site_url = SITE_URL
        self.api_url = API_URL
        self.account_id = ACCOUNT_ID
        self.email = EMAIL
        self._store = Store(path, lambda db: load_fixtures(db, self.clock.now()))
        self._dispatcher = Dispatcher(self._store, self.cloud_id, self.clock, self)
        self._middleware = Middleware(self._dispatcher, self)
        self.transport = SandboxTransport(self._middleware)

    def client(self, account_id: str | None = None) -> Confluence:
        """Return a signed-in client that talks to this sandbox inside the process.

        Args:
            account_id: Who is signed in, by default Ann Example; see ``add_account``.
        """
        from confluence_connector import Confluence

        return Confluence(
            auth=self.issue_token(account_id=account_id),
            site=self.site,
            api_url=self.api_url,
            transport=self.transport,
        )

    def async_client(self, account_id: str | None = None) -> AsyncConfluence:
        """Return a signed-in async client that talks to this sandbox inside the process.

        Args:
            account_id: Who is signed in, by default Ann Example; see ``add_account``.
        """
        from confluence_connector import AsyncConfluence

        return AsyncConfluence(
            auth=self.issue_token(account_id=account_id),
            site=self.site,
            api_url=self.api_url,
            transport=self.transport,
        )

    def add_account(self, email: str, name: str = "") -> str:
        """Add a user of the site, to test restrictions and notifications.

        Args:
            email: The address, for Basic sign-in.
            name: The display name; by default the first part of the address.

        Returns:
            The account id, for ``client``, ``issue_token`` and ``issue_api_token``.

        Raises:
            ValueError: The address is taken.
        """
        with self._store.write() as db:
            if account_with_email(db, email) is not None:
                raise ValueError(f"{email} is the address of another account")
            now = timestamp(self.clock.now())
            return insert_account(db, email, name or email.partition("@")[0], now)

    def issue_token(
        self,
        scopes: Iterable[str] | None = None,
        expires_in: float | None = None,
        *,
        account_id: str | None = None,
    ) -> str:
        """Make an OAuth access token.

        Args:
            scopes: What it may do; by default everything.
            expires_in: Seconds until it dies; by default it lives as long as the sandbox.
            account_id: Whose it is, by default Ann Example's; see ``add_account``.

        Raises:
            ValueError: No one has this account id.
        """
        expires_at = None
        if expires_in is not None:
            expires_at = self.clock.now() + timedelta(seconds=expires_in)
        with self._store.write() as db:
            owner = self._owner(db, account_id)
            return issue_token(db, owner, scopes=scopes, expires_at=expires_at)

    def issue_api_token(
        self, scopes: Iterable[str] | None = None, *, account_id: str | None = None
    ) -> str:
        """Make an API token for Basic sign-in with ``email``, or the address of its owner.

        Args:
            scopes: What it may do; a token with scopes works at the gateway only. By default
                a classic token, which may do everything, at both hosts.
            account_id: Whose it is, by default Ann Example's; see ``add_account``.

        Raises:
            ValueError: No one has this account id.
        """
        with self._store.write() as db:
            return issue_token(db, self._owner(db, account_id), kind="api", scopes=scopes)

    def _owner(self, db: sqlite3.Connection, account_id: str | None) -> str:
        if account_id is not None and find_account(db, account_id) is None:
            raise ValueError(f"{account_id} is not the id of an account")
        return account_id or self.account_id

    def revoke(self, token: str) -> None:
        """Make a token dead.

        Args:
            token: An access or API token.
        """
        with self._store.write() as db:
            revoke_token(db, token)

    def oauth_client(self, scopes: Iterable[str] | None = None) -> OAuthClient:
        """Register an app that can get access tokens at the token endpoint.

        Args:
            scopes: What its tokens may do; by default everything.

        Returns:
            Its id, its secret and a first refresh token.
        """
        granted = every() if scopes is None else scopes
        with self._store.write() as db:
            return register_client(db, self.account_id, granted, self.clock.now())

    def add_site(self, name: str) -> str:
        """Add another, empty site to those that discovery lists.

        Args:
            name: The first part of its host name.

        Returns:
            Its cloud id.
        """
        cloud_id = str(uuid5(NAMESPACE_DNS, f"{name}.atlassian.net"))
        self.other_sites.append((name, cloud_id))
        return cloud_id

    def serve(
        self, port: int = 0, *, host: str = "127.0.0.1", allow_remote: bool = False
    ) -> Server:
        """Listen on a port, by default of the loopback address.

        Args:
            port: The port; 0 takes a free one.
            host: The address to listen on.
            allow_remote: Has to be true for an address that others can reach.

        Returns:
            The running server, a context manager; its ``url`` takes the place of the
            gateway's address and of the site's.

        Raises:
            ValueError: The address is not a loopback one and ``allow_remote`` is not set, or
                the port is not between 0 and 65535.
            OSError: The port cannot be had.
        """
        return Server(self._middleware, host=host, port=port, allow_remote=allow_remote)

    def asgi(self) -> AsgiApp:
        """Return the sandbox as an ASGI application, for uvicorn and its like."""
        return AsgiApp(self._middleware)

    def trash_space(self, key: str) -> None:
        """Move a space to the trash, as its settings page does and no operation of the API.

        Lists of spaces then show it for ``status=trashed`` only, and nothing in it can be read.
        v1's ``PUT /wiki/rest/api/space/{spaceKey}`` with another status brings it back.

        Args:
            key: The space's key.

        Raises:
            ValueError: No space has this key.
        """
        with self._store.write() as db:
            found = db.execute("UPDATE space SET status = 'trashed' WHERE key = ?", (key,))
            if not found.rowcount:
                raise ValueError(f"{key} is not the key of a space")

    def fail_next(
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
        """Make the next requests fail.

        Args:
            n: How many of them.
            status: The status they get.
            headers: Headers of the response.
            body: Text, bytes or a JSON object; by default nothing, or an edge's page for
                a status of 500 or more.
            when: Which requests: an operation id, or a function of a recorded request.
            after_commit: Whether they are carried out before their response is lost.
            interruption: Instead of a response: ``timeout`` for silence, ``disconnect`` for a
                connection that breaks.

        Raises:
            ValueError: ``when`` is not an operation id of the documents.
        """
        check_when(when)
        response = fault_response(status, headers, body, interruption)
        self._middleware.faults.add(Fault(n, response, when, after_commit))

    def snapshot(self) -> Snapshot:
        """Keep the sandbox as it is now, to be brought back by ``restore``.

        A suite can set up its world once and restore it before each test: that takes
        milliseconds, for a database in memory.

        Returns:
            The data with files and tokens, the settings and the clock.
        """
        settings = {one.name: copy(getattr(self, one.name)) for one in fields(Settings)}
        return Snapshot(self._store.copy(), settings, self.clock.state())

    def restore(self, snapshot: Snapshot) -> None:
        """Make the sandbox what it was when a snapshot was taken.

        What was written since is gone, tokens that were issued since included, and no failure
        is ordered any more. The log of requests and the points that were spent stay.

        Args:
            snapshot: What ``snapshot`` returned, of this sandbox or of another one.
        """
        self._middleware.faults.clear()
        self._store.replace(snapshot.database)
        for name, value in snapshot.settings.items():
            setattr(self, name, copy(value))
        self.clock.set_state(snapshot.clock)

    def seed(self, folder: str | os.PathLike[str], *, space: str = "DOCS") -> int:
        """Create pages from a folder of files.

        Args:
            folder: Files named ``*.md`` are Markdown, ``*.xml``, ``*.html`` and ``*.xhtml``
                storage format; anything else is skipped. A page's title is the file's first
                heading in Markdown, otherwise its name. A folder within is a page whose text
                is that of its ``index`` file, if it has one.
            space: Key of the space.

        Returns:
            How many pages were created.

        Raises:
            SeedError: The folder is not there, or a file is not a page: the error names it.
        """
        # Past the middleware: no fault that a test has ordered is spent on this.
        transport = SandboxTransport(self._dispatcher)
        auth = (self.email, self.issue_api_token())
        return seed_pages(transport, self.site_url, auth, Path(folder), space)

    @property
    def requests(self) -> list[RecordedRequest]:
        """What arrived, oldest first, without credentials: the last thousand requests."""
        return self._middleware.request_log.requests()

    @property
    def notifications(self) -> list[Notification]:
        """Notifications to watchers, oldest first.

        The creator of a page watches it; spaces and labels can be watched, too. As on the site,
        no one is told of what they did themselves, of minor edits, or of what is hidden from
        them.
        """
        with self._store.read() as db:
            return list_notifications(db)

    @property
    def points_spent(self) -> int:
        """Points that OAuth callers have spent in this hour."""
        return self._dispatcher.points_spent

    def close(self) -> None:
        """Let the database go.

        Raises:
            CredentialLeakError: A client has sent its credential on to the host that
                downloads come from. The sandbox says it here, too, because the client may
                have swallowed the refusal.
        """
        self._store.close()
        if self._middleware.leak is not None:
            raise self._middleware.leak

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
