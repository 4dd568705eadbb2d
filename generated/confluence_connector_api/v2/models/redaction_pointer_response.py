# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump, read_uuid


@define(kw_only=True)
class RedactionPointerResponse:
    from_: int | Unset = UNSET
    pointer: str | Unset = UNSET
    reason: str | Unset = UNSET
    redaction_id: UUID | Unset = UNSET
    to: int | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.from_ is not MISSING:
            result["from"] = self.from_
        if self.pointer is not MISSING:
            result["pointer"] = self.pointer
        if self.reason is not MISSING:
            result["reason"] = self.reason
        if self.redaction_id is not MISSING:
            result["redactionId"] = dump(self.redaction_id)
        if self.to is not MISSING:
            result["to"] = self.to
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        _redaction_id = rest.pop("redactionId", MISSING)
        model = cls(
            from_=rest.pop("from", MISSING),
            pointer=rest.pop("pointer", MISSING),
            reason=rest.pop("reason", MISSING),
            redaction_id=(
                read_uuid(_redaction_id) if isinstance(_redaction_id, str) else _redaction_id
            ),
            to=rest.pop("to", MISSING),
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
