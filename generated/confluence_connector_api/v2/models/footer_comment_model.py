# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .body_single import BodySingle
    from .comment_links import CommentLinks
    from .content_status import ContentStatus
    from .footer_comment_model_likes import FooterCommentModelLikes
    from .footer_comment_model_operations import FooterCommentModelOperations
    from .footer_comment_model_properties import FooterCommentModelProperties
    from .footer_comment_model_versions import FooterCommentModelVersions
    from .version import Version


@define(kw_only=True, repr=False)
class FooterCommentModel(Model):
    id: str
    status: ContentStatus
    title: str
    field_links: CommentLinks | Unset = UNSET
    attachment_id: str | Unset = UNSET
    blog_post_id: str | Unset = UNSET
    body: BodySingle | Unset = UNSET
    custom_content_id: str | Unset = UNSET
    likes: FooterCommentModelLikes | Unset = UNSET
    operations: FooterCommentModelOperations | Unset = UNSET
    page_id: str | Unset = UNSET
    parent_comment_id: str | Unset = UNSET
    properties: FooterCommentModelProperties | Unset = UNSET
    version: Version | Unset = UNSET
    versions: FooterCommentModelVersions | Unset = UNSET
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
        "attachment_id": ("attachmentId", None),
        "blog_post_id": ("blogPostId", None),
        "body": (
            "body",
            lambda value: models.BodySingle.from_dict(value) if isinstance(value, dict) else value,
        ),
        "custom_content_id": ("customContentId", None),
        "likes": (
            "likes",
            lambda value: (
                models.FooterCommentModelLikes.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "operations": (
            "operations",
            lambda value: (
                models.FooterCommentModelOperations.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "page_id": ("pageId", None),
        "parent_comment_id": ("parentCommentId", None),
        "properties": (
            "properties",
            lambda value: (
                models.FooterCommentModelProperties.from_dict(value)
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
                models.FooterCommentModelVersions.from_dict(value)
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
