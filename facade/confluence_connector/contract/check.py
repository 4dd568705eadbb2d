"""The contract: which operation a request is, and whether both sides keep to it."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import evolve
from confluence_connector_api import documents

from .operations import OperationSpec, read_operations
from .router import Match, Router

if TYPE_CHECKING:
    from collections.abc import Mapping


class Contract:
    """The vendored documents, ready to judge requests and responses.

    Args:
        v1: OpenAPI document of the v1 API; `Contract.load` gives the vendored one.
        v2: OpenAPI document of the v2 API, its paths beginning with `/wiki/api/v2`.

    Raises:
        ValueError: If two operations have the same method and path.
    """

    def __init__(self, *, v1: Mapping[str, object], v2: Mapping[str, object]) -> None:
        operations = {operation.id: operation for operation in read_operations("v2", v2)}
        for operation in read_operations("v1", v1):
            # The two documents share two ids; v2's keeps the bare one.
            key = f"v1.{operation.id}" if operation.id in operations else operation.id
            operations[key] = evolve(operation, id=key)
        self._operations = MappingProxyType(operations)
        self._router = Router(operations.values())

    @staticmethod
    @cache
    def load() -> Contract:
        """Return the contract of both vendored documents, read once per process."""
        return Contract(v1=documents.load("v1"), v2=documents.load("v2"))

    def operations(self) -> Mapping[str, OperationSpec]:
        """Return every documented operation by its id.

        An id that stands in both documents means v2's operation; v1's is `v1.<id>`.
        """
        return self._operations

    def match(self, method: str, path: str) -> Match | None:
        """Find the operation that serves a request line.

        Where a literal segment and a parameter both fit, the literal one wins if it
        takes the method.

        Args:
            method: HTTP method in capitals.
            path: The request's path from the site's root, still percent-encoded, without
                query: `/wiki/api/v2/pages/7`. A gateway prefix has to be taken off first.

        Returns:
            The match, or None if no operation has this method and path.
        """
        return self._router.match(method, path)

    def allowed_methods(self, path: str) -> frozenset[str]:
        """Return the methods documented for a path; empty if the path is unknown.

        Args:
            path: As for `match`.
        """
        return self._router.allowed_methods(path)
