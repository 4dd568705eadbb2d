# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .space_create_request_description import SpaceCreateRequestDescription
    from .space_create_request_role_assignments_item import SpaceCreateRequestRoleAssignmentsItem


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global SpaceCreateRequestDescription, SpaceCreateRequestRoleAssignmentsItem, _parts_imported
    from .space_create_request_description import SpaceCreateRequestDescription
    from .space_create_request_role_assignments_item import SpaceCreateRequestRoleAssignmentsItem

    _parts_imported = True


@define(kw_only=True)
class SpaceCreateRequest:
    name: str
    alias: str | Unset = UNSET
    copy_space_access_configuration: int | Unset = UNSET
    create_private_space: bool | Unset = UNSET
    description: SpaceCreateRequestDescription | Unset = UNSET
    key: str | Unset = UNSET
    role_assignments: list[SpaceCreateRequestRoleAssignmentsItem] | Unset = UNSET
    template_key: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.name is not MISSING:
            result["name"] = self.name
        if self.alias is not MISSING:
            result["alias"] = self.alias
        if self.copy_space_access_configuration is not MISSING:
            result["copySpaceAccessConfiguration"] = self.copy_space_access_configuration
        if self.create_private_space is not MISSING:
            result["createPrivateSpace"] = self.create_private_space
        if self.description is not MISSING:
            result["description"] = dump(self.description)
        if self.key is not MISSING:
            result["key"] = self.key
        if self.role_assignments is not MISSING:
            result["roleAssignments"] = dump(self.role_assignments)
        if self.template_key is not MISSING:
            result["templateKey"] = self.template_key
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _description = rest.pop("description", MISSING)
        _role_assignments = rest.pop("roleAssignments", MISSING)
        model = cls(
            name=rest.pop("name", MISSING),
            alias=rest.pop("alias", MISSING),
            copy_space_access_configuration=rest.pop("copySpaceAccessConfiguration", MISSING),
            create_private_space=rest.pop("createPrivateSpace", MISSING),
            description=(
                SpaceCreateRequestDescription.from_dict(_description)
                if isinstance(_description, dict)
                else _description
            ),
            key=rest.pop("key", MISSING),
            role_assignments=(
                [
                    (
                        SpaceCreateRequestRoleAssignmentsItem.from_dict(_role_assignments_item)
                        if isinstance(_role_assignments_item, dict)
                        else _role_assignments_item
                    )
                    for _role_assignments_item in _role_assignments
                ]
                if isinstance(_role_assignments, list)
                else _role_assignments
            ),
            template_key=rest.pop("templateKey", MISSING),
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
