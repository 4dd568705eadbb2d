"""Where the secrets of a profile are kept: in the keyring, or in a file of mode 0600."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol, cast

from .._replace_file import replace_file
from ..auth import FileTokenStore, KeyringTokenStore, TokenStore
from ..errors import ConfigurationError

__all__ = ["Secrets", "has_keyring", "secrets_of"]

_SERVICE = "confluence-connector"


class Secrets(Protocol):
    """Keeps the secrets of one profile."""

    def get(self, name: str) -> str | None:
        """Return a secret, or ``None`` if it is not there."""
        ...

    def set(self, name: str, value: str) -> None:
        """Keep a secret."""
        ...

    def token_store(self) -> TokenStore:
        """Return the store of the OAuth tokens."""
        ...

    def clear(self) -> None:
        """Remove everything."""
        ...


def secrets_of(profile: str, folder: Path, *, keyring: bool) -> Secrets:
    """Return the secrets of a profile.

    Args:
        profile: Its name.
        folder: The configuration folder, for files.
        keyring: Whether they are in the keyring.
    """
    return _KeyringSecrets(profile) if keyring else _FileSecrets(profile, folder)


def has_keyring() -> bool:
    """Return whether this machine has a keyring that can be used."""
    try:
        KeyringTokenStore("probe", service=_SERVICE)
    except ConfigurationError:
        return False
    return True


class _KeyringSecrets:
    def __init__(self, profile: str) -> None:
        self._profile = profile
        self._tokens = KeyringTokenStore(f"{profile}:tokens", service=_SERVICE)

    def get(self, name: str) -> str | None:
        import keyring

        with _keyring_errors():
            return keyring.get_password(_SERVICE, f"{self._profile}:{name}")

    def set(self, name: str, value: str) -> None:
        import keyring

        with _keyring_errors():
            keyring.set_password(_SERVICE, f"{self._profile}:{name}", value)

    def token_store(self) -> TokenStore:
        return self._tokens

    def clear(self) -> None:
        import keyring

        self._tokens.delete()
        for name in ("client-secret", "api-token"):
            if self.get(name) is not None:
                with _keyring_errors():
                    keyring.delete_password(_SERVICE, f"{self._profile}:{name}")


@contextmanager
def _keyring_errors() -> Generator[None]:
    """Turn what a locked or broken keyring raises into one sentence."""
    from keyring.errors import KeyringError

    try:
        yield
    except KeyringError as error:
        raise ConfigurationError(
            f"the keyring refused: {error}; unlock it, or sign in with --no-keyring"
        ) from None


class _FileSecrets:
    def __init__(self, profile: str, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._secrets = folder / f"{profile}.secrets.json"
        self._tokens = folder / f"{profile}.tokens.json"

    def get(self, name: str) -> str | None:
        value = self._all().get(name)
        return value if isinstance(value, str) else None

    def set(self, name: str, value: str) -> None:
        replace_file(self._secrets, json.dumps({**self._all(), name: value}))

    def token_store(self) -> TokenStore:
        return FileTokenStore(self._tokens)

    def clear(self) -> None:
        lock = self._tokens.with_name(self._tokens.name + ".lock")
        for path in (self._secrets, self._tokens, lock):
            path.unlink(missing_ok=True)

    def _all(self) -> dict[str, object]:
        fields: Any
        try:
            fields = json.loads(self._secrets.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            fields = None
        if not isinstance(fields, dict):
            raise ConfigurationError(
                f"{self._secrets} does not hold secrets: remove it and sign in again"
            )
        return cast("dict[str, object]", fields)
