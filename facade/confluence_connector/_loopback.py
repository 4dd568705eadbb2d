"""Recognize loopback hosts and private addresses. Pure."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

__all__ = ["is_loopback", "is_private_address"]

_NAT64 = ip_network("64:ff9b::/96")


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

    A name is not resolved; ``localhost`` and names below it count as loopback addresses.

    Args:
        host: A name or an address, without brackets.
    """
    host = host.lower().rstrip(".").partition("%")[0]
    if host == "localhost" or host.endswith(".localhost"):
        return True
    address = _address(host)
    return address is not None and (not address.is_global or address.is_multicast)


def _address(host: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(host)
    except ValueError:
        try:
            return IPv4Address(socket.inet_aton(host))  # 127.1, 0x7f.1, 2130706433
        except (OSError, UnicodeError, ValueError):
            return None
    if isinstance(address, IPv6Address):
        if address in _NAT64:
            return IPv4Address(int(address) & 0xFFFFFFFF)
        return address.ipv4_mapped or address.sixtofour or address
    return address
