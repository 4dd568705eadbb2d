"""The guides show everything that is public: methods, errors, settings, fixtures."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import attrs
import pytest

from confluence_connector import ConfluenceError, auth, errors
from confluence_connector._operations import METHODS
from confluence_connector.sandbox.app.profiles import PROFILES
from confluence_connector.sandbox.app.settings import Settings

DOCS = Path(__file__).parents[2] / "docs"
GUIDES = {path.stem: path.read_text("utf-8") for path in sorted(DOCS.glob("guides/*.md"))}
_SKIPPED = re.compile(r"<!--- skip: next -->\s*```python\n.*?```", re.DOTALL)
_BLOCK = re.compile(r"```python\n(.*?)```", re.DOTALL)
# Code that the tests execute.
EXECUTED = "\n".join(
    block for text in GUIDES.values() for block in _BLOCK.findall(_SKIPPED.sub("", text))
)
ELSEWHERE = (
    *(f"mirror.{name}" for name in ("changes", "export", "plan", "publish")),
    *("sites", "check_access", "url_for", "with_options"),
    *("by_page", "first", "take", "prefetched"),
    *("to_markdown", "to_storage", "to_adf", "from_adf", "to_text", "outline", "section"),
    *("replace_section", "preview", "markup.edit", "markup.parse"),
    *("cql.field", "cql.quote", "cql.parse", "cql.check", "cql.phrase", "cql.now"),
    *("authorization_url", "code_from", "exchange", "exchange_async"),
    *("check", "check_exchange", "match", "seed", "snapshot", "restore", "serve", "asgi"),
    *("fail_next", "issue_token", "issue_api_token", "revoke", "oauth_client", "add_site"),
)


@pytest.mark.parametrize("method", [*METHODS, *ELSEWHERE])
def test_a_guide_calls_each_method(method: str) -> None:
    assert re.search(rf"\b{re.escape(method)}\(", EXECUTED), method


@pytest.mark.parametrize("name", ["site", "cloud_id", "granted_scopes", "budget", "raw"])
def test_a_guide_reads_each_property(name: str) -> None:
    assert re.search(rf"\bconfluence\.{name}\b", EXECUTED)


def test_the_tables_of_errors_are_those_of_the_code() -> None:
    first, _, second = GUIDES["errors"].partition("### What Confluence refused")
    shown = {"ApiError": "ConfluenceError"}
    for base, text in (("ConfluenceError", first), ("ApiError", second)):
        above = base
        for arrow, name in re.findall(r"^\| (↳&nbsp;)?`(\w+)` \| .+ \| .+ \|$", text, re.MULTILINE):
            shown[name] = above if arrow else base
            above = above if arrow else name
    classes = {name: getattr(errors, name) for name in errors.__all__ if name != "ConfluenceError"}
    assert shown == {name: each.__bases__[0].__name__ for name, each in classes.items()}
    assert all(issubclass(each, ConfluenceError) for each in classes.values())


def test_the_guide_of_the_sandbox_names_settings_and_profiles_that_there_are() -> None:
    table = GUIDES["sandbox"].partition("| setting | meaning |")[2].partition("\n\n")[0]
    shown = {
        name
        for row in table.splitlines()
        for name in re.findall(r"`(\w+)`", row.split("|")[1] if "|" in row else "")
    }
    assert shown
    assert shown <= {each.name for each in attrs.fields(Settings)}
    for name in filter(None, PROFILES):
        assert f"| `{name}` |" in GUIDES["sandbox"]


def test_the_guide_of_signing_in_names_every_way() -> None:
    ways = set(auth.__all__) - {
        # What those who write a way of their own need, and what the others give.
        *("Credential", "Reconnect", "Renewable", "TokenRequest"),
        *("AuthorizationRequest", "Tokens"),
    }
    assert all(f"`{way}" in GUIDES["sign-in"] for way in ways), ways


def test_the_guide_of_testing_names_every_fixture() -> None:
    from confluence_connector.testing import cassettes, sandboxes

    for module in (cassettes, sandboxes):
        source = Path(module.__file__ or "").read_text("utf-8")
        for name in re.findall(r"@pytest\.fixture\ndef (\w+)", source):
            assert f"`{name}`" in GUIDES["testing"], name


def test_the_navigation_has_every_guide() -> None:
    project = tomllib.loads((DOCS / "zensical.toml").read_text("utf-8"))["project"]
    listed = {page for part in project["nav"] for page in _targets(part)}
    written = {
        path.relative_to(DOCS).as_posix()
        for path in DOCS.rglob("*.md")
        if path.name != "markup-constructs.md"
    }
    assert written <= listed


def test_the_start_page_names_every_program() -> None:
    start = (DOCS / "index.md").read_text("utf-8")
    programs = [path.name for path in (DOCS / "examples").glob("*.py")]
    assert all(f"(examples/{name})" in start for name in programs)


def _targets(part: Any) -> list[str]:
    if isinstance(part, str):
        return [part]
    parts = part.values() if isinstance(part, dict) else part
    return [target for each in parts for target in _targets(each)]
