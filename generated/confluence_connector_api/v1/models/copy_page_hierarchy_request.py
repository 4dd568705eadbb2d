# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .copy_page_hierarchy_title_options import CopyPageHierarchyTitleOptions


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global CopyPageHierarchyTitleOptions, _parts_imported
    from .copy_page_hierarchy_title_options import CopyPageHierarchyTitleOptions

    _parts_imported = True


@define(kw_only=True)
class CopyPageHierarchyRequest:
    destination_page_id: str
    copy_attachments: bool | Unset = UNSET
    copy_custom_contents: bool | Unset = UNSET
    copy_descendants: bool | Unset = UNSET
    copy_labels: bool | Unset = UNSET
    copy_permissions: bool | Unset = UNSET
    copy_properties: bool | Unset = UNSET
    title_options: CopyPageHierarchyTitleOptions | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.destination_page_id is not MISSING:
            result["destinationPageId"] = self.destination_page_id
        if self.copy_attachments is not MISSING:
            result["copyAttachments"] = self.copy_attachments
        if self.copy_custom_contents is not MISSING:
            result["copyCustomContents"] = self.copy_custom_contents
        if self.copy_descendants is not MISSING:
            result["copyDescendants"] = self.copy_descendants
        if self.copy_labels is not MISSING:
            result["copyLabels"] = self.copy_labels
        if self.copy_permissions is not MISSING:
            result["copyPermissions"] = self.copy_permissions
        if self.copy_properties is not MISSING:
            result["copyProperties"] = self.copy_properties
        if self.title_options is not MISSING:
            result["titleOptions"] = dump(self.title_options)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _title_options = rest.pop("titleOptions", MISSING)
        model = cls(
            destination_page_id=rest.pop("destinationPageId", MISSING),
            copy_attachments=rest.pop("copyAttachments", MISSING),
            copy_custom_contents=rest.pop("copyCustomContents", MISSING),
            copy_descendants=rest.pop("copyDescendants", MISSING),
            copy_labels=rest.pop("copyLabels", MISSING),
            copy_permissions=rest.pop("copyPermissions", MISSING),
            copy_properties=rest.pop("copyProperties", MISSING),
            title_options=(
                CopyPageHierarchyTitleOptions.from_dict(_title_options)
                if isinstance(_title_options, dict)
                else _title_options
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
