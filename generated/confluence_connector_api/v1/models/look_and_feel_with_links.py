# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content_look_and_feel import ContentLookAndFeel
    from .generic_links import GenericLinks
    from .header_look_and_feel import HeaderLookAndFeel
    from .horizontal_header_look_and_feel import HorizontalHeaderLookAndFeel
    from .json_object import JsonObject
    from .look_and_feel_borders_and_dividers import LookAndFeelBordersAndDividers
    from .look_and_feel_headings import LookAndFeelHeadings
    from .look_and_feel_links import LookAndFeelLinks
    from .menus_look_and_feel import MenusLookAndFeel


@define(kw_only=True, repr=False)
class LookAndFeelWithLinks(Model):
    borders_and_dividers: LookAndFeelBordersAndDividers
    content: ContentLookAndFeel
    header: HeaderLookAndFeel
    headings: LookAndFeelHeadings
    links: LookAndFeelLinks
    menus: MenusLookAndFeel
    horizontal_header: HorizontalHeaderLookAndFeel | Unset = UNSET
    space_reference: JsonObject | None | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "borders_and_dividers": (
            "bordersAndDividers",
            lambda value: (
                models.LookAndFeelBordersAndDividers.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "content": (
            "content",
            lambda value: (
                models.ContentLookAndFeel.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "header": (
            "header",
            lambda value: (
                models.HeaderLookAndFeel.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "headings": (
            "headings",
            lambda value: (
                models.LookAndFeelHeadings.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "links": (
            "links",
            lambda value: (
                models.LookAndFeelLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "menus": (
            "menus",
            lambda value: (
                models.MenusLookAndFeel.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "horizontal_header": (
            "horizontalHeader",
            lambda value: (
                models.HorizontalHeaderLookAndFeel.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "space_reference": (
            "spaceReference",
            lambda value: models.JsonObject.from_dict(value) if isinstance(value, dict) else value,
        ),
        "field_links": (
            "_links",
            lambda value: (
                models.GenericLinks.from_dict(value) if isinstance(value, dict) else value
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
