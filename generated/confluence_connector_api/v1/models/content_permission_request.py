# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING
from ...wire import dump

if TYPE_CHECKING:
    from .content_permission_request_operation import ContentPermissionRequestOperation
    from .permission_subject_with_group_id import PermissionSubjectWithGroupId


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global ContentPermissionRequestOperation, PermissionSubjectWithGroupId, _parts_imported
    from .content_permission_request_operation import ContentPermissionRequestOperation
    from .permission_subject_with_group_id import PermissionSubjectWithGroupId

    _parts_imported = True


@define(kw_only=True)
class ContentPermissionRequest:
    operation: ContentPermissionRequestOperation
    subject: PermissionSubjectWithGroupId
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.operation is not MISSING:
            result["operation"] = dump(self.operation)
        if self.subject is not MISSING:
            result["subject"] = dump(self.subject)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _operation = rest.pop("operation", MISSING)
        _subject = rest.pop("subject", MISSING)
        model = cls(
            operation=(
                ContentPermissionRequestOperation.read(_operation)
                if isinstance(_operation, str)
                else _operation
            ),
            subject=(
                PermissionSubjectWithGroupId.from_dict(_subject)
                if isinstance(_subject, dict)
                else _subject
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
