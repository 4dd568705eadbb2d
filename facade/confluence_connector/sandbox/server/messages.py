"""Requests and responses as plain values, between a transport and the dispatcher."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO, TypeAlias

__all__ = [
    "Application",
    "HostKind",
    "Hosts",
    "JsonObject",
    "Request",
    "Response",
    "Stream",
    "host_kind",
    "with_context",
]

_WITHOUT_CONTEXT = ("/api/v2/", "/rest/api/")
JsonObject: TypeAlias = dict[str, object]
HostKind: TypeAlias = Literal["gateway", "site", "media"]
"""Which of the cloud's hosts a request came to."""


@frozen
class Hosts:
    """Addresses under which a transport serves the cloud's hosts; they go into links.

    Attributes:
        api: The gateway, in the cloud ``https://api.atlassian.com``.
        site: The site, in the cloud ``https://acme.atlassian.net``.
        media: The host that downloads are sent on to.
    """

    api: str
    site: str
    media: str


@frozen
class Request:
    """One request as it arrived.

    Attributes:
        method: HTTP method in capitals.
        host: The host it came to.
        path: Percent-encoded path, without query.
        query: Raw query string, without the question mark.
        headers: Header values by lower-case name.
        body: The whole body, decoded from any transfer encoding; empty for a form.
        hosts: Addresses of the door it came through.
        form: The body of a multipart form, which may be larger than memory.
        is_too_large: Whether the body was longer than may be read; ``body`` is empty then.
    """

    method: str
    host: HostKind
    path: str
    query: str
    headers: dict[str, str] = field(repr=False)  # they hold credentials
    body: bytes = field(repr=False)
    hosts: Hosts
    form: IO[bytes] | None = field(default=None, repr=False)
    is_too_large: bool = False

    def opening(self, size: int) -> bytes:
        """Return the first bytes of the body."""
        if self.form is None:
            return self.body[:size]
        self.form.seek(0)
        return self.form.read(size)


@frozen
class Stream:
    """A body that is read while it is sent.

    Attributes:
        size: How many bytes it has.
        pieces: The bytes.
    """

    size: int
    pieces: Iterator[bytes]


@define
class Response:
    """One answer.

    Attributes:
        status: HTTP status.
        body: The whole body; empty if it is streamed.
        headers: Header values by lower-case name.
        stream: The body, where it may be larger than memory.
        objects: Core objects in the body, for the rate limit's points.
        identities: Users and groups in the body, which cost more points.
        interruption: What happens on the wire in place of the response, if anything.
    """

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(factory=dict[str, str])
    stream: Stream | None = None
    objects: int = 0
    identities: int = 0
    interruption: Literal["timeout", "disconnect"] | None = None

    @property
    def size(self) -> int:
        """How many bytes the body has."""
        return len(self.body) if self.stream is None else self.stream.size


class Application(Protocol):
    """What a transport serves."""

    def body_limit(self, head: Request) -> int:
        """Return how many bytes of a request's body may be read: none without a credential."""
        ...

    def delay(self) -> float:
        """Return how many seconds a request waits."""
        ...

    def handle(self, request: Request) -> Response:
        """Respond to a request."""
        ...


def host_kind(path: str) -> HostKind:
    """Tell the hosts apart: the gateway's paths and the media host's have prefixes of their own."""
    if path.startswith(("/ex/", "/oauth/")) or path == "/authorize":
        return "gateway"
    return "media" if path.startswith("/file/") else "site"


def with_context(path: str) -> str:
    """Put the site's context before a path that the gateway got without it.

    The gateway serves ``/ex/confluence/{cloudId}/api/v2/pages`` like the same path with
    ``/wiki`` before ``/api``: clients in daily use send either.
    """
    return f"/wiki{path}" if path.startswith(_WITHOUT_CONTEXT) else path
