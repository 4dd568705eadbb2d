"""Tokens in a keyring, with a backend that keeps short entries in memory."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import keyring
import keyring.backend
import keyring.errors
import pytest

from confluence_connector.auth import KeyringTokenStore, Tokens, keyrings
from confluence_connector.errors import ConfigurationError

LONG = Tokens("a" * 3_000, "r" * 2_000, None)


class ShortEntries(keyring.backend.KeyringBackend):
    """Refuses what the keyring of Windows refuses."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.fails_after: int | None = None
        self.keeps: type[keyring.errors.KeyringError] | None = None

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
        if self.keeps is not None:
            raise self.keeps("not now")
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
    assert repr(store) == "KeyringTokenStore('ann', service='confluence-connector')"
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


def test_what_was_removed_already_is_no_failure(backend: ShortEntries) -> None:
    store = KeyringTokenStore("ann")
    store.delete()
    store.save(LONG)
    del backend.entries["confluence-connector", store._chunk_names(store._get("ann"))[1]]
    store.delete()
    assert backend.entries == {}
    assert store.load() is None


@pytest.mark.parametrize("kind", [keyring.errors.PasswordDeleteError, keyring.errors.KeyringLocked])
def test_entries_that_the_keyring_keeps_are_reported(
    backend: ShortEntries, kind: type[keyring.errors.KeyringError]
) -> None:
    store = KeyringTokenStore("ann")
    store.save(Tokens("the-earlier-one"))
    backend.keeps = kind
    with pytest.raises(ConfigurationError, match=f"cannot be used: {kind.__name__}"):
        store.delete()
    assert store.load() == Tokens("the-earlier-one")


def test_a_save_succeeds_though_old_entries_stay(backend: ShortEntries) -> None:
    store = KeyringTokenStore("ann")
    store.save(Tokens("the-earlier-one"))
    backend.keeps = keyring.errors.KeyringLocked
    store.save(LONG)
    assert store.load() == LONG


def test_a_keyring_that_cannot_be_read_is_reported(
    backend: ShortEntries, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object) -> None:
        raise keyring.errors.KeyringLocked("not now")

    monkeypatch.setattr(backend, "get_password", locked)
    with pytest.raises(ConfigurationError, match="cannot be used: KeyringLocked"):
        KeyringTokenStore("ann").load()


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(ConfigurationError, match=r"confluence-connector\[keyring\]"):
        KeyringTokenStore("ann")


@pytest.mark.usefixtures("backend")
@pytest.mark.parametrize(
    ("platform", "variables", "folder"),
    [
        ("linux", {"XDG_CACHE_HOME": "cache"}, "cache"),
        ("linux", {"XDG_CACHE_HOME": ""}, ".cache"),
        ("darwin", {}, "Library/Caches"),
        ("win32", {"LOCALAPPDATA": "local"}, "local"),
        ("win32", {}, "AppData/Local"),
    ],
)
def test_the_lock_is_held_in_the_users_cache_folder(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    platform: str,
    variables: dict[str, str],
    folder: str,
) -> None:
    monkeypatch.setattr(keyrings, "sys", SimpleNamespace(platform=platform))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, str(tmp_path / value) if value else "")
    with KeyringTokenStore("ann").lock(), KeyringTokenStore("bob").lock():
        assert len([*tmp_path.joinpath(folder, "confluence-connector").glob("*.lock")]) == 2
        again = KeyringTokenStore("ann", lock_timeout=0).lock()
        with pytest.raises(ConfigurationError, match="has held the lock"), again:
            raise AssertionError("two hold the lock")
