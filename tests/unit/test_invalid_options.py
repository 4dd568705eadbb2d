"""Whatever is passed to a client or a way to sign in: it is taken, or refused in one sentence."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from confluence_connector import (
    AsyncConfluence,
    ConfigurationError,
    Confluence,
    RetryPolicy,
)
from confluence_connector.auth import (
    AccessToken,
    ApiToken,
    EnvironmentToken,
    Nango,
    OAuth2,
    ServiceAccount,
)

WRONG: list[Any] = [
    None,
    1.5,
    True,
    -1,
    b"x",
    object(),
    [],
    ["a"],
    {"a": 1},
    "",
    " ",
    "a\0b",
    "\ud800",
    "x" * 70_000,
]
GOOD: list[tuple[Callable[..., object], dict[str, Any]]] = [
    (AsyncConfluence, {"auth": "a-token"}),
    (Confluence, {"auth": "a-token"}),
    (RetryPolicy, {}),
    (AccessToken, {"token": "a-token"}),
    (ApiToken, {"email": "ann@acme.example", "token": "a-token"}),
    (EnvironmentToken, {}),
    (Nango, {"secret_key": "a-key", "connection_id": "acme"}),
    (OAuth2, {"client_id": "app", "client_secret": "a-secret", "refresh_token": "a-token"}),
    (ServiceAccount, {"client_id": "app", "client_secret": "a-secret"}),
]


@pytest.mark.parametrize(("kind", "good"), GOOD, ids=lambda value: getattr(value, "__name__", ""))
def test_a_wrong_option_is_taken_or_refused(
    kind: Callable[..., object], good: dict[str, Any]
) -> None:
    kind(**good)
    for parameter in inspect.signature(kind).parameters:
        for wrong in WRONG:
            try:
                sentence = repr(kind(**{**good, parameter: wrong})) and ""
            except ConfigurationError as error:
                sentence = str(error)
            assert len(sentence) < 300


@pytest.mark.parametrize(
    ("option", "sentence"),
    [
        ({"site": 7}, "site= must be of type str, not int"),
        ({"cloud_id": b"1"}, "cloud_id= must be of type str, not bytes"),
        ({"cloud_id": "é"}, "must be a UUID"),
        ({"api_url": ["https://acme.example"]}, "api_url= must be of type str, not list"),
        ({"retry": 3}, "retry= must be of type RetryPolicy, not int"),
        ({"transport": "proxy"}, "transport= must be of type BaseTransport, not str"),
    ],
)
def test_the_sentence_names_the_option(option: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ConfigurationError, match=sentence):
        Confluence("a-token", **option)


def test_a_sync_transport_for_an_async_client_is_refused_immediately() -> None:
    plain: Any = httpx.HTTPTransport()
    with pytest.raises(ConfigurationError, match="transport= must be of type AsyncBaseTransport"):
        AsyncConfluence("a-token", transport=plain)
