"""What the bench server responses: bytes of the size and shape of a real site's, made once."""

from __future__ import annotations

import json
from typing import Any

CLOUD_ID = "11111111-2222-3333-4444-555555555555"
BODY = "<p>Ribs, corn, charcoal and an honest thermometer for the plan of the grill.</p>" * 26
ROWS = 250
"""Rows of a result page, the most that the vendor gives."""
ZEROS = 16 * 1024 * 1024
"""Bytes that attachments are made of, again and again."""

_MARK = "@@@@@@"
_ANN = "712020:00000000-0000-0000-0000-00000000000a"
_MOMENT = "2026-03-19T14:23:47.640Z"


def sites() -> bytes:
    """Return the list of accessible resources."""
    site = {
        "id": CLOUD_ID,
        "name": "acme",
        "url": "https://acme.atlassian.net",
        "scopes": ["read:page:confluence", "search:confluence"],
        "avatarUrl": "https://acme.example/avatar.png",
    }
    return json.dumps([site]).encode()


def page(number: int) -> bytes:
    """Return one page with a storage body of 2 KB."""
    return _PAGE.replace(_MARK.encode(), b"%d" % number)


def pages(start: int, count: int) -> bytes:
    """Return a result page of pages with bodies; the listing holds ``count`` in all."""
    return _listing(_PAGE, start, count, "/wiki/api/v2/pages?limit=250")


def hits(start: int, count: int) -> bytes:
    """Return a result page of search hits, each another one."""
    return _listing(_HIT, start, count, "/rest/api/search?limit=250")


def attachment(size: int) -> bytes:
    """Return what is known of an attachment of this many bytes."""
    about = {
        "id": "att9",
        "status": "current",
        "title": "zeros",
        "createdAt": _MOMENT,
        "downloadLink": "/download",
        "fileId": "f",
        "fileSize": size,
        "mediaType": "application/octet-stream",
        "pageId": "7",
    }
    return json.dumps(about).encode()


def uploaded() -> bytes:
    """Return what an upload responses."""
    row = {"id": "att9", "type": "attachment", "status": "current", "title": "zeros"}
    return json.dumps({"results": [row], "size": 1, "_links": {}}).encode()


def _listing(row: bytes, start: int, count: int, link: str) -> bytes:
    end = min(start + ROWS, count)
    mark = _MARK.encode()
    rows = b",".join(row.replace(mark, b"%d" % number) for number in range(start, end))
    links: dict[str, Any] = {"base": "https://acme.atlassian.net/wiki"}
    if end < count:
        links["next"] = f"{link}&cursor={end}"
    return (b'{"results":[%s],"start":%d,"limit":%d,"size":%d,"totalSize":%d,"_links":%s}') % (
        rows,
        start,
        ROWS,
        end - start,
        count,
        json.dumps(links).encode(),
    )


_PAGE = json.dumps(
    {
        "id": _MARK,
        "title": f"Grill plan {_MARK}",
        "status": "current",
        "spaceId": "98308",
        "parentId": "98400",
        "parentType": "page",
        "position": 993,
        "authorId": _ANN,
        "ownerId": _ANN,
        "lastOwnerId": None,
        "createdAt": _MOMENT,
        "version": {
            "number": 1,
            "message": "",
            "minorEdit": False,
            "authorId": _ANN,
            "createdAt": _MOMENT,
            "ncsStepVersion": None,
        },
        "body": {"storage": {"representation": "storage", "value": BODY}},
        "_links": {
            "base": "https://acme.atlassian.net/wiki",
            "editui": f"/pages/resumedraft.action?draftId={_MARK}",
            "webui": f"/spaces/DOCS/pages/{_MARK}/Grill+plan",
            "edituiv2": f"/spaces/DOCS/pages/edit-v2/{_MARK}",
            "tinyui": "/x/gIAB",
        },
    }
).encode()

_HIT = json.dumps(
    {
        "content": {
            "id": _MARK,
            "type": "page",
            "status": "current",
            "title": f"Grill plan {_MARK}",
            "childTypes": {},
            "macroRenderedOutput": {},
            "restrictions": {},
            "_expandable": {
                "container": "",
                "metadata": "",
                "extensions": "",
                "operations": "",
                "children": "",
                "history": f"/rest/api/content/{_MARK}/history",
                "ancestors": "",
                "body": "",
                "version": "",
                "descendants": "",
                "space": "/rest/api/space/DOCS",
            },
            "_links": {
                "webui": f"/spaces/DOCS/pages/{_MARK}/Grill+plan",
                "self": f"https://acme.atlassian.net/wiki/rest/api/content/{_MARK}",
                "tinyui": "/x/gIAB",
            },
        },
        "title": f"Grill plan {_MARK}",
        "excerpt": "Ribs, corn and an honest thermometer",
        "url": f"/spaces/DOCS/pages/{_MARK}/Grill+plan",
        "resultGlobalContainer": {"title": "Documents", "displayUrl": "/spaces/DOCS"},
        "breadcrumbs": [],
        "entityType": "content",
        "iconCssClass": "aui-icon content-type-page",
        "lastModified": _MOMENT,
        "friendlyLastModified": "Mar 19, 2026",
        "score": 0,
    }
).encode()
