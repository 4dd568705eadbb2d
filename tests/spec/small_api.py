"""A small API with one of everything, and a small facade that calls some of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from spec.changes.facade import read_facade
from spec.changes.report import Report, changes_between
from spec.changes.versions import from_file
from spec.pipeline.layout import APIS, Layout
from tests.spec.tiny_spec import NO_REPAIRS

OPERATIONS = """\
METHODS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "pages.create": ("createPage", "getSpaces"),
        "pages.delete": ("deletePage",),
        "pages.get": ("getPageById",),
        "pages.list": ("getPages", "getSpaces"),
        "pages.update": ("getPageById", "updatePage"),
        "search": ("searchByCQL",),
        "spaces.list": ("getSpaces",),
        "spaces.old": ("v1.getSpaces",),
    }
)
"""
PAGES = """\
from confluence_connector_api.v2.api.page import get_page_by_id, update_page
from confluence_connector_api.v2.models import PageSingle, PageUpdateRequest

def update(page):
    body = PageUpdateRequest(
        version=page.version.number,
    )
    return update_page.sync_detailed(body=body)
"""


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _text(**more: Any) -> dict[str, Any]:
    return {"type": "string", **more}


def _response(schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def _operation(identifier: str, tag: str, responses: dict[str, Any], **more: Any) -> dict[str, Any]:
    scope = f"{'read' if identifier.startswith('get') else 'write'}:{tag.lower()}:confluence"
    return {
        "operationId": identifier,
        "tags": [tag],
        "x-atlassian-oauth2-scopes": [{"scheme": "o", "state": "Current", "scopes": [scope]}],
        "security": [{"basicAuth": []}, {"oAuth": [scope]}],
        "responses": {**responses, "404": {"description": "", "content": {}}},
        **more,
    }


def _query(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


_ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
_PAGE_FIELDS = {
    "id": _text(),
    "title": _text(),
    "status": _ref("Status"),
    "createdAt": _text(format="date-time"),
    "parentId": _text(nullable=True),
    "owner": {"oneOf": [_ref("User"), _ref("Team")]},
    "version": _ref("Version"),
}
_UPDATE = {
    "type": "object",
    "required": ["title", "version"],
    "properties": {
        "title": _text(maxLength=255),
        "status": _text(enum=["current", "draft"]),
        "position": {"type": "integer", "minimum": 0},
        "parentId": _text(nullable=True),
        "owner": {"oneOf": [_ref("User"), _ref("Team")]},
        "version": {"type": "object", "required": ["number"], "properties": {"number": _text()}},
    },
}
V2: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "The Confluence Cloud REST API v2", "version": "1"},
    "servers": [{"url": "https://{your-domain}/wiki/api/v2"}],
    "paths": {
        "/pages": {
            "get": _operation(
                "getPages",
                "Page",
                {"200": _response({"type": "array", "items": _ref("PageBulk")})},
                parameters=[
                    _query("limit", {"type": "integer", "maximum": 250, "default": 25}),
                    _query("sort", _text(enum=["id", "title"])),
                    _query("space-id", {"type": "array", "items": {"type": "integer"}}),
                ],
            ),
            "post": _operation(
                "createPage",
                "Page",
                {"200": _response(_ref("PageSingle"))},
                requestBody={"required": True, **_response(_ref("PageCreate"))},
            ),
        },
        "/pages/{id}": {
            "get": _operation(
                "getPageById",
                "Page",
                {"200": _response(_ref("PageSingle"))},
                parameters=[_ID, _query("version", {"type": "integer"})],
            ),
            "put": _operation(
                "updatePage",
                "Page",
                {"200": _response(_ref("PageSingle"))},
                parameters=[_ID],
                requestBody={"required": True, **_response(_UPDATE)},
            ),
            "delete": _operation(
                "deletePage", "Page", {"204": {"description": ""}}, parameters=[_ID]
            ),
        },
        "/spaces": {
            "get": _operation("getSpaces", "Space", {"200": _response(_ref("Space"))}),
        },
        "/labels": {
            "get": _operation("getLabels", "Label", {"200": _response({"type": "object"})}),
        },
    },
    "components": {
        "schemas": {
            "PageSingle": {"type": "object", "required": ["id"], "properties": _PAGE_FIELDS},
            "PageBulk": {"type": "object", "properties": _PAGE_FIELDS},
            "PageCreate": {
                "type": "object",
                "required": ["title"],
                "properties": {"title": _text(), "version": _ref("Version")},
            },
            "Status": _text(enum=["current", "archived"]),
            "User": {"type": "object", "properties": {"accountId": _text()}},
            "Team": {"type": "object", "properties": {"teamId": _text()}},
            "Version": {"type": "object", "properties": {"number": {"type": "integer"}}},
            "Space": {
                "type": "object",
                "properties": {"key": _text(), "home": {"allOf": [_ref("PageSingle")]}},
                "additionalProperties": True,
            },
        }
    },
}
V1: dict[str, Any] = {
    "openapi": "3.0.1",
    "info": {"title": "The Confluence Cloud REST API", "version": "1"},
    "servers": [{"url": "//your-domain.atlassian.net"}],
    "paths": {
        "/wiki/rest/api/search": {
            "get": _operation(
                "searchByCQL",
                "Search",
                {"200": _response(_ref("Hits"))},
                parameters=[
                    _query("cql", _text(), required=True),
                    _query("expand", {"type": "array", "items": _text()}, explode=False),
                ],
            ),
        },
        "/wiki/rest/api/space": {
            "get": _operation("getSpaces", "Space", {"200": _response(_ref("Hits"))}),
        },
    },
    "components": {"schemas": {"Hits": {"type": "object", "properties": {"size": _text()}}}},
}


def report(folder: Path, before: dict[str, Any], after: dict[str, Any]) -> Report:
    """Compare two documents as the command does with two files."""
    layout = Layout(spec=folder / "spec")
    for api, document in zip(APIS, (V1, V2), strict=True):
        layout.document(api).parent.mkdir(parents=True, exist_ok=True)
        layout.document(api).write_text(json.dumps(document), encoding="utf-8")
        layout.overlay(api).write_text(NO_REPAIRS, encoding="utf-8")
    versions = []
    for name, document in (("before", before), ("after", after)):
        path = folder / f"{name}.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        versions.append(from_file(path, layout))
    ids_of_v2 = {"getSpaces", "getPages", "getPageById", "updatePage", "deletePage", "createPage"}
    return changes_between(*versions, read_facade(ids_of_v2, facade_room(folder / "facade")))


def facade_room(folder: Path) -> Path:
    (folder / "_async").mkdir(parents=True, exist_ok=True)
    (folder / "_operations.py").write_text(OPERATIONS, encoding="utf-8")
    (folder / "_async" / "pages.py").write_text(PAGES, encoding="utf-8")
    return folder


def changed(document: dict[str, Any], path: str, *values: Any) -> dict[str, Any]:
    """Return a copy with the value at `a/b/c` set, or removed if none is given.

    A step in a list is a number, `-` appends, and `~` stands for a slash in a key.
    """
    new = json.loads(json.dumps(document))  # no part of it shared with another
    *steps, last = (step.replace("~", "/") for step in path.split("/"))
    place: Any = new
    for step in steps:
        place = place[int(step)] if isinstance(place, list) else place[step]
    if isinstance(place, list) and last == "-":
        place.append(*values)
    elif values:
        place[int(last) if isinstance(place, list) else last] = values[0]
    else:
        del place[int(last) if isinstance(place, list) else last]
    return new
