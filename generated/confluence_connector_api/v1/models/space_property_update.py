# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .json_object import JsonObject
    from .space_property_update_space import SpacePropertyUpdateSpace
    from .version import Version


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global JsonObject, SpacePropertyUpdateSpace, Version, _parts_imported
    from .json_object import JsonObject
    from .space_property_update_space import SpacePropertyUpdateSpace
    from .version import Version

    _parts_imported = True


@define(kw_only=True)
class SpacePropertyUpdate:
    value: bool | JsonObject | list[str] | str
    version: None | Version
    key: str | Unset = UNSET
    space: SpacePropertyUpdateSpace | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.value is not MISSING:
            result["value"] = dump(self.value)
        if self.version is not MISSING:
            result["version"] = dump(self.version)
        if self.key is not MISSING:
            result["key"] = self.key
        if self.space is not MISSING:
            result["space"] = dump(self.space)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _value = rest.pop("value", MISSING)
        _version = rest.pop("version", MISSING)
        _space = rest.pop("space", MISSING)
        model = cls(
            value=(JsonObject.from_dict(_value) if isinstance(_value, dict) else _value),
            version=(Version.from_dict(_version) if isinstance(_version, dict) else _version),
            key=rest.pop("key", MISSING),
            space=(
                SpacePropertyUpdateSpace.from_dict(_space) if isinstance(_space, dict) else _space
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
