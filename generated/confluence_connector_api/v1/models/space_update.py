# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .json_object import JsonObject
    from .space_description_create import SpaceDescriptionCreate


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global JsonObject, SpaceDescriptionCreate, _parts_imported
    from .json_object import JsonObject
    from .space_description_create import SpaceDescriptionCreate

    _parts_imported = True


@define(kw_only=True)
class SpaceUpdate:
    description: None | SpaceDescriptionCreate | Unset = UNSET
    homepage: JsonObject | None | Unset = UNSET
    name: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.description is not MISSING:
            result["description"] = dump(self.description)
        if self.homepage is not MISSING:
            result["homepage"] = dump(self.homepage)
        if self.name is not MISSING:
            result["name"] = dump(self.name)
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        if self.type_ is not MISSING:
            result["type"] = self.type_
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _description = rest.pop("description", MISSING)
        _homepage = rest.pop("homepage", MISSING)
        model = cls(
            description=(
                SpaceDescriptionCreate.from_dict(_description)
                if isinstance(_description, dict)
                else _description
            ),
            homepage=(
                JsonObject.from_dict(_homepage) if isinstance(_homepage, dict) else _homepage
            ),
            name=rest.pop("name", MISSING),
            status=rest.pop("status", MISSING),
            type_=rest.pop("type", MISSING),
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
