"""No credential shows, whatever it is and whatever the server does with it."""

from __future__ import annotations

import os
import string
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack
from unittest.mock import patch

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from tests.stress.reliability.echo import FORMS, PLACES, STATUSES, Echo
from tests.stress.reliability.shown import kept_logs_and_warnings, leaks, of_error, of_value

from confluence_connector import AsyncConfluence, ConfigurationError, ConfluenceError, RetryPolicy
from confluence_connector.auth import AccessToken, ApiToken, Nango, OAuth2, ServiceAccount

# The long form asks for more. Nothing is shrunk: that takes minutes, and any leak says enough.
SOME = settings(
    max_examples=int(os.environ.get("RELIABILITY_EXAMPLES", "10")),
    phases=[Phase.explicit, Phase.generate],
)
PRINTABLE = string.ascii_letters + string.digits + string.punctuation
# What looks like an e-mail address is refused as a token.
SECRETS = (
    st.text(PRINTABLE, min_size=6, max_size=60)
    .map("s3".__add__)
    .filter(lambda secret: "@" not in secret[:-1])
)
# What an environment variable can hold, too.
UNICODE = st.characters(codec="utf-8", exclude_characters="\0")
NO_TOKENS = st.text(UNICODE, min_size=6, max_size=20).map("s3 ".__add__)

Call = Callable[[AsyncConfluence], Awaitable[object]]


async def read(confluence: AsyncConfluence) -> object:
    return await confluence.pages.get(7)


async def discover(confluence: AsyncConfluence) -> object:
    return await confluence.sites()


async def search(confluence: AsyncConfluence) -> object:
    return await confluence.search("type = page").first()


async def write(confluence: AsyncConfluence) -> object:
    return await confluence.pages.create(space=7, title="Grill plan")


async def upload(confluence: AsyncConfluence) -> object:
    return await confluence.attachments.upload(7, b"ribs", name="list.csv")


async def download(confluence: AsyncConfluence) -> object:
    async with confluence.attachments.open("att9") as stream:
        return await stream.read()


CALLS: list[Call] = [read, discover, search, write, upload, download]


@pytest.fixture(scope="module")
def echo() -> Iterator[Echo]:
    with Echo() as echo:
        yield echo


def _environment(secret: str, url: str) -> None:
    os.environ["CONFLUENCE_ACCESS_TOKEN"] = secret


def _api_token_of_environment(secret: str, url: str) -> None:
    os.environ["CONFLUENCE_EMAIL"] = "ann@acme.example"
    os.environ["CONFLUENCE_API_TOKEN"] = secret


# By what the secret is: the way to sign in.
WAYS: dict[str, Callable[[str, str], object]] = {
    "token": lambda secret, url: secret,
    "token of a function": lambda secret, url: AccessToken(lambda: secret),
    "token of the environment": _environment,
    "API token": lambda secret, url: ApiToken("ann@acme.example", secret),
    "API token of the environment": _api_token_of_environment,
    "client secret": lambda secret, url: OAuth2("the-app", secret, "a-refresh-token"),
    "refresh token": lambda secret, url: OAuth2("the-app", "its-secret", secret),
    "access token": lambda secret, url: OAuth2("app", "its-secret", "r", access_token=secret),
    "service account": lambda secret, url: ServiceAccount("the-app", secret),
    "Nango": lambda secret, url: Nango("ann", secret_key=secret, base_url=url),
}
# The server's secret: fetched tokens, a cookie, the link of a download.
GIFTS: dict[str, Callable[[], object]] = {
    "fetched tokens": lambda: OAuth2("the-app", "its-secret", "a-refresh-token"),
    "cookie": lambda: "a-token",
    "link": lambda: "a-token",
}


def client(auth: object, url: str) -> AsyncConfluence:
    return AsyncConfluence(auth, site=url, cloud_id="1", api_url=url, retry=RetryPolicy(attempts=1))


async def error_of(call: Call, confluence: AsyncConfluence) -> BaseException | None:
    try:
        await call(confluence)
    except ConfluenceError as error:
        return error
    return None  # what is no error is the server's own text, and the user's


@SOME
@given(
    secret=SECRETS,
    way=st.sampled_from([*WAYS, *GIFTS]),
    call=st.sampled_from(CALLS),
    status=st.sampled_from(STATUSES),
    place=st.sampled_from(PLACES),
    form=st.sampled_from([*FORMS]),
)
# Seldom drawn: a response that cannot be read, whose text was in the locals of what tried to;
# a host of files that repeats the token in its link.
@example("s3-abcdefgh", "token", read, 200, "text body", "as it is")
@example("s3-abcdefgh", "link", download, 403, "text body", "as it is")
async def test_a_credential_never_shows(
    echo: Echo, secret: str, way: str, call: Call, status: int, place: str, form: str
) -> None:
    if way == "link":
        call, place = download, "text body"  # whose host repeats it at most in an error
    if way == "cookie":
        place = "cookie"
    echo.status, echo.place, echo.form = status, place, form
    echo.gift, echo.gives = (secret, way) if way in GIFTS else ("", "")
    with ExitStack() as stack:
        texts = stack.enter_context(kept_logs_and_warnings())
        stack.enter_context(patch.dict(os.environ))
        auth = GIFTS[way]() if way in GIFTS else WAYS[way](secret, echo.url)
        if not isinstance(auth, str):
            texts += of_value(auth)
        async with client(auth, echo.url) as confluence:
            texts += of_value(confluence)
            texts += [repr(vars(confluence.raw)), repr(vars(confluence.pages))]
            error = await error_of(call, confluence)
            texts += [] if error is None else of_error(error)
            texts += [repr(vars(confluence.raw.httpx_client)), repr(vars(confluence))]
    assert any("HTTP Request" in text or "_headers.failed" in text for text in texts)
    found = leaks(secret, texts)
    assert not found, found[0]


@SOME
@given(secret=NO_TOKENS, way=st.sampled_from([*WAYS]))
async def test_what_cannot_be_a_token_is_refused_and_not_shown(
    echo: Echo, secret: str, way: str
) -> None:
    with kept_logs_and_warnings() as texts, patch.dict(os.environ):
        with pytest.raises((ConfigurationError, ValueError)) as raised:
            async with client(WAYS[way](secret, echo.url), echo.url) as confluence:
                await confluence.pages.get(7)
        shown = [*texts, *of_error(raised.value)]
    found = leaks(secret, shown)
    assert not found, found[0]
