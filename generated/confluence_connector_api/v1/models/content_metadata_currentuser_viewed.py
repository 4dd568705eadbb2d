# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from ...wire import read_datetime


@define(kw_only=True, repr=False)
class ContentMetadataCurrentuserViewed(Model):
    friendly_last_seen: str | Unset = UNSET
    last_seen: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "friendly_last_seen": ("friendlyLastSeen", None),
        "last_seen": (
            "lastSeen",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
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
