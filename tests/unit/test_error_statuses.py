"""Every known error response becomes the right class, with a text that helps."""

import json
import pickle

import httpx
import pytest

from confluence_connector import errors
from confluence_connector._error_mapping.status import ErrorResponse, api_error, maybe_invalid_token
from confluence_connector._error_mapping.transport import failure_of
from confluence_connector._retry import RetryPolicy
from confluence_connector.auth import Reconnect
from confluence_connector.errors import NotFoundError, ServerError
from confluence_connector_api.registry import operations

SITE = "https://acme.atlassian.net"
GATEWAY = "https://api.atlassian.com/ex/confluence/11111111-2222-3333-4444-555555555555"
HTML = "<!doctype html><html><head><title>HTTP Status {0} – {1}</title></head></html>"
API = "com.atlassian.confluence.api.service.exceptions"
PATHS = {
    "getPageById": "/wiki/api/v2/pages/7",
    "createPage": "/wiki/api/v2/pages",
    "updatePage": "/wiki/api/v2/pages/7",
    "searchByCQL": "/wiki/rest/api/search",
}


def v1(status, message, *reasons):
    data = {"authorized": True, "valid": not reasons, "errors": list(reasons)}
    return json.dumps({"statusCode": status, "data": data, "message": message})


def bound(status, message):
    return json.dumps({"statusCode": status, "message": message})


def v2(status, code, title, detail=None):
    error = {"status": status, "code": code, "title": title, "detail": detail}
    return json.dumps({"errors": [error]})


def response(status, body, call="GET /wiki/rest/api/content", headers=None):
    """A response to a raw call, or to an operation of the documents if that is named."""
    operation = None
    if call in PATHS:
        operation = operations()[call]
        call = f"{operation.method} {PATHS[call]}"
    method, path = call.split(" ")
    headers = httpx.Headers(headers or {})
    return ErrorResponse(method, GATEWAY + path, status, headers, body, operation)


def diagnosed(given, **options):
    options.setdefault("reconnect", Reconnect())
    return api_error(given, **options)


SITUATIONS = [
    # What happened, the response, the class, and words that its sentence must hold.
    (
        "outside the scopes",
        response(401, '{"code":401,"message":"Unauthorized; scope does not match"}', "getPageById"),
        "MissingScopeError",
        ["scope does not match", "add read:page:confluence", "manage_auth("],
    ),
    (
        "outside the scopes, told by the header",
        response(401, "", "getPageById", {"X-Failure-Category": "FAILURE_CLIENT_SCOPE_CHECK"}),
        "MissingScopeError",
        ["add read:page:confluence"],
    ),
    (
        "token on the site host",
        response(401, HTML.format(401, "Unauthorized")),
        "ReconnectRequiredError",
        ["HTTP Status 401", "manage_auth("],
    ),
    (
        "no session",
        response(403, '{"error":"Failed to parse Connect Session Auth Token"}'),
        "PermissionDeniedError",
        ["Failed to parse"],
    ),
    (
        "no access, content routes",
        response(
            403,
            bound(403, 'a.b.StacklessException: 403 FORBIDDEN "caller cannot access Confluence"'),
        ),
        "PermissionDeniedError",
        [": caller cannot access Confluence ("],
    ),
    (
        "no access, search",
        response(403, bound(403, "Current user not permitted to use Confluence"), "searchByCQL"),
        "PermissionDeniedError",
        ["not permitted to use Confluence"],
    ),
    (
        "bare 404",
        response(404, v2(404, "NOT_FOUND", "Not Found"), "getPageById"),
        "NotFoundError",
        [": Not Found"],
    ),
    (
        "no page",
        response(404, v2(404, "NOT_FOUND", "Cannot find a page with id [7]"), "getPageById"),
        "NotFoundError",
        ["page with id [7]"],
    ),
    (
        "no folder",
        response(
            404, v2(404, "NOT_FOUND", "Content with id: [8] not found"), "GET /wiki/folders/8"
        ),
        "NotFoundError",
        ["id: [8]"],
    ),
    (
        "properties of no page",
        response(404, v2(404, "NOT_FOUND", "Could not find page with id [9]")),
        "NotFoundError",
        ["id [9]"],
    ),
    (
        "children of a folder asked as a page",
        response(404, v2(404, "NOT_FOUND", "Cannot find [page] entity with id [9]")),
        "NotFoundError",
        ["[page] entity"],
    ),
    ("no route", response(404, HTML.format(404, "Not Found")), "NotFoundError", ["an HTML page"]),
    (
        "id is no number",
        response(
            400,
            v2(400, "INVALID_REQUEST_PARAMETER", "Provided value {Docs} for 'id' is not the type"),
            "getPageById",
        ),
        "BadRequestError",
        ["{Docs} for 'id'"],
    ),
    (
        "stale version",
        response(
            409,
            v2("409", "CONFLICT", "Version must be incremented when updating a page. Current: [3]"),
            "updatePage",
        ),
        "VersionConflictError",
        ["Current: [3]"],
    ),
    (
        "stale version of custom content",
        response(400, v2(400, "BAD_REQUEST", "Version must be incremented. Current Version: 3")),
        "VersionConflictError",
        ["Current Version: 3"],
    ),
    (
        "property exists",
        response(409, v2(409, "CONFLICT", "Property with key [colour] already exists")),
        "VersionConflictError",
        ["[colour]"],
    ),
    ("status that is no filter", response(400, ""), "BadRequestError", ["no text from the server"]),
    (
        "title taken",
        response(
            400,
            v2(
                400,
                "BAD_REQUEST",
                "A page with this title already exists: A page already exists with the same TITLE",
            ),
            "createPage",
        ),
        "DuplicateTitleError",
        ["already exists", "may be archived"],
    ),
    (
        "title taken, the second half of the text alone",
        response(
            400, v2(400, "BAD_REQUEST", "It already exists with the same TITLE in this space")
        ),
        "DuplicateTitleError",
        ["same TITLE"],
    ),
    (
        "title of a folder taken",
        response(400, v2(400, "BAD_REQUEST", "A folder exists with the same title in this space")),
        "DuplicateTitleError",
        ["A folder exists"],
    ),
    (
        "own parent",
        response(400, v2(400, "BAD_REQUEST", "Can not set page as its own parent"), "updatePage"),
        "BadRequestError",
        ["its own parent"],
    ),
    (
        "delete of what is purged",
        response(500, v2(500, "INTERNAL_SERVER_ERROR", "Internal Server Error")),
        "ServerError",
        ["returned 500: Internal Server Error"],
    ),
    (
        "no content, v1",
        response(
            404,
            v1(
                404,
                f"{API}.NotFoundException: No content found with id : 7",
                {"message": {"translation": "No content found with id : 7", "args": []}},
            ),
        ),
        "NotFoundError",
        ["returned 404: No content found with id : 7"],
    ),
    (
        "no space, v1",
        response(
            404, bound(404, 'a.b.StatusException: 404 NOT_FOUND "No space found with key : X"')
        ),
        "NotFoundError",
        ["returned 404: No space found with key : X"],
    ),
    (
        "no parent, v1",
        response(404, v1(404, f"{API}.api.NotFoundException: The parent ID does not exist")),
        "NotFoundError",
        ["returned 404: The parent"],
    ),
    (
        "title taken, v1",
        response(
            400,
            v1(
                400,
                f"{API}.BadRequestException: A page with this title already exists: A page already "
                "exists with the title Grill plan in the space with key DOCS",
            ),
        ),
        "DuplicateTitleError",
        ["Grill plan"],
    ),
    (
        "title taken, v1 of late",
        response(
            400,
            bound(400, f"{API}.api.BadRequestException: A page with this title already exists: x"),
        ),
        "DuplicateTitleError",
        ["returned 400: A page"],
    ),
    (
        "may not create, v1",
        response(403, v1(403, f"{API}.PermissionException: Could not create content of type page")),
        "PermissionDeniedError",
        ["returned 403: Could not create", "with another account"],
    ),
    (
        "title too long, v1",
        response(
            400,
            v1(
                400,
                f"{API}.BadRequestException: Could not create content with type page",
                {"message": {"key": "Title cannot be longer than 255 characters.", "args": []}},
            ),
        ),
        "BadRequestError",
        ["with type page: Title cannot be longer than 255 characters."],
    ),
    (
        "purge of what is not in the bin",
        response(
            400,
            v1(
                400,
                f"{API}.BadRequestException: Unable to purge content with id: ContentId{{id=7}}",
                {"message": {"translation": "Content must be trashed first", "args": []}},
            ),
        ),
        "BadRequestError",
        ["ContentId{id=7}: Content must be trashed first"],
    ),
    (
        "file name taken",
        response(
            400,
            bound(
                400,
                f"{API}.api.BadRequestException: Cannot add a new attachment with same file name "
                "as an existing attachment: plan.png",
            ),
        ),
        "BadRequestError",
        ["plan.png"],
    ),
    (
        "labels",
        response(400, "Could not parse Labels"),
        "BadRequestError",
        ["Could not parse Labels"],
    ),
    (
        "not made for folders",
        response(501, "Cannot fetch folders with ContentFinder"),
        "ServerError",
        ["returned 501: Cannot fetch folders"],
    ),
    (
        "removed",
        response(
            410,
            v1(410, f"{API}.pagesmodes.GoneException: This deprecated endpoint has been removed."),
            "GET /wiki/rest/api/space",
        ),
        "EndpointRemovedError",
        ["returned 410: This deprecated", "use spaces.list"],
    ),
    (
        "limit is no number",
        response(
            400,
            bound(400, "org.acme.TypeMismatchException: Failed to convert value; For input: abc"),
        ),
        "BadRequestError",
        ["returned 400: Failed to convert"],
    ),
    ("limit is no number, search", response(404, "", "searchByCQL"), "NotFoundError", ["no text"]),
    (
        "negative limit",
        response(400, bound(400, "java.lang.IllegalArgumentException: limit cannot be below zero")),
        "BadRequestError",
        ["returned 400: limit cannot"],
    ),
    (
        "limit 0 of labels",
        response(400, bound(400, "java.lang.IllegalArgumentException: null")),
        "BadRequestError",
        ["returned 400: null"],
    ),
    (
        "start too large",
        response(400, v1(400, f"{API}.api.BadRequestException: Start of this size is too much.")),
        "BadRequestError",
        ["returned 400: Start of this size"],
    ),
    (
        "no cql",
        response(
            400,
            v1(400, f"{API}.api.BadRequestException: cql query parameter is required"),
            "searchByCQL",
        ),
        "CQLError",
        ["returned 400: cql query"],
    ),
    (
        "unreadable cql",
        response(
            400,
            v1(400, f"{API}.api.BadRequestException: Could not parse cql : type === page"),
            "searchByCQL",
        ),
        "CQLError",
        ["type === page"],
    ),
    (
        "unknown field",
        response(
            400,
            v1(400, f"{API}.api.BadRequestException: No field exists with the name: 'x'\nDid you"),
            "searchByCQL",
        ),
        "CQLError",
        ["'x' Did you"],
    ),
    (
        "bad cursor",
        response(
            400,
            bound(400, f"{API}.scale.SSException: CQL was parsed but the search failed"),
            "searchByCQL",
        ),
        "CQLError",
        ["CQL was parsed"],
    ),
    (
        "no sub-resource",
        response(404, '{"message":"null for uri: https://acme.example/x","status-code":404}'),
        "NotFoundError",
        ["null for uri"],
    ),
    (
        "no sub-resource, XML",
        response(404, "<status><status-code>404</status-code><message>null</message></status>"),
        "NotFoundError",
        ["returned 404: null"],
    ),
    (
        "no such method",
        response(
            405, v2(405, "METHOD_NOT_ALLOWED", "org.acme.HttpException: Method 'PUT' unknown")
        ),
        "ApiError",
        ["returned 405: Method 'PUT' unknown"],
    ),
    ("edge", response(405, HTML.format(405, "Bad")), "ApiError", ["HTTP Status 405"]),
    (
        "rate limited",
        response(429, "", "getPageById", {"Retry-After": "7", "RateLimit-Reason": "quota-based"}),
        "RateLimitedError",
        ["quota-based"],
    ),
    (
        "load shedding",
        response(403, HTML.format(403, "Forbidden"), headers={"x-cache": "Error from cloudfront"}),
        "ServerError",
        ["an HTML page", "shedding load"],
    ),
    ("too large", response(413, ""), "PayloadTooLargeError", ["returned 413"]),
    ("gateway down", response(502, HTML.format(502, "Bad")), "ServerError", ["HTTP Status 502"]),
    (
        "forged",
        response(403, "XSRF check failed", "POST /wiki/rest/api/content"),
        "PermissionDeniedError",
        ["X-Atlassian-Token: no-check"],
    ),
]


@pytest.mark.parametrize(
    ("given", "name", "words"), [pytest.param(*s[1:], id=s[0]) for s in SITUATIONS]
)
def test_situation(given, name, words):
    error = diagnosed(given)
    assert type(error) is getattr(errors, name)
    assert error.status == given.status
    assert (error.method, error.url, error.body) == (given.method, given.url, given.body)
    assert error.operation == (given.operation.id if given.operation else None)
    sentence = str(error)
    assert sentence.startswith(f"{given.method} {given.url} returned {given.status}: ")
    assert "\n" not in sentence
    for word in [*words]:
        assert word in sentence
    assert not error.message.startswith(("com.", "org.", "java."))
    assert vars(pickle.loads(pickle.dumps(error))) == vars(error)


def test_headers_of_the_response_are_kept():
    headers = {"ATL-TraceId": "ab" * 16, "Atl-Request-Id": "r-1", "retry-after": "7"}
    error = diagnosed(response(429, "", headers=headers))
    assert (error.trace_id, error.request_id, error.retry_after) == ("ab" * 16, "r-1", 7.0)
    assert str(error).endswith(f"[trace {'ab' * 16}]")


def test_code_of_a_v2_error_stays_readable_in_the_body():
    body = v2(404, "NOT_FOUND", "Cannot find a page with id [7]")
    assert json.loads(diagnosed(response(404, body)).body)["errors"][0]["code"] == "NOT_FOUND"


SCOPE_401 = response(401, '{"message":"Unauthorized; scope does not match"}', "createPage")


@pytest.mark.parametrize(
    ("granted", "missing", "words"),
    [
        (None, ("write:page:confluence",), "add write:page:confluence, then reconnect"),
        (("read:page:confluence",), ("write:page:confluence",), "add write:page:confluence"),
        (("write:page:confluence",), (), "add a scope that the documents do not list"),
    ],
)
def test_missing_scope_names_what_to_add(granted, missing, words):
    error = diagnosed(SCOPE_401, granted=granted)
    assert "write:page:confluence" in error.needed
    assert (error.granted, error.missing) == (granted, missing)
    assert words in str(error)


def test_missing_scope_of_an_api_token_has_nothing_to_reconnect():
    assert "manage_auth" not in str(diagnosed(SCOPE_401, reconnect=None))


def test_missing_scope_of_an_unknown_operation():
    error = diagnosed(response(401, '{"message":"Unauthorized; scope does not match"}'))
    assert (error.needed, error.missing) == ((), ())


@pytest.mark.parametrize("status", [403, 404])
def test_an_invalid_token_asks_to_reconnect(status):
    reconnect = Reconnect(auth_env="TOKEN_OF_ANN", integration_id="wiki")
    error = diagnosed(response(status, ""), reconnect=reconnect, token_is_invalid=True)
    assert type(error) is errors.ReconnectRequiredError
    assert (error.auth_env, error.integration_id) == ("TOKEN_OF_ANN", "wiki")
    assert 'manage_auth(action="connect", integration_id="wiki", auth_env="TOKEN_OF_ANN")' in str(
        error
    )


def test_refused_api_token_is_checked_not_reconnected():
    error = diagnosed(response(401, HTML.format(401, "Unauthorized")), reconnect=None)
    assert type(error) is errors.AuthenticationError
    assert "CONFLUENCE_API_TOKEN" in str(error)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (response(403, bound(403, "Current user not permitted to use Confluence")), True),
        (
            response(403, bound(403, 'a.B: 403 FORBIDDEN "as caller cannot access Confluence"')),
            True,
        ),
        (response(403, '{"code":403,"message":"Unauthorized"}'), True),
        (response(403, v1(403, f"{API}.PermissionException: Could not create")), False),
        (response(403, "XSRF check failed"), False),
        (response(404, v2(404, "NOT_FOUND", "Not Found")), True),
        (response(404, v2(404, "NOT_FOUND", "Cannot find a page with id [7]")), False),
        (response(404, HTML.format(404, "Not Found")), False),
        (response(404, ""), False),
        (response(400, v2(400, "BAD_REQUEST", "Not Found")), False),
    ],
)
def test_an_invalid_token_is_suspected_only_where_it_can_be_the_cause(given, expected):
    assert maybe_invalid_token(given) is expected


def test_cql_words_outside_a_search_are_not_cql_error():
    assert type(diagnosed(response(400, '{"message":"bad cql"}'))) is errors.BadRequestError


def test_what_was_sent_as_credential_is_not_repeated():
    secret = "s3cr3t/value+="
    body = json.dumps({"message": f"no such token: {secret}", "access_token": "abcdefgh"})
    given = ErrorResponse("GET", f"{SITE}/wiki?code=zzzz&x={secret}", 400, {}, body)
    error = diagnosed(given, secrets=(secret,))
    for shown in [str(error), error.message, error.body, error.url, repr(vars(error))]:
        assert secret not in shown
        assert "abcdefgh" not in shown
        assert "zzzz" not in shown


@pytest.mark.parametrize("status", [403, 404])
def test_shed_load_is_the_servers_trouble_and_passes(status: int) -> None:
    headers = {"x-cache": "Error from cloudfront", "content-type": "text/html"}
    shed = ErrorResponse("GET", "https://api.example/x", status, headers, "<html>busy</html>")
    error = api_error(shed, reconnect=Reconnect())
    assert type(error) is ServerError
    assert "try again in a minute" in str(error)
    response = httpx.Response(status, headers=headers, text="<html>busy</html>")
    policy = RetryPolicy()
    assert policy.delay(failure_of(response), attempt=1, elapsed=0, safety="safe") is not None
    assert policy.delay(failure_of(response), attempt=1, elapsed=0, safety="unsafe") is None


def test_confluences_own_refusal_through_the_same_edge_is_its_word() -> None:
    headers = {"x-cache": "Error from cloudfront"}
    body = '{"errors": [{"status": 404, "code": "NOT_FOUND", "title": "No page 7"}]}'
    missing = ErrorResponse("GET", "https://api.example/x", 404, headers, body)
    assert type(api_error(missing, reconnect=Reconnect())) is NotFoundError


def test_a_cloud_id_that_the_gateway_does_not_know_is_suspected() -> None:
    unknown = diagnosed(response(404, '{"code":404,"message":"Not Found"}'))
    assert "check cloud_id=, or leave it out" in str(unknown)
    missing = diagnosed(response(404, v2(404, "NOT_FOUND", "Not Found")))
    assert "cloud_id=" not in str(missing)


def test_an_account_without_permission_is_told_what_can_help() -> None:
    refused = response(403, v1(403, "Not permitted"))
    assert "with another account, reconnect" in str(diagnosed(refused))
    alone = str(diagnosed(refused, reconnect=None))
    assert "the account may not do this" in alone
    assert "another account" not in alone
