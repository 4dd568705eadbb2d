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
    from .group_managed_by import GroupManagedBy
    from .group_type import GroupType
    from .group_usage_type import GroupUsageType


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global GenericLinks, GroupManagedBy, GroupType, GroupUsageType, _parts_imported
    from .generic_links import GenericLinks
    from .group_managed_by import GroupManagedBy
    from .group_type import GroupType
    from .group_usage_type import GroupUsageType

    _parts_imported = True


@define(kw_only=True)
class Group:
    id: str
    name: str
    type_: GroupType
    field_links: GenericLinks | Unset = UNSET
    managed_by: GroupManagedBy | Unset = UNSET
    usage_type: GroupUsageType | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.name is not MISSING:
            result["name"] = self.name
        if self.type_ is not MISSING:
            result["type"] = dump(self.type_)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.managed_by is not MISSING:
            result["managedBy"] = dump(self.managed_by)
        if self.usage_type is not MISSING:
            result["usageType"] = dump(self.usage_type)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _type_ = rest.pop("type", MISSING)
        _field_links = rest.pop("_links", MISSING)
        _managed_by = rest.pop("managedBy", MISSING)
        _usage_type = rest.pop("usageType", MISSING)
        model = cls(
            id=rest.pop("id", MISSING),
            name=rest.pop("name", MISSING),
            type_=(GroupType.read(_type_) if isinstance(_type_, str) else _type_),
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            managed_by=(
                GroupManagedBy.read(_managed_by) if isinstance(_managed_by, str) else _managed_by
            ),
            usage_type=(
                GroupUsageType.read(_usage_type) if isinstance(_usage_type, str) else _usage_type
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
