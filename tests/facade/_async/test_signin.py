"""Ways to sign in, against a sandbox that gives and takes tokens."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest

from confluence_connector import (
    AccessToken,
    ApiToken,
    AsyncConfluence,
    AuthenticationError,
    ConfigurationError,
    MissingScopeError,
    NotFoundError,
    OAuth2,
    ReconnectRequiredError,
    RequestTimeoutError,
    RetryPolicy,
    ServerError,
    ServiceAccount,
    UnexpectedResponseError,
)
from confluence_connector.auth import Credential, EnvironmentToken, Tokens
from confluence_connector.sandbox import Sandbox

TOKEN_PATH = "/oauth/token"
AuthFlow = Callable[..., AsyncConfluence]


@pytest.fixture
def signed_in(sandbox: Sandbox) -> AuthFlow:
    def build(auth: str | Credential | None = None, **options: object) -> AsyncConfluence:
        known = {"cloud_id": sandbox.cloud_id, "retry": RetryPolicy(first_wait=0)}
        return AsyncConfluence(auth, transport=sandbox.transport, **{**known, **options})

    return build


def paths(sandbox: Sandbox) -> list[str]:
    return [request.path for request in sandbox.requests]


def token_requests(sandbox: Sandbox) -> int:
    return paths(sandbox).count(TOKEN_PATH)


def gone_by(seconds: float = 60) -> datetime:
    return datetime.now(UTC) - timedelta(seconds=seconds)


# Tokens that somebody else keeps fresh


async def test_the_environment_is_read_for_every_request(
    sandbox: Sandbox, signed_in: AuthFlow, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = sandbox.issue_token(), sandbox.issue_token()
    monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", first)
    async with signed_in() as confluence:
        await confluence.spaces.list().first()
        sandbox.revoke(first)
        monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", second)
        assert await confluence.spaces.list().first()


async def test_a_token_function_is_asked_for_every_request(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    first, second = sandbox.issue_token(), sandbox.issue_token()
    tokens = [second, first]

    async def fetch() -> str:
        return tokens.pop()

    async with signed_in(AccessToken(fetch)) as confluence:
        await confluence.spaces.list().first()
        sandbox.revoke(first)
        assert await confluence.spaces.list().first()


async def test_a_token_that_was_rotated_while_it_died_is_tried(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    fresh = sandbox.issue_token()
    tokens = iter(["dead", fresh, fresh, fresh])
    async with signed_in(AccessToken(lambda: next(tokens))) as confluence:
        assert await confluence.spaces.list().first()


async def test_a_token_function_that_gives_no_token_is_named(signed_in: AuthFlow) -> None:
    async with signed_in(AccessToken(lambda: "two words")) as confluence:
        with pytest.raises(ConfigurationError, match="contains whitespace"):
            await confluence.spaces.list().first()


async def test_what_a_token_function_raises_comes_through(signed_in: AuthFlow) -> None:
    def fetch() -> str:
        raise KeyError("no such vault")

    async with signed_in(AccessToken(fetch)) as confluence:
        for listing in (confluence.spaces.list(), confluence.spaces.list().prefetched()):
            with pytest.raises(KeyError, match="no such vault"):
                await listing.first()


CALLS: dict[str, Callable[[AsyncConfluence], Awaitable[object]]] = {
    "v1": lambda confluence: confluence.search("type = page").first(),
    "v2": lambda confluence: confluence.pages.get(1),
    "resources": lambda confluence: confluence.sites(),
}


@pytest.mark.parametrize("route", CALLS)
async def test_an_invalid_token_names_variable_and_integration(
    sandbox: Sandbox, signed_in: AuthFlow, monkeypatch: pytest.MonkeyPatch, route: str
) -> None:
    monkeypatch.setenv("WIKI_TOKEN", "dead")
    async with signed_in(EnvironmentToken("WIKI_TOKEN")) as confluence:
        with pytest.raises(ReconnectRequiredError) as caught:
            await CALLS[route](confluence)
    error = caught.value
    assert (error.auth_env, error.integration_id) == ("WIKI_TOKEN", "confluence")
    sentence = 'manage_auth(action="connect", integration_id="confluence", auth_env="WIKI_TOKEN")'
    assert sentence in str(error)
    assert pickle.loads(pickle.dumps(error)).auth_env == "WIKI_TOKEN"


async def test_a_404_without_details_is_not_blamed_on_a_valid_token(
    sandbox: Sandbox, confluence: AsyncConfluence
) -> None:
    body = {"errors": [{"status": 404, "code": "NOT_FOUND", "title": "Not Found", "detail": None}]}
    sandbox.fail_next(status=404, body=body, when="getPageById")
    with pytest.raises(NotFoundError):
        await confluence.pages.get(7)


async def test_a_client_of_the_environment_pickles_without_its_token(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", "the-secret-here")
    async with AsyncConfluence(site="acme", retry=RetryPolicy(attempts=2)) as confluence:
        pickled = pickle.dumps(confluence)
    assert b"the-secret-here" not in pickled
    monkeypatch.delenv("CONFLUENCE_ACCESS_TOKEN")
    with pytest.raises(ConfigurationError, match="no credential"):
        pickle.loads(pickled)
    monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", "the-secret-there")
    async with pickle.loads(pickled) as travelled:
        assert type(travelled) is AsyncConfluence
        assert "acme.atlassian.net" in repr(travelled)


@pytest.mark.parametrize(
    "auth",
    [
        "the-token",
        AccessToken("the-token"),
        ApiToken("ann@acme.example", "the-token"),
        OAuth2("the-app", "its-secret", "the-refresh-token"),
        ServiceAccount("the-id", "its-secret"),
    ],
)
async def test_a_client_that_holds_a_secret_refuses_to_be_pickled(auth: str | Credential) -> None:
    async with AsyncConfluence(auth, site="acme") as confluence:
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(confluence)


async def test_a_client_with_a_transport_refuses_to_be_pickled(confluence: AsyncConfluence) -> None:
    with pytest.raises(TypeError, match="transport"):
        pickle.dumps(confluence)


# OAuth apps of one's own


async def test_new_tokens_are_handed_over_before_they_are_used(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    app = sandbox.oauth_client()
    handed: list[Tokens] = []
    seen: list[list[str]] = []

    async def store(tokens: Tokens) -> None:
        handed.append(tokens)
        seen.append(paths(sandbox))

    auth = OAuth2(app.client_id, app.client_secret, app.refresh_token, on_rotate=store)
    async with signed_in(auth) as confluence:
        await confluence.spaces.list().first()
        await confluence.spaces.list().first()
    assert seen == [[TOKEN_PATH]]
    assert token_requests(sandbox) == 1
    [tokens] = handed
    assert tokens.refresh_token not in (None, app.refresh_token)
    assert tokens.expires_at is not None
    assert timedelta(minutes=59) < tokens.expires_at - datetime.now(UTC) <= timedelta(hours=1)
    assert tokens.access_token not in repr(tokens)


async def test_a_token_is_refreshed_ahead_of_its_expiry(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    app, token = sandbox.oauth_client(), sandbox.issue_token()
    soon = datetime.now(UTC) + timedelta(seconds=30)
    auth = OAuth2(
        app.client_id, app.client_secret, app.refresh_token, access_token=token, expires_at=soon
    )
    async with signed_in(auth) as confluence:
        await confluence.spaces.list().first()
    assert paths(sandbox)[0] == TOKEN_PATH


@pytest.mark.parametrize("route", ["v1", "v2"])
async def test_an_invalid_token_of_unknown_age_is_refreshed_once(
    sandbox: Sandbox, signed_in: AuthFlow, route: str
) -> None:
    app = sandbox.oauth_client()
    auth = OAuth2(app.client_id, app.client_secret, app.refresh_token, access_token="expired")
    async with signed_in(auth) as confluence:
        if route == "v1":
            assert await confluence.search("type = page").first()
        else:
            assert await confluence.spaces.list().first()
    assert token_requests(sandbox) == 1


async def test_a_valid_token_of_unknown_age_is_kept(sandbox: Sandbox, signed_in: AuthFlow) -> None:
    app, token = sandbox.oauth_client(), sandbox.issue_token()
    auth = OAuth2(app.client_id, app.client_secret, app.refresh_token, access_token=token)
    async with signed_in(auth) as confluence:
        with pytest.raises(NotFoundError):
            await confluence.pages.get(987654321)
    assert token_requests(sandbox) == 0


async def test_a_refresh_token_that_is_not_known_ends_in_reconnect(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    app = sandbox.oauth_client()
    auth = OAuth2(app.client_id, app.client_secret, "rotated-out-long-ago")
    async with signed_in(auth) as confluence:
        with pytest.raises(ReconnectRequiredError, match="refresh_token is invalid") as caught:
            await confluence.pages.create(space=1, title="Grill plan")
    error = caught.value
    assert (error.status, error.auth_env, error.integration_id) == (403, None, None)
    assert "authorize page" in str(error)
    assert "manage_auth" not in str(error)
    assert paths(sandbox) == [TOKEN_PATH]


async def test_a_documented_refusal_of_the_refresh_token_ends_in_reconnect(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    app = sandbox.oauth_client()
    body = {"error": "invalid_grant", "error_description": "Unknown or invalid refresh token."}
    sandbox.fail_next(status=403, body=body)
    auth = OAuth2(app.client_id, app.client_secret, app.refresh_token)
    async with signed_in(auth) as confluence:
        with pytest.raises(ReconnectRequiredError, match="Unknown or invalid"):
            await confluence.spaces.list().first()


@pytest.mark.parametrize("kind", [OAuth2, ServiceAccount])
async def test_a_wrong_client_secret_is_a_matter_of_configuration(
    sandbox: Sandbox, signed_in: AuthFlow, kind: type
) -> None:
    app = sandbox.oauth_client()
    rest = (app.refresh_token,) if kind is OAuth2 else ()
    async with signed_in(kind(app.client_id, "wrong-client-secret", *rest)) as confluence:
        with pytest.raises(ConfigurationError, match=r"returned 401.*client_secret=") as caught:
            await confluence.spaces.list().first()
    assert "wrong-client-secret" not in str(caught.value)
    assert app.refresh_token not in str(caught.value)


async def test_a_service_account_fetches_its_token_once(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    app = sandbox.oauth_client()
    async with signed_in(ServiceAccount(app.client_id, app.client_secret)) as confluence:
        await confluence.spaces.list().first()
        await confluence.search("type = page").first()
    assert token_requests(sandbox) == 1


async def test_the_token_endpoint_is_that_of_the_gateway_in_use(sandbox: Sandbox) -> None:
    app = sandbox.oauth_client()
    auth = OAuth2(app.client_id, app.client_secret, app.refresh_token)
    with sandbox.serve() as server:
        async with AsyncConfluence(
            auth, cloud_id=sandbox.cloud_id, api_url=server.url
        ) as confluence:
            assert await confluence.spaces.list().first()
    assert token_requests(sandbox) == 1


async def test_a_busy_token_endpoint_is_asked_again_even_before_a_write(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    app = sandbox.oauth_client()
    space = await _space_id(sandbox)
    sandbox.fail_next(2, status=502, when=lambda request: request.path == TOKEN_PATH)
    auth = OAuth2(app.client_id, app.client_secret, app.refresh_token)
    before = len(sandbox.requests)
    async with signed_in(auth) as confluence:
        await confluence.pages.create(space=space, title="Grill plan")
    sent = [request.operation for request in sandbox.requests[before:]]
    assert sent == [None, None, None, "createPage"]


@pytest.mark.parametrize("way", ["status", "timeout"])
async def test_a_write_that_got_no_token_is_not_looked_up(
    sandbox: Sandbox, signed_in: AuthFlow, way: str
) -> None:
    app = sandbox.oauth_client()
    space = await _space_id(sandbox)
    if way == "status":
        sandbox.fail_next(9, status=503)
    else:
        sandbox.fail_next(9, interruption="timeout")
    auth = OAuth2(app.client_id, app.client_secret, app.refresh_token)
    before = len(sandbox.requests)
    async with signed_in(auth, retry=RetryPolicy(attempts=2, first_wait=0)) as confluence:
        with pytest.raises((ServerError, RequestTimeoutError), match=TOKEN_PATH):
            await confluence.pages.create(space=space, title="Grill plan")
    assert paths(sandbox)[before:] == [TOKEN_PATH, TOKEN_PATH]


async def test_a_response_without_a_token_is_reported_without_what_it_held(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    app = sandbox.oauth_client()
    sandbox.fail_next(status=200, body={"refresh_token": "new-refresh-token"})
    auth = OAuth2(app.client_id, app.client_secret, app.refresh_token)
    async with signed_in(auth) as confluence:
        with pytest.raises(UnexpectedResponseError, match="without a token") as caught:
            await confluence.spaces.list().first()
    assert "new-refresh-token" not in f"{caught.value} {vars(caught.value)}"


async def test_a_redirect_of_the_token_endpoint_is_not_followed(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    app = sandbox.oauth_client()
    sandbox.fail_next(status=307, headers={"location": "https://elsewhere.example/"})
    auth = OAuth2(app.client_id, app.client_secret, app.refresh_token)
    async with signed_in(auth) as confluence:
        with pytest.raises(UnexpectedResponseError, match="returned 307"):
            await confluence.spaces.list().first()


async def test_a_download_follows_redirects_and_its_token_request_does_not(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    async with sandbox.async_client() as confluence:
        page = await confluence.pages.create(space="DOCS", title="Grill plan")
        attachment = await confluence.attachments.upload(page.id, b"ribs", name="ribs.txt")
    app = sandbox.oauth_client()
    brief = {"access_token": sandbox.issue_token(), "expires_in": 1}
    here = {"location": "https://api.atlassian.com/elsewhere"}
    before = len(sandbox.requests)
    async with signed_in(ServiceAccount(app.client_id, app.client_secret)) as confluence:
        sandbox.fail_next(status=200, body=brief)
        sandbox.fail_next(status=307, headers=here, when=lambda r: r.path == TOKEN_PATH)
        with pytest.raises(UnexpectedResponseError, match="a redirect to another address"):
            await confluence.attachments.open(attachment.id).__aenter__()
    assert "/elsewhere" not in paths(sandbox)[before:]
    assert token_requests(sandbox) == 2


async def test_no_local_of_a_traceback_shows_what_the_token_endpoint_gave(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    app = sandbox.oauth_client()
    body = {"access_token": "no token-of-the-day", "refresh_token": "refresh-of-the-day"}
    sandbox.fail_next(status=200, body=body)
    auth = OAuth2(app.client_id, app.client_secret, app.refresh_token)
    async with signed_in(auth) as confluence:
        with pytest.raises(UnexpectedResponseError, match="without a token") as caught:
            await confluence.spaces.list().first()
    captured = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    shown = "".join(str(frame.locals) for frame in captured.stack[1:])  # the test's own knows
    for secret in (*body.values(), app.client_secret, app.refresh_token):
        assert secret not in shown


@pytest.mark.parametrize("kind", [OAuth2, ServiceAccount])
def test_arguments_of_an_app_are_checked(kind: type) -> None:
    rest = ("refresh",) if kind is OAuth2 else ()
    with pytest.raises(ConfigurationError, match="client_id="):
        kind("", "its-secret", *rest)
    with pytest.raises(ConfigurationError, match="client_secret="):
        kind("the-app", "its secret", *rest)
    with pytest.raises(ConfigurationError, match="token_url="):
        kind("the-app", "its-secret", *rest, token_url="http://elsewhere.example/token")


def test_arguments_of_a_grant_are_checked() -> None:
    with pytest.raises(ConfigurationError, match="refresh_token="):
        OAuth2("the-app", "its-secret", "")
    with pytest.raises(ConfigurationError, match="access_token="):
        OAuth2("the-app", "its-secret", "refresh", access_token="two words")
    naive = datetime(2026, 11, 1)
    with pytest.raises(ConfigurationError, match="time zone"):
        OAuth2("the-app", "its-secret", "refresh", access_token="token", expires_at=naive)


# API tokens


async def test_a_classic_api_token_works_on_the_site(sandbox: Sandbox, signed_in: AuthFlow) -> None:
    auth = ApiToken(sandbox.email, sandbox.issue_api_token())
    async with signed_in(auth, site="acme", cloud_id=None) as confluence:
        assert await confluence.spaces.list().first()
        assert (await confluence.site).url == "https://acme.atlassian.net"
        assert await confluence.cloud_id == sandbox.cloud_id
        assert [site.id for site in await confluence.sites()] == [sandbox.cloud_id]
        await confluence.search("type = page").first()
    sent = paths(sandbox)
    assert sent[:2] == ["/wiki/api/v2/spaces", "/wiki/api/v2/spaces"]
    assert not any(path.startswith("/ex/") for path in sent)


async def test_an_api_token_with_scopes_works_through_the_gateway(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    token = sandbox.issue_api_token(["read:space:confluence"])
    auth = ApiToken(sandbox.email, token)
    async with signed_in(auth, site="acme", cloud_id=None) as confluence:
        assert await confluence.spaces.list().first()
        await confluence.spaces.list().first()
        with pytest.raises(MissingScopeError) as caught:
            await confluence.pages.get(1)
    assert caught.value.granted is None
    assert caught.value.missing == ("read:page:confluence",)
    gateway = f"/ex/confluence/{sandbox.cloud_id}/wiki/api/v2/"
    assert paths(sandbox) == [
        "/wiki/api/v2/spaces",
        "/_edge/tenant_info",
        f"{gateway}spaces",
        f"{gateway}spaces",
        f"{gateway}pages/1",
    ]


@pytest.mark.parametrize("scopes", [None, ["read:space:confluence"]])
async def test_api_tokens_work_over_a_real_port(sandbox: Sandbox, scopes: list[str] | None) -> None:
    auth = ApiToken(sandbox.email, sandbox.issue_api_token(scopes))
    with sandbox.serve() as server:
        async with AsyncConfluence(auth, site=server.url, api_url=server.url) as confluence:
            assert await confluence.spaces.list().first()


async def test_an_api_token_with_a_cloud_id_alone_goes_to_the_gateway(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    async with signed_in(ApiToken(sandbox.email, sandbox.issue_api_token())) as confluence:
        assert await confluence.spaces.list().first()
        with pytest.raises(ConfigurationError, match="CONFLUENCE_SITE"):
            await confluence.site


@pytest.mark.parametrize("site", ["acme", None])
async def test_a_wrong_api_token_says_what_to_check(
    sandbox: Sandbox, signed_in: AuthFlow, site: str | None
) -> None:
    cloud_id = None if site else sandbox.cloud_id
    auth = ApiToken(sandbox.email, "wrong")
    async with signed_in(auth, site=site, cloud_id=cloud_id) as confluence:
        for ask in (confluence.spaces.list, lambda: confluence.search("type = page")):
            with pytest.raises(AuthenticationError, match="CONFLUENCE_API_TOKEN") as caught:
                await ask().first()
            assert not isinstance(caught.value, ReconnectRequiredError)


async def test_an_api_token_is_not_sent_to_a_host_that_is_not_a_site(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    sandbox.fail_next(9, status=404, body="<html><title>Not found</title></html>")
    auth = ApiToken(sandbox.email, sandbox.issue_api_token())
    async with signed_in(auth, site="acme", cloud_id=None) as confluence:
        with pytest.raises(ConfigurationError, match=r"acme\.atlassian\.net is not a Confluence"):
            await confluence.spaces.list().first()


# Scopes and budget


async def test_a_missing_scope_is_named_with_what_is_granted(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    granted = ("read:page:confluence", "read:space:confluence")
    async with signed_in(sandbox.issue_token(granted)) as confluence:
        for _ in range(2):
            with pytest.raises(MissingScopeError) as caught:
                await confluence.pages.create(space=1, title="Grill plan")
            error = caught.value
            assert error.needed == ("write:page:confluence",)
            assert error.granted == granted
            assert error.missing == ("write:page:confluence",)
            assert "add write:page:confluence, then pass a new access token to the client" in str(
                error
            )
    assert paths(sandbox).count("/oauth/token/accessible-resources") == 1


async def test_the_budget_is_what_the_last_response_told(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    async with signed_in(sandbox.issue_token()) as confluence:
        assert confluence.budget is None
        await confluence.spaces.list().first()
        budget = confluence.budget
        assert budget is not None
        assert (budget.policy, budget.limit, budget.window) == ("global-app-quota", 65000, 3600)
        assert (budget.remaining, budget.is_near_limit) == (None, False)
        assert budget.resets_at is not None
        assert timedelta() < budget.resets_at - datetime.now(UTC) <= timedelta(hours=1)
        sandbox.points_limit = 4
        await confluence.spaces.list().first()
        assert confluence.budget is not None
        assert (confluence.budget.limit, confluence.budget.is_near_limit) == (4, True)
        assert confluence.budget.remaining == 0


async def _space_id(sandbox: Sandbox) -> str:
    async with sandbox.async_client() as confluence:
        return (await confluence.spaces.get_by_key("DOCS")).id
