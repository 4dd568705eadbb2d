from __future__ import annotations

from typing import Any

from spec.pipeline.compare import Comparison, compare
from tests.spec.tiny_spec import document, json_response, operation

THING = {"$ref": "#/components/schemas/Thing"}
TEXT = {"type": "string"}


def returning(schema: dict[str, Any], thing: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return a document with two operations that return a schema."""
    responses = {"200": json_response(schema)}
    paths = {
        "/things": {"get": operation("getThings", responses=responses)},
        "/others": {"get": operation("getOthers", responses=responses)},
    }
    default = {"type": "object", "properties": {"id": TEXT, "part": THING}}
    return document(paths, {"Thing": thing or default})


def reported(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    return [f"{it.where}: {it.what}" for it in compare(before, after)]


def test_what_is_beside_a_reference_counts() -> None:
    before = returning({"allOf": [THING], "properties": {"links": TEXT}})
    after = returning({"allOf": [THING], "properties": {"links": {"type": "integer"}}})
    assert reported(before, after) == [
        "GET /things getThings 200.links: type",
        "GET /others getOthers 200.links: type",
    ]


def test_null_counts_where_the_component_is_used() -> None:
    before = returning({"type": "object", "properties": {"a": THING, "b": THING}})
    nullable = {"nullable": True, "allOf": [THING]}
    after = returning({"type": "object", "properties": {"a": nullable, "b": THING}})
    assert reported(before, after)[0] == "GET /things getThings 200.a: nullable"
    assert len(reported(before, after)) == 2


def test_what_a_response_adds_to_a_component_hides_nothing() -> None:
    added = {"type": "object", "properties": {"links": TEXT}}
    schema = {"allOf": [THING, added]}
    changed_thing = {"type": "object", "properties": {"id": {"type": "integer"}, "part": THING}}
    comparison = Comparison(returning(schema), returning(schema, changed_thing))
    assert [it.where for it in comparison.differences] == ["#Thing.id"]
    assert comparison.reached(comparison.differences[0].place) == {"getThings", "getOthers"}


def test_a_component_that_holds_itself_with_something_added() -> None:
    added = {"type": "object", "properties": {"links": TEXT}}
    holding = {"type": "object", "properties": {"part": {"allOf": [THING, added]}}}
    more = {"type": "object", "properties": {"links": TEXT, "more": TEXT}}
    after = {"type": "object", "properties": {"part": {"allOf": [THING, more]}}}
    assert reported(returning(THING, holding), returning(THING, after)) == [
        "#Thing.part.more: property"
    ]


def test_inside_another_type_nothing_is_reported() -> None:
    before = returning({"type": "object", "properties": {"a": TEXT}})
    after = returning({"type": "array", "items": {"type": "object", "properties": {"a": TEXT}}})
    assert reported(before, after) == [
        "GET /things getThings 200: type",
        "GET /others getOthers 200: type",
    ]


def test_the_order_of_variants_does_not_count() -> None:
    variants = [TEXT, {"type": "integer"}, THING]
    before, after = (returning({"oneOf": order}) for order in (variants, variants[::-1]))
    assert reported(before, after) == []


def test_a_schema_is_a_union_of_one() -> None:
    comparison = compare(returning(TEXT), returning({"anyOf": [{"type": "integer"}, TEXT]}))
    assert {(it.what, it.before, str(it.after)) for it in comparison} == {
        ("variant", None, "{'type': 'integer'}")
    }
