"""Who is let in, in which order, and how those are sent away who are not."""

import httpx
import pytest
from tests.sandbox.wire import SPACE_ID, V1, V2, error_title

from confluence_connector.contract import Contract
from confluence_connector.sandbox.app.operations import HANDLERS, REFUSED

SCOPE_MISMATCH = {"code": 401, "message": "Unauthorized; scope does not match"}


def test_missing_scope_is_the_gateways_401(sandbox, sign_in):
    response = sign_in(sandbox.issue_token(scopes=["read:space:confluence"])).get(f"{V2}/pages")
    assert response.status_code == 401
    assert response.json() == SCOPE_MISMATCH
    assert response.headers["x-failure-category"] == "FAILURE_CLIENT_SCOPE_CHECK"


def test_scope_gate_comes_before_validation_and_lookup(sandbox, sign_in):
    client = sign_in(sandbox.issue_token(scopes=["read:space:confluence"]))
    for path in (f"{V2}/pages/not-a-number", f"{V2}/pages/7?limit=x"):
        assert client.get(path).json() == SCOPE_MISMATCH


def test_any_alternative_of_the_document_opens_an_operation(sandbox, sign_in):
    for scope in ("search:confluence", "read:content-details:confluence"):
        client = sign_in(sandbox.issue_token(scopes=[scope]))
        assert client.get(f"{V1}/search", params={"cql": "type=page"}).status_code == 200


def test_classic_scopes_do_not_open_v2(sandbox, sign_in):
    token = sandbox.issue_token(scopes=["read:confluence-content.all", "read:confluence-user"])
    assert sign_in(token).get(f"{V2}/pages").json() == SCOPE_MISMATCH


@pytest.mark.parametrize("how", ["expired", "revoked", "unknown"])
def test_an_invalid_token_is_anonymous(sandbox, sign_in, how):
    token = sandbox.issue_token(expires_in=60)
    if how == "expired":
        sandbox.clock.advance(61)
    elif how == "revoked":
        sandbox.revoke(token)
    client = sign_in(token if how != "unknown" else "never-issued")

    v2 = client.get(f"{V2}/pages")
    assert v2.status_code == 404
    assert v2.json() == {
        "errors": [{"status": 404, "code": "NOT_FOUND", "title": "Not Found", "detail": None}]
    }
    v1 = client.get(f"{V1}/search", params={"cql": "type=page"})
    assert v1.status_code == 403
    assert v1.json() == {
        "message": "Current user not permitted to use Confluence",
        "statusCode": 403,
    }
    assert "no-store" in v1.headers["cache-control"]
    content = client.get(f"{V1}/content/7/restriction")
    assert content.status_code == 403
    assert "Request rejected because caller cannot access Confluence" in content.json()["message"]


def test_token_works_until_it_expires(sandbox, sign_in):
    client = sign_in(sandbox.issue_token(expires_in=60))
    assert client.get(f"{V2}/pages").status_code == 200
    sandbox.clock.advance(59)
    assert client.get(f"{V2}/pages").status_code == 200


def test_bearer_ends_at_the_gateway(sandbox):
    for token in (sandbox.issue_token(), "never-issued"):
        response = httpx.Client(transport=sandbox.transport).get(
            f"{sandbox.site_url}{V2}/pages", headers={"authorization": f"Bearer {token}"}
        )
        assert response.status_code == 401
        assert "html" in response.headers["content-type"]


def test_classic_api_token_opens_site_and_gateway(sandbox, site):
    assert site.get(f"{V2}/pages").status_code == 200
    gateway = f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}"
    assert site.get(f"{gateway}{V2}/pages").status_code == 200


def test_scoped_api_token_opens_the_gateway_only(sandbox):
    auth = (sandbox.email, sandbox.issue_api_token(scopes=["read:page:confluence"]))
    with httpx.Client(transport=sandbox.transport, auth=auth) as client:
        assert client.get(f"{sandbox.site_url}{V2}/pages").status_code == 401
        gateway = f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}"
        assert client.get(f"{gateway}{V2}/pages").status_code == 200
        assert client.get(f"{gateway}{V2}/spaces").json() == SCOPE_MISMATCH


def test_basic_needs_the_address_that_goes_with_the_token(sandbox):
    auth = ("somebody@else.example", sandbox.issue_api_token())
    with httpx.Client(transport=sandbox.transport, auth=auth) as client:
        assert client.get(f"{sandbox.site_url}{V2}/pages").status_code == 404


@pytest.mark.parametrize("value", ["Basic !!!", "Basic YQ==", "Basic /w=="])
def test_unreadable_basic_is_a_servlet_page(sandbox, value):
    response = httpx.Client(transport=sandbox.transport).get(
        f"{sandbox.site_url}{V2}/pages", headers={"authorization": value}
    )
    assert response.status_code == 401
    assert response.headers["www-authenticate"].startswith("OAuth realm=")


FORM = {"content-type": "application/x-www-form-urlencoded"}
FETCH = {"sec-fetch-mode": "cors"}
BROWSER = {"user-agent": "Mozilla/5.0"}


@pytest.mark.parametrize("headers", [FORM, FETCH, BROWSER])
def test_v1_writes_that_a_browser_could_send_need_the_xsrf_header(site, make_page, headers):
    page = make_page("Moved")
    path = f"{V1}/content/{page['id']}/move/append/98400"
    refused = site.put(path, headers=headers)
    assert (refused.status_code, refused.text) == (403, "XSRF check failed")
    with_token = site.put(path, headers={**headers, "x-atlassian-token": "nocheck"})
    assert with_token.status_code == (403 if headers is BROWSER else 200)


def test_scripts_write_v1_without_the_xsrf_header(site, make_page):
    page = make_page("Moved")
    assert site.put(f"{V1}/content/{page['id']}/move/append/98400").status_code == 200
    labels = f"{V1}/content/{page['id']}/label"
    assert site.post(labels, json=[{"prefix": "global", "name": "red"}]).status_code == 200
    assert site.delete(f"{labels}?name=red").status_code == 204
    assert site.post(labels).status_code == 403


def test_the_xsrf_header_can_be_asked_of_scripts(sandbox, site, make_page):
    page = make_page("Moved")
    sandbox.xsrf_for_scripts = True
    moved = f"{V1}/content/{page['id']}/move/append/98400"
    assert site.put(moved).status_code == 403
    assert site.put(moved, headers={"x-atlassian-token": "no-check"}).status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "operation", "status"),
    [
        ("GET", f"{V2}/pages/98400", "getPageById", 200),
        ("HEAD", f"{V2}/spaces", "getSpaces", 200),
        ("GET", f"{V1}/search?cql=type=page", "searchByCQL", 200),
        ("GET", f"{V1}/content/98400", None, 410),
        ("GET", f"{V2}/nothing", None, 404),
    ],
)
def test_the_gateway_serves_paths_without_the_context(
    sandbox, api, method, path, operation, status
):
    with_context = api.request(method, path)
    without = api.request(method, path.removeprefix("/wiki"))
    assert with_context.status_code == without.status_code == status
    assert with_context.content == without.content or status == 404
    assert [request.operation for request in sandbox.requests[-2:]] == [operation, operation]


def test_the_site_serves_no_path_without_the_context(site):
    assert site.get("/api/v2/pages").status_code == 404


def test_removed_v1_routes_are_gone_for_oauth(sandbox, api, site):
    for method, path in (
        ("GET", "content"),
        ("POST", "content"),
        ("PUT", "content/7"),
        ("GET", "content/7/child/page"),
        ("GET", "space"),
        ("GET", "space/DOCS"),
    ):
        response = api.request(method, f"{V1}/{path}")
        assert response.status_code == 410, path
        assert response.json()["message"].endswith("This deprecated endpoint has been removed.")
    assert site.get(f"{V1}/space").status_code == 200
    sandbox.removed_v1 = False
    assert api.get(f"{V1}/space").status_code == 200


def test_slash_at_the_end_is_no_other_route(api):
    sent = {"spaceId": SPACE_ID, "title": "Grill plan"}
    assert api.post(f"{V2}/pages/", json=sent).status_code == 200
    assert api.get(f"{V2}/pages//").status_code == 404


def test_unknown_routes(api):
    for path in (f"{V2}/nothing", f"{V1}/content/7/nothing", f"{V1}/space/DOCS/nothing"):
        response = api.get(path)
        assert response.status_code == 404
        assert "html" in response.headers["content-type"]
    xml = api.get(f"{V1}/nothing", headers={"accept": "*/*"})
    assert xml.status_code == 404
    assert xml.text.startswith("<?xml")
    json = api.get(f"{V1}/nothing", headers={"accept": "application/json"}).json()
    assert json == {
        "message": "null for uri: https://acme.atlassian.net/wiki/rest/api/nothing",
        "status-code": 404,
    }


def test_wrong_method(api):
    response = api.put(f"{V2}/pages")
    assert response.status_code == 405
    assert "allow" not in response.headers
    assert error_title(response).endswith("Request method 'PUT' not supported")
    assert "html" in api.patch(f"{V2}/pages").headers["content-type"]


def test_every_documented_operation_is_carried_out_or_refused_with_a_reason():
    assert {id for id in Contract.load().operations() if id not in HANDLERS} == set()
    assert all(REFUSED.values())


def test_documented_operation_that_the_sandbox_lacks(api, monkeypatch):
    # As one would be that a newer publication of the documents brings.
    name = "getCustomContentByType"
    monkeypatch.delitem(HANDLERS, name)
    response = api.get(f"{V2}/custom-content", params={"type": "ac:app:note"})
    assert response.status_code == 501
    assert response.json() == {
        "message": f"sandbox: {name} is documented, but the sandbox does not carry it out"
    }


def test_other_cloud_ids_and_paths_outside_wiki(sandbox, api):
    token = api.headers["authorization"]
    with httpx.Client(transport=sandbox.transport, headers={"authorization": token}) as client:
        for url in (
            f"{sandbox.api_url}/ex/confluence/other{V2}/pages",
            f"{sandbox.api_url}{V2}/pages",
            f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}/wiki/wiki/api/v2/pages",
        ):
            assert client.get(url).status_code == 404, url


def test_every_answer_has_its_own_trace(api):
    first, second = (api.get(f"{V2}/pages").headers for _ in range(2))
    assert len(first["atl-traceid"]) == 32
    assert first["atl-request-id"].replace("-", "") == first["atl-traceid"]
    assert first["atl-traceid"] != second["atl-traceid"]
