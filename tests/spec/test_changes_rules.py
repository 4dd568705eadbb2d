"""Single changes, each with the class it must get and the facade methods it reaches."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from spec.changes.grades import Grade
from tests.spec.small_api import V1, V2, changed, report

GET, LIST, PUT = "paths/~pages~{id}/get", "paths/~pages/get", "paths/~pages~{id}/put"
POST, DELETE = "paths/~pages/post", "paths/~pages~{id}/delete"
SPACES, LABELS = "paths/~spaces/get", "paths/~labels/get"
SEARCH = "paths/~wiki~rest~api~search/get"
BODY = f"{PUT}/requestBody/content/application~json/schema"
SINGLE = "components/schemas/PageSingle"
SHOWN = "pages.create pages.get pages.list pages.update spaces.list"  # responses with PageSingle
SENT = f"{BODY}/properties"
TEXT = {"type": "string"}

BREAKING: dict[str, tuple[dict[str, Any], str]] = {
    "an operation is removed": (changed(V2, DELETE), "pages.delete"),
    "an operation nobody calls is removed": (changed(V2, LABELS), ""),
    "an operation moves": (
        changed(changed(V2, "paths/~pages2", V2["paths"]["/pages"]), "paths/~pages"),
        "pages.create pages.list",
    ),
    "an operation is called otherwise": (
        changed(V2, f"{LIST}/operationId", "listPages"),
        "pages.list",
    ),
    "the first tag changes": (changed(V2, f"{GET}/tags/0", "Content"), "pages.get pages.update"),
    "a path parameter is called otherwise": (
        json.loads(
            json.dumps(V2)
            .replace("/pages/{id}", "/pages/{page-id}")
            .replace('"name": "id"', '"name": "page-id"')
        ),
        "pages.delete pages.get pages.update",
    ),
    "a part of a path is called otherwise": (
        changed(changed(V2, "paths/~rooms", V2["paths"]["/spaces"]), "paths/~spaces"),
        "pages.create pages.list spaces.list",
    ),
    "another scope is needed": (
        changed(V2, f"{DELETE}/x-atlassian-oauth2-scopes/0/scopes/-", "delete:page:confluence"),
        "pages.delete",
    ),
    "a way to sign in is gone": (changed(V2, f"{DELETE}/security/0"), "pages.delete"),
    "a parameter is removed": (changed(V2, f"{GET}/parameters/1"), "pages.get pages.update"),
    "a parameter is required": (
        changed(V2, f"{GET}/parameters/1/required", True),
        "pages.get pages.update",
    ),
    "a required parameter is added": (
        changed(
            V2,
            f"{LIST}/parameters/-",
            {"name": "x", "in": "query", "required": True, "schema": TEXT},
        ),
        "pages.list",
    ),
    "a parameter has another type": (
        changed(V2, f"{GET}/parameters/1/schema/type", "string"),
        "pages.get pages.update",
    ),
    "a sent value is refused": (changed(V2, f"{LIST}/parameters/1/schema/enum/1"), "pages.list"),
    "a sent text is enumerated": (
        changed(V2, "components/schemas/PageCreate/properties/title/enum", ["a"]),
        "pages.create",
    ),
    "a sent enumeration is opened": (changed(V2, f"{LIST}/parameters/1/schema/enum"), "pages.list"),
    "a received enumeration is opened": (changed(V2, "components/schemas/Status/enum"), SHOWN),
    "a limit is lowered": (
        changed(V2, f"{LIST}/parameters/0/schema/maximum", 100),
        "pages.list",
    ),
    "a length is cut": (changed(V2, f"{SENT}/title/maxLength", 100), "pages.update"),
    "a minimum is raised": (changed(V2, f"{SENT}/position/minimum", 1), "pages.update"),
    "a sent field is removed": (changed(V2, f"{SENT}/status"), "pages.update"),
    "a sent field is required": (changed(V2, f"{BODY}/required/-", "status"), "pages.update"),
    "a sent field has another type": (
        changed(V2, f"{SENT}/title", {"type": "integer"}),
        "pages.update",
    ),
    "a sent field may not be null": (changed(V2, f"{SENT}/parentId/nullable"), "pages.update"),
    "a sent variant is refused": (changed(V2, f"{SENT}/owner/oneOf/1"), "pages.update"),
    "a sent field is read only": (changed(V2, f"{SENT}/status/readOnly", True), "pages.update"),
    "a body is sent as a form": (
        changed(
            changed(V2, f"{PUT}/requestBody/content", {}),
            f"{PUT}/requestBody/content/multipart~form-data",
            V2["paths"]["/pages/{id}"]["put"]["requestBody"]["content"]["application/json"],
        ),
        "pages.update",
    ),
    "a body is added that must be given": (
        changed(
            V2,
            f"{DELETE}/requestBody",
            {"required": True, "content": {"application/json": {"schema": TEXT}}},
        ),
        "pages.delete",
    ),
    "a received field is removed": (changed(V2, f"{SINGLE}/properties/title"), SHOWN),
    "a received field has another type": (
        changed(V2, f"{SINGLE}/properties/title/type", "integer"),
        SHOWN,
    ),
    "a received field is not a date any more": (
        changed(V2, f"{SINGLE}/properties/createdAt/format"),
        SHOWN,
    ),
    "a received field may be absent": (changed(V2, f"{SINGLE}/required"), SHOWN),
    "a received field may be null": (
        changed(V2, f"{SINGLE}/properties/title/nullable", True),
        SHOWN,
    ),
    "a received value has no name any more": (
        changed(V2, "components/schemas/Status/enum/1"),
        SHOWN,
    ),
    "a success has no response any more": (
        changed(V2, f"{GET}/responses/200/content", {}),
        "pages.get pages.update",
    ),
    "a success returns another type": (
        changed(
            V2,
            f"{GET}/responses/200/content/application~json/schema",
            {"type": "array", "items": TEXT},
        ),
        "pages.get pages.update",
    ),
    "a success is removed": (
        changed(changed(V2, f"{GET}/responses/200"), f"{GET}/responses/302", {"description": ""}),
        "pages.get pages.update",
    ),
    "a component is called otherwise": (
        changed(
            changed(V2, "components/schemas/Room", V2["components"]["schemas"]["Space"]),
            f"{SPACES}/responses/200/content/application~json/schema/$ref",
            "#/components/schemas/Room",
        ),
        "pages.create pages.list spaces.list",
    ),
    "a component is written out in place": (
        changed(V2, f"{SINGLE}/properties/version", V2["components"]["schemas"]["Version"]),
        SHOWN,
    ),
    "a shared component loses a field": (
        changed(V2, "components/schemas/Version/properties/number"),
        SHOWN,
    ),
    "an operation of v1 is removed": (changed(V1, "paths/~wiki~rest~api~space"), "spaces.old"),
    "a parameter of v1 is removed": (changed(V1, f"{SEARCH}/parameters/1"), "search"),
}

RISKY: dict[str, tuple[dict[str, Any], str]] = {
    "deprecated": (changed(V2, f"{DELETE}/deprecated", True), "pages.delete"),
    "experimental": (changed(V2, f"{DELETE}/x-experimental", True), "pages.delete"),
    "a received value is new": (changed(V2, "components/schemas/Status/enum/-", "new"), SHOWN),
    "a received variant is new": (
        changed(V2, f"{SINGLE}/properties/owner/oneOf/-", {"$ref": "#/components/schemas/Version"}),
        SHOWN,
    ),
    "a limit is documented": (
        changed(V2, "components/schemas/PageCreate/properties/title/maxLength", 255),
        "pages.create",
    ),
    "a pattern is documented": (changed(V2, f"{SENT}/title/pattern", "x+"), "pages.update"),
    "a default is another": (
        changed(V2, f"{LIST}/parameters/0/schema/default", 50),
        "pages.list",
    ),
    "lists are written another way": (changed(V1, f"{SEARCH}/parameters/1/explode"), "search"),
    "a success has another status": (
        changed(
            changed(V2, f"{POST}/responses/201", V2["paths"]["/pages"]["post"]["responses"]["200"]),
            f"{POST}/responses/200",
        ),
        "pages.create",
    ),
    "a further success": (
        changed(V2, f"{GET}/responses/202", {"description": ""}),
        "pages.get pages.update",
    ),
    "scopes are no longer reported": (
        changed(V2, f"{DELETE}/x-atlassian-oauth2-scopes"),
        "pages.delete",
    ),
}

HARMLESS: dict[str, tuple[dict[str, Any], str]] = {
    "a new operation": (
        changed(
            V2, "paths/~labels/post", {**V2["paths"]["/labels"]["get"], "operationId": "addLabel"}
        ),
        "",
    ),
    "a new optional parameter": (
        changed(V2, f"{LIST}/parameters/-", {"name": "x", "in": "query", "schema": TEXT}),
        "pages.list",
    ),
    "a sent field is optional": (changed(V2, f"{BODY}/required/0"), "pages.update"),
    "a new optional sent field": (changed(V2, f"{SENT}/new", TEXT), "pages.update"),
    "a sent value is new": (
        changed(V2, f"{LIST}/parameters/1/schema/enum/-", "new"),
        "pages.list",
    ),
    "a sent variant is new": (
        changed(V2, f"{SENT}/owner/oneOf/-", {"$ref": "#/components/schemas/Version"}),
        "pages.update",
    ),
    "a sent field may be null": (changed(V2, f"{SENT}/title/nullable", True), "pages.update"),
    "a limit is raised": (changed(V2, f"{LIST}/parameters/0/schema/maximum", 500), "pages.list"),
    "a limit is gone": (changed(V2, f"{LIST}/parameters/0/schema/maximum"), "pages.list"),
    "a received field is new": (changed(V2, f"{SINGLE}/properties/new", TEXT), SHOWN),
    "a received field is certain": (changed(V2, f"{SINGLE}/required/-", "title"), SHOWN),
    "a received field is never null": (
        changed(V2, f"{SINGLE}/properties/parentId/nullable"),
        SHOWN,
    ),
    "a received variant is gone": (changed(V2, f"{SINGLE}/properties/owner/oneOf/1"), SHOWN),
    "an error is documented": (
        changed(V2, f"{DELETE}/responses/409", {"description": ""}),
        "pages.delete",
    ),
    "another way to sign in": (
        changed(V2, f"{DELETE}/security/-", {"other": []}),
        "pages.delete",
    ),
    "an alternative scope": (
        changed(
            V2,
            f"{DELETE}/x-atlassian-oauth2-scopes/-",
            {"state": "Beta", "scopes": ["write:confluence-content"]},
        ),
        "pages.delete",
    ),
}

NO_CHANGE: dict[str, dict[str, Any]] = {
    "prose": changed(V2, f"{GET}/summary", "Other words."),
    "a further tag": changed(V2, f"{GET}/tags/-", "EAP"),
    "a default written out": changed(V2, f"{GET}/parameters/1/required", False),
    "explode written out": changed(V2, f"{LIST}/parameters/2/explode", True),
    "any extra field, written out": changed(
        V2, "components/schemas/Space/additionalProperties", {}
    ),
    "a reference in an allOf": changed(
        V2,
        f"{SPACES}/responses/200/content/application~json/schema",
        {"allOf": [{"$ref": "#/components/schemas/Space"}]},
    ),
}

PLANTED = [
    pytest.param(grade, document, methods, id=name)
    for grade, table in (
        (Grade.BREAKING, BREAKING),
        (Grade.RISKY, RISKY),
        (Grade.HARMLESS, HARMLESS),
    )
    for name, (document, methods) in table.items()
]


def base_of(document: dict[str, Any]) -> dict[str, Any]:
    return V2 if document["servers"] == V2["servers"] else V1


@pytest.mark.parametrize(("grade", "document", "methods"), PLANTED)
def test_an_injected_change(
    grade: Grade, document: dict[str, Any], methods: str, tmp_path: Path
) -> None:
    changes = report(tmp_path, base_of(document), document).changes
    assert max(change.grade for change in changes) is grade, changes
    worst = [change for change in changes if change.grade is grade]
    assert sorted({method for change in worst for method in change.methods}) == methods.split()


@pytest.mark.parametrize("document", NO_CHANGE.values(), ids=NO_CHANGE)
def test_what_is_not_a_change(document: dict[str, Any], tmp_path: Path) -> None:
    assert report(tmp_path, base_of(document), document).changes == ()


def test_there_are_enough_of_them() -> None:
    assert len(BREAKING) >= 25
    assert len(PLANTED) >= 39
