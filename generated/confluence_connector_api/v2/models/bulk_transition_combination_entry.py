# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from .. import models

if TYPE_CHECKING:
    from .bulk_transition_combination_entry_principal_types_item import (
        BulkTransitionCombinationEntryPrincipalTypesItem,
    )
    from .bulk_transition_decoded_permission import BulkTransitionDecodedPermission


@define(kw_only=True, repr=False)
class BulkTransitionCombinationEntry(Model):
    combination_id: str
    permissions: list[BulkTransitionDecodedPermission]
    principal_count: int
    principal_types: list[BulkTransitionCombinationEntryPrincipalTypesItem]
    space_count: int
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "combination_id": ("combinationId", None),
        "permissions": (
            "permissions",
            lambda value: (
                [
                    (
                        models.BulkTransitionDecodedPermission.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "principal_count": ("principalCount", None),
        "principal_types": (
            "principalTypes",
            lambda value: (
                [
                    (
                        models.BulkTransitionCombinationEntryPrincipalTypesItem.read(value_item)
                        if isinstance(value_item, str)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "space_count": ("spaceCount", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
