# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .audit_record_author_type import AuditRecordAuthorType
    from .operation_check_result import OperationCheckResult


@define(kw_only=True, repr=False)
class AuditRecordAuthor(Model):
    display_name: str
    type_: AuditRecordAuthorType
    account_id: None | str | Unset = UNSET
    account_type: str | Unset = UNSET
    external_collaborator: bool | Unset = UNSET
    is_external_collaborator: bool | Unset = UNSET
    is_guest: bool | Unset = UNSET
    operations: list[OperationCheckResult] | None | Unset = UNSET
    public_name: str | Unset = UNSET
    user_key: None | str | Unset = UNSET
    username: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "display_name": ("displayName", None),
        "type_": (
            "type",
            lambda value: (
                models.AuditRecordAuthorType.read(value) if isinstance(value, str) else value
            ),
        ),
        "account_id": ("accountId", None),
        "account_type": ("accountType", None),
        "external_collaborator": ("externalCollaborator", None),
        "is_external_collaborator": ("isExternalCollaborator", None),
        "is_guest": ("isGuest", None),
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
        "public_name": ("publicName", None),
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
