from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from spec.pipeline.layout import APIS, Api, Layout, read_json
from spec.pipeline.overlay import OverlayError, apply_overlay, read_overlay
from spec.pipeline.repaired import fold_server_prefix, repaired_document


def applied(document: dict[str, Any], *actions: dict[str, Any]) -> dict[str, Any]:
    reasons = [{"description": "a reason", **action} for action in actions]
    return apply_overlay(document, {"actions": reasons})


def test_an_update_merges_objects() -> None:
    before = {"a": {"b": {"c": 1, "d": 2}}}
    after = applied(before, {"target": "$.a", "update": {"b": {"c": 3}, "e": 4}})
    assert after == {"a": {"b": {"c": 3, "d": 2}, "e": 4}}
    assert before == {"a": {"b": {"c": 1, "d": 2}}}


def test_an_update_appends_to_a_list() -> None:
    after = applied({"a": [1]}, {"target": "$.a", "update": {"b": 2}})
    assert after == {"a": [1, {"b": 2}]}


def test_lists_within_an_update_are_joined() -> None:
    after = applied({"a": {"b": [1]}}, {"target": "$.a", "update": {"b": [2]}})
    assert after == {"a": {"b": [1, 2]}}


def test_matches_do_not_share_the_update() -> None:
    after = applied({"a": {}, "b": {}}, {"target": "$[*]", "update": {"list": [1]}})
    after["a"]["list"].append(2)
    assert after["b"] == {"list": [1]}


def test_several_items_of_a_list_are_removed() -> None:
    after = applied({"a": [1, 2, 3, 4]}, {"target": "$.a[?@ > 1 && @ < 4]", "remove": True})
    assert after == {"a": [1, 4]}


def test_a_match_inside_a_removed_match() -> None:
    after = applied({"a": {"x": {"x": 1}}, "b": 2}, {"target": "$..x", "remove": True})
    assert after == {"a": {}, "b": 2}


def test_actions_follow_each_other() -> None:
    after = applied(
        {"a": {"old": 1}},
        {"target": "$.a", "update": {"new": 2}},
        {"target": "$[?@.new].old", "remove": True},
    )
    assert after == {"a": {"new": 2}}


@pytest.mark.parametrize(
    ("action", "complaint"),
    [
        ({"target": "$.gone", "update": {"a": 1}}, "matches nothing"),
        ({"target": "$.gone", "remove": True}, "matches nothing"),
        ({"target": "$.a", "update": {"b": 1}}, "changes nothing"),
        ({"target": "$.a.b", "update": {"c": 1}}, "needs an object or a list"),
        ({"target": "$.a", "update": {"c": 1}, "description": ""}, "no description"),
        ({"target": "$.a", "updates": {"c": 1}}, "unknown keys updates"),
        ({"target": "$", "remove": True}, "whole document"),
        ({"target": "$.[", "remove": True}, "overlay action 1"),
    ],
)
def test_what_is_refused(action: dict[str, Any], complaint: str) -> None:
    with pytest.raises(OverlayError, match=complaint) as caught:
        applied({"a": {"b": 1}}, action)
    assert "overlay action 1" in str(caught.value)


def test_another_kind_of_file(tmp_path: Path) -> None:
    path = tmp_path / "overlay.yaml"
    path.write_text("openapi: 3.0.3\n", encoding="utf-8")
    with pytest.raises(OverlayError, match="not an OpenAPI Overlay"):
        read_overlay(path)


@pytest.mark.parametrize("api", APIS)
def test_each_repair_is_still_needed(api: Api) -> None:
    layout = Layout()
    document, overlay = read_json(layout.document(api)), read_overlay(layout.overlay(api))
    assert apply_overlay(document, overlay) != document


def test_ten_bodies_may_match_both_variants() -> None:
    schemas = [
        schema
        for schema in all_objects(repaired_document("v2", Layout()))
        if "anyOf" in schema and "BodyWrite" in str(schema["anyOf"])
    ]
    assert len(schemas) == 10
    assert not any("oneOf" in schema for schema in schemas)


def all_objects(value: Any) -> list[dict[str, Any]]:
    children = list(value.values()) if isinstance(value, dict) else value
    found = [value] if isinstance(value, dict) else []
    if isinstance(children, list):
        for child in children:
            found += all_objects(child)
    return found


def test_the_server_prefix_goes_into_the_paths() -> None:
    folded = fold_server_prefix(
        {"servers": [{"url": "https://{your-domain}/wiki/api/v2"}], "paths": {"/pages": {}}}
    )
    assert folded == {"servers": [{"url": "/"}], "paths": {"/wiki/api/v2/pages": {}}}
