# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .body_bulk import BodyBulk
    from .comment_links import CommentLinks
    from .content_status import ContentStatus
    from .inline_comment_properties import InlineCommentProperties
    from .inline_comment_resolution_status import InlineCommentResolutionStatus
    from .version import Version


@define(kw_only=True, repr=False)
class BlogPostInlineCommentModel(Model):
    id: str
    status: ContentStatus
    title: str
    field_links: CommentLinks | Unset = UNSET
    blog_post_id: str | Unset = UNSET
    body: BodyBulk | Unset = UNSET
    properties: InlineCommentProperties | Unset = UNSET
    resolution_status: InlineCommentResolutionStatus | Unset = UNSET
    version: Version | Unset = UNSET
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
            lambda value: models.BodyBulk.from_dict(value) if isinstance(value, dict) else value,
        ),
        "properties": (
            "properties",
            lambda value: (
                models.InlineCommentProperties.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
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
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
