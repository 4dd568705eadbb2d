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
class ContentMetadataCurrentuserLastcontributed:
    status: str | Unset = UNSET
    when: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.status is not MISSING:
            result["status"] = self.status
        if self.when is not MISSING:
            result["when"] = dump(self.when)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        _when = rest.pop("when", MISSING)
        model = cls(
            status=rest.pop("status", MISSING),
            when=(read_datetime(_when) if isinstance(_when, str) else _when),
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
