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
    from .body_single import BodySingle
    from .comment_links import CommentLinks
    from .content_status import ContentStatus
    from .inline_comment_model_likes import InlineCommentModelLikes
    from .inline_comment_model_operations import InlineCommentModelOperations
    from .inline_comment_model_properties import InlineCommentModelProperties
    from .inline_comment_model_versions import InlineCommentModelVersions
    from .inline_comment_resolution_status import InlineCommentResolutionStatus
    from .version import Version


@define(kw_only=True, repr=False)
class InlineCommentModel(Model):
    id: str
    status: ContentStatus
    title: str
    field_links: CommentLinks | Unset = UNSET
    blog_post_id: str | Unset = UNSET
    body: BodySingle | Unset = UNSET
    likes: InlineCommentModelLikes | Unset = UNSET
    operations: InlineCommentModelOperations | Unset = UNSET
    page_id: str | Unset = UNSET
    parent_comment_id: str | Unset = UNSET
    properties: InlineCommentModelProperties | Unset = UNSET
    resolution_last_modified_at: datetime.datetime | Unset = UNSET
    resolution_last_modifier_id: str | Unset = UNSET
    resolution_status: InlineCommentResolutionStatus | Unset = UNSET
    version: Version | Unset = UNSET
    versions: InlineCommentModelVersions | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "id": ("id", None),
        "status": (
            "status",
            lambda value: models.ContentStatus.read(value) if isinstance(value, str) else value,
        ),
        "title": ("title", None),
        "field_links": (
            "_links",
            lambda value: (
                models.CommentLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "blog_post_id": ("blogPostId", None),
        "body": (
            "body",
            lambda value: models.BodySingle.from_dict(value) if isinstance(value, dict) else value,
        ),
        "likes": (
            "likes",
            lambda value: (
                models.InlineCommentModelLikes.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "operations": (
            "operations",
            lambda value: (
                models.InlineCommentModelOperations.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "page_id": ("pageId", None),
        "parent_comment_id": ("parentCommentId", None),
        "properties": (
            "properties",
            lambda value: (
                models.InlineCommentModelProperties.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "resolution_last_modified_at": (
            "resolutionLastModifiedAt",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
        ),
        "resolution_last_modifier_id": ("resolutionLastModifierId", None),
        "resolution_status": (
            "resolutionStatus",
            lambda value: (
                models.InlineCommentResolutionStatus.read(value)
                if isinstance(value, str)
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
                models.InlineCommentModelVersions.from_dict(value)
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
