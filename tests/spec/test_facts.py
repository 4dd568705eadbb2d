from __future__ import annotations

import pytest
from spec.pipeline.facts import is_granular, operation_facts, unrepeated_parameters
from spec.pipeline.layout import PipelineError
from tests.spec.tiny_spec import document, operation


@pytest.mark.parametrize(
    ("scope", "granular"),
    [
        ("read:page:confluence", True),
        ("read:content.metadata:confluence", True),
        ("read:confluence-content.all", False),
        ("search:confluence", False),
        ("readonly:content.attachment:confluence", False),
    ],
)
def test_two_kinds_of_scopes(scope: str, granular: bool) -> None:
    assert is_granular(scope) is granular


def test_an_operation_carries_its_facts() -> None:
    scopes = [
        {"scheme": "o", "state": "Current", "scopes": ["search:confluence"]},
        {"scheme": "o", "state": "Beta", "scopes": ["read:b:confluence", "read:a:confluence"]},
    ]
    more = {"x-atlassian-oauth2-scopes": scopes, "x-experimental": True}
    described = operation("find", **more)
    described["responses"] = {"404": {}, "302": {}, "200": {}}
    facts = operation_facts("v1", document({"/wiki/find": {"get": described}}))["find"]
    assert (facts.method, facts.path) == ("GET", "/wiki/find")
    assert facts.classic_scopes == ("search:confluence",)
    assert facts.granular_scopes == ("read:a:confluence", "read:b:confluence")
    assert (facts.success_statuses, facts.error_statuses) == ((200, 302), (404,))
    assert (facts.deprecated, facts.experimental) == (False, True)


def test_one_id_for_two_operations_is_an_error() -> None:
    paths = {"/a": {"get": operation("find")}, "/b": {"get": operation("find")}}
    with pytest.raises(PipelineError, match="find"):
        operation_facts("v2", document(paths))


def test_lists_that_are_sent_as_one_text() -> None:
    parameters = [
        {"name": "expand", "in": "query", "explode": False, "schema": {}},
        {"$ref": "#/components/parameters/more"},
        {"name": "id", "in": "query", "schema": {}},
    ]
    tiny = document({"/a": {"get": operation("find", parameters=parameters)}})
    shared = {"name": "more", "in": "query", "explode": False, "schema": {}}
    tiny["components"]["parameters"] = {"more": shared}
    assert unrepeated_parameters(tiny) == {("find", "expand"), ("find", "more")}
