# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .bulk_user_lookup_expandable import BulkUserLookupExpandable
    from .bulk_user_lookup_type import BulkUserLookupType
    from .generic_links import GenericLinks
    from .icon import Icon
    from .operation_check_result import OperationCheckResult
    from .space import Space
    from .user_details import UserDetails


@define(kw_only=True, repr=False)
class BulkUserLookup(Model):
    field_expandable: BulkUserLookupExpandable
    field_links: GenericLinks
    account_id: None | str
    account_type: str
    display_name: str
    email: str
    profile_picture: Icon | None
    public_name: str
    type_: BulkUserLookupType
    details: UserDetails | Unset = UNSET
    is_external_collaborator: bool | Unset = UNSET
    is_guest: bool | Unset = UNSET
    operations: list[OperationCheckResult] | Unset = UNSET
    personal_space: None | Space | Unset = UNSET
    time_zone: None | str | Unset = UNSET
    user_key: None | str | Unset = UNSET
    username: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.BulkUserLookupExpandable.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "field_links": (
            "_links",
            lambda value: (
                models.GenericLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "account_id": ("accountId", None),
        "account_type": ("accountType", None),
        "display_name": ("displayName", None),
        "email": ("email", None),
        "profile_picture": (
            "profilePicture",
            lambda value: models.Icon.from_dict(value) if isinstance(value, dict) else value,
        ),
        "public_name": ("publicName", None),
        "type_": (
            "type",
            lambda value: (
                models.BulkUserLookupType.read(value) if isinstance(value, str) else value
            ),
        ),
        "details": (
            "details",
            lambda value: models.UserDetails.from_dict(value) if isinstance(value, dict) else value,
        ),
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
