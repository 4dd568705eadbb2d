"""Map error responses to typed errors, with advice. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from confluence_connector_api.operation import Operation

from .._extensions import Extensions
from .._rate_limit import retry_after_of
from .._redaction import redact_start, redact_text, redact_url
from .._retry import is_lock, parse_retry_after
from .._scopes import missing_scopes
from ..auth import Renewable
from ..errors import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConfluenceError,
    CQLError,
    DuplicateTitleError,
    EndpointRemovedError,
    MissingScopeError,
    NotFoundError,
    PayloadTooLargeError,
    PermissionDeniedError,
    RateLimitedError,
    ReconnectRequiredError,
    ServerError,
    VersionConflictError,
)
from .body import message_of
from .transport import is_load_shedding

if TYPE_CHECKING:
    import httpx

    from ..auth import Reconnect

__all__ = [
    "ErrorResponse",
    "api_error",
    "is_scope_refusal",
    "maybe_invalid_token",
    "paused_for_too_long",
    "replacement_for",
    "token_refusal",
]
_ID = r"(?a)[\w.:-]{1,64}"
_LONGEST_REASON = 200
_CQL_OPERATIONS = frozenset({"searchByCQL", "searchContentByCQL", "searchUser"})
_CQL_TEXTS = ("cql", "No field exists with the name", "Unsupported value for type", "Expecting a")
_INVALID_TOKEN_TEXTS = ("not permitted to use Confluence", "caller cannot access Confluence")
_DUPLICATE_TEXTS = ("with this title already exists", "with the same title in this space")
_WITHOUT_OAUTH = (
    "the API token is wrong, expired or revoked, or belongs to another e-mail address: check "
    "CONFLUENCE_EMAIL and CONFLUENCE_API_TOKEN"
)
_TAKEN_BY_A_PAGE = "A page with this title already exists"
_STALE_VERSION = "Version must be incremented"
_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: VersionConflictError,
    413: PayloadTooLargeError,
    429: RateLimitedError,
}


class ErrorResponse(NamedTuple):
    """An error response with what is needed to classify it.

    Attributes:
        method: HTTP method of the request.
        url: Its URL, as sent.
        status: HTTP status.
        headers: Headers of the response, looked up without regard to case.
        body: Its body as text.
        operation: The operation of the vendored documents, if known.
        sent_version: Whether the request contained a version number; only then can there be a
            version conflict.
    """

    method: str
    url: str
    status: int
    headers: Mapping[str, str]
    body: str
    operation: Operation | None = None
    sent_version: bool = True


def maybe_invalid_token(response: ErrorResponse) -> bool:
    """Return whether an invalid token could be the cause of this response.

    The gateway treats an invalid token like an anonymous caller: v1 returns 403 with one of two
    texts, v2 a 404 without details (as for a purged page), and the list of accessible resources
    a 403 with only ``Unauthorized``. A 401 is about the token unless it is about its scopes.
    """
    if response.status == HTTPStatus.UNAUTHORIZED:
        return not is_scope_refusal(response)
    text = message_of(response.body)
    if response.status == HTTPStatus.FORBIDDEN:
        return text == "Unauthorized" or any(known in text for known in _INVALID_TOKEN_TEXTS)
    return response.status == HTTPStatus.NOT_FOUND and text == "Not Found"


def api_error(
    response: ErrorResponse,
    *,
    reconnect: Reconnect | None,
    granted: tuple[str, ...] | None = None,
    token_is_invalid: bool = False,
    secrets: tuple[str, ...] = (),
    without_oauth: str = _WITHOUT_OAUTH,
) -> ApiError:
    """Build the error for a response.

    Args:
        response: The error response.
        reconnect: How to renew the credential, or ``None`` for an API token.
        granted: Scopes of the token, if known.
        token_is_invalid: Whether a check showed that the token no longer works.
        secrets: Credentials that were sent and must not be repeated.
        without_oauth: Advice for a refusal if no OAuth token was sent.
    """
    text = redact_text(message_of(response.body), secrets)
    details: dict[str, Any] = {
        "status": response.status,
        "method": response.method,
        "url": redact_url(response.url, secrets),
        "message": text,
        "body": redact_text(response.body, secrets),
        "operation": response.operation.id if response.operation else None,
        "request_id": _id_in(response, "atl-request-id", secrets),
        "trace_id": _id_in(response, "atl-traceid", secrets),
        "retry_after": parse_retry_after(retry_after_of(response.headers)),
    }
    if is_scope_refusal(response):
        return _missing_scope(response, granted, details, reconnect)
    is_refused = token_is_invalid or response.status == HTTPStatus.UNAUTHORIZED
    if reconnect and is_refused:
        return ReconnectRequiredError(
            auth_env=reconnect.auth_env,
            integration_id=reconnect.integration_id,
            advice=f"the token is expired or revoked; {reconnect}",
            **details,
        )
    if is_refused:
        return AuthenticationError(advice=without_oauth, **details)
    if response.status == HTTPStatus.GONE:
        return _removed(response, details)
    advice = _advice(response, text, reconnect, secrets)
    return _kind(response, text)(advice=advice, **details)


def _id_in(response: ErrorResponse, name: str, secrets: tuple[str, ...]) -> str | None:
    """Return an id in a header, unless it does not look like one or repeats a credential."""
    value = response.headers.get(name) or ""
    is_id = re.fullmatch(_ID, value) and redact_text(value, secrets) == value
    return value if is_id else None


def is_scope_refusal(response: ErrorResponse) -> bool:
    """Return whether the token lacks a scope; the response never says which."""
    return response.status == HTTPStatus.UNAUTHORIZED and (
        "SCOPE" in response.headers.get("x-failure-category", "")
        or "scope does not match" in response.body
    )


def _missing_scope(
    response: ErrorResponse,
    granted: tuple[str, ...] | None,
    details: dict[str, Any],
    reconnect: Reconnect | None,
) -> MissingScopeError:
    operation = response.operation
    needed = (*operation.granular_scopes, *operation.classic_scopes) if operation else ()
    missing = missing_scopes(operation, granted or ()) if operation else ()
    names = " and ".join(missing) or "a scope that the documents do not list"
    advice = f"add {names}"
    if reconnect:
        advice += f", then {reconnect}"
    return MissingScopeError(
        needed=needed, granted=granted, missing=missing, advice=advice, **details
    )


def _removed(response: ErrorResponse, details: dict[str, Any]) -> EndpointRemovedError:
    replacement = replacement_for(response.method, response.url)
    advice = f"use {replacement}" if replacement else "the vendor withdrew it; retrying cannot help"
    error = EndpointRemovedError(advice=advice, **details)
    error.replacement = replacement
    return error


def _is_shed(response: ErrorResponse) -> bool:
    return is_load_shedding(response.status, response.headers, response.body)


def _kind(response: ErrorResponse, text: str) -> type[ApiError]:
    if response.status == HTTPStatus.BAD_REQUEST:
        if any(known in text.lower() for known in _DUPLICATE_TEXTS):
            return DuplicateTitleError
        if _STALE_VERSION in text:  # custom content returns 400 where pages return 409
            return VersionConflictError
        asked_cql = response.operation is not None and response.operation.id in _CQL_OPERATIONS
        if asked_cql and any(known.lower() in text.lower() for known in _CQL_TEXTS):
            return CQLError
    if response.status >= HTTPStatus.INTERNAL_SERVER_ERROR or _is_shed(response):
        return ServerError
    if response.status == HTTPStatus.CONFLICT and not response.sent_version:
        return ApiError
    return _BY_STATUS.get(response.status, ApiError)


def _advice(
    response: ErrorResponse, text: str, reconnect: Reconnect | None, secrets: tuple[str, ...]
) -> str:
    if _TAKEN_BY_A_PAGE in text:
        return "that page may be archived: pages.find returns archived pages, too"
    if is_lock(response.body):
        return "it was changed by another transaction; try again"
    if _is_shed(response):
        return "the service is shedding load; try again in a minute"
    if response.status == HTTPStatus.NOT_FOUND and _is_of_gateway(response):
        return (
            "the gateway has no site with that Cloud ID, or the token cannot access it: "
            "check cloud_id=, or leave it out"
        )
    if response.status == HTTPStatus.FORBIDDEN:
        if "XSRF" in response.body:
            return "the header X-Atlassian-Token: no-check is missing"
        if reconnect:
            return f"the account may not do this; with another account, {reconnect}"
        return "the account may not do this"
    if response.status == HTTPStatus.TOO_MANY_REQUESTS:
        reason = response.headers.get("ratelimit-reason") or ""
        return redact_start(reason, secrets, most=_LONGEST_REASON)
    return ""


def _is_of_gateway(response: ErrorResponse) -> bool:
    """Return whether a response is the gateway's own, not one of Confluence."""
    return "/ex/confluence/" in response.url and response.body.startswith('{"code":')


# Measured on the gateway since 2025: content and space reads and writes of v1 are gone for OAuth.
# The first row that matches wins; the paths are below /wiki/rest/api.
_REPLACEMENTS = (
    ("GET", r"/content/\d+/child/attachment", "attachments.list"),
    ("GET", r"/content/\d+/child/comment", "comments.list"),
    ("GET", r"/content/\d+/child", "pages.children"),
    ("GET", r"/content/\d+/descendant", "pages.descendants"),
    ("GET", r"/content/\d+/label", "labels.list"),
    ("GET", r"/content/\d+/property", "properties.list"),
    ("GET", r"/content/\d+/version", "pages.versions"),
    ("GET", r"/content/\d+$", "pages.get (GET /wiki/api/v2/pages/{id})"),
    ("GET", r"/content$", "pages.list (GET /wiki/api/v2/pages)"),
    ("POST", r"/content$", "pages.create (POST /wiki/api/v2/pages)"),
    ("PUT", r"/content/\d+$", "pages.update (PUT /wiki/api/v2/pages/{id})"),
    ("DELETE", r"/content/\d+$", "pages.delete (DELETE /wiki/api/v2/pages/{id})"),
    ("GET", r"/space", "spaces.list or spaces.get_by_key (GET /wiki/api/v2/spaces)"),
    ("POST", r"/space", "spaces.create (POST /wiki/api/v2/spaces)"),
    ("GET", r"/group", "groups.list, or groups.members with a group id"),
)


def replacement_for(method: str, url: str) -> str | None:
    """Return the replacement of a removed route, or ``None`` if it is unknown."""
    path = urlsplit(url).path.partition("/wiki/rest/api")[2]
    for row_method, pattern, replacement in _REPLACEMENTS:
        if method == row_method and re.match(pattern, path):
            return replacement
    return None


def paused_for_too_long(request: httpx.Request, seconds: float) -> RateLimitedError:
    """Build the error for a request that the rate limit would delay beyond its deadline."""
    operation = Extensions(request).operation
    return RateLimitedError(
        status=HTTPStatus.TOO_MANY_REQUESTS,
        method=request.method,
        url=redact_url(str(request.url)),
        message=f"not sent: the rate limit applies for another {seconds:.0f} s, beyond the "
        "deadline of the retry policy",
        operation=operation.id if operation else None,
        retry_after=seconds,
        is_response=False,
    )


_PASSING = (HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_MANY_REQUESTS)


def token_refusal(
    response: ErrorResponse, credential: Renewable, secrets: tuple[str, ...]
) -> ConfluenceError:
    """Build the error for a token request that was refused.

    Args:
        response: The refusal.
        credential: The credential that requested the token.
        secrets: Credentials that were sent and must not be repeated.
    """
    is_revoked = credential.is_revoked(response.status, response.body)
    is_passing = response.status in _PASSING or response.status >= HTTPStatus.INTERNAL_SERVER_ERROR
    if is_revoked or is_passing:
        return api_error(
            response, reconnect=credential.reconnect, token_is_invalid=is_revoked, secrets=secrets
        )
    text = redact_text(message_of(response.body), secrets) or "no text from the server"
    return ConfigurationError(
        f"{response.method} {redact_url(response.url, secrets)} returned {response.status}: {text} "
        f"({credential.what_to_check})"
    )
