# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .comment_body_write import CommentBodyWrite
    from .comment_nested_body_write import CommentNestedBodyWrite


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global CommentBodyWrite, CommentNestedBodyWrite, _parts_imported
    from .comment_body_write import CommentBodyWrite
    from .comment_nested_body_write import CommentNestedBodyWrite

    _parts_imported = True


@define(kw_only=True)
class CreateFooterCommentModel:
    attachment_id: str | Unset = UNSET
    blog_post_id: str | Unset = UNSET
    body: CommentBodyWrite | CommentNestedBodyWrite | Unset = UNSET
    custom_content_id: str | Unset = UNSET
    page_id: str | Unset = UNSET
    parent_comment_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.attachment_id is not MISSING:
            result["attachmentId"] = self.attachment_id
        if self.blog_post_id is not MISSING:
            result["blogPostId"] = self.blog_post_id
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.custom_content_id is not MISSING:
            result["customContentId"] = self.custom_content_id
        if self.page_id is not MISSING:
            result["pageId"] = self.page_id
        if self.parent_comment_id is not MISSING:
            result["parentCommentId"] = self.parent_comment_id
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _body = rest.pop("body", MISSING)
        model = cls(
            attachment_id=rest.pop("attachmentId", MISSING),
            blog_post_id=rest.pop("blogPostId", MISSING),
            body=(CommentBodyWrite.from_dict(_body) if isinstance(_body, dict) else _body),
            custom_content_id=rest.pop("customContentId", MISSING),
            page_id=rest.pop("pageId", MISSING),
            parent_comment_id=rest.pop("parentCommentId", MISSING),
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
