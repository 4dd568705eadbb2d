# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump, read_datetime


@define(kw_only=True)
class ContentMetadataCurrentuserViewed:
    friendly_last_seen: str | Unset = UNSET
    last_seen: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.friendly_last_seen is not MISSING:
            result["friendlyLastSeen"] = self.friendly_last_seen
        if self.last_seen is not MISSING:
            result["lastSeen"] = dump(self.last_seen)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        _last_seen = rest.pop("lastSeen", MISSING)
        model = cls(
            friendly_last_seen=rest.pop("friendlyLastSeen", MISSING),
            last_seen=(read_datetime(_last_seen) if isinstance(_last_seen, str) else _last_seen),
        )
        model.additional_properties = rest
        return model

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
