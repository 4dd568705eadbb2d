# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .body_single import BodySingle
    from .comment_links import CommentLinks
    from .content_status import ContentStatus
    from .footer_comment_model_likes import FooterCommentModelLikes
    from .footer_comment_model_operations import FooterCommentModelOperations
    from .footer_comment_model_properties import FooterCommentModelProperties
    from .footer_comment_model_versions import FooterCommentModelVersions
    from .version import Version


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        BodySingle, \
        CommentLinks, \
        ContentStatus, \
        FooterCommentModelLikes, \
        FooterCommentModelOperations, \
        FooterCommentModelProperties, \
        FooterCommentModelVersions, \
        Version, \
        _parts_imported
    from .body_single import BodySingle
    from .comment_links import CommentLinks
    from .content_status import ContentStatus
    from .footer_comment_model_likes import FooterCommentModelLikes
    from .footer_comment_model_operations import FooterCommentModelOperations
    from .footer_comment_model_properties import FooterCommentModelProperties
    from .footer_comment_model_versions import FooterCommentModelVersions
    from .version import Version

    _parts_imported = True


@define(kw_only=True)
class FooterCommentModel:
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

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        if self.title is not MISSING:
            result["title"] = self.title
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.attachment_id is not MISSING:
            result["attachmentId"] = self.attachment_id
        if self.blog_post_id is not MISSING:
            result["blogPostId"] = self.blog_post_id
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.custom_content_id is not MISSING:
            result["customContentId"] = self.custom_content_id
        if self.likes is not MISSING:
            result["likes"] = dump(self.likes)
        if self.operations is not MISSING:
            result["operations"] = dump(self.operations)
        if self.page_id is not MISSING:
            result["pageId"] = self.page_id
        if self.parent_comment_id is not MISSING:
            result["parentCommentId"] = self.parent_comment_id
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
        _status = rest.pop("status", MISSING)
        _field_links = rest.pop("_links", MISSING)
        _body = rest.pop("body", MISSING)
        _likes = rest.pop("likes", MISSING)
        _operations = rest.pop("operations", MISSING)
        _properties = rest.pop("properties", MISSING)
        _version = rest.pop("version", MISSING)
        _versions = rest.pop("versions", MISSING)
        model = cls(
            id=rest.pop("id", MISSING),
            status=(ContentStatus.read(_status) if isinstance(_status, str) else _status),
            title=rest.pop("title", MISSING),
            field_links=(
                CommentLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            attachment_id=rest.pop("attachmentId", MISSING),
            blog_post_id=rest.pop("blogPostId", MISSING),
            body=(BodySingle.from_dict(_body) if isinstance(_body, dict) else _body),
            custom_content_id=rest.pop("customContentId", MISSING),
            likes=(
                FooterCommentModelLikes.from_dict(_likes) if isinstance(_likes, dict) else _likes
            ),
            operations=(
                FooterCommentModelOperations.from_dict(_operations)
                if isinstance(_operations, dict)
                else _operations
            ),
            page_id=rest.pop("pageId", MISSING),
            parent_comment_id=rest.pop("parentCommentId", MISSING),
            properties=(
                FooterCommentModelProperties.from_dict(_properties)
                if isinstance(_properties, dict)
                else _properties
            ),
            version=(Version.from_dict(_version) if isinstance(_version, dict) else _version),
            versions=(
                FooterCommentModelVersions.from_dict(_versions)
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
