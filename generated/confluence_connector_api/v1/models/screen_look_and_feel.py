# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .screen_look_and_feel_layer import ScreenLookAndFeelLayer


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global ScreenLookAndFeelLayer, _parts_imported
    from .screen_look_and_feel_layer import ScreenLookAndFeelLayer

    _parts_imported = True


@define(kw_only=True)
class ScreenLookAndFeel:
    background: str
    background_attachment: None | str | Unset = UNSET
    background_blend_mode: None | str | Unset = UNSET
    background_clip: None | str | Unset = UNSET
    background_color: None | str | Unset = UNSET
    background_image: None | str | Unset = UNSET
    background_origin: None | str | Unset = UNSET
    background_position: None | str | Unset = UNSET
    background_repeat: None | str | Unset = UNSET
    background_size: None | str | Unset = UNSET
    gutter_bottom: None | str | Unset = UNSET
    gutter_left: None | str | Unset = UNSET
    gutter_right: None | str | Unset = UNSET
    gutter_top: None | str | Unset = UNSET
    layer: None | ScreenLookAndFeelLayer | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.background is not MISSING:
            result["background"] = self.background
        if self.background_attachment is not MISSING:
            result["backgroundAttachment"] = dump(self.background_attachment)
        if self.background_blend_mode is not MISSING:
            result["backgroundBlendMode"] = dump(self.background_blend_mode)
        if self.background_clip is not MISSING:
            result["backgroundClip"] = dump(self.background_clip)
        if self.background_color is not MISSING:
            result["backgroundColor"] = dump(self.background_color)
        if self.background_image is not MISSING:
            result["backgroundImage"] = dump(self.background_image)
        if self.background_origin is not MISSING:
            result["backgroundOrigin"] = dump(self.background_origin)
        if self.background_position is not MISSING:
            result["backgroundPosition"] = dump(self.background_position)
        if self.background_repeat is not MISSING:
            result["backgroundRepeat"] = dump(self.background_repeat)
        if self.background_size is not MISSING:
            result["backgroundSize"] = dump(self.background_size)
        if self.gutter_bottom is not MISSING:
            result["gutterBottom"] = dump(self.gutter_bottom)
        if self.gutter_left is not MISSING:
            result["gutterLeft"] = dump(self.gutter_left)
        if self.gutter_right is not MISSING:
            result["gutterRight"] = dump(self.gutter_right)
        if self.gutter_top is not MISSING:
            result["gutterTop"] = dump(self.gutter_top)
        if self.layer is not MISSING:
            result["layer"] = dump(self.layer)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _layer = rest.pop("layer", MISSING)
        model = cls(
            background=rest.pop("background", MISSING),
            background_attachment=rest.pop("backgroundAttachment", MISSING),
            background_blend_mode=rest.pop("backgroundBlendMode", MISSING),
            background_clip=rest.pop("backgroundClip", MISSING),
            background_color=rest.pop("backgroundColor", MISSING),
            background_image=rest.pop("backgroundImage", MISSING),
            background_origin=rest.pop("backgroundOrigin", MISSING),
            background_position=rest.pop("backgroundPosition", MISSING),
            background_repeat=rest.pop("backgroundRepeat", MISSING),
            background_size=rest.pop("backgroundSize", MISSING),
            gutter_bottom=rest.pop("gutterBottom", MISSING),
            gutter_left=rest.pop("gutterLeft", MISSING),
            gutter_right=rest.pop("gutterRight", MISSING),
            gutter_top=rest.pop("gutterTop", MISSING),
            layer=(
                ScreenLookAndFeelLayer.from_dict(_layer) if isinstance(_layer, dict) else _layer
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
