# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from ...wire import read_datetime
from .. import models

if TYPE_CHECKING:
    from .space_property_version import SpacePropertyVersion


@define(kw_only=True, repr=False)
class SpaceProperty(Model):
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    value: Any | Unset = UNSET
    version: SpacePropertyVersion | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "created_at": (
            "createdAt",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
        ),
        "created_by": ("createdBy", None),
        "id": ("id", None),
        "key": ("key", None),
        "value": ("value", None),
        "version": (
            "version",
            lambda value: (
                models.SpacePropertyVersion.from_dict(value) if isinstance(value, dict) else value
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
