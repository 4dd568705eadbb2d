"""Tokens in a keyring, with a backend that keeps short entries in memory."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import keyring.backend
import keyring.errors
import pytest

from confluence_connector.auth import KeyringTokenStore, Tokens
from confluence_connector.errors import ConfigurationError

LONG = Tokens("a" * 3_000, "r" * 2_000, None)


class ShortEntries(keyring.backend.KeyringBackend):
    """Refuses what the keyring of Windows refuses."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.fails_after: int | None = None

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) > 2_560:
            raise keyring.errors.PasswordSetError("too long")
        if self.fails_after is not None:
            self.fails_after -= 1
            if self.fails_after < 0:
                raise keyring.errors.PasswordSetError("locked")
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("no such entry")


@pytest.fixture
def backend() -> Iterator[ShortEntries]:
    before = keyring.get_keyring()
    backend = ShortEntries()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def test_long_tokens_come_back_and_leave_nothing_behind(backend: ShortEntries) -> None:
    store = KeyringTokenStore("ann")
    assert store.load() is None
    for tokens in (LONG, Tokens("short"), LONG):
        store.save(tokens)
        assert KeyringTokenStore("ann").load() == tokens
    assert KeyringTokenStore("bob").load() is None
    store.delete()
    assert backend.entries == {}


@pytest.mark.parametrize("writes", range(7))
def test_a_save_that_fails_midway_keeps_the_earlier_tokens(
    backend: ShortEntries, writes: int
) -> None:
    store = KeyringTokenStore("ann")
    store.save(Tokens("the-earlier-one"))
    backend.fails_after = writes
    with pytest.raises(ConfigurationError, match="keyring cannot be used"):
        store.save(LONG)
    assert store.load() == Tokens("the-earlier-one")


def test_an_entry_of_another_program_is_refused(backend: ShortEntries) -> None:
    backend.set_password("confluence-connector", "ann", "a password")
    with pytest.raises(ConfigurationError, match="does not contain tokens"):
        KeyringTokenStore("ann").load()


def test_a_machine_without_a_keyring_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    from keyring.backends import fail

    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    with pytest.raises(ConfigurationError, match="FileTokenStore"):
        KeyringTokenStore()
