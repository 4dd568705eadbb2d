"""Say null where a component is used, not where it is defined.

The generator makes a union of a nullable component, and cannot resolve such a union as
long as its members wait for each other. A plain component in a cycle is not a problem to it.
"""

from __future__ import annotations

from spec.pipeline.layout import JsonObject
from spec.pipeline.prepare.walk import slots

_PREFIX = "#/components/schemas/"


def drop_untyped_nulls(document: JsonObject) -> None:
    """Leave out null where the overlay marks it ``x-untyped-null``.

    Such a field is null in one response of many: the contract accepts it, the types do not
    mention it.
    """
    dropped = ("nullable", "x-untyped-null")
    for slot in slots(document):
        if slot.schema.get("x-untyped-null"):
            slot.replace({key: value for key, value in slot.schema.items() if key not in dropped})


def move_nullability_to_uses(document: JsonObject) -> None:
    """Make every nullable component plain, and every field that holds one nullable.

    Fields only: a whole response, or an item of a list, is never null because some other
    place of the same type can be.
    """
    schemas = document["components"].get("schemas", {})
    nullable = {name for name, schema in schemas.items() if schema.get("nullable")}
    for name in nullable:
        schemas[name] = {key: value for key, value in schemas[name].items() if key != "nullable"}
    for slot in slots(document):
        if slot.is_field and slot.schema.get("$ref", "").removeprefix(_PREFIX) in nullable:
            slot.replace({"nullable": True, "allOf": [slot.schema]})
