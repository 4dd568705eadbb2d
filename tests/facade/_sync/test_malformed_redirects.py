# Derived from tests/facade/_async/test_malformed_redirects.py by `nox -s unasync`: change that file instead.
"""A redirect to what is not an address ends in an error of this library, on any call."""

from __future__ import annotations

import io
from collections.abc import Callable

import httpx
import pytest

from confluence_connector import Confluence, ConfluenceError, RetryPolicy

LOCATIONS = [
    "mailto:a",
    "http://a..b/",
    "https://a..b/",
    "https://xn--/",
    "https://[::1",
    "https://a:99999/",
    "https://a:b/",
    "//",
    "https://",
    "javascript:alert(1)",
    "https://\u0001/",
    "http://%zz/",
    "https://" + "a" * 70 + ".example/",
    "https://a/" + "a" * 70_000,
    "\ud7ff",
]
ATTACHMENT = {
    "id": "att9",
    "status": "current",
    "title": "list.csv",
    "createdAt": "2026-09-01T10:00:00.000Z",
    "fileId": "f",
    "fileSize": 6,
    "mediaType": "text/csv",
    "pageId": "7",
}
CALLS: dict[str, Callable[[Confluence], object]] = {
    "read": lambda confluence: confluence.pages.get(7),
    "v1": lambda confluence: confluence.search("type = page").first(),
    "create": lambda confluence: confluence.pages.create(space=5, title="Plan", body="<p>x</p>"),
    "label": lambda confluence: confluence.labels.add(7, "ribs"),
    "delete": lambda confluence: confluence.pages.delete(7),
    "upload": lambda confluence: confluence.attachments.upload(7, b"ribs", name="list.csv"),
    "download": lambda confluence: confluence.attachments.download("att9", io.BytesIO()),
}


@pytest.mark.parametrize("location", LOCATIONS)
@pytest.mark.parametrize("call", CALLS)
def test_a_redirect_to_no_address_is_an_error_of_ours(call: str, location: str) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        if call == "download" and not request.url.path.endswith("/download"):
            return httpx.Response(200, json=ATTACHMENT)
        return httpx.Response(302, headers=[(b"location", location.encode())])

    with Confluence(
        "a-token-of-some-length",
        cloud_id="1",
        transport=httpx.MockTransport(respond),
        retry=RetryPolicy(attempts=1),
    ) as confluence:
        with pytest.raises(ConfluenceError):
            CALLS[call](confluence)
