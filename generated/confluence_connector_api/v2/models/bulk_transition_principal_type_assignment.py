# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .bulk_transition_principal_type_assignment_principal_type import (
        BulkTransitionPrincipalTypeAssignmentPrincipalType,
    )


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global BulkTransitionPrincipalTypeAssignmentPrincipalType, _parts_imported
    from .bulk_transition_principal_type_assignment_principal_type import (
        BulkTransitionPrincipalTypeAssignmentPrincipalType,
    )

    _parts_imported = True


@define(kw_only=True)
class BulkTransitionPrincipalTypeAssignment:
    principal_type: BulkTransitionPrincipalTypeAssignmentPrincipalType
    remove_access: bool
    role_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.principal_type is not MISSING:
            result["principalType"] = dump(self.principal_type)
        if self.remove_access is not MISSING:
            result["removeAccess"] = self.remove_access
        if self.role_id is not MISSING:
            result["roleId"] = dump(self.role_id)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _principal_type = rest.pop("principalType", MISSING)
        model = cls(
            principal_type=(
                BulkTransitionPrincipalTypeAssignmentPrincipalType.read(_principal_type)
                if isinstance(_principal_type, str)
                else _principal_type
            ),
            remove_access=rest.pop("removeAccess", MISSING),
            role_id=rest.pop("roleId", MISSING),
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
