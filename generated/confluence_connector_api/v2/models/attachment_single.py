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
    from .attachment_links import AttachmentLinks
    from .attachment_single_labels import AttachmentSingleLabels
    from .attachment_single_operations import AttachmentSingleOperations
    from .attachment_single_properties import AttachmentSingleProperties
    from .attachment_single_versions import AttachmentSingleVersions
    from .content_status import ContentStatus
    from .version import Version


@define(kw_only=True, repr=False)
class AttachmentSingle(Model):
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

    _fields: ClassVar[Fields] = {
        "created_at": (
            "createdAt",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
        ),
        "download_link": ("downloadLink", None),
        "file_id": ("fileId", None),
        "file_size": ("fileSize", None),
        "id": ("id", None),
        "media_type": ("mediaType", None),
        "status": (
            "status",
            lambda value: models.ContentStatus.read(value) if isinstance(value, str) else value,
        ),
        "title": ("title", None),
        "field_links": (
            "_links",
            lambda value: (
                models.AttachmentLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "blog_post_id": ("blogPostId", None),
        "comment": ("comment", None),
        "custom_content_id": ("customContentId", None),
        "labels": (
            "labels",
            lambda value: (
                models.AttachmentSingleLabels.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "media_type_description": ("mediaTypeDescription", None),
        "operations": (
            "operations",
            lambda value: (
                models.AttachmentSingleOperations.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "page_id": ("pageId", None),
        "properties": (
            "properties",
            lambda value: (
                models.AttachmentSingleProperties.from_dict(value)
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
                models.AttachmentSingleVersions.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "webui_link": ("webuiLink", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
