# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content_child_type_attachment import ContentChildTypeAttachment
    from .content_child_type_comment import ContentChildTypeComment
    from .content_child_type_expandable import ContentChildTypeExpandable
    from .content_child_type_page import ContentChildTypePage


@define(kw_only=True, repr=False)
class ContentChildType(Model):
    field_expandable: ContentChildTypeExpandable | Unset = UNSET
    attachment: ContentChildTypeAttachment | Unset = UNSET
    comment: ContentChildTypeComment | Unset = UNSET
    page: ContentChildTypePage | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.ContentChildTypeExpandable.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "attachment": (
            "attachment",
            lambda value: (
                models.ContentChildTypeAttachment.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "comment": (
            "comment",
            lambda value: (
                models.ContentChildTypeComment.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "page": (
            "page",
            lambda value: (
                models.ContentChildTypePage.from_dict(value) if isinstance(value, dict) else value
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
