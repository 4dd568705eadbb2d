"""Addresses as people paste them, read and written."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._addresses import (
    Address,
    _encoded,
    address_of,
    page_address,
    space_address,
)
from confluence_connector._page_names import space_key_of
from confluence_connector.errors import InvalidInputError

SITE = "https://acme.atlassian.net"


@pytest.mark.parametrize(
    "path",
    [
        "/wiki/spaces/DOCS/pages/131072/Menu",
        "/wiki/spaces/DOCS/pages/131072",
        "/wiki/spaces/DOCS/pages/131072/Menu?focusedCommentId=9#Prices",
        "/wiki/spaces/~7120abc/pages/131072/Men%C3%BC",
        "/wiki/spaces/DOCS/pages/edit-v2/131072",
        "/wiki/spaces/DOCS/pages/edit/131072/Menu",
        "/wiki/spaces/DOCS/blog/2026/11/25/131072/News",
        "/wiki/spaces/DOCS/folder/131072",
        "/wiki/pages/viewpage.action?pageId=131072",
        "/wiki/pages/resumedraft.action?draftId=131072&spaceKey=DOCS",
        "/wiki/spaces/DOCS/overview?homepageId=131072",
        "/wiki/x/AAAC",
    ],
)
def test_the_id_of_a_page(path: str) -> None:
    assert page_address(SITE + path) == Address("acme.atlassian.net", "131072")
    assert page_address(f" {SITE.upper()}{path} ").host == "acme.atlassian.net"


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        (f"{SITE}/wiki/display/DOCS/Menu", "pages.find"),
        (f"{SITE}/wiki/spaces/DOCS", "address of a space"),
        (f"{SITE}/wiki/spaces/DOCS/overview", "address of a space"),
        (f"{SITE}/wiki/search?text=131072", "contains no id"),
        (f"{SITE}/wiki/x/AAACA", "not a valid tiny link"),
        (f"{SITE}/wiki/x/____________", "contains no id"),
        (f"{SITE}/wiki/x/A", "not a valid tiny link"),
        (f"{SITE}/wiki/pages/viewpage.action?pageId=abc", "contains no id"),
        ("https://", "not an address"),
        ("https://ann@acme.atlassian.net/wiki/x/AAAC", "not an address"),
        ("https://acme.atlassian.net:port/wiki/x/AAAC", "not an address"),
    ],
)
def test_what_holds_no_id_is_refused(address: str, reason: str) -> None:
    with pytest.raises(InvalidInputError, match=reason):
        page_address(address)


@given(st.integers(min_value=1, max_value=2**63 - 1))
def test_every_tiny_link_is_read_back(number: int) -> None:
    assert page_address(f"{SITE}/wiki/x/{_encoded(number)}").value == str(number)


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("/wiki/spaces/DOCS", "DOCS"),
        ("/wiki/spaces/DOCS/overview?homepageId=1", "DOCS"),
        ("/wiki/spaces/~7120%3Aabc/pages/7/Menu", "~7120:abc"),
    ],
)
def test_the_key_of_a_space(path: str, key: str) -> None:
    assert space_address(SITE + path).value == key


def test_what_names_no_space_is_refused() -> None:
    with pytest.raises(InvalidInputError, match="contains no /spaces/KEY"):
        space_address(f"{SITE}/wiki/x/AAAC")


@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", min_size=1))
def test_any_tiny_link_is_read_or_refused(code: str) -> None:
    try:
        number = page_address(f"{SITE}/wiki/x/{code}").value
    except InvalidInputError:
        return
    assert _encoded(int(number)) == code


def test_the_key_of_a_space_if_there_is_one() -> None:
    assert space_key_of(f"{SITE}/wiki/spaces/DOCS/pages/7/Menu") == "DOCS"
    assert space_key_of(f"{SITE}/wiki/people/712020:ann") is None


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("/spaces/DOCS/pages/7", f"{SITE}/wiki/spaces/DOCS/pages/7"),
        ("/wiki/spaces/DOCS/pages/7", f"{SITE}/wiki/spaces/DOCS/pages/7"),
        (f"{SITE}/wiki/spaces/DOCS/pages/7", f"{SITE}/wiki/spaces/DOCS/pages/7"),
    ],
)
def test_the_address_of_a_hit(url: str, address: str) -> None:
    assert address_of(SimpleNamespace(url=url), SITE) == address


@pytest.mark.parametrize("url", ["", None, 7, "https://other.example/wiki/x/AAAC", f"{SITE}.evil"])
def test_what_has_no_address_on_the_site(url: object) -> None:
    with pytest.raises(InvalidInputError, match="of type SimpleNamespace has no address"):
        address_of(SimpleNamespace(url=url), SITE)
