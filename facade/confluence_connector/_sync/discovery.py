# Derived from facade/confluence_connector/_async/discovery.py by `nox -s unasync`: change that file instead.
"""Finds the site and its Cloud ID before anything else is called."""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import urlsplit

import httpx

from .._concurrency import Lock
from .._settings import Settings
from .._sites import Site, choose_site, read_sites
from ..errors import ConfigurationError, TransportError, UnexpectedResponseError
from .http import HTTPClient


class Discovery:
    """Answers where the API of the chosen site is, asking the gateway once.

    Args:
        settings: Who signs in, and where.
        http: The client to ask with.
    """

    def __init__(self, settings: Settings, http: HTTPClient) -> None:
        self._settings = settings
        self._http = http
        self._site: Site | None = None
        self._base_url: str | None = None
        self._lock = Lock()

    def sites(self) -> list[Site]:
        """Return the Confluence sites that the token reaches, one row a site."""
        response = self._http.get(f"{self._settings.api_url}/oauth/token/accessible-resources")
        try:
            resources = response.json()
        except ValueError:
            raise UnexpectedResponseError(
                "the list of accessible resources is no JSON: is api_url= the gateway?",
                status=response.status_code,
            ) from None
        return read_sites(resources)

    def site(self) -> Site:
        """Return the chosen site; asks the gateway the first time."""
        if self._site is None:
            with self._lock:
                if self._site is None:
                    self._site = choose_site(
                        self.sites(),
                        origin=self._settings.site,
                        cloud_id=self._settings.cloud_id,
                    )
                    self._http.granted_scopes = self._site.scopes
        return self._site

    def base_url(self) -> str:
        """Return the address that every path of the API is appended to."""
        if self._base_url is None:
            self._base_url = self._find_base_url()
        return self._base_url

    def _find_base_url(self) -> str:
        return f"{self._settings.api_url}/ex/confluence/{self.cloud_id()}"

    def cloud_id(self) -> str:
        """Return the Cloud ID of the chosen site."""
        if self._settings.cloud_id is not None:
            return self._settings.cloud_id
        if self._settings.credential.reconnect is None:
            return self._cloud_id_of_site()
        return (self.site()).id

    def _cloud_id_of_site(self) -> str:
        """Ask the site itself: accessible-resources knows OAuth tokens only."""
        if self._settings.site is None:
            raise ConfigurationError(
                "an API token needs to know its site: set site= or CONFLUENCE_SITE"
            )
        response = self._http.get(f"{self._settings.site}/_edge/tenant_info", auth=None)
        try:
            return str(response.json()["cloudId"])
        except (ValueError, TypeError, KeyError):
            host = urlsplit(self._settings.site).netloc
            raise ConfigurationError(f"{host} is no Confluence Cloud site") from None

    def token_is_alive(self) -> bool:
        """Tell whether the gateway still knows the token, with one cheap call."""
        request = self._http.build_request(
            "GET", f"{self._settings.api_url}/oauth/token/accessible-resources"
        )
        try:
            response = httpx.Client.send(self._http, request)
        except (httpx.RequestError, TransportError):
            return True  # not known to be dead
        return response.status_code not in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
