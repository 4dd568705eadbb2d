"""What passes between a door and the core: plain values, no framework."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

JsonObject: TypeAlias = dict[str, object]

Place: TypeAlias = Literal["gateway", "site", "media"]
"""Which of the cloud's hosts a request came to."""


@dataclass(frozen=True, slots=True)
class Hosts:
    """Addresses under which a door serves the cloud's hosts; they go into links.

    Attributes:
        api: The gateway, in the cloud `https://api.atlassian.com`.
        site: The site, in the cloud `https://acme.atlassian.net`.
        media: The host that downloads are sent on to.
    """

    api: str
    site: str
    media: str


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it arrived.

    Attributes:
        method: HTTP method in capitals.
        place: The host it came to.
        path: Percent-encoded path, without query.
        query: Raw query string, without the question mark.
        headers: Header values by lower-case name.
        body: The whole body, decoded from any transfer encoding.
        hosts: Addresses of the door it came through.
    """

    method: str
    place: Place
    path: str
    query: str
    headers: dict[str, str] = field(repr=False)  # they hold credentials
    body: bytes = field(repr=False)
    hosts: Hosts


@dataclass(slots=True)
class Response:
    """One answer.

    Attributes:
        status: HTTP status.
        body: The whole body.
        headers: Header values by lower-case name.
        objects: Core objects in the body, for the rate limit's points.
        identities: Users and groups in the body, which cost more points.
        interruption: What happens on the wire in place of the answer, if anything.
    """

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    objects: int = 0
    identities: int = 0
    interruption: Literal["timeout", "disconnect"] | None = None
