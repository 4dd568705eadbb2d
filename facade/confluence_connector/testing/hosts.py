"""Replace recorded addresses by those of the cloud.

Replay uses the cloud's addresses, and so must the file: the addresses of a sandbox or of another
gateway are recognized by their paths, and replaced.
"""

from __future__ import annotations

import re

__all__ = ["normalize_hosts"]

_LOOPBACK = r"https?://(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?"
# Bounded, so that a text with many matches of the start is fast.
_ANYWHERE = r"https?://[^\s\"'<>?#]{1,200}?"

_STAND_INS = {
    "https://auth.atlassian.com": re.compile(rf"{_ANYWHERE}(?=/oauth/token(?![\w/-]))"),
    "https://api.atlassian.com": re.compile(
        rf"{_ANYWHERE}(?=/ex/confluence/|/oauth/token/accessible-resources\b)"
    ),
    # These two have no distinctive paths elsewhere; on loopback only the sandbox has them.
    "https://api.media.atlassian.com": re.compile(rf"{_LOOPBACK}(?=/file/)"),
    "https://acme.atlassian.net": re.compile(rf"{_LOOPBACK}(?=/wiki\b|/_edge/tenant_info\b)"),
}


def normalize_hosts(text: str) -> str:
    """Replace addresses of sandboxes and other gateways by the cloud's."""
    for address, stand_in in _STAND_INS.items():
        text = stand_in.sub(address, text)
    return text
