"""Arguments and environment become one frozen object, or a sentence that says what to do."""

import pytest

from confluence_connector import Confluence
from confluence_connector._config import resolve, validate_timeout
from confluence_connector._secret import Secret
from confluence_connector.auth import AccessToken, ApiToken, EnvironmentToken
from confluence_connector.errors import ConfigurationError

CLOUD_ID = "11111111-2222-3333-4444-555555555555"
OTHER_ID = "99999999-2222-3333-4444-555555555555"
TOKEN = "Zx9-abc_DEF.123~45"
API_TOKEN = {"CONFLUENCE_EMAIL": "ann@acme.example", "CONFLUENCE_API_TOKEN": "api-" + TOKEN}
OAUTH = {"CONFLUENCE_ACCESS_TOKEN": TOKEN}


@pytest.fixture(autouse=True)
def environ(monkeypatch):
    """An environment without our variables, to be filled by the test."""
    for name in ("ACCESS_TOKEN", "EMAIL", "API_TOKEN", "SITE", "CLOUD_ID", "API_URL"):
        monkeypatch.delenv(f"CONFLUENCE_{name}", raising=False)
    return lambda variables: [monkeypatch.setenv(*pair) for pair in variables.items()]


def resolved(auth=None, site=None, cloud_id=None, api_url=None):
    return resolve(auth=auth, site=site, cloud_id=cloud_id, api_url=api_url)


def test_defaults(environ):
    environ(OAUTH)
    settings = resolved()
    assert isinstance(settings.credential, EnvironmentToken)
    assert (settings.site, settings.cloud_id) == (None, None)
    assert settings.api_url == "https://api.atlassian.com"


def test_everything_from_the_environment(environ):
    environ(OAUTH | {"CONFLUENCE_SITE": "acme", "CONFLUENCE_CLOUD_ID": CLOUD_ID})
    environ({"CONFLUENCE_API_URL": "http://127.0.0.1:8090/"})
    settings = resolved()
    assert (settings.site, settings.cloud_id) == ("https://acme.atlassian.net", CLOUD_ID)
    assert settings.api_url == "http://127.0.0.1:8090"


def test_arguments_win(environ):
    environ(OAUTH | {"CONFLUENCE_SITE": "other", "CONFLUENCE_CLOUD_ID": OTHER_ID})
    environ({"CONFLUENCE_API_URL": "https://other.example"})
    settings = resolved(Secret("given"), "acme", CLOUD_ID, "https://proxy.example/gate")
    assert settings.credential.authorization().reveal() == "Bearer given"
    assert (settings.site, settings.cloud_id) == ("https://acme.atlassian.net", CLOUD_ID)
    assert settings.api_url == "https://proxy.example/gate"


@pytest.mark.parametrize("auth", [7, b"token", lambda: "token"])
def test_what_is_not_a_way_to_sign_in_is_refused_immediately(auth):
    with pytest.raises(ConfigurationError, match="auth= must be a token"):
        resolved(auth)


@pytest.mark.parametrize(
    "timeout", [-1, 0, float("nan"), float("inf"), 1e300, "30", True, (3, 5), b"1"]
)
def test_time_outs_that_no_socket_takes_are_refused(timeout):
    with pytest.raises(ConfigurationError, match="timeout= must be a positive number"):
        Confluence(TOKEN, timeout=timeout)


@pytest.mark.parametrize("timeout", [None, 1, 0.5, 86_400])
def test_time_outs_are_taken_as_they_are(timeout):
    assert validate_timeout(timeout) == timeout


def test_a_site_given_is_not_overruled_by_the_cloud_id_of_another(environ):
    environ(OAUTH | {"CONFLUENCE_CLOUD_ID": OTHER_ID})
    assert resolved(site="acme").cloud_id is None


def test_a_cloud_id_given_keeps_the_site_of_the_environment(environ):
    environ(API_TOKEN | {"CONFLUENCE_SITE": "acme", "CONFLUENCE_CLOUD_ID": OTHER_ID})
    settings = resolved(cloud_id=CLOUD_ID)
    assert (settings.site, settings.cloud_id) == ("https://acme.atlassian.net", CLOUD_ID)


def test_empty_variables_count_as_unset(environ):
    environ(OAUTH | dict.fromkeys(["CONFLUENCE_SITE", "CONFLUENCE_CLOUD_ID"], ""))
    environ({"CONFLUENCE_API_URL": ""})
    settings = resolved()
    assert (settings.site, settings.cloud_id) == (None, None)
    assert settings.api_url == "https://api.atlassian.com"


def test_api_token_from_the_environment(environ):
    environ(API_TOKEN)
    credential = resolved().credential
    assert isinstance(credential, ApiToken)
    assert credential.email == "ann@acme.example"


def test_oauth_goes_before_an_api_token(environ):
    environ(OAUTH | API_TOKEN)
    assert isinstance(resolved().credential, EnvironmentToken)


def test_credential_objects_are_taken_as_they_are():
    credential = AccessToken(lambda: TOKEN)
    assert resolved(credential).credential is credential


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"CONFLUENCE_EMAIL": "ann@acme.example"},
        {"CONFLUENCE_API_TOKEN": TOKEN},
        {"CONFLUENCE_EMAIL": "", "CONFLUENCE_API_TOKEN": TOKEN},
        {"CONFLUENCE_EMAIL": "ann@acme.example", "CONFLUENCE_API_TOKEN": ""},
    ],
)
def test_without_a_credential_the_error_says_what_to_set(environ, variables):
    environ(variables)
    with pytest.raises(ConfigurationError) as caught:
        resolved()
    for word in ("CONFLUENCE_ACCESS_TOKEN", *API_TOKEN, "CONFLUENCE_SITE", "sandbox"):
        assert word in str(caught.value)
    assert TOKEN not in str(caught.value)


@pytest.mark.parametrize("token", ["", "\n", f"{TOKEN}\n", f"Bearer {TOKEN}"])
def test_a_broken_token_is_reported_immediately_even_beside_an_api_token(environ, token):
    environ(API_TOKEN | {"CONFLUENCE_ACCESS_TOKEN": token})
    with pytest.raises(ConfigurationError, match="CONFLUENCE_ACCESS_TOKEN") as caught:
        resolved()
    assert TOKEN not in str(caught.value)


@pytest.mark.parametrize("token", ["", "\n"])
def test_a_broken_token_argument_is_not_replaced_from_the_environment(environ, token):
    environ(OAUTH)
    with pytest.raises(ConfigurationError, match="the access token"):
        resolved(Secret(token))


@pytest.mark.parametrize("cloud_id", ["a/b", "..", "---", f"{CLOUD_ID}\n", "a?b", " ", "%2e"])
def test_what_cannot_be_a_cloud_id_is_refused(environ, cloud_id):
    with pytest.raises(ConfigurationError, match="cloud_id="):
        resolved(Secret(TOKEN), cloud_id=cloud_id)
    environ({"CONFLUENCE_CLOUD_ID": cloud_id})
    with pytest.raises(ConfigurationError, match="CONFLUENCE_CLOUD_ID"):
        resolved(Secret(TOKEN))


def test_settings_show_no_token_and_do_not_change(environ):
    environ(API_TOKEN)
    settings = resolved()
    assert TOKEN not in repr(settings)
    with pytest.raises(AttributeError):
        settings.api_url = "https://evil.example"
