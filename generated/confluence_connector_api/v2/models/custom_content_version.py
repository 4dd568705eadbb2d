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
    from .versioned_entity import VersionedEntity


@define(kw_only=True, repr=False)
class CustomContentVersion(Model):
    author_id: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    custom: VersionedEntity | Unset = UNSET
    message: None | str | Unset = UNSET
    minor_edit: bool | Unset = UNSET
    number: int | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "author_id": ("authorId", None),
        "created_at": (
            "createdAt",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
        ),
        "custom": (
            "custom",
            lambda value: (
                models.VersionedEntity.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "message": ("message", None),
        "minor_edit": ("minorEdit", None),
        "number": ("number", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
