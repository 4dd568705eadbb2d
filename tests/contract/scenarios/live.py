"""A scratch space on a real site, for recording."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

from attrs import field, frozen

from confluence_connector import Confluence
from confluence_connector.testing.cassette import Origin

SITE = "acme"
CLOUD_ID = "11111111-2222-3333-4444-555555555555"
_ACCOUNT = "712020:aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"
_GATEWAY = "https://api.atlassian.com"


@frozen
class Place:
    """A space to work in: by default that of a new sandbox.

    Attributes:
        key: Its key.
        id: Its id.
        home: Id of its home page.
        site: The site's name.
        cloud_id: The site's id.
        origin: What is recorded there is a real site's word, or that of a stand-in for one.
        is_live: Whether it lies on a real site.
        names: What is in cassettes for the names of a real site.
    """

    key: str = "DOCS"
    id: str = "98304"
    home: str = "98400"
    site: str = SITE
    cloud_id: str = CLOUD_ID
    origin: Origin = "sandbox"
    is_live: bool = False
    names: dict[str, str] = field(factory=dict[str, str], repr=False)


@contextmanager
def scratch_space() -> Iterator[Place]:
    """Create a space on the site that the environment names, and remove it afterwards."""
    key = f"SCRATCH{uuid4().hex[:8].upper()}"
    with Confluence() as confluence:
        space = confluence.spaces.create(key=key, name="Docs")
        try:
            yield _place(confluence, key, space.id, space.homepage_id or "")
        finally:
            confluence.long_tasks.wait(confluence.spaces.delete(key))


def _place(confluence: Confluence, key: str, id: str, home: str) -> Place:
    usual = Place()
    site = confluence.site.url.removeprefix("https://").partition(".")[0]
    account = confluence.users.me().account_id
    api_url = os.environ.get("CONFLUENCE_API_URL", _GATEWAY).rstrip("/")
    names = {
        api_url: _GATEWAY,
        site: usual.site,
        confluence.cloud_id: usual.cloud_id,
        str(account): _ACCOUNT,
        key: usual.key,
        id: usual.id,
        home: usual.home,
    }
    confluence.pages.update(home, title="Docs Home", body="<p>How Acme works, documentation.</p>")
    origin: Origin = "live" if api_url == _GATEWAY else "sandbox"
    return Place(key, id, home, site, confluence.cloud_id, origin, is_live=True, names=names)
