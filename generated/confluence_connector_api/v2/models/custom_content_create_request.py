# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .custom_content_body_write import CustomContentBodyWrite
    from .custom_content_create_request_status import CustomContentCreateRequestStatus
    from .custom_content_nested_body_write import CustomContentNestedBodyWrite


@define(kw_only=True, repr=False)
class CustomContentCreateRequest(Model):
    body: CustomContentBodyWrite | CustomContentNestedBodyWrite
    title: str
    type_: str
    blog_post_id: str | Unset = UNSET
    custom_content_id: str | Unset = UNSET
    page_id: str | Unset = UNSET
    space_id: str | Unset = UNSET
    status: CustomContentCreateRequestStatus | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "body": (
            "body",
            lambda value: (
                models.CustomContentBodyWrite.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "title": ("title", None),
        "type_": ("type", None),
        "blog_post_id": ("blogPostId", None),
        "custom_content_id": ("customContentId", None),
        "page_id": ("pageId", None),
        "space_id": ("spaceId", None),
        "status": (
            "status",
            lambda value: (
                models.CustomContentCreateRequestStatus.read(value)
                if isinstance(value, str)
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
