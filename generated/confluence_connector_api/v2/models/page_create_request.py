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
    from .page_create_request_status import PageCreateRequestStatus
    from .page_create_request_subtype import PageCreateRequestSubtype
    from .page_nested_body_write import PageNestedBodyWrite


@define(kw_only=True, repr=False)
class PageCreateRequest(Model):
    space_id: str
    body: PageBodyWrite | PageNestedBodyWrite | Unset = UNSET
    parent_id: str | Unset = UNSET
    status: PageCreateRequestStatus | Unset = UNSET
    subtype: PageCreateRequestSubtype | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "space_id": ("spaceId", None),
        "body": (
            "body",
            lambda value: (
                models.PageBodyWrite.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "parent_id": ("parentId", None),
        "status": (
            "status",
            lambda value: (
                models.PageCreateRequestStatus.read(value) if isinstance(value, str) else value
            ),
        ),
        "subtype": (
            "subtype",
            lambda value: (
                models.PageCreateRequestSubtype.read(value) if isinstance(value, str) else value
            ),
        ),
        "title": ("title", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
