# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .copy_page_request_body import CopyPageRequestBody
    from .copy_page_request_destination import CopyPageRequestDestination


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global CopyPageRequestBody, CopyPageRequestDestination, _parts_imported
    from .copy_page_request_body import CopyPageRequestBody
    from .copy_page_request_destination import CopyPageRequestDestination

    _parts_imported = True


@define(kw_only=True)
class CopyPageRequest:
    destination: CopyPageRequestDestination
    body: CopyPageRequestBody | Unset = UNSET
    copy_attachments: bool | Unset = UNSET
    copy_custom_contents: bool | Unset = UNSET
    copy_labels: bool | Unset = UNSET
    copy_permissions: bool | Unset = UNSET
    copy_properties: bool | Unset = UNSET
    page_title: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.destination is not MISSING:
            result["destination"] = dump(self.destination)
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.copy_attachments is not MISSING:
            result["copyAttachments"] = self.copy_attachments
        if self.copy_custom_contents is not MISSING:
            result["copyCustomContents"] = self.copy_custom_contents
        if self.copy_labels is not MISSING:
            result["copyLabels"] = self.copy_labels
        if self.copy_permissions is not MISSING:
            result["copyPermissions"] = self.copy_permissions
        if self.copy_properties is not MISSING:
            result["copyProperties"] = self.copy_properties
        if self.page_title is not MISSING:
            result["pageTitle"] = self.page_title
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _destination = rest.pop("destination", MISSING)
        _body = rest.pop("body", MISSING)
        model = cls(
            destination=(
                CopyPageRequestDestination.from_dict(_destination)
                if isinstance(_destination, dict)
                else _destination
            ),
            body=(CopyPageRequestBody.from_dict(_body) if isinstance(_body, dict) else _body),
            copy_attachments=rest.pop("copyAttachments", MISSING),
            copy_custom_contents=rest.pop("copyCustomContents", MISSING),
            copy_labels=rest.pop("copyLabels", MISSING),
            copy_permissions=rest.pop("copyPermissions", MISSING),
            copy_properties=rest.pop("copyProperties", MISSING),
            page_title=rest.pop("pageTitle", MISSING),
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
