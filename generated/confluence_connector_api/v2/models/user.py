# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .account_status import AccountStatus
    from .account_type import AccountType
    from .icon import Icon


@define(kw_only=True, repr=False)
class User(Model):
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

    _fields: ClassVar[Fields] = {
        "account_id": ("accountId", None),
        "account_status": (
            "accountStatus",
            lambda value: models.AccountStatus.read(value) if isinstance(value, str) else value,
        ),
        "account_type": (
            "accountType",
            lambda value: models.AccountType.read(value) if isinstance(value, str) else value,
        ),
        "display_name": ("displayName", None),
        "email": ("email", None),
        "is_external_collaborator": ("isExternalCollaborator", None),
        "personal_space_id": ("personalSpaceId", None),
        "profile_picture": (
            "profilePicture",
            lambda value: models.Icon.from_dict(value) if isinstance(value, dict) else value,
        ),
        "public_name": ("publicName", None),
        "time_zone": ("timeZone", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
