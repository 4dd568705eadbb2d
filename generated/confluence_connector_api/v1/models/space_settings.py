# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .generic_links import GenericLinks
    from .space_settings_content_mode import SpaceSettingsContentMode
    from .space_settings_editor import SpaceSettingsEditor


@define(kw_only=True, repr=False)
class SpaceSettings(Model):
    field_links: GenericLinks
    route_override_enabled: bool
    content_mode: None | SpaceSettingsContentMode | Unset = UNSET
    editor: SpaceSettingsEditor | Unset = UNSET
    space_key: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_links": (
            "_links",
            lambda value: (
                models.GenericLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "route_override_enabled": ("routeOverrideEnabled", None),
        "content_mode": (
            "contentMode",
            lambda value: (
                models.SpaceSettingsContentMode.read(value) if isinstance(value, str) else value
            ),
        ),
        "editor": (
            "editor",
            lambda value: (
                models.SpaceSettingsEditor.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "space_key": ("spaceKey", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
