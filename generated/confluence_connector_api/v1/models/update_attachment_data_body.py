# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, File, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .update_attachment_data_body_minor_edit import UpdateAttachmentDataBodyMinorEdit


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global UpdateAttachmentDataBodyMinorEdit, _parts_imported
    from .update_attachment_data_body_minor_edit import UpdateAttachmentDataBodyMinorEdit

    _parts_imported = True


@define(kw_only=True)
class UpdateAttachmentDataBody:
    file: list[File]
    comment: str | Unset = UNSET
    minor_edit: UpdateAttachmentDataBodyMinorEdit | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.file is not MISSING:
            result["file"] = dump(self.file)
        if self.comment is not MISSING:
            result["comment"] = self.comment
        if self.minor_edit is not MISSING:
            result["minorEdit"] = dump(self.minor_edit)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _minor_edit = rest.pop("minorEdit", MISSING)
        model = cls(
            file=rest.pop("file", MISSING),
            comment=rest.pop("comment", MISSING),
            minor_edit=(
                UpdateAttachmentDataBodyMinorEdit.read(_minor_edit)
                if isinstance(_minor_edit, str)
                else _minor_edit
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
