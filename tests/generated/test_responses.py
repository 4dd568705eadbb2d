"""Every recorded response, read into its model: nothing is lost, and what is shown is what came."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
import pkgutil
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
import yaml

import confluence_connector_api
from confluence_connector_api.model import Model
from confluence_connector_api.v2 import models as v2

CASSETTES = Path(__file__).parents[1] / "cassettes"
# The C reader takes a tenth of the time.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def readers() -> list[tuple[str, re.Pattern[str], ModuleType]]:
    """Every operation's method, path and module; the paths with the fewest gaps first."""
    found: list[tuple[str, re.Pattern[str], ModuleType]] = []
    path, prefix = confluence_connector_api.__path__, "confluence_connector_api."
    for info in pkgutil.walk_packages(path, prefix):
        module = importlib.import_module(info.name)
        if operation := getattr(module, "OPERATION", None):
            pattern = re.compile(re.sub(r"\{\w+\}", "[^/]+", operation.path))
            found.append((operation.method, pattern, module))
    return sorted(found, key=lambda row: row[2].OPERATION.path.count("{"))


def recorded() -> Iterator[tuple[str, str, Any]]:
    """Method, path and JSON of every response that the API gave and that holds a body."""
    for file in sorted(CASSETTES.rglob("*.yaml")):
        for exchange in yaml.load(file.read_text("utf-8"), LOADER)["interactions"]:
            request, response = exchange["request"], exchange["response"]
            address = re.search(r"/wiki/(?:api/v2|rest/api)/[^?]*", request["uri"])
            text = response["body"].get("string") or ""
            if address and response["status"]["code"] < 300 and str(text).startswith(("{", "[")):
                try:
                    yield request["method"], address[0], json.loads(text)
                except ValueError:
                    continue  # a broken response, recorded as such


def parsed() -> dict[str, tuple[Any, Any]]:
    """Each distinct response with what it was read into."""
    rows = readers()
    found: dict[str, tuple[Any, Any]] = {}
    for method, path, value in recorded():
        for asked, pattern, module in rows:
            if asked == method and pattern.fullmatch(path):
                key = f"{module.OPERATION.id} {json.dumps(value, sort_keys=True)}"
                if key not in found:
                    found[key] = value, module._parse(httpx.Response(200, json=value))
                break
    return found


@pytest.fixture(scope="module")
def responses() -> list[tuple[Any, Any]]:
    return [pair for pair in parsed().values() if isinstance(pair[1], Model)]


def moments(value: Any) -> Any:
    """The same JSON, with moments in place of the texts that name them."""
    if isinstance(value, dict):
        return {key: moments(item) for key, item in value.items()}
    if isinstance(value, list):
        return [moments(item) for item in value]
    if isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\dT", value):
        return datetime.fromisoformat(value)
    return value


def test_an_response_goes_back_into_the_same_json(responses: list[tuple[Any, Any]]) -> None:
    assert len(responses) > 100
    for value, model in responses:
        assert moments(model.to_dict()) == moments(value)


def test_equal_responses_are_equal_models_also_when_copied_or_pickled(
    responses: list[tuple[Any, Any]],
) -> None:
    for value, model in responses:
        kind = type(model)
        assert kind.from_dict(value) == model == kind.from_dict(model.to_dict())
        assert (
            copy.copy(model) == copy.deepcopy(model) == pickle.loads(pickle.dumps(model)) == model
        )
        assert kind.from_dict({**value, "an extra field": 1}) != model


def test_what_is_shown_is_what_came(responses: list[tuple[Any, Any]]) -> None:
    for _, model in responses:
        assert "UNSET" not in repr(model)
    version = v2.Version.from_dict({"number": 3, "message": "", "new": {"a": 1}})
    assert repr(version) == "Version(message='', number=3, additional_properties={'new': {'a': 1}})"
    made = v2.PageUpdateRequestVersion(number=4)
    assert repr(made) == "PageUpdateRequestVersion(number=4)"
