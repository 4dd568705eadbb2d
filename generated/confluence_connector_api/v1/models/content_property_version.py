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
class ContentPropertyVersion:
    message: str
    minor_edit: bool
    number: int
    when: datetime.datetime
    content_type_modified: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.message is not MISSING:
            result["message"] = self.message
        if self.minor_edit is not MISSING:
            result["minorEdit"] = self.minor_edit
        if self.number is not MISSING:
            result["number"] = self.number
        if self.when is not MISSING:
            result["when"] = dump(self.when)
        if self.content_type_modified is not MISSING:
            result["contentTypeModified"] = self.content_type_modified
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        _when = rest.pop("when", MISSING)
        model = cls(
            message=rest.pop("message", MISSING),
            minor_edit=rest.pop("minorEdit", MISSING),
            number=rest.pop("number", MISSING),
            when=(read_datetime(_when) if isinstance(_when, str) else _when),
            content_type_modified=rest.pop("contentTypeModified", MISSING),
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
