# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .operation_check_result import OperationCheckResult
    from .space_permission_create_subjects import SpacePermissionCreateSubjects


@define(kw_only=True, repr=False)
class SpacePermissionCreate(Model):
    anonymous_access: bool
    operation: OperationCheckResult
    unlicensed_access: bool
    subjects: SpacePermissionCreateSubjects | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "anonymous_access": ("anonymousAccess", None),
        "operation": (
            "operation",
            lambda value: (
                models.OperationCheckResult.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "unlicensed_access": ("unlicensedAccess", None),
        "subjects": (
            "subjects",
            lambda value: (
                models.SpacePermissionCreateSubjects.from_dict(value)
                if isinstance(value, dict)
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
