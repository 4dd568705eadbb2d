# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .navigation_look_and_feel_hover_or_focus import NavigationLookAndFeelHoverOrFocus


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global NavigationLookAndFeelHoverOrFocus, _parts_imported
    from .navigation_look_and_feel_hover_or_focus import NavigationLookAndFeelHoverOrFocus

    _parts_imported = True


@define(kw_only=True)
class NavigationLookAndFeel:
    color: str
    hover_or_focus: NavigationLookAndFeelHoverOrFocus
    highlight_color: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.color is not MISSING:
            result["color"] = self.color
        if self.hover_or_focus is not MISSING:
            result["hoverOrFocus"] = dump(self.hover_or_focus)
        if self.highlight_color is not MISSING:
            result["highlightColor"] = dump(self.highlight_color)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _hover_or_focus = rest.pop("hoverOrFocus", MISSING)
        model = cls(
            color=rest.pop("color", MISSING),
            hover_or_focus=(
                NavigationLookAndFeelHoverOrFocus.from_dict(_hover_or_focus)
                if isinstance(_hover_or_focus, dict)
                else _hover_or_focus
            ),
            highlight_color=rest.pop("highlightColor", MISSING),
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
