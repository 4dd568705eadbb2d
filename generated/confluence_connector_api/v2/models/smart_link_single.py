# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from ...wire import read_datetime
from .. import models

if TYPE_CHECKING:
    from .content_status import ContentStatus
    from .parent_content_type import ParentContentType
    from .smart_link_links import SmartLinkLinks
    from .version import Version


@define(kw_only=True, repr=False)
class SmartLinkSingle(Model):
    field_links: SmartLinkLinks | Unset = UNSET
    author_id: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    embed_url: str | Unset = UNSET
    id: str | Unset = UNSET
    owner_id: str | Unset = UNSET
    parent_id: None | str | Unset = UNSET
    parent_type: None | ParentContentType | Unset = UNSET
    position: int | None | Unset = UNSET
    space_id: str | Unset = UNSET
    status: ContentStatus | Unset = UNSET
    title: str | Unset = UNSET
    type_: str | Unset = UNSET
    version: Version | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_links": (
            "_links",
            lambda value: (
                models.SmartLinkLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "author_id": ("authorId", None),
        "created_at": (
            "createdAt",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
        ),
        "embed_url": ("embedUrl", None),
        "id": ("id", None),
        "owner_id": ("ownerId", None),
        "parent_id": ("parentId", None),
        "parent_type": (
            "parentType",
            lambda value: models.ParentContentType.read(value) if isinstance(value, str) else value,
        ),
        "position": ("position", None),
        "space_id": ("spaceId", None),
        "status": (
            "status",
            lambda value: models.ContentStatus.read(value) if isinstance(value, str) else value,
        ),
        "title": ("title", None),
        "type_": ("type", None),
        "version": (
            "version",
            lambda value: models.Version.from_dict(value) if isinstance(value, dict) else value,
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
