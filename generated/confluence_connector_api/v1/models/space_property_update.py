# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .json_object import JsonObject
    from .space_property_update_space import SpacePropertyUpdateSpace
    from .version import Version


@define(kw_only=True, repr=False)
class SpacePropertyUpdate(Model):
    value: bool | JsonObject | list[str] | str
    version: None | Version
    key: str | Unset = UNSET
    space: SpacePropertyUpdateSpace | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "value": (
            "value",
            lambda value: models.JsonObject.from_dict(value) if isinstance(value, dict) else value,
        ),
        "version": (
            "version",
            lambda value: models.Version.from_dict(value) if isinstance(value, dict) else value,
        ),
        "key": ("key", None),
        "space": (
            "space",
            lambda value: (
                models.SpacePropertyUpdateSpace.from_dict(value)
                if isinstance(value, dict)
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
