# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content_restriction_update_restrictions_group_item import (
        ContentRestrictionUpdateRestrictionsGroupItem,
    )
    from .user import User
    from .user_array import UserArray


@define(kw_only=True, repr=False)
class ContentRestrictionUpdateRestrictions(Model):
    group: list[ContentRestrictionUpdateRestrictionsGroupItem] | Unset = UNSET
    user: list[User] | Unset | UserArray = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "group": (
            "group",
            lambda value: (
                [
                    (
                        models.ContentRestrictionUpdateRestrictionsGroupItem.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "user": (
            "user",
            lambda value: (
                models.UserArray.from_dict(value)
                if isinstance(value, dict)
                else (
                    [
                        (
                            models.User.from_dict(value_item)
                            if isinstance(value_item, dict)
                            else value_item
                        )
                        for value_item in value
                    ]
                    if isinstance(value, list)
                    else value
                )
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
