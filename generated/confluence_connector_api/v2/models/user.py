# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .account_status import AccountStatus
    from .account_type import AccountType
    from .icon import Icon


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global AccountStatus, AccountType, Icon, _parts_imported
    from .account_status import AccountStatus
    from .account_type import AccountType
    from .icon import Icon

    _parts_imported = True


@define(kw_only=True)
class User:
    account_id: str
    account_status: AccountStatus | Unset = UNSET
    account_type: AccountType | Unset = UNSET
    display_name: str | Unset = UNSET
    email: str | Unset = UNSET
    is_external_collaborator: bool | Unset = UNSET
    personal_space_id: None | str | Unset = UNSET
    profile_picture: Icon | None | Unset = UNSET
    public_name: str | Unset = UNSET
    time_zone: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.account_id is not MISSING:
            result["accountId"] = self.account_id
        if self.account_status is not MISSING:
            result["accountStatus"] = dump(self.account_status)
        if self.account_type is not MISSING:
            result["accountType"] = dump(self.account_type)
        if self.display_name is not MISSING:
            result["displayName"] = self.display_name
        if self.email is not MISSING:
            result["email"] = self.email
        if self.is_external_collaborator is not MISSING:
            result["isExternalCollaborator"] = self.is_external_collaborator
        if self.personal_space_id is not MISSING:
            result["personalSpaceId"] = dump(self.personal_space_id)
        if self.profile_picture is not MISSING:
            result["profilePicture"] = dump(self.profile_picture)
        if self.public_name is not MISSING:
            result["publicName"] = self.public_name
        if self.time_zone is not MISSING:
            result["timeZone"] = dump(self.time_zone)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _account_status = rest.pop("accountStatus", MISSING)
        _account_type = rest.pop("accountType", MISSING)
        _profile_picture = rest.pop("profilePicture", MISSING)
        model = cls(
            account_id=rest.pop("accountId", MISSING),
            account_status=(
                AccountStatus.read(_account_status)
                if isinstance(_account_status, str)
                else _account_status
            ),
            account_type=(
                AccountType.read(_account_type) if isinstance(_account_type, str) else _account_type
            ),
            display_name=rest.pop("displayName", MISSING),
            email=rest.pop("email", MISSING),
            is_external_collaborator=rest.pop("isExternalCollaborator", MISSING),
            personal_space_id=rest.pop("personalSpaceId", MISSING),
            profile_picture=(
                Icon.from_dict(_profile_picture)
                if isinstance(_profile_picture, dict)
                else _profile_picture
            ),
            public_name=rest.pop("publicName", MISSING),
            time_zone=rest.pop("timeZone", MISSING),
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
