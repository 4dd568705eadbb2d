# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from .. import models

if TYPE_CHECKING:
    from .multi_entity_links import MultiEntityLinks
    from .space_property import SpaceProperty


@define(kw_only=True, repr=False)
class MultiEntityResultSpaceProperty(Model):
    field_links: MultiEntityLinks
    results: list[SpaceProperty]
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_links": (
            "_links",
            lambda value: (
                models.MultiEntityLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "results": (
            "results",
            lambda value: (
                [
                    (
                        models.SpaceProperty.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
