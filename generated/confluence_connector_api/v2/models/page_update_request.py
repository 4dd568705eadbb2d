# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .page_body_write import PageBodyWrite
    from .page_nested_body_write import PageNestedBodyWrite
    from .page_update_request_status import PageUpdateRequestStatus
    from .page_update_request_version import PageUpdateRequestVersion


@define(kw_only=True, repr=False)
class PageUpdateRequest(Model):
    body: PageBodyWrite | PageNestedBodyWrite
    id: str
    status: PageUpdateRequestStatus
    title: str
    version: PageUpdateRequestVersion
    owner_id: str | Unset = UNSET
    parent_id: str | Unset = UNSET
    space_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "body": (
            "body",
            lambda value: (
                models.PageBodyWrite.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "id": ("id", None),
        "status": (
            "status",
            lambda value: (
                models.PageUpdateRequestStatus.read(value) if isinstance(value, str) else value
            ),
        ),
        "title": ("title", None),
        "version": (
            "version",
            lambda value: (
                models.PageUpdateRequestVersion.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "owner_id": ("ownerId", None),
        "parent_id": ("parentId", None),
        "space_id": ("spaceId", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
