# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .audit_record_create_author_type import AuditRecordCreateAuthorType
    from .operation_check_result import OperationCheckResult


@define(kw_only=True, repr=False)
class AuditRecordCreateAuthor(Model):
    type_: AuditRecordCreateAuthorType
    display_name: str | Unset = UNSET
    operations: list[OperationCheckResult] | Unset = UNSET
    user_key: None | str | Unset = UNSET
    username: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "type_": (
            "type",
            lambda value: (
                models.AuditRecordCreateAuthorType.read(value) if isinstance(value, str) else value
            ),
        ),
        "display_name": ("displayName", None),
        "operations": (
            "operations",
            lambda value: (
                [
                    (
                        models.OperationCheckResult.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "user_key": ("userKey", None),
        "username": ("username", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
