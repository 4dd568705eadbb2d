"""The checks before a handler, in the cloud's order: credential, scope, caller, route, contract."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..server.messages import Response
from ..server.request_body import is_form
from .responses import (
    NEVER_CACHED,
    HTTPError,
    bare_not_found,
    html_page,
    json_response,
    plain_text,
    v1_error,
    v2_error,
)
from .scopes import is_open

if TYPE_CHECKING:
    from confluence_connector.contract import OperationSpec

    from ..server.messages import Request
    from .authentication import Principal

__all__ = [
    "check_accept",
    "check_caller",
    "check_size",
    "check_xsrf",
    "gone",
    "no_route",
    "not_implemented",
    "scope_mismatch",
    "unreadable_credential",
]

_V2 = "/wiki/api/v2/"
_V1 = "/wiki/rest/api/"
_NO_ACCESS = (
    "com.atlassian.confluence.mvc.rest.common.exception.StacklessResponseStatusException: "
    '403 FORBIDDEN "Request rejected because caller cannot access Confluence"'
)
_SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
_FORM_TYPES = ("multipart/form-data", "application/x-www-form-urlencoded", "text/plain")


def unreadable_credential() -> Response:
    """Refuse a Basic value that cannot be decoded; it never reaches Confluence."""
    return html_page(
        401,
        "HTTP Status 401 \u2013 Unauthorized",
        {"www-authenticate": 'OAuth realm="https%3A%2F%2Facme.atlassian.net"'},
    )


def scope_mismatch() -> Response:
    """Return the gateway's refusal; it never names the scope that is missing."""
    return json_response(
        {"code": 401, "message": "Unauthorized; scope does not match"},
        401,
        {"x-failure-category": "FAILURE_CLIENT_SCOPE_CHECK"},
    )


def check_caller(
    request: Request, principal: Principal | None, operation: OperationSpec | None
) -> Response | None:
    """Refuse a caller at the wrong host, without the scope, or without a usable credential."""
    if request.host == "site" and _is_gateway_only(request, principal):
        return html_page(401, "HTTP Status 401 \u2013 Unauthorized")
    if principal is None:
        return _anonymous(request)
    if operation is not None and not is_open(operation, principal.scopes):
        return scope_mismatch()
    return None


def check_xsrf(request: Request, *, for_scripts: bool) -> Response | None:
    """Refuse v1 writes without the header that no form can send, and those of browsers.

    Seen on the real cloud for every v1 write of one client, whose requests look a browser's;
    clients that send JSON without it are known to work there. So it can be asked of all writes,
    or only of those that a foreign page could have made a browser send.
    """
    if request.method in _SAFE_METHODS or not request.path.startswith(_V1):
        return None
    headers = request.headers
    is_browser = headers.get("user-agent", "").startswith("Mozilla/")
    has_token = headers.get("x-atlassian-token", "").lower() in ("no-check", "nocheck")
    # Node's ``fetch`` sends this header like a browser, under a name of its own.
    is_script = "sec-fetch-mode" not in headers and not _could_be_form(request)
    if not is_browser and (has_token or (is_script and not for_scripts)):
        return None
    return plain_text(403, "XSRF check failed")


def _could_be_form(request: Request) -> bool:
    content_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    return content_type in _FORM_TYPES or (request.method == "POST" and not content_type)


def check_size(request: Request) -> Response | None:
    """Refuse a body of more bytes than its kind may have."""
    if not request.is_too_large:
        return None
    if is_form(request.headers.get("content-type", "")):
        return HTTPError(404, "Attachment is larger than the site allows").response("v1")
    return v2_error(413, "PAYLOAD_TOO_LARGE", "Request body is too large")


def no_route(request: Request, allowed: frozenset[str]) -> Response:
    """Refuse a request where no operation serves the request line."""
    if request.method == "PATCH":
        return html_page(405, "405 Not Allowed")
    path = request.path
    if request.method == "OPTIONS" and path.startswith(_V1):
        return v1_error(404, f"null for uri: {request.hosts.site}{path}", data=False)
    if allowed:
        return _method_not_allowed(request.method)
    if path.startswith("/wiki/download/"):
        return html_page(401, "HTTP Status 401 \u2013 Unauthorized")  # browsers only
    if not path.startswith(_V1) or path.startswith((_V1 + "space", _V1 + "content")):
        return html_page(404, "Oops, you've found a dead link.")
    message = f"null for uri: {request.hosts.site}{path}"
    if "application/json" in request.headers.get("accept", ""):
        return json_response({"message": message, "status-code": 404}, 404)
    text = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f"<status><status-code>404</status-code><message>{_xml(message)}</message></status>"
    )
    return Response(404, text.encode(), {"content-type": "application/xml"})


def check_accept(request: Request) -> Response | None:
    """Refuse a caller of v1 who accepts web pages only; files come as whatever they are."""
    accept = request.headers.get("accept", "")
    is_page_only = accept.partition(";")[0].strip() == "text/html" and "," not in accept
    is_file = request.path.endswith("/download")
    refused = is_page_only and request.path.startswith(_V1) and not is_file
    return Response(406) if refused else None


def gone() -> Response:
    """Build v1's refusal of a removed endpoint."""
    return v1_error(
        410,
        "com.atlassian.confluence.api.service.exceptions.pagesmodes.GoneException: "
        "This deprecated endpoint has been removed.",
    )


def not_implemented(operation_id: str) -> Response:
    """Refuse an operation that the documents know and the sandbox does not carry out."""
    text = f"sandbox: {operation_id} is documented, but the sandbox does not carry it out"
    return json_response({"message": text}, 501)


def _is_gateway_only(request: Request, principal: Principal | None) -> bool:
    """OAuth and scoped tokens end at the gateway, whether valid or not."""
    bearer = request.headers.get("authorization", "").lower().startswith("bearer")
    return bearer or (principal is not None and principal.scopes is not None)


def _anonymous(request: Request) -> Response:
    """Refuse as Confluence does: the gateway treats an invalid token as anonymous."""
    if request.path.startswith(_V2):
        return bare_not_found()
    if request.path.startswith((_V1 + "content", _V1 + "space")):
        response = v1_error(403, _NO_ACCESS, data=False)
    else:
        body = {"message": "Current user not permitted to use Confluence", "statusCode": 403}
        response = json_response(body, 403)
    response.headers.update(NEVER_CACHED)
    return response


def _method_not_allowed(method: str) -> Response:
    title = (
        "org.springframework.web.HttpRequestMethodNotSupportedException: "
        f"Request method '{method}' not supported"
    )
    error = {"status": 405, "code": "METHOD_NOT_ALLOWED", "title": title}
    body = json.dumps({"errors": [error]}).encode()
    return Response(405, body, {"content-type": "application/json"})


def _xml(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
