# Derived from tests/facade/_async/test_access.py by `nox -s unasync`: change that file instead.
"""What a token opens, told for every method before it is tried."""

from __future__ import annotations

from functools import cached_property

import pytest

from confluence_connector import AmbiguousWriteError, ApiToken, Confluence, MissingScopeError
from confluence_connector._operations import LOOKS, METHODS
from confluence_connector.sandbox import Sandbox

# Methods that call no operation of the documents.
_WITHOUT_OPERATIONS = {
    "mirror",
    "url_for",
    "with_options",
    "aclose",
    "close",
    "check_access",
    "sites",
    "raw",
}


def public_methods() -> set[str]:
    """Every method that a user can call, by its name from the client on."""
    found: set[str] = set()
    with_resources = Confluence("token", cloud_id="1")
    for name, member in vars(Confluence).items():
        if name.startswith("_") or name in _WITHOUT_OPERATIONS or isinstance(member, property):
            continue
        if isinstance(member, cached_property):
            resource = getattr(with_resources, name)
            found |= {
                f"{name}.{method}"
                for method in dir(resource)
                if not method.startswith("_") and callable(getattr(resource, method))
            }
        else:
            found.add(name)
    return found


def test_every_method_is_declared_and_nothing_else() -> None:
    methods = public_methods()
    assert methods - {*METHODS} == set()
    assert {*METHODS} - methods == set()


def test_a_token_with_all_scopes_opens_everything(confluence: Confluence) -> None:
    access = confluence.check_access()
    assert access.keys() == METHODS.keys()
    assert {name for name, entry in access.items() if not entry.usable} == set()
    assert {scope for entry in access.values() for scope in entry.missing} == set()


def test_missing_scopes_are_named_as_the_call_itself_names_them(sandbox: Sandbox) -> None:
    granted = ("read:page:confluence", "read:space:confluence", "search:confluence")
    token = sandbox.issue_token(granted)
    with Confluence(token, transport=sandbox.transport) as confluence:
        access = confluence.check_access()
        with pytest.raises(MissingScopeError) as caught:
            confluence.pages.create(space="DOCS", title="Grill plan")
    for name in ("pages.get", "pages.list", "spaces.list", "search"):
        assert access[name].usable is True
        assert access[name].missing == ()
    create = access["pages.create"]
    assert create.method == "pages.create"
    assert create.usable is False
    assert create.granted == granted
    assert create.missing == caught.value.missing == ("write:page:confluence",)
    assert {*create.missing} < {*create.needed}
    assert "createPage" in create.operations


def test_either_family_of_scopes_opens_search(sandbox: Sandbox) -> None:
    for scope in ("search:confluence", "read:content-details:confluence"):
        token = sandbox.issue_token([scope])
        with Confluence(token, transport=sandbox.transport) as confluence:
            access = (confluence.check_access())["search"]
            assert (access.usable, access.needed) == (True, (scope,))
            confluence.search("type = page").first()


def test_scopes_are_asked_for_again(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", sandbox.issue_token(["read:page:confluence"]))
    with Confluence(transport=sandbox.transport) as confluence:
        assert (confluence.check_access())["search"].usable is False
        monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", sandbox.issue_token(["search:confluence"]))
        assert (confluence.check_access())["search"].usable is True


def test_scopes_do_not_apply_to_a_classic_api_token(sandbox: Sandbox) -> None:
    auth = ApiToken(sandbox.email, sandbox.issue_api_token())
    with Confluence(auth, site="acme", transport=sandbox.transport) as confluence:
        create = (confluence.check_access())["pages.create"]
    assert (create.usable, create.granted, create.missing) == (True, None, ())
    assert "write:page:confluence" in create.needed


def test_nobody_can_ask_an_api_token_for_its_scopes(sandbox: Sandbox) -> None:
    auth = ApiToken(sandbox.email, sandbox.issue_api_token(["read:page:confluence"]))
    with Confluence(auth, site="acme", transport=sandbox.transport) as confluence:
        create = (confluence.check_access())["pages.create"]
    assert (create.usable, create.granted, create.missing) == (None, None, ())


def test_looking_up_lost_responses_is_helpful_but_not_needed(sandbox: Sandbox) -> None:
    for method, looks in LOOKS.items():
        assert {*looks} < {*METHODS[method]}, method
    token = sandbox.issue_token(["write:page:confluence", "read:space:confluence"])
    with Confluence(token, transport=sandbox.transport) as confluence:
        create = (confluence.check_access())["pages.create"]
        assert create.usable is True
        assert create.helpful == ("read:page:confluence",)
        page = confluence.pages.create(space="DOCS", title="Grill plan")
        assert page.version.number == 1
        sandbox.fail_next(status=502, when="createPage", after_commit=True)
        with pytest.raises(AmbiguousWriteError):
            confluence.pages.create(space="DOCS", title="Rib plan")
