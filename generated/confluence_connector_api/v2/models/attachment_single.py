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
    from .attachment_links import AttachmentLinks
    from .attachment_single_labels import AttachmentSingleLabels
    from .attachment_single_operations import AttachmentSingleOperations
    from .attachment_single_properties import AttachmentSingleProperties
    from .attachment_single_versions import AttachmentSingleVersions
    from .content_status import ContentStatus
    from .version import Version


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        AttachmentLinks, \
        AttachmentSingleLabels, \
        AttachmentSingleOperations, \
        AttachmentSingleProperties, \
        AttachmentSingleVersions, \
        ContentStatus, \
        Version, \
        _parts_imported
    from .attachment_links import AttachmentLinks
    from .attachment_single_labels import AttachmentSingleLabels
    from .attachment_single_operations import AttachmentSingleOperations
    from .attachment_single_properties import AttachmentSingleProperties
    from .attachment_single_versions import AttachmentSingleVersions
    from .content_status import ContentStatus
    from .version import Version

    _parts_imported = True


@define(kw_only=True)
class AttachmentSingle:
    created_at: datetime.datetime
    download_link: str
    file_id: str
    file_size: int
    id: str
    media_type: str
    status: ContentStatus
    title: str
    field_links: AttachmentLinks | Unset = UNSET
    blog_post_id: str | Unset = UNSET
    comment: str | Unset = UNSET
    custom_content_id: str | Unset = UNSET
    labels: AttachmentSingleLabels | Unset = UNSET
    media_type_description: None | str | Unset = UNSET
    operations: AttachmentSingleOperations | Unset = UNSET
    page_id: str | Unset = UNSET
    properties: AttachmentSingleProperties | Unset = UNSET
    version: Version | Unset = UNSET
    versions: AttachmentSingleVersions | Unset = UNSET
    webui_link: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.created_at is not MISSING:
            result["createdAt"] = dump(self.created_at)
        if self.download_link is not MISSING:
            result["downloadLink"] = self.download_link
        if self.file_id is not MISSING:
            result["fileId"] = self.file_id
        if self.file_size is not MISSING:
            result["fileSize"] = self.file_size
        if self.id is not MISSING:
            result["id"] = self.id
        if self.media_type is not MISSING:
            result["mediaType"] = self.media_type
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        if self.title is not MISSING:
            result["title"] = self.title
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.blog_post_id is not MISSING:
            result["blogPostId"] = self.blog_post_id
        if self.comment is not MISSING:
            result["comment"] = self.comment
        if self.custom_content_id is not MISSING:
            result["customContentId"] = self.custom_content_id
        if self.labels is not MISSING:
            result["labels"] = dump(self.labels)
        if self.media_type_description is not MISSING:
            result["mediaTypeDescription"] = dump(self.media_type_description)
        if self.operations is not MISSING:
            result["operations"] = dump(self.operations)
        if self.page_id is not MISSING:
            result["pageId"] = self.page_id
        if self.properties is not MISSING:
            result["properties"] = dump(self.properties)
        if self.version is not MISSING:
            result["version"] = dump(self.version)
        if self.versions is not MISSING:
            result["versions"] = dump(self.versions)
        if self.webui_link is not MISSING:
            result["webuiLink"] = self.webui_link
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _created_at = rest.pop("createdAt", MISSING)
        _status = rest.pop("status", MISSING)
        _field_links = rest.pop("_links", MISSING)
        _labels = rest.pop("labels", MISSING)
        _operations = rest.pop("operations", MISSING)
        _properties = rest.pop("properties", MISSING)
        _version = rest.pop("version", MISSING)
        _versions = rest.pop("versions", MISSING)
        model = cls(
            created_at=(
                read_datetime(_created_at) if isinstance(_created_at, str) else _created_at
            ),
            download_link=rest.pop("downloadLink", MISSING),
            file_id=rest.pop("fileId", MISSING),
            file_size=rest.pop("fileSize", MISSING),
            id=rest.pop("id", MISSING),
            media_type=rest.pop("mediaType", MISSING),
            status=(ContentStatus.read(_status) if isinstance(_status, str) else _status),
            title=rest.pop("title", MISSING),
            field_links=(
                AttachmentLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            blog_post_id=rest.pop("blogPostId", MISSING),
            comment=rest.pop("comment", MISSING),
            custom_content_id=rest.pop("customContentId", MISSING),
            labels=(
                AttachmentSingleLabels.from_dict(_labels) if isinstance(_labels, dict) else _labels
            ),
            media_type_description=rest.pop("mediaTypeDescription", MISSING),
            operations=(
                AttachmentSingleOperations.from_dict(_operations)
                if isinstance(_operations, dict)
                else _operations
            ),
            page_id=rest.pop("pageId", MISSING),
            properties=(
                AttachmentSingleProperties.from_dict(_properties)
                if isinstance(_properties, dict)
                else _properties
            ),
            version=(Version.from_dict(_version) if isinstance(_version, dict) else _version),
            versions=(
                AttachmentSingleVersions.from_dict(_versions)
                if isinstance(_versions, dict)
                else _versions
            ),
            webui_link=rest.pop("webuiLink", MISSING),
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
