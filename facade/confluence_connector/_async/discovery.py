"""Discover the site and its Cloud ID, before the first call."""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import urlsplit

import httpx

from .._concurrency import AsyncLock
from .._config import Settings
from .._secret import Secret
from .._sites import Site, choose_site, read_sites
from ..auth import Anonymous
from ..errors import (
    ApiError,
    AuthenticationError,
    ConfigurationError,
    ConfluenceError,
    MissingScopeError,
    NotFoundError,
    UnexpectedResponseError,
)
from .transport import AsyncHTTPClient

__all__ = ["AsyncDiscovery"]

# A cheap read that any credential with access may make.
_CHEAP_READ = "/wiki/api/v2/spaces?limit=1"
_REFUSALS = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)


class AsyncDiscovery:
    """Find the API of the chosen site, with one request to the gateway.

    Args:
        settings: The resolved settings.
        http: The client to send requests with.
    """

    def __init__(self, settings: Settings, http: AsyncHTTPClient) -> None:
        self._settings = settings
        self._http = http
        self._site: Site | None = None
        self._base_url: str | None = None
        self._are_scopes_known = True
        self._lock = AsyncLock()
        self._base_url_lock = AsyncLock()

    def __str__(self) -> str:
        known = self._site.url if self._site else self._settings.site or self._settings.cloud_id
        return known or "a site to be discovered"

    async def sites(self) -> list[Site]:
        """Return the Confluence sites that the credential can access, one entry per site."""
        if not self._settings.is_oauth:
            return [await self.site()]
        response = await self._http.get(self._resources_url)
        try:
            resources = response.json()
        except (ValueError, RecursionError):
            raise UnexpectedResponseError(
                "the list of accessible resources is not JSON: is api_url= the gateway?",
                status=response.status_code,
            ) from None
        return read_sites(resources)

    async def site(self) -> Site:
        """Return the chosen site, discovered on first use."""
        if self._site is None:
            self._http.check_usable()  # a fork may have copied the lock while it was held
            async with self._lock:
                self._site = self._site or await self._ask_for_site()
        return self._site

    async def site_url(self) -> str:
        """Return the address of the chosen site; a given one is not verified."""
        return self._settings.site or (await self.site()).url

    async def base_url(self) -> str:
        """Return the address that every path of the API is appended to."""
        if self._base_url is None:
            self._http.check_usable()
            async with self._base_url_lock:
                self._base_url = self._base_url or await self._find_base_url()
        return self._base_url

    async def cloud_id(self) -> str:
        """Return the Cloud ID of the chosen site."""
        return self._settings.cloud_id or (await self.site()).id

    async def scopes_now(self) -> tuple[str, ...] | None:
        """Return the current scopes of the token, or ``None`` if they cannot be queried."""
        scopes = (await self._ask_for_site()).scopes if self._settings.is_oauth else None
        return scopes if self._are_scopes_known else None

    async def granted_scopes(self) -> tuple[str, ...] | None:
        """Return the scopes of the token on the chosen site, or ``None`` if they are not known.

        Asks once, and never fails: it is used while an error is built.
        """
        if not self._settings.is_oauth:
            return None
        try:
            scopes = (await self.site()).scopes
            return scopes if self._are_scopes_known else None
        except ConfluenceError:
            return None

    async def is_unscoped(self) -> bool:
        """Return whether the credential is a classic API token, to which scopes do not apply."""
        if isinstance(self._settings.credential, Anonymous):
            return False
        return not self._settings.is_oauth and await self.base_url() == self._settings.site

    async def is_token_valid(self, header: Secret) -> bool:
        """Return whether a token still works, with one cheap call.

        That request bypasses the client's error handling, which would call this again, and uses
        this very token, which may not be that of the next request.

        Args:
            header: The ``Authorization`` header to try.
        """
        is_oauth = self._settings.is_oauth  # that list accepts OAuth tokens only
        if is_oauth and await self._takes(header, self._resources_url, _REFUSALS):
            return True
        # The list refuses tokens of service accounts that were not issued by OAuth.
        url = await self.base_url() + _CHEAP_READ
        return await self._takes(header, url, (*_REFUSALS, HTTPStatus.NOT_FOUND))

    async def _takes(self, header: Secret, url: str, dead: tuple[int, ...]) -> bool:
        request = self._http.build_request("GET", url, headers={"Authorization": header.reveal()})
        try:
            response = await self._http.send_once(request, auth=None)
        except httpx.RequestError:
            return True  # not known to be invalid
        return response.status_code not in dead or "scope does not match" in response.text

    @property
    def _resources_url(self) -> str:
        return f"{self._settings.api_url}/oauth/token/accessible-resources"

    async def _ask_for_site(self) -> Site:
        if not self._settings.is_oauth:
            return await self._site_by_address()
        refusal = None
        sites: list[Site] = []
        try:
            sites = await self.sites()
        except AuthenticationError as error:
            refusal = error
        if refusal is None:
            return choose_site(sites, origin=self._settings.site, cloud_id=self._settings.cloud_id)
        # The list refuses tokens of service accounts that were not issued by OAuth.
        if self._settings.site is None or not await self._gateway_takes_token():
            raise refusal
        self._are_scopes_known = False
        return await self._site_by_address()

    async def _gateway_takes_token(self) -> bool:
        try:
            cloud_id = (await self._site_by_address()).id
            await self._http.get(f"{self._settings.api_url}/ex/confluence/{cloud_id}{_CHEAP_READ}")
        except MissingScopeError:
            return True
        except (ApiError, ConfigurationError):
            return False
        return True

    async def _find_base_url(self) -> str:
        """Return the gateway, or for a classic API token the site itself.

        A classic token looks like one with scopes, which the site refuses.
        """
        site = self._settings.site
        if isinstance(self._settings.credential, Anonymous):
            if site is None:
                raise ConfigurationError("Anonymous() needs site= (or CONFLUENCE_SITE)")
            return site
        if site is not None and not self._settings.is_oauth and await self._site_takes_token(site):
            return site
        return f"{self._settings.api_url}/ex/confluence/{await self.cloud_id()}"

    async def _site_takes_token(self, site: str) -> bool:
        try:
            await self._http.get(site + _CHEAP_READ)
        except AuthenticationError:
            return False
        except NotFoundError:
            await self.site()  # no such site; else an invalid token, which the next call will show
        return True

    async def _site_by_address(self) -> Site:
        """Ask the site itself: the list of accessible resources accepts OAuth tokens only."""
        url = self._settings.site
        if url is None:
            raise ConfigurationError("without OAuth, site= or CONFLUENCE_SITE is required")
        host = urlsplit(url).netloc
        try:
            response = await self._http.get(f"{url}/_edge/tenant_info", auth=None)
            cloud_id = str(response.json()["cloudId"])
        except (NotFoundError, ValueError, TypeError, KeyError, RecursionError):
            raise ConfigurationError(f"{host} is not a Confluence Cloud site") from None
        return Site(id=cloud_id, url=url, name=host.partition(".")[0])
