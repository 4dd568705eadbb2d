from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest
from spec.pipeline.compare import compare
from spec.pipeline.distill import distill
from spec.pipeline.layout import APIS, Layout, PipelineError, read_json
from spec.pipeline.source import read_source

PUBLISHED: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "A title in prose", "description": "Prose.", "version": "7"},
    "externalDocs": {"url": "https://example.com", "description": "Prose."},
    "servers": [{"url": "https://{your-domain}/wiki", "description": "Prose."}],
    "tags": [{"name": "Thing", "description": "Prose."}],
    "paths": {
        "/things/{id}": {
            "summary": "Prose.",
            "put": {
                "operationId": "updateThing",
                "summary": "Prose.",
                "description": "Prose.",
                "tags": ["Thing"],
                "deprecated": True,
                "security": [{"oAuth": ["write:thing", "read:thing"]}],
                "x-atlassian-oauth2-scopes": [
                    {"scheme": "oAuth", "state": "Current", "scopes": ["write:thing"]}
                ],
                "parameters": [
                    {"name": "z", "in": "query", "description": "Prose.", "schema": {}},
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "integer", "format": "int64", "example": 7},
                    },
                ],
                "requestBody": {
                    "description": "Prose.",
                    "content": {
                        "application/json": {
                            "schema": {"$ref": "#/components/schemas/Thing"},
                            "example": {"title": "Prose."},
                        }
                    },
                },
                "responses": {
                    "404": {"description": "Prose."},
                    "200": {
                        "description": "Prose.",
                        "content": {"application/json": {"schema": {"title": "List<Thing>"}}},
                    },
                },
            },
        }
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "title": "A thing of the user",
                "description": "Prose.",
                "required": ["title", "description"],
                "properties": {
                    "title": {"type": "string", "description": "Prose.", "maxLength": 9},
                    "description": {"type": "string", "enum": ["b", "a"], "default": "b"},
                    "example": {"type": "string", "nullable": True, "example": "Prose."},
                },
                "additionalProperties": False,
            }
        },
        "securitySchemes": {
            "oAuth": {
                "type": "oauth2",
                "description": "Prose.",
                "flows": {"implicit": {"scopes": {"write:thing": "Prose."}}},
            }
        },
    },
}


def shuffled(value: Any, chance: random.Random) -> Any:
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {key: shuffled(value[key], chance) for key in keys}
    if isinstance(value, list):
        return [shuffled(item, chance) for item in value]
    return value


def test_no_prose_is_left() -> None:
    assert "rose" not in json.dumps(distill(PUBLISHED))
    assert "A thing of" not in json.dumps(distill(PUBLISHED))


def test_every_fact_is_left() -> None:
    assert compare(PUBLISHED, distill(PUBLISHED)) == []


@pytest.mark.parametrize(
    "path",
    [
        ("paths", "/things/{id}", "put", "deprecated"),
        ("components", "schemas", "Thing", "properties", "example", "nullable"),
        ("components", "schemas", "Thing", "properties", "title", "maxLength"),
        ("components", "schemas", "Thing", "properties", "title", "type"),
        ("components", "schemas", "Thing", "additionalProperties"),
        ("paths", "/things/{id}", "put", "responses", "404"),
        ("paths", "/things/{id}", "put", "security"),
    ],
)
def test_the_audit_sees_a_lost_fact(path: tuple[str, ...]) -> None:
    facts = distill(PUBLISHED)
    parent = facts
    for step in path[:-1]:
        parent = parent[step]
    del parent[path[-1]]
    assert len(compare(PUBLISHED, facts)) == 1


def test_properties_named_like_prose_stay() -> None:
    properties = distill(PUBLISHED)["components"]["schemas"]["Thing"]["properties"]
    assert list(properties) == ["description", "example", "title"]


def test_a_title_stays_only_as_a_type_name() -> None:
    facts = distill(PUBLISHED)
    response = facts["paths"]["/things/{id}"]["put"]["responses"]["200"]
    assert response["content"]["application/json"]["schema"] == {"x-type-name": "List<Thing>"}
    assert "x-type-name" not in facts["components"]["schemas"]["Thing"]


def test_order_does_not_depend_on_the_publication() -> None:
    expected = json.dumps(distill(PUBLISHED))
    for seed in range(5):
        assert json.dumps(distill(shuffled(PUBLISHED, random.Random(seed)))) == expected


def test_order_that_means_something_is_kept() -> None:
    facts = distill(PUBLISHED)
    thing = facts["components"]["schemas"]["Thing"]
    assert thing["properties"]["description"]["enum"] == ["b", "a"]
    parameters = facts["paths"]["/things/{id}"]["put"]["parameters"]
    assert [parameter["name"] for parameter in parameters] == ["id", "z"]


def test_the_input_is_unchanged() -> None:
    before = copy.deepcopy(PUBLISHED)
    distill(PUBLISHED)
    assert before == PUBLISHED


@pytest.mark.parametrize("broken", [{}, [], {"swagger": "2.0"}, {**PUBLISHED, "paths": []}])
def test_something_else_is_refused(broken: Any) -> None:
    with pytest.raises(PipelineError, match=r"this (is no|document has no)"):
        distill(broken)


@pytest.mark.parametrize("api", APIS)
def test_the_vendored_documents_are_distilled(api: Any) -> None:
    vendored = read_json(Layout().document(api))
    assert distill(vendored) == vendored
    assert read_source(Layout().source(api)).date
