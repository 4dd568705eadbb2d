# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, File, Unset
from .. import models

if TYPE_CHECKING:
    from .update_attachment_data_body_minor_edit import UpdateAttachmentDataBodyMinorEdit


@define(kw_only=True, repr=False)
class UpdateAttachmentDataBody(Model):
    file: list[File]
    comment: str | Unset = UNSET
    minor_edit: UpdateAttachmentDataBodyMinorEdit | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "file": ("file", None),
        "comment": ("comment", None),
        "minor_edit": (
            "minorEdit",
            lambda value: (
                models.UpdateAttachmentDataBodyMinorEdit.read(value)
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
