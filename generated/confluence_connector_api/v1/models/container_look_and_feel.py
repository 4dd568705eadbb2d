# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset


@define(kw_only=True, repr=False)
class ContainerLookAndFeel(Model):
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

    _fields: ClassVar[Fields] = {
        "background": ("background", None),
        "background_color": ("backgroundColor", None),
        "background_image": ("backgroundImage", None),
        "background_size": ("backgroundSize", None),
        "border_radius": ("borderRadius", None),
        "padding": ("padding", None),
        "background_attachment": ("backgroundAttachment", None),
        "background_blend_mode": ("backgroundBlendMode", None),
        "background_clip": ("backgroundClip", None),
        "background_origin": ("backgroundOrigin", None),
        "background_position": ("backgroundPosition", None),
        "background_repeat": ("backgroundRepeat", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
