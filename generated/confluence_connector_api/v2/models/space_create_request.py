# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .space_create_request_description import SpaceCreateRequestDescription
    from .space_create_request_role_assignments_item import SpaceCreateRequestRoleAssignmentsItem


@define(kw_only=True, repr=False)
class SpaceCreateRequest(Model):
    name: str
    alias: str | Unset = UNSET
    copy_space_access_configuration: int | Unset = UNSET
    create_private_space: bool | Unset = UNSET
    description: SpaceCreateRequestDescription | Unset = UNSET
    key: str | Unset = UNSET
    role_assignments: list[SpaceCreateRequestRoleAssignmentsItem] | Unset = UNSET
    template_key: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "name": ("name", None),
        "alias": ("alias", None),
        "copy_space_access_configuration": ("copySpaceAccessConfiguration", None),
        "create_private_space": ("createPrivateSpace", None),
        "description": (
            "description",
            lambda value: (
                models.SpaceCreateRequestDescription.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "key": ("key", None),
        "role_assignments": (
            "roleAssignments",
            lambda value: (
                [
                    (
                        models.SpaceCreateRequestRoleAssignmentsItem.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "template_key": ("templateKey", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
