# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from .. import models

if TYPE_CHECKING:
    from .content_permission_request_operation import ContentPermissionRequestOperation
    from .permission_subject_with_group_id import PermissionSubjectWithGroupId


@define(kw_only=True, repr=False)
class ContentPermissionRequest(Model):
    operation: ContentPermissionRequestOperation
    subject: PermissionSubjectWithGroupId
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "operation": (
            "operation",
            lambda value: (
                models.ContentPermissionRequestOperation.read(value)
                if isinstance(value, str)
                else value
            ),
        ),
        "subject": (
            "subject",
            lambda value: (
                models.PermissionSubjectWithGroupId.from_dict(value)
                if isinstance(value, dict)
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
