"""Match requests to operations, and check both sides of an exchange."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from attrs import evolve

from confluence_connector_api import documents

from .bodies import check_request_body, check_response_body
from .findings import Finding, Findings, Kind, Level, Report
from .operations import Api, BodySpec, OperationSpec, read_operations
from .parameters import check_parameters
from .router import Match, Router
from .schema import Schemas

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx

__all__ = ["Contract"]

_GATEWAY_PREFIX = re.compile(r"^/ex/confluence/[^/]+(?=/)")

# What the gateway or the edge returns before an operation sees the request. The documents list
# these only for some operations; the others cannot help it.
_ANSWERED_BEFORE_THE_OPERATION = frozenset(
    (401, 403, 404, 405, 410, 413, 415, 429, 500, 502, 503, 504)
)


class Contract:
    """The vendored documents, prepared to check requests and responses.

    Args:
        v1: OpenAPI document of the v1 API; ``Contract.load`` uses the vendored one.
        v2: OpenAPI document of the v2 API, its paths beginning with ``/wiki/api/v2``.

    Raises:
        ValueError: If two operations have the same method and path, or a parameter has a
            style that the checks cannot decode.
    """

    def __init__(self, *, v1: Mapping[str, Any], v2: Mapping[str, Any]) -> None:
        operations = {operation.id: operation for operation in read_operations("v2", v2)}
        for operation in read_operations("v1", v1):
            # The documents have two ids in common; v2's keep the bare ones.
            key = f"v1.{operation.id}" if operation.id in operations else operation.id
            operations[key] = evolve(operation, id=key)
        self._operations = MappingProxyType(operations)
        self._router = Router(operations.values())
        self._schemas: dict[Api, Schemas] = {"v1": Schemas(v1), "v2": Schemas(v2)}

    @staticmethod
    @cache
    def load() -> Contract:
        """Return the contract of both vendored documents, read once per process."""
        return Contract(v1=documents.load("v1"), v2=documents.load("v2"))

    def operations(self) -> Mapping[str, OperationSpec]:
        """Return every documented operation by its id.

        An id that is in both documents means v2's operation; v1's is ``v1.<id>``.
        """
        return self._operations

    def match(self, method: str, path: str) -> Match | None:
        """Find the operation of a request line.

        If a literal segment and a parameter both match, the literal one wins if it
        has the method.

        Args:
            method: HTTP method in capitals.
            path: The request's path from the site's root, still percent-encoded, without
                query: ``/wiki/api/v2/pages/7``. Without a gateway prefix.

        Returns:
            The match, or None if no operation has this method and path.
        """
        return self._router.match(method, path)

    def allowed_methods(self, path: str) -> frozenset[str]:
        """Return the methods documented for a path; empty if the path is unknown.

        Args:
            path: As for ``match``.
        """
        return self._router.allowed_methods(path)

    def check_request(
        self,
        match: Match,
        *,
        query: Sequence[tuple[str, str]],
        headers: Mapping[str, str],
        body: bytes | IO[bytes],
    ) -> list[Finding]:
        """Check a request against its operation.

        Args:
            match: The result of ``match`` for the request line.
            query: Decoded query parameters in their order.
            headers: Header values by name, in any case.
            body: The body as sent; empty if there is none. A form may be a seekable file,
                which is not read into memory.

        Returns:
            Findings, parameters first; empty if the request conforms to the document.
        """
        operation, schemas = match.operation, self._schemas[match.operation.api]
        findings = Findings(operation.id)
        lowered = {name.lower(): value for name, value in headers.items()}
        check_parameters(
            operation,
            schemas,
            path=match.path_parameters,
            query=query,
            headers=lowered,
            findings=findings,
        )
        content_type = lowered.get("content-type", "")
        check_request_body(operation.request_body, schemas, content_type, body, findings)
        return findings.found

    def check_response(
        self, match: Match, *, status: int, headers: Mapping[str, str], body: bytes
    ) -> list[Finding]:
        """Check a response against its operation.

        Args:
            match: The result of ``match`` for the request line.
            status: HTTP status.
            headers: Header values by name, in any case.
            body: The body, decompressed; empty if there is none.

        Returns:
            Findings; empty if the response conforms to the document. Undocumented fields, and
            statuses that the gateway may return anywhere, are notes.
        """
        operation = match.operation
        findings = Findings(operation.id)
        documented = _documented_body(operation, status)
        if documented is None:
            expected = "one of " + ", ".join(sorted(operation.responses))
            level: Level = "note" if status in _ANSWERED_BEFORE_THE_OPERATION else "error"
            findings.add(Kind.STATUS, "response.status", expected, str(status), level)
        elif documented.content:
            content_type = next(
                (value for name, value in headers.items() if name.lower() == "content-type"), ""
            )
            schemas = self._schemas[operation.api]
            check_response_body(documented, schemas, content_type, body, findings)
        elif body and status < 300:
            found = f"{len(body)} bytes"
            findings.add(Kind.UNDECLARED, "response.body", "absent", found, "note")
        return findings.found

    def check_exchange(
        self,
        *,
        method: str,
        url: str,
        request_headers: Mapping[str, str],
        request_body: bytes,
        status: int,
        response_headers: Mapping[str, str],
        response_body: bytes,
    ) -> Report:
        """Find the operation of a request and check both sides of the exchange.

        Args:
            method: HTTP method in capitals.
            url: Absolute URL or path, on the site or through the gateway, with its query.
            request_headers: Header values by name, in any case.
            request_body: The body as sent.
            status: HTTP status of the response.
            response_headers: Header values by name, in any case.
            response_body: The response's body, decompressed.

        Returns:
            The report; its one finding is of kind ``route`` if no operation matches.
        """
        parts = urlsplit(url)
        path = _GATEWAY_PREFIX.sub("", parts.path)
        match = self.match(method, path)
        if match is None:
            return Report(None, (self._unrouted(method, path),))
        query = parse_qsl(parts.query, keep_blank_values=True)
        request = self.check_request(match, query=query, headers=request_headers, body=request_body)
        response = self.check_response(
            match, status=status, headers=response_headers, body=response_body
        )
        return Report(match.operation, (*request, *response))

    def check(self, response: httpx.Response) -> Report:
        """Check the exchange of an httpx response.

        Args:
            response: A response that has been read, with its request; a request that was
                streamed has to have been read too.

        Returns:
            The report, as ``check_exchange`` returns it.
        """
        request = response.request
        return self.check_exchange(
            method=request.method,
            url=str(request.url),
            request_headers=request.headers,
            request_body=request.read(),
            status=response.status_code,
            response_headers=response.headers,
            response_body=response.content,
        )

    def _unrouted(self, method: str, path: str) -> Finding:
        findings = Findings("unknown operation")
        if methods := self.allowed_methods(path):
            findings.add(Kind.ROUTE, "request.method", " or ".join(sorted(methods)), method)
        else:
            findings.add(Kind.ROUTE, "request.path", "a documented path", path)
        return findings.found[0]


def _documented_body(operation: OperationSpec, status: int) -> BodySpec | None:
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in operation.responses:
            return operation.responses[key]
    return None
