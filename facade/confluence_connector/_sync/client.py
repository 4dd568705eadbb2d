# Derived from facade/confluence_connector/_async/client.py by `nox -s unasync`: change that file instead.
"""The client, with the resources as attributes."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Self

from confluence_connector_api.types import UNSET, Unset

from .._config import resolve
from .._secret import Secret
from .._sites import Site
from .discovery import Discovery
from .operations import OperationClient
from .transport import http_client

if TYPE_CHECKING:
    import ssl

    import httpx

    from confluence_connector_api.v1 import models as v1

    from .._access import MethodAccess
    from .._budget import Budget
    from .._retry import RetryPolicy
    from ..auth import Credential
    from ..cql import Query
    from ..mirror._sync.mirror import Mirror
    from .pagination import Listing
    from .resources.attachments import Attachments
    from .resources.blog_posts import BlogPosts
    from .resources.comments import Comments
    from .resources.folders import Folders
    from .resources.groups import Groups
    from .resources.labels import Labels
    from .resources.long_tasks import LongTasks
    from .resources.pages import Pages
    from .resources.properties import Properties
    from .resources.restrictions import Restrictions
    from .resources.search import Excerpt
    from .resources.spaces import Spaces
    from .resources.tasks import Tasks
    from .resources.templates import Templates
    from .resources.users import Users

__all__ = ["Confluence"]


class Confluence:
    """Confluence Cloud, signed in to one site.

    No request is sent before the first call, which discovers the site and its Cloud ID. Safe to
    share between threads (sync) or tasks (async). Close it when done, or use it in a ``with``.

    Do not share it across a fork, as connections would be shared. A client whose credential comes
    from the environment can be pickled instead; it reads the environment of the new process.

    Args:
        auth: An OAuth access token, or a credential of
            `confluence_connector.auth`. By default ``CONFLUENCE_ACCESS_TOKEN``, re-read for
            every request; else ``CONFLUENCE_EMAIL`` with ``CONFLUENCE_API_TOKEN``.
        site: Short name, host or address of the site, if the credential can access several
            (``CONFLUENCE_SITE``).
        cloud_id: The site's Cloud ID (``CONFLUENCE_CLOUD_ID``); skips the discovery, and is not
            checked against ``site``.
        api_url: Address of the gateway (``CONFLUENCE_API_URL``); plain http on loopback only.
        timeout: Seconds to wait for each of: a connection, the next bytes, a free connection;
            ``None`` waits indefinitely. A response may take five minutes in all, unless it
            is a download.
        retry: When and how often to retry.
        transport: An httpx transport to send through instead of the network, e.g. a sandbox's.
        ssl_context: An SSL context, e.g. with a client certificate; by default one with the
            certificates of ``SSL_CERT_FILE`` or ``SSL_CERT_DIR``, else those of the HTTP
            library.
        proxy: Address of a proxy for https, ``http://…``, ``https://…`` or (extra ``socks``)
            ``socks5://…``; by default from ``HTTPS_PROXY``, ``ALL_PROXY`` and ``NO_PROXY``.

    Raises:
        ConfigurationError: No credential, or an invalid address or token.

    Example:
        >>> confluence.site.url
        'https://acme.atlassian.net'
        >>> [space.key for space in confluence.spaces.list()]
        ['DOCS']
    """

    def __init__(
        self,
        auth: str | Credential | None = None,
        *,
        site: str | None = None,
        cloud_id: str | None = None,
        api_url: str | None = None,
        timeout: float | None = 30.0,
        retry: RetryPolicy | None = None,
        transport: httpx.BaseTransport | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | httpx.Proxy | None = None,
    ) -> None:
        held = Secret(auth) if isinstance(auth, str) else auth
        del auth  # from here on, a traceback with locals shows no token
        where = {"site": site, "cloud_id": cloud_id, "api_url": api_url}
        how: dict[str, Any] = {
            "timeout": timeout,
            "retry": retry,
            "transport": transport,
            "ssl_context": ssl_context,
            "proxy": proxy,
        }
        self._given = {"auth": held, **where, **how}
        settings = resolve(auth=held, **where)
        self._http = http_client(settings, **how)
        self._discovery = Discovery(settings, self._http)
        self._http.is_token_valid = self._discovery.is_token_valid
        self._http.granted_scopes = self._discovery.granted_scopes
        self._signed_in = type(settings.credential).__name__

    def __repr__(self) -> str:
        name = type(self).__name__
        if not hasattr(self, "_signed_in"):
            return f"<{name}, not made>"  # in a traceback of __init__
        state = "closed" if self._http.is_closed else f"signed in by {self._signed_in}"
        return f"<{name} of {self._discovery}, {state}>"

    def __reduce__(self) -> tuple[Any, ...]:
        for name in ("transport", "ssl_context", "proxy"):
            if self._given[name] is not None:
                raise TypeError(
                    f"a client with its own {name} cannot be pickled or copied: create another one"
                )
        # Settings from the environment are re-read there; secrets cannot be pickled.
        return partial(type(self), **self._given), ()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections; the client cannot be used afterwards."""
        self._http.close()

    def with_options(
        self, *, timeout: float | Unset | None = UNSET, retry: RetryPolicy | None = None
    ) -> Self:
        """Return a client with other options; creating it is cheap.

        It shares connections, credential, site and budget with this one, and is closed with it:
        closing it separately does nothing.

        Args:
            timeout: Seconds as for the client; by default unchanged.
            retry: When and how often to retry; by default unchanged.

        Raises:
            ConfigurationError: An option of the wrong type or value.

        Example:
            >>> patient = confluence.with_options(timeout=120.0)
            >>> patient.pages.find(space="DOCS", title="Docs Home").title
            'Docs Home'
        """
        other = object.__new__(type(self))
        other._given = {**self._given, "retry": retry or self._given["retry"]}
        if not isinstance(timeout, Unset):
            other._given["timeout"] = timeout
        other._http = self._http.with_options(timeout=timeout, retry=retry)
        other._discovery = self._discovery
        other._signed_in = self._signed_in
        return other

    def sites(self) -> list[Site]:
        """Return the Confluence sites that the token can access, one entry per site.

        Raises:
            AuthenticationError: The token was refused.

        Route: ``GET /oauth/token/accessible-resources`` of the gateway; no scope.
        """
        return self._discovery.sites()

    @property
    def site(self) -> Site:
        """The chosen site, discovered on first use.

        Raises:
            SiteSelectionError: The token can access several sites and none was chosen, or none
                matches.
        """
        return self._discovery.site()

    @property
    def cloud_id(self) -> str:
        """The chosen site's Cloud ID, a UUID; discovered on first use unless it was given."""
        return self._discovery.cloud_id()

    @property
    def granted_scopes(self) -> tuple[str, ...]:
        """The OAuth scopes of the token on the chosen site, sorted; discovered on first use.

        Empty for an API token, whose scopes cannot be queried.
        """
        return (self._discovery.site()).scopes

    @property
    def budget(self) -> Budget | None:
        """The remaining rate limit, as the last response reported it; ``None`` until one does.

        No request is sent.
        """
        return self._http.budget.read()

    def check_access(self) -> dict[str, MethodAccess]:
        """Return for each method the OAuth scopes it needs, and whether the token has them.

        The token's scopes are queried each time, so that a new consent counts. Those of an API
        token with scopes cannot be queried; a classic API token needs none.

        Returns:
            One entry per method, by names like ``"pages.create"``.

        Raises:
            AuthenticationError: The token was refused.
            SiteSelectionError: The token can access several sites and none was chosen, or none
                matches.

        Route: ``GET /oauth/token/accessible-resources`` of the gateway; no scope.

        Example:
            >>> confluence.check_access()["pages.create"].missing
            ()
        """
        from .access import check_access

        return check_access(self._discovery)

    def url_for(self, item: object) -> str:
        """Return the address of an item for a browser.

        Args:
            item: What this client returned: a page, blog post, search hit, comment, attachment or
                space.

        Raises:
            InvalidInputError: It has no address.

        Example:
            >>> confluence.url_for(confluence.spaces.get_by_key("DOCS"))
            'https://acme.atlassian.net/wiki/spaces/DOCS'
        """
        from .._addresses import address_of

        return address_of(item, (self._discovery.site()).url)

    @cached_property
    def raw(self) -> OperationClient:
        """Client for the generated operations of both APIs.

        ``get_page_by_id.sync(client=confluence.raw, id=1)`` authenticates, retries and raises like
        every other call.
        """
        return OperationClient(self._http, self._discovery)

    def search(
        self,
        cql: str | Query,
        *,
        page_size: int = 50,
        cursor: str | None = None,
        expand: str | None = None,
        excerpt: Excerpt | None = None,
    ) -> Listing[v1.SearchResult]:
        """Search with CQL; hits of any type, across result pages, each once.

        The index lags behind writes, by 20 seconds to minutes on the real site. A hit's ``title``
        has highlight marks; ``hit.content.title`` is the plain one. A hit's ``url`` is its
        address relative to ``/wiki``.

        Args:
            cql: The query, as a string or built with `confluence_connector.cql`.
            page_size: Hits per request, not a cap on the total; the server lowers it where it
                expands bodies.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.
            expand: Comma-separated expansions, e.g. ``"content.body.storage,content.version"``.
            excerpt: The excerpt of each hit; the server's default is ``highlight``.

        Returns:
            A lazy listing. No request is sent until it is iterated.

        Raises:
            CQLSyntaxError: Immediately, before a request is sent, if the query is not valid CQL.
            CQLError: While iterating, if Confluence refuses the query.

        Route: ``GET /wiki/rest/api/search`` (v1; v2 has no search).
        Scopes: ``search:confluence``, or granular ``read:content-details:confluence``.
        """
        from .resources.search import search

        return search(
            self.raw, cql, page_size=page_size, cursor=cursor, expand=expand, excerpt=excerpt
        )

    @cached_property
    def pages(self) -> Pages:
        """Pages: read, find, write, move, delete."""
        from .resources.pages import Pages

        return Pages(self.raw, self.spaces)

    @cached_property
    def blog_posts(self) -> BlogPosts:
        """Blog posts: read, find, write, delete."""
        from .resources.blog_posts import BlogPosts

        return BlogPosts(self.raw, self.spaces)

    @cached_property
    def spaces(self) -> Spaces:
        """Spaces: list, find by key, create, update, delete."""
        from .resources.spaces import Spaces

        return Spaces(self.raw)

    @cached_property
    def restrictions(self) -> Restrictions:
        """Who may read and who may change a page."""
        from .resources.restrictions import Restrictions

        return Restrictions(self.raw, self.users, self.groups)

    @cached_property
    def users(self) -> Users:
        """Users: yourself, many by id, search."""
        from .resources.users import Users

        return Users(self.raw)

    @cached_property
    def groups(self) -> Groups:
        """Groups and their members."""
        from .resources.groups import Groups

        return Groups(self.raw)

    @cached_property
    def long_tasks(self) -> LongTasks:
        """Long tasks: get, wait."""
        from .resources.long_tasks import LongTasks

        return LongTasks(self.raw)

    @cached_property
    def attachments(self) -> Attachments:
        """Attachments: list, upload, download, delete."""
        from .resources.attachments import Attachments

        return Attachments(self.raw, self.spaces)

    @cached_property
    def folders(self) -> Folders:
        """Folders: create, read, list, delete."""
        from .resources.folders import Folders

        return Folders(self.raw, self.spaces)

    @cached_property
    def tasks(self) -> Tasks:
        """Inline tasks: list, read, complete, reopen."""
        from .resources.tasks import Tasks

        return Tasks(self.raw, self.spaces)

    @cached_property
    def templates(self) -> Templates:
        """Templates: list, read, and pages made from them."""
        from .resources.templates import Templates

        return Templates(self.raw, self.spaces, self.pages)

    @cached_property
    def labels(self) -> Labels:
        """Labels of pages: list, add, remove."""
        from .resources.labels import Labels

        return Labels(self.raw)

    @cached_property
    def comments(self) -> Comments:
        """Comments below pages and in their text, with replies."""
        from .resources.comments import Comments

        return Comments(self.raw)

    @cached_property
    def properties(self) -> Properties:
        """Content properties: JSON values stored on a page by key."""
        from .resources.properties import Properties

        return Properties(self.raw)

    @cached_property
    def mirror(self) -> Mirror:
        """A space as a feed of changes, and as files."""
        from ..mirror._sync.mirror import Mirror

        return Mirror(self)
