# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .generic_links import GenericLinks
    from .space_settings_content_mode import SpaceSettingsContentMode
    from .space_settings_editor import SpaceSettingsEditor


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global GenericLinks, SpaceSettingsContentMode, SpaceSettingsEditor, _parts_imported
    from .generic_links import GenericLinks
    from .space_settings_content_mode import SpaceSettingsContentMode
    from .space_settings_editor import SpaceSettingsEditor

    _parts_imported = True


@define(kw_only=True)
class SpaceSettings:
    field_links: GenericLinks
    route_override_enabled: bool
    content_mode: None | SpaceSettingsContentMode | Unset = UNSET
    editor: SpaceSettingsEditor | Unset = UNSET
    space_key: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.route_override_enabled is not MISSING:
            result["routeOverrideEnabled"] = self.route_override_enabled
        if self.content_mode is not MISSING:
            result["contentMode"] = dump(self.content_mode)
        if self.editor is not MISSING:
            result["editor"] = dump(self.editor)
        if self.space_key is not MISSING:
            result["spaceKey"] = self.space_key
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_links = rest.pop("_links", MISSING)
        _content_mode = rest.pop("contentMode", MISSING)
        _editor = rest.pop("editor", MISSING)
        model = cls(
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            route_override_enabled=rest.pop("routeOverrideEnabled", MISSING),
            content_mode=(
                SpaceSettingsContentMode.read(_content_mode)
                if isinstance(_content_mode, str)
                else _content_mode
            ),
            editor=(
                SpaceSettingsEditor.from_dict(_editor) if isinstance(_editor, dict) else _editor
            ),
            space_key=rest.pop("spaceKey", MISSING),
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
