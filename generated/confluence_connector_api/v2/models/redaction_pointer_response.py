# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from ...wire import read_uuid


@define(kw_only=True, repr=False)
class RedactionPointerResponse(Model):
    from_: int | Unset = UNSET
    pointer: str | Unset = UNSET
    reason: str | Unset = UNSET
    redaction_id: UUID | Unset = UNSET
    to: int | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "from_": ("from", None),
        "pointer": ("pointer", None),
        "reason": ("reason", None),
        "redaction_id": (
            "redactionId",
            lambda value: read_uuid(value) if isinstance(value, str) else value,
        ),
        "to": ("to", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
