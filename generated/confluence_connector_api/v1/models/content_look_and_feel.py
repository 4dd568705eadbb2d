# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .container_look_and_feel import ContainerLookAndFeel
    from .screen_look_and_feel import ScreenLookAndFeel


@define(kw_only=True, repr=False)
class ContentLookAndFeel(Model):
    body: ContainerLookAndFeel | None | Unset = UNSET
    container: ContainerLookAndFeel | None | Unset = UNSET
    header: ContainerLookAndFeel | None | Unset = UNSET
    screen: ScreenLookAndFeel | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "body": (
            "body",
            lambda value: (
                models.ContainerLookAndFeel.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "container": (
            "container",
            lambda value: (
                models.ContainerLookAndFeel.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "header": (
            "header",
            lambda value: (
                models.ContainerLookAndFeel.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "screen": (
            "screen",
            lambda value: (
                models.ScreenLookAndFeel.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
