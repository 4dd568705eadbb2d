# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING
from ...wire import dump

if TYPE_CHECKING:
    from .menus_look_and_feel_hover_or_focus import MenusLookAndFeelHoverOrFocus


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global MenusLookAndFeelHoverOrFocus, _parts_imported
    from .menus_look_and_feel_hover_or_focus import MenusLookAndFeelHoverOrFocus

    _parts_imported = True


@define(kw_only=True)
class MenusLookAndFeel:
    color: str
    hover_or_focus: MenusLookAndFeelHoverOrFocus
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.color is not MISSING:
            result["color"] = self.color
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
            color=rest.pop("color", MISSING),
            hover_or_focus=(
                MenusLookAndFeelHoverOrFocus.from_dict(_hover_or_focus)
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
