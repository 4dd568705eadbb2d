# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .generic_links import GenericLinks
    from .icon import Icon
    from .operation_check_result import OperationCheckResult
    from .space import Space
    from .user_account_type import UserAccountType
    from .user_details import UserDetails
    from .user_expandable import UserExpandable
    from .user_type import UserType


@define(kw_only=True, repr=False)
class User(Model):
    account_id: None | str
    type_: UserType
    field_expandable: UserExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    account_type: UserAccountType | Unset = UNSET
    details: UserDetails | Unset = UNSET
    display_name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    external_collaborator: bool | Unset = UNSET
    is_external_collaborator: bool | Unset = UNSET
    is_guest: bool | Unset = UNSET
    operations: list[OperationCheckResult] | None | Unset = UNSET
    personal_space: None | Space | Unset = UNSET
    profile_picture: Icon | None | Unset = UNSET
    public_name: str | Unset = UNSET
    time_zone: None | str | Unset = UNSET
    user_key: None | str | Unset = UNSET
    username: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "account_id": ("accountId", None),
        "type_": (
            "type",
            lambda value: models.UserType.read(value) if isinstance(value, str) else value,
        ),
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.UserExpandable.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "field_links": (
            "_links",
            lambda value: (
                models.GenericLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "account_type": (
            "accountType",
            lambda value: models.UserAccountType.read(value) if isinstance(value, str) else value,
        ),
        "details": (
            "details",
            lambda value: models.UserDetails.from_dict(value) if isinstance(value, dict) else value,
        ),
        "display_name": ("displayName", None),
        "email": ("email", None),
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
        "personal_space": (
            "personalSpace",
            lambda value: models.Space.from_dict(value) if isinstance(value, dict) else value,
        ),
        "profile_picture": (
            "profilePicture",
            lambda value: models.Icon.from_dict(value) if isinstance(value, dict) else value,
        ),
        "public_name": ("publicName", None),
        "time_zone": ("timeZone", None),
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
