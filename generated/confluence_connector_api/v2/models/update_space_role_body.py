# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump


@define(kw_only=True)
class UpdateSpaceRoleBody:
    description: str
    name: str
    space_permissions: list[str]
    anonymous_reassignment_role_id: str | Unset = UNSET
    guest_reassignment_role_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.description is not MISSING:
            result["description"] = self.description
        if self.name is not MISSING:
            result["name"] = self.name
        if self.space_permissions is not MISSING:
            result["spacePermissions"] = dump(self.space_permissions)
        if self.anonymous_reassignment_role_id is not MISSING:
            result["anonymousReassignmentRoleId"] = self.anonymous_reassignment_role_id
        if self.guest_reassignment_role_id is not MISSING:
            result["guestReassignmentRoleId"] = self.guest_reassignment_role_id
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        model = cls(
            description=rest.pop("description", MISSING),
            name=rest.pop("name", MISSING),
            space_permissions=rest.pop("spacePermissions", MISSING),
            anonymous_reassignment_role_id=rest.pop("anonymousReassignmentRoleId", MISSING),
            guest_reassignment_role_id=rest.pop("guestReassignmentRoleId", MISSING),
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
