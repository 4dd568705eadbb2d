# Derived from tests/facade/_async/test_endless_downloads.py by `nox -s unasync`: change that file instead.
"""A download stops where the attachment's size says it has to end, and when a signal says so."""

from __future__ import annotations

import io
import traceback
from collections.abc import Iterator

import httpx
import pytest

from confluence_connector import Confluence, RetryPolicy, UnexpectedResponseError

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


class Flood(httpx.SyncByteStream):
    """Sends far more than was announced."""

    def __init__(self) -> None:
        self.sent = 0

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(64):
            self.sent += 65_536
            yield bytes(65_536)


def test_a_download_that_exceeds_its_size_is_stopped_immediately() -> None:
    flood = Flood()

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/download"):
            return httpx.Response(302, headers={"Location": "https://media.example/f"})
        if request.url.host == "media.example":
            return httpx.Response(200, stream=flood)
        return httpx.Response(200, json=ATTACHMENT)

    file = io.BytesIO()
    with Confluence(
        "a-token",
        cloud_id="1",
        transport=httpx.MockTransport(respond),
        retry=RetryPolicy(attempts=1),
    ) as confluence:
        with pytest.raises(UnexpectedResponseError):
            confluence.attachments.download("att9", file)
    assert flood.sent <= 2 * 65_536
    assert file.tell() <= 65_536


class Interrupted(httpx.SyncByteStream):
    """Is ended by a signal between two pieces of a body."""

    def __iter__(self) -> Iterator[bytes]:
        sent = "GET /f?token=hush-hush-42"
        yield b"ribs"
        raise KeyboardInterrupt(len(sent))


def test_a_signal_in_a_download_shows_no_credential() -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/download"):
            return httpx.Response(200, stream=Interrupted())
        return httpx.Response(200, json=ATTACHMENT)

    with Confluence("a-token", cloud_id="1", transport=httpx.MockTransport(respond)) as confluence:
        with pytest.raises(KeyboardInterrupt) as caught:
            confluence.attachments.download("att9", io.BytesIO())
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert "hush-hush-42" not in "".join(shown.format())
