# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .content_array import ContentArray
    from .content_children_expandable import ContentChildrenExpandable
    from .generic_links import GenericLinks


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global ContentArray, ContentChildrenExpandable, GenericLinks, _parts_imported
    from .content_array import ContentArray
    from .content_children_expandable import ContentChildrenExpandable
    from .generic_links import GenericLinks

    _parts_imported = True


@define(kw_only=True)
class ContentChildren:
    field_expandable: ContentChildrenExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    attachment: ContentArray | Unset = UNSET
    comment: ContentArray | Unset = UNSET
    database: ContentArray | Unset = UNSET
    embed: ContentArray | Unset = UNSET
    folder: ContentArray | Unset = UNSET
    page: ContentArray | Unset = UNSET
    whiteboard: ContentArray | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.attachment is not MISSING:
            result["attachment"] = dump(self.attachment)
        if self.comment is not MISSING:
            result["comment"] = dump(self.comment)
        if self.database is not MISSING:
            result["database"] = dump(self.database)
        if self.embed is not MISSING:
            result["embed"] = dump(self.embed)
        if self.folder is not MISSING:
            result["folder"] = dump(self.folder)
        if self.page is not MISSING:
            result["page"] = dump(self.page)
        if self.whiteboard is not MISSING:
            result["whiteboard"] = dump(self.whiteboard)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_expandable = rest.pop("_expandable", MISSING)
        _field_links = rest.pop("_links", MISSING)
        _attachment = rest.pop("attachment", MISSING)
        _comment = rest.pop("comment", MISSING)
        _database = rest.pop("database", MISSING)
        _embed = rest.pop("embed", MISSING)
        _folder = rest.pop("folder", MISSING)
        _page = rest.pop("page", MISSING)
        _whiteboard = rest.pop("whiteboard", MISSING)
        model = cls(
            field_expandable=(
                ContentChildrenExpandable.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            attachment=(
                ContentArray.from_dict(_attachment)
                if isinstance(_attachment, dict)
                else _attachment
            ),
            comment=(ContentArray.from_dict(_comment) if isinstance(_comment, dict) else _comment),
            database=(
                ContentArray.from_dict(_database) if isinstance(_database, dict) else _database
            ),
            embed=(ContentArray.from_dict(_embed) if isinstance(_embed, dict) else _embed),
            folder=(ContentArray.from_dict(_folder) if isinstance(_folder, dict) else _folder),
            page=(ContentArray.from_dict(_page) if isinstance(_page, dict) else _page),
            whiteboard=(
                ContentArray.from_dict(_whiteboard)
                if isinstance(_whiteboard, dict)
                else _whiteboard
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
