# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

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


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        ContentLookAndFeel, \
        GenericLinks, \
        HeaderLookAndFeel, \
        HorizontalHeaderLookAndFeel, \
        JsonObject, \
        LookAndFeelBordersAndDividers, \
        LookAndFeelHeadings, \
        LookAndFeelLinks, \
        MenusLookAndFeel, \
        _parts_imported
    from .content_look_and_feel import ContentLookAndFeel
    from .generic_links import GenericLinks
    from .header_look_and_feel import HeaderLookAndFeel
    from .horizontal_header_look_and_feel import HorizontalHeaderLookAndFeel
    from .json_object import JsonObject
    from .look_and_feel_borders_and_dividers import LookAndFeelBordersAndDividers
    from .look_and_feel_headings import LookAndFeelHeadings
    from .look_and_feel_links import LookAndFeelLinks
    from .menus_look_and_feel import MenusLookAndFeel

    _parts_imported = True


@define(kw_only=True)
class LookAndFeelWithLinks:
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

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.borders_and_dividers is not MISSING:
            result["bordersAndDividers"] = dump(self.borders_and_dividers)
        if self.content is not MISSING:
            result["content"] = dump(self.content)
        if self.header is not MISSING:
            result["header"] = dump(self.header)
        if self.headings is not MISSING:
            result["headings"] = dump(self.headings)
        if self.links is not MISSING:
            result["links"] = dump(self.links)
        if self.menus is not MISSING:
            result["menus"] = dump(self.menus)
        if self.horizontal_header is not MISSING:
            result["horizontalHeader"] = dump(self.horizontal_header)
        if self.space_reference is not MISSING:
            result["spaceReference"] = dump(self.space_reference)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _borders_and_dividers = rest.pop("bordersAndDividers", MISSING)
        _content = rest.pop("content", MISSING)
        _header = rest.pop("header", MISSING)
        _headings = rest.pop("headings", MISSING)
        _links = rest.pop("links", MISSING)
        _menus = rest.pop("menus", MISSING)
        _horizontal_header = rest.pop("horizontalHeader", MISSING)
        _space_reference = rest.pop("spaceReference", MISSING)
        _field_links = rest.pop("_links", MISSING)
        model = cls(
            borders_and_dividers=(
                LookAndFeelBordersAndDividers.from_dict(_borders_and_dividers)
                if isinstance(_borders_and_dividers, dict)
                else _borders_and_dividers
            ),
            content=(
                ContentLookAndFeel.from_dict(_content) if isinstance(_content, dict) else _content
            ),
            header=(HeaderLookAndFeel.from_dict(_header) if isinstance(_header, dict) else _header),
            headings=(
                LookAndFeelHeadings.from_dict(_headings)
                if isinstance(_headings, dict)
                else _headings
            ),
            links=(LookAndFeelLinks.from_dict(_links) if isinstance(_links, dict) else _links),
            menus=(MenusLookAndFeel.from_dict(_menus) if isinstance(_menus, dict) else _menus),
            horizontal_header=(
                HorizontalHeaderLookAndFeel.from_dict(_horizontal_header)
                if isinstance(_horizontal_header, dict)
                else _horizontal_header
            ),
            space_reference=(
                JsonObject.from_dict(_space_reference)
                if isinstance(_space_reference, dict)
                else _space_reference
            ),
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
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
