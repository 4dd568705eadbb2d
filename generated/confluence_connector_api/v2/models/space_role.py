# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .role_type import RoleType
    from .space_role_links import SpaceRoleLinks


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global RoleType, SpaceRoleLinks, _parts_imported
    from .role_type import RoleType
    from .space_role_links import SpaceRoleLinks

    _parts_imported = True


@define(kw_only=True)
class SpaceRole:
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    space_permissions: list[str] | Unset = UNSET
    type_: RoleType | Unset = UNSET
    field_links: SpaceRoleLinks | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.description is not MISSING:
            result["description"] = self.description
        if self.id is not MISSING:
            result["id"] = self.id
        if self.name is not MISSING:
            result["name"] = self.name
        if self.space_permissions is not MISSING:
            result["spacePermissions"] = dump(self.space_permissions)
        if self.type_ is not MISSING:
            result["type"] = dump(self.type_)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _type_ = rest.pop("type", MISSING)
        _field_links = rest.pop("_links", MISSING)
        model = cls(
            description=rest.pop("description", MISSING),
            id=rest.pop("id", MISSING),
            name=rest.pop("name", MISSING),
            space_permissions=rest.pop("spacePermissions", MISSING),
            type_=(RoleType.read(_type_) if isinstance(_type_, str) else _type_),
            field_links=(
                SpaceRoleLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
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
