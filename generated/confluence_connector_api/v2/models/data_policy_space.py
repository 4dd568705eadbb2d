# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .data_policy_space_data_policy import DataPolicySpaceDataPolicy
    from .space_description import SpaceDescription
    from .space_icon import SpaceIcon
    from .space_links import SpaceLinks


@define(kw_only=True, repr=False)
class DataPolicySpace(Model):
    field_links: SpaceLinks | Unset = UNSET
    data_policy: DataPolicySpaceDataPolicy | Unset = UNSET
    description: None | SpaceDescription | Unset = UNSET
    icon: None | SpaceIcon | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_links": (
            "_links",
            lambda value: models.SpaceLinks.from_dict(value) if isinstance(value, dict) else value,
        ),
        "data_policy": (
            "dataPolicy",
            lambda value: (
                models.DataPolicySpaceDataPolicy.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "description": (
            "description",
            lambda value: (
                models.SpaceDescription.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "icon": (
            "icon",
            lambda value: models.SpaceIcon.from_dict(value) if isinstance(value, dict) else value,
        ),
        "id": ("id", None),
        "key": ("key", None),
        "name": ("name", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
