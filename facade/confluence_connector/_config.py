"""Resolve the client's arguments and the environment to one frozen object."""

from __future__ import annotations

import os
import re
import threading
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from ._secret import Secret
from ._urls import DEFAULT_API_URL, api_origin, site_origin
from ._validation import kind_of
from .auth import AccessToken, EnvironmentToken
from .errors import ConfigurationError

if TYPE_CHECKING:
    from .auth import Credential

__all__ = ["Settings", "option", "resolve", "validate_timeout"]

T = TypeVar("T")

_HEX = re.compile("[0-9a-fA-F]+(?:-[0-9a-fA-F]+)*")

_HOW_TO_START = (
    "no credential: set CONFLUENCE_ACCESS_TOKEN (OAuth), or CONFLUENCE_EMAIL, CONFLUENCE_API_TOKEN "
    "and CONFLUENCE_SITE (API token); to try without an account, run "
    "'python -m confluence_connector.sandbox' or call "
    "confluence_connector.sandbox.Sandbox().client()"
)


class Settings(NamedTuple):
    """The credential, and which site it is for.

    Attributes:
        credential: The way to sign in.
        site: Scheme and host of the site, or ``None`` to discover it.
        cloud_id: Cloud ID of the site, or ``None`` to discover it.
        api_url: Address of the gateway.
    """

    credential: Credential
    site: str | None
    cloud_id: str | None
    api_url: str

    @property
    def is_oauth(self) -> bool:
        """Whether the credential is an OAuth token: those work through the gateway only."""
        return self.credential.reconnect is not None


def resolve(
    *,
    auth: Secret | Credential | None,
    site: str | None,
    cloud_id: str | None,
    api_url: str | None,
) -> Settings:
    """Complete the arguments from the environment and validate them.

    If ``site`` is given, ``CONFLUENCE_CLOUD_ID`` is ignored: it may be another site's.

    Raises:
        ConfigurationError: Something is missing, empty or invalid.
    """
    option(site, str, "site=")
    option(cloud_id, str, "cloud_id=")
    option(api_url, str, "api_url=")
    if not site:
        site = os.environ.get("CONFLUENCE_SITE")
        cloud_id = cloud_id or os.environ.get("CONFLUENCE_CLOUD_ID") or None
    if cloud_id is not None and not _HEX.fullmatch(cloud_id):
        raise ConfigurationError(
            f"cloud_id= (or CONFLUENCE_CLOUD_ID) must be a UUID, not {cloud_id!r:.80}; the name or "
            "the address of a site goes into site="
        )
    return Settings(
        credential=_credential(auth),
        site=site_origin(site) if site else None,
        cloud_id=cloud_id,
        api_url=api_origin(api_url or os.environ.get("CONFLUENCE_API_URL") or DEFAULT_API_URL),
    )


def option(value: object, kind: type[T], name: str) -> T | None:
    """Return an option of the client; refuse a value of another type.

    Raises:
        ConfigurationError: It is neither of this type nor ``None``.
    """
    if value is None or isinstance(value, kind):
        return value
    raise ConfigurationError(f"{name} must be of type {kind.__name__}, not {kind_of(value)}")


def validate_timeout(seconds: object) -> float | None:
    """Return a time-out that a socket accepts.

    Raises:
        ConfigurationError: It is neither a positive number of seconds nor ``None``.
    """
    if seconds is None:
        return None
    if (
        isinstance(seconds, int | float)
        and not isinstance(seconds, bool)
        and 0 < seconds <= threading.TIMEOUT_MAX
    ):
        return seconds
    raise ConfigurationError(
        f"timeout= must be a positive number of seconds, or None for no limit, not {seconds!r:.80}"
    )


def _credential(auth: Secret | Credential | None) -> Credential:
    if isinstance(auth, Secret):
        return AccessToken(auth)
    if auth is not None:
        if isinstance(auth, type) or not hasattr(auth, "authorization"):
            given = f"the class {auth.__name__}" if isinstance(auth, type) else kind_of(auth)
            raise ConfigurationError(
                f"auth= must be a token or a credential of confluence_connector.auth, not "
                f"{given}; wrap a function that returns the token in AccessToken(…)"
            )
        return auth
    if "CONFLUENCE_ACCESS_TOKEN" in os.environ:
        credential = EnvironmentToken()
        credential.authorization()  # reports an invalid value now, not on the first call
        return credential
    if os.environ.get("CONFLUENCE_EMAIL") and os.environ.get("CONFLUENCE_API_TOKEN"):
        from .auth import ApiToken

        return ApiToken(os.environ["CONFLUENCE_EMAIL"], os.environ["CONFLUENCE_API_TOKEN"])
    raise ConfigurationError(_HOW_TO_START)
