"""The request as a handler sees it, and the registry of handlers by operation id."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from .parameters import read_object, to_id

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from typing import TypeAlias

    from confluence_connector.contract import OperationSpec

    from ..content.kinds import ContentKind
    from ..server.messages import Request, Response
    from .authentication import Principal
    from .clock import Clock
    from .parameters import Fields, Query
    from .settings import Settings

__all__ = ["HANDLERS", "Handler", "RequestContext", "operation"]


@frozen(slots=False)
class RequestContext:
    """A request that has passed the checks.

    Attributes:
        db: Connection inside a transaction: a write one unless the method is GET. It is
            rolled back when the handler raises.
        request: The request as it arrived.
        operation: The documented operation that serves it.
        path: Path parameters, percent-decoded.
        query: Query parameters.
        principal: Who is calling.
        now: The call's moment, as a timestamp.
        clock: For handlers that reckon with time.
        settings: The sandbox's settings.
        changed: Contents whose rows in the search index have to be made again.
    """

    db: sqlite3.Connection
    request: Request
    operation: OperationSpec
    path: dict[str, str]
    query: Query
    principal: Principal
    now: str
    clock: Clock
    settings: Settings
    changed: set[int] = field(factory=set[int])

    @cached_property
    def body(self) -> Fields:
        """The request's JSON object."""
        return read_object(self.request.body)

    @property
    def kind(self) -> ContentKind:
        """The kind of content that the handler was registered for."""
        return _KINDS[self.operation.id]

    @property
    def account_id(self) -> str:
        """Who is calling."""
        return self.principal.account_id

    def path_id(self, name: str = "id", expected: str = "long") -> int:
        """Return a path parameter that is an id."""
        return to_id(self.path[name], name, expected)


Handler: TypeAlias = "Callable[[RequestContext], Response]"
HANDLERS: dict[str, Handler] = {}
"""Handlers by operation id; complete once ``operations`` is imported."""
_KINDS: dict[str, ContentKind] = {}


def operation(*operation_ids: str, kind: ContentKind | None = None) -> Callable[[Handler], Handler]:
    """Register a handler for operations of the vendored documents.

    Args:
        operation_ids: Ids as in ``Contract.operations``; one handler may serve several.
        kind: The kind of content that these operations are about: whose id their path names
            first, or which they create or list. A handler that serves several kinds is
            registered once for each and finds the one of the request in ``context.kind``.
    """

    def register(handler: Handler) -> Handler:
        for operation_id in operation_ids:
            if operation_id in HANDLERS:
                raise ValueError(f"two handlers for {operation_id}")
            HANDLERS[operation_id] = handler
            if kind is not None:
                _KINDS[operation_id] = kind
        return handler

    return register
