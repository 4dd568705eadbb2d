"""What an upload responses, read the way a listing shows it."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from confluence_connector._attachments import attachment_of, media_type_of, name_of
from confluence_connector.errors import InvalidInputError
from confluence_connector_api.v1.models import Content

BARE: dict[str, Any] = {"id": "att9", "type": "attachment", "status": "current", "title": "a.png"}


def test_every_part_gets_its_name_of_v2() -> None:
    whole = attachment_of(
        Content.from_dict(
            {
                **BARE,
                "version": {
                    "number": 2,
                    "when": "2026-09-01T10:00:00.000Z",
                    "minorEdit": True,
                    "message": "first",
                    "by": {"type": "known", "accountId": "712020:a"},
                    "friendlyWhen": "today",
                },
                "extensions": {
                    "mediaType": "image/png",
                    "fileSize": 2048,
                    "comment": "first",
                    "fileId": "aaaa",
                    "collectionName": "contentId-7",
                },
                "_links": {"download": "/download", "webui": "/view"},
            }
        )
    )
    assert (whole.id, whole.title, whole.status.value) == ("att9", "a.png", "current")
    assert (whole.media_type, whole.file_size, whole.file_id) == ("image/png", 2048, "aaaa")
    assert (whole.comment, whole.download_link, whole.webui_link) == ("first", "/download", "/view")
    assert (whole.version.number, whole.version.author_id) == (2, "712020:a")
    assert whole.version.minor_edit
    assert whole.created_at == whole.version.created_at
    assert whole.created_at.year == 2026
    assert whole.version.additional_properties == {}


@pytest.mark.parametrize("more", [{}, {"version": None, "extensions": None}])
def test_what_the_response_lacks_is_left_out(more: dict[str, Any]) -> None:
    bare = attachment_of(Content.from_dict({**BARE, **more}))
    assert bare.id == "att9"
    assert "fileSize" not in bare.to_dict()


def test_names() -> None:
    named = io.BytesIO()
    named.name = "there/list.csv"
    assert name_of(named, None) == name_of("there/list.csv", None) == "list.csv"
    assert name_of(Path("list.csv"), "other.csv") == "other.csv"
    by_number = io.BytesIO()
    by_number.name = 3  # as files have that were opened by their descriptor
    for content in (b"x", by_number, object()):
        with pytest.raises(InvalidInputError, match="name="):
            name_of(content, None)


def test_media_types() -> None:
    assert media_type_of("a.png") == "image/png"
    assert media_type_of("a") == "application/octet-stream"
