# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .space_settings_update_content_mode import SpaceSettingsUpdateContentMode


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global SpaceSettingsUpdateContentMode, _parts_imported
    from .space_settings_update_content_mode import SpaceSettingsUpdateContentMode

    _parts_imported = True


@define(kw_only=True)
class SpaceSettingsUpdate:
    content_mode: None | SpaceSettingsUpdateContentMode | Unset = UNSET
    route_override_enabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.content_mode is not MISSING:
            result["contentMode"] = dump(self.content_mode)
        if self.route_override_enabled is not MISSING:
            result["routeOverrideEnabled"] = self.route_override_enabled
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _content_mode = rest.pop("contentMode", MISSING)
        model = cls(
            content_mode=(
                SpaceSettingsUpdateContentMode.read(_content_mode)
                if isinstance(_content_mode, str)
                else _content_mode
            ),
            route_override_enabled=rest.pop("routeOverrideEnabled", MISSING),
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
