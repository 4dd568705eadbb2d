from __future__ import annotations

import importlib
import inspect
import pickle
import pkgutil
import subprocess
import sys
from collections import Counter
from types import ModuleType

import pytest
from spec.pipeline.audit import unexplained
from spec.pipeline.audit_package import package_gaps
from spec.pipeline.compare import compare
from spec.pipeline.layout import APIS, Api, Layout
from spec.pipeline.prepare import prepare
from spec.pipeline.repaired import repaired_document

import confluence_connector_api
from confluence_connector_api import documents
from confluence_connector_api.registry import operations


def all_modules() -> list[ModuleType]:
    path, prefix = confluence_connector_api.__path__, "confluence_connector_api."
    return [importlib.import_module(info.name) for info in pkgutil.walk_packages(path, prefix)]


def operation_modules() -> list[ModuleType]:
    return [module for module in all_modules() if hasattr(module, "OPERATION")]


def test_every_module_imports_and_every_operation_has_one() -> None:
    ids = Counter((module.OPERATION.api, module.OPERATION.id) for module in operation_modules())
    assert set(ids.values()) == {1}
    assert Counter(api for api, _ in ids) == {"v1": 130, "v2": 218}


@pytest.mark.parametrize("api", APIS)
def test_nothing_of_the_document_is_missing(api: Api) -> None:
    repaired = repaired_document(api, Layout())
    prepared = prepare(repaired)
    assert unexplained(compare(repaired, prepared)) == []
    assert package_gaps(api, repaired, prepared) == []


def test_the_audit_sees_what_is_missing() -> None:
    repaired = repaired_document("v2", Layout())
    prepared = prepare(repaired)
    page = repaired["paths"]["/wiki/api/v2/pages/{id}"]["get"]
    page["x-atlassian-oauth2-scopes"][0]["scopes"] = ["read:other:confluence"]
    operation = prepared["paths"]["/wiki/api/v2/pages/{id}"]["get"]
    operation["parameters"].append({"name": "new", "in": "query", "schema": {"type": "string"}})
    schemas = prepared["components"]["schemas"]
    schemas["Label"]["properties"]["new"] = {"type": "object"}
    schemas["ContentStatus"]["enum"].append("new")
    schemas["New"] = {"type": "object"}
    gaps = package_gaps("v2", repaired, prepared)
    assert {gap.split(":")[0] for gap in gaps} == {"getPageById", "Label", "ContentStatus", "New"}


def test_no_response_is_untyped() -> None:
    for module in operation_modules():
        for function in (module.sync, module.asyncio):
            response = inspect.signature(function).return_annotation
            assert "Any" not in response, module.__name__


def test_the_catalogue_holds_all_operations() -> None:
    catalogue = operations()
    assert len(catalogue) == 348
    by_identity = {(module.OPERATION.api, module.OPERATION.id): module.OPERATION
                   for module in operation_modules()}  # fmt: skip
    for key, operation in catalogue.items():
        assert by_identity[operation.api, operation.id] == operation
        assert key.removeprefix("v1.") == operation.id
    assert catalogue["createSpace"].api == "v2"
    assert catalogue["v1.createSpace"].api == "v1"


def test_a_path_names_the_whole_way() -> None:
    assert all(operation.path.startswith("/wiki/") for operation in operations().values())


def test_an_operation_survives_pickling() -> None:
    operation = operations()["getPageById"]
    assert pickle.loads(pickle.dumps(operation)) == operation
    assert not hasattr(operation, "__dict__")


@pytest.mark.parametrize("api", APIS)
def test_the_package_carries_the_repaired_document(api: Api) -> None:
    loaded = documents.load(api)
    loaded.pop("x-note")
    assert loaded == repaired_document(api, Layout())


def test_another_document_is_refused() -> None:
    with pytest.raises(ValueError, match="v3"):
        documents.load("v3")  # type: ignore[arg-type]


def test_importing_an_operation_loads_no_model() -> None:
    code = (
        "import sys; before = set(sys.modules)\n"
        "from confluence_connector_api.v2.api.page import get_page_by_id\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    assert "confluence_connector_api.operation" in loaded
    assert not [name for name in loaded if ".models" in name or name.startswith("httpx")]


def test_operations_are_found_late_but_found() -> None:
    code = (
        "import sys\n"
        "from confluence_connector_api.v2 import api\n"
        "api.page.get_page_by_id\n"
        "print(*sorted(name for name in sys.modules if '.v2.api.' in name))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    package = "confluence_connector_api.v2.api.page"
    assert done.stdout.split() == [package, f"{package}.get_page_by_id"]


def test_a_group_lists_its_operations_and_no_others() -> None:
    from confluence_connector_api.v2 import api

    assert "page" in dir(api)
    assert "get_page_by_id" in dir(api.page)
    with pytest.raises(AttributeError, match="nonesuch"):
        api.nonesuch  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="nonesuch"):
        api.page.nonesuch  # type: ignore[attr-defined]  # noqa: B018


def test_models_are_found_late_but_found() -> None:
    from confluence_connector_api.v2 import models

    assert models.PageSingle.__name__ == "PageSingle"
    assert "PageSingle" in dir(models)
    with pytest.raises(AttributeError, match="Nonesuch"):
        models.Nonesuch  # type: ignore[attr-defined]  # noqa: B018
