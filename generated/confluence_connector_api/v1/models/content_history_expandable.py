# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump


@define(kw_only=True)
class ContentHistoryExpandable:
    contributors: str | Unset = UNSET
    last_owned_by: str | Unset = UNSET
    last_updated: str | Unset = UNSET
    next_version: str | Unset = UNSET
    owned_by: str | Unset = UNSET
    previous_version: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.contributors is not MISSING:
            result["contributors"] = self.contributors
        if self.last_owned_by is not MISSING:
            result["lastOwnedBy"] = self.last_owned_by
        if self.last_updated is not MISSING:
            result["lastUpdated"] = self.last_updated
        if self.next_version is not MISSING:
            result["nextVersion"] = self.next_version
        if self.owned_by is not MISSING:
            result["ownedBy"] = self.owned_by
        if self.previous_version is not MISSING:
            result["previousVersion"] = self.previous_version
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        model = cls(
            contributors=rest.pop("contributors", MISSING),
            last_owned_by=rest.pop("lastOwnedBy", MISSING),
            last_updated=rest.pop("lastUpdated", MISSING),
            next_version=rest.pop("nextVersion", MISSING),
            owned_by=rest.pop("ownedBy", MISSING),
            previous_version=rest.pop("previousVersion", MISSING),
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
