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
    from .abstract_page_links import AbstractPageLinks
    from .blog_post_content_status import BlogPostContentStatus
    from .blog_post_single_labels import BlogPostSingleLabels
    from .blog_post_single_likes import BlogPostSingleLikes
    from .blog_post_single_operations import BlogPostSingleOperations
    from .blog_post_single_properties import BlogPostSingleProperties
    from .blog_post_single_versions import BlogPostSingleVersions
    from .body_single import BodySingle
    from .version import Version


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        AbstractPageLinks, \
        BlogPostContentStatus, \
        BlogPostSingleLabels, \
        BlogPostSingleLikes, \
        BlogPostSingleOperations, \
        BlogPostSingleProperties, \
        BlogPostSingleVersions, \
        BodySingle, \
        Version, \
        _parts_imported
    from .abstract_page_links import AbstractPageLinks
    from .blog_post_content_status import BlogPostContentStatus
    from .blog_post_single_labels import BlogPostSingleLabels
    from .blog_post_single_likes import BlogPostSingleLikes
    from .blog_post_single_operations import BlogPostSingleOperations
    from .blog_post_single_properties import BlogPostSingleProperties
    from .blog_post_single_versions import BlogPostSingleVersions
    from .body_single import BodySingle
    from .version import Version

    _parts_imported = True


@define(kw_only=True)
class BlogPostSingle:
    author_id: str
    created_at: datetime.datetime
    id: str
    space_id: str
    status: BlogPostContentStatus
    title: str
    field_links: AbstractPageLinks | Unset = UNSET
    body: BodySingle | Unset = UNSET
    is_favorited_by_current_user: bool | Unset = UNSET
    labels: BlogPostSingleLabels | Unset = UNSET
    likes: BlogPostSingleLikes | Unset = UNSET
    operations: BlogPostSingleOperations | Unset = UNSET
    properties: BlogPostSingleProperties | Unset = UNSET
    version: Version | Unset = UNSET
    versions: BlogPostSingleVersions | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.author_id is not MISSING:
            result["authorId"] = self.author_id
        if self.created_at is not MISSING:
            result["createdAt"] = dump(self.created_at)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.space_id is not MISSING:
            result["spaceId"] = self.space_id
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        if self.title is not MISSING:
            result["title"] = self.title
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.is_favorited_by_current_user is not MISSING:
            result["isFavoritedByCurrentUser"] = self.is_favorited_by_current_user
        if self.labels is not MISSING:
            result["labels"] = dump(self.labels)
        if self.likes is not MISSING:
            result["likes"] = dump(self.likes)
        if self.operations is not MISSING:
            result["operations"] = dump(self.operations)
        if self.properties is not MISSING:
            result["properties"] = dump(self.properties)
        if self.version is not MISSING:
            result["version"] = dump(self.version)
        if self.versions is not MISSING:
            result["versions"] = dump(self.versions)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _created_at = rest.pop("createdAt", MISSING)
        _status = rest.pop("status", MISSING)
        _field_links = rest.pop("_links", MISSING)
        _body = rest.pop("body", MISSING)
        _labels = rest.pop("labels", MISSING)
        _likes = rest.pop("likes", MISSING)
        _operations = rest.pop("operations", MISSING)
        _properties = rest.pop("properties", MISSING)
        _version = rest.pop("version", MISSING)
        _versions = rest.pop("versions", MISSING)
        model = cls(
            author_id=rest.pop("authorId", MISSING),
            created_at=(
                read_datetime(_created_at) if isinstance(_created_at, str) else _created_at
            ),
            id=rest.pop("id", MISSING),
            space_id=rest.pop("spaceId", MISSING),
            status=(BlogPostContentStatus.read(_status) if isinstance(_status, str) else _status),
            title=rest.pop("title", MISSING),
            field_links=(
                AbstractPageLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            body=(BodySingle.from_dict(_body) if isinstance(_body, dict) else _body),
            is_favorited_by_current_user=rest.pop("isFavoritedByCurrentUser", MISSING),
            labels=(
                BlogPostSingleLabels.from_dict(_labels) if isinstance(_labels, dict) else _labels
            ),
            likes=(BlogPostSingleLikes.from_dict(_likes) if isinstance(_likes, dict) else _likes),
            operations=(
                BlogPostSingleOperations.from_dict(_operations)
                if isinstance(_operations, dict)
                else _operations
            ),
            properties=(
                BlogPostSingleProperties.from_dict(_properties)
                if isinstance(_properties, dict)
                else _properties
            ),
            version=(Version.from_dict(_version) if isinstance(_version, dict) else _version),
            versions=(
                BlogPostSingleVersions.from_dict(_versions)
                if isinstance(_versions, dict)
                else _versions
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
