# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .comment_body_write import CommentBodyWrite
    from .comment_nested_body_write import CommentNestedBodyWrite
    from .update_footer_comment_model_links import UpdateFooterCommentModelLinks
    from .update_footer_comment_model_version import UpdateFooterCommentModelVersion


@define(kw_only=True, repr=False)
class UpdateFooterCommentModel(Model):
    body: CommentBodyWrite | CommentNestedBodyWrite | Unset = UNSET
    version: UpdateFooterCommentModelVersion | Unset = UNSET
    field_links: UpdateFooterCommentModelLinks | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "body": (
            "body",
            lambda value: (
                models.CommentBodyWrite.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "version": (
            "version",
            lambda value: (
                models.UpdateFooterCommentModelVersion.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "field_links": (
            "_links",
            lambda value: (
                models.UpdateFooterCommentModelLinks.from_dict(value)
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
