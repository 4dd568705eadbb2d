"""Rewrite a repaired document into one that the generator takes without a warning.

The order counts. Each transformation is general: none names an operation or a component;
what needs a name is in the overlay.
"""

from __future__ import annotations

import copy
from collections.abc import Callable

from spec.pipeline.layout import JsonObject
from spec.pipeline.prepare.absorb import absorb_extensions
from spec.pipeline.prepare.enums import name_enum_members
from spec.pipeline.prepare.hoist import hoist_inline_objects, name_clashes_by_place
from spec.pipeline.prepare.media import drop_error_responses, normalize_media_types
from spec.pipeline.prepare.nullable import drop_untyped_nulls, move_nullability_to_uses
from spec.pipeline.prepare.parameters import accept_numbers_and_text_as_ids, drop_defaults
from spec.pipeline.prepare.scalars import repair_schemas

TRANSFORMATIONS: tuple[Callable[[JsonObject], None], ...] = (
    drop_error_responses,
    normalize_media_types,
    drop_untyped_nulls,
    repair_schemas,
    move_nullability_to_uses,
    absorb_extensions,
    drop_defaults,
    accept_numbers_and_text_as_ids,
    hoist_inline_objects,
    name_enum_members,
)


def prepare(document: JsonObject, *, names_by_place: bool = False) -> JsonObject:
    """Return the document as the generator wants it.

    Args:
        document: The repaired document.
        names_by_place: Whether a type name that several shapes share gives way to the names of
            their places. Otherwise it is an error that asks for a name in the overlay.
    """
    prepared = copy.deepcopy(document)
    for transformation in TRANSFORMATIONS:
        if names_by_place and transformation is hoist_inline_objects:
            name_clashes_by_place(prepared)
        transformation(prepared)
    return prepared
