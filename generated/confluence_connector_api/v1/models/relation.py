# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .generic_links import GenericLinks
    from .json_object import JsonObject
    from .relation_data import RelationData
    from .relation_expandable import RelationExpandable


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global GenericLinks, JsonObject, RelationData, RelationExpandable, _parts_imported
    from .generic_links import GenericLinks
    from .json_object import JsonObject
    from .relation_data import RelationData
    from .relation_expandable import RelationExpandable

    _parts_imported = True


@define(kw_only=True)
class Relation:
    field_links: GenericLinks
    name: str
    field_expandable: RelationExpandable | Unset = UNSET
    relation_data: RelationData | Unset = UNSET
    source: JsonObject | Unset = UNSET
    target: JsonObject | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.name is not MISSING:
            result["name"] = self.name
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.relation_data is not MISSING:
            result["relationData"] = dump(self.relation_data)
        if self.source is not MISSING:
            result["source"] = dump(self.source)
        if self.target is not MISSING:
            result["target"] = dump(self.target)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_links = rest.pop("_links", MISSING)
        _field_expandable = rest.pop("_expandable", MISSING)
        _relation_data = rest.pop("relationData", MISSING)
        _source = rest.pop("source", MISSING)
        _target = rest.pop("target", MISSING)
        model = cls(
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            name=rest.pop("name", MISSING),
            field_expandable=(
                RelationExpandable.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            relation_data=(
                RelationData.from_dict(_relation_data)
                if isinstance(_relation_data, dict)
                else _relation_data
            ),
            source=(JsonObject.from_dict(_source) if isinstance(_source, dict) else _source),
            target=(JsonObject.from_dict(_target) if isinstance(_target, dict) else _target),
        )
        model.additional_properties = rest
        return model

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
