# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump


@define(kw_only=True)
class ContainerLookAndFeel:
    background: str
    background_color: None | str
    background_image: None | str
    background_size: None | str
    border_radius: str
    padding: str
    background_attachment: None | str | Unset = UNSET
    background_blend_mode: None | str | Unset = UNSET
    background_clip: None | str | Unset = UNSET
    background_origin: None | str | Unset = UNSET
    background_position: None | str | Unset = UNSET
    background_repeat: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.background is not MISSING:
            result["background"] = self.background
        if self.background_color is not MISSING:
            result["backgroundColor"] = dump(self.background_color)
        if self.background_image is not MISSING:
            result["backgroundImage"] = dump(self.background_image)
        if self.background_size is not MISSING:
            result["backgroundSize"] = dump(self.background_size)
        if self.border_radius is not MISSING:
            result["borderRadius"] = self.border_radius
        if self.padding is not MISSING:
            result["padding"] = self.padding
        if self.background_attachment is not MISSING:
            result["backgroundAttachment"] = dump(self.background_attachment)
        if self.background_blend_mode is not MISSING:
            result["backgroundBlendMode"] = dump(self.background_blend_mode)
        if self.background_clip is not MISSING:
            result["backgroundClip"] = dump(self.background_clip)
        if self.background_origin is not MISSING:
            result["backgroundOrigin"] = dump(self.background_origin)
        if self.background_position is not MISSING:
            result["backgroundPosition"] = dump(self.background_position)
        if self.background_repeat is not MISSING:
            result["backgroundRepeat"] = dump(self.background_repeat)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        model = cls(
            background=rest.pop("background", MISSING),
            background_color=rest.pop("backgroundColor", MISSING),
            background_image=rest.pop("backgroundImage", MISSING),
            background_size=rest.pop("backgroundSize", MISSING),
            border_radius=rest.pop("borderRadius", MISSING),
            padding=rest.pop("padding", MISSING),
            background_attachment=rest.pop("backgroundAttachment", MISSING),
            background_blend_mode=rest.pop("backgroundBlendMode", MISSING),
            background_clip=rest.pop("backgroundClip", MISSING),
            background_origin=rest.pop("backgroundOrigin", MISSING),
            background_position=rest.pop("backgroundPosition", MISSING),
            background_repeat=rest.pop("backgroundRepeat", MISSING),
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
