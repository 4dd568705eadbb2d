# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .top_navigation_look_and_feel_hover_or_focus import TopNavigationLookAndFeelHoverOrFocus


@define(kw_only=True, repr=False)
class TopNavigationLookAndFeel(Model):
    highlight_color: str
    color: None | str | Unset = UNSET
    hover_or_focus: TopNavigationLookAndFeelHoverOrFocus | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "highlight_color": ("highlightColor", None),
        "color": ("color", None),
        "hover_or_focus": (
            "hoverOrFocus",
            lambda value: (
                models.TopNavigationLookAndFeelHoverOrFocus.from_dict(value)
                if isinstance(value, dict)
                else value
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
