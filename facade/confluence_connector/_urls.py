"""Validate the addresses that a credential may be sent to. Pure."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit

from ._loopback import is_loopback
from ._validation import kind_of
from .errors import ConfigurationError

__all__ = ["DEFAULT_API_URL", "api_origin", "site_origin"]

DEFAULT_API_URL = "https://api.atlassian.com"

_DEFAULT_PORTS = {"http": 80, "https": 443}
# Letters that only look like ASCII would send the credential elsewhere.
_PLAIN_HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|[0-9a-f:.]+")


def api_origin(url: str, name: str = "api_url= (or CONFLUENCE_API_URL)") -> str:
    """Return the address of an API without a trailing slash.

    Args:
        url: The address; it may have a path.
        name: The argument or variable, for the message.

    Raises:
        ConfigurationError: It is not an http(s) address, or is plain http beyond loopback.
    """
    parts = _split(_text(url, name), name)
    return _validate(parts, name) + parts.path.rstrip("/")


def site_origin(site: str) -> str:
    """Return scheme and host of a site given by short name, host or address.

    ``acme``, ``acme.atlassian.net`` and ``https://acme.atlassian.net/wiki`` all mean
    ``https://acme.atlassian.net``.

    Raises:
        ConfigurationError: It is not a site, or is plain http beyond loopback.
    """
    text = _text(site, "site=").lower()
    if not text or any(c in text for c in "@\\ \t\r\n"):
        raise ConfigurationError(
            "site= (or CONFLUENCE_SITE) must be a short name, a host or an address, like acme, "
            "acme.atlassian.net or https://acme.atlassian.net"
        )
    if "://" not in text:
        host = text.split("/", 1)[0]
        bare = host.partition(":")[0]
        text = f"https://{host if '.' in bare or bare == 'localhost' else host + '.atlassian.net'}"
    name = "site= (or CONFLUENCE_SITE)"
    return _validate(_split(text, name), name)


def _text(given: object, name: str) -> str:
    if not isinstance(given, str):
        raise ConfigurationError(f"{name} must be a str, not {kind_of(given)}")
    return given.strip()


def _split(url: str, name: str) -> SplitResult:
    if any(c.isspace() for c in url):  # urlsplit would silently drop some of them
        raise ConfigurationError(f"{name} must not contain blanks or line breaks")
    try:
        parts = urlsplit(url)
        _ = parts.port  # reading the port validates it
    except ValueError:
        raise ConfigurationError(f"{name} is not an address") from None
    return parts


def _validate(parts: SplitResult, name: str) -> str:
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigurationError(f"{name} must start with https:// and contain a host")
    if parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError(f"{name} must not contain a user name, query or fragment")
    if not _PLAIN_HOST.fullmatch(parts.hostname):
        raise ConfigurationError(
            f"the host in {name} must consist of ASCII letters, digits, '.' and '-'"
        )
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        raise ConfigurationError(
            f"{name} is plain http, which would expose the credential to the network; "
            "http is accepted for loopback addresses only"
        )
    return f"{parts.scheme}://{_host_and_port(parts.scheme, parts.hostname, parts.port)}"


def _host_and_port(scheme: str, host: str, port: int | None) -> str:
    host = f"[{host}]" if ":" in host else host
    return host if port in (None, _DEFAULT_PORTS[scheme]) else f"{host}:{port}"
