"""Faults that the vendor, or we, could make; and those that nothing here would notice."""

from __future__ import annotations

import base64
import gzip
import json

from attrs import evolve
from tests.contract.consistency import disagreements, lost_fields
from tests.contract.fault_injection import (
    CREATE,
    GET,
    PAGE,
    PAGES,
    RECORDED,
    SECRET,
    SPACES,
    UPDATE,
    UPLOAD,
    UPLOADS,
    Blind,
    Fault,
    came,
    declared,
    in_document,
    in_exchange,
    operation,
    page_without_position,
    parameter,
    rename,
    request_body,
    schema,
    secret,
    sent,
)
from tests.contract.shapes import differences

from confluence_connector.testing.audit import audit

CAUGHT = [
    in_document(
        "a field of a response is renamed",
        lambda d: rename(schema(d, "PageSingle")["properties"], "position", "rank"),
        GET,
    ),
    in_document(
        "a required field of a response is renamed",
        lambda d: (
            rename(schema(d, "PageSingle")["properties"], "title", "heading"),
            schema(d, "PageSingle")["required"].append("heading"),
        ),
        GET,
    ),
    in_document(
        "a field of a response is required that does not come",
        lambda d: schema(d, "PageSingle")["required"].append("isFavoritedByCurrentUser"),
        GET,
    ),
    in_document(
        "a field of a response becomes a text",
        lambda d: schema(d, "Version")["properties"].update(number={"type": "string"}),
        GET,
    ),
    in_document(
        "a field of a response may be null no longer",
        lambda d: schema(d, "PageSingle")["properties"].update(parentId={"type": "string"}),
        GET,
    ),
    in_document(
        "a response becomes a list",
        lambda d: operation(d, "get", PAGE)["responses"]["200"]["content"].update(
            {"application/json": {"schema": {"type": "array", "items": {}}}}
        ),
        GET,
    ),
    in_document(
        "an enumeration is narrowed",
        lambda d: schema(d, "ContentStatus")["enum"].remove("current"),
        GET,
    ),
    in_document(
        "a response's status changes",
        lambda d: rename(operation(d, "post", PAGES)["responses"], "200", "201"),
        CREATE,
    ),
    in_document(
        "a response's media type changes",
        lambda d: rename(
            operation(d, "get", PAGE)["responses"]["200"]["content"],
            "application/json",
            "application/xml",
        ),
        GET,
    ),
    in_document("an operation is removed", lambda d: d["paths"][PAGE].pop("get"), GET),
    in_document(
        "an operation moves", lambda d: rename(d["paths"], PAGE, f"{PAGES}/by-id/{{id}}"), GET
    ),
    in_document(
        "an operation takes another method",
        lambda d: rename(d["paths"][PAGE], "put", "patch"),
        UPDATE,
    ),
    in_document(
        "a parameter is required that is not sent",
        lambda d: operation(d, "post", PAGES)["parameters"].append(
            {"name": "reason", "in": "query", "required": True, "schema": {"type": "string"}}
        ),
        CREATE,
    ),
    in_document(
        "a header is required that is not sent",
        lambda d: operation(d, "post", PAGES)["parameters"].append(
            {"name": "X-Reason", "in": "header", "required": True, "schema": {"type": "string"}}
        ),
        CREATE,
    ),
    in_document(
        "a parameter is renamed",
        lambda d: parameter(d, PAGE, "body-format").update(name="format"),
        GET,
    ),
    in_document(
        "a parameter's type changes",
        lambda d: parameter(d, "/wiki/api/v2/spaces", "limit").update(schema={"type": "boolean"}),
        SPACES,
    ),
    in_document(
        "a limit is lowered",
        lambda d: parameter(d, "/wiki/api/v2/spaces", "limit")["schema"].update(maximum=100),
        SPACES,
    ),
    in_document(
        "a field of a request is renamed",
        lambda d: rename(request_body(d, "PageCreateRequest")["properties"], "title", "heading"),
        CREATE,
    ),
    in_document(
        "a field of a request is required that is not sent",
        lambda d: (
            request_body(d, "PageCreateRequest")["properties"].update(why={"type": "string"}),
            request_body(d, "PageCreateRequest").update(required=["spaceId", "why"]),
        ),
        CREATE,
    ),
    in_document(
        "a field of a request changes its type",
        lambda d: request_body(d, "PageUpdateRequest")["properties"]["version"]["properties"][
            "number"
        ].update(type="string"),
        UPDATE,
    ),
    in_document(
        "an upload takes another media type",
        lambda d: rename(
            operation(d, "put", UPLOADS)["requestBody"]["content"],
            "multipart/form-data",
            "application/octet-stream",
        ),
        UPLOAD,
        "v1",
    ),
    in_exchange(
        "the facade sends a wrong field",
        CREATE,
        request_body=sent(CREATE, spaceKey="DOCS"),
    ),
    in_exchange(
        "the facade sends a number as text",
        UPDATE,
        request_body=sent(UPDATE, version={"number": "3"}),
    ),
    in_exchange("the facade sends no body", CREATE, request_body=b""),
    in_exchange("the facade sends a wrong parameter", GET, url=f"{GET.url}&expand=body"),
    in_exchange(
        "the facade names a value that is none", GET, url=GET.url.replace("storage", "poetry")
    ),
    in_exchange("the facade uses a wrong method", UPDATE, method="PATCH"),
    in_exchange("a cassette's response loses a field", GET, response_body=came(GET, title=...)),
    in_exchange("a cassette's response gets a wrong type", GET, response_body=came(GET, id=7)),
    in_exchange("a cassette's response gets a new field", GET, response_body=came(GET, mood="ok")),
    in_exchange("a cassette's response gets another status", GET, status=418),
    in_exchange("a cassette's response is cut off", GET, response_body=GET.response_body[:99]),
    Fault(
        "a model loses a field",
        "model",
        lambda: lost_fields(GET, page_without_position),
    ),
    Fault(
        "a method calls what it does not declare",
        "declaration",
        lambda: disagreements(RECORDED.values(), declared(pages__update=("updatePage",))),
    ),
    Fault(
        "a method declares what it does not call",
        "declaration",
        lambda: disagreements(RECORDED.values(), declared(pages__get=("getPageById", "getPages"))),
    ),
    Fault(
        "the sandbox leaves a field out",
        "sandbox",
        lambda: differences(json.loads(GET.response_body), json.loads(came(GET, title=...))),
    ),
    Fault(
        "the sandbox returns another type",
        "sandbox",
        lambda: differences(json.loads(GET.response_body), json.loads(came(GET, id=7))),
    ),
    secret("a secret in a header", evolve(GET, request_headers={"x-api-key": SECRET})),
    secret("a secret in the sign-in", evolve(GET, request_headers={"authorization": "Bearer abc"})),
    secret("a secret in the query", evolve(GET, url=f"{GET.url}&q={SECRET}")),
    secret("a secret in a link", evolve(GET, response_headers={"location": f"/x?token={SECRET}"})),
    secret("a secret in a body", evolve(GET, response_body=came(GET, title=SECRET))),
    secret(
        "a secret in a gzip body",
        evolve(GET, response_body=gzip.compress(came(GET, title=SECRET))),
    ),
    secret(
        "a secret in base64",
        evolve(GET, response_body=came(GET, title=base64.b64encode(SECRET.encode()).decode())),
    ),
    secret(
        "a customer's address", evolve(GET, url=GET.url.replace("api.atlassian.com", "corp.com"))
    ),
]


NOT_CAUGHT = [
    Blind(
        in_document(
            "an optional field is added to a response",
            lambda d: schema(d, "PageSingle")["properties"].update(mood={"type": "string"}),
            GET,
        ),
        "recorded responses cannot show what did not exist; nox -s changes reports it",
    ),
    Blind(
        in_document(
            "an optional parameter is added",
            lambda d: operation(d, "get", PAGE)["parameters"].append(
                {"name": "mood", "in": "query", "schema": {"type": "string"}}
            ),
            GET,
        ),
        "nobody sends it yet; nox -s changes reports it",
    ),
    Blind(
        in_document(
            "an enumeration is widened",
            lambda d: schema(d, "ContentStatus")["enum"].append("asleep"),
            GET,
        ),
        "models keep unknown values as they come; nox -s changes reports it",
    ),
    Blind(
        in_document(
            "a default changes",
            lambda d: parameter(d, "/wiki/api/v2/spaces", "limit")["schema"].update(default=50),
            SPACES,
        ),
        "the facade always sends its own limit",
    ),
    Blind(
        in_document(
            "a value that no exchange holds leaves an enumeration",
            lambda d: schema(d, "ContentStatus")["enum"].remove("historical"),
            GET,
        ),
        "no response holds it; nox -s changes reports it",
    ),
    Blind(
        in_exchange(
            "a value in a cassette becomes another that is as good",
            GET,
            response_body=came(GET, position=7),
        ),
        "only what a scenario asserts is held; for the sandbox's cassettes, record --check sees it",
    ),
    Blind(
        Fault(
            "a cassette of the sandbox is passed off as a real site's",
            "audit",
            lambda: audit(evolve(RECORDED["everyday/get_page.yaml"], origin="live")),
        ),
        "a file cannot prove where it was recorded",
    ),
]
