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
    from .custom_content_body_single import CustomContentBodySingle
    from .custom_content_links import CustomContentLinks
    from .custom_content_single_labels import CustomContentSingleLabels
    from .custom_content_single_operations import CustomContentSingleOperations
    from .custom_content_single_properties import CustomContentSingleProperties
    from .custom_content_single_versions import CustomContentSingleVersions
    from .version import Version


@define(kw_only=True, repr=False)
class CustomContentSingle(Model):
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

    _fields: ClassVar[Fields] = {
        "field_links": (
            "_links",
            lambda value: (
                models.CustomContentLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "author_id": ("authorId", None),
        "blog_post_id": ("blogPostId", None),
        "body": (
            "body",
            lambda value: (
                models.CustomContentBodySingle.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "created_at": (
            "createdAt",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
        ),
        "custom_content_id": ("customContentId", None),
        "id": ("id", None),
        "labels": (
            "labels",
            lambda value: (
                models.CustomContentSingleLabels.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "operations": (
            "operations",
            lambda value: (
                models.CustomContentSingleOperations.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "page_id": ("pageId", None),
        "properties": (
            "properties",
            lambda value: (
                models.CustomContentSingleProperties.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
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
        "versions": (
            "versions",
            lambda value: (
                models.CustomContentSingleVersions.from_dict(value)
                if isinstance(value, dict)
                else value
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
