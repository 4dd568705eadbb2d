# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .generic_links import GenericLinks
    from .json_object import JsonObject
    from .relation_data import RelationData
    from .relation_expandable import RelationExpandable


@define(kw_only=True, repr=False)
class Relation(Model):
    field_links: GenericLinks
    name: str
    field_expandable: RelationExpandable | Unset = UNSET
    relation_data: RelationData | Unset = UNSET
    source: JsonObject | Unset = UNSET
    target: JsonObject | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_links": (
            "_links",
            lambda value: (
                models.GenericLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "name": ("name", None),
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.RelationExpandable.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "relation_data": (
            "relationData",
            lambda value: (
                models.RelationData.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "source": (
            "source",
            lambda value: models.JsonObject.from_dict(value) if isinstance(value, dict) else value,
        ),
        "target": (
            "target",
            lambda value: models.JsonObject.from_dict(value) if isinstance(value, dict) else value,
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
