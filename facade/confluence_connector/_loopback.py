"""Which hosts are this machine itself: all that plain http may reach and a port may be open on."""

from ipaddress import ip_address

__all__ = ["is_loopback"]


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
