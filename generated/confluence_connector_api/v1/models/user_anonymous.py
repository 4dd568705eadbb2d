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
    from .user_anonymous_expandable import UserAnonymousExpandable


@define(kw_only=True, repr=False)
class UserAnonymous(Model):
    field_links: GenericLinks
    display_name: str
    profile_picture: Icon | None
    type_: str
    field_expandable: UserAnonymousExpandable | Unset = UNSET
    operations: list[OperationCheckResult] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_links": (
            "_links",
            lambda value: (
                models.GenericLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "display_name": ("displayName", None),
        "profile_picture": (
            "profilePicture",
            lambda value: models.Icon.from_dict(value) if isinstance(value, dict) else value,
        ),
        "type_": ("type", None),
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.UserAnonymousExpandable.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
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
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
