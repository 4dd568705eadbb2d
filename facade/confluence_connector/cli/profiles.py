"""Profiles: how to sign in, kept in the user's configuration folder; secrets are kept apart."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import attrs

from .._replace_file import replace_file
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from .. import Confluence
    from ..auth import Credential
    from .secret_files import Secrets

__all__ = ["Profile", "Profiles", "check_name", "chosen_profile", "config_folder", "sign_in"]

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_ENVIRONMENT = ("CONFLUENCE_ACCESS_TOKEN", "CONFLUENCE_API_TOKEN")

CredentialKind = Literal["oauth", "api-token"]


@attrs.frozen
class Profile:
    """One way to sign in. It holds no secret.

    Attributes:
        name: Its name.
        kind: ``oauth`` for an OAuth app of the user's own, ``api-token`` for a personal token.
        site: The site, by short name, host or address; ``None`` where the token knows.
        client_id: Id of the OAuth app.
        email: E-mail address of the account, for an API token.
        keyring: Whether the secrets are in the keyring; otherwise they are in a private file.
    """

    name: str
    kind: CredentialKind
    site: str | None = None
    client_id: str | None = None
    email: str | None = None
    keyring: bool = False

    @property
    def secrets(self) -> Secrets:
        """Where the secrets of this profile are kept."""
        from .secret_files import secrets_of

        return secrets_of(self.name, config_folder(), keyring=self.keyring)

    def credential(self) -> Credential:
        """Return what signs in.

        Raises:
            ConfigurationError: A secret is missing.
        """
        from ..auth import ApiToken, OAuth2

        if self.kind == "api-token":
            return ApiToken(self.email or "", self._secret("api-token"))
        secret = os.environ.get("CONFLUENCE_CLIENT_SECRET") or self._secret("client-secret")
        return OAuth2(self.client_id or "", secret, store=self.secrets.token_store())

    def _secret(self, name: str) -> str:
        value = self.secrets.get(name)
        if value is None:
            raise ConfigurationError(
                f"the {name} of profile {self.name!r} is gone: run "
                f"confluence-connector auth login --profile {self.name}"
            )
        return value


class Profiles:
    """The file of profiles.

    Args:
        folder: Its folder; by default the platform's configuration folder.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._path = (folder or config_folder()) / "profiles.json"

    def all(self) -> dict[str, Profile]:
        """Return the profiles by name, the default one first.

        Raises:
            ConfigurationError: The file cannot be read.
        """
        try:
            fields = json.loads(self._path.read_text("utf-8"))
            return {each["name"]: Profile(**each) for each in fields["profiles"]}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, TypeError):
            raise ConfigurationError(
                f"{self._path} is not a file of profiles: repair or remove it"
            ) from None

    def get(self, name: str) -> Profile:
        """Return one profile.

        Raises:
            ConfigurationError: There is none of that name.
        """
        known = self.all()
        if name not in known:
            names = ", ".join(known) or "there are none yet"
            raise ConfigurationError(f"there is no profile {name!r} (known: {names})")
        return known[name]

    def put(self, profile: Profile) -> None:
        """Add or replace a profile and make it the default one.

        Raises:
            ConfigurationError: Its name cannot be used.
        """
        check_name(profile.name)
        others = [each for each in self.all().values() if each.name != profile.name]
        self._write([profile, *others])

    def remove(self, name: str) -> None:
        """Remove a profile."""
        self._write([each for each in self.all().values() if each.name != name])

    def _write(self, profiles: list[Profile]) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fields = {"profiles": [attrs.asdict(each) for each in profiles]}
        replace_file(self._path, json.dumps(fields, indent=2))


def check_name(name: str) -> None:
    """Refuse a name that cannot be a part of file names.

    Raises:
        ConfigurationError: It cannot be used.
    """
    if not _NAME.fullmatch(name):
        raise ConfigurationError(
            f"{name!r} cannot name a profile: use letters, digits, '.', '_' and '-'"
        )


def config_folder() -> Path:
    """Return the folder of this program in the platform's configuration folder."""
    from platformdirs import user_config_path

    return user_config_path("confluence-connector")


def chosen_profile(name: str | None) -> Profile | None:
    """Return the profile to sign in by, or ``None`` where the environment does.

    Args:
        name: The profile that ``--profile`` names. Without one the environment goes first, and
            then the default profile.

    Raises:
        ConfigurationError: There is no such profile.
    """
    if name is None and any(os.environ.get(each) for each in _ENVIRONMENT):
        return None
    profiles = Profiles()
    return profiles.get(name) if name is not None else next(iter(profiles.all().values()), None)


def sign_in(name: str | None) -> Confluence:
    """Return a client: by a profile, by the environment, or by the default profile.

    Args:
        name: The profile that ``--profile`` names.

    Raises:
        ConfigurationError: There is no credential.
    """
    from .. import Confluence

    profile = chosen_profile(name)
    if profile is None:
        return Confluence()  # without a credential, its error says what to set
    return Confluence(auth=profile.credential(), site=profile.site)
