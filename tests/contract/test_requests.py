"""A request that breaks the document is reported where and how; a right one is left alone."""

import json

import pytest

from confluence_connector.contract import Contract, Kind

contract = Contract.load()
JSON = {"Content-Type": "application/json"}
PAGE = {
    "id": "7",
    "status": "current",
    "title": "Grill plan",
    "body": {"representation": "storage", "value": "<p>Hi</p>"},
    "version": {"number": 2},
}


def check(method, path, *, query=(), headers=JSON, body=b""):
    match = contract.match(method, path)
    assert match is not None
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return contract.check_request(match, query=list(query), headers=headers, body=raw)


def only(findings):
    assert len(findings) == 1, [str(finding) for finding in findings]
    return findings[0]


def update(**changes):
    body = {key: value for key, value in (PAGE | changes).items() if value is not None}
    return check("PUT", "/wiki/api/v2/pages/7", body=body)


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PUT", "/wiki/api/v2/pages/7", PAGE),
        ("POST", "/wiki/api/v2/pages", {"spaceId": "100", "title": "Grill plan"}),
        ("POST", "/wiki/api/v2/pages/7/properties", {"key": "a", "value": [1, {"b": None}]}),
        ("POST", "/wiki/rest/api/content/7/label", [{"prefix": "global", "name": "a"}]),
        ("POST", "/wiki/api/v2/footer-comments", {"pageId": "7", "body": PAGE["body"]}),
    ],
)
def test_right_bodies_pass(method, path, body):
    assert check(method, path, body=body) == []


def test_both_spellings_of_a_body_pass():
    assert update(body={"storage": {"representation": "storage", "value": "x"}}) == []
    assert update(body={"representation": "wiki", "value": "x"}) == []


@pytest.mark.parametrize(
    ("query", "kind", "text"),
    [
        (
            [("limit", "abc")],
            Kind.TYPE,
            'getPages: request.query.limit should be integer, but is "abc"',
        ),
        (
            [("limit", "9" * 5000)],
            Kind.TYPE,
            f'getPages: request.query.limit should be integer, but is "{"9" * 59}…',
        ),
        (
            [("limit", "251")],
            Kind.RANGE,
            "getPages: request.query.limit should be at most 250, but is 251",
        ),
        (
            [("limit", "0")],
            Kind.RANGE,
            "getPages: request.query.limit should be at least 1, but is 0",
        ),
        (
            [("limit", "5"), ("limit", "6")],
            Kind.REPEATED,
            "getPages: request.query.limit should be given once, but is given 2 times",
        ),
        (
            [("body-format", "view")],
            Kind.ENUM,
            "getPages: request.query.body-format should be one of "
            '"storage", "atlas_doc_format", but is "view"',
        ),
        (
            [("spaceKey", "DOCS")],
            Kind.UNDECLARED,
            'getPages: request.query.spaceKey is not documented, but is "DOCS"',
        ),
        (
            [("space-id", "100"), ("space-id", "DOCS")],
            Kind.TYPE,
            'getPages: request.query.space-id[1] should be integer, but is "DOCS"',
        ),
    ],
)
def test_query_parameters(query, kind, text):
    findings = check("GET", "/wiki/api/v2/pages", query=query)
    assert only(findings).kind is kind
    assert str(only(findings)) == text


def test_right_query_parameters_pass():
    query = [("space-id", "1"), ("space-id", "2"), ("limit", "250"), ("status", "current")]
    assert check("GET", "/wiki/api/v2/pages", query=query) == []
    query = [("include-labels", "true"), ("include-versions", "false")]
    assert check("GET", "/wiki/api/v2/pages/7", query=query) == []


def test_a_boolean_is_spelt_in_lower_case():
    finding = only(check("GET", "/wiki/api/v2/pages/7", query=[("include-labels", "True")]))
    assert (finding.kind, finding.expected) == (Kind.TYPE, "boolean")


def test_a_missing_required_parameter():
    finding = only(check("GET", "/wiki/rest/api/search"))
    assert finding.kind is Kind.MISSING
    assert str(finding) == "searchByCQL: request.query.cql should be present, but is missing"


def test_a_path_parameter_of_the_wrong_type():
    finding = only(check("GET", "/wiki/api/v2/pages/abc"))
    assert finding.kind is Kind.TYPE
    assert str(finding) == 'getPageById: request.path.id should be integer, but is "abc"'


@pytest.mark.parametrize(
    ("changes", "kind", "place"),
    [
        ({"title": None}, Kind.MISSING, "request.body.title"),
        ({"version": None}, Kind.MISSING, "request.body.version"),
        ({"version": {"number": "2"}}, Kind.TYPE, "request.body.version.number"),
        ({"version": {"number": 2**31}}, Kind.RANGE, "request.body.version.number"),
        ({"version": {"nummer": 2}}, Kind.UNDECLARED, "request.body.version.nummer"),
        ({"titel": "x"}, Kind.UNDECLARED, "request.body.titel"),
        ({"a b": "x"}, Kind.UNDECLARED, 'request.body["a b"]'),
        ({"status": "gone"}, Kind.ENUM, "request.body.status"),
        ({"title": {"a": 1}}, Kind.TYPE, "request.body.title"),
        (
            {"body": {"representation": "storge", "value": "x"}},
            Kind.ENUM,
            "request.body.body.representation",
        ),
        ({"body": {"storage": "x"}}, Kind.TYPE, "request.body.body.storage"),
        (
            {"body": {"storage": {"representation": "storge"}}},
            Kind.ENUM,
            "request.body.body.storage.representation",
        ),
        (
            {"body": {"representation": "storage", "valu": "x"}},
            Kind.UNDECLARED,
            "request.body.body.valu",
        ),
    ],
)
def test_body_faults(changes, kind, place):
    finding = only(update(**changes))
    assert (finding.kind, finding.place, finding.level) == (kind, place, "error")


def test_every_fault_is_reported():
    findings = update(title=None, version={"number": "x"}, extra=1)
    assert {finding.place for finding in findings} == {
        "request.body.title",
        "request.body.version.number",
        "request.body.extra",
    }


@pytest.mark.parametrize(
    "body",
    [b"{", b"\xff", b'{"a": NaN}', b"[" * 100_000, b'{"id":' + b"[" * 300 + b"]" * 300 + b"}"],
)
def test_an_unreadable_body(body):
    findings = check("PUT", "/wiki/api/v2/pages/7", body=body)
    assert {finding.kind for finding in findings} == {Kind.SYNTAX}
    assert findings[0].place == "request.body"


def test_a_lone_surrogate_can_be_told():
    finding = only(update(status="\ud800"))
    assert finding.place.startswith("request.body")
    assert str(finding).encode()


def test_a_wrong_media_type():
    headers = {"content-type": "text/plain; charset=utf-8"}
    finding = only(check("PUT", "/wiki/api/v2/pages/7", headers=headers, body=PAGE))
    assert finding.kind is Kind.MEDIA_TYPE
    assert str(finding) == (
        "updatePage: request.header.content-type should be application/json, but is text/plain"
    )


def test_no_media_type():
    finding = only(check("PUT", "/wiki/api/v2/pages/7", headers={}, body=PAGE))
    assert (finding.kind, finding.got) == (Kind.MEDIA_TYPE, "missing")


def test_a_charset_and_another_case_do_not_matter():
    headers = {"CONTENT-TYPE": "Application/JSON;charset=UTF-8"}
    assert check("PUT", "/wiki/api/v2/pages/7", headers=headers, body=PAGE) == []


def test_a_missing_body():
    finding = only(check("PUT", "/wiki/api/v2/pages/7"))
    assert (finding.kind, finding.place) == (Kind.MISSING, "request.body")


def test_a_body_where_none_belongs():
    finding = only(check("DELETE", "/wiki/api/v2/pages/7", body={"a": 1}))
    assert str(finding) == "deletePage: request.body is not documented, but is 8 bytes"
