# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .space_property_update_request_version import SpacePropertyUpdateRequestVersion


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global SpacePropertyUpdateRequestVersion, _parts_imported
    from .space_property_update_request_version import SpacePropertyUpdateRequestVersion

    _parts_imported = True


@define(kw_only=True)
class SpacePropertyUpdateRequest:
    key: str | Unset = UNSET
    value: Any | Unset = UNSET
    version: SpacePropertyUpdateRequestVersion | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.key is not MISSING:
            result["key"] = self.key
        if self.value is not MISSING:
            result["value"] = dump(self.value)
        if self.version is not MISSING:
            result["version"] = dump(self.version)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _version = rest.pop("version", MISSING)
        model = cls(
            key=rest.pop("key", MISSING),
            value=rest.pop("value", MISSING),
            version=(
                SpacePropertyUpdateRequestVersion.from_dict(_version)
                if isinstance(_version, dict)
                else _version
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
