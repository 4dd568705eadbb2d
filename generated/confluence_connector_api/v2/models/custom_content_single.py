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
    from .custom_content_body_single import CustomContentBodySingle
    from .custom_content_links import CustomContentLinks
    from .custom_content_single_labels import CustomContentSingleLabels
    from .custom_content_single_operations import CustomContentSingleOperations
    from .custom_content_single_properties import CustomContentSingleProperties
    from .custom_content_single_versions import CustomContentSingleVersions
    from .version import Version


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        ContentStatus, \
        CustomContentBodySingle, \
        CustomContentLinks, \
        CustomContentSingleLabels, \
        CustomContentSingleOperations, \
        CustomContentSingleProperties, \
        CustomContentSingleVersions, \
        Version, \
        _parts_imported
    from .content_status import ContentStatus
    from .custom_content_body_single import CustomContentBodySingle
    from .custom_content_links import CustomContentLinks
    from .custom_content_single_labels import CustomContentSingleLabels
    from .custom_content_single_operations import CustomContentSingleOperations
    from .custom_content_single_properties import CustomContentSingleProperties
    from .custom_content_single_versions import CustomContentSingleVersions
    from .version import Version

    _parts_imported = True


@define(kw_only=True)
class CustomContentSingle:
    field_links: CustomContentLinks | Unset = UNSET
    author_id: str | Unset = UNSET
    blog_post_id: str | Unset = UNSET
    body: CustomContentBodySingle | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    custom_content_id: str | Unset = UNSET
    id: str | Unset = UNSET
    labels: CustomContentSingleLabels | Unset = UNSET
    operations: CustomContentSingleOperations | Unset = UNSET
    page_id: str | Unset = UNSET
    properties: CustomContentSingleProperties | Unset = UNSET
    space_id: str | Unset = UNSET
    status: ContentStatus | Unset = UNSET
    title: str | Unset = UNSET
    type_: str | Unset = UNSET
    version: Version | Unset = UNSET
    versions: CustomContentSingleVersions | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.author_id is not MISSING:
            result["authorId"] = self.author_id
        if self.blog_post_id is not MISSING:
            result["blogPostId"] = self.blog_post_id
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.created_at is not MISSING:
            result["createdAt"] = dump(self.created_at)
        if self.custom_content_id is not MISSING:
            result["customContentId"] = self.custom_content_id
        if self.id is not MISSING:
            result["id"] = self.id
        if self.labels is not MISSING:
            result["labels"] = dump(self.labels)
        if self.operations is not MISSING:
            result["operations"] = dump(self.operations)
        if self.page_id is not MISSING:
            result["pageId"] = self.page_id
        if self.properties is not MISSING:
            result["properties"] = dump(self.properties)
        if self.space_id is not MISSING:
            result["spaceId"] = self.space_id
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        if self.title is not MISSING:
            result["title"] = self.title
        if self.type_ is not MISSING:
            result["type"] = self.type_
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
        _field_links = rest.pop("_links", MISSING)
        _body = rest.pop("body", MISSING)
        _created_at = rest.pop("createdAt", MISSING)
        _labels = rest.pop("labels", MISSING)
        _operations = rest.pop("operations", MISSING)
        _properties = rest.pop("properties", MISSING)
        _status = rest.pop("status", MISSING)
        _version = rest.pop("version", MISSING)
        _versions = rest.pop("versions", MISSING)
        model = cls(
            field_links=(
                CustomContentLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            author_id=rest.pop("authorId", MISSING),
            blog_post_id=rest.pop("blogPostId", MISSING),
            body=(CustomContentBodySingle.from_dict(_body) if isinstance(_body, dict) else _body),
            created_at=(
                read_datetime(_created_at) if isinstance(_created_at, str) else _created_at
            ),
            custom_content_id=rest.pop("customContentId", MISSING),
            id=rest.pop("id", MISSING),
            labels=(
                CustomContentSingleLabels.from_dict(_labels)
                if isinstance(_labels, dict)
                else _labels
            ),
            operations=(
                CustomContentSingleOperations.from_dict(_operations)
                if isinstance(_operations, dict)
                else _operations
            ),
            page_id=rest.pop("pageId", MISSING),
            properties=(
                CustomContentSingleProperties.from_dict(_properties)
                if isinstance(_properties, dict)
                else _properties
            ),
            space_id=rest.pop("spaceId", MISSING),
            status=(ContentStatus.read(_status) if isinstance(_status, str) else _status),
            title=rest.pop("title", MISSING),
            type_=rest.pop("type", MISSING),
            version=(Version.from_dict(_version) if isinstance(_version, dict) else _version),
            versions=(
                CustomContentSingleVersions.from_dict(_versions)
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
