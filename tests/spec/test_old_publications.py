"""Documents of another time: what is odd in them is taken, and a failure is not a verdict."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from spec.changes import __main__ as command
from spec.changes.history import main as history
from spec.pipeline.layout import JsonObject, Layout
from spec.pipeline.overlay import OverlayError, apply_overlay
from spec.pipeline.prepare import prepare
from spec.pipeline.prepare.hoist import NameClashError
from spec.pipeline.published import PublishedError, facts_of
from tests.spec.small_api import V1, V2
from tests.spec.tiny_spec import document, json_response, operation, write_spec


def with_id(identifier: str, tag: str = "Thing") -> dict[str, Any]:
    return document({"/rest/api/things": {"get": operation(identifier, tags=[tag])}})


def written(folder: Path, name: str, content: JsonObject) -> str:
    path = folder / f"{name}.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("identifier", "tag"),
    [
        ("com.acme.things.ThingResource.getThings_get", "Thing"),
        ("wiki/things/id_get", "Thing"),
        ("getThings", "/things/{id}/child"),
    ],
)
def test_dots_slashes_and_braces_in_names(
    identifier: str, tag: str, tiny: Layout, tmp_path: Path, capsys: Any
) -> None:
    path = written(tmp_path, "old", with_id(identifier, tag))
    assert history([path], tiny) == 0
    assert "old: 1 operations" in capsys.readouterr().out


@pytest.mark.parametrize(
    "identifier", ["../things", "a..", "a/../../b", "a b", "a'b", "a\n", ".a", "7a", "a/"]
)
def test_what_is_still_not_an_operation_id(identifier: str) -> None:
    with pytest.raises(PublishedError, match="which is not a name"):
        facts_of(with_id(identifier), "old")


def page_of(field: str) -> dict[str, Any]:
    rows = {"type": "array", "items": {"type": "string"}}
    shape = {"x-type-name": "Page<Thing>", "type": "object", "properties": {field: rows}}
    return json_response(shape)


def clashing() -> dict[str, Any]:
    return document(
        {
            f"/rest/api/{field}": {
                "get": operation(f"get{field.title()}", responses={"200": page_of(field)})
            }
            for field in ("things", "others")
        }
    )


def test_two_shapes_of_one_name_are_named_by_their_places() -> None:
    with pytest.raises(NameClashError):
        prepare(clashing())
    schemas = prepare(clashing(), names_by_place=True)["components"]["schemas"]
    assert {"GetThingsResponse", "GetOthersResponse"} == set(schemas)


def test_equal_shapes_of_one_name_keep_it() -> None:
    same = clashing()
    same["paths"]["/rest/api/others"]["get"]["responses"] = {"200": page_of("things")}
    assert list(prepare(same, names_by_place=True)["components"]["schemas"]) == ["PageThing"]


ADDS = {
    "target": "$.components.schemas.Thing.properties",
    "description": "The links are missing.",
    "update": {"_links": {"$ref": "#/components/schemas/Links"}},
}


def overlay() -> dict[str, Any]:
    return {"overlay": "1.0.0", "actions": [ADDS]}


def test_a_repair_never_refers_to_what_the_document_lacks() -> None:
    thing = document(schemas={"Thing": {"type": "object", "properties": {}}})
    with pytest.raises(OverlayError, match="refers to #/components/schemas/Links"):
        apply_overlay(thing, overlay())
    missed: list[str] = []
    assert apply_overlay(thing, overlay(), missed=missed) == thing
    assert "which the document lacks" in missed[0]


def test_versions_with_and_without_what_a_repair_refers_to(tiny: Layout, tmp_path: Path) -> None:
    def version(*more: str) -> dict[str, Any]:
        thing = {"type": "object", "properties": {"id": {"type": "string"}}}
        schemas = {"Thing": thing, **{name: {"type": "object"} for name in more}}
        response = json_response({"$ref": "#/components/schemas/Thing"})
        get = operation("getThings", responses={"200": response})
        return document({"/rest/api/things": {"get": get}}, schemas)

    tiny.overlay("v1").write_text(json.dumps(overlay()), encoding="utf-8")
    old, new = written(tmp_path, "old", version()), written(tmp_path, "new", version("Links"))
    arguments = ["--from", old, "--to", new, "--output", str(tmp_path / "out")]
    assert command.main(arguments, tiny) == 0


def test_a_crash_does_not_look_like_a_breaking_change(
    tmp_path: Path, tiny: Layout, capsys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_spec(tiny, {"v1": V1, "v2": V2})
    name = written(tmp_path, "same", V2)
    arguments = ["--from", name, "--to", name, "--output", str(tmp_path / "out")]
    assert command.main(arguments, tiny) == 0
    monkeypatch.setattr(command, "page", lambda reports: {}["not there"])
    assert command.main(arguments, tiny) == 2
    assert "KeyError: 'not there'" in capsys.readouterr().err
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.undo()
    assert command.main([*arguments[:-1], str(tmp_path / "file" / "out")], tiny) == 2
