# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump, read_datetime

if TYPE_CHECKING:
    from .space_description import SpaceDescription
    from .space_icon import SpaceIcon
    from .space_links import SpaceLinks
    from .space_single_labels import SpaceSingleLabels
    from .space_single_operations import SpaceSingleOperations
    from .space_single_permissions import SpaceSinglePermissions
    from .space_single_properties import SpaceSingleProperties
    from .space_status import SpaceStatus
    from .space_type import SpaceType


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        SpaceDescription, \
        SpaceIcon, \
        SpaceLinks, \
        SpaceSingleLabels, \
        SpaceSingleOperations, \
        SpaceSinglePermissions, \
        SpaceSingleProperties, \
        SpaceStatus, \
        SpaceType, \
        _parts_imported
    from .space_description import SpaceDescription
    from .space_icon import SpaceIcon
    from .space_links import SpaceLinks
    from .space_single_labels import SpaceSingleLabels
    from .space_single_operations import SpaceSingleOperations
    from .space_single_permissions import SpaceSinglePermissions
    from .space_single_properties import SpaceSingleProperties
    from .space_status import SpaceStatus
    from .space_type import SpaceType

    _parts_imported = True


@define(kw_only=True)
class SpaceSingle:
    author_id: str
    created_at: datetime.datetime
    homepage_id: str
    id: str
    key: str
    name: str
    status: SpaceStatus
    type_: SpaceType
    field_links: SpaceLinks | Unset = UNSET
    description: None | SpaceDescription | Unset = UNSET
    icon: None | SpaceIcon | Unset = UNSET
    labels: SpaceSingleLabels | Unset = UNSET
    operations: SpaceSingleOperations | Unset = UNSET
    permissions: SpaceSinglePermissions | Unset = UNSET
    properties: SpaceSingleProperties | Unset = UNSET
    space_owner_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.author_id is not MISSING:
            result["authorId"] = self.author_id
        if self.created_at is not MISSING:
            result["createdAt"] = dump(self.created_at)
        if self.homepage_id is not MISSING:
            result["homepageId"] = self.homepage_id
        if self.id is not MISSING:
            result["id"] = self.id
        if self.key is not MISSING:
            result["key"] = self.key
        if self.name is not MISSING:
            result["name"] = self.name
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        if self.type_ is not MISSING:
            result["type"] = dump(self.type_)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.description is not MISSING:
            result["description"] = dump(self.description)
        if self.icon is not MISSING:
            result["icon"] = dump(self.icon)
        if self.labels is not MISSING:
            result["labels"] = dump(self.labels)
        if self.operations is not MISSING:
            result["operations"] = dump(self.operations)
        if self.permissions is not MISSING:
            result["permissions"] = dump(self.permissions)
        if self.properties is not MISSING:
            result["properties"] = dump(self.properties)
        if self.space_owner_id is not MISSING:
            result["spaceOwnerId"] = self.space_owner_id
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _created_at = rest.pop("createdAt", MISSING)
        _status = rest.pop("status", MISSING)
        _type_ = rest.pop("type", MISSING)
        _field_links = rest.pop("_links", MISSING)
        _description = rest.pop("description", MISSING)
        _icon = rest.pop("icon", MISSING)
        _labels = rest.pop("labels", MISSING)
        _operations = rest.pop("operations", MISSING)
        _permissions = rest.pop("permissions", MISSING)
        _properties = rest.pop("properties", MISSING)
        model = cls(
            author_id=rest.pop("authorId", MISSING),
            created_at=(
                read_datetime(_created_at) if isinstance(_created_at, str) else _created_at
            ),
            homepage_id=rest.pop("homepageId", MISSING),
            id=rest.pop("id", MISSING),
            key=rest.pop("key", MISSING),
            name=rest.pop("name", MISSING),
            status=(SpaceStatus.read(_status) if isinstance(_status, str) else _status),
            type_=(SpaceType.read(_type_) if isinstance(_type_, str) else _type_),
            field_links=(
                SpaceLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            description=(
                SpaceDescription.from_dict(_description)
                if isinstance(_description, dict)
                else _description
            ),
            icon=(SpaceIcon.from_dict(_icon) if isinstance(_icon, dict) else _icon),
            labels=(SpaceSingleLabels.from_dict(_labels) if isinstance(_labels, dict) else _labels),
            operations=(
                SpaceSingleOperations.from_dict(_operations)
                if isinstance(_operations, dict)
                else _operations
            ),
            permissions=(
                SpaceSinglePermissions.from_dict(_permissions)
                if isinstance(_permissions, dict)
                else _permissions
            ),
            properties=(
                SpaceSingleProperties.from_dict(_properties)
                if isinstance(_properties, dict)
                else _properties
            ),
            space_owner_id=rest.pop("spaceOwnerId", MISSING),
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
