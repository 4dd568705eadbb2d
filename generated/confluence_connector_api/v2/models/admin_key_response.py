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
class AdminKeyResponse:
    account_id: str | Unset = UNSET
    expiration_time: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.account_id is not MISSING:
            result["accountId"] = self.account_id
        if self.expiration_time is not MISSING:
            result["expirationTime"] = dump(self.expiration_time)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        _expiration_time = rest.pop("expirationTime", MISSING)
        model = cls(
            account_id=rest.pop("accountId", MISSING),
            expiration_time=(
                read_datetime(_expiration_time)
                if isinstance(_expiration_time, str)
                else _expiration_time
            ),
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
