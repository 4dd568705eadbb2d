# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .custom_content_body_write import CustomContentBodyWrite
    from .custom_content_create_request_status import CustomContentCreateRequestStatus
    from .custom_content_nested_body_write import CustomContentNestedBodyWrite


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        CustomContentBodyWrite, \
        CustomContentCreateRequestStatus, \
        CustomContentNestedBodyWrite, \
        _parts_imported
    from .custom_content_body_write import CustomContentBodyWrite
    from .custom_content_create_request_status import CustomContentCreateRequestStatus
    from .custom_content_nested_body_write import CustomContentNestedBodyWrite

    _parts_imported = True


@define(kw_only=True)
class CustomContentCreateRequest:
    body: CustomContentBodyWrite | CustomContentNestedBodyWrite
    title: str
    type_: str
    blog_post_id: str | Unset = UNSET
    custom_content_id: str | Unset = UNSET
    page_id: str | Unset = UNSET
    space_id: str | Unset = UNSET
    status: CustomContentCreateRequestStatus | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.title is not MISSING:
            result["title"] = self.title
        if self.type_ is not MISSING:
            result["type"] = self.type_
        if self.blog_post_id is not MISSING:
            result["blogPostId"] = self.blog_post_id
        if self.custom_content_id is not MISSING:
            result["customContentId"] = self.custom_content_id
        if self.page_id is not MISSING:
            result["pageId"] = self.page_id
        if self.space_id is not MISSING:
            result["spaceId"] = self.space_id
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _body = rest.pop("body", MISSING)
        _status = rest.pop("status", MISSING)
        model = cls(
            body=(CustomContentBodyWrite.from_dict(_body) if isinstance(_body, dict) else _body),
            title=rest.pop("title", MISSING),
            type_=rest.pop("type", MISSING),
            blog_post_id=rest.pop("blogPostId", MISSING),
            custom_content_id=rest.pop("customContentId", MISSING),
            page_id=rest.pop("pageId", MISSING),
            space_id=rest.pop("spaceId", MISSING),
            status=(
                CustomContentCreateRequestStatus.read(_status)
                if isinstance(_status, str)
                else _status
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
