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
    from .group_managed_by import GroupManagedBy
    from .group_type import GroupType
    from .group_usage_type import GroupUsageType


@define(kw_only=True, repr=False)
class Group(Model):
    id: str
    name: str
    type_: GroupType
    field_links: GenericLinks | Unset = UNSET
    managed_by: GroupManagedBy | Unset = UNSET
    usage_type: GroupUsageType | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "id": ("id", None),
        "name": ("name", None),
        "type_": (
            "type",
            lambda value: models.GroupType.read(value) if isinstance(value, str) else value,
        ),
        "field_links": (
            "_links",
            lambda value: (
                models.GenericLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "managed_by": (
            "managedBy",
            lambda value: models.GroupManagedBy.read(value) if isinstance(value, str) else value,
        ),
        "usage_type": (
            "usageType",
            lambda value: models.GroupUsageType.read(value) if isinstance(value, str) else value,
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
