"""Signing in: an API token, OAuth by the browser and by pasting, profiles, `doctor`."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import webbrowser
from collections.abc import Iterator
from pathlib import Path

import httpx
import keyring
import keyring.backend
import keyring.errors
import pytest
from tests.cli.world import World, printed, run


class Memory(keyring.backend.KeyringBackend):
    """A keyring that keeps its entries in memory, and can be locked."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]

    def _check(self) -> None:
        if self.locked:
            raise keyring.errors.KeyringLocked("locked")


@pytest.fixture
def ring() -> Iterator[Memory]:
    before = keyring.get_keyring()
    backend = Memory()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture
def signed_out(site: World, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.delenv("CONFLUENCE_ACCESS_TOKEN")
    return site


def consent(url: str, decision: str = "accept") -> str:
    """Do what the user does on the consent page, and return where the browser is sent."""
    ticket = re.search("name='ticket' value='([^']+)'", httpx.get(url).text)
    assert ticket is not None
    answer = {"ticket": ticket[1], "decision": decision}
    sent = httpx.post(url.partition("?")[0], data=answer, follow_redirects=False)
    return sent.headers["location"]


COMMAND = [sys.executable, "-m", "confluence_connector"]
COMMAND += ["auth", "login", "--json", "--no-keyring"]


def callback() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/callback"


class TestApiToken:
    def line(self, world: World) -> list[str]:
        site = os.environ["CONFLUENCE_API_URL"]
        options = ["--site", site, "--email", world.sandbox.email, "--no-keyring"]
        return ["auth", "login", "--api-token", *options]

    def test_it_is_read_from_standard_input(self, signed_out: World, tmp_path: Path) -> None:
        token = signed_out.sandbox.issue_api_token()
        result = run(*self.line(signed_out), "--profile", "work", input=token + "\n")
        assert result.exit_code == 0, result.stderr
        assert token not in result.output
        assert printed(run("spaces", "--profile", "work", "--json=key"))["items"]
        (row,) = printed(run("auth", "status", "--json"))["items"]
        assert (row["profile"], row["kind"], row["error"]) == ("work", "api-token", None)
        assert run("auth", "logout", "--profile", "work").exit_code == 0
        assert not any(token in path.read_text() for path in tmp_path.rglob("config/**/*.json"))

    def test_nothing_is_kept_of_a_token_that_is_refused(
        self, signed_out: World, tmp_path: Path
    ) -> None:
        result = run(*self.line(signed_out), "--json", input="nobody-issued-this\n")
        assert result.exit_code == 3
        assert printed(result, stderr=True)["kind"]
        assert not [path for path in tmp_path.rglob("config/**/*") if path.is_file()]

    @pytest.mark.parametrize(
        "line",
        [
            ("auth", "login"),
            ("auth", "login", "--api-token"),
            ("auth", "login", "--api-token", "--site", "acme"),
            ("auth", "login", "--client-id", "x"),
        ],
    )
    def test_what_is_missing_is_a_usage_error(
        self, signed_out: World, line: tuple[str, ...]
    ) -> None:
        assert run(*line).exit_code == 2


class TestOAuth:
    @pytest.mark.parametrize("kept", ["--no-keyring", "keyring"])
    def test_the_browser_brings_the_code_back(
        self,
        signed_out: World,
        ring: Memory,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        kept: str,
    ) -> None:
        app = signed_out.sandbox.oauth_client()
        monkeypatch.setattr(webbrowser, "open", lambda url: httpx.get(consent(url)).is_success)
        flags = [kept] if kept.startswith("--") else []
        line = ["auth", "login", "--client-id", app.client_id, "--callback", callback(), *flags]
        result = run(*line, input=app.client_secret + "\n")
        assert result.exit_code == 0, result.stderr
        assert "signed in to https://acme.atlassian.net" in result.stdout
        assert app.client_secret not in result.output

        assert printed(run("spaces", "--json=key"))["items"] == [{"key": "DOCS"}]
        (row,) = printed(run("auth", "status", "--json"))["items"]
        assert (row["kind"], row["error"]) == ("oauth", None)
        files = [path for path in tmp_path.rglob("config/**/*") if path.is_file()]
        kept_in_files = b"".join(path.read_bytes() for path in files)
        assert (app.client_secret.encode() in kept_in_files) is bool(flags)
        assert bool(ring.entries) is not bool(flags)
        if flags:
            modes = {path.stat().st_mode & 0o077 for path in files if "profiles" not in path.name}
            assert modes == {0}

        assert run("auth", "logout").exit_code == 0
        assert ring.entries == {}
        assert not list(tmp_path.rglob("config/**/*.tokens.json"))
        assert run("spaces").exit_code == 3

    def test_who_declines_is_not_signed_in(
        self, signed_out: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        app = signed_out.sandbox.oauth_client()
        monkeypatch.setenv("CONFLUENCE_CLIENT_SECRET", app.client_secret)
        monkeypatch.setattr(webbrowser, "open", lambda url: httpx.get(consent(url, "deny")))
        line = ["auth", "login", "--client-id", app.client_id, "--callback", callback()]
        result = run(*line, "--no-keyring")
        assert result.exit_code == 3
        assert "access_denied" in result.stderr
        assert not list(tmp_path.rglob("config/**/*.json"))

    def test_the_address_is_pasted_where_there_is_no_browser(self, signed_out: World) -> None:
        app = signed_out.sandbox.oauth_client()
        process = subprocess.Popen(
            [*COMMAND, "--paste", "--client-id", app.client_id, "--callback", callback()],
            env={**os.environ, "CONFLUENCE_CLIENT_SECRET": app.client_secret},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stderr is not None
        process.stderr.readline()
        back = consent(process.stderr.readline().strip())
        shown, error = process.communicate(back + "\n", timeout=60)
        assert process.returncode == 0, error
        assert json.loads(shown)["site"] == "https://acme.atlassian.net"

    @pytest.mark.parametrize("url", ["https://acme.example/callback", "http://10.0.0.1:80/c"])
    def test_a_callback_elsewhere_is_refused(
        self, signed_out: World, monkeypatch: pytest.MonkeyPatch, url: str
    ) -> None:
        monkeypatch.setenv("CONFLUENCE_CLIENT_SECRET", "x")
        result = run("auth", "login", "--client-id", "x", "--callback", url, "--no-keyring")
        assert result.exit_code == 3
        assert "--paste" in result.stderr

    def test_a_locked_keyring_is_one_sentence(
        self, signed_out: World, ring: Memory, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        app = signed_out.sandbox.oauth_client()
        monkeypatch.setenv("CONFLUENCE_CLIENT_SECRET", app.client_secret)

        def open_then_lock(url: str) -> bool:
            ring.locked = True
            return httpx.get(consent(url)).is_success

        monkeypatch.setattr(webbrowser, "open", open_then_lock)
        line = ["auth", "login", "--client-id", app.client_id, "--callback", callback()]
        result = run(*line)
        assert result.exit_code == 3
        assert "keyring" in result.stderr
        assert "Traceback" not in result.stderr


class TestProfiles:
    @pytest.mark.parametrize("name", ["../x", "", "a b", "-"])
    def test_a_name_that_cannot_be_a_file(self, signed_out: World, name: str) -> None:
        result = run("auth", "login", "--client-id", "x", f"--profile={name}", input="x\n")
        assert result.exit_code in {2, 3}

    def test_an_unknown_profile_names_the_known_ones(self, site: World) -> None:
        result = run("spaces", "--profile", "nobody")
        assert result.exit_code == 3
        assert "there is no profile 'nobody'" in result.stderr

    def test_a_broken_file_of_profiles_is_named(self, signed_out: World, tmp_path: Path) -> None:
        folder = tmp_path / "config" / "confluence-connector"
        folder.mkdir(parents=True)
        (folder / "profiles.json").write_text("[")
        result = run("spaces")
        assert result.exit_code == 3
        assert "profiles.json" in result.stderr


class TestDoctor:
    def test_all_is_well(self, site: World) -> None:
        result = run("doctor", "--json")
        assert result.exit_code == 0
        rows = printed(result)["items"]
        assert all(row["ok"] for row in rows)
        assert {row["check"] for row in rows} >= {
            "credential",
            "sign-in",
            "site",
            "clock",
            "scopes",
        }
        assert os.environ["CONFLUENCE_ACCESS_TOKEN"] not in result.output

    def test_a_refused_token_says_what_to_do(
        self, site: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", "nobody-issued-this")
        result = run("doctor", "--json")
        assert result.exit_code == 3
        (row,) = (row for row in printed(result)["items"] if not row["ok"])
        assert "sign in again" in row["found"]

    def test_a_credential_that_is_incomplete(
        self, signed_out: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert "auth login" in run("doctor").stdout
        monkeypatch.setenv("CONFLUENCE_API_TOKEN", "secret-7c1e")
        result = run("doctor")
        assert result.exit_code == 3
        assert "CONFLUENCE_EMAIL and CONFLUENCE_SITE" in result.stdout
        assert "secret-7c1e" not in result.output

    def test_no_connection_is_said(self, site: World, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("CONFLUENCE_API_URL", "http://127.0.0.1:9")
        result = run("doctor")
        assert result.exit_code == 3
        assert "network" in result.stdout

    def test_a_file_of_certificates_that_is_missing(
        self, site: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", "/no/such/file.pem")
        result = run("doctor")
        assert result.exit_code == 3
        assert "/no/such/file.pem" in result.stdout
