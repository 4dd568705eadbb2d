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
    from .custom_content_nested_body_write import CustomContentNestedBodyWrite
    from .custom_content_update_request_status import CustomContentUpdateRequestStatus
    from .custom_content_update_request_version import CustomContentUpdateRequestVersion


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        CustomContentBodyWrite, \
        CustomContentNestedBodyWrite, \
        CustomContentUpdateRequestStatus, \
        CustomContentUpdateRequestVersion, \
        _parts_imported
    from .custom_content_body_write import CustomContentBodyWrite
    from .custom_content_nested_body_write import CustomContentNestedBodyWrite
    from .custom_content_update_request_status import CustomContentUpdateRequestStatus
    from .custom_content_update_request_version import CustomContentUpdateRequestVersion

    _parts_imported = True


@define(kw_only=True)
class CustomContentUpdateRequest:
    body: CustomContentBodyWrite | CustomContentNestedBodyWrite
    id: str
    status: CustomContentUpdateRequestStatus
    title: str
    type_: str
    version: CustomContentUpdateRequestVersion
    blog_post_id: str | Unset = UNSET
    custom_content_id: str | Unset = UNSET
    page_id: str | Unset = UNSET
    space_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        if self.title is not MISSING:
            result["title"] = self.title
        if self.type_ is not MISSING:
            result["type"] = self.type_
        if self.version is not MISSING:
            result["version"] = dump(self.version)
        if self.blog_post_id is not MISSING:
            result["blogPostId"] = self.blog_post_id
        if self.custom_content_id is not MISSING:
            result["customContentId"] = self.custom_content_id
        if self.page_id is not MISSING:
            result["pageId"] = self.page_id
        if self.space_id is not MISSING:
            result["spaceId"] = self.space_id
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _body = rest.pop("body", MISSING)
        _status = rest.pop("status", MISSING)
        _version = rest.pop("version", MISSING)
        model = cls(
            body=(CustomContentBodyWrite.from_dict(_body) if isinstance(_body, dict) else _body),
            id=rest.pop("id", MISSING),
            status=(
                CustomContentUpdateRequestStatus.read(_status)
                if isinstance(_status, str)
                else _status
            ),
            title=rest.pop("title", MISSING),
            type_=rest.pop("type", MISSING),
            version=(
                CustomContentUpdateRequestVersion.from_dict(_version)
                if isinstance(_version, dict)
                else _version
            ),
            blog_post_id=rest.pop("blogPostId", MISSING),
            custom_content_id=rest.pop("customContentId", MISSING),
            page_id=rest.pop("pageId", MISSING),
            space_id=rest.pop("spaceId", MISSING),
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
