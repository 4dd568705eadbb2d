# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .audit_record_author_type import AuditRecordAuthorType
    from .operation_check_result import OperationCheckResult


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global AuditRecordAuthorType, OperationCheckResult, _parts_imported
    from .audit_record_author_type import AuditRecordAuthorType
    from .operation_check_result import OperationCheckResult

    _parts_imported = True


@define(kw_only=True)
class AuditRecordAuthor:
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

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.display_name is not MISSING:
            result["displayName"] = self.display_name
        if self.type_ is not MISSING:
            result["type"] = dump(self.type_)
        if self.account_id is not MISSING:
            result["accountId"] = dump(self.account_id)
        if self.account_type is not MISSING:
            result["accountType"] = self.account_type
        if self.external_collaborator is not MISSING:
            result["externalCollaborator"] = self.external_collaborator
        if self.is_external_collaborator is not MISSING:
            result["isExternalCollaborator"] = self.is_external_collaborator
        if self.is_guest is not MISSING:
            result["isGuest"] = self.is_guest
        if self.operations is not MISSING:
            result["operations"] = dump(self.operations)
        if self.public_name is not MISSING:
            result["publicName"] = self.public_name
        if self.user_key is not MISSING:
            result["userKey"] = dump(self.user_key)
        if self.username is not MISSING:
            result["username"] = dump(self.username)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _type_ = rest.pop("type", MISSING)
        _operations = rest.pop("operations", MISSING)
        model = cls(
            display_name=rest.pop("displayName", MISSING),
            type_=(AuditRecordAuthorType.read(_type_) if isinstance(_type_, str) else _type_),
            account_id=rest.pop("accountId", MISSING),
            account_type=rest.pop("accountType", MISSING),
            external_collaborator=rest.pop("externalCollaborator", MISSING),
            is_external_collaborator=rest.pop("isExternalCollaborator", MISSING),
            is_guest=rest.pop("isGuest", MISSING),
            operations=(
                [
                    (
                        OperationCheckResult.from_dict(_operations_item)
                        if isinstance(_operations_item, dict)
                        else _operations_item
                    )
                    for _operations_item in _operations
                ]
                if isinstance(_operations, list)
                else _operations
            ),
            public_name=rest.pop("publicName", MISSING),
            user_key=rest.pop("userKey", MISSING),
            username=rest.pop("username", MISSING),
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
