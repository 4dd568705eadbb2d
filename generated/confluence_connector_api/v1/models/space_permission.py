# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .operation_check_result import OperationCheckResult
    from .space_permission_subjects import SpacePermissionSubjects


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global OperationCheckResult, SpacePermissionSubjects, _parts_imported
    from .operation_check_result import OperationCheckResult
    from .space_permission_subjects import SpacePermissionSubjects

    _parts_imported = True


@define(kw_only=True)
class SpacePermission:
    anonymous_access: bool
    operation: OperationCheckResult
    unlicensed_access: bool
    id: int | Unset = UNSET
    subjects: SpacePermissionSubjects | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.anonymous_access is not MISSING:
            result["anonymousAccess"] = self.anonymous_access
        if self.operation is not MISSING:
            result["operation"] = dump(self.operation)
        if self.unlicensed_access is not MISSING:
            result["unlicensedAccess"] = self.unlicensed_access
        if self.id is not MISSING:
            result["id"] = self.id
        if self.subjects is not MISSING:
            result["subjects"] = dump(self.subjects)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _operation = rest.pop("operation", MISSING)
        _subjects = rest.pop("subjects", MISSING)
        model = cls(
            anonymous_access=rest.pop("anonymousAccess", MISSING),
            operation=(
                OperationCheckResult.from_dict(_operation)
                if isinstance(_operation, dict)
                else _operation
            ),
            unlicensed_access=rest.pop("unlicensedAccess", MISSING),
            id=rest.pop("id", MISSING),
            subjects=(
                SpacePermissionSubjects.from_dict(_subjects)
                if isinstance(_subjects, dict)
                else _subjects
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
