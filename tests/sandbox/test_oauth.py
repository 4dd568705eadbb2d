"""Discovery and the token endpoint."""

import httpx
import pytest


@pytest.fixture
def http(sandbox):
    with httpx.Client(transport=sandbox.transport) as client:
        yield client


TOKEN_URL = "https://auth.atlassian.com/oauth/token"


def resources(sandbox, http, token):
    return http.get(
        f"{sandbox.api_url}/oauth/token/accessible-resources",
        headers={"authorization": f"Bearer {token}"},
    )


def test_one_site_comes_once_per_product(sandbox, http):
    entries = resources(sandbox, http, sandbox.issue_token()).json()
    own = [entry for entry in entries if entry["id"] == sandbox.cloud_id]
    assert len(own) == 2
    assert {entry["url"] for entry in own} == {"https://acme.atlassian.net"}
    assert sum(any("confluence" in scope for scope in e["scopes"]) for e in entries) == 1
    assert any(entry["id"] != sandbox.cloud_id for entry in entries)


def test_scopes_are_the_tokens(sandbox, http):
    token = sandbox.issue_token(scopes=["read:page:confluence"])
    (entry,) = resources(sandbox, http, token).json()
    assert entry["scopes"] == ["read:page:confluence"]


def test_no_confluence_scope_no_site(sandbox, http):
    assert resources(sandbox, http, sandbox.issue_token(scopes=["read:me"])).json() == []


def test_an_invalid_token_has_no_resources(sandbox, http):
    assert resources(sandbox, http, "never-issued").status_code == 401


def test_other_sites_are_listed(sandbox, http):
    cloud_id = sandbox.add_site("beta")
    entries = resources(sandbox, http, sandbox.issue_token()).json()
    assert any(e["id"] == cloud_id and e["url"] == "https://beta.atlassian.net" for e in entries)


def test_tenant_info_needs_no_credential(sandbox, http):
    response = http.get(f"{sandbox.site_url}/_edge/tenant_info")
    assert response.json() == {"cloudId": sandbox.cloud_id}


def refresh(http, app, token, **changes):
    fields = {
        "grant_type": "refresh_token",
        "client_id": app.client_id,
        "client_secret": app.client_secret,
        "refresh_token": token,
        **changes,
    }
    return http.post(TOKEN_URL, json=fields)


def test_refresh_rotates_with_a_leeway_of_ten_minutes(sandbox, http):
    app = sandbox.oauth_client()
    first = refresh(http, app, app.refresh_token).json()
    assert first["expires_in"] == 3600
    assert first["refresh_token"] != app.refresh_token
    assert "offline_access" in first["scope"].split()
    assert resources(sandbox, http, first["access_token"]).status_code == 200

    sandbox.clock.advance(9 * 60)
    assert refresh(http, app, app.refresh_token).status_code == 200
    sandbox.clock.advance(2 * 60)
    dead = refresh(http, app, app.refresh_token)
    assert dead.status_code == 403
    assert dead.json() == {
        "error": "unauthorized_client",
        "error_description": "refresh_token is invalid",
    }
    assert refresh(http, app, first["refresh_token"]).status_code == 200


def test_unused_refresh_token_dies_after_ninety_days(sandbox, http):
    app = sandbox.oauth_client()
    sandbox.clock.advance(91 * 86400)
    assert refresh(http, app, app.refresh_token).status_code == 403


def test_wrong_client_secret(sandbox, http):
    app = sandbox.oauth_client()
    response = refresh(http, app, app.refresh_token, client_secret="wrong")
    assert response.status_code == 401
    assert response.json() == {"error": "access_denied", "error_description": "Unauthorized"}


def test_refresh_token_of_another_client(sandbox, http):
    one, two = sandbox.oauth_client(), sandbox.oauth_client()
    assert refresh(http, one, two.refresh_token).status_code == 403


def test_client_credentials_give_no_refresh_token(sandbox, http):
    app = sandbox.oauth_client(scopes=["read:page:confluence"])
    form = {
        "grant_type": "client_credentials",
        "client_id": app.client_id,
        "client_secret": app.client_secret,
    }
    answer = http.post(TOKEN_URL, data=form).json()
    assert "refresh_token" not in answer
    assert answer["scope"] == "read:page:confluence"
    sandbox.clock.advance(3601)
    assert resources(sandbox, http, answer["access_token"]).status_code == 401


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"client_id": 1}', b"\xff"])
def test_malformed_token_requests_are_refused(http, body):
    response = http.post(TOKEN_URL, content=body, headers={"content-type": "application/json"})
    assert response.status_code == 401


def test_secrets_do_not_show_in_repr(sandbox):
    app = sandbox.oauth_client()
    assert app.client_secret not in repr(app)
    assert app.refresh_token not in repr(app)
