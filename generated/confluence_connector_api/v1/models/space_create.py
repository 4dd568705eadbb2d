# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .space_description_create import SpaceDescriptionCreate
    from .space_permission_create import SpacePermissionCreate


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global SpaceDescriptionCreate, SpacePermissionCreate, _parts_imported
    from .space_description_create import SpaceDescriptionCreate
    from .space_permission_create import SpacePermissionCreate

    _parts_imported = True


@define(kw_only=True)
class SpaceCreate:
    name: str
    alias: str | Unset = UNSET
    description: None | SpaceDescriptionCreate | Unset = UNSET
    key: str | Unset = UNSET
    permissions: list[SpacePermissionCreate] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.name is not MISSING:
            result["name"] = self.name
        if self.alias is not MISSING:
            result["alias"] = self.alias
        if self.description is not MISSING:
            result["description"] = dump(self.description)
        if self.key is not MISSING:
            result["key"] = self.key
        if self.permissions is not MISSING:
            result["permissions"] = dump(self.permissions)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _description = rest.pop("description", MISSING)
        _permissions = rest.pop("permissions", MISSING)
        model = cls(
            name=rest.pop("name", MISSING),
            alias=rest.pop("alias", MISSING),
            description=(
                SpaceDescriptionCreate.from_dict(_description)
                if isinstance(_description, dict)
                else _description
            ),
            key=rest.pop("key", MISSING),
            permissions=(
                [
                    (
                        SpacePermissionCreate.from_dict(_permissions_item)
                        if isinstance(_permissions_item, dict)
                        else _permissions_item
                    )
                    for _permissions_item in _permissions
                ]
                if isinstance(_permissions, list)
                else _permissions
            ),
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
