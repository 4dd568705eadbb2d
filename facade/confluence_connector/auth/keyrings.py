"""Tokens in the keyring of the operating system (extra ``keyring``)."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from types import ModuleType

from ..errors import ConfigurationError
from .stores import FileLock, tokens_from_json, tokens_to_json
from .tokens import Tokens

__all__ = ["KeyringTokenStore"]

# Windows stores at most 2,560 bytes of UTF-16 per entry; an access token alone may be longer.
_CHUNK = 1_000


class KeyringTokenStore:
    """A token store in the operating system's keyring.

    The tokens are split over several entries if they are too long for one. The first entry is
    written last and lists the others, so a crash leaves the old tokens or the new ones.

    Args:
        account: Identifies a grant: one for each app and user.
        service: Name under which the keyring lists the entries.
        lock_timeout: Seconds to wait for another process that refreshes.

    Raises:
        ConfigurationError: The extra is not installed, or there is no keyring on this machine.
    """

    def __init__(
        self,
        account: str = "default",
        *,
        service: str = "confluence-connector",
        lock_timeout: float = 30.0,
    ) -> None:
        self._account = account
        self._service = service
        self._lock_timeout = lock_timeout
        self._keyring = _import_keyring()

    def load(self) -> Tokens | None:
        """Return the tokens in the keyring, or ``None`` if there are none.

        Raises:
            ConfigurationError: The keyring cannot be read, or does not contain tokens.
        """
        head = self._get(self._account)
        if head is None:
            return None
        where = f"the keyring entry {self._service}/{self._account}"
        text = "".join(self._get(name) or "" for name in self._chunk_names(head))
        return tokens_from_json(text, where)

    def save(self, tokens: Tokens) -> None:
        """Replace the tokens.

        Raises:
            ConfigurationError: The keyring cannot be written; the earlier tokens stay.
        """
        before = self._chunk_names(self._get(self._account))
        text = tokens_to_json(tokens)
        chunks = [text[start : start + _CHUNK] for start in range(0, len(text), _CHUNK)]
        head = json.dumps({"generation": secrets.token_hex(4), "chunks": len(chunks)})
        for name, chunk in zip(self._chunk_names(head), chunks, strict=True):
            self._set(name, chunk)
        self._set(self._account, head)
        with contextlib.suppress(ConfigurationError):  # the new tokens are stored all the same
            self._drop(before)

    def delete(self) -> None:
        """Remove the tokens, if there are any.

        Raises:
            ConfigurationError: The keyring cannot be used, or does not let them be removed.
        """
        head = self._get(self._account)
        if head is not None:
            self._drop([self._account, *self._chunk_names(head)])

    def lock(self) -> AbstractContextManager[None]:
        """Return a lock on a file of the user's cache folder, as keyrings have none."""
        digest = hashlib.sha256(f"{self._service}\0{self._account}".encode()).hexdigest()
        folder = _cache_folder() / "confluence-connector"
        folder.mkdir(parents=True, exist_ok=True)
        return FileLock(folder / f"{digest[:16]}.lock", timeout=self._lock_timeout)

    def __repr__(self) -> str:
        return f"KeyringTokenStore({self._account!r}, service={self._service!r})"

    def _chunk_names(self, head: str | None) -> list[str]:
        try:
            fields = json.loads(head or "{}")
            names = [
                f"{self._account}#{fields['generation']}.{number}"
                for number in range(int(fields["chunks"]))
            ]
        except (ValueError, KeyError, TypeError):
            return []
        return names

    def _get(self, name: str) -> str | None:
        try:
            value: str | None = self._keyring.get_password(self._service, name)
        except self._keyring.errors.KeyringError as error:
            raise _unusable(error) from None
        return value

    def _set(self, name: str, value: str) -> None:
        try:
            self._keyring.set_password(self._service, name, value)
        except self._keyring.errors.KeyringError as error:
            raise _unusable(error) from None

    def _drop(self, names: list[str]) -> None:
        for name in names:
            try:
                self._keyring.delete_password(self._service, name)
            except self._keyring.errors.KeyringError as error:
                # Keyrings raise the same for an entry that is not there and one that they keep.
                if self._get(name) is not None:
                    raise _unusable(error) from None


def _import_keyring() -> ModuleType:
    try:
        import keyring
        import keyring.errors  # pyright: ignore[reportUnusedImport]  used as an attribute
        from keyring.backends import fail
    except ImportError:
        raise ConfigurationError(
            "KeyringTokenStore needs the extra: pip install 'confluence-connector[keyring]'"
        ) from None
    if isinstance(keyring.get_keyring(), fail.Keyring):
        raise ConfigurationError(
            "this machine has no usable keyring: store the tokens in a FileTokenStore"
        )
    return keyring


def _unusable(error: Exception) -> ConfigurationError:
    return ConfigurationError(f"the keyring cannot be used: {type(error).__name__}")


def _cache_folder() -> Path:
    """Return the user's cache folder by the platform's convention."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
