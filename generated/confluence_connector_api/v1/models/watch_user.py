# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .icon import Icon
    from .json_object import JsonObject
    from .operation_check_result import OperationCheckResult
    from .user_details import UserDetails


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global Icon, JsonObject, OperationCheckResult, UserDetails, _parts_imported
    from .icon import Icon
    from .json_object import JsonObject
    from .operation_check_result import OperationCheckResult
    from .user_details import UserDetails

    _parts_imported = True


@define(kw_only=True)
class WatchUser:
    account_id: None | str
    account_type: str
    display_name: str
    email: str
    external_collaborator: bool
    is_external_collaborator: bool
    is_guest: bool | None
    operations: list[OperationCheckResult] | None
    personal_space: JsonObject | None
    profile_picture: Icon | None
    public_name: str
    type_: str
    details: UserDetails | Unset = UNSET
    time_zone: None | str | Unset = UNSET
    user_key: None | str | Unset = UNSET
    username: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.account_id is not MISSING:
            result["accountId"] = dump(self.account_id)
        if self.account_type is not MISSING:
            result["accountType"] = self.account_type
        if self.display_name is not MISSING:
            result["displayName"] = self.display_name
        if self.email is not MISSING:
            result["email"] = self.email
        if self.external_collaborator is not MISSING:
            result["externalCollaborator"] = self.external_collaborator
        if self.is_external_collaborator is not MISSING:
            result["isExternalCollaborator"] = self.is_external_collaborator
        if self.is_guest is not MISSING:
            result["isGuest"] = dump(self.is_guest)
        if self.operations is not MISSING:
            result["operations"] = dump(self.operations)
        if self.personal_space is not MISSING:
            result["personalSpace"] = dump(self.personal_space)
        if self.profile_picture is not MISSING:
            result["profilePicture"] = dump(self.profile_picture)
        if self.public_name is not MISSING:
            result["publicName"] = self.public_name
        if self.type_ is not MISSING:
            result["type"] = self.type_
        if self.details is not MISSING:
            result["details"] = dump(self.details)
        if self.time_zone is not MISSING:
            result["timeZone"] = dump(self.time_zone)
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
        _operations = rest.pop("operations", MISSING)
        _personal_space = rest.pop("personalSpace", MISSING)
        _profile_picture = rest.pop("profilePicture", MISSING)
        _details = rest.pop("details", MISSING)
        model = cls(
            account_id=rest.pop("accountId", MISSING),
            account_type=rest.pop("accountType", MISSING),
            display_name=rest.pop("displayName", MISSING),
            email=rest.pop("email", MISSING),
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
            personal_space=(
                JsonObject.from_dict(_personal_space)
                if isinstance(_personal_space, dict)
                else _personal_space
            ),
            profile_picture=(
                Icon.from_dict(_profile_picture)
                if isinstance(_profile_picture, dict)
                else _profile_picture
            ),
            public_name=rest.pop("publicName", MISSING),
            type_=rest.pop("type", MISSING),
            details=(UserDetails.from_dict(_details) if isinstance(_details, dict) else _details),
            time_zone=rest.pop("timeZone", MISSING),
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
