# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...wire import read_datetime


@define(kw_only=True, repr=False)
class Version(Model):
    author_id: str
    created_at: datetime.datetime
    message: None | str
    minor_edit: bool
    number: int
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "author_id": ("authorId", None),
        "created_at": (
            "createdAt",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
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
