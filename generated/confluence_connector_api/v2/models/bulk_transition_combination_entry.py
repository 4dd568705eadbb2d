# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING
from ...wire import dump

if TYPE_CHECKING:
    from .bulk_transition_combination_entry_principal_types_item import (
        BulkTransitionCombinationEntryPrincipalTypesItem,
    )
    from .bulk_transition_decoded_permission import BulkTransitionDecodedPermission


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        BulkTransitionCombinationEntryPrincipalTypesItem, \
        BulkTransitionDecodedPermission, \
        _parts_imported
    from .bulk_transition_combination_entry_principal_types_item import (
        BulkTransitionCombinationEntryPrincipalTypesItem,
    )
    from .bulk_transition_decoded_permission import BulkTransitionDecodedPermission

    _parts_imported = True


@define(kw_only=True)
class BulkTransitionCombinationEntry:
    combination_id: str
    permissions: list[BulkTransitionDecodedPermission]
    principal_count: int
    principal_types: list[BulkTransitionCombinationEntryPrincipalTypesItem]
    space_count: int
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.combination_id is not MISSING:
            result["combinationId"] = self.combination_id
        if self.permissions is not MISSING:
            result["permissions"] = dump(self.permissions)
        if self.principal_count is not MISSING:
            result["principalCount"] = self.principal_count
        if self.principal_types is not MISSING:
            result["principalTypes"] = dump(self.principal_types)
        if self.space_count is not MISSING:
            result["spaceCount"] = self.space_count
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _permissions = rest.pop("permissions", MISSING)
        _principal_types = rest.pop("principalTypes", MISSING)
        model = cls(
            combination_id=rest.pop("combinationId", MISSING),
            permissions=(
                [
                    (
                        BulkTransitionDecodedPermission.from_dict(_permissions_item)
                        if isinstance(_permissions_item, dict)
                        else _permissions_item
                    )
                    for _permissions_item in _permissions
                ]
                if isinstance(_permissions, list)
                else _permissions
            ),
            principal_count=rest.pop("principalCount", MISSING),
            principal_types=(
                [
                    (
                        BulkTransitionCombinationEntryPrincipalTypesItem.read(_principal_types_item)
                        if isinstance(_principal_types_item, str)
                        else _principal_types_item
                    )
                    for _principal_types_item in _principal_types
                ]
                if isinstance(_principal_types, list)
                else _principal_types
            ),
            space_count=rest.pop("spaceCount", MISSING),
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
