# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump


@define(kw_only=True)
class SpaceExpandable:
    description: str | Unset = UNSET
    history: str | Unset = UNSET
    homepage: str | Unset = UNSET
    icon: str | Unset = UNSET
    identifiers: str | Unset = UNSET
    look_and_feel: str | Unset = UNSET
    metadata: str | Unset = UNSET
    operations: str | Unset = UNSET
    permissions: str | Unset = UNSET
    settings: str | Unset = UNSET
    theme: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.description is not MISSING:
            result["description"] = self.description
        if self.history is not MISSING:
            result["history"] = self.history
        if self.homepage is not MISSING:
            result["homepage"] = self.homepage
        if self.icon is not MISSING:
            result["icon"] = self.icon
        if self.identifiers is not MISSING:
            result["identifiers"] = self.identifiers
        if self.look_and_feel is not MISSING:
            result["lookAndFeel"] = self.look_and_feel
        if self.metadata is not MISSING:
            result["metadata"] = self.metadata
        if self.operations is not MISSING:
            result["operations"] = self.operations
        if self.permissions is not MISSING:
            result["permissions"] = self.permissions
        if self.settings is not MISSING:
            result["settings"] = self.settings
        if self.theme is not MISSING:
            result["theme"] = self.theme
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        model = cls(
            description=rest.pop("description", MISSING),
            history=rest.pop("history", MISSING),
            homepage=rest.pop("homepage", MISSING),
            icon=rest.pop("icon", MISSING),
            identifiers=rest.pop("identifiers", MISSING),
            look_and_feel=rest.pop("lookAndFeel", MISSING),
            metadata=rest.pop("metadata", MISSING),
            operations=rest.pop("operations", MISSING),
            permissions=rest.pop("permissions", MISSING),
            settings=rest.pop("settings", MISSING),
            theme=rest.pop("theme", MISSING),
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
