"""Credentials: each provides the ``Authorization`` header of requests."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .anonymous import Anonymous
    from .api_token import ApiToken
    from .authorization import AuthorizationRequest
    from .bearer import AccessToken, EnvironmentToken
    from .credential import Credential, Reconnect
    from .keyrings import KeyringTokenStore
    from .nango import Nango
    from .oauth import OAuth2, ServiceAccount
    from .renewal import Renewable
    from .stores import FileTokenStore, TokenStore
    from .tokens import TokenRequest, Tokens

__all__ = [
    "AccessToken",
    "Anonymous",
    "ApiToken",
    "AuthorizationRequest",
    "Credential",
    "EnvironmentToken",
    "FileTokenStore",
    "KeyringTokenStore",
    "Nango",
    "OAuth2",
    "Reconnect",
    "Renewable",
    "ServiceAccount",
    "TokenRequest",
    "TokenStore",
    "Tokens",
]

# Loaded on first use: a program needs only one kind of credential.
_HOMES = {
    "AccessToken": ".bearer",
    "Anonymous": ".anonymous",
    "ApiToken": ".api_token",
    "AuthorizationRequest": ".authorization",
    "Credential": ".credential",
    "EnvironmentToken": ".bearer",
    "FileTokenStore": ".stores",
    "KeyringTokenStore": ".keyrings",
    "Nango": ".nango",
    "OAuth2": ".oauth",
    "Reconnect": ".credential",
    "Renewable": ".renewal",
    "ServiceAccount": ".oauth",
    "TokenRequest": ".tokens",
    "TokenStore": ".stores",
    "Tokens": ".tokens",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name], __name__), name)


def __dir__() -> list[str]:
    return __all__
