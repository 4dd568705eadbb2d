"""Proxies from the environment or an argument, and which requests bypass them."""

from __future__ import annotations

import os
import re
from importlib.util import find_spec
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit
from urllib.request import getproxies

import attrs
import httpx

from .errors import ConfigurationError

__all__ = ["ProxyRules", "proxy_of_environment", "validate_proxy"]

_SCHEMES = ("http", "https", "socks5", "socks5h")
# A name whose last part is a number is an address, if it is anything.
_NAME = re.compile(r"(?!.{254})(?:[a-z0-9_-]{1,63}\.)*(?!(?:[0-9]+|0x[0-9a-f]*)\Z)[a-z0-9_-]{1,63}")
_HIGHEST_PORT = 65535


@attrs.frozen
class _Exception:
    """An entry of ``NO_PROXY``: a domain or a network, with an optional port."""

    domain: str = ""
    network: IPv4Network | IPv6Network | None = None
    port: int | None = None

    def covers(self, host: str, port: int) -> bool:
        if self.port not in (None, port):
            return False
        if self.network is None:
            return host == self.domain or host.endswith(f".{self.domain}")
        try:
            return ip_address(host) in self.network
        except ValueError:
            return False  # a name, which is not resolved


@attrs.frozen
class ProxyRules:
    """A proxy, and the hosts that bypass it.

    Attributes:
        proxy: The proxy, or ``None`` for none.
        is_off: Whether ``NO_PROXY`` is ``*``.
        exceptions: Hosts that bypass it.
    """

    proxy: httpx.Proxy | None = None
    is_off: bool = False
    exceptions: tuple[_Exception, ...] = ()

    def bypasses(self, url: httpx.URL) -> bool:
        """Return whether a URL bypasses the proxy."""
        host = url.host.lower().rstrip(".")
        port = url.port or (443 if url.scheme == "https" else 80)
        return any(entry.covers(host, port) for entry in self.exceptions)


def proxy_of_environment() -> ProxyRules:
    """Read ``HTTPS_PROXY``, ``ALL_PROXY`` and ``NO_PROXY``, in lower or upper case.

    Raises:
        ConfigurationError: One of them has an invalid value.
    """
    proxies = getproxies()  # including the system's settings
    entries = [entry.strip() for entry in proxies.get("no", "").split(",") if entry.strip()]
    kind = next((kind for kind in ("https", "all") if proxies.get(kind)), None)
    if kind is None or "*" in entries:
        return ProxyRules(is_off="*" in entries)
    name = _variable("no_proxy")
    return ProxyRules(
        validate_proxy(proxies[kind], _variable(f"{kind}_proxy")),
        exceptions=tuple(_exception(entry, name) for entry in entries),
    )


def validate_proxy(proxy: object, name: str) -> httpx.Proxy:
    """Return a proxy; never show its address, which may hold a password.

    Args:
        proxy: The proxy, or its address; without a scheme, ``http://`` is assumed.
        name: The argument or variable, for the message.

    Raises:
        ConfigurationError: It is not the address of a proxy, or needs the extra ``socks``.
    """
    if isinstance(proxy, str):
        try:
            address = proxy if "://" in proxy else f"http://{proxy}"
            made = httpx.Proxy(address) if urlsplit(address).hostname else None
        except (httpx.InvalidURL, ValueError):
            made = None
    else:
        made = proxy if isinstance(proxy, httpx.Proxy) else None
    if made is None or made.url.scheme not in _SCHEMES or not _is_of_host(made.url):
        raise ConfigurationError(
            f"{name} is not the address of a proxy, such as http://proxy.acme.example:3128 or "
            "socks5://proxy.acme.example:1080"
        )
    if made.url.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError(
            f"{name} is a SOCKS proxy, which needs the extra: "
            "pip install 'confluence-connector[socks]'"
        )
    return made


def _is_of_host(url: httpx.URL) -> bool:
    """Return whether an address has a host that can be connected to, and no path."""
    if url.raw_path not in (b"", b"/") or not 0 < (url.port or 1) <= _HIGHEST_PORT:
        return False
    host = url.raw_host.decode("ascii")
    try:
        ip_address(host)
    except ValueError:
        return _is_name(url, host.lower().removesuffix("."))
    return True


def _is_name(url: httpx.URL, host: str) -> bool:
    try:
        return bool(url.host and _NAME.fullmatch(host))
    except ValueError:  # its Punycode decodes to no name
        return False


def _variable(name: str) -> str:
    """Return the name of a variable in the case in which it is set."""
    return name if os.environ.get(name) else name.upper()


def _exception(entry: str, variable: str) -> _Exception:
    text = entry.lower().partition("://")[2] or entry.lower()
    try:
        whole = ip_network(_without_brackets(text), strict=False)
        if text.partition("/")[2] != str(whole.hostmask):
            return _Exception(network=whole)
    except ValueError:
        pass
    host, colon, digits = text.rpartition(":")
    if not colon:
        host, digits = text, ""
    port = int(digits) if digits.isascii() and digits.isdigit() else None
    try:
        network = ip_network(_without_brackets(host)) if colon else None
    except ValueError:
        network = None
    name = host.removeprefix("*.").removeprefix(".").removesuffix(".")
    is_host = network is not None or _NAME.fullmatch(name)
    if not is_host or (colon and (port is None or port > _HIGHEST_PORT)):
        raise ConfigurationError(
            f"{variable} contains {entry!r:.100}, which is not a host, a domain, an address or a "
            "network like 10.0.0.0/8"
        )
    return _Exception("" if network else name, network, port)


def _without_brackets(host: str) -> str:
    is_bracketed = host.startswith("[") and host.endswith("]")
    return host[1:-1] if is_bracketed else host
