# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from .. import models

if TYPE_CHECKING:
    from .button_look_and_feel import ButtonLookAndFeel
    from .navigation_look_and_feel import NavigationLookAndFeel
    from .search_field_look_and_feel import SearchFieldLookAndFeel


@define(kw_only=True, repr=False)
class HeaderLookAndFeel(Model):
    background_color: str
    button: ButtonLookAndFeel | None
    primary_navigation: NavigationLookAndFeel | None
    search: None | SearchFieldLookAndFeel
    secondary_navigation: NavigationLookAndFeel | None
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "background_color": ("backgroundColor", None),
        "button": (
            "button",
            lambda value: (
                models.ButtonLookAndFeel.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "primary_navigation": (
            "primaryNavigation",
            lambda value: (
                models.NavigationLookAndFeel.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "search": (
            "search",
            lambda value: (
                models.SearchFieldLookAndFeel.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "secondary_navigation": (
            "secondaryNavigation",
            lambda value: (
                models.NavigationLookAndFeel.from_dict(value) if isinstance(value, dict) else value
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
