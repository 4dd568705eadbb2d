"""Build the error for a redirect, which the API does not use. Pure."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import httpx

from confluence_connector_api.operation import Operation

from .._redaction import quoted, redact_url
from ..errors import ConfluenceError, UnexpectedResponseError
from .transport import secrets_of

__all__ = ["redirect_error", "set_aside_malformed_location"]

_MALFORMED = "malformed_location"

_SIGN_IN_HOSTS = ("id.atlassian.com", "auth.atlassian.com", "login.microsoftonline.com")
_SIGN_IN_WORDS = ("login", "signin", "sign-in", "sso", "saml")


def redirect_error(operation: Operation, response: httpx.Response) -> ConfluenceError:
    """Return the error for a redirect, which is not followed, to protect the credential.

    Args:
        operation: The operation that was called.
        response: The redirect.
    """
    request = response.request
    secrets = secrets_of(request)
    url = redact_url(str(request.url), secrets)
    if malformed := response.extensions.get(_MALFORMED):
        where = f"an invalid address: {quoted(malformed, 80, secrets)}"
    else:
        target = urljoin(str(request.url), response.headers.get("location", ""))
        meaning = _meaning(str(request.url), target)
        where = f"{_shown(target, secrets)}, which was not followed: {meaning}"
    return UnexpectedResponseError(
        f"{request.method} {url} returned {response.status_code}, a redirect to {where}",
        status=response.status_code,
        method=request.method,
        url=url,
        operation=operation.id,
    )


def set_aside_malformed_location(response: httpx.Response) -> None:
    """Remove a ``Location`` that is not an address, for `redirect_error` to report.

    httpx builds the next request even if it is not sent, and not every failure of that, or of
    resolving such a host, is an httpx error.
    """
    location = response.headers.get("location")
    if location is None:
        return
    try:
        url = httpx.URL(location)
        if url.scheme and not url.host:
            url = url.copy_with(host=response.request.url.host)
        target = response.request.url.join(url)
        httpx.Request("GET", target)
        target.raw_host.decode("ascii").encode("idna")  # as resolving its name would require
        urlsplit(str(target))
    except (httpx.InvalidURL, ValueError):
        del response.headers["location"]
        response.extensions[_MALFORMED] = location


def _shown(target: str, secrets: tuple[str, ...]) -> str:
    # The query of a sign-in page repeats the request, including tokens.
    return redact_url(target, secrets).partition("?")[0]


def _meaning(url: str, target: str) -> str:
    here, there = urlsplit(url).hostname or "", urlsplit(target).hostname or ""
    path = urlsplit(target).path.lower()
    if there in _SIGN_IN_HOSTS or any(word in path for word in _SIGN_IN_WORDS):
        return (
            "that is a sign-in page, so the site does not accept this credential; check it, and "
            "whether the site allows API calls from this network"
        )
    if there and there != here:
        return (
            f"the site or gateway has been renamed; if {there} is yours, create "
            "the client with that name as site= or api_url="
        )
    return "the API has no such redirect, so it comes from a proxy or gateway on the way"
