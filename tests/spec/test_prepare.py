from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spec.pipeline.layout import APIS, Api, JsonObject, Layout, PipelineError
from spec.pipeline.prepare import prepare
from spec.pipeline.prepare.absorb import absorb_extensions
from spec.pipeline.prepare.enums import member_names
from spec.pipeline.prepare.hoist import NameClashError, hoist_inline_objects
from spec.pipeline.prepare.media import drop_error_responses, normalize_media_types
from spec.pipeline.prepare.nullable import move_nullability_to_uses
from spec.pipeline.prepare.parameters import accept_numbers_and_text_as_ids, drop_defaults
from spec.pipeline.prepare.scalars import repair_schemas
from spec.pipeline.repaired import repaired_document
from tests.spec.tiny_spec import document, json_response, operation

REF = {"$ref": "#/components/schemas/Thing"}


def prepared_schema(schema: JsonObject) -> JsonObject:
    tiny = document(schemas={"Thing": schema})
    repair_schemas(tiny)
    result: JsonObject = tiny["components"]["schemas"]["Thing"]
    return result


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            {"properties": {"a": {}, "additionalProperties": {"type": "string"}}},
            {"properties": {"a": {}}, "additionalProperties": {"type": "string"}},
        ),
        ({"type": "object", "additionalProperties": False}, {"type": "object"}),
        ({"items": {**REF, "type": "object"}}, {"items": REF}),
        ({"items": {**REF, "nullable": True}}, {"items": {"nullable": True, "allOf": [REF]}}),
        ({"type": "string", "items": REF}, REF),
        (
            {"type": "array", "enum": ["a"], "items": {}},
            {"type": "array", "items": {"type": "string", "enum": ["a"]}},
        ),
        ({"format": "int64"}, {"type": "integer", "format": "int64"}),
        ({"format": "date-time"}, {"type": "string", "format": "date-time"}),
        ({"format": "int32", "oneOf": [{}, REF]}, {"oneOf": [{}, REF]}),
        ({"type": "string", "enum": ["a"], "default": "b"}, {"type": "string", "enum": ["a"]}),
        ({"type": "integer", "default": True}, {"type": "integer"}),
        ({"type": "string", "default": None}, {"type": "string"}),
    ],
)
def test_a_schema_is_repaired(before: JsonObject, after: JsonObject) -> None:
    assert prepared_schema(before) == after


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", "default": 3},
        {"type": "string", "enum": ["a"], "default": "a"},
        {"type": "array", "items": {"type": "string"}, "default": []},
        {"type": "boolean", "default": False},
    ],
)
def test_a_sound_schema_stays(schema: JsonObject) -> None:
    assert prepared_schema(schema) == schema


def test_errors_are_not_responses() -> None:
    tiny = document()
    responses = tiny["paths"]["/things"]["get"]["responses"]
    responses |= {"302": {"description": ""}, "404": {"description": ""}, "503": {}}
    drop_error_responses(tiny)
    assert list(tiny["paths"]["/things"]["get"]["responses"]) == ["200", "302"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (["application/json;charset=UTF-8"], "application/json"),
        (["*/*"], "application/json"),
        (["message", "application/json"], "application/json"),
        (["text/csv", "application/zip"], "application/octet-stream"),
        (["text/csv", "application/json"], "application/json"),
        (["multipart/form-data"], "multipart/form-data"),
    ],
)
def test_one_media_type_is_left(before: list[str], after: str) -> None:
    tiny = document()
    response = tiny["paths"]["/things"]["get"]["responses"]["200"]
    response["content"] = {name: {"schema": REF} for name in before}
    normalize_media_types(tiny)
    assert list(response["content"]) == [after]


def test_null_moves_from_a_component_to_the_fields_that_hold_it() -> None:
    tiny = document(
        paths={"/things": {"get": operation("getThings", responses={"200": json_response(REF)})}},
        schemas={
            "Thing": {"type": "object", "nullable": True, "properties": {"next": REF}},
            "Box": {
                "type": "object",
                "properties": {"list": {"type": "array", "items": REF}},
                "additionalProperties": REF,
            },
        },
    )
    move_nullability_to_uses(tiny)
    nullable = {"nullable": True, "allOf": [REF]}
    assert tiny["components"]["schemas"] == {
        "Thing": {"type": "object", "properties": {"next": nullable}},
        "Box": {
            "type": "object",
            "properties": {"list": {"type": "array", "items": REF}},
            "additionalProperties": nullable,
        },
    }
    response = tiny["paths"]["/things"]["get"]["responses"]["200"]
    assert response["content"]["application/json"]["schema"] == REF


def extended(extension: JsonObject, thing: JsonObject) -> JsonObject:
    response = json_response({"allOf": [REF, extension]})
    paths = {"/things": {"get": operation("getThings", responses={"200": response})}}
    links = {"Links": {"type": "object", "properties": {"webui": {"type": "string"}}}}
    tiny = document(paths, {"Thing": thing, **links})
    absorb_extensions(tiny)
    return tiny


BASE = {"properties": {"_links": {"properties": {"base": {"type": "string"}}}}}


@pytest.mark.parametrize("links", [{"type": "object"}, {"$ref": "#/components/schemas/Links"}])
def test_a_component_takes_what_a_response_adds(links: JsonObject) -> None:
    tiny = extended(BASE, {"type": "object", "properties": {"_links": links}})
    content = tiny["paths"]["/things"]["get"]["responses"]["200"]["content"]
    assert content["application/json"]["schema"] == REF
    schemas = tiny["components"]["schemas"]
    holder = schemas["Links"] if "$ref" in links else schemas["Thing"]["properties"]["_links"]
    assert holder["properties"]["base"] == {"type": "string"}


def test_a_response_that_redefines_a_field_is_refused() -> None:
    thing = {"type": "object", "properties": {"_links": {"type": "string"}}}
    with pytest.raises(PipelineError, match="_links"):
        extended({"properties": {"_links": {"type": "integer"}}}, thing)


def test_a_response_that_demands_a_field_is_unchanged() -> None:
    extension = {"required": ["_links"], **BASE}
    tiny = extended(extension, {"type": "object"})
    content = tiny["paths"]["/things"]["get"]["responses"]["200"]["content"]
    assert content["application/json"]["schema"] == {"allOf": [REF, extension]}


def with_parameter(parameter: JsonObject) -> JsonObject:
    tiny = document(paths={"/things": {"get": operation("getThings", parameters=[parameter])}})
    drop_defaults(tiny)
    accept_numbers_and_text_as_ids(tiny)
    schema: JsonObject = tiny["paths"]["/things"]["get"]["parameters"][0]["schema"]
    return schema


EITHER = {"oneOf": [{"type": "integer"}, {"type": "string"}]}


@pytest.mark.parametrize("name", ["id", "page-id", "contentId", "id_", "ids", "space-ids"])
@pytest.mark.parametrize("schema", [{"type": "integer", "format": "int64"}, {"type": "string"}])
def test_an_id_is_taken_in_either_form(name: str, schema: JsonObject) -> None:
    expected = schema if name == "id_" else EITHER
    assert with_parameter({"name": name, "in": "query", "schema": dict(schema)}) == expected


def test_a_list_of_ids() -> None:
    schema = {"type": "array", "items": {"type": "integer"}}
    parameter = {"name": "id", "in": "query", "schema": schema}
    assert with_parameter(parameter) == {"type": "array", "items": EITHER}


@pytest.mark.parametrize("name", ["accountId", "width", "valid", "grid", "limit", "created-at"])
def test_what_is_not_an_id(name: str) -> None:
    schema = {"type": "integer", "format": "int64"}
    assert with_parameter({"name": name, "in": "query", "schema": dict(schema)}) == schema


@pytest.mark.parametrize(("place", "kept"), [("query", False), ("header", True)])
def test_defaults_are_the_servers(place: str, kept: bool) -> None:
    schema = {"type": "string", "default": "no-check"}
    result = with_parameter({"name": "x", "in": place, "schema": dict(schema)})
    assert ("default" in result) is kept


def hoisted(schemas: JsonObject) -> JsonObject:
    tiny = document(schemas=schemas)
    hoist_inline_objects(tiny)
    result: JsonObject = tiny["components"]["schemas"]
    return result


def thing_with(**properties: JsonObject) -> JsonObject:
    return {"type": "object", "properties": properties}


def test_an_inline_object_is_named_by_its_place() -> None:
    schemas = hoisted({"Thing": thing_with(_links=thing_with(next={"type": "string"}))})
    assert list(schemas) == ["Thing", "ThingLinks"]
    reference = {"$ref": "#/components/schemas/ThingLinks"}
    assert schemas["Thing"]["properties"]["_links"] == reference


def test_a_nullable_inline_object() -> None:
    inner = {**thing_with(next={"type": "string"}), "nullable": True}
    schemas = hoisted({"Thing": thing_with(a=inner)})
    assert schemas["Thing"]["properties"]["a"] == {
        "nullable": True,
        "allOf": [{"$ref": "#/components/schemas/ThingA"}],
    }
    assert "nullable" not in schemas["ThingA"]


def test_a_type_name_is_used_for_the_object_and_what_is_in_it() -> None:
    inner = {**thing_with(b=thing_with(c={"type": "string"})), "x-type-name": "List<Thing>"}
    assert list(hoisted({"Box": thing_with(a=inner)})) == ["Box", "ListThing", "ListThingB"]


def test_equal_shapes_share_a_name() -> None:
    inner = {**thing_with(b={"type": "string"}), "x-type-name": "Shared"}
    box = thing_with(a=copy.deepcopy(inner), c=copy.deepcopy(inner))
    assert list(hoisted({"Box": box})) == ["Box", "Shared"]


def test_two_shapes_of_one_name_are_an_error() -> None:
    one = {**thing_with(b={"type": "string"}), "x-type-name": "Shared"}
    other = {**thing_with(d={"type": "string"}), "x-type-name": "Shared"}
    with pytest.raises(NameClashError, match=r"Shared.*x-type-name|x-type-name.*Shared.*with d"):
        hoisted({"Box": thing_with(a=one, c=other)})


def test_an_inline_object_does_not_take_the_name_of_a_component() -> None:
    box = thing_with(a=thing_with(b={"type": "string"}))
    with pytest.raises(NameClashError, match="BoxA"):
        hoisted({"Box": box, "BoxA": thing_with(z={"type": "string"})})


def test_free_form_objects_are_one_class() -> None:
    box = thing_with(a={"type": "object"}, b={"type": "object", "additionalProperties": True})
    assert list(hoisted({"Box": box})) == ["Box", "JsonObject"]


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("current", "CURRENT"),
        ("-created-date", "CREATED_DATE_DESC"),
        ("atlas_doc_format", "ATLAS_DOC_FORMAT"),
        ("createdDate", "CREATED_DATE"),
        ("5xx", "VALUE_5XX"),
        ("mro", "VALUE_MRO"),
        ("", "VALUE_"),
        ("*", "VALUE_2A"),
    ],
)
def test_a_member_is_named_by_its_value(value: str, name: str) -> None:
    assert member_names([value]) == [name]


def test_values_that_differ_in_case_only() -> None:
    assert member_names(["a", "A", "b"]) == ["VALUE_61", "VALUE_41", "B"]


@given(st.lists(st.text(), unique=True, max_size=8))
def test_member_names_are_names_and_differ(values: list[str]) -> None:
    names = member_names(values)
    assert len(set(names)) == len(values)
    assert all(name.isidentifier() and name.isascii() for name in names)


@given(st.lists(st.text(min_size=1), unique=True, min_size=1, max_size=8), st.randoms())
def test_member_names_do_not_depend_on_the_order(values: list[str], chance: Any) -> None:
    named = dict(zip(values, member_names(values), strict=True))
    chance.shuffle(values)
    assert dict(zip(values, member_names(values), strict=True)) == named


@pytest.mark.parametrize("api", APIS)
def test_preparing_leaves_its_input_alone(api: Api) -> None:
    repaired = repaired_document(api, Layout())
    before = copy.deepcopy(repaired)
    prepare(repaired)
    assert repaired == before
