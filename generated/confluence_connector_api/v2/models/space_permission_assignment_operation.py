# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .space_permission_assignment_operation_key import SpacePermissionAssignmentOperationKey
    from .space_permission_assignment_operation_target_type import (
        SpacePermissionAssignmentOperationTargetType,
    )


@define(kw_only=True, repr=False)
class SpacePermissionAssignmentOperation(Model):
    key: SpacePermissionAssignmentOperationKey | Unset = UNSET
    target_type: SpacePermissionAssignmentOperationTargetType | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "key": (
            "key",
            lambda value: (
                models.SpacePermissionAssignmentOperationKey.read(value)
                if isinstance(value, str)
                else value
            ),
        ),
        "target_type": (
            "targetType",
            lambda value: (
                models.SpacePermissionAssignmentOperationTargetType.read(value)
                if isinstance(value, str)
                else value
            ),
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
