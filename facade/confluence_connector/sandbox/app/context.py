"""One call as a handler sees it, and the list of handlers by operation id."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from .fields import Fields, Query, read_object, to_id

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from confluence_connector.contract import OperationSpec

    from .callers import Caller
    from .clock import Clock
    from .controls import Controls
    from .exchange import Request, Response


@dataclass(frozen=True)
class Call:
    """A request that has passed the gates.

    Attributes:
        db: Connection inside a transaction: a write one unless the method is GET. It is
            rolled back when the handler raises.
        request: The request as it arrived.
        operation: The documented operation that serves it.
        path: Path parameters, percent-decoded.
        query: Query parameters.
        caller: Who is calling.
        now: The call's moment, as a timestamp.
        clock: For handlers that reckon with time.
        controls: The sandbox's knobs.
        changed: Contents whose rows in the search index have to be made again.
    """

    db: sqlite3.Connection
    request: Request
    operation: OperationSpec
    path: dict[str, str]
    query: Query
    caller: Caller
    now: str
    clock: Clock
    controls: Controls
    changed: set[int] = field(default_factory=set[int])

    @cached_property
    def body(self) -> Fields:
        """The request's JSON object."""
        return read_object(self.request.body)

    @property
    def account_id(self) -> str:
        """Who is calling."""
        return self.caller.account_id

    def path_id(self, name: str = "id", expected: str = "long") -> int:
        """A path parameter that is an id."""
        return to_id(self.path[name], name, expected)


Handler: TypeAlias = "Callable[[Call], Response]"

HANDLERS: dict[str, Handler] = {}
"""Every operation the sandbox answers, by operation id; filled when `resources` is imported."""


def operation(*operation_ids: str) -> Callable[[Handler], Handler]:
    """Register a handler for operations of the vendored documents.

    Args:
        operation_ids: Ids as in `Contract.operations`; handlers that serve pages and blog
            posts alike name several.
    """

    def register(handler: Handler) -> Handler:
        for operation_id in operation_ids:
            if operation_id in HANDLERS:
                raise ValueError(f"two handlers for {operation_id}")
            HANDLERS[operation_id] = handler
        return handler

    return register
