"""Which of the cloud's own addresses a recorded one stands for.

Replay asks the cloud's addresses. So must the file: a sandbox on a port or a gateway of one's own
is known by its paths, and written as what it stands in for.
"""

from __future__ import annotations

import re

_LOOPBACK = r"https?://(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?"
# Bounded, so that a text full of beginnings takes no time.
_ANYWHERE = r"https?://[^\s\"'<>?#]{1,200}?"

_STAND_INS = {
    "https://auth.atlassian.com": re.compile(rf"{_ANYWHERE}(?=/oauth/token(?![\w/-]))"),
    "https://api.atlassian.com": re.compile(
        rf"{_ANYWHERE}(?=/ex/confluence/|/oauth/token/accessible-resources\b)"
    ),
    # Elsewhere these two have no paths of their own; on this machine nobody else has them.
    "https://api.media.atlassian.com": re.compile(rf"{_LOOPBACK}(?=/file/)"),
    "https://acme.atlassian.net": re.compile(rf"{_LOOPBACK}(?=/wiki\b|/_edge/tenant_info\b)"),
}


def normalize_hosts(text: str) -> str:
    """Put the cloud's own address in the place of each that stands in for one."""
    for address, stand_in in _STAND_INS.items():
        text = stand_in.sub(address, text)
    return text
