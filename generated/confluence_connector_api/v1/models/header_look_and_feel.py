# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING
from ...wire import dump

if TYPE_CHECKING:
    from .button_look_and_feel import ButtonLookAndFeel
    from .navigation_look_and_feel import NavigationLookAndFeel
    from .search_field_look_and_feel import SearchFieldLookAndFeel


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global ButtonLookAndFeel, NavigationLookAndFeel, SearchFieldLookAndFeel, _parts_imported
    from .button_look_and_feel import ButtonLookAndFeel
    from .navigation_look_and_feel import NavigationLookAndFeel
    from .search_field_look_and_feel import SearchFieldLookAndFeel

    _parts_imported = True


@define(kw_only=True)
class HeaderLookAndFeel:
    background_color: str
    button: ButtonLookAndFeel | None
    primary_navigation: NavigationLookAndFeel | None
    search: None | SearchFieldLookAndFeel
    secondary_navigation: NavigationLookAndFeel | None
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.background_color is not MISSING:
            result["backgroundColor"] = self.background_color
        if self.button is not MISSING:
            result["button"] = dump(self.button)
        if self.primary_navigation is not MISSING:
            result["primaryNavigation"] = dump(self.primary_navigation)
        if self.search is not MISSING:
            result["search"] = dump(self.search)
        if self.secondary_navigation is not MISSING:
            result["secondaryNavigation"] = dump(self.secondary_navigation)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _button = rest.pop("button", MISSING)
        _primary_navigation = rest.pop("primaryNavigation", MISSING)
        _search = rest.pop("search", MISSING)
        _secondary_navigation = rest.pop("secondaryNavigation", MISSING)
        model = cls(
            background_color=rest.pop("backgroundColor", MISSING),
            button=(ButtonLookAndFeel.from_dict(_button) if isinstance(_button, dict) else _button),
            primary_navigation=(
                NavigationLookAndFeel.from_dict(_primary_navigation)
                if isinstance(_primary_navigation, dict)
                else _primary_navigation
            ),
            search=(
                SearchFieldLookAndFeel.from_dict(_search) if isinstance(_search, dict) else _search
            ),
            secondary_navigation=(
                NavigationLookAndFeel.from_dict(_secondary_navigation)
                if isinstance(_secondary_navigation, dict)
                else _secondary_navigation
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
