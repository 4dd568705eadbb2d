"""Whole exchanges: routing, both hosts, httpx, and what a report says."""

import subprocess
import sys

import httpx
import pytest

from confluence_connector.contract import Contract, Kind

contract = Contract.load()
SPACES = b'{"results": [], "_links": {"base": "https://acme.atlassian.net/wiki"}}'


def exchange(url, *, method="GET", status=200, body=SPACES, headers=None):
    return contract.check_exchange(
        method=method,
        url=url,
        request_headers=headers or {},
        request_body=b"",
        status=status,
        response_headers={"content-type": "application/json"},
        response_body=body,
    )


@pytest.mark.parametrize(
    "host",
    [
        "",
        "https://acme.atlassian.net",
        "https://api.atlassian.com/ex/confluence/11111111-2222-3333-4444-555555555555",
    ],
)
def test_one_contract_on_every_host(host):
    report = exchange(f"{host}/wiki/api/v2/spaces?keys=DOCS&limit=5")
    assert report.ok
    assert report.findings == ()
    assert report.operation is not None
    assert report.operation.id == "getSpaces"


def test_request_and_response_are_both_judged():
    report = exchange(
        "/wiki/api/v2/spaces?limit=x", body=b'{"results": [], "new": 1, "_links": {}}'
    )
    assert not report.ok
    assert [finding.place for finding in report.errors] == ["request.query.limit"]
    assert [finding.place for finding in report.notes] == ["response.body.new"]
    assert str(report) == (
        'error: getSpaces: request.query.limit should be integer, but is "x"\n'
        "note: getSpaces: response.body.new is not documented, but is 1"
    )


def test_an_unknown_path():
    report = exchange("/wiki/api/v2/nothing")
    assert report.operation is None
    assert report.errors[0].kind is Kind.ROUTE
    assert str(report.errors[0]) == (
        "unknown operation: request.path should be a documented path, but is /wiki/api/v2/nothing"
    )


def test_a_method_that_the_path_does_not_take():
    report = exchange("/wiki/api/v2/pages/7", method="PATCH")
    assert str(report.errors[0]) == (
        "unknown operation: request.method should be DELETE or GET or PUT, but is PATCH"
    )


def test_no_credential_is_ever_told():
    secret = "s3cret-t0ken"
    headers = {"Authorization": f"Bearer {secret}", "X-Atlassian-Token": secret}
    url = f"/wiki/api/v2/spaces?limit=x#{secret}"
    assert secret not in str(exchange(url, headers=headers, body=b""))
    unrouted = exchange(f"/wiki/elsewhere?token={secret}", headers=headers)
    assert secret not in str(unrouted)


def respond(request):
    return httpx.Response(200, json={"results": [], "_links": {}}, request=request)


def test_an_httpx_response():
    with httpx.Client(transport=httpx.MockTransport(respond)) as client:
        right = client.get("https://acme.atlassian.net/wiki/api/v2/spaces", params={"limit": 5})
        wrong = client.get("https://acme.atlassian.net/wiki/api/v2/spaces", params={"limit": 500})
    assert contract.check(right).ok
    assert [finding.kind for finding in contract.check(wrong).errors] == [Kind.RANGE]


def test_an_upload_through_httpx():
    url = "https://acme.atlassian.net/wiki/rest/api/content/7/child/attachment"
    body = {"results": [], "_links": {}}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=body, request=request))
    with httpx.Client(transport=transport) as client:
        response = client.put(
            url,
            files={"file": ("a.png", b"\x89PNG")},
            data={"minorEdit": "true", "comment": "first"},
            headers={"X-Atlassian-Token": "no-check"},
        )
    report = contract.check(response)
    assert [str(finding) for finding in report.findings if "request" in finding.place] == []


def test_the_contract_needs_no_httpx():
    code = "import sys, confluence_connector.contract; sys.exit('httpx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
