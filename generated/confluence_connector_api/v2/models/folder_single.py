# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump, read_datetime

if TYPE_CHECKING:
    from .content_status import ContentStatus
    from .folder_links import FolderLinks
    from .parent_content_type import ParentContentType
    from .version import Version


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global ContentStatus, FolderLinks, ParentContentType, Version, _parts_imported
    from .content_status import ContentStatus
    from .folder_links import FolderLinks
    from .parent_content_type import ParentContentType
    from .version import Version

    _parts_imported = True


@define(kw_only=True)
class FolderSingle:
    id: str
    space_id: str
    status: ContentStatus
    title: str
    type_: str
    field_links: FolderLinks | Unset = UNSET
    author_id: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    owner_id: str | Unset = UNSET
    parent_id: None | str | Unset = UNSET
    parent_type: None | ParentContentType | Unset = UNSET
    position: int | None | Unset = UNSET
    version: Version | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.space_id is not MISSING:
            result["spaceId"] = self.space_id
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        if self.title is not MISSING:
            result["title"] = self.title
        if self.type_ is not MISSING:
            result["type"] = self.type_
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.author_id is not MISSING:
            result["authorId"] = self.author_id
        if self.created_at is not MISSING:
            result["createdAt"] = dump(self.created_at)
        if self.owner_id is not MISSING:
            result["ownerId"] = self.owner_id
        if self.parent_id is not MISSING:
            result["parentId"] = dump(self.parent_id)
        if self.parent_type is not MISSING:
            result["parentType"] = dump(self.parent_type)
        if self.position is not MISSING:
            result["position"] = dump(self.position)
        if self.version is not MISSING:
            result["version"] = dump(self.version)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _status = rest.pop("status", MISSING)
        _field_links = rest.pop("_links", MISSING)
        _created_at = rest.pop("createdAt", MISSING)
        _parent_type = rest.pop("parentType", MISSING)
        _version = rest.pop("version", MISSING)
        model = cls(
            id=rest.pop("id", MISSING),
            space_id=rest.pop("spaceId", MISSING),
            status=(ContentStatus.read(_status) if isinstance(_status, str) else _status),
            title=rest.pop("title", MISSING),
            type_=rest.pop("type", MISSING),
            field_links=(
                FolderLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            author_id=rest.pop("authorId", MISSING),
            created_at=(
                read_datetime(_created_at) if isinstance(_created_at, str) else _created_at
            ),
            owner_id=rest.pop("ownerId", MISSING),
            parent_id=rest.pop("parentId", MISSING),
            parent_type=(
                ParentContentType.read(_parent_type)
                if isinstance(_parent_type, str)
                else _parent_type
            ),
            position=rest.pop("position", MISSING),
            version=(Version.from_dict(_version) if isinstance(_version, dict) else _version),
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
