# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .copy_page_request_body import CopyPageRequestBody
    from .copy_page_request_destination import CopyPageRequestDestination


@define(kw_only=True, repr=False)
class CopyPageRequest(Model):
    destination: CopyPageRequestDestination
    body: CopyPageRequestBody | Unset = UNSET
    copy_attachments: bool | Unset = UNSET
    copy_custom_contents: bool | Unset = UNSET
    copy_labels: bool | Unset = UNSET
    copy_permissions: bool | Unset = UNSET
    copy_properties: bool | Unset = UNSET
    page_title: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "destination": (
            "destination",
            lambda value: (
                models.CopyPageRequestDestination.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "body": (
            "body",
            lambda value: (
                models.CopyPageRequestBody.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "copy_attachments": ("copyAttachments", None),
        "copy_custom_contents": ("copyCustomContents", None),
        "copy_labels": ("copyLabels", None),
        "copy_permissions": ("copyPermissions", None),
        "copy_properties": ("copyProperties", None),
        "page_title": ("pageTitle", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
