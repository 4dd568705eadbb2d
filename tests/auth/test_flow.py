"""From the consent page to tokens, and any number of processes on one grant."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from confluence_connector import (
    AsyncConfluence,
    ConfigurationError,
    Confluence,
    InvalidInputError,
    OAuth2,
    ReconnectRequiredError,
    RequestTimeoutError,
    ServerError,
    ServiceAccount,
)
from confluence_connector.auth import FileTokenStore, Tokens
from confluence_connector.auth.oauth import CodeGrant
from confluence_connector.sandbox import Sandbox

CALLBACK = "https://app.acme.example/callback?tenant=1"
SCOPES = ["read:space:confluence", "read:page:confluence", "offline_access"]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(strict=True) as sandbox:
        yield sandbox


def consent(sandbox: Sandbox, url: str, decision: str = "accept", **form: str) -> str:
    """Open the consent page, press a button, and return where the user is sent to."""
    with httpx.Client(transport=sandbox.transport) as browser:
        page = browser.get(url)
        assert page.status_code == 200, page.text
        ticket = re.search("name='ticket' value='([^']+)'", page.text)
        assert ticket
        action = page.url.copy_with(query=None)
        sent = browser.post(action, data={"ticket": ticket[1], "decision": decision, **form})
        assert sent.status_code == 302, sent.text
        return sent.headers["location"]


def request_of(app, **changes):
    return OAuth2.authorization_url(
        **{
            "client_id": app.client_id,
            "redirect_uri": CALLBACK,
            "scopes": SCOPES,
            **changes,
        }
    )


def exchanged(sandbox: Sandbox, app, code: str, **changes) -> Tokens:
    return OAuth2.exchange(
        **{
            "client_id": app.client_id,
            "client_secret": app.client_secret,
            "redirect_uri": CALLBACK,
            "code": code,
            "transport": sandbox.transport,
            **changes,
        }
    )


def test_a_whole_sign_in(sandbox, tmp_path):
    app = sandbox.oauth_client()
    request = request_of(app)
    assert request.url.startswith("https://auth.atlassian.com/authorize?")
    back = consent(sandbox, request.url)
    assert back.startswith(CALLBACK)
    tokens = exchanged(sandbox, app, OAuth2.code_from(back, state=request.state))
    assert tokens.refresh_token
    assert tokens.expires_at
    store = FileTokenStore(tmp_path / "ann.json")
    store.save(tokens)
    auth = OAuth2(app.client_id, app.client_secret, store=store)
    with Confluence(auth, transport=sandbox.transport) as confluence:
        assert confluence.spaces.list().first().key == "DOCS"
        assert confluence.granted_scopes == ("read:page:confluence", "read:space:confluence")


def test_an_account_of_the_sandbox_signs_in(sandbox):
    bob = sandbox.add_account("bob@acme.example", "Bob Example")
    app = sandbox.oauth_client()
    names = []
    for form in ({}, {"account": bob}):
        request = request_of(app, scopes=["read:content-details:confluence", "offline_access"])
        back = consent(sandbox, request.url, **form)
        tokens = exchanged(sandbox, app, OAuth2.code_from(back, state=request.state))
        auth = OAuth2(app.client_id, app.client_secret, tokens.refresh_token, on_rotate=print)
        with Confluence(auth, transport=sandbox.transport) as confluence:
            names.append(confluence.users.me().display_name)
    assert names == ["Ann Example", "Bob Example"]


@pytest.mark.parametrize("account", ["", "bob@acme.example", "712020:nobody"])
def test_an_unknown_account_is_refused_and_the_page_goes_on(sandbox, account):
    sandbox.add_account("bob@acme.example")
    app = sandbox.oauth_client()
    request = request_of(app)
    with httpx.Client(transport=sandbox.transport) as browser:
        page = browser.get(request.url)
        ticket = re.search("name='ticket' value='([^']+)'", page.text)[1]
        action, form = page.url.copy_with(query=None), {"ticket": ticket, "decision": "accept"}
        refused = browser.post(action, data={**form, "account": account})
        assert refused.status_code == 400
        assert "id of an account" in refused.text
        assert "code=" in browser.post(action, data=form).headers["location"]


async def test_the_async_exchange_is_carried_to_its_end(sandbox):
    app = sandbox.oauth_client()
    request = request_of(app)
    code = OAuth2.code_from(consent(sandbox, request.url), state=request.state)
    tokens = await OAuth2.exchange_async(
        client_id=app.client_id,
        client_secret=app.client_secret,
        redirect_uri=CALLBACK,
        code=code,
        transport=sandbox.transport,
    )
    assert tokens.refresh_token


def test_the_gateway_in_use_is_the_authorization_server(sandbox):
    app = sandbox.oauth_client()
    with sandbox.serve() as server:
        request = request_of(app, api_url=server.url)
        assert request.url.startswith(f"{server.url}/authorize?")
        page = httpx.get(request.url)
        ticket = re.search("name='ticket' value='([^']+)'", page.text)[1]
        sent = httpx.post(f"{server.url}/authorize", data={"ticket": ticket, "decision": "accept"})
        code = OAuth2.code_from(sent.headers["location"], state=request.state)
        tokens = exchanged(sandbox, app, code, api_url=server.url, transport=None)
    assert tokens.access_token


def test_without_offline_access_there_is_no_refresh_token(sandbox):
    app = sandbox.oauth_client()
    request = request_of(app, scopes=["read:space:confluence"])
    code = OAuth2.code_from(consent(sandbox, request.url), state=request.state)
    assert exchanged(sandbox, app, code).refresh_token is None


def test_a_user_who_declines_is_reported(sandbox):
    request = request_of(sandbox.oauth_client())
    with pytest.raises(ConfigurationError, match="access_denied"):
        OAuth2.code_from(consent(sandbox, request.url, "deny"), state=request.state)


def test_a_callback_of_another_sign_in_is_refused(sandbox):
    app = sandbox.oauth_client()
    back = consent(sandbox, request_of(app).url)
    with pytest.raises(ConfigurationError, match="state"):
        OAuth2.code_from(back, state=request_of(app).state)


@pytest.mark.parametrize(
    "url", ["", "not an address", "https://[", "https://app.acme.example/callback?state=s", None]
)
def test_what_is_not_a_callback_is_refused(url):
    with pytest.raises((InvalidInputError, ConfigurationError)):
        OAuth2.code_from(url, state="s")


@pytest.mark.parametrize("state", ["", None, 7])
def test_a_missing_state_is_refused(state):
    with pytest.raises(InvalidInputError, match="state="):
        OAuth2.code_from("https://app.acme.example/callback?code=x&state=", state=state)


@pytest.mark.parametrize(
    "change",
    [
        {"code": "never-given"},
        {"redirect_uri": "https://app.acme.example/other"},
        {"client_secret": "wrong-secret"},
    ],
)
def test_an_exchange_that_is_refused_says_what_to_check_and_shows_no_secret(sandbox, change):
    app = sandbox.oauth_client()
    request = request_of(app)
    code = OAuth2.code_from(consent(sandbox, request.url), state=request.state)
    with pytest.raises(ConfigurationError, match="start the sign-in again") as caught:
        exchanged(sandbox, app, **{"code": code, **change})
    for secret in (code, app.client_secret, "wrong-secret"):
        assert secret not in str(caught.value)


def test_an_exchange_that_the_server_could_not_serve_is_to_be_started_again(sandbox):
    app = sandbox.oauth_client()
    sandbox.fail_next(status=503)
    with pytest.raises(ServerError) as caught:
        exchanged(sandbox, app, "a-code-of-ours")
    assert "a-code-of-ours" not in str(caught.value)
    assert token_requests(sandbox) == 1


def test_scopes_are_a_list_or_a_text(sandbox):
    app = sandbox.oauth_client()
    addresses = {
        urlsplit(request_of(app, scopes=scopes, state="s").url).query
        for scopes in (SCOPES, tuple(SCOPES), [*SCOPES, *SCOPES], " ".join(SCOPES))
    }
    assert len(addresses) == 1


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"scopes": []}, "names of scopes"),
        ({"scopes": ""}, "names of scopes"),
        ({"scopes": ["read:page:confluence offline_access"]}, "each without blanks"),
        ({"scopes": ["read:page:confluence", ""]}, "each without blanks"),
        ({"scopes": [f"read:thing-{number}:confluence" for number in range(51)]}, "has 51 scopes"),
        ({"redirect_uri": "/callback"}, "redirect_uri="),
        ({"redirect_uri": "https://[app.acme.example"}, "redirect_uri="),
        ({"redirect_uri": f"{CALLBACK}#top"}, "without a fragment"),
        ({"redirect_uri": "ftp://app.acme.example/"}, "http or https"),
        ({"redirect_uri": "https://app.acme.example/call back"}, "redirect_uri="),
        ({"redirect_uri": None}, "redirect_uri="),
        ({"client_id": ""}, "client_id="),
        ({"state": ""}, "state="),
        ({"state": 7}, "state="),
    ],
)
def test_an_address_of_the_consent_page_that_cannot_work_is_refused(sandbox, change, words):
    with pytest.raises(InvalidInputError, match=words):
        request_of(sandbox.oauth_client(), **change)


def test_a_code_works_once(sandbox):
    app = sandbox.oauth_client()
    request = request_of(app)
    code = OAuth2.code_from(consent(sandbox, request.url), state=request.state)
    exchanged(sandbox, app, code)
    with pytest.raises(ConfigurationError, match="a code works once"):
        exchanged(sandbox, app, code)


def test_an_empty_store_asks_for_a_sign_in(sandbox, tmp_path):
    app = sandbox.oauth_client()
    auth = OAuth2(app.client_id, app.client_secret, store=FileTokenStore(tmp_path / "t.json"))
    with (
        Confluence(auth, transport=sandbox.transport) as confluence,
        pytest.raises(ConfigurationError, match="sign in first"),
    ):
        confluence.spaces.list().first()
    assert sandbox.requests == []


def test_a_grant_needs_a_token_or_a_store():
    with pytest.raises(ConfigurationError, match="refresh_token=, or a store="):
        OAuth2("the-app", "its-secret")
    with pytest.raises(ConfigurationError, match="load"):
        OAuth2("the-app", "its-secret", store="tokens.json")


def expired(refresh_token: str) -> Tokens:
    return Tokens("expired", refresh_token, datetime.now(UTC) - timedelta(minutes=1))


def token_requests(sandbox: Sandbox) -> int:
    return [request.path for request in sandbox.requests].count("/oauth/token")


def test_what_another_process_has_stored_is_used_before_anything_is_fetched(sandbox, tmp_path):
    app = sandbox.oauth_client()
    store = FileTokenStore(tmp_path / "t.json")
    store.save(expired(app.refresh_token))
    clients = [
        Confluence(
            OAuth2(app.client_id, app.client_secret, store=store), transport=sandbox.transport
        )
        for _ in range(3)
    ]
    for confluence in clients:
        assert confluence.spaces.list().first()
    assert token_requests(sandbox) == 1
    sandbox.revoke(store.load().access_token)
    for confluence in clients:
        assert confluence.spaces.list().first()
    assert token_requests(sandbox) == 2


def test_the_store_is_read_again_before_a_grant_counts_as_revoked(sandbox, tmp_path):
    app, other = sandbox.oauth_client(), sandbox.oauth_client()
    store = FileTokenStore(tmp_path / "t.json")
    store.save(expired("rotated-out-long-ago"))

    class SignedInMeanwhile(httpx.BaseTransport):
        def handle_request(self, request):
            response = sandbox.transport.handle_request(request)
            if response.status_code == 403:  # the user signs in again, in the web app
                store.save(expired(app.refresh_token))
            return response

    auth = OAuth2(app.client_id, app.client_secret, store=store)
    with Confluence(auth, transport=SignedInMeanwhile()) as confluence:
        assert confluence.spaces.list().first()
    assert token_requests(sandbox) == 2
    assert other


def test_a_store_that_is_full_loses_no_grant(sandbox, tmp_path):
    app = sandbox.oauth_client()
    store = FileTokenStore(tmp_path / "t.json")
    store.save(expired(app.refresh_token))
    saves = []

    class Full:
        def load(self):
            return store.load()

        def save(self, tokens):
            saves.append(tokens)
            if len(saves) < 3:
                raise OSError("disk full")
            store.save(tokens)

        def lock(self):
            return store.lock()

    auth = OAuth2(app.client_id, app.client_secret, store=Full())
    with Confluence(auth, transport=sandbox.transport) as confluence:
        for _ in range(2):
            with pytest.raises(OSError, match="disk full"):
                confluence.spaces.list().first()
        sandbox.clock.advance(660)
        assert confluence.spaces.list().first()
    assert token_requests(sandbox) == 1
    assert store.load().refresh_token == saves[0].refresh_token


def test_tokens_that_are_used_up_replace_none_that_could_not_be_stored(sandbox, tmp_path):
    app = sandbox.oauth_client()
    store = FileTokenStore(tmp_path / "t.json")
    saves = []

    class Full:
        load, lock = store.load, store.lock

        def save(self, tokens):
            saves.append(tokens)
            if len(saves) == 1:
                raise OSError("disk full")
            store.save(tokens)

    auth = OAuth2(app.client_id, app.client_secret, app.refresh_token, store=Full())
    with Confluence(auth, transport=sandbox.transport) as confluence:
        with pytest.raises(OSError, match="disk full"):
            confluence.spaces.list().first()
        store.save(expired(app.refresh_token))  # by a program that read them before
        sandbox.clock.advance(660)  # from now on they are refused
        assert confluence.spaces.list().first()
    assert token_requests(sandbox) == 1
    assert store.load() == saves[0]


def test_any_credential_that_fetches_tokens_may_share_them_through_a_store(sandbox, tmp_path):
    app = sandbox.oauth_client()
    store = FileTokenStore(tmp_path / "t.json")
    for _ in range(2):
        auth = ServiceAccount(app.client_id, app.client_secret)
        auth.store = store
        with Confluence(auth, transport=sandbox.transport) as confluence:
            assert confluence.spaces.list().first()
    assert token_requests(sandbox) == 1


@pytest.mark.parametrize("minutes", [5, 15])
def test_a_crash_between_rotation_and_store(sandbox, tmp_path, minutes):
    app = sandbox.oauth_client()
    store = FileTokenStore(tmp_path / "t.json")
    store.save(expired(app.refresh_token))
    lost = OAuth2(app.client_id, app.client_secret, app.refresh_token)
    with Confluence(lost, transport=sandbox.transport) as crashed:
        crashed.spaces.list().first()  # rotates, and stores nothing
    sandbox.clock.advance(minutes * 60)
    auth = OAuth2(app.client_id, app.client_secret, store=store)
    with Confluence(auth, transport=sandbox.transport) as confluence:
        if minutes < 10:
            assert confluence.spaces.list().first()
        else:
            with pytest.raises(ReconnectRequiredError, match="10 minutes"):
                confluence.spaces.list().first()


async def test_a_store_serves_tasks(sandbox, tmp_path):
    app = sandbox.oauth_client()
    store = FileTokenStore(tmp_path / "t.json")
    store.save(expired(app.refresh_token))
    auth = OAuth2(app.client_id, app.client_secret, store=store)
    async with AsyncConfluence(auth, transport=sandbox.transport) as confluence:
        found = await asyncio.gather(*(confluence.spaces.get_by_key("DOCS") for _ in range(20)))
    assert len(found) == 20
    assert token_requests(sandbox) == 1


PROGRAM = """
import json, sys
from confluence_connector import Confluence, OAuth2
from confluence_connector.auth import FileTokenStore

url, client_id, secret, path = sys.argv[1:]
auth = OAuth2(client_id, secret, store=FileTokenStore(path))
with Confluence(auth, api_url=url) as confluence:
    print(json.dumps([space.key for space in confluence.spaces.list()]))
"""


def test_processes_share_one_grant(sandbox, tmp_path):
    app = sandbox.oauth_client()
    path = tmp_path / "t.json"
    FileTokenStore(path).save(expired(app.refresh_token))
    program = Path(tmp_path, "program.py")
    program.write_text(PROGRAM)
    with sandbox.serve() as server:
        command = [sys.executable, str(program), server.url, app.client_id, app.client_secret]
        running = [
            subprocess.Popen([*command, str(path)], stdout=subprocess.PIPE) for _ in range(4)
        ]
        printed = [process.communicate(timeout=100)[0] for process in running]
    assert [json.loads(text) for text in printed] == [["DOCS"]] * 4
    assert token_requests(sandbox) == 1


def test_a_revoked_grant_asks_for_the_consent_page(sandbox):
    app = sandbox.oauth_client()
    sandbox.revoke(app.refresh_token)
    auth = OAuth2(app.client_id, app.client_secret, app.refresh_token)
    with (
        Confluence(auth, transport=sandbox.transport) as confluence,
        pytest.raises(ReconnectRequiredError, match="authorize page"),
    ):
        confluence.spaces.list().first()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"client_id": "unknown-app"}, "Unknown client"),
        ({"scopes": ["read:nothing:anywhere"]}, "read:nothing:anywhere"),
    ],
)
def test_the_consent_page_refuses_what_it_does_not_know(sandbox, change, words):
    app = sandbox.oauth_client()
    with httpx.Client(transport=sandbox.transport) as browser:
        page = browser.get(request_of(app, **change).url)
    assert page.status_code == 400
    assert words in page.text


def test_the_consent_page_can_be_used_once_and_by_nobody_else(sandbox):
    app = sandbox.oauth_client()
    url = request_of(app).url
    with httpx.Client(transport=sandbox.transport) as browser:
        ticket = re.search("name='ticket' value='([^']+)'", browser.get(url).text)[1]
        there = f"https://{urlsplit(url).netloc}/authorize"
        for forged in ("", "guessed"):
            refused = browser.post(there, data={"ticket": forged, "decision": "accept"})
            assert refused.status_code == 400
        for expected in (302, 400):
            sent = browser.post(there, data={"ticket": ticket, "decision": "accept"})
            assert sent.status_code == expected


async def test_an_exchange_that_does_not_end_says_that_the_code_may_be_used(monkeypatch):
    class Silent(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await asyncio.Event().wait()
            raise AssertionError("never reached")

    brief = property(lambda _: 0.05, lambda *_: None)
    monkeypatch.setattr(CodeGrant, "refresh_timeout", brief, raising=False)
    with pytest.raises(RequestTimeoutError, match="the code may have been used") as caught:
        await OAuth2.exchange_async(
            client_id="the-app",
            client_secret="its-secret",
            redirect_uri=CALLBACK,
            code="the-code",
            transport=Silent(),
        )
    assert caught.value.method == "POST"
    assert "the-code" not in str(caught.value)
