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
class ContentMetadataCurrentuserFavourited:
    favourited_date: datetime.datetime | Unset = UNSET
    is_favourite: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.favourited_date is not MISSING:
            result["favouritedDate"] = dump(self.favourited_date)
        if self.is_favourite is not MISSING:
            result["isFavourite"] = self.is_favourite
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        _favourited_date = rest.pop("favouritedDate", MISSING)
        model = cls(
            favourited_date=(
                read_datetime(_favourited_date)
                if isinstance(_favourited_date, str)
                else _favourited_date
            ),
            is_favourite=rest.pop("isFavourite", MISSING),
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
