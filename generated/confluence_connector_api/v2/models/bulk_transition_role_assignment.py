# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING
from ...wire import dump

if TYPE_CHECKING:
    from .bulk_transition_principal_type_assignment import BulkTransitionPrincipalTypeAssignment


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global BulkTransitionPrincipalTypeAssignment, _parts_imported
    from .bulk_transition_principal_type_assignment import BulkTransitionPrincipalTypeAssignment

    _parts_imported = True


@define(kw_only=True)
class BulkTransitionRoleAssignment:
    permission_combination_id: str
    principal_type_assignments: list[BulkTransitionPrincipalTypeAssignment]
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.permission_combination_id is not MISSING:
            result["permissionCombinationId"] = self.permission_combination_id
        if self.principal_type_assignments is not MISSING:
            result["principalTypeAssignments"] = dump(self.principal_type_assignments)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _principal_type_assignments = rest.pop("principalTypeAssignments", MISSING)
        model = cls(
            permission_combination_id=rest.pop("permissionCombinationId", MISSING),
            principal_type_assignments=(
                [
                    (
                        BulkTransitionPrincipalTypeAssignment.from_dict(
                            _principal_type_assignments_item
                        )
                        if isinstance(_principal_type_assignments_item, dict)
                        else _principal_type_assignments_item
                    )
                    for _principal_type_assignments_item in _principal_type_assignments
                ]
                if isinstance(_principal_type_assignments, list)
                else _principal_type_assignments
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
