# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .top_navigation_look_and_feel_hover_or_focus import TopNavigationLookAndFeelHoverOrFocus


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global TopNavigationLookAndFeelHoverOrFocus, _parts_imported
    from .top_navigation_look_and_feel_hover_or_focus import TopNavigationLookAndFeelHoverOrFocus

    _parts_imported = True


@define(kw_only=True)
class TopNavigationLookAndFeel:
    highlight_color: str
    color: None | str | Unset = UNSET
    hover_or_focus: TopNavigationLookAndFeelHoverOrFocus | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.highlight_color is not MISSING:
            result["highlightColor"] = self.highlight_color
        if self.color is not MISSING:
            result["color"] = dump(self.color)
        if self.hover_or_focus is not MISSING:
            result["hoverOrFocus"] = dump(self.hover_or_focus)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _hover_or_focus = rest.pop("hoverOrFocus", MISSING)
        model = cls(
            highlight_color=rest.pop("highlightColor", MISSING),
            color=rest.pop("color", MISSING),
            hover_or_focus=(
                TopNavigationLookAndFeelHoverOrFocus.from_dict(_hover_or_focus)
                if isinstance(_hover_or_focus, dict)
                else _hover_or_focus
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
