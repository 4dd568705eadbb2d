# Derived from tests/facade/_async/test_shown.py by `nox -s unasync`: change that file instead.
"""What a client and its parts look like in a shell, and what becomes of them when copied."""

from __future__ import annotations

import copy
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest

import confluence_connector
from confluence_connector import ConfigurationError, Confluence
from confluence_connector.sandbox import Sandbox


def test_a_client_shows_its_site_and_how_it_signs_in(sandbox: Sandbox) -> None:
    confluence = Confluence(sandbox.issue_token(), transport=sandbox.transport)
    kind = type(confluence).__name__
    assert repr(confluence) == f"<{kind} of a site to be discovered, signed in by AccessToken>"
    site = confluence.site
    assert repr(confluence) == f"<{kind} of {site.url}, signed in by AccessToken>"
    assert repr(site).endswith(f"scopes=<{len(site.scopes)} scopes>)")
    confluence.close()
    assert repr(confluence) == f"<{kind} of {site.url}, closed>"


def test_a_client_that_was_refused_can_be_shown_in_a_traceback() -> None:
    with pytest.raises(ConfigurationError) as raised:
        Confluence("a token")
    told = traceback.TracebackException.from_exception(raised.value, capture_locals=True)
    assert "Confluence, not made>" in "".join(told.format())


def test_a_listing_says_what_to_do_with_it(confluence: Confluence) -> None:
    listing = confluence.pages.list(space="DOCS")
    told = "Listing: iterate over it, or call by_page(), first() or take(n)>"
    assert repr(listing).endswith(told)
    shown = [repr(result_page) for result_page in listing.by_page()]
    assert shown == ["ResultPage(items=<1 items>, cursor=None, total=None)"]


@pytest.mark.parametrize("copied", [lambda it: pickle.loads(pickle.dumps(it)), copy.deepcopy])
def test_what_hangs_on_a_client_says_that_it_cannot_be_copied(
    confluence: Confluence, copied: Callable[[Any], Any]
) -> None:
    confluence.spaces.id_of("DOCS")
    for part in (confluence.pages, confluence.spaces, confluence.raw, confluence.comments):
        with pytest.raises(TypeError, match="cannot be pickled or copied: pickle the client"):
            copied(part)
    with pytest.raises(TypeError, match="cannot be pickled or copied: collect its items"):
        copied(confluence.pages.list())
    with pytest.raises(TypeError, match="cannot be pickled or copied: create another one"):
        copied(confluence)
    for result_page in confluence.pages.list().by_page():
        assert copied(result_page) == result_page


def test_the_parts_of_a_closed_client_report_it(sandbox: Sandbox) -> None:
    with sandbox.client() as confluence:
        pages, listing = confluence.pages, confluence.search("type = page")
    for call in (lambda: pages.get(7), lambda: pages.list().first(), listing.first):
        with pytest.raises(ConfigurationError, match="closed"):
            call()


def test_a_shell_completes_and_a_typo_is_answered_by_the_right_name(
    confluence: Confluence,
) -> None:
    assert {"pages", "spaces", "search", "check_access"} <= {*dir(confluence)}
    page: Any = confluence.pages.list().first()
    assert {"title", "version", "to_dict"} <= {*dir(page)}
    owners: list[tuple[Any, str, str]] = [
        (confluence, "page", "pages"),
        (confluence.pages, "updat", "update"),
        (page, "titel", "title"),
        (confluence_connector, "Confluense", "Confluence"),
    ]
    for owner, wrong, right in owners:
        with pytest.raises(AttributeError, match=wrong) as raised:
            getattr(owner, wrong)
        # What the interpreter needs to ask "Did you mean …?".
        assert (raised.value.name, raised.value.obj) == (wrong, owner)
        assert right in dir(owner)
