"""Ways to sign in: the header is right, and the token shows nowhere else."""

import base64
import copy
import pickle
import traceback
from pathlib import Path

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import confluence_connector
from confluence_connector import Confluence
from confluence_connector._secret import Secret
from confluence_connector.auth import (
    AccessToken,
    Anonymous,
    ApiToken,
    EnvironmentToken,
    Nango,
    OAuth2,
    Reconnect,
    ServiceAccount,
    Tokens,
)
from confluence_connector.errors import ConfigurationError

TOKEN = "Zx9-abc_DEF.123~45"
VARIABLE = "CONFLUENCE_ACCESS_TOKEN"
PACKAGE = str(Path(confluence_connector.__file__).parent)
BAD_TOKENS = [
    ("", "is empty"),
    ("\n", "whitespace"),
    (f"{TOKEN}\n", "whitespace"),
    (f"{TOKEN}\r\nX-Evil: 1", "whitespace"),
    (f" {TOKEN}", "whitespace"),
    (f"Bearer {TOKEN}", "without 'Bearer'"),
    (f"{TOKEN}\x00", "other characters"),
    (f"{TOKEN}\x7f", "other characters"),
    (f"{TOKEN}é", "other characters"),
    (f"{TOKEN}\u200b", "other characters"),
    (f"{TOKEN}\udce9", "other characters"),
]


def frames_of_the_package(error):
    """Show every local of our own frames; the test's own frames do know the token."""
    shown = []
    while error is not None:
        captured = traceback.TracebackException.from_exception(error, capture_locals=True)
        shown += [str(f.locals) for f in captured.stack if f.filename.startswith(PACKAGE)]
        shown += captured.format_exception_only()
        error = error.__cause__ or error.__context__
    return "\n".join(shown)


def credentials():
    return [
        AccessToken(TOKEN),
        AccessToken(Secret(TOKEN)),
        ApiToken("ann@acme.example", TOKEN),
        EnvironmentToken(),
    ]


def test_bearer_headers(monkeypatch):
    monkeypatch.setenv(VARIABLE, TOKEN)
    assert AccessToken(TOKEN).authorization().reveal() == f"Bearer {TOKEN}"
    assert AccessToken(Secret(TOKEN)).authorization().reveal() == f"Bearer {TOKEN}"
    assert AccessToken(lambda: TOKEN).authorization().reveal() == f"Bearer {TOKEN}"
    assert EnvironmentToken().authorization().reveal() == f"Bearer {TOKEN}"


def test_basic_header():
    header = ApiToken("änn@acme.example", TOKEN).authorization().reveal()
    scheme, _, pair = header.partition(" ")
    assert scheme == "Basic"
    assert base64.b64decode(pair).decode() == f"änn@acme.example:{TOKEN}"


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1))
def test_any_printable_token_is_taken(token):
    assume("@" not in token and "://" not in token and token[0] not in "\"'`")
    assert AccessToken(token).authorization().reveal() == f"Bearer {token}"


@given(st.text())
def test_a_header_is_one_line_of_ascii_or_refused(token):
    try:
        header = AccessToken(token).authorization().reveal()
    except ConfigurationError:
        return
    assert header.isascii()
    assert header.isprintable()


def test_environment_is_read_for_every_request(monkeypatch):
    credential = EnvironmentToken()
    monkeypatch.setenv(VARIABLE, "first")
    assert credential.authorization().reveal() == "Bearer first"
    monkeypatch.setenv(VARIABLE, "second")
    assert credential.authorization().reveal() == "Bearer second"
    monkeypatch.delenv(VARIABLE)
    with pytest.raises(ConfigurationError, match=f"{VARIABLE} is not set"):
        credential.authorization()


def test_callable_is_asked_for_every_request():
    tokens = iter(["first", "second"])
    credential = AccessToken(lambda: next(tokens))
    assert credential.authorization().reveal() == "Bearer first"
    assert credential.authorization().reveal() == "Bearer second"


@pytest.mark.parametrize(("token", "reason"), BAD_TOKENS)
@pytest.mark.parametrize("way", ["text", "secret", "callable", "api token"])
def test_what_cannot_be_a_token_is_refused(token, reason, way):
    ways = {
        "text": lambda: AccessToken(token),
        "secret": lambda: AccessToken(Secret(token)),
        "callable": lambda: AccessToken(lambda: token).authorization(),
        "api token": lambda: ApiToken("ann@acme.example", token),
    }
    with pytest.raises(ConfigurationError, match=reason) as caught:
        ways[way]()
    assert TOKEN not in frames_of_the_package(caught.value)


@pytest.mark.parametrize(("token", "reason"), [bad for bad in BAD_TOKENS if "\x00" not in bad[0]])
def test_what_cannot_be_a_token_is_refused_in_the_environment(monkeypatch, token, reason):
    monkeypatch.setenv(VARIABLE, token)
    with pytest.raises(ConfigurationError, match=f"{VARIABLE}.*{reason}") as caught:
        EnvironmentToken().authorization()
    assert TOKEN not in frames_of_the_package(caught.value)


@pytest.mark.parametrize(("given", "reason"), [(None, "empty"), (TOKEN.encode(), "not bytes")])
def test_a_callable_that_gives_no_text_is_refused(given, reason):
    with pytest.raises(ConfigurationError, match=reason) as caught:
        AccessToken(lambda: given).authorization()
    assert TOKEN not in frames_of_the_package(caught.value)


@pytest.mark.parametrize(("given", "reason"), [(None, "empty"), (TOKEN.encode(), "not bytes")])
def test_a_token_that_is_not_text_is_refused(given, reason):
    with pytest.raises(ConfigurationError, match=reason) as caught:
        AccessToken(given)
    assert TOKEN not in frames_of_the_package(caught.value)
    with pytest.raises(ConfigurationError, match=reason):
        ApiToken("ann@acme.example", given)


@pytest.mark.parametrize("email", ["", None, " ", "ann@acme.example\n", "ann:x", "Ann <a@b>"])
def test_what_cannot_be_an_address_is_refused(email):
    with pytest.raises(ConfigurationError, match="e-mail") as caught:
        ApiToken(email, TOKEN)
    assert TOKEN not in frames_of_the_package(caught.value)


@pytest.mark.parametrize("index", range(4))
def test_no_output_shows_the_token(monkeypatch, index):
    monkeypatch.setenv(VARIABLE, TOKEN)
    credential = credentials()[index]
    basic = base64.b64encode(f"ann@acme.example:{TOKEN}".encode()).decode()
    header = credential.authorization()
    outputs = [repr(credential), str(credential), f"{credential}", repr(header), str(header)]
    outputs += [repr(getattr(credential, "__dict__", "")), repr(header.__class__)]
    outputs += [repr({n: getattr(credential, n) for n in dir(credential) if n != "__dict__"})]
    for output in outputs:
        assert TOKEN not in output
        assert basic not in output


@pytest.mark.parametrize("index", range(3))
def test_credentials_that_hold_a_token_are_not_pickled(index):
    with pytest.raises(TypeError, match="read it from the environment"):
        pickle.dumps(credentials()[index])
    with pytest.raises(TypeError, match="read it from the environment"):
        copy.deepcopy(credentials()[index])


def test_environment_credential_pickles_without_the_token(monkeypatch):
    monkeypatch.setenv(VARIABLE, TOKEN)
    pickled = pickle.dumps(EnvironmentToken("TOKEN_OF_ANN"))
    assert TOKEN.encode() not in pickled
    assert pickle.loads(pickled) == EnvironmentToken("TOKEN_OF_ANN")


def test_only_oauth_tokens_can_be_reconnected():
    assert EnvironmentToken("TOKEN_OF_ANN").reconnect == Reconnect(auth_env="TOKEN_OF_ANN")
    assert str(AccessToken(TOKEN).reconnect) == "pass a new access token to the client"
    assert ApiToken("ann@acme.example", TOKEN).reconnect is None
    assert str(Reconnect()) == (
        'reconnect with manage_auth(action="connect", integration_id="confluence", '
        'auth_env="CONFLUENCE_ACCESS_TOKEN")'
    )


MISTAKES = {
    "quotes": (lambda: AccessToken('"abc"'), "quotes around it"),
    "quotes of an API token": (lambda: ApiToken("ann@acme.example", "'abc'"), "quotes around it"),
    "an address": (lambda: AccessToken("https://acme.atlassian.net"), "site="),
    "a host": (lambda: AccessToken("acme.atlassian.net"), "site="),
    "an e-mail address": (lambda: AccessToken("ann@acme.example"), "e-mail address"),
    "a personal API token": (
        lambda: AccessToken("ATATT3xFfGF0abc").authorization(),
        "CONFLUENCE_API_TOKEN",
    ),
    "swapped": (lambda: ApiToken("ATATT3xFfGF0abc", "ann@acme.example"), "swapped"),
    "an address as first argument": (lambda: Confluence("https://acme.atlassian.net"), "site="),
    "a name as Cloud ID": (lambda: Confluence("t", cloud_id="acme"), "site="),
    "an address as Cloud ID": (
        lambda: Confluence("t", cloud_id="https://acme.atlassian.net"),
        "site=",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_each_mistake_is_recognised_and_shows_no_token(mistake):
    make, words = MISTAKES[mistake]
    with pytest.raises(ConfigurationError, match=words) as caught:
        make()
    assert "FfGF0abc" not in str(caught.value)
    assert "manage_auth" not in str(caught.value)


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"CONFLUENCE_ACCESS_TOKEN": "ATATT3xFfGF0abc"}, "CONFLUENCE_ACCESS_TOKEN is a personal"),
        ({"CONFLUENCE_ACCESS_TOKEN": "'abc'"}, "CONFLUENCE_ACCESS_TOKEN has quotes"),
        (
            {"CONFLUENCE_EMAIL": "ATATT3xFfGF0abc", "CONFLUENCE_API_TOKEN": "ann@acme.example"},
            "swapped",
        ),
    ],
)
def test_mistakes_in_the_environment_name_the_variable(monkeypatch, variables, words):
    for name in ("CONFLUENCE_ACCESS_TOKEN", "CONFLUENCE_EMAIL", "CONFLUENCE_API_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=words):
        Confluence()


def test_objects_that_are_half_made_can_be_shown():
    for kind in (OAuth2, ServiceAccount, ApiToken, Nango):
        assert kind.__name__ in repr(kind.__new__(kind))


def test_tokens_are_never_pickled_and_show_nothing():
    tokens = Tokens("an-access-token", "a-refresh-token")
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(tokens)
    shown = f"{tokens!r} {attrs.asdict(tokens)}"
    assert "an-access-token" not in shown
    assert "a-refresh-token" not in shown
    assert tokens == Tokens("an-access-token", "a-refresh-token")


def test_anonymous_access_has_no_header_and_nothing_to_reconnect():
    assert Anonymous().reconnect is None
    with pytest.raises(ConfigurationError, match="has no Authorization header"):
        Anonymous().authorization()
