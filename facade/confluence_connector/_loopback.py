"""Recognize loopback hosts and private addresses. Pure."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

__all__ = ["is_loopback", "is_private_address"]

# IPv6 networks whose addresses end with one of IPv4: compatible, translated, NAT64.
_WITH_IPV4 = tuple(map(ip_network, ("::/96", "::ffff:0:0:0/96", "64:ff9b::/96")))
# NAT64 of a private network, and site-local addresses, which Python takes for global ones.
_PRIVATE = tuple(map(ip_network, ("64:ff9b:1::/48", "fec0::/10")))
# What Linux distributions write into /etc/hosts.
_LOCAL_NAMES = ("localhost", "localdomain", "localdomain6")
_LOCAL_HOSTS = ("ip6-localhost", "ip6-loopback", "localhost4", "localhost6")


def is_loopback(host: str) -> bool:
    """Return whether a host can be reached from this machine only.

    Args:
        host: A name or an address, without brackets.
    """
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def is_private_address(host: str) -> bool:
    """Return whether a host is a non-public address, in any notation.

    A name is not resolved; ``localhost``, names below it and its other names in ``/etc/hosts``
    count as loopback addresses.

    Args:
        host: A name or an address, without brackets.
    """
    host = host.lower().rstrip(".").partition("%")[0]
    if host in _LOCAL_HOSTS or host.rpartition(".")[2] in _LOCAL_NAMES:
        return True
    address = _address(host)
    if address is None:
        return False
    is_private = not address.is_global or any(address in network for network in _PRIVATE)
    return is_private or address.is_multicast


def _address(host: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(host)
    except ValueError:
        try:
            return IPv4Address(socket.inet_aton(host))  # 127.1, 0x7f.1, 2130706433
        except (OSError, UnicodeError, ValueError):
            return None
    if isinstance(address, IPv6Address):
        if any(address in network for network in _WITH_IPV4):
            return IPv4Address(int(address) & 0xFFFFFFFF)
        return address.ipv4_mapped or address.sixtofour or address
    return address
