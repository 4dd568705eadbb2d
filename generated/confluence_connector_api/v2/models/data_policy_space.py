# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .data_policy_space_data_policy import DataPolicySpaceDataPolicy
    from .space_description import SpaceDescription
    from .space_icon import SpaceIcon
    from .space_links import SpaceLinks


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global DataPolicySpaceDataPolicy, SpaceDescription, SpaceIcon, SpaceLinks, _parts_imported
    from .data_policy_space_data_policy import DataPolicySpaceDataPolicy
    from .space_description import SpaceDescription
    from .space_icon import SpaceIcon
    from .space_links import SpaceLinks

    _parts_imported = True


@define(kw_only=True)
class DataPolicySpace:
    field_links: SpaceLinks | Unset = UNSET
    data_policy: DataPolicySpaceDataPolicy | Unset = UNSET
    description: None | SpaceDescription | Unset = UNSET
    icon: None | SpaceIcon | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.data_policy is not MISSING:
            result["dataPolicy"] = dump(self.data_policy)
        if self.description is not MISSING:
            result["description"] = dump(self.description)
        if self.icon is not MISSING:
            result["icon"] = dump(self.icon)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.key is not MISSING:
            result["key"] = self.key
        if self.name is not MISSING:
            result["name"] = self.name
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_links = rest.pop("_links", MISSING)
        _data_policy = rest.pop("dataPolicy", MISSING)
        _description = rest.pop("description", MISSING)
        _icon = rest.pop("icon", MISSING)
        model = cls(
            field_links=(
                SpaceLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            data_policy=(
                DataPolicySpaceDataPolicy.from_dict(_data_policy)
                if isinstance(_data_policy, dict)
                else _data_policy
            ),
            description=(
                SpaceDescription.from_dict(_description)
                if isinstance(_description, dict)
                else _description
            ),
            icon=(SpaceIcon.from_dict(_icon) if isinstance(_icon, dict) else _icon),
            id=rest.pop("id", MISSING),
            key=rest.pop("key", MISSING),
            name=rest.pop("name", MISSING),
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
