"""What token endpoints response: read, or turned into the error that says who has to do what."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector import (
    ConfigurationError,
    Nango,
    OAuth2,
    RateLimitedError,
    ReconnectRequiredError,
    ServerError,
    ServiceAccount,
)
from confluence_connector._error_mapping.status import ErrorResponse, token_refusal
from confluence_connector._secret import Secret
from confluence_connector.auth import Tokens

NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
GATEWAY = "https://api.atlassian.com"


def grant(**options):
    return OAuth2("the-app", "its-secret", "old-refresh", **options)


def every_kind():
    return [grant(), ServiceAccount("the-id", "its-secret"), Nango("ann", secret_key="the-key")]


def form(credential, api_url=GATEWAY):
    fields = credential.token_request(api_url).form
    return {k: v.reveal() if isinstance(v, Secret) else v for k, v in fields.items()}


def test_a_grant_sends_its_refresh_token_and_then_the_next():
    credential = grant()
    expected = {"client_id": "the-app", "client_secret": "its-secret"}
    expected |= {"grant_type": "refresh_token", "refresh_token": "old-refresh"}
    assert form(credential) == expected
    credential.set_tokens(Tokens("access", "new-refresh", NOW + timedelta(hours=1)))
    assert form(credential) == {**expected, "refresh_token": "new-refresh"}
    credential.set_tokens(Tokens("access", None, NOW + timedelta(hours=1)))
    assert form(credential)["refresh_token"] == "new-refresh"


def test_a_service_account_names_no_scope():
    assert form(ServiceAccount("the-id", "its-secret")) == {
        "client_id": "the-id",
        "client_secret": "its-secret",
        "grant_type": "client_credentials",
    }


def test_the_token_endpoint_follows_the_gateway_unless_it_is_given():
    assert grant().token_request(GATEWAY).url == "https://auth.atlassian.com/oauth/token"
    local = "http://127.0.0.1:8090"
    assert grant().token_request(local).url == f"{local}/oauth/token"
    own = grant(token_url="https://tokens.acme.example/oauth/token")
    assert own.token_request(local).url == "https://tokens.acme.example/oauth/token"


def test_a_token_is_due_a_minute_before_it_expires():
    credential = grant()
    assert credential.needs_refresh(NOW)
    credential.set_tokens(Tokens("access", None, NOW + timedelta(seconds=61)))
    assert not credential.needs_refresh(NOW)
    assert credential.needs_refresh(NOW + timedelta(seconds=1))
    credential.set_tokens(Tokens("access", None, None))
    assert not credential.needs_refresh(NOW + timedelta(days=99))


def test_only_the_current_token_is_discarded_and_a_refused_replacement_is_kept():
    credential = grant(access_token="first")
    first = credential.authorization()
    assert credential.invalidate(first)
    assert credential.needs_refresh(NOW)
    assert credential.invalidate(first)  # by another thread, before a new one came
    credential.set_tokens(Tokens("second", None, NOW + timedelta(hours=1)))
    assert credential.invalidate(first)
    assert not credential.needs_refresh(NOW)
    credential.note_refused_replacement()
    assert not credential.invalidate(credential.authorization())
    assert not credential.needs_refresh(NOW)


@pytest.mark.parametrize(
    ("expires_in", "life"),
    [
        (3600, 3600),
        ("3600", 3600),
        (1.5, 1.5),
        *((nonsense, None) for nonsense in (None, "soon", -1, 0, 1e300, float("nan"), [])),
    ],
)
def test_the_life_of_a_token(expires_in, life):
    response = json.dumps(
        {"access_token": "new", "expires_in": expires_in, "refresh_token": "next"}
    )
    expected = None if life is None else NOW + timedelta(seconds=life)
    assert grant().read(response, NOW) == Tokens("new", "next", expected)


def test_nango_returns_both_kinds_of_credentials():
    nango = Nango("ann", secret_key="the-key")
    given = {"type": "OAUTH2", "access_token": "a", "expires_at": "2026-11-01T13:00:00.000Z"}
    hour = NOW + timedelta(hours=1)
    assert nango.read(json.dumps({"credentials": given}), NOW) == Tokens("a", None, hour)
    given = {"type": "OAUTH2_CC", "token": "b", "access_token": "a", "expires_at": None}
    short = NOW + timedelta(seconds=120)
    assert nango.read(json.dumps({"credentials": given}), NOW) == Tokens("b", None, short)


@pytest.mark.parametrize("token", ["", None, 7, "two words", "a\n"])
def test_nango_without_a_valid_token_gives_none(token):
    given = {"type": "OAUTH2", "access_token": token}
    assert Nango("ann", secret_key="the-key").read(json.dumps({"credentials": given}), NOW) is None


_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["credentials", "type", "token", "access_token", "expires_in", "error"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@given(st.one_of(_JSON.map(json.dumps), st.text(max_size=40), st.just("[" * 100_000)))
def test_no_response_breaks_the_reader(response):
    for credential in every_kind():
        tokens = credential.read(response, NOW)
        assert tokens is None or (tokens.access_token and isinstance(tokens.access_token, str))
        assert credential.is_revoked(200, response) in (True, False)


def refusal(credential, status, body, headers=None):
    response = ErrorResponse(
        "POST", "https://auth.atlassian.com/oauth/token", status, headers or {}, json.dumps(body)
    )
    secrets = tuple(s.reveal() for s in credential.token_request(GATEWAY).secrets)
    return token_refusal(response, credential, secrets)


@pytest.mark.parametrize(
    ("status", "error", "expected"),
    [
        (403, "unauthorized_client", ReconnectRequiredError),
        (403, "invalid_grant", ReconnectRequiredError),
        (400, "invalid_grant", ReconnectRequiredError),
        (401, "access_denied", ConfigurationError),
        (400, "invalid_request", ConfigurationError),
        (404, None, ConfigurationError),
        (429, "rate_limited", RateLimitedError),
        (500, None, ServerError),
        (503, "unavailable", ServerError),
    ],
)
def test_refusals_of_a_refresh(status, error, expected):
    assert type(refusal(grant(), status, {"error": error})) is expected


@pytest.mark.parametrize("error", ["unauthorized_client", "invalid_grant", "access_denied"])
def test_a_service_account_has_no_grant_that_could_be_revoked(error):
    refused = refusal(ServiceAccount("the-id", "its-secret"), 403, {"error": error})
    assert type(refused) is ConfigurationError
    assert "client_secret=" in str(refused)


def test_no_refusal_repeats_a_secret():
    for credential in every_kind():
        for status in (400, 401, 403, 424, 500):
            secrets = ("its-secret", "old-refresh", "the-key")
            text = " ".join(f"unknown value {secret}" for secret in secrets)
            body = {"error": "unauthorized_client", "error_description": text}
            shown = str(refusal(credential, status, body))
            held = [secret.reveal() for secret in credential.token_request(GATEWAY).secrets]
            assert held
            assert not any(secret in shown for secret in held)


def test_no_kind_has_a_header_before_its_first_token():
    for credential in every_kind():
        with pytest.raises(ConfigurationError, match="has not fetched an access token yet"):
            credential.authorization()
        credential.set_tokens(Tokens("access"))
        assert credential.authorization().reveal() == "Bearer access"
