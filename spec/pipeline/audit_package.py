"""Look for what a prepared document says in the package that was generated from it."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import attrs
from openapi_python_client.strings import ClassName, PythonIdentifier

from spec.pipeline.facts import Facts, operation_facts
from spec.pipeline.layout import PACKAGE, Api, JsonObject
from spec.pipeline.prepare.walk import operations

_PREFIX = "field_"
_FUNCTIONS = ("sync", "sync_detailed", "asyncio", "asyncio_detailed")


def package_gaps(api: Api, repaired: JsonObject, prepared: JsonObject) -> list[str]:
    """Return what of the document is missing or different in the installed package."""
    facts = operation_facts(api, repaired)
    gaps: list[str] = []
    for _path, _method, operation in operations(prepared):
        row = facts[operation["operationId"]]
        gaps += [f"{row.id}: {gap}" for gap in _operation_gaps(row, operation, prepared)]
    models = import_module(f"{PACKAGE}.{api}.models")
    for name, schema in prepared["components"]["schemas"].items():
        gaps += [f"{name}: {gap}" for gap in _schema_gaps(ClassName(name, ""), schema, models)]
    return gaps + list(_file_gaps(models))


def _operation_gaps(row: Facts, operation: JsonObject, document: JsonObject) -> Iterator[str]:
    group = PythonIdentifier(operation["tags"][0], "tag")
    name = PythonIdentifier(row.id, _PREFIX)
    module = import_module(f"{PACKAGE}.{row.api}.api.{group}.{name}")
    for field in row.__dataclass_fields__:
        if getattr(module.OPERATION, field) != getattr(row, field):
            yield f"{field} is not {getattr(row, field)!r}"
    for function in _FUNCTIONS:
        signature = inspect.signature(getattr(module, function))
        for parameter in operation.get("parameters", []):
            if not _takes(signature, _resolved(parameter, document)):
                yield f"{function} does not take {parameter}"
        if ("body" in signature.parameters) != ("requestBody" in operation):
            yield f"{function} and the document disagree on a body"
        for expected in _response_types(operation, document):
            if expected not in str(signature.return_annotation):
                yield f"{function} does not return {expected}"


def _resolved(parameter: JsonObject, document: JsonObject) -> JsonObject:
    reference = parameter.get("$ref", "").rpartition("/")[2]
    found: JsonObject = document["components"]["parameters"][reference] if reference else parameter
    return found


def _takes(signature: inspect.Signature, parameter: JsonObject) -> bool:
    name = PythonIdentifier(parameter["name"], _PREFIX)
    # Two parameters of one name get the place where they go added to it.
    taken = signature.parameters.get(name) or signature.parameters.get(f"{name}_{parameter['in']}")
    if taken is None:
        return False
    is_optional = taken.default is not inspect.Parameter.empty
    can_be_left_out = not parameter.get("required") or "default" in parameter["schema"]
    return is_optional == can_be_left_out


def _response_types(operation: JsonObject, document: JsonObject) -> Iterator[str]:
    """Yield what the return annotation has to name for each documented response."""
    for response in operation["responses"].values():
        for media_type, media in response.get("content", {}).items() or [("", {})]:
            schema = media.get("schema", {})
            name = schema.get("$ref", "").rpartition("/")[2]
            if not schema:
                yield "None"
            elif media_type == "application/octet-stream":
                yield "File"
            elif document["components"]["schemas"].get(name, schema).get("type") == "array":
                yield "list["
            elif name:
                yield ClassName(name, "")


def _schema_gaps(name: str, schema: JsonObject, models: ModuleType) -> Iterator[str]:
    is_class = schema.get("type") == "object" or "properties" in schema or "enum" in schema
    if not is_class:
        return  # a list or a union is spelled out where it is used
    if name not in models.__all__:
        yield "no such class"
        return
    model = getattr(models, name)
    if "enum" in schema:
        if {member.value for member in model} != set(schema["enum"]):
            yield "other values"
        return
    properties = sorted(schema.get("properties", {}))
    held = dict.fromkeys(properties)
    read = model.from_dict(held)
    if read.to_dict() != held or getattr(read, "additional_properties", {}):
        yield "a property is not read, or not written, by its name"
    required = {field.name for field in attrs.fields(model) if field.default is attrs.NOTHING}
    expected = {PythonIdentifier(key, _PREFIX) for key in schema.get("required", [])}
    known = {PythonIdentifier(key, _PREFIX) for key in properties}
    if required != expected & known:
        yield f"required are {sorted(required)}, not {sorted(expected)}"


def _file_gaps(models: ModuleType) -> Iterator[str]:
    files = {path.stem for path in Path(str(models.__file__)).parent.glob("*.py")} - {"__init__"}
    modules = {getattr(models, name).__module__.rpartition(".")[2] for name in models.__all__}
    if files != modules:
        yield f"files without a class, or the reverse: {sorted(files ^ modules)}"
