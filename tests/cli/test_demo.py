"""The demo, on its own sandbox and on a site that is only read."""

from __future__ import annotations

import pytest

from confluence_connector.cli.demo import main
from confluence_connector.sandbox import Sandbox

STEPS = ["discover", "search", "get a page", "create a page", "update", "list spaces"]


def test_without_a_credential_it_shows_six_calls(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CONFLUENCE_ACCESS_TOKEN", raising=False)
    assert main([]) == 0
    shown = capsys.readouterr().out
    headings = [line for line in shown.splitlines() if line[:1].isdigit()]
    assert len(headings) == len(STEPS)
    assert all(step in heading for step, heading in zip(STEPS, headings, strict=True))
    assert "sent      PUT" in shown
    assert "came back 200" in shown
    assert "page.version.number       1" in shown


def test_a_real_site_is_only_read_unless_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Sandbox(strict=True) as sandbox, sandbox.serve() as server:
        token = sandbox.issue_token()
        monkeypatch.setenv("CONFLUENCE_API_URL", server.url)
        monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", token)
        assert main([]) == 0
        assert {request.method for request in sandbox.requests} == {"GET"}
        assert main(["--write", "DOCS"]) == 0
        assert {request.method for request in sandbox.requests} == {"GET", "POST", "PUT"}
    assert token not in capsys.readouterr().out


def test_an_error_ends_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Sandbox() as sandbox, sandbox.serve() as server:
        monkeypatch.setenv("CONFLUENCE_API_URL", server.url)
        monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", "a-token-that-nobody-issued")
        assert main([]) == 1
    assert "ReconnectRequiredError" in capsys.readouterr().err
