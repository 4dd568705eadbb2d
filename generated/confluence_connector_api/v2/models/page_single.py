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
    from .abstract_page_links import AbstractPageLinks
    from .body_single import BodySingle
    from .content_status import ContentStatus
    from .page_single_labels import PageSingleLabels
    from .page_single_likes import PageSingleLikes
    from .page_single_operations import PageSingleOperations
    from .page_single_properties import PageSingleProperties
    from .page_single_versions import PageSingleVersions
    from .parent_content_type import ParentContentType
    from .version import Version


@define(kw_only=True, repr=False)
class PageSingle(Model):
    field_links: AbstractPageLinks
    author_id: str
    created_at: datetime.datetime
    id: str
    parent_id: None | str
    parent_type: None | ParentContentType
    space_id: str
    status: ContentStatus
    title: str
    body: BodySingle | Unset = UNSET
    is_favorited_by_current_user: bool | Unset = UNSET
    labels: PageSingleLabels | Unset = UNSET
    last_owner_id: None | str | Unset = UNSET
    likes: PageSingleLikes | Unset = UNSET
    operations: PageSingleOperations | Unset = UNSET
    owner_id: None | str | Unset = UNSET
    position: int | None | Unset = UNSET
    properties: PageSingleProperties | Unset = UNSET
    version: Version | Unset = UNSET
    versions: PageSingleVersions | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_links": (
            "_links",
            lambda value: (
                models.AbstractPageLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "author_id": ("authorId", None),
        "created_at": (
            "createdAt",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
        ),
        "id": ("id", None),
        "parent_id": ("parentId", None),
        "parent_type": (
            "parentType",
            lambda value: models.ParentContentType.read(value) if isinstance(value, str) else value,
        ),
        "space_id": ("spaceId", None),
        "status": (
            "status",
            lambda value: models.ContentStatus.read(value) if isinstance(value, str) else value,
        ),
        "title": ("title", None),
        "body": (
            "body",
            lambda value: models.BodySingle.from_dict(value) if isinstance(value, dict) else value,
        ),
        "is_favorited_by_current_user": ("isFavoritedByCurrentUser", None),
        "labels": (
            "labels",
            lambda value: (
                models.PageSingleLabels.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "last_owner_id": ("lastOwnerId", None),
        "likes": (
            "likes",
            lambda value: (
                models.PageSingleLikes.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "operations": (
            "operations",
            lambda value: (
                models.PageSingleOperations.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "owner_id": ("ownerId", None),
        "position": ("position", None),
        "properties": (
            "properties",
            lambda value: (
                models.PageSingleProperties.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "version": (
            "version",
            lambda value: models.Version.from_dict(value) if isinstance(value, dict) else value,
        ),
        "versions": (
            "versions",
            lambda value: (
                models.PageSingleVersions.from_dict(value) if isinstance(value, dict) else value
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
