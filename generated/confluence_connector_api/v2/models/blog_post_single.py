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
    from .blog_post_content_status import BlogPostContentStatus
    from .blog_post_single_labels import BlogPostSingleLabels
    from .blog_post_single_likes import BlogPostSingleLikes
    from .blog_post_single_operations import BlogPostSingleOperations
    from .blog_post_single_properties import BlogPostSingleProperties
    from .blog_post_single_versions import BlogPostSingleVersions
    from .body_single import BodySingle
    from .version import Version


@define(kw_only=True, repr=False)
class BlogPostSingle(Model):
    field_links: AbstractPageLinks
    author_id: str
    created_at: datetime.datetime
    id: str
    space_id: str
    status: BlogPostContentStatus
    title: str
    body: BodySingle | Unset = UNSET
    is_favorited_by_current_user: bool | Unset = UNSET
    labels: BlogPostSingleLabels | Unset = UNSET
    likes: BlogPostSingleLikes | Unset = UNSET
    operations: BlogPostSingleOperations | Unset = UNSET
    properties: BlogPostSingleProperties | Unset = UNSET
    version: Version | Unset = UNSET
    versions: BlogPostSingleVersions | Unset = UNSET
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
        "space_id": ("spaceId", None),
        "status": (
            "status",
            lambda value: (
                models.BlogPostContentStatus.read(value) if isinstance(value, str) else value
            ),
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
                models.BlogPostSingleLabels.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "likes": (
            "likes",
            lambda value: (
                models.BlogPostSingleLikes.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "operations": (
            "operations",
            lambda value: (
                models.BlogPostSingleOperations.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "properties": (
            "properties",
            lambda value: (
                models.BlogPostSingleProperties.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "version": (
            "version",
            lambda value: models.Version.from_dict(value) if isinstance(value, dict) else value,
        ),
        "versions": (
            "versions",
            lambda value: (
                models.BlogPostSingleVersions.from_dict(value) if isinstance(value, dict) else value
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
