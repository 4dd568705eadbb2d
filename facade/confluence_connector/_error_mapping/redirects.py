"""The error for a redirect where the API has none: where it leads, and what that means. Pure."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import httpx

from confluence_connector_api.operation import Operation

from .._redaction import redact_text, redact_url
from ..errors import ConfluenceError, UnexpectedResponseError
from .transport import secrets_of

__all__ = ["redirect_error", "set_aside_malformed_location"]

_MALFORMED = "malformed_location"

_SIGN_IN_HOSTS = ("id.atlassian.com", "auth.atlassian.com", "login.microsoftonline.com")
_SIGN_IN_WORDS = ("login", "signin", "sign-in", "sso", "saml")


def redirect_error(operation: Operation, response: httpx.Response) -> ConfluenceError:
    """Return the error for a redirect, which is not followed: the credential stays here.

    Args:
        operation: What was called.
        response: The redirect.
    """
    request = response.request
    secrets = secrets_of(request)
    url = redact_url(str(request.url), secrets)
    if malformed := response.extensions.get(_MALFORMED):
        where = f"what is not an address: {redact_text(malformed, secrets)!r:.80}"
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
    """Take away a ``Location`` that is not an address, for `redirect_error` to name.

    httpx makes the next request also where none is sent, and not every failure of that, or of
    looking up such a host, is an error of its own.
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
        target.raw_host.decode("ascii").encode("idna")  # as for the look-up of its address
        urlsplit(str(target))
    except (httpx.InvalidURL, ValueError):
        del response.headers["location"]
        response.extensions[_MALFORMED] = location


def _shown(target: str, secrets: tuple[str, ...]) -> str:
    # The query of a sign-in page repeats the request, tokens and all.
    return redact_url(target, secrets).partition("?")[0]


def _meaning(url: str, target: str) -> str:
    here, there = urlsplit(url).hostname or "", urlsplit(target).hostname or ""
    path = urlsplit(target).path.lower()
    if there in _SIGN_IN_HOSTS or any(word in path for word in _SIGN_IN_WORDS):
        return (
            "that is a sign-in page, so the site does not take this credential; check it, and "
            "whether the site lets API calls in from here"
        )
    if there and there != here:
        return (
            f"the site or gateway has another name by now; if {there} is yours, make "
            "the client with that name as site= or api_url="
        )
    return "the API has no such redirect, so something between here and Confluence has made it"
