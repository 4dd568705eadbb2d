"""Pieces of Python that the templates ask for: how a value is read, written and typed.

Kept out of the templates because it is recursive: a list of unions of models is read by
one expression, built from the inside out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from openapi_python_client.parser.bodies import Body, BodyType
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.parser.responses import BYTES_SOURCE, NONE_SOURCE, Response
from openapi_python_client.strings import in_f_string_literal

_AS_IT_IS = (
    AnyProperty,
    BooleanProperty,
    FileProperty,
    FloatProperty,
    IntProperty,
    NoneProperty,
    StringProperty,
)


def type_of(prop: PropertyProtocol) -> str:
    """Return the annotation of a value that is there."""
    return prop.get_type_string(no_optional=True).as_unembedded_code()


# Reading


def reader(prop: PropertyProtocol, source: str) -> str:
    """Return an expression that reads the JSON value named by source, and never raises.

    It looks at the kind of the value: one that is not of a documented kind stays as it is.
    Of two variants of one kind the first is taken.
    """
    variants = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
    by_kind: dict[str, str] = {}
    for variant in variants:
        if not isinstance(variant, _AS_IT_IS):
            kind, read = _typed_reader(variant, source)
            if read != source:
                by_kind.setdefault(kind, read)
    expression = source
    for kind, read in by_kind.items():
        expression = f"({read} if isinstance({source}, {kind}) else {expression})"
    return expression


def _typed_reader(prop: PropertyProtocol, source: str) -> tuple[str, str]:
    """Return the kind of JSON value a type is read from, and how one of that kind is read."""
    # Models are named by their package, which imports each when it is first asked for.
    if isinstance(prop, ModelProperty):
        return "dict", f"models.{prop.class_info.name}.from_dict({source})"
    if isinstance(prop, ListProperty):
        return "list", _list_reader(prop, source)
    if isinstance(prop, EnumProperty):
        return "str", f"models.{prop.class_info.name}.read({source})"
    if isinstance(prop, DateTimeProperty):
        return "str", f"read_datetime({source})"
    if isinstance(prop, DateProperty):
        return "str", f"read_date({source})"
    if isinstance(prop, UuidProperty):
        return "str", f"read_uuid({source})"
    raise NotImplementedError(f"no way to read a {type(prop).__name__}; teach it to code.py")


def _list_reader(prop: ListProperty, source: str) -> str:
    item = "item" if source.endswith(")") else f"{source}_item"
    read_item = reader(prop.inner_property, item)
    return source if read_item == item else f"[{read_item} for {item} in {source}]"


def field_reader(prop: PropertyProtocol) -> str:
    """Return the function that reads a field, or None for one that stays as it is."""
    expression = reader(prop, "value")
    return "None" if expression == "value" else f"lambda value: {expression}"


def extra_type(model: ModelProperty) -> str:
    """Return the annotation of undocumented fields."""
    inner = model.additional_properties
    return "Any" if inner is None else type_of(inner)


def extra_reader(model: ModelProperty) -> str:
    """Return the function that reads an undocumented field; "" where they stay as they are."""
    inner = model.additional_properties
    found = "None" if inner is None else field_reader(inner)
    return "" if found == "None" else found


# Writing


def body_code(body: Body) -> str:
    """Return the statement that puts the body into the request."""
    if body.body_type is BodyType.JSON:
        return 'arguments["json"] = dump(body)'
    if body.body_type is BodyType.FILES:
        return 'arguments["files"] = multipart(body)'
    raise NotImplementedError(f"no way to send {body.content_type.get_untrusted_value()}")


def path_code(endpoint: Endpoint) -> str:
    """Return the expression of the path, each parameter quoted as one segment."""
    names = {str(parameter.python_name) for parameter in endpoint.path_parameters}
    pieces = re.split(r"{(\w+)}", endpoint.path.get_untrusted_value())
    code = "".join(
        f"{{segment({piece})}}" if index % 2 and piece in names else in_f_string_literal(piece)
        for index, piece in enumerate(pieces)
    )
    return f'f"{code}"' if names else f'"{code}"'


# Responses


def return_type(endpoint: Endpoint) -> str:
    """Return the union of what the operation's responses hold."""
    types = {_response_type(response) for response in endpoint.responses} or {"None"}
    return " | ".join(sorted(types, key=lambda name: (name == "None", name)))


def _response_type(response: Response) -> str:
    return "None" if response.source == NONE_SOURCE else type_of(response.prop)


def response_codes(endpoint: Endpoint) -> list[tuple[int, str]]:
    """Return status and reading expression of each response, the usual one last.

    Being last, it also reads what comes with a status that is not documented.
    """
    responses: list[tuple[bool, int, str]] = []
    for response in endpoint.responses.patterns:
        assert response.status_code.range is not None
        status = response.status_code.range[0]
        is_usual = response.source != NONE_SOURCE and 200 <= status < 300
        responses.append((is_usual, -status, _response_reader(response)))
    return [(-status, code) for _, status, code in sorted(responses)] or [(200, "None")]


def _response_reader(response: Response) -> str:
    prop = response.prop
    if response.source == NONE_SOURCE:
        return "None"
    if response.source == BYTES_SOURCE:
        return "File(payload=BytesIO(response.content))"
    if isinstance(prop, ModelProperty):
        return _typed_reader(prop, "json_object(response)")[1]
    if isinstance(prop, ListProperty):
        return _typed_reader(prop, "json_list(response)")[1]
    return f"cast({type_of(prop)!r}, json_value(response))"


# Imports

_MODEL_IMPORT = re.compile(r"from \.+models\.(\w+) import (\w+)")


def model_imports(prefix: str) -> Callable[[Any], list[str]]:
    """Return a function that lists the imports of the models that an object's types name."""

    def imports(source: Endpoint | ModelProperty) -> list[str]:
        lazy = source.lazy_imports if isinstance(source, ModelProperty) else set()
        lines = [*(source.relative_imports or ()), *(lazy or ())]
        found = (_MODEL_IMPORT.fullmatch(line) for line in lines)
        return sorted({f"from {prefix}.{match[1]} import {match[2]}" for match in found if match})

    return imports


def reads_models(endpoint: Endpoint) -> bool:
    """Return whether the responses of an operation hold models."""
    return any("models." in code for _, code in response_codes(endpoint))
