"""The contract at the door: a request that breaks the documents is refused in the cloud's words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from confluence_connector.contract import Contract, Kind

from ..server.messages import Response
from .binding import bind_body, is_boolean
from .responses import (
    EarlyResponse,
    HTTPError,
    below_zero,
    invalid_parameter,
    not_an_integer,
    wrong_type,
)

if TYPE_CHECKING:
    from confluence_connector.contract import Finding, Match

    from ..server.messages import Request
    from .parameters import Query
    from .settings import Settings

__all__ = ["ContractBreachError", "validate_request", "validate_response"]

# The cloud ignores what it does not know, and takes the first of repeated values.
_IGNORED = frozenset((Kind.UNDECLARED, Kind.REPEATED))
# Required by the documents, but not by the cloud; and an enum that describes numbers in words.
_WAIVED = frozenset(
    (
        ("updatePage", "request.body.body"),
        ("updateBlogPost", "request.body.body"),
        ("getDescendantsOfType", "request.query.depth"),
    )
)
# Newer documents than the vendored ones know trashed spaces.
_NEWER = frozenset(("getSpaces", "getSpaceById"))
# The file itself is the only part of an upload whose name and type count.
_FILE = "request.body.file"
_LABEL_PREFIX = re.compile(r"request\.body(\[\d+\])?\.prefix")
_MOST_BINDINGS = 4
_SEARCHES = ("searchByCQL", "searchContentByCQL", "searchUser")
# v1's own words for a body that breaks the documents, as far as they are known.
_UNREADABLE = {"addLabelsToContent": "Could not parse Labels"}


def validate_request(match: Match, request: Request, query: Query, settings: Settings) -> Request:
    """Refuse a request that does not keep to its operation.

    Returns:
        The request as the operation reads it: with scalars bound to the documented types.

    Raises:
        HTTPError: The cloud's response to the first thing that is wrong.
        EarlyResponse: The same, where the response has no envelope.
    """
    findings: list[Finding] = []
    for _ in range(_MOST_BINDINGS):
        findings = Contract.load().check_request(
            match, query=query.pairs, headers=request.headers, body=request.form or request.body
        )
        bound = None
        if settings.lenient_binding and findings and request.body:
            bound = bind_body(request.body, findings)
        if bound is None:
            break
        request = evolve(request, body=bound)
    for finding in findings:
        is_bound = settings.lenient_binding and _is_bound(finding, match, request, query)
        if not is_bound and not _is_tolerated(finding, match, query):
            raise _refusal(finding, match, query)
    return request


class ContractBreachError(AssertionError):
    """The sandbox itself answered what the documents do not allow."""


def validate_response(match: Match, response: Response) -> None:
    """Compare a response of the sandbox with its operation, for strict mode.

    Raises:
        ContractBreachError: They differ.
    """
    findings = Contract.load().check_response(
        match, status=response.status, headers=response.headers, body=response.body
    )
    errors = [
        str(finding)
        for finding in findings
        if finding.level == "error" and not _is_beyond_documents(finding)
    ]
    if errors:
        raise ContractBreachError("; ".join(errors))


def _is_beyond_documents(finding: Finding) -> bool:
    """Return whether the cloud responds so all the same.

    It lists drafts among descendants, refuses a parameter of the wrong type with 400 and searches
    for relations with 501, also where the documents of an operation name neither, knows trashed
    spaces, and leaves out the size of some attachments.
    """
    return (
        (finding.place == "response.status" and finding.got in ("400", "501"))
        or (finding.operation.endswith("Descendants") and finding.got == '"draft"')
        or (finding.operation in _NEWER and finding.got == '"trashed"')
        or (finding.kind is Kind.MISSING and finding.place.endswith(".fileSize"))
    )


def _is_bound(finding: Finding, match: Match, request: Request, query: Query) -> bool:
    """Whether the cloud only binds what the documents describe more strictly."""
    if finding.place.startswith("request.query."):
        value = query.text(_name(finding)) or ""
        return "boolean" in finding.expected and is_boolean(value)
    if request.form is not None:
        # A text field may come with a file name; what it says is read with the form.
        is_field = finding.place.startswith("request.body.") and finding.place != _FILE
        return is_field and finding.kind in (Kind.TYPE, Kind.ENUM)
    is_label = match.operation.id in ("addLabelsToContent", "addLabelsToSpace")
    return (
        is_label
        and finding.kind is Kind.MISSING
        and _LABEL_PREFIX.fullmatch(finding.place) is not None
    )


def _is_tolerated(finding: Finding, match: Match, query: Query) -> bool:
    if finding.level != "error" or finding.kind in _IGNORED:
        return True
    if (match.operation.id, finding.place) in _WAIVED:
        return True
    if match.operation.id in _NEWER and finding.got == '"trashed"':
        return True
    if finding.got == "null" and finding.place.startswith("request.body."):
        return True  # to the cloud a null is nothing; handlers look whether they can do without
    if not finding.place.startswith("request.query."):
        # Headers are what the checks look at; the XSRF header among them.
        return finding.place.startswith("request.header.") and finding.kind is Kind.MISSING
    value = query.text(_name(finding)) or ""
    if match.operation.api == "v1" and not value and finding.kind is Kind.TYPE:
        return True  # measured: ``limit=`` is the default
    if match.operation.api == "v1" and finding.kind is Kind.RANGE:
        return not value.startswith("-")  # a limit above the cap is lowered
    # Lists may come separated by commas; handlers look at the items.
    return finding.kind in (Kind.TYPE, Kind.ENUM) and "," in value


def _refusal(finding: Finding, match: Match, query: Query) -> HTTPError | EarlyResponse:
    if finding.kind is Kind.MEDIA_TYPE:
        return HTTPError(415, f"Content type '{finding.got}' not supported")
    if finding.kind is Kind.SYNTAX:
        return HTTPError(400, "Invalid message", code="INVALID_MESSAGE", detail=finding.got)
    if finding.place.startswith("request.body"):
        text = _UNREADABLE.get(match.operation.id, str(finding))
        return HTTPError(400, text, code="INVALID_MESSAGE")
    name = _name(finding)
    value = match.path_parameters.get(name, query.text(name) or "")
    if match.operation.api == "v1":
        return _v1_refusal(finding, match, name, value)
    if finding.kind is Kind.TYPE:
        return wrong_type(value, name, _expected_type(finding, match))
    if finding.kind is Kind.FORMAT and finding.place.startswith("request.path."):
        return wrong_type(value, name, "ContentId")  # only ids of attachments have a form
    return invalid_parameter(str(finding))


def _v1_refusal(finding: Finding, match: Match, name: str, value: str) -> HTTPError | EarlyResponse:
    is_search = match.operation.id in _SEARCHES
    if name == "cql":
        return HTTPError(400, "cql query parameter is required")
    if finding.kind is Kind.TYPE and is_search:
        return EarlyResponse(Response(404))
    if finding.kind is Kind.TYPE:
        return not_an_integer(value)
    if finding.kind is Kind.RANGE:
        return below_zero(name)
    return HTTPError(400, str(finding))


def _expected_type(finding: Finding, match: Match) -> str:
    """Return the cloud's word for an id's type, which differs from resource to resource."""
    if finding.expected != "integer" and "integer" not in finding.expected:
        return finding.expected
    return "Long" if match.operation.path.startswith("/wiki/api/v2/spaces") else "long"


def _name(finding: Finding) -> str:
    """Return the parameter's name in a place like ``request.query.space-id[0]``."""
    return finding.place.split(".", 2)[2].partition("[")[0]
