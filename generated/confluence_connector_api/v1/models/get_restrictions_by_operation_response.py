# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model, Reader
from .. import models

if TYPE_CHECKING:
    from .get_restrictions_by_operation_response_value import (
        GetRestrictionsByOperationResponseValue,
    )


@define(kw_only=True, repr=False)
class GetRestrictionsByOperationResponse(Model):
    additional_properties: dict[str, GetRestrictionsByOperationResponseValue] = attrs_field(
        init=False, factory=dict
    )

    _fields: ClassVar[Fields] = {}
    _extra_reader: ClassVar[Reader | None] = lambda value: (
        models.GetRestrictionsByOperationResponseValue.from_dict(value)
        if isinstance(value, dict)
        else value
    )

    def __getitem__(self, key: str) -> GetRestrictionsByOperationResponseValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: GetRestrictionsByOperationResponseValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
